// Takes the screenshots of docs/presenting.md, from the shipped build:
//   CHROMIUM=/usr/bin/chromium node tests/browser/presenting_screens.mjs [folder, docs/pictures by default]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import config from "./playwright.config.mjs";
import { Window } from "./meeting.mjs";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(process.argv[2] ?? join(root, "docs/pictures"));
const viewport = { width: 1280, height: 720 };

async function take(window, name) {
  await window.page.bringToFront();
  await window.page.screenshot({
    path: join(folder, `presenting-${name}.png`),
    animations: "disabled",
    caret: "initial",
  });
  console.log(join(folder, `presenting-${name}.png`));
}

mkdirSync(folder, { recursive: true });
const { url, close } = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
const browser = await chromium.launch(config.projects[0].use.launchOptions);
try {
  const context = await browser.newContext({ viewport, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  // A fixed clock for the timer.
  await page.clock.install({ time: new Date("2026-11-25T10:05:00") });
  const presenter = await new Window(page, url).open("?mode=present&step=4");
  const audience = await presenter.openAudience();
  await audience.page.setViewportSize(viewport);
  await take(presenter, "presenter");
  await presenter.goTo("result");
  await presenter.press("r");
  await audience.page.locator(".readout").first().waitFor();
  await take(audience, "result");
  await page.bringToFront();
  await presenter.press("w", "8", "3");
  await audience.page.locator(".second-side").waitFor();
  await take(audience, "what-if");
  await page.bringToFront();
  await presenter.press("w");
  await page.bringToFront();
  await presenter.goTo("team");
  await presenter.press("r");
  await audience.page.locator(".room-dots").waitFor();
  await take(audience, "team");
} finally {
  await browser.close();
  await close();
}
