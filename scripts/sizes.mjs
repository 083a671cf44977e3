// The table of sizes: what a visitor's browser fetches, compressed by brotli, against the budgets.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// In bytes; a page is counted with one language, and the largest of the three counts.
const BUDGETS = { page: 100_000 };
// Where a total stands above its budget today. The build fails above this, so that it can only go down; it goes away
// once the budget holds.
const LIMITS = { page: 105_500 };

const brotli = (path) => statSync(`${path}.br`).size;
const kb = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

// Prints the table of a built folder, and returns the totals by budget.
export function printSizes(dist) {
  const shared = readdirSync(dist).filter((name) => /\.(css|js|wasm)$/.test(name));
  const pages = ["index.html", "fi/index.html", "sv/index.html"];
  const texts = readdirSync(dist).filter((name) => name.endsWith(".txt"));
  const rows = [...shared, ...texts, ...pages].map((name) => [name, statSync(join(dist, name)).size, brotli(join(dist, name))]);
  console.log(`\n${"file".padEnd(34)}${"bytes".padStart(10)}${"brotli".padStart(10)}`);
  for (const [name, raw, small] of rows) console.log(`${name.padEnd(34)}${kb(raw)}${kb(small)}`);
  const assets = shared.reduce((sum, name) => sum + brotli(join(dist, name)), 0);
  // A page carries its own texts; the files of texts are for switching to another language.
  const largest = Math.max(...pages.map((name) => brotli(join(dist, name))));
  const totals = { page: assets + largest };
  for (const [name, total] of Object.entries(totals)) {
    console.log(`${`the ${name}, one language`.padEnd(34)}${" ".repeat(10)}${kb(total)} of ${kb(BUDGETS[name]).trim()}\n`);
  }
  return totals;
}

// Whether a total is over its limit; says which is, and which is over its budget.
export function overBudget(totals) {
  let failed = false;
  for (const [name, total] of Object.entries(totals)) {
    const over = total - BUDGETS[name];
    if (over > 0) console.error(`sizes: the ${name} is ${over} bytes over its budget`);
    if (total > (LIMITS[name] ?? BUDGETS[name])) failed = true;
  }
  return failed;
}
