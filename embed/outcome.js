// Gives names to the numbers of a result, in the order in which src/embed/outcome.rs writes them.
const READOUTS = ["level", "balance", "strategy", "execution", "lean", "outflow", "backflow", "flow", "openness"];
const FINDINGS = ["missing", "uneven", "one_cycle", "blocked"];
const STAGES = ["strategy", "link", "execution"];

export function named(numbers) {
  let place = 0;
  const next = () => {
    const number = numbers[place++];
    return Number.isNaN(number) ? null : number;
  };
  const result = { complete: next() === 1 };
  for (const readout of READOUTS) result[readout] = next();
  const stage = next();
  result.findings = [];
  for (let left = next(); left > 0; left -= 1) {
    const id = FINDINGS[next()];
    const severity = next() ? "high" : "watch";
    const named = next();
    result.findings.push({ id, severity, factors: [1, 2, 3, 4, 5, 6, 7, 8].filter((factor) => (named >> (factor - 1)) & 1) });
  }
  result.nextSteps = [];
  while (place < numbers.length) result.nextSteps.push({ factor: next(), to: next(), level: next(), flow: next() });
  result.bottleneck = stage === null ? null : STAGES[stage];
  return result;
}
