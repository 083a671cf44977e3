// A screen that people look at stays on: the browser's wake lock is held, asked for again, and let go.
import { test, expect } from "./fixture.mjs";

// A lock is gone when the document is hidden, as in browsers.
function standIn() {
  window.locks = [];
  let hidden = false;
  Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
  window.hide = (hides) => {
    hidden = hides;
    if (hides) for (const lock of window.locks) lock.released = true;
    document.dispatchEvent(new Event("visibilitychange"));
  };
  const request = async (kind) => {
    if (hidden) throw new DOMException("hidden", "NotAllowedError");
    if (window.refuses) throw new DOMException("battery", "NotAllowedError");
    const lock = { kind, released: false, release: async () => void (lock.released = true) };
    window.locks.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
}

const held = (page) => page.evaluate(() => window.locks.filter(({ released }) => !released).map(({ kind }) => kind));
const isHeld = (page) => expect.poll(() => held(page)).toEqual(["screen"]);
const isFree = (page) => expect.poll(() => held(page)).toEqual([]);
const asked = (page) => page.evaluate(() => window.locks.length);

for (const mode of ["present", "audience", "kiosk"]) {
  test(`the screen stays on: ${mode}`, async ({ app, page }) => {
    await page.addInitScript(standIn);
    await app.openAt(`?mode=${mode}`);
    await isHeld(page);
    expect(await asked(page)).toBe(1);
    await page.evaluate(() => window.hide(true));
    await isFree(page);
    await page.evaluate(() => window.hide(false));
    await isHeld(page);
    // While it is held it is not asked for again.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await isHeld(page);
    expect(await asked(page)).toBe(2);
  });
}

test("it is let go with the presentation, also where the answer comes late, and not asked for elsewhere", async ({
  app,
  page,
}) => {
  await page.addInitScript(standIn);
  await app.open();
  await page.evaluate(() => {
    const { request } = navigator.wakeLock;
    navigator.wakeLock.request = async (kind) => {
      await window.late;
      return request(kind);
    };
  });
  await app.press("p");
  await page.locator(".room").waitFor();
  await isHeld(page);
  await page.goBack();
  await expect(page.locator(".room")).toHaveCount(0);
  await isFree(page);
  await page.evaluate(() => {
    window.late = new Promise((done) => {
      window.answer = done;
    });
  });
  await page.goForward();
  await page.locator(".room").waitFor();
  await page.goBack();
  await expect(page.locator(".room")).toHaveCount(0);
  await page.evaluate(() => window.answer());
  await expect.poll(() => asked(page)).toBe(2);
  await isFree(page);
  await page.locator("a[data-tool=team]").first().click();
  await page.locator("#tool-title").waitFor();
  expect(await asked(page)).toBe(2);
});

for (const [what, prepare] of [
  ["has no wake lock", () => Object.defineProperty(navigator, "wakeLock", { value: undefined })],
  [
    "throws at the question",
    () =>
      Object.defineProperty(navigator, "wakeLock", {
        get() {
          throw new Error("none");
        },
      }),
  ],
  ["refuses it", () => (window.refuses = true)],
]) {
  test(`a browser that ${what} presents as well`, async ({ app, page }) => {
    await page.addInitScript(standIn);
    await page.addInitScript(prepare);
    await app.openAt("?mode=present");
    await page.locator(".room").waitFor();
    await app.press("PageDown");
    await expect(page.locator(".present-bar h1")).toContainText("2 of 13");
  });
}
