// Takes the README's screenshots, and with a folder also those for review, from the shipped build:
//   CHROMIUM=/usr/bin/chromium node tests/browser/screens.mjs [folder, docs/pictures by default]
// Screenshots are reproducible: nothing moves, and they come from the served files.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import config from "./playwright.config.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";

const root = resolve(import.meta.dirname, "../..");
const all = process.argv[2] !== undefined;
const folder = resolve(process.argv[2] ?? join(root, "docs/pictures"));
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 320, height: 640 };

// Name: [viewport, theme, page, ratings, whole page instead of the first screen].
const PICTURES = {
  page: [DESKTOP, "light", "", EXAMPLE],
  dark: [DESKTOP, "dark", "", EXAMPLE],
  finnish: [DESKTOP, "light", "fi/", EXAMPLE],
  swedish: [DESKTOP, "dark", "sv/", EXAMPLE],
  "all-high": [DESKTOP, "light", "", [5, 5, 5, 5, 5, 5, 5, 5]],
  blocked: [DESKTOP, "light", "", [4, 4, 4, 4, 4, 4, 4, 0]],
  "half-rated": [DESKTOP, "light", "", [3, 3, 4, 2, 2, null, null, null]],
  empty: [DESKTOP, "light", "", []],
  dry: [DESKTOP, "dark", "", [5, 5, 5, 5, 0, 0, 0, 0]],
  "whole-page": [DESKTOP, "light", "", EXAMPLE, true],
  phone: [PHONE, "light", "", EXAMPLE],
  "phone-whole": [PHONE, "dark", "", EXAMPLE, true],
  "phone-empty": [PHONE, "light", "fi/", [], true],
};

async function take(browser, home, name, [viewport, colorScheme, path, ratings, fullPage = false]) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: "en-GB",
    deviceScaleFactor: viewport === PHONE ? 2 : 1,
  });
  const app = new DoubleCycle(await context.newPage(), home);
  const all = Array.from({ length: 8 }, (_, place) => ratings[place] ?? null);
  if (ratings.length > 0) await app.storeRatings(all);
  // What is rated opens at its result, and nothing at the cover.
  await app.openAt(path);
  if (ratings.length > 0) await app.expectRatings(all);
  // Playwright would hide the caret by a style sheet, which the CSP forbids; nothing has the focus here.
  await app.page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: "disabled", caret: "initial" });
  await context.close();
  console.log(join(folder, `${name}.png`));
}

// The printed report as the printer gets it: one page in greys, with a fixed example address.
async function takeReport(browser, home) {
  const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
  const address = "https://example.org/";
  await context.route(`${address}**`, async (route) => {
    const { body, contentType } = await fetchFrom(home + route.request().url().slice(address.length));
    await route.fulfill({ body, contentType });
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-11-25T10:05:00"));
  const app = new DoubleCycle(page, address);
  await app.storeRatings(EXAMPLE, {
    notes: [
      "Doubled awareness by the end of the year",
      "",
      "",
      "",
      "",
      "",
      "",
      "Ask every team for one lesson a month",
    ],
  });
  await app.open("?mode=history");
  await page.locator("#picture").waitFor();
  const pdf = await page.pdf({ format: "A4" });
  execFileSync("pdftoppm", ["-r", "96", "-gray", "-png", "-singlefile", "-", join(folder, "report")], { input: pdf });
  await context.close();
  console.log(join(folder, "report.png"));
}

async function fetchFrom(url) {
  const response = await fetch(url);
  return { body: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get("content-type") };
}

mkdirSync(folder, { recursive: true });
const { url, close } = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
const browser = await chromium.launch(config.projects[0].use.launchOptions);
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (all || name === "page") await take(browser, url, name, picture);
  }
  await takeReport(browser, url);
} finally {
  await browser.close();
  await close();
}
