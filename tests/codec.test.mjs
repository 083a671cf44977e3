// The element's rating codes match the core's: the same vectors are in tests/codec.rs and docs/model.md.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checked, fromCode, toCode, toNumber, toRatings } from "../embed/codec.js";

const VECTORS = [
  [[4, 4, 4, 4, 4, 4, 4, 4], "3N94-0N7X"],
  [[0, 0, 0, 0, 0, 0, 0, 0], "0000-0000"],
  [[5, 5, 5, 5, 5, 5, 5, 5], "4JKD-0KTK"],
  [[null, null, null, null, null, null, null, null], "5FXP-0M9B"],
  [[3, 3, 4, 2, 2, 3, 1, 1], "2RCH-ZG67"],
  [[4, 4, 4, 4, 0, 4, 4, 4], "3N7S-4T4Q"],
  [[1, 2, 3, 4, 5, 0, null, 5], "126B-MTN6"],
];
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("the vectors hold both ways, and are those of the core and of the model's page", () => {
  const [core, page] = ["tests/codec.rs", "docs/model.md"].map((path) =>
    readFileSync(join(import.meta.dirname, "..", path), "utf8"),
  );
  for (const [ratings, code] of VECTORS) {
    assert.equal(toCode(ratings), code);
    assert.deepEqual(fromCode(code), ratings);
    assert.ok(core.includes(`"${code}"`) && page.includes(code), code);
  }
});

test("every number has ratings and a code of its own", () => {
  const codes = new Set();
  // Every 97th number, as in the core's test.
  for (let number = 0; number < 7 ** 8; number += 97) {
    const ratings = toRatings(number);
    assert.equal(toNumber(ratings), number);
    const code = toCode(ratings);
    assert.deepEqual(fromCode(code), ratings);
    codes.add(code);
  }
  assert.equal(codes.size, Math.ceil(7 ** 8 / 97));
});

test("a code is read however it is typed", () => {
  for (const typed of ["2rch-zg67", "2RCHZG67", " 2R CH\u2013ZG 67 ", "2RCH\u00adZG67", "2RCH\u2212ZG67"]) {
    assert.deepEqual(fromCode(typed), VECTORS[4][0], typed);
  }
  assert.deepEqual(fromCode("OOOO-oooo"), VECTORS[1][0]);
  assert.deepEqual(fromCode("I26B-MTN6"), fromCode("l26b-mtn6"));
});

test("one wrong character is always noticed", () => {
  const [, , , , [, code]] = VECTORS;
  for (const [place, right] of [...code].entries()) {
    for (const letter of LETTERS) {
      if (right === "-" || letter === right) continue;
      assert.throws(
        () => fromCode(code.slice(0, place) + letter + code.slice(place + 1)),
        RangeError,
        `${letter} at ${place}`,
      );
    }
  }
});

test("what is no code is refused in kind, and quoted no longer than it helps", () => {
  for (const code of ["", "2RCH", "2RCH-ZG6", "2RCH-ZG670", "2RCH-ZG6U", "ZZZZ-ZZZZ", "2RCH_ZG67", "\u{1f600}"])
    assert.throws(() => fromCode(code), RangeError, code);
  for (const code of [null, undefined, 7, {}, ["2RCH-ZG67"]]) assert.throws(() => fromCode(code), TypeError);
  assert.throws(
    () => fromCode("x".repeat(1000)),
    ({ message }) => message.length < 80,
  );
});

test("ratings that a host gives are copied, or refused in kind", () => {
  const given = [-0, 1, 2, 3, 4, 5, null, 0];
  const taken = checked(given);
  assert.deepEqual(taken, [0, 1, 2, 3, 4, 5, null, 0]);
  assert.notEqual(taken, given);
  for (const ratings of [null, undefined, "44444444", { length: 8 }]) assert.throws(() => checked(ratings), TypeError);
  for (const ratings of [[], Array(7).fill(1), Array(9).fill(1)]) assert.throws(() => checked(ratings), RangeError);
  for (const rating of [undefined, "1", true, {}])
    assert.throws(() => checked([rating, ...Array(7).fill(1)]), TypeError);
  for (const rating of [-1, 6, 1.5, Number.NaN, Infinity])
    assert.throws(() => checked([...Array(7).fill(1), rating]), RangeError);
  assert.throws(() => checked(Array(8)), TypeError);
});
