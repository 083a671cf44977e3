// The kiosk starts over when left alone, asks first, and stores nothing. The test controls its clock.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, chooseLanguage, chooseTheme } from "./double_cycle.mjs";

const dialog = (page) => page.locator("dialog.still-there");

async function begin(page, home, query = "?mode=kiosk") {
  await page.clock.install();
  await page.goto(`${home}${query}`, { waitUntil: "commit" });
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.locator(".kiosk-begin").click();
  await expect(page.locator("#card-name")).toBeVisible();
}

async function rate(page, ratings) {
  for (const [place, rating] of ratings.entries()) {
    await page.keyboard.press(String(place + 1));
    await page.keyboard.press(String(rating));
  }
}

test("after 45 seconds it asks, and after 15 more it starts over", async ({ page, home }) => {
  await begin(page, home);
  await rate(page, EXAMPLE);
  await expect(page.locator(".along")).toContainText(EXAMPLE_CODE);
  await page.clock.runFor(43_000);
  await expect(dialog(page)).toBeHidden();
  await page.clock.runFor(4_000);
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page)).toContainText(/starts over in 1\d seconds/);
  await page.clock.runFor(16_000);
  await expect(page.locator(".kiosk-begin")).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("status")).toContainText("Started over");
  await page.locator(".kiosk-begin").click();
  await expect(page.locator(".station .numeral")).toHaveText(Array(8).fill("?"));
  await expect(page.locator("body")).not.toContainText(EXAMPLE_CODE);
});

for (const [how, answer] of Object.entries({
  "the button": (page) => dialog(page).getByRole("button", { name: "Yes, continue" }).click(),
  "a key": (page) => page.keyboard.press("x"),
  Escape: (page) => page.keyboard.press("Escape"),
  "a touch beside the question": (page) => page.mouse.click(5, 5),
})) {
  test(`it goes on after an answer: ${how}`, async ({ page, home }) => {
    await begin(page, home);
    await rate(page, [4]);
    await page.clock.runFor(47_000);
    await expect(dialog(page)).toBeVisible();
    await answer(page);
    await expect(dialog(page)).toBeHidden();
    await page.clock.runFor(40_000);
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator("#station-1 .numeral")).toHaveText("4");
  });
}

test("whoever leaves has gone, though the browser brings the page back as it was", async ({ page, home }) => {
  await begin(page, home);
  await rate(page, EXAMPLE);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(page.locator(".kiosk-begin")).toBeVisible();
  await expect(page.locator("body")).not.toContainText(EXAMPLE_CODE);
  await page.locator(".kiosk-begin").click();
  await expect(page.locator(".station .numeral")).toHaveText(Array(8).fill("?"));
});

for (const [what, wake] of Object.entries({
  nothing: () => {},
  "a movement": (page) => page.mouse.move(300, 310),
  "a key": (page) => page.keyboard.press("x"),
})) {
  test(`a device that has slept for a minute starts over, whatever wakes it: ${what}`, async ({ page, home }) => {
    await begin(page, home);
    await rate(page, EXAMPLE);
    await page.evaluate(() => {
      // The clock goes on; nothing that waits for it runs.
      const now = performance.now.bind(performance);
      performance.now = () => now() + 61_000;
    });
    await wake(page);
    await page.clock.runFor(600);
    await expect(page.locator(".kiosk-begin")).toBeVisible();
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator("body")).not.toContainText(EXAMPLE_CODE);
  });
}

test("it starts over at once when asked to", async ({ page, home }) => {
  await begin(page, home);
  await rate(page, [4, 4]);
  await page.clock.runFor(47_000);
  await dialog(page).getByRole("button", { name: "Start over now" }).click();
  await expect(page.locator(".kiosk-begin")).toBeVisible();
});

test("nobody is asked before anybody has begun", async ({ page, home }) => {
  await page.clock.install();
  await page.goto(`${home}?mode=kiosk`, { waitUntil: "commit" });
  await page.locator(".kiosk-begin").waitFor();
  await page.mouse.move(300, 300);
  await page.clock.runFor(50_000);
  await expect(dialog(page)).toBeHidden();
});

test("nothing is written to any storage, and what stood there stays", async ({ app, page, home }) => {
  await app.storeRatings([1, 2, 3, 4, 5, 4, 3, 2]);
  await page.addInitScript(() => {
    window.written = [];
    const own = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...all) {
      // Ignore the test's own document, which is stored before the page loads.
      if (document.readyState !== "loading") window.written.push(all[0]);
      return own.apply(this, all);
    };
  });
  await begin(page, home);
  await rate(page, EXAMPLE);
  // A language link opened in a new tab is the kiosk, too, not the rating of the person who set it up.
  for (const link of await page.locator(".languages a").all())
    expect(await link.getAttribute("href")).toMatch(/\?mode=kiosk$/);
  await chooseLanguage(page, "fi");
  await expect(page.locator(".kiosk")).toHaveAttribute("lang", "fi");
  await chooseTheme(page, "dark");
  await page.clock.runFor(62_000);
  await expect(page.locator(".kiosk-begin")).toBeVisible();
  await expect(page.locator(".kiosk")).toHaveAttribute("lang", "en");
  expect(await page.evaluate(() => [window.written, sessionStorage.length])).toEqual([[], 0]);
  expect((await app.stored()).ratings).toEqual([1, 2, 3, 4, 5, 4, 3, 2]);
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1920, 320]) {
    test(`axe at the stand: ${colorScheme}, ${width} pixels`, async ({ visitor, home }) => {
      test.setTimeout(90_000);
      const app = await visitor({ viewport: { width, height: 1080 }, colorScheme, reducedMotion: "reduce" });
      const { page } = app;
      await page.clock.install();
      await page.goto(`${home}?mode=kiosk`, { waitUntil: "commit" });
      await page.locator(".kiosk-begin").waitFor();
      expect.soft(await app.axe(), "start").toEqual([]);
      await page.locator(".kiosk-begin").click();
      await rate(page, EXAMPLE);
      await expect(page.locator(".along")).toContainText(EXAMPLE_CODE);
      expect.soft(await app.axe(), "rated").toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "sideways")
        .toBeLessThanOrEqual(0);
      await page.clock.runFor(47_000);
      await expect(dialog(page)).toBeVisible();
      expect.soft(await app.axe(), "asking").toEqual([]);
    });
  }
}
