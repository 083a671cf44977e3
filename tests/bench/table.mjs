// Prints the medians of two pages side by side.

export const inMs = (value) => `${Math.round(value)} ms`;
export const inKb = (value) => `${(value / 1000).toFixed(1)} kB`;
export const plain = (value) => value.toFixed(4);

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// Each row: name, key of the measurement, format, and the runs of both pages.
export function printTable(rows) {
  const line = (name, cells) => console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(12)).join(""));
  line("", ["floor", "ours", "ours/floor", "ours, range"]);
  for (const [name, key, written, { floor, ours }] of rows) {
    const values = ours.map((run) => run[key]);
    const [least, most] = [median(floor.map((run) => run[key])), median(values)];
    // There is no ratio to zero.
    const ratio = least > 0 ? (most / least).toFixed(2) : "–";
    line(name, [
      written(least),
      written(most),
      ratio,
      `  ${written(Math.min(...values))} … ${written(Math.max(...values))}`,
    ]);
  }
}
