// Names the numbers of a result; src/embed/outcome.rs writes them. The build replaces READOUTS, FINDINGS, SEVERITIES
// and STAGES with the program's lists of ids.
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
    const severity = SEVERITIES[next()];
    const named = next();
    result.findings.push({
      id,
      severity,
      factors: [1, 2, 3, 4, 5, 6, 7, 8].filter((factor) => (named >> (factor - 1)) & 1),
    });
  }
  result.nextSteps = [];
  while (place < numbers.length) result.nextSteps.push({ factor: next(), to: next(), level: next(), flow: next() });
  result.bottleneck = STAGES[stage] ?? null;
  return result;
}
