// Storage that is denied, missing, full or holds anything: the page says so in a sentence, rating works, and nothing
// stored is lost.
import { test, expect } from "./fixture.mjs";
import { ASIDE_KEY, EXAMPLE, KEY } from "./double_cycle.mjs";

const NONE = Array(8).fill(null);
const item = (page, key) => page.evaluate((key) => localStorage.getItem(key), key);

for (const [what, deny] of Object.entries({
  "that throws at the question": () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Denied", "SecurityError");
      },
    }),
  "that is null": () => Object.defineProperty(window, "localStorage", { value: null }),
  "that throws at every use": () => {
    for (const method of ["getItem", "setItem"]) {
      Storage.prototype[method] = () => {
        throw new DOMException("Denied", "SecurityError");
      };
    }
  },
})) {
  test(`storage ${what}`, async ({ app, page }) => {
    await page.addInitScript(deny);
    await app.open();
    await expect(app.notices).toHaveText([/Your browser does not let this page save anything/]);
    await expect(app.kept).toHaveText("Not saved: lost when you close this page");
    await app.rateByKeys(EXAMPLE);
    await app.expectReadouts("2.2", "60%", "1.0", "1.4");
    await expect(app.notices, "said once").toHaveCount(1);
    await app.notices.getByRole("button", { name: "Dismiss" }).click();
    await expect(app.notices).toHaveCount(0);
  });
}

test("what could not be saved is not called saved after a tool was open", async ({ app, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await expect(app.kept).toHaveText("Not saved: lost when you close this page");
  await page.locator("a[data-tool=team]").click();
  await expect(page.locator("#tool-title")).toBeVisible();
  await page.goBack();
  await app.expectRatings(EXAMPLE);
  await expect(app.kept).toHaveText("Not saved: lost when you close this page");
});

for (const [browser, error] of Object.entries({
  Chromium: { name: "QuotaExceededError", code: 22 },
  Firefox: { name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 },
})) {
  test(`storage that is full, as ${browser} says it, and then is not`, async ({ app, page }) => {
    await page.addInitScript((error) => {
      const set = Storage.prototype.setItem;
      window.makeRoom = () => {
        Storage.prototype.setItem = set;
      };
      Storage.prototype.setItem = () => {
        throw Object.assign(new Error("full"), error);
      };
    }, error);
    await app.open();
    await expect(app.notices).toHaveCount(0);
    await app.rateByKeys([3, 3, ...NONE.slice(2)]);
    await expect(app.notices).toHaveText([/The browser’s storage is full/]);
    await expect(app.kept).toHaveText("Not saved: lost when you close this page");
    await page.evaluate(() => window.makeRoom());
    await app.press("3", "4");
    await expect(app.notices).toHaveCount(0);
    await expect(app.kept).toHaveText("Saved in this browser only");
    expect((await app.stored()).ratings).toEqual([3, 3, 4, ...NONE.slice(3)]);
  });
}

const GARBAGE = {
  "no JSON": "{ratings: 3",
  "an empty text": "",
  null: "null",
  "a number": "5",
  "a list": "[3,3,4,2,2,3,1,1]",
  "no version": JSON.stringify({ ratings: EXAMPLE }),
  "too few ratings": JSON.stringify({ version: 1, ratings: [1, 2] }),
  "deep nesting": "[".repeat(100_000) + "]".repeat(100_000),
  "far too much": JSON.stringify({ version: 1, ratings: EXAMPLE, notes: ["x".repeat(300_000)] }),
};
for (const [what, text] of Object.entries(GARBAGE)) {
  test(`stored text with ${what} is set aside unchanged`, async ({ app, page }) => {
    await app.store(text);
    await app.open();
    await expect(app.notices).toHaveText([/Your saved answers could not be read. They have been set aside unchanged/]);
    expect(await item(page, ASIDE_KEY)).toBe(text);
    await app.rateByKeys(EXAMPLE);
    expect((await app.stored()).ratings).toEqual(EXAMPLE);
    expect(await item(page, ASIDE_KEY)).toBe(text);
    await app.reload();
    await expect(app.notices).toHaveCount(0);
    await app.expectRatings(EXAMPLE);
  });
}

test("what cannot be set aside for want of room is not overwritten", async ({ app, page }) => {
  await app.store("{ratings: 3");
  await page.addInitScript((key) => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      if (name === key) throw Object.assign(new Error("full"), { name: "QuotaExceededError", code: 22 });
      set.call(this, name, text);
    };
  }, ASIDE_KEY);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  expect(await item(page, KEY)).toBe("{ratings: 3");
  await expect(app.kept).toHaveText("Not saved: lost when you close this page");
  await expect(app.notices, "it was not set aside, so the page must not say so").not.toContainText(
    "has been set aside",
  );
});

test("a document of a newer version stays untouched", async ({ app, page }) => {
  const text = JSON.stringify({ version: 2, revision: 7, factors: [{ rating: 3 }] });
  await app.store(text);
  await app.open();
  await expect(app.notices).toHaveText([/come from a newer version of this page \(format 2\)/]);
  await expect(app.kept).toHaveText("Not saved: lost when you close this page");
  await app.rateByKeys(EXAMPLE);
  expect(await item(page, KEY)).toBe(text);
  expect(await item(page, ASIDE_KEY)).toBeNull();
});

for (const [what, bad] of Object.entries({
  "out of range": 7,
  "no whole number": 2.5,
  negative: -1,
  "a text": "3",
  "an object": {},
})) {
  test(`a stored rating that is ${what} is left out, and named`, async ({ app, page }) => {
    const ratings = [3, 3, bad, 2, 2, 3, 1, 1];
    await app.storeRatings(ratings);
    const text = JSON.stringify({
      version: 1,
      revision: 1,
      ratings,
      unknown: Array(8).fill(false),
      notes: Array(8).fill(""),
    });
    await app.open();
    await app.expectRatings([3, 3, null, 2, 2, 3, 1, 1]);
    await expect(app.notices).toHaveText([/Please check these factors: 3\sDefining activities\./]);
    expect(await item(page, KEY), "as long as nothing is saved it stays").toBe(text);
    await app.press("3", "4");
    await app.expectRatings(EXAMPLE);
    expect(await item(page, ASIDE_KEY), "what could not be read whole is set aside").toBe(text);
    expect((await app.stored()).ratings).toEqual(EXAMPLE);
  });
}

test("settings of any kind do not cost the ratings", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE, { theme: 5, language: ["sv"], hotkeys: "yes", notes: null, unknown: null });
  await app.open();
  await app.expectRatings(EXAMPLE);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a note that is too long is cut, and its factor named", async ({ app }) => {
  await app.storeRatings(EXAMPLE, { notes: ["", "y".repeat(3_000), "", "", "", "", "", ""] });
  await app.open();
  await expect(app.notices).toContainText("2 Determining target groups & channels");
  await app.station(2).click();
  await expect(app.note).toHaveValue("y".repeat(2_000));
});

for (const [by, act] of Object.entries({
  "a press on it": () => document.querySelector('label[for="card-1-4"]').click(),
  keys: () => {
    for (const key of ["1", "4"]) document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  },
})) {
  test(`an answer by ${by} is kept when the page is reloaded in the same task`, async ({ app, page }) => {
    await app.open("#rate");
    await expect(page.locator("#card-1-4")).toBeAttached();
    const reloaded = page.waitForEvent("load");
    await page.evaluate(`(${act})(); location.reload()`);
    await reloaded;
    await app.ready();
    expect((await app.stored()).ratings).toEqual([4, ...NONE.slice(1)]);
  });
}
