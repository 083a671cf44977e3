// Names the numbers as `score --sure` does; src/bin/certainty.rs writes them. The build replaces FINDINGS with the
// program's list of ids.
export function named(given) {
  let place = 0;
  const next = () => given[place++];
  const pair = () => [next(), next()];
  const findings = {};
  const deciding = {};
  for (const id of FINDINGS) {
    findings[id] = pair();
    const count = next();
    if (count >= 0) deciding[id] = Array.from({ length: count }, pair);
  }
  const sure = { findings };
  for (const name of ["band", "bottleneck", "firstStep"]) sure[name] = next();
  for (const name of ["level", "balance", "lean", "flow"]) sure[name] = pair();
  return { ...sure, deciding };
}
