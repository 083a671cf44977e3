// What is undone is what the sentence says: the answers of before an import, a record or a trial come back, whatever else
// was done meanwhile, here or in another tab; and a question that another tab overtakes deletes nothing else.
import { test, expect } from "./history_fixture.mjs";
import { DoubleCycle, KEY, asideKey } from "./double_cycle.mjs";
import { HistoryPage, file, record, stored } from "./history_page.mjs";
import { Compare } from "./team_page.mjs";
import { codeOf } from "./rating_code.mjs";

const ONES = Array(8).fill(1);
const FIVES = Array(8).fill(5);
const SHARED = codeOf([2, 2, 2, 3, 3, 3, 4, 4]);
const present = { ratings: FIVES, unknown: Array(8).fill(false), notes: ["from the file", ...Array(7).fill("")] };
const withPresent = file([record("one", "2024-01-15T09:00:00.000Z", FIVES)], { present });

const ratingsOf = async (app) => (await app.stored()).ratings;

async function agree(page) {
  await page
    .locator(".plan")
    .getByLabel(/in place of my current answers/i)
    .check();
  await page.locator("#plan-yes").click();
}

async function takeIn(page) {
  await agree(page);
  await expect(page.locator(".plan")).toHaveCount(0);
}

async function useRecord(app, history, title, ratings) {
  await history.does(title, "Open").click();
  await history.opened.getByRole("button", { name: "Continue from this" }).click();
  await history.yes().click();
  await expect.poll(() => ratingsOf(app)).toEqual(ratings);
}

for (const [where, come] of [
  [
    "dropped while a link’s rating is seen",
    async ({ app, history }) => {
      await app.openAt(`#r=${SHARED}`);
      await expect(app.banner).toBeVisible();
      await history.drop("main", { files: [["all.json", withPresent]] });
    },
  ],
  [
    "chosen in the history of a link",
    async ({ app, history }) => {
      await app.openAt(`?mode=history#r=${SHARED}`);
      await history.choose("all.json", withPresent);
    },
  ],
  [
    "chosen after a picture’s rating was seen",
    async ({ app, page, history }) => {
      await history.open();
      const picture = `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="double-cycle">${SHARED}</metadata></svg>`;
      await history.choose("picture.svg", picture);
      await expect(app.banner).toBeVisible();
      await page.goBack();
      await page.locator("#history-title").waitFor();
      await history.choose("all.json", withPresent);
    },
  ],
]) {
  test(`an import ${where} is undone, one's own answers included`, async ({ app, page, history }) => {
    await app.storeRatings(ONES, { notes: ["my own", ...Array(7).fill("")] });
    await come({ app, page, history });
    await takeIn(page);
    expect(await ratingsOf(app)).toEqual(FIVES);
    await history.wordBack.click();
    await expect(history.word).toHaveText("Undone: everything is as it was before the import.");
    expect(await ratingsOf(app)).toEqual(ONES);
    expect((await app.stored()).notes[0]).toBe("my own");
    expect(await history.records()).toEqual([]);
  });
}

test("an import is undone as a whole, also where its answers were changed and made alike again", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(ONES);
  await history.open();
  await history.choose("all.json", withPresent);
  await takeIn(page);
  await page.locator("a.back").click();
  await app.goToFragment("rate");
  await expect(app.cardName).toBeVisible();
  await app.press("1", "4", "1", "5");
  await expect.poll(() => ratingsOf(app)).toEqual(FIVES);
  await page.goBack();
  await page.goBack();
  await page.locator("#history-title").waitFor();
  await app.press("Control+z");
  await expect.poll(() => ratingsOf(app)).toEqual(ONES);
});

test("Ctrl+Z takes back what came last: a record that was taken, then the import before it", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(ONES);
  await history.open();
  await history.choose("one.json", file([record("five", "2024-01-15T09:00:00.000Z", FIVES)]));
  await page.locator("#plan-yes").click();
  await useRecord(app, history, "five", FIVES);
  await page.locator("#history-title").press("Control+z");
  await expect.poll(() => ratingsOf(app)).toEqual(ONES);
  expect(await history.records()).toHaveLength(1);
  // Something saved and deleted since leaves the records as the import made them.
  const kept = (count) => expect.poll(async () => (await history.records()).length).toBe(count);
  await history.save("", "mine");
  await kept(2);
  await history.does("mine", "Delete").click();
  await kept(1);
  await page.locator("#history-title").press("Control+z");
  await kept(2);
  await history.does("mine", "Delete").click();
  await kept(1);
});

test("Ctrl+Z takes back two records that were taken, one by one, before the import, and nothing past what does not fit", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(ONES);
  await history.open();
  const [m, n] = [Array(8).fill(4), FIVES];
  await history.choose(
    "two.json",
    file([record("m", "2024-01-15T09:00:00.000Z", m), record("n", "2024-02-15T09:00:00.000Z", n)]),
  );
  await page.locator("#plan-yes").click();
  for (const [title, ratings] of [
    ["m", m],
    ["n", n],
  ]) {
    await useRecord(app, history, title, ratings);
  }
  const undo = () => page.locator("#history-title").press("Control+z");
  await undo();
  await expect.poll(() => ratingsOf(app)).toEqual(m);
  // What does not fit any more is said, each time, and the import before it stays.
  await page.locator("a.back").click();
  await app.goToFragment("rate");
  await expect(app.cardName).toBeVisible();
  await app.press("1", "0");
  await expect.poll(async () => (await ratingsOf(app))[0]).toBe(0);
  await page.goBack();
  await page.goBack();
  await page.locator("#history-title").waitFor();
  for (const _ of [1, 2]) {
    await undo();
    await expect(history.word).toContainText("Your answers have changed since, so this was not undone.");
  }
  expect(await history.records()).toHaveLength(2);
  await page.goForward();
  await page.goForward();
  await expect(app.cardName).toBeVisible();
  await app.press("Control+z");
  await expect.poll(() => ratingsOf(app)).toEqual(m);
  await page.goBack();
  await page.goBack();
  await page.locator("#history-title").waitFor();
  await undo();
  await expect.poll(() => ratingsOf(app)).toEqual(ONES);
  await undo();
  await expect.poll(async () => (await history.records()).length).toBe(0);
});

test("Undo beside a record that was taken brings back the rating of before, and nothing that another tab changed", async ({
  app,
  page,
  context,
  history,
}) => {
  await app.storeRatings(ONES);
  await history.store(stored([record("five", "2024-01-15T09:00:00.000Z", FIVES)]));
  await history.open();
  const use = () => useRecord(app, history, "five", FIVES);
  await use();
  // A file that is saved meanwhile does not take the button away.
  await history.download(page.locator(".export").getByRole("button", { name: "Save as CSV" }));
  await expect(history.word).toContainText(/.csv/);
  await history.wordBack.click();
  await expect.poll(() => ratingsOf(app)).toEqual(ONES);

  await use();
  const other = new DoubleCycle(await context.newPage(), app.home);
  await other.open();
  await other.press("3", "2");
  await expect.poll(async () => (await ratingsOf(app))[2]).toBe(2);
  await page.bringToFront();
  await history.wordBack.click();
  await expect(history.word).toHaveText(
    "Your answers have changed since, so this was not undone. Everything stays as it is now.",
  );
  expect(await ratingsOf(app)).toEqual([5, 5, 2, 5, 5, 5, 5, 5]);
});

test("a text that another tab has deleted is not mistaken for the next one", async ({
  app,
  page,
  context,
  history,
}) => {
  const [first, second] = [asideKey(KEY, 1), asideKey(KEY, 2)];
  await app.storeRatings(ONES);
  await history.store("FIRST", first);
  await history.store("SECOND", second);
  await history.open();
  const ask = (one) => one.page.locator(".asides li").filter({ hasText: "FIRST" }).getByRole("button").last().click();
  await ask(history);
  const other = new HistoryPage(new DoubleCycle(await context.newPage(), app.home));
  await other.open();
  await ask(other);
  await other.yes().click();
  await expect.poll(() => other.item(first)).toBeNull();
  await other.page.locator("#save-record").click();
  await page.bringToFront();
  await expect(page.locator(".asides li")).toHaveCount(1);
  await history.yes().click();
  await expect(history.dialog).toBeHidden();
  expect(await history.item(second)).toBe("SECOND");
});

test("of several files each refusal is seen, beside the plan of those that are read", async ({ page, history }) => {
  const [newer, good, bad] = [
    ["newer.json", JSON.stringify({ format: "double-cycle", version: 99, records: [] })],
    ["good.json", file([record("good", "2024-01-15T09:00:00.000Z", FIVES)])],
    ["bad.json", "{"],
  ];
  const choose = (files) =>
    page
      .locator("#import-file")
      .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
  await history.open();
  await choose([newer, good, bad]);
  await expect(history.refusal).toContainText("newer.json");
  await expect(page.locator("#plan-title")).toContainText("good.json");
  await page.locator("#plan-yes").click();
  await expect(history.refusal.locator("p")).toHaveCount(2);
  await expect(history.refusal).toContainText("bad.json");
  expect((await history.records()).map(({ id }) => id)).toEqual(["good"]);
  // What is chosen next begins anew.
  await choose([bad]);
  await expect(history.refusal.locator("p")).toHaveCount(1);
  await expect(page.locator("#refused")).toBeFocused();
  await history.refusal.getByRole("button").click();
  await expect(history.refusal).toHaveCount(0);
});

test("of several imports each can be undone, the last one first", async ({ app, page, history }) => {
  await app.storeRatings(ONES);
  await history.open();
  const mine = Array(8).fill(4);
  const with_ = (id, ratings) =>
    file([record(id, "2024-01-15T09:00:00.000Z", FIVES)], {
      present: { ...present, ratings },
    });
  await page.locator("#import-file").setInputFiles(
    [
      ["x.json", with_("x", FIVES)],
      ["y.json", with_("y", mine)],
    ].map(([name, text]) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })),
  );
  await expect(page.locator("#plan-title")).toContainText("x.json");
  await expect(history.plan).toContainText("More files waiting their turn: 1");
  await agree(page);
  await expect(page.locator("#plan-title")).toContainText("y.json");
  await expect(history.plan).not.toContainText("waiting");
  await agree(page);
  await expect.poll(() => ratingsOf(app)).toEqual(mine);
  // What brings nothing new takes no undo away.
  await history.choose("y.json", file([record("y", "2024-01-15T09:00:00.000Z", FIVES)]));
  await page.locator(".plan > .buttons .quiet").click();
  // While it does not fit it stays, for what has changed may be changed back.
  await history.save("", "between");
  await page.locator("#history-title").press("Control+z");
  await history.does("between", "Delete").click();
  await page.locator("#history-title").press("Control+z");
  await expect.poll(async () => (await history.records()).length).toBe(3);
  await history.does("between", "Delete").click();
  await expect.poll(async () => (await history.records()).length).toBe(2);
});

test("an import that could not be undone for what another tab did can be once that is taken back", async ({
  app,
  page,
  context,
  history,
}) => {
  await app.storeRatings(ONES);
  await history.open();
  await history.choose("all.json", withPresent);
  await takeIn(page);
  const other = new DoubleCycle(await context.newPage(), app.home);
  await other.open();
  await other.press("3", "2");
  await expect.poll(async () => (await ratingsOf(app))[2]).toBe(2);
  await page.bringToFront();
  await history.wordBack.click();
  await expect(history.word).toContainText("Everything stays as it is now");
  await other.page.bringToFront();
  await other.press("Control+z");
  await expect.poll(() => ratingsOf(app)).toEqual(FIVES);
  await page.bringToFront();
  await page.locator("#history-title").press("Control+z");
  await expect(history.word).toHaveText("Undone: everything is as it was before the import.");
  expect(await ratingsOf(app)).toEqual(ONES);
  expect(await history.records()).toEqual([]);
});

test("what was refused and put away on the page is not told again in the history", async ({ app, page, history }) => {
  await app.openAt();
  await history.drop("main", { files: [["one.json", "{"]] });
  await expect(page.locator("#file-refused")).toContainText("one.json");
  await app.notices.getByRole("button").first().click();
  await expect(app.notices).toHaveCount(0);
  await page.locator("a[data-tool=history]").first().click();
  await expect(page.locator("#tool-title")).toBeFocused();
  await expect(history.refusal).toHaveCount(0);
});

test("files dropped on the page itself are each refused by name", async ({ app, page, history }) => {
  await app.openAt();
  await history.drop("main", {
    files: [
      ["one.json", "{"],
      ["two.json", "["],
    ],
  });
  await expect(page.locator("#file-refused")).toContainText("two.json");
  await expect(page.locator("#file-refused")).toContainText("one.json");
});

test("two tabs that take in the same file count only what they added", async ({ app, page, context, history }) => {
  const text = file([record("one", "2024-01-15T09:00:00.000Z", FIVES)]);
  await history.open();
  const other = new HistoryPage(new DoubleCycle(await context.newPage(), app.home));
  await other.open();
  for (const one of [history, other]) {
    await one.page.bringToFront();
    await one.choose("one.json", text);
    await expect(one.plan).toBeVisible();
  }
  await other.page.locator("#plan-yes").click();
  await expect(other.word).toContainText("1");
  await page.bringToFront();
  await page.locator("#plan-yes").click();
  await expect(history.word).not.toContainText("1");
});

test("what was tried and became one's own rating is taken back by Ctrl+Z", async ({ app, page }) => {
  await app.storeRatings(ONES, { notes: ["mine", ...Array(7).fill("")] });
  const compare = new Compare(app);
  await compare.openTrial();
  await compare.tried(1, 4).check();
  await page.getByRole("button", { name: "Make it my assessment" }).click();
  await expect.poll(() => ratingsOf(app)).toEqual([4, ...ONES.slice(1)]);
  await page.locator("#trial-title").press("Control+z");
  await expect.poll(() => ratingsOf(app)).toEqual(ONES);
  expect((await app.stored()).notes[0]).toBe("mine");
  await expect(compare.tried(1, 4), "and is tried again").toBeChecked();
});

test("what was tried stays tried, and the rest follows what is rated since", async ({ app, page }) => {
  await app.storeRatings(ONES);
  const compare = new Compare(app);
  await compare.openTrial();
  await compare.tried(1, 4).check();
  await page.locator("a.back").click();
  await app.goToFragment("rate");
  await expect(app.cardName).toBeVisible();
  await app.press("2", "5");
  await expect.poll(() => ratingsOf(app)).toEqual([1, 5, ...ONES.slice(2)]);
  await page.goBack();
  await page.goBack();
  await expect(compare.tried(1, 4)).toBeChecked();
  await page.getByRole("button", { name: "Make it my assessment" }).click();
  await expect.poll(() => ratingsOf(app)).toEqual([4, 5, ...ONES.slice(2)]);
});

test("a trial stays with the rating that it was made on", async ({ app, page, history }) => {
  await app.storeRatings(ONES);
  await history.store(
    stored([
      record("a", "2024-01-15T09:00:00.000Z", Array(8).fill(2), { title: "A" }),
      record("b", "2024-02-15T09:00:00.000Z", Array(8).fill(3), { title: "B" }),
    ]),
  );
  const compare = new Compare(app);
  await compare.openTrial();
  await compare.give("base", codeOf(Array(8).fill(2)));
  await compare.tried(8, 5).check();
  await compare.give("base", codeOf(Array(8).fill(3)));
  await compare.expectStations(Array(8).fill("3"));
  await page.locator("#trial-title").press("Control+z");
  await compare.expectStations(Array(8).fill("2"));
});

test("back from a tool a link's rating is seen again, as its address says", async ({ app, page }) => {
  await app.storeRatings(ONES);
  for (const tool of ["history", "team", "compare"]) {
    await app.openAt(`?${tool}#r=${SHARED}`);
    await expect(app.banner).toBeVisible();
    await page.locator(`.further a[data-tool=${tool}]`).click();
    await page.locator("#tool-title, #history-title").first().waitFor();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#r=${SHARED}$`));
    await expect(app.banner).toBeVisible();
    await app.expectRatings([2, 2, 2, 3, 3, 3, 4, 4]);
  }
});
