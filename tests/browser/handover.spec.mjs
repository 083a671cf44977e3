// The studio's program takes the page over when its first tool is opened: what could be undone before can be undone after,
// "until you close the page", as the question of Start over says.
import { test, expect } from "./history_fixture.mjs";
import { DoubleCycle, KEY } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";

const NONE = Array(8).fill(null);
const ONES = Array(8).fill(1);
const SHARED = [2, 2, 2, 3, 3, 3, 4, 4];
const NOTES = ["my own", ...Array(7).fill("")];

const storedIs = (app, ratings) => expect.poll(async () => (await app.stored()).ratings).toEqual(ratings);

async function startOver(app) {
  await app.button("Start over").click();
  await app.button("Yes, start over").click();
  await storedIs(app, NONE);
}

// Saves as another tab does, but without an event: a tab's own window gets none, so that the page's program does not know.
const saveUnseen = (page, ratings) =>
  page.evaluate(
    ([key, ratings]) => {
      const document = JSON.parse(localStorage.getItem(key));
      localStorage.setItem(key, JSON.stringify({ ...document, revision: document.revision + 1, ratings }));
    },
    [KEY, ratings],
  );

async function throughTeam(page) {
  await page.locator("a[data-tool=team]").first().click();
  await page.locator("#tool-title").waitFor();
  await page.goBack();
  await page.locator("#tool-title").waitFor({ state: "detached" });
}

for (const [what, come] of [
  ["a tool that was opened", ({ page }) => throughTeam(page)],
  [
    "the presentation",
    async ({ app, page }) => {
      await page.evaluate(() => document.activeElement.blur());
      await app.press("p");
      await page.waitForURL(/mode=present/);
      await page.goBack();
      await page.locator("#card-name, #cover-title").first().waitFor();
    },
  ],
  [
    "a file that was dropped and refused",
    async ({ page, history }) => {
      await history.drop("main", { files: [["bad.json", "garbage"]] });
      await page.locator("#file-refused").waitFor();
    },
  ],
]) {
  test(`after ${what}, what Start over deleted comes back by Undo`, async ({ app, page, history }) => {
    await app.storeRatings(ONES, { notes: NOTES });
    await app.open();
    await app.press("1", "4");
    await startOver(app);
    await come({ app, page, history });
    await expect(app.button("Undo")).toBeEnabled();
    await page.evaluate(() => document.activeElement.blur());
    await app.press("Control+z");
    await storedIs(app, [4, ...ONES.slice(1)]);
    expect((await app.stored()).notes).toEqual(NOTES);
    await app.press("Control+z");
    await storedIs(app, ONES);
    await expect(app.button("Undo")).toBeDisabled();
    await app.press("Control+Shift+z", "Control+Shift+z");
    await storedIs(app, NONE);
  });
}

test("what was undone before a tool is redone after it, and a typed note is one step still", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys([5, 4, ...Array(6).fill(null)]);
  await app.openNote();
  await app.note.pressSequentially("letter by letter");
  await page.evaluate(() => document.activeElement.blur());
  await app.press("Control+z", "Control+z");
  await throughTeam(page);
  await app.expectRatings([5, ...NONE.slice(1)]);
  await app.press("Control+Shift+z", "Control+Shift+z");
  await expect.poll(async () => (await app.stored()).notes.join("")).toBe("letter by letter");
  await app.press("Control+z");
  await expect.poll(async () => (await app.stored()).notes.join("")).toBe("");
  await storedIs(app, [5, 4, ...NONE.slice(2)]);
});

for (const [what, use, after] of [
  ["a link's rating was used", "Use this", SHARED],
  ["one rated again", "Rate again and compare", NONE],
]) {
  test(`what was replaced when ${what} comes back after a tool`, async ({ app, page }) => {
    await app.storeRatings(ONES, { notes: NOTES });
    await app.openAt(after === SHARED ? `#r=${codeOf(SHARED)}` : "");
    await page.getByRole("button", { name: use, exact: true }).first().click();
    await storedIs(app, after);
    await throughTeam(page);
    await page.evaluate(() => document.activeElement.blur());
    await app.press("Control+z");
    await storedIs(app, ONES);
  });
}

test("what another tab has changed can be undone after a tool, as the notice says", async ({ app, page, context }) => {
  await app.storeRatings(ONES, { notes: NOTES });
  await app.open();
  const other = new DoubleCycle(await context.newPage(), app.home);
  await other.open();
  await other.press("3", "5");
  await expect(app.notices).toContainText("You can undo it");
  await page.bringToFront();
  await throughTeam(page);
  await page.evaluate(() => document.activeElement.blur());
  await app.press("Control+z");
  await storedIs(app, ONES);
});

test("what another tab saves while the tool's program starts is taken over, said, and can be undone", async ({
  app,
  page,
}) => {
  await app.storeRatings(ONES, { notes: NOTES });
  await app.open();
  await saveUnseen(page, SHARED);
  await throughTeam(page);
  await app.expectRatings(SHARED);
  await expect(app.notices).toContainText("You can undo it");
  await expect(app.kept).toHaveText("Saved in this browser only");
  await page.evaluate(() => document.activeElement.blur());
  await app.press("Control+z");
  await storedIs(app, ONES);
});

test("what could not be saved in the midst of a note is not taken for another tab's", async ({ app, page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (window.full) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, text);
    };
  });
  await app.storeRatings(ONES);
  await app.open();
  await app.openNote();
  await app.note.pressSequentially("as far as there was room");
  await page.evaluate(() => {
    window.full = true;
  });
  await app.note.pressSequentially(" and beyond");
  await throughTeam(page);
  await app.openNote();
  await expect(app.note).toHaveValue("as far as there was room and beyond");
  await expect(app.kept).toHaveText("Not saved: lost when you close this page");
  await expect(app.notices.filter({ hasText: "another tab" })).toHaveCount(0);
});

test("an answer given over what another tab has saved is a step of its own after a tool, too", async ({
  app,
  page,
}) => {
  await app.storeRatings(ONES);
  await app.open();
  await saveUnseen(page, SHARED);
  await app.press("1", "5");
  await app.expectRatings(SHARED);
  await app.press("Control+z", "Control+z");
  await storedIs(app, ONES);
  await throughTeam(page);
  await app.expectRatings(ONES);
  await page.evaluate(() => document.activeElement.blur());
  await app.press("Control+Shift+z");
  await storedIs(app, [5, ...ONES.slice(1)]);
  await app.press("Control+Shift+z");
  await storedIs(app, SHARED);
});

test("settings that could not be stored stay when a tool is opened", async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await app.open();
  await app.chooseTheme("dark");
  await page.keyboard.press("Escape");
  await app.press("1", "4");
  await throughTeam(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await app.expectRatings([4, ...NONE.slice(1)]);
});
