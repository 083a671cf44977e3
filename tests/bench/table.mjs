// Prints the medians of pages side by side.

export const inMs = (value) => `${Math.round(value)} ms`;
export const inKb = (value) => `${(value / 1000).toFixed(1)} kB`;
export const plain = (value) => value.toFixed(4);

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// Each row: name, key of the measurement, format, and the runs of each page by its name. The first page is what the others
// are compared with.
export function printTable(rows) {
  const line = (name, cells) => console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(13)).join(""));
  const [base, ...others] = Object.keys(rows[0][3]);
  line("", [base, ...others.flatMap((name) => [name, `${name}/${base}`, `${name}, range`])]);
  for (const [name, key, written, runs] of rows) {
    const valuesOf = (page) => runs[page].map((run) => run[key]);
    const least = median(valuesOf(base));
    line(name, [
      written(least),
      ...others.flatMap((page) => {
        const values = valuesOf(page);
        // There is no ratio to zero.
        const ratio = least > 0 ? (median(values) / least).toFixed(2) : "–";
        return [written(median(values)), ratio, `  ${written(Math.min(...values))} … ${written(Math.max(...values))}`];
      }),
    ]);
  }
}
