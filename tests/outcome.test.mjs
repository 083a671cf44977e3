// Named results from the numbers that the embed's program writes, and that of how sure they are.
import assert from "node:assert/strict";
import test from "node:test";

// The build takes these lists from the program.
Object.assign(globalThis, {
  READOUTS: ["level", "openness"],
  FINDINGS: ["missing", "uneven", "one_cycle", "blocked"],
  SEVERITIES: ["watch", "high"],
  STAGES: ["strategy", "link", "execution"],
});
const { named } = await import("../embed/outcome.js");
const { named: namedSure } = await import("../web/sureness.js");

test("each number gets its id, and each id that is written by its place its name", () => {
  const numbers = [1, 2.25, 0.5, 1, 2, 0, 0, 0b1100_0000, 3, 1, 0b1000_0000, 8, 2, 2.5, 2.75];
  assert.deepEqual(named(Float64Array.from(numbers)), {
    complete: true,
    level: 2.25,
    openness: 0.5,
    findings: [
      { id: "missing", severity: "watch", factors: [7, 8] },
      { id: "blocked", severity: "high", factors: [8] },
    ],
    nextSteps: [{ factor: 8, to: 2, level: 2.5, flow: 2.75 }],
    bottleneck: "link",
  });
});

test("what is undefined is null", () => {
  const result = named(Float64Array.from([0, NaN, NaN, NaN, 0]));
  assert.deepEqual(result, {
    complete: false,
    level: null,
    openness: null,
    findings: [],
    nextSteps: [],
    bottleneck: null,
  });
});

test("how sure: each finding's weights, the steps that end those that apply, and the ranges", () => {
  const findings = [0.75, 0.5, 0, 0.25, 0, -1, 0.5, 0, 2, 1, 2, 7, 0, 1, 1, 1, 8, 2];
  const numbers = [...findings, 0.6, 0.8, 0.7, 1, 2, 0.25, 0.5, -1, 1, 0, 3];
  assert.deepEqual(namedSure(Float64Array.from(numbers)), {
    findings: { missing: [0.75, 0.5], uneven: [0.25, 0], one_cycle: [0.5, 0], blocked: [1, 1] },
    band: 0.6,
    bottleneck: 0.8,
    firstStep: 0.7,
    level: [1, 2],
    balance: [0.25, 0.5],
    lean: [-1, 1],
    flow: [0, 3],
    deciding: {
      missing: [],
      one_cycle: [
        [1, 2],
        [7, 0],
      ],
      blocked: [[8, 2]],
    },
  });
});
