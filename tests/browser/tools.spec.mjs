// Whatever the tool, a new one as well: it opens by address in each language, and by the page's link; its window says which
// it is; nothing is wider than the screen; axe finds nothing; and the way back shows the rating as it was.
import { test, expect } from "./fixture.mjs";
import { brokenWords } from "./broken_words.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";
import { TOOLS, isLinked } from "./tools.mjs";

const openTool = async (app, mode, language = LANGUAGES[0]) => {
  await app.openAt(`${pageOf(language)}${language === LANGUAGES[0] ? "&" : "?"}mode=${mode}`);
  await expect(app.page.locator("html")).toHaveAttribute("data-tool", mode);
  await expect(app.page.locator("#tool-title, .room, .kiosk").first(), "it has drawn itself").toBeAttached();
};

for (const mode of TOOLS) {
  for (const language of LANGUAGES) {
    test(`${mode} in ${language}: readable on a phone and a desktop, in the dark and by day`, async ({ visitor }) => {
      for (const [width, colorScheme] of [
        [320, "dark"],
        [1280, "light"],
      ]) {
        const app = await visitor({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
        await openTool(app, mode, language);
        await expect(app.page.locator("html")).toHaveAttribute("lang", language);
        expect.soft(await app.axe(), `${width} pixels`).toEqual([]);
        const over = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(over, `wider than ${width} pixels`).toBeLessThanOrEqual(0);
        expect
          .soft(await app.page.evaluate(brokenWords, "button, a, h1, h2, h3, label"), "words on one line")
          .toEqual([]);
        expect.soft(await app.page.locator("h1:visible").count(), "one heading names the page").toBe(1);
        await app.reload();
        await expect(app.page.locator("html"), "a reload stays").toHaveAttribute("data-tool", mode);
      }
    });
  }

  if (isLinked(mode))
    test(`${mode} opens from the page, and the way back shows the rating as it was`, async ({ app, page }) => {
      await app.open();
      await app.rateByKeys(EXAMPLE);
      const title = await page.title();
      await page.locator(`.further a[data-tool=${mode}]`).click();
      await expect(page).toHaveURL(new RegExp(`[?]mode=${mode}$`));
      await expect(page.locator("#tool-title")).toBeFocused();
      await expect(page).not.toHaveTitle(title);
      await page.goBack();
      await app.expectRatings(EXAMPLE);
      await expect(page).toHaveTitle(title);
      await page.goForward();
      await expect(page.locator("#tool-title")).toBeAttached();
      await page.reload();
      await app.ready();
      await expect(page.locator("#tool-title")).toBeAttached();
      expect((await app.stored()).ratings).toEqual(EXAMPLE);
    });
}

test("each tool's window has a title of its own", async ({ app, page }) => {
  const titles = [];
  for (const mode of TOOLS) {
    await openTool(app, mode);
    titles.push(await page.title());
  }
  expect(new Set(titles).size, titles.join(" | ")).toBe(TOOLS.length);
});

test("the list of tools is read from the source: none is left out", async ({ app, page }) => {
  expect(TOOLS.length).toBeGreaterThan(5);
  expect(TOOLS).not.toContain(undefined);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  const links = await page.locator(".further a[data-tool]").evaluateAll((all) => all.map((one) => one.dataset.tool));
  expect([...new Set(links)].toSorted()).toEqual(TOOLS.filter(isLinked).toSorted());
});
