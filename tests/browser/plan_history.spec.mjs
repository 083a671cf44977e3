// The plan and the history: what is deleted with it comes back whole or waits, and "Delete all" leaves nothing.
import { expect, test } from "./fixture.mjs";
import { EXAMPLE, keyOf } from "./double_cycle.mjs";
import { HISTORY_KEY, HistoryPage, YEAR, stored } from "./history_page.mjs";
import { PLAN_KEY, PlanPage, TODAY, itemRow, planOf, storedElsewhere } from "./plan_page.mjs";
import { codeOf } from "./rating_code.mjs";

const TARGET_KEY = keyOf("double-cycle.target");
const NORTH = "North";
const many = (count) =>
  Array.from({ length: count }, (_, place) => itemRow(`i${place}`, (place % 8) + 1, { place, organisation: NORTH }));

test.beforeEach(async ({ app, page }) => {
  await page.clock.setFixedTime(TODAY);
  await app.storeRatings(EXAMPLE);
});

const deleteAll = async (page, history) => {
  await page.getByRole("button", { name: "Delete all", exact: true }).click();
  await history.yes().click();
};

test("what was deleted comes back whole, also where that is more than one may put in", async ({ app, page }) => {
  const [plan, history] = [new PlanPage(app), new HistoryPage(app)];
  // What another tab makes of the stored plan.
  const another = async (make, given) => {
    const saved = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)), PLAN_KEY);
    await storedElsewhere(page, JSON.stringify(make({ ...saved, revision: saved.revision + 1 }, given)));
  };
  await plan.store(planOf(many(23), { organisation: NORTH }));
  await history.store(stored(YEAR));
  await history.open();
  await deleteAll(page, history);
  await expect(history.word).toContainText("5 assessments deleted");
  // Two more than there is room for beside what was deleted, for the same organisation.
  await another(
    (saved, items) => ({ ...saved, items }),
    [itemRow("new1", 1, { place: 90, organisation: NORTH }), itemRow("new2", 1, { place: 91, organisation: NORTH })],
  );
  expect(await plan.kept()).toHaveLength(2);
  await history.wordBack.click();
  await expect(history.word).toContainText("Back in the history");
  await expect.poll(async () => (await plan.kept()).length).toBe(25);
  expect(await history.records()).toHaveLength(5);
  // Its own file brings all of it back, too.
  const { text } = await plan.download(page.getByRole("button", { name: "Save as JSON" }));
  await deleteAll(page, history);
  await expect.poll(async () => (await plan.kept()).length).toBe(0);
  await page.locator("#import-file").setInputFiles({
    name: "all.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.locator("#plan-yes").click();
  await expect.poll(async () => (await plan.kept()).length).toBe(25);
});

test("all that is deleted leaves no name and no code, also without any assessment", async ({ app, page }) => {
  const [plan, history] = [new PlanPage(app), new HistoryPage(app)];
  const code = codeOf([4, 4, 4, 4, 4, 4, 4, 4]);
  await plan.store(
    planOf([itemRow("a", 8, { organisation: "SECRETORG", who: "SECRETNAME" })], {
      organisation: "SECRETORG",
      taken: code,
    }),
  );
  await history.store(JSON.stringify({ version: 1, revision: 1, code }), TARGET_KEY);
  await history.open();
  await deleteAll(page, history);
  const all = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(all).not.toContain("SECRET");
  expect(await all()).not.toContain(code);
  await history.wordBack.click();
  await expect.poll(async () => (await plan.kept()).length).toBe(1);
  await deleteAll(page, history);
  await page.reload();
  await app.ready();
  expect(await all()).not.toContain("SECRET");
});

for (const [what, key, newer] of [
  ["plan", PLAN_KEY, JSON.stringify({ version: 9, items: { x: "Anna will do it" } })],
  ["history", HISTORY_KEY, JSON.stringify({ format: "double-cycle", version: 9, shelves: [] })],
])
  test(`nothing is deleted, and it says so, where a newer version has stored the ${what}`, async ({ app, page }) => {
    const [plan, history] = [new PlanPage(app), new HistoryPage(app)];
    await plan.store(planOf(many(2), { organisation: NORTH }));
    await history.store(stored(YEAR));
    await history.open();
    const kept = () => page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), [PLAN_KEY, HISTORY_KEY]);
    // A newer version stores it before anybody asks, and between the question and the answer.
    for (const isLate of [true, false]) {
      const button = page.getByRole("button", { name: "Delete all", exact: true });
      if (isLate) await button.click();
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, newer]);
      const before = await kept();
      await (isLate ? history.yes() : button).click();
      await expect(history.troubles.filter({ hasText: "Nothing was deleted" })).toHaveCount(1);
      await expect(page.locator("dialog[open]")).toHaveCount(0);
      await expect(history.word.filter({ hasText: "deleted" })).toHaveCount(0);
      expect(await kept()).toEqual(before);
    }
  });
