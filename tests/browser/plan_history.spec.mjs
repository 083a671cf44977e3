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
  await plan.store(planOf(many(23), { organisation: NORTH }));
  await history.store(stored(YEAR));
  await history.open();
  await deleteAll(page, history);
  await expect(history.word).toContainText("5 assessments deleted");
  // Two more than there is room for beside what was deleted, for the same organisation.
  const other = await page.context().newPage();
  await other.goto(new URL("?mode=plan", app.home).href);
  await other.locator("html[data-ready]").waitFor({ state: "attached" });
  await other.evaluate(
    ([key, items]) => {
      const { revision, ...saved } = JSON.parse(localStorage.getItem(key));
      const all = { ...saved, revision: revision + 1, organisation: "North", items };
      localStorage.setItem(key, JSON.stringify(all));
    },
    [PLAN_KEY, ["new1", "new2"].map((id, place) => itemRow(id, 1, { place: 90 + place, organisation: NORTH }))],
  );
  await other.close();
  const before = await plan.kept();
  expect(before).toHaveLength(2);
  await history.wordBack.click();
  await expect(history.word).toContainText("There is no room for more: a plan has at most 24 items");
  expect(await history.records(), "nothing is half back").toEqual([]);
  expect(await plan.kept()).toEqual(before);
  // Once there is room, all of it comes back.
  await page.evaluate(
    ([key, items]) => {
      const { revision, ...saved } = JSON.parse(localStorage.getItem(key));
      const deleted = items.map((id) => [id, 9, `999.${id}`]);
      const next = JSON.stringify({
        ...saved,
        revision: revision + 1,
        items: [],
        deleted: [...saved.deleted, ...deleted],
      });
      localStorage.setItem(key, next);
      dispatchEvent(new StorageEvent("storage", { key, newValue: next, storageArea: localStorage }));
    },
    [PLAN_KEY, ["new1", "new2"]],
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
