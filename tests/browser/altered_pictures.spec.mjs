// Some browsers change the pixels of drawn pictures, against tracking: no such picture is saved or copied as if it were whole.
// engines/firefox_only.spec.mjs tries a Firefox that does it.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";

const SENTENCE = "This browser changes the pixels of pictures to protect you from tracking, so no PNG was made.";

test("altered pixels are noticed before a picture is saved or copied; SVG is saved", async ({ app, page, history }) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      const image = getImageData.apply(this, area);
      if (window.alters) image.data[image.data.length / 2] ^= 1;
      return image;
    };
    window.alters = true;
  });
  await app.storeRatings(EXAMPLE);
  await history.open();
  const downloads = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await page.locator("#save-png").click();
  await expect(history.word).toContainText(SENTENCE);
  await page.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("button", { name: "Copy the picture" }).click();
  await expect(history.word).toContainText(SENTENCE);
  expect(downloads).toEqual([]);
  await history.download(page.locator("#save-svg"));
  await page.evaluate(() => {
    window.alters = false;
  });
  await history.download(page.locator("#save-png"));
  await expect(history.word).toContainText("The picture is saved.");
});
