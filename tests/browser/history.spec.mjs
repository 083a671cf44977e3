// The history: dated records in this browser, by name, with their trend; nothing is lost, not between two tabs either.
import { test as base, expect } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { HISTORY_ASIDE_KEY, HISTORY_KEY, HistoryPage, YEAR, record, stored } from "./history_page.mjs";

const test = base.extend({ history: async ({ app }, use) => use(new HistoryPage(app)) });
// The page’s own program is asked for ahead, and not used where the address names a tool.
const LATEST = ["A year on", "Untitled", "After the spring", "Before the new strategy"];

test("the present rating is saved with a date and names, and is there after a reload", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE, { notes: ["A goal", "", "", "", "", "", "", "Culture"] });
  await history.open();
  await expect(page.locator("#this-rating")).toContainText(EXAMPLE_CODE);
  await expect(page.locator(".empty")).toBeVisible();
  const before = Date.now();
  await history.save("North", "Before the new strategy");
  await expect(history.word).toHaveText("Saved to the history: Before the new strategy");
  await expect(page.locator("#save-record"), "the focus stays where it was").toBeFocused();
  await expect(page.locator("#record-title"), "ready for the next").toHaveValue("");
  await expect(page.locator("#record-organisation")).toHaveValue("North");
  const [saved] = await history.records();
  expect(saved).toMatchObject({ organisation: "North", title: "Before the new strategy", ratings: EXAMPLE });
  expect(saved.notes).toEqual(["A goal", "", "", "", "", "", "", "Culture"]);
  expect(Date.parse(saved.time)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(saved.time)).toBeLessThanOrEqual(Date.now());
  expect(saved.id).toMatch(/^[0-9a-f]{16}$/);
  await app.reload();
  await expect(history.titles).toHaveText(["Before the new strategy"]);
  await expect(history.rows).toContainText([EXAMPLE_CODE]);
  await expect(history.rows).toContainText(["2.2"]);
});

test("two quick taps save one record, and the page says that it is there", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.open();
  await page.locator("#record-title").fill("Spring");
  await page.locator("#save-record").dblclick();
  await expect(history.word).toHaveText("The same rating is in the history already: Spring");
  await expect(history.titles).toHaveText(["Spring"]);
  expect(await history.records()).toHaveLength(1);
  // Another title is another record.
  await history.save("", "Autumn");
  await expect(history.titles).toHaveText(["Autumn", "Spring"]);
});

test("saves that follow on one another keep their order, the newest first", async ({ app, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.open();
  for (const title of ["one", "two", "three", "four"]) await history.save("", title);
  await expect(history.titles).toHaveText(["four", "three", "two", "one"]);
  await app.reload();
  await expect(history.titles).toHaveText(["four", "three", "two", "one"]);
});

test("an empty rating is not saved, and the page says what to do", async ({ page, history }) => {
  await history.open();
  await expect(page.locator("#this-rating")).toContainText("Nothing is rated yet");
  await expect(page.locator("#save-record")).toHaveCount(0);
});

test("records are renamed and moved to another organisation", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await expect(history.titles).toHaveText(LATEST);
  await history.does("A year on", "Rename").click();
  await expect(page.locator("#new-title")).toBeFocused();
  await expect(page.locator("#new-title")).toHaveValue("A year on");
  await page.locator("#new-title").fill("  One <b>year</b>\u202e on ");
  await page.keyboard.press("Enter");
  await expect(history.titles.first()).toHaveText("One <b>year</b> on");
  await expect(history.does("One <b>year</b> on", "Rename")).toBeFocused();
  await history.does("One <b>year</b> on", "Rename").click();
  await page.locator("#new-organisation").fill("South & Co");
  await page.locator("#save-names").click();
  await expect(history.titles).toHaveText(["One <b>year</b> on", "The other unit"]);
  expect((await history.records()).find(({ id }) => id === "fourth")).toEqual({ ...YEAR[3], title: "One <b>year</b> on", organisation: "South & Co" });
  // Left without saving, names stay.
  await history.does("The other unit", "Rename").click();
  await page.locator("#new-title").fill("Nothing");
  await page.locator(".record-edit").getByRole("button", { name: "Cancel" }).click();
  await expect(history.titles).toHaveText(["One <b>year</b> on", "The other unit"]);
});

test("what is deleted can be put back, one after the other, by button and by key", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  const all = await history.records();
  await history.does("A year on", "Delete").click();
  await expect(history.word).toHaveText("Deleted: A year on");
  await expect(history.wordBack).toBeFocused();
  await history.does("After the spring", "Delete").click();
  await expect(history.titles).toHaveText(["Untitled", "Before the new strategy"]);
  expect(await history.records()).toHaveLength(3);
  await history.wordBack.click();
  await expect(history.titles).toHaveText(["Untitled", "After the spring", "Before the new strategy"]);
  await page.locator("#history-title").press("Control+z");
  await expect(history.titles).toHaveText(LATEST);
  expect((await history.records()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(all.toSorted((a, b) => a.id.localeCompare(b.id)));
});

test("all goes after asking, and comes back", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await page.getByRole("button", { name: "Delete all", exact: true }).click();
  await expect(history.dialog).toContainText("Delete the whole history (5 records)?");
  await history.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await history.records()).toHaveLength(5);
  await page.getByRole("button", { name: "Delete all: North" }).click();
  await expect(history.dialog).toContainText("Delete North?");
  await history.yes().click();
  await expect(history.word).toHaveText("4 records deleted");
  await expect(history.titles).toHaveText(["The other unit"]);
  await page.getByRole("button", { name: "Delete all", exact: true }).click();
  await history.yes().click();
  await expect(history.word).toHaveText("Deleted: The other unit");
  await expect(page.locator(".empty")).toBeVisible();
  expect(await history.records()).toEqual([]);
  await history.wordBack.click();
  await history.wordBack.click();
  expect(await history.records()).toHaveLength(5);
});

test("organisations are kept apart by name", async ({ page, history }) => {
  await history.store(stored([...YEAR, record("bare", "2023-01-01T00:00:00.000Z", EXAMPLE, { organisation: "" })]));
  await history.open();
  const chips = page.locator(".organisations button");
  await expect(chips).toHaveText(["Unnamed 1", "North 4", "South & Co 1"]);
  await expect(page.locator(".organisations [aria-pressed=true]")).toHaveText("North 4");
  await chips.nth(2).click();
  await expect(history.titles).toHaveText(["The other unit"]);
  await expect(page.locator(".trend")).toHaveText("The trend appears once the same organisation has at least two records.");
  await chips.first().click();
  await expect(history.titles).toHaveText(["bare"]);
});

test("the trend shows level, balance, flow and each factor, with a gap where there was no total", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await expect(page.locator(".trend-card h4")).toHaveText(["Level", "Balance", "Flow"]);
  // Three of the four have a total: the mark of the third stands for the gap.
  for (const card of await page.locator(".trend-card").all()) {
    await expect(card.locator(".mark")).toHaveCount(4);
    await expect(card.locator(".mark.gap")).toHaveCount(1);
    await expect(card.locator(".mark.last")).toHaveCount(1);
    expect((await card.locator(".line").getAttribute("d")).match(/M/g)).toHaveLength(2);
  }
  await expect(page.locator(".trend-factor")).toHaveCount(8);
  await expect(page.locator(".trend-factor").first()).toContainText("2 → 4");
  // Time runs along the line: from the second record to the third is shorter than from the first to the second.
  const x = await page.locator(".trend-card.level .mark").evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("cx"))));
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(x[1] - x[0]).toBeGreaterThan(x[2] - x[1]);
  await page.locator(".trend summary").click();
  const cells = page.locator(".trend tbody tr");
  await expect(cells).toHaveCount(4);
  await expect(cells.nth(2).locator("td")).toHaveText(["Untitled", "–", "–", "–", "3", "3", "4", "3", "–", "2", "1", "1"]);
  await expect(cells.nth(3).locator("th")).toHaveText("22 Nov 2024");
});

test("a record opens as a view, and becomes the rating only after asking; undo goes back", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE, { notes: ["Mine", "", "", "", "", "", "", ""] });
  await history.store(stored(YEAR));
  await history.open();
  await history.does("After the spring", "Open").click();
  await expect(page.locator("#opened-title")).toHaveText("You are looking at After the spring, 20 May 2024");
  await expect(page.locator("#opened-title")).toBeFocused();
  await history.opened.locator("summary").click();
  await expect(history.opened.locator("tbody").first()).toContainText("We asked <b>everyone</b>");
  await expect(history.opened.locator(".station .numeral")).toHaveText(["3", "2", "3", "3", "1", "2", "1", "1"]);
  expect((await app.stored()).ratings, "one's own is untouched").toEqual(EXAMPLE);
  await page.locator("#opened-title").press("1");
  await page.locator("#opened-title").press("5");
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  await history.opened.getByRole("button", { name: "Close" }).click();
  await expect(history.opened).toHaveCount(0);
  await expect(history.does("After the spring", "Open")).toBeFocused();
  await page.keyboard.press("Enter");
  await history.opened.getByRole("button", { name: "Continue from this" }).click();
  await expect(history.dialog).toContainText("Continue from After the spring?");
  await history.dialog.getByRole("button", { name: "Cancel" }).click();
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  await history.opened.getByRole("button", { name: "Continue from this" }).click();
  await history.yes().click();
  await expect(history.word).toHaveText("Your present rating is now that of After the spring.");
  await expect.poll(async () => (await app.stored()).ratings).toEqual(YEAR[1].ratings);
  expect((await app.stored()).notes[2]).toBe("We asked <b>everyone</b>");
  await history.wordBack.click();
  await expect.poll(async () => (await app.stored()).ratings).toEqual(EXAMPLE);
  expect((await app.stored()).notes[0]).toBe("Mine");
});

test("two records are compared, the earlier one first; a third takes the place of the first", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.store(stored(YEAR));
  await history.open();
  await expect(page.locator(".compare")).toHaveText("Choose two to compare");
  await page.locator("#pick-fourth").check();
  await page.locator("#pick-third").check();
  await page.locator("#pick-first").check();
  await expect(page.locator("#pick-fourth")).not.toBeChecked();
  const link = page.locator("#compare-two");
  await expect(link).toHaveText("Compare 15 Jan 2024 – 31 Aug 2024");
  const href = await link.getAttribute("href");
  expect(href).toMatch(/^\?mode=compare#a=[0-9A-Z]{4}-[0-9A-Z]{4}&b=[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await link.click();
  await expect(page).toHaveURL(new RegExp(href.replace("?", "\\?")));
  await expect(page.locator("#tool-title")).toHaveText("Compare and try");
  await page.goBack();
  await expect(page.locator("#compare-two")).toBeVisible();
  await history.does("Before the new strategy", "Open").click();
  await expect(history.opened.getByRole("link", { name: "Compare with the present rating" })).toHaveAttribute("href", new RegExp(`&b=${EXAMPLE_CODE}$`));
});

test("everything works by keyboard alone", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.open();
  await page.locator("#tool-title").focus();
  // From one thing to the next by Tab, until what is wanted has the focus.
  const reach = async (locator) => {
    for (let step = 0; step < 60; step += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("out of reach");
  };
  await reach(page.locator("#record-organisation"));
  await page.keyboard.type("North");
  await reach(page.locator("#record-title"));
  await page.keyboard.type("By keys");
  await page.keyboard.press("Enter");
  await expect(history.titles).toHaveText(["By keys"]);
  await reach(history.does("By keys", "Rename"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#new-title")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await expect(history.titles).toHaveText(["Renamed"]);
  await reach(history.does("Renamed", "Delete"));
  await page.keyboard.press("Space");
  await expect(history.wordBack).toBeFocused();
  await expect(history.titles).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(history.titles).toHaveText(["Renamed"]);
  await reach(page.getByRole("button", { name: "Delete all", exact: true }));
  await page.keyboard.press("Enter");
  await expect(history.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(history.dialog).toBeHidden();
  await reach(page.locator("#import-text"));
  await page.keyboard.type("nonsense");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(history.refusal).toContainText("The pasted text was not read, and nothing has changed.");
});

// Another tab of the same browser.
async function secondTab(app, context) {
  const page = await context.newPage();
  const other = new HistoryPage(new DoubleCycle(page, app.home));
  await other.open();
  return other;
}

test("two tabs see one another’s changes, and lose nothing", async ({ app, context, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.store(stored(YEAR));
  await history.open();
  const other = await secondTab(app, context);
  await other.save("North", "From the other tab");
  await expect(history.titles.first()).toHaveText("From the other tab");
  await expect(history.word).toHaveText("The history was changed in another tab, and the changes now show here too.");
  await history.does("A year on", "Delete").click();
  await expect(other.row("A year on")).toHaveCount(0);
  await history.save("North", "From this tab");
  await expect(other.titles.first()).toHaveText("From this tab");
  expect(await history.records()).toHaveLength(6);
  expect(await history.item()).toBe(await other.item());
});

test("where two tabs change one record in different ways, both stay until somebody chooses", async ({ app, context, page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  const other = await secondTab(app, context);
  for (const choice of ["mine", "theirs", "both"]) {
    const [here, there] = [`Here, ${choice}`, `There, ${choice}`];
    // A save of a third tab that this one has not heard of.
    await page.evaluate(([key, title]) => {
      const document = JSON.parse(localStorage.getItem(key));
      document.seen = [document.stamp, ...(document.seen ?? [])].slice(0, 12);
      document.stamp = `${Number(document.stamp.split(".")[0]) + 1}.silent`;
      document.records.find(({ id }) => id === "fourth").title = title;
      localStorage.setItem(key, JSON.stringify(document));
    }, [HISTORY_KEY, there]);
    await page.locator("#rename-fourth").click();
    await page.locator("#new-title").fill(here);
    await page.locator("#save-names").click();
    await expect(history.differences.locator(".side-title")).toHaveText([here, there]);
    await expect(history.titles.filter({ hasText: /^(Here|There), / })).toHaveCount(2);
    await page.locator(`#keep-${choice}-fourth`).click();
    await expect(history.differences).toHaveCount(0);
    const after = (await history.records()).map(({ title }) => title);
    expect([after.includes(here), after.includes(there)]).toEqual([choice !== "theirs", choice !== "mine"]);
    await expect(other.rows).toHaveCount(await history.rows.count());
  }
  expect(await history.records()).toHaveLength(6);
});

test("a record changed here and deleted in another tab stays until somebody chooses", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await page.evaluate(([key]) => {
    const document = JSON.parse(localStorage.getItem(key));
    document.seen = [document.stamp];
    document.stamp = "2.silent";
    document.records = document.records.filter(({ id }) => id !== "fourth");
    localStorage.setItem(key, JSON.stringify(document));
  }, [HISTORY_KEY]);
  await history.does("A year on", "Rename").click();
  await page.locator("#new-title").fill("Still wanted");
  await page.locator("#save-names").click();
  await expect(history.differences).toContainText("deleted");
  await expect(history.titles.first()).toHaveText("Still wanted");
  await page.locator("#keep-theirs-fourth").click();
  await expect(history.row("Still wanted")).toHaveCount(0);
  expect((await history.records()).map(({ id }) => id)).not.toContain("fourth");
});

test("a history of a newer version stays untouched, and nothing made now is lost unsaid", async ({ app, history }) => {
  const text = JSON.stringify({ format: "double-cycle", version: 2, shelves: [] });
  await app.storeRatings(EXAMPLE);
  await history.store(text);
  await history.open();
  await expect(history.troubles).toHaveText([/written by a newer version of this page \(format 2\)/]);
  await history.save("North", "Kept in memory");
  await expect(history.titles).toHaveText(["Kept in memory"]);
  await expect(history.page.locator("#history .kept")).toHaveText("Not saved: kept until you close this page");
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
  "no JSON": "{records: 1", "another document": JSON.stringify({ version: 1, ratings: EXAMPLE }), "an empty text": "", "far too much": stored([]) + " ".repeat(300_000), "deep nesting": "[".repeat(50_000),
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

test("what cannot be used of a stored history is named, and the whole set aside", async ({ history }) => {
  const text = stored([{ ...YEAR[0], ratings: [9, 1, 2, 3, 1, 2, 0, 1] }, YEAR[1]]);
  await history.store(text);
  await history.open();
  await expect(history.troubles).toContainText("Please check: records[0].ratings[0]");
  await expect(history.titles).toHaveText(["After the spring", "Before the new strategy"]);
  expect(await history.item(HISTORY_ASIDE_KEY)).toBe(text);
});

for (const [browser, error] of Object.entries({
  "Chromium": { name: "QuotaExceededError", code: 22 },
  "old Firefox": { name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 },
  "Safari, by its number": { name: "Error", code: 22 },
})) {
  test(`storage that is full, as ${browser} says it: said, kept in memory, offered as a file, stored later`, async ({ app, page, history }) => {
    await app.storeRatings(EXAMPLE);
    await history.store(stored(YEAR));
    await page.addInitScript(([key, error]) => {
      const set = Storage.prototype.setItem;
      window.full = true;
      Storage.prototype.setItem = function (name, text) {
        if (window.full && name === key && this.getItem(key) !== null) throw Object.assign(new Error("full"), error);
        set.call(this, name, text);
      };
    }, [HISTORY_KEY, error]);
    await history.open();
    await expect(history.troubles).toHaveCount(0);
    await history.save("North", "No room");
    await expect(history.troubles).toHaveText([/The browser’s storage is full/]);
    await expect(history.titles.first()).toHaveText("No room");
    expect(await history.records()).toHaveLength(5);
    const { text } = await history.download(history.troubles.getByRole("button", { name: "Save as JSON" }));
    expect(JSON.parse(text).records).toHaveLength(6);
    await page.evaluate(() => { window.full = false; });
    await history.save("North", "Room again");
    await expect(history.troubles).toHaveCount(0);
    expect(await history.records()).toHaveLength(7);
  });
}

for (const [what, deny] of Object.entries({
  "throws at the question": () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("Denied", "SecurityError"); } }),
  "is null": () => Object.defineProperty(window, "localStorage", { value: null }),
})) {
  test(`storage that ${what}: said once, and all works in memory`, async ({ app, page, history }) => {
    await page.addInitScript(deny);
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await page.locator("a[data-tool=history]").click();
    await expect(history.troubles).toHaveText([/The browser lets the page store nothing, so the history lasts only/]);
    await history.save("North", "In memory");
    await history.save("North", "In memory too");
    await expect(history.troubles, "said once").toHaveCount(1);
    await expect(history.titles).toHaveText(["In memory too", "In memory"]);
    // To the page and back: the history is still there.
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
  const long = Array.from({ length: 9 }, (_, number) => record(`long-${number}`, `2026-01-0${number + 1}T00:00:00.000Z`, EXAMPLE, { notes: Array(8).fill("z".repeat(2_000)) }));
  await history.store(stored(long));
  await history.open();
  await history.save("North", "The tenth");
  await history.page.locator("#record-title").fill("The eleventh");
  await history.page.locator("#save-record").click();
  await expect(history.troubles).toHaveText([/The history is full, so this was not saved/]);
  await expect(history.page.locator("#record-title"), "nothing typed is lost").toHaveValue("The eleventh");
  expect(await history.records()).toHaveLength(10);
});

// The states of the page, each reached from the one before.
const STATES = {
  "a year": async () => {},
  "unfolded, two chosen, one open, one renamed": async (history) => {
    await history.rows.nth(1).getByRole("button").first().click();
    for (const summary of await history.page.locator(".keep summary").all()) await summary.click();
    await history.rows.nth(2).getByRole("button").nth(1).click();
    await history.page.locator("#pick-first").check();
    await history.page.locator("#pick-fourth").check();
    await expect(history.page.locator("#compare-two")).toBeVisible();
  },
  "a plan": async (history) => {
    await history.choose("a.json", JSON.stringify({ format: "double-cycle", version: 1, extra: 1, present: { ratings: Array(8).fill(2) }, records: [YEAR[0], { ...YEAR[1], title: "Else" }, { ...YEAR[2], title: "Else" }, record("new", "2024-12-01T12:00:00.000Z", EXAMPLE)] }));
    await expect(history.plan).toBeVisible();
  },
  "a refusal, something deleted": async (history) => {
    await history.plan.getByRole("button").last().click();
    await history.choose("b.json", "{");
    await expect(history.refusal).toBeVisible();
    await history.rows.last().getByRole("button").nth(2).click();
    await expect(history.wordBack).toBeVisible();
  },
  "asking": async (history) => {
    await history.page.locator(".ways-out button").nth(1).click();
    await expect(history.dialog).toBeVisible();
  },
};
for (const language of ["en", "fi", "sv"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      test(`axe: ${language}, ${colorScheme}, ${width} pixels`, async ({ visitor }) => {
        test.setTimeout(120_000);
        const app = await visitor({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
        const history = new HistoryPage(app);
        await app.storeRatings(EXAMPLE);
        await history.store(stored(YEAR));
        await history.open(language === "en" ? "?mode=history&lang=en" : `${language}/?mode=history`);
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(history);
          expect.soft(await app.axe(), state).toEqual([]);
          const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(overflow, `${state}: nothing sticks out`).toBeLessThanOrEqual(0);
        }
      });
    }
  }
}
