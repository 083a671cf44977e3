// Finds placeholders that the build left in a page: {name}, outside templates, scripts and styles.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// The {name} placeholders in a page's visible HTML.
export function unfilledIn(html) {
  const shown = html.replace(/<template\b[^]*?<\/template>/g, "").replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, "");
  return [...shown.matchAll(/\{[a-z][\w-]*\}/gi)].map(([name]) => name);
}

// Fails the build if a page has one.
export function refuseUnfilled(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const found = unfilledIn(readFileSync(join(folder, name), "utf8"));
    if (found.length) throw new Error(`${name}: nothing was filled in for ${found.join(", ")}`);
  }
}
