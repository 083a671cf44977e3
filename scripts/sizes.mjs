// The table of sizes: what a browser fetches, after brotli, against the budgets.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// Bytes after brotli, with the largest language. File names in the loader change it by a dozen bytes.
export const BUDGETS = { page: 99_500, "embed's loader": 3_100, embed: 70_000 };

const brotli = (path) => statSync(`${path}.br`).size;
const kb = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

// Prints the embed's files; totals with the largest language.
function embedTotals(dist, languages) {
  const folder = join(dist, "embed", "v1");
  const fetched = new RegExp(`^(element|embed|${languages.join("|")})-.*\\.(js|css|wasm|txt)$`);
  const files = readdirSync(folder).filter((name) => name === "double-cycle.js" || fetched.test(name));
  for (const name of files) row(`embed/v1/${name}`, join(folder, name));
  const size = (name) => brotli(join(folder, name));
  const texts = files.filter((name) => name.endsWith(".txt"));
  const shared = files.filter((name) => !texts.includes(name)).reduce((sum, name) => sum + size(name), 0);
  return { "embed's loader": size("double-cycle.js"), embed: shared + Math.max(...texts.map(size)) };
}

const row = (name, path) => console.log(`${name.padEnd(34)}${kb(statSync(path).size)}${kb(brotli(path))}`);

// Prints the table of a built folder; returns the totals per budget.
export function printSizes(dist, languages) {
  // Not counted: the studio is fetched only when one of its tools is opened, and what keeps the page for use without a network
  // two seconds after the page runs, what is fetched where the page's program cannot run,
  // the advice and how sure it is, which are fetched for a result, the page of a phone that answers, and what reads phones
  // before a camera.
  const files = readdirSync(dist).filter((name) => /\.(css|js|wasm)$/.test(name));
  const isLater = (name) =>
    /^(studio|offline|sw\.|no-wasm|questions|advice|certainty|answer|camera|reader|slides)/.test(name);
  const shared = files.filter((name) => !isLater(name));
  const later = files.filter(isLater);
  const pages = ["index.html", ...languages.slice(1).map((language) => `${language}/index.html`)];
  const texts = readdirSync(dist).filter((name) => /-[0-9a-f]{12}\.txt$/.test(name));
  console.log(`\n${"file".padEnd(34)}${"bytes".padStart(10)}${"brotli".padStart(10)}`);
  for (const name of [...shared, ...texts, ...pages, ...later]) row(name, join(dist, name));
  const assets = shared.reduce((sum, name) => sum + brotli(join(dist, name)), 0);
  // A page has its own texts inline; text files are for switching the language.
  const largest = Math.max(...pages.map((name) => brotli(join(dist, name))));
  const totals = { page: assets + largest, ...embedTotals(dist, languages) };
  for (const [name, total] of Object.entries(totals)) {
    console.log(
      `${`the ${name}, one language`.padEnd(34)}${" ".repeat(10)}${kb(total)} of ${kb(BUDGETS[name]).trim()}\n`,
    );
  }
  return totals;
}

// Whether a total exceeds its budget; prints which.
export function overBudget(totals) {
  let failed = false;
  for (const [name, total] of Object.entries(totals)) {
    const over = total - BUDGETS[name];
    if (over <= 0) continue;
    console.error(`sizes: the ${name} is ${over} bytes over its budget`);
    failed = true;
  }
  return failed;
}
