// The plan and the history: what is deleted with it comes back whole or waits, and "Delete all" leaves nothing.
import { expect, test } from "./fixture.mjs";
import { EXAMPLE, keyOf } from "./double_cycle.mjs";
import { HistoryPage, YEAR, stored } from "./history_page.mjs";
import { PLAN_KEY, PlanPage, TODAY, itemRow, planOf } from "./plan_page.mjs";
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

test("what was deleted waits where the plan has no room for it", async ({ app, page }) => {
  const [plan, history] = [new PlanPage(app), new HistoryPage(app)];
  // What another tab makes of the stored plan.
  const another = async (make, given) => {
    const saved = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)), PLAN_KEY);
    const text = JSON.stringify(make({ ...saved, revision: saved.revision + 1 }, given));
    await page.evaluate(
      ([key, newValue]) => {
        localStorage.setItem(key, newValue);
        dispatchEvent(new StorageEvent("storage", { key, newValue, storageArea: localStorage }));
      },
      [PLAN_KEY, text],
    );
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
  const before = await plan.kept();
  expect(before).toHaveLength(2);
  await history.wordBack.click();
  await expect(history.word).toContainText("There is no room for more: a plan has at most 24 items");
  expect(await history.records(), "nothing is half back").toEqual([]);
  expect(await plan.kept()).toEqual(before);
  // Once there is room, all of it comes back.
  await another(
    (saved, ids) => ({ ...saved, items: [], deleted: [...saved.deleted, ...ids.map((id) => [id, 9, `999.${id}`])] }),
    ["new1", "new2"],
  );
  await page.getByRole("button", { name: "Put back" }).first().click();
  await expect.poll(async () => (await history.records()).length).toBe(5);
  await expect.poll(async () => (await plan.kept()).length).toBe(23);
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
