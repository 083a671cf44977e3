// A stored history that is newer, broken or of another kind, and storage that is full or denied: the page says so and
// loses nothing.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { HISTORY_ASIDE_KEY, HISTORY_KEY, YEAR, record, stored } from "./history_page.mjs";

test("a history of a newer version stays untouched, and nothing made now is lost unsaid", async ({ app, history }) => {
  const text = JSON.stringify({ format: "double-cycle", version: 2, shelves: [] });
  await app.storeRatings(EXAMPLE);
  await history.store(text);
  await history.open();
  await expect(history.troubles).toHaveText([/comes from a newer version of this page \(format 2\)/]);
  await history.save("North", "Kept in memory");
  await expect(history.titles).toHaveText(["Kept in memory"]);
  await expect(history.page.locator("#history .kept")).toHaveText("Not saved: lost when you close this page");
  expect(await history.item()).toBe(text);
  expect(await history.item(HISTORY_ASIDE_KEY)).toBeNull();
  const { text: saved } = await history.download(history.troubles.getByRole("button", { name: "Save as JSON" }));
  expect(JSON.parse(saved).records[0].title).toBe("Kept in memory");
});

test("a tab that a newer version has saved over touches nothing more", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.store(stored(YEAR));
  await history.open();
  const text = JSON.stringify({ format: "double-cycle", version: 3, records: "elsewhere" });
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [HISTORY_KEY, text]);
  await history.save("North", "Too late");
  await expect(history.troubles).toHaveText([/format 3/]);
  await expect(history.titles.first()).toHaveText("Too late");
  expect(await history.item()).toBe(text);
});

for (const [what, text] of Object.entries({
  "no JSON": "{records: 1",
  "another document": JSON.stringify({ version: 1, ratings: EXAMPLE }),
  "an empty text": "",
  "far too much": stored([]) + " ".repeat(400_000),
  "deep nesting": "[".repeat(50_000),
})) {
  test(`a stored history that is ${what} is set aside unchanged`, async ({ app, history }) => {
    await app.storeRatings(EXAMPLE);
    await history.store(text);
    await history.open();
    await expect(history.troubles).toHaveText([/could not be read. It has been set aside unchanged/]);
    expect(await history.item(HISTORY_ASIDE_KEY)).toBe(text);
    expect(await history.item()).toBe(text);
    await history.save("North", "New");
    expect((await history.records()).map(({ title }) => title)).toEqual(["New"]);
    expect(await history.item(HISTORY_ASIDE_KEY)).toBe(text);
    await app.reload();
    await expect(history.titles).toHaveText(["New"]);
    await expect(history.troubles).toHaveCount(0);
  });
}

test("a stored history that is larger than there is room for stays, and is told as what it is", async ({
  app,
  history,
}) => {
  await app.storeRatings(EXAMPLE);
  const note = "n".repeat(900);
  const many = Array.from({ length: 24 }, (_, place) => ({
    ...record(`large-${place}`, YEAR[0].time, EXAMPLE),
    notes: Array(8).fill(note),
  }));
  const text = stored(many);
  expect(text.length).toBeGreaterThan(165_000);
  await history.store(text);
  await history.open();
  await expect(history.troubles).toHaveText([/larger than the page has room for/]);
  await history.save("North", "New");
  await expect(history.troubles).toHaveText([/larger than the page has room for/]);
  await expect(history.titles).toHaveText(["New"]);
  expect(await history.item()).toBe(text);
});

test("what cannot be used of a stored history is named, and the whole set aside", async ({ app, history }) => {
  await app.storeRatings(EXAMPLE);
  const text = stored([{ ...YEAR[0], ratings: [9, 1, 2, 3, 1, 2, 0, 1] }, YEAR[1]]);
  await history.store(text);
  await history.open();
  await expect(history.troubles).toContainText("Please check: records[0].ratings[0]");
  await expect(history.titles).toHaveText(["After the spring", "Before the new strategy"]);
  expect(await history.item(HISTORY_KEY), "as long as nothing is saved it stays").toBe(text);
  await history.save("North", "A third");
  await expect.poll(() => history.item(HISTORY_ASIDE_KEY)).toBe(text);
});

for (const [browser, error] of Object.entries({
  Chromium: { name: "QuotaExceededError", code: 22 },
  "old Firefox": { name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 },
  "Safari, by its number": { name: "Error", code: 22 },
})) {
  test(`storage that is full, as ${browser} says it: said, kept in memory, offered as a file, stored later`, async ({
    app,
    page,
    history,
  }) => {
    await app.storeRatings(EXAMPLE);
    await history.store(stored(YEAR));
    await page.addInitScript(
      ([key, error]) => {
        const set = Storage.prototype.setItem;
        window.full = true;
        Storage.prototype.setItem = function (name, text) {
          if (window.full && name === key && this.getItem(key) !== null) throw Object.assign(new Error("full"), error);
          set.call(this, name, text);
        };
      },
      [HISTORY_KEY, error],
    );
    await history.open();
    await expect(history.troubles).toHaveCount(0);
    await history.save("North", "No room");
    await expect(history.troubles).toHaveText([/The browser’s storage is full/]);
    await expect(history.titles.first()).toHaveText("No room");
    expect(await history.records()).toHaveLength(5);
    const { text } = await history.download(history.troubles.getByRole("button", { name: "Save as JSON" }));
    expect(JSON.parse(text).records).toHaveLength(6);
    await page.evaluate(() => {
      window.full = false;
    });
    await history.save("North", "Room again");
    await expect(history.troubles).toHaveCount(0);
    expect(await history.records()).toHaveLength(7);
  });
}

for (const [what, deny] of Object.entries({
  "throws at the question": () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Denied", "SecurityError");
      },
    }),
  "is null": () => Object.defineProperty(window, "localStorage", { value: null }),
})) {
  test(`storage that ${what}: said once, and all works in memory`, async ({ app, page, history }) => {
    await page.addInitScript(deny);
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await page.locator(".further a[data-tool=history]").click();
    await expect(history.troubles).toHaveText([
      /Your browser does not let this page save anything, so the history will be lost/,
    ]);
    await history.save("North", "In memory");
    await history.save("North", "In memory too");
    await expect(history.troubles, "said once").toHaveCount(1);
    await expect(history.titles).toHaveText(["In memory too", "In memory"]);
    // Back and forward again: the history is still there.
    await page.goBack();
    await app.expectRatings(EXAMPLE);
    await page.goForward();
    await expect(history.titles).toHaveText(["In memory too", "In memory"]);
    const { text } = await history.download(history.troubles.getByRole("button", { name: "Save as JSON" }));
    expect(JSON.parse(text).records).toHaveLength(2);
  });
}

test("a history as full as it may be refuses more, and what is there stays", async ({ app, history }) => {
  await app.storeRatings(EXAMPLE, { notes: Array(8).fill("y".repeat(2_000)) });
  const long = Array.from({ length: 9 }, (_, number) =>
    record(`long-${number}`, `2026-01-0${number + 1}T00:00:00.000Z`, EXAMPLE, {
      notes: Array(8).fill("z".repeat(2_000)),
    }),
  );
  await history.store(stored(long));
  await history.open();
  await history.save("North", "The tenth");
  await history.page.locator("#record-title").fill("The eleventh");
  await history.page.locator("#save-record").click();
  await expect(history.troubles).toHaveText([/The history is full, so this was not saved/]);
  await expect(history.page.locator("#record-title"), "nothing typed is lost").toHaveValue("The eleventh");
  expect(await history.records()).toHaveLength(10);
});
