// What Firefox alone is asked: forced colours, one printed page without margins, and pictures whose pixels it alters.
import { execFileSync } from "node:child_process";
import { test as base, expect } from "@playwright/test";
import { EXAMPLE, KEY } from "../double_cycle.mjs";
import { launchFirefox } from "../firefox.mjs";

// As a contrast theme of Windows: every colour is the system's.
const FORCED = { "ui.useAccessibilityTheme": 1, "browser.display.document_color_use": 2 };

const test = base.extend({
  preferences: [{}, { option: true }],
  page: async ({ preferences }, use) => {
    const browser = await launchFirefox(preferences);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await use(page);
    await browser.close();
  },
  home: async ({}, use) => use(process.env.DOUBLE_CYCLE_URL),
});
test.describe.configure({ timeout: 60_000 });

const ready = (page) => page.waitForFunction(() => document.documentElement.hasAttribute("data-ready"));

async function openRated(page, home, path) {
  await page.goto(home);
  await ready(page);
  await page.evaluate(
    (key, ratings) =>
      localStorage.setItem(
        key,
        JSON.stringify({ version: 1, revision: 9, ratings, unknown: Array(8).fill(false), notes: Array(8).fill("") }),
      ),
    KEY,
    EXAMPLE,
  );
  await page.goto(`${home}${path}`);
  await ready(page);
}

test("the one-page printout is one page, also without margins", async ({ page, home }) => {
  await openRated(page, home, "?lang=en&mode=history");
  await page.waitForSelector(".paper");
  for (const margin of [0, "1cm"]) {
    const pdf = await page.pdf({ format: "A4", margin: { top: margin, bottom: margin, left: margin, right: margin } });
    const about = execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
    expect(about, `margins of ${margin}`).toMatch(/^Pages: +1$/m);
  }
});

test.describe("forced colours", () => {
  test.use({ preferences: FORCED });

  test("what is chosen and where a station is stay told apart", async ({ page, home }) => {
    await openRated(page, home, "?lang=en#rate");
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await page.waitForSelector(".choice input:checked");
    const looks = await page.evaluate(() => {
      const of = (selector) => getComputedStyle(document.querySelector(selector));
      const chosen = of(".choice input:checked");
      const other = of(".choice input:not(:checked)");
      return {
        chosen: [chosen.backgroundColor, chosen.borderTopColor],
        other: [other.backgroundColor, other.borderTopColor],
        paper: of("body").backgroundColor,
        station: of(".station .numeral").borderTopColor,
      };
    });
    expect(looks.chosen).not.toEqual(looks.other);
    expect(looks.station).not.toBe(looks.paper);
  });
});

for (const [resists, said] of [
  [true, "This browser changes the pixels of pictures to protect you from tracking, so no PNG was made."],
  [false, "The picture is saved."],
]) {
  test.describe(resists ? "where it resists fingerprinting" : "as it comes", () => {
    test.use({ preferences: { "privacy.resistFingerprinting": resists } });

    test(resists ? "no altered picture is saved" : "the picture is saved", async ({ page, home }) => {
      await openRated(page, home, "?lang=en&mode=history");
      await page.waitForSelector("#save-png");
      await page.click("#save-png");
      await page.waitForFunction((said) => document.querySelector(".word p")?.textContent.includes(said), {}, said);
    });
  });
}
