// axe finds no violation on the history page in any state, language, theme or at either end of the width.
import { LOOKS, test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { HistoryPage, YEAR, record, stored } from "./history_page.mjs";

// States of the page, each reached from the one before.
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
    await history.choose(
      "a.json",
      JSON.stringify({
        format: "double-cycle",
        version: 1,
        extra: 1,
        present: { ratings: Array(8).fill(2) },
        records: [
          YEAR[0],
          { ...YEAR[1], title: "Else" },
          { ...YEAR[2], title: "Else" },
          record("new", "2024-12-01T12:00:00.000Z", EXAMPLE),
        ],
      }),
    );
    await expect(history.plan).toBeVisible();
  },
  "a refusal, something deleted": async (history) => {
    await history.plan.getByRole("button").last().click();
    await history.choose("b.json", "{");
    await expect(history.refusal).toBeVisible();
    await history.rows.last().getByRole("button").nth(2).click();
    await expect(history.wordBack).toBeVisible();
  },
  asking: async (history) => {
    await history.page.locator(".ways-out button").nth(1).click();
    await expect(history.dialog).toBeVisible();
  },
};

for (const { language, colorScheme, width } of LOOKS) {
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
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${state}: nothing sticks out`).toBeLessThanOrEqual(0);
    }
  });
}
