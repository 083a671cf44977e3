// Two tabs of one browser change one history, and nothing is lost.
import { test, expect } from "./history_fixture.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";
import { HISTORY_KEY, HistoryPage, YEAR, stored } from "./history_page.mjs";

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

test("where two tabs change one record in different ways, both stay until somebody chooses", async ({
  app,
  context,
  page,
  history,
}) => {
  await history.store(stored(YEAR));
  await history.open();
  const other = await secondTab(app, context);
  for (const choice of ["mine", "theirs", "both"]) {
    const [here, there] = [`Here, ${choice}`, `There, ${choice}`];
    // A save by a third tab, of which this one got no event.
    await page.evaluate(
      ([key, title]) => {
        const document = JSON.parse(localStorage.getItem(key));
        document.seen = [document.stamp, ...(document.seen ?? [])].slice(0, 12);
        document.stamp = `${Number(document.stamp.split(".")[0]) + 1}.silent`;
        document.records.find(({ id }) => id === "fourth").title = title;
        localStorage.setItem(key, JSON.stringify(document));
      },
      [HISTORY_KEY, there],
    );
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
  await page.evaluate(
    ([key]) => {
      const document = JSON.parse(localStorage.getItem(key));
      document.seen = [document.stamp];
      document.stamp = "2.silent";
      document.records = document.records.filter(({ id }) => id !== "fourth");
      localStorage.setItem(key, JSON.stringify(document));
    },
    [HISTORY_KEY],
  );
  await history.does("A year on", "Rename").click();
  await page.locator("#new-title").fill("Still wanted");
  await page.locator("#save-names").click();
  await expect(history.differences).toContainText("deleted");
  await expect(history.titles.first()).toHaveText("Still wanted");
  await page.locator("#keep-theirs-fourth").click();
  await expect(history.row("Still wanted")).toHaveCount(0);
  expect((await history.records()).map(({ id }) => id)).not.toContain("fourth");
});
