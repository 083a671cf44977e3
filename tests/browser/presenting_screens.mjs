// Takes the screenshots of docs/presenting.md, from the shipped build:
//   CHROMIUM=/usr/bin/chromium node tests/browser/presenting_screens.mjs [folder, docs/pictures by default]
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import config from "./playwright.config.mjs";
import { photograph, shoot } from "./film.mjs";
import { Window } from "./meeting.mjs";
import { PHONE, Phone } from "./phone.mjs";
import { people } from "./team_page.mjs";

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

// The screen of a phone on which somebody has answered.
async function answered(browser, ratings) {
  const context = await browser.newContext({ ...PHONE, locale: "en-GB", reducedMotion: "reduce" });
  const phone = new Phone({ page: await context.newPage(), home: url });
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(ratings);
  await phone.code.waitFor();
  const screen = await phone.page.screenshot();
  await context.close();
  return screen;
}

// The presenter's window while its camera collects eight phones.
async function takeCamera(browser) {
  const place = mkdtempSync(join(tmpdir(), "double-cycle-"));
  const drawing = await browser.newPage();
  const screens = [];
  for (const ratings of people(8, 11)) screens.push(await answered(browser, ratings));
  const film = await shoot(drawing, join(place, "room.y4m"), [photograph(screens, 0)]);
  await drawing.close();
  const { args = [], ...options } = config.projects[0].use.launchOptions;
  const camera = [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const other = await chromium.launch({ ...options, args: [...args, ...camera] });
  const page = await other.newPage({
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  // The clock on the wall alone: the camera needs the time to go on.
  await page.clock.setFixedTime(new Date("2026-11-25T10:05:00"));
  const presenter = await new Window(page, url).open("?mode=present&step=team", "");
  await presenter.openAudience();
  await presenter.press("c");
  await page.getByText("Answers collected: 8").first().waitFor();
  await take(presenter, "camera");
  await other.close();
  rmSync(place, { recursive: true });
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
  await takeCamera(browser);
} finally {
  await browser.close();
  await close();
}
