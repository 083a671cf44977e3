// The history: dated records in this browser, by name, with their trend.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { YEAR, record, stored } from "./history_page.mjs";

const LATEST = ["A year on", "Untitled", "After the spring", "Before the new strategy"];

test("the present rating is saved with a date and names, and is there after a reload", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(EXAMPLE, { notes: ["A goal", "", "", "", "", "", "", "Culture"] });
  await history.open();
  await expect(page.locator("#this-rating")).toContainText(EXAMPLE_CODE);
  await expect(page.locator(".empty")).toBeVisible();
  const before = Date.now();
  await history.save("North", "Before the new strategy");
  await expect(history.word).toHaveText("Saved to the history: “Before the new strategy”");
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
  await expect(history.word).toHaveText("The same assessment is already in the history: “Spring”");
  await expect(history.titles).toHaveText(["Spring"]);
  expect(await history.records()).toHaveLength(1);
  // A different title makes a different record.
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
  expect((await history.records()).find(({ id }) => id === "fourth")).toEqual({
    ...YEAR[3],
    title: "One <b>year</b> on",
    organisation: "South & Co",
  });
  // Cancelling keeps the names.
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
  await expect(history.word).toHaveText("Deleted: “A year on”");
  await expect(history.wordBack).toBeFocused();
  await history.does("After the spring", "Delete").click();
  await expect(history.titles).toHaveText(["Untitled", "Before the new strategy"]);
  expect(await history.records()).toHaveLength(3);
  await history.wordBack.click();
  await expect(history.titles).toHaveText(["Untitled", "After the spring", "Before the new strategy"]);
  await page.locator("#history-title").press("Control+z");
  await expect(history.titles).toHaveText(LATEST);
  expect((await history.records()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    all.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
});

test("all goes after asking, and comes back", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await page.getByRole("button", { name: "Delete all", exact: true }).click();
  await expect(history.dialog).toContainText("Delete the whole history (5 assessments)?");
  await history.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await history.records()).toHaveLength(5);
  await page.getByRole("button", { name: "Delete all: “North”" }).click();
  await expect(history.dialog).toContainText("Delete every assessment of “North”?");
  await history.yes().click();
  await expect(history.word).toHaveText("4 assessments deleted");
  await expect(history.titles).toHaveText(["The other unit"]);
  await page.getByRole("button", { name: "Delete all", exact: true }).click();
  await history.yes().click();
  await expect(history.word).toHaveText("Deleted: “The other unit”");
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
  await expect(page.locator(".trend")).toHaveText(
    "The trend appears once the same organisation has at least two assessments.",
  );
  await chips.first().click();
  await expect(history.titles).toHaveText(["bare"]);
});

test("the trend shows level, balance, flow and each factor, with a gap where there was no total", async ({
  page,
  history,
}) => {
  await history.store(stored(YEAR));
  await history.open();
  await expect(page.locator(".trend-card h4")).toHaveText(["Level", "Balance", "Flow"]);
  // Three of the four have a total; the third's mark shows the gap.
  for (const card of await page.locator(".trend-card").all()) {
    await expect(card.locator(".mark")).toHaveCount(4);
    await expect(card.locator(".mark.gap")).toHaveCount(1);
    await expect(card.locator(".mark.last")).toHaveCount(1);
    expect((await card.locator(".line").getAttribute("d")).match(/M/g)).toHaveLength(2);
  }
  await expect(page.locator(".trend-factor")).toHaveCount(8);
  await expect(page.locator(".trend-factor").first()).toContainText("2 → 4");
  // The x axis is time: from the second record to the third is shorter than from the first to the second.
  const x = await page
    .locator(".trend-card.level .mark")
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("cx"))));
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(x[1] - x[0]).toBeGreaterThan(x[2] - x[1]);
  await page.locator(".trend summary").click();
  const cells = page.locator(".trend tbody tr");
  await expect(cells).toHaveCount(4);
  await expect(cells.nth(2).locator("td")).toHaveText([
    "Untitled",
    "–",
    "–",
    "–",
    "3",
    "3",
    "4",
    "3",
    "–",
    "2",
    "1",
    "1",
  ]);
  await expect(cells.nth(3).locator("th")).toHaveText("22 Nov 2024");
});

test("a record opens as a view, and becomes the rating only after asking; undo goes back", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(EXAMPLE, { notes: ["Mine", "", "", "", "", "", "", ""] });
  await history.store(stored(YEAR));
  await history.open();
  await history.does("After the spring", "Open").click();
  await expect(page.locator("#opened-title")).toHaveText("You are looking at “After the spring”, 20 May 2024");
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
  await expect(history.dialog).toContainText("Continue from “After the spring”?");
  await history.dialog.getByRole("button", { name: "Cancel" }).click();
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  await history.opened.getByRole("button", { name: "Continue from this" }).click();
  await history.yes().click();
  await expect(history.word).toHaveText("Your current assessment is now “After the spring”.");
  await expect.poll(async () => (await app.stored()).ratings).toEqual(YEAR[1].ratings);
  expect((await app.stored()).notes[2]).toBe("We asked <b>everyone</b>");
  await history.wordBack.click();
  await expect.poll(async () => (await app.stored()).ratings).toEqual(EXAMPLE);
  expect((await app.stored()).notes[0]).toBe("Mine");
});

test("two records are compared, the earlier one first; a third takes the place of the first", async ({
  app,
  page,
  history,
}) => {
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
  await expect(history.opened.getByRole("link", { name: "Compare with the current assessment" })).toHaveAttribute(
    "href",
    new RegExp(`&b=${EXAMPLE_CODE}$`),
  );
});

test("everything works by keyboard alone", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.open();
  await page.locator("#tool-title").focus();
  // Presses Tab until the element has the focus.
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
  await expect(history.refusal).toContainText("The pasted text was not imported, and nothing has changed.");
});
