// Takes the README's picture and those for review from the shipped build:
//   CHROMIUM=/usr/bin/chromium node tests/browser/screens.mjs [folder, docs/pictures by default]
// Pictures are stable: nothing moves in them, and they come from the files that visitors get.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import config from "./playwright.config.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(process.argv[2] ?? join(root, "docs/pictures"));
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 320, height: 640 };

// Name: [viewport, theme, page, ratings, whether the whole page is wanted and not its first screen alone].
const PICTURES = {
  "page": [DESKTOP, "light", "", EXAMPLE],
  "dark": [DESKTOP, "dark", "", EXAMPLE],
  "finnish": [DESKTOP, "light", "fi/", EXAMPLE],
  "swedish": [DESKTOP, "dark", "sv/", EXAMPLE],
  "all-high": [DESKTOP, "light", "", [5, 5, 5, 5, 5, 5, 5, 5]],
  "blocked": [DESKTOP, "light", "", [4, 4, 4, 4, 4, 4, 4, 0]],
  "half-rated": [DESKTOP, "light", "", [3, 3, 4, 2, 2, null, null, null]],
  "empty": [DESKTOP, "light", "", []],
  "dry": [DESKTOP, "dark", "", [5, 5, 5, 5, 0, 0, 0, 0]],
  "whole-page": [DESKTOP, "light", "", EXAMPLE, true],
  "phone": [PHONE, "light", "", EXAMPLE],
  "phone-whole": [PHONE, "dark", "", EXAMPLE, true],
  "phone-empty": [PHONE, "light", "fi/", [], true],
};

async function take(browser, home, name, [viewport, colorScheme, path, ratings, fullPage = false]) {
  const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB", deviceScaleFactor: viewport === PHONE ? 2 : 1 });
  const app = new DoubleCycle(await context.newPage(), home);
  const all = Array.from({ length: 8 }, (_, place) => ratings[place] ?? null);
  if (ratings.length > 0) await app.storeRatings(all);
  await app.open(path);
  await app.expectRatings(all);
  // Playwright hides the caret by a style sheet, which the page's policy forbids; nothing has the focus here anyway.
  await app.page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: "disabled", caret: "initial" });
  await context.close();
  console.log(join(folder, `${name}.png`));
}

mkdirSync(folder, { recursive: true });
const { url, close } = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
const browser = await chromium.launch(config.projects[0].use.launchOptions);
try {
  for (const [name, picture] of Object.entries(PICTURES)) await take(browser, url, name, picture);
} finally {
  await browser.close();
  await close();
}
