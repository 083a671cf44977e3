// The picture of a rating as a file: its look, its content, and that it opens again elsewhere.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { HistoryPage } from "./history_page.mjs";
import { NOTES, drop, ready, saved, size } from "./picture_files.mjs";

test("the picture is saved as SVG and as PNG, and each opens again elsewhere as a view", async ({
  app,
  page,
  history,
  visitor,
}) => {
  await ready(app, history);
  await page.locator("#picture-name").fill("North & Co");
  const svg = await saved(page, "#save-svg");
  expect(svg.name).toBe(`double-cycle-${EXAMPLE_CODE}-sheet.svg`);
  expect(svg.bytes.toString()).toContain("North &amp; Co");
  expect(svg.bytes.toString(), "notes stay here unless they are sent along").not.toContain("A goal");
  await expect(history.word).toHaveText("The picture is saved.");
  const png = await saved(page, "#save-png");
  expect(png.name).toBe(`double-cycle-${EXAMPLE_CODE}-sheet.png`);
  expect(size(png.bytes)).toEqual([1200, 1440]);
  for (const file of [svg, png]) {
    const other = await visitor();
    const there = new HistoryPage(other);
    await other.storeRatings([1, 1, 1, 1, 1, 1, 1, 1]);
    await there.open();
    await drop(other.page, file.name, file.bytes);
    await expect(other.banner).toBeVisible();
    await expect(other.notices).toContainText(`“${file.name}” is open.`);
    await other.expectRatings(EXAMPLE);
    expect(new URL(other.page.url()).search, "on the page itself").toBe("");
    expect((await other.stored()).ratings, "their own is untouched").toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    await other.page.goBack();
    await other.page.locator("#history-title").waitFor();
  }
});

test("a PNG has the size that is chosen, and the picture its layout and colours", async ({ app, page, history }) => {
  await ready(app, history);
  const preview = page.locator("#picture-preview");
  await expect(preview).toHaveAttribute("alt", new RegExp(`Rating code ${EXAMPLE_CODE}`));
  const light = await preview.getAttribute("src");
  await page.locator("#picture-slide").check();
  await page.locator("#picture-dark").check();
  await expect(preview).toHaveAttribute("width", "1920");
  expect(await preview.getAttribute("src")).not.toBe(light);
  await expect.poll(() => preview.evaluate((image) => image.naturalWidth), "it is drawn").toBe(1920);
  expect(size((await saved(page, "#save-png")).bytes)).toEqual([1920, 1080]);
  await page.locator("#picture-twice").check();
  const twice = await saved(page, "#save-png");
  expect(size(twice.bytes)).toEqual([3840, 2160]);
  expect(twice.name).toBe(`double-cycle-${EXAMPLE_CODE}-slide.png`);
  expect((await saved(page, "#save-svg")).bytes.toString()).toContain("#06151c");
});

test("notes go into the file where that is asked for, and come in by a plan", async ({
  app,
  page,
  history,
  visitor,
}) => {
  await ready(app, history);
  await page.locator("#file-notes").check();
  const { name, bytes } = await saved(page, "#save-png");
  const other = await visitor();
  const there = new HistoryPage(other);
  await there.open();
  await drop(other.page, name, bytes);
  await expect(there.plan).toBeVisible();
  await other.page.locator("#take-present").check();
  await other.page.locator("#plan-yes").click();
  await expect.poll(async () => (await other.stored())?.notes).toEqual(NOTES);
  expect((await other.stored()).ratings).toEqual(EXAMPLE);
});

test("of an empty rating there is no picture", async ({ page, history }) => {
  await history.open();
  await expect(page.locator("#picture")).toHaveCount(0);
});

for (const language of ["", "fi/", "sv/"]) {
  for (const [where, options] of Object.entries({
    light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
    dark: { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
  })) {
    test(`axe finds nothing, ${language || "en/"} ${where}`, async ({ visitor }) => {
      const app = await visitor({ ...options, reducedMotion: "reduce" });
      await ready(app, new HistoryPage(app), `${language}?mode=history`);
      await expect(app.page.locator("#picture")).toBeVisible();
      expect(await app.axe()).toEqual([]);
      const over = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, "nothing is wider than the screen").toBeLessThanOrEqual(0);
    });
  }
}
