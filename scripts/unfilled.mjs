// Finds what the build should have filled in a page and has not: a name in braces, outside of the texts that the program fills.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// The names in braces that a page shows.
export function unfilledIn(html) {
  const shown = html.replace(/<template\b[^]*?<\/template>/g, "").replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, "");
  return [...shown.matchAll(/\{[a-z][\w-]*\}/gi)].map(([name]) => name);
}

// Ends the build where a page of a folder has such a name.
export function refuseUnfilled(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const found = unfilledIn(readFileSync(join(folder, name), "utf8"));
    if (found.length) throw new Error(`${name}: nothing was filled in for ${found.join(", ")}`);
  }
}
