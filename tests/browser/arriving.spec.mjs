// The HTML arrives in parts, and the browser paints in between: what is painted stays where it is.
import { test, expect } from "./fixture.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";

const box = (page) =>
  page.locator(".figure").evaluate((figure) => {
    const { left, top, width } = figure.getBoundingClientRect();
    return { left, top, width };
  });

// The page's HTML up to the end of the figure, as it is painted where the rest takes longer.
const HALF = /^[^]*?<\/section>/;

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [1280, 900],
    [820, 1180],
  ]) {
    test(`the figure stands where it will, before what is beside it: ${language}, ${width}`, async ({ app, page }) => {
      await page.setViewportSize({ width, height });
      await app.openAt(pageOf(language));
      await expect(page.locator(".cover")).toBeVisible();
      const whole = await box(page);
      let halves = 0;
      await page.route(
        (url) => !/\.\w+$/.test(url.pathname),
        async (route) => {
          const response = await route.fetch();
          const [half] = HALF.exec(await response.text());
          expect(half).toContain('class="figure"');
          expect(half).not.toContain('class="beside"');
          halves += 1;
          await route.fulfill({ response, body: half.replaceAll(/<script[^>]*type="?module[^>]*>/g, "") });
        },
      );
      await page.goto(new URL(pageOf(language), app.home).href);
      await expect(page.locator(".figure")).toBeVisible();
      expect(halves).toBe(1);
      const half = await box(page);
      expect(half.left, "left").toBeCloseTo(whole.left, 0);
      expect(half.width, "width").toBeCloseTo(whole.width, 0);
      // What is beside it may be higher, and it is in the middle of that.
      expect(Math.abs(half.top - whole.top), "as high, but for a line").toBeLessThan(30);
    });
  }
}
