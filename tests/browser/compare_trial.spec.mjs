// Trying ratings on a second outline: what it takes, and a target. The visitor's own rating stays untouched.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";
import { HISTORY_KEY, YEAR, stored } from "./history_page.mjs";
import { Compare, TEAM_KEY, codesOf, people } from "./team_page.mjs";

test.beforeEach(async ({ app }, info) => {
  await app.storeRatings(EXAMPLE);
  info.compare = new Compare(app);
  await info.compare.openTrial();
});
const compare = () => test.info().compare;

test("tried by radio buttons, by digits and on the ring, differences follow and the own rating stays", async ({
  app,
  page,
}) => {
  await expect(page.locator(".legend span")).toHaveText([
    "Solid: actual ratings · My current assessment",
    "Dashed: ratings you try",
  ]);
  await compare().tried(8, 2).check();
  await compare().expectStations(["3", "3", "4", "2", "2", "3", "1", "1→2"]);
  await expect(compare().cards.locator(".difference")).toHaveText(["▲+0.2", "▲+5 percentage points", "=0.0", "▲+0.7"]);
  await page.locator("#trial-title").press("7");
  await expect(page.locator("#try-station-7")).toBeFocused();
  await page.keyboard.press("3");
  await expect(compare().tried(7, 3)).toBeChecked();
  await page.locator("#try-station-5").click();
  await page.locator(".station-5 .target-4").click();
  await expect(page.locator("#try-station-5")).toBeFocused();
  await compare().expectStations(["3", "3", "4", "2", "2→4", "3", "1→3", "1→2"]);
  await expect(compare().status).toHaveText("5 Listening: 4 of 5, Led");
  await page.locator("#try-station-1").press("Enter");
  await expect(page.locator(".station-1 .target")).toHaveCount(6);
  await page.keyboard.press("Escape");
  await expect(page.locator(".target")).toHaveCount(0);
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  await page.getByRole("button", { name: "Discard the trial" }).click();
  await compare().expectStations(EXAMPLE.map(String));
  await expect(page.locator("#trial-title")).toBeFocused();
  await page.locator("a.back").click();
  await app.expectRatings(EXAMPLE);
  await expect(app.code).toHaveValue(EXAMPLE_CODE);
});

test("the headline is that of what is tried, with that of the rating below", async ({ page }) => {
  const headlines = page.locator(".headlines");
  await expect(headlines.locator("h2")).toHaveText(
    "The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
  );
  await expect(headlines.locator(".eyebrow")).toHaveText("My current assessment");
  for (const factor of [7, 8]) await compare().tried(factor, 3).check();
  await expect(headlines.locator(".eyebrow")).toHaveText("Trial");
  await expect(headlines.locator("h2")).not.toContainText("narrows");
  await expect(headlines.locator(".headline-before")).toHaveText(
    "Without the trial: The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
  );
  await page.getByRole("button", { name: "Discard the trial" }).click();
  await expect(headlines.locator("h2")).toHaveText(
    "The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
  );
});

test("undo takes back what was tried, step by step, and leaves the fields alone", async ({ page }) => {
  await compare().give("base", EXAMPLE_CODE);
  await compare().tried(8, 2).check();
  await compare().tried(8, 4).check();
  await page.getByRole("button", { name: "Discard the trial" }).click();
  for (const last of ["1→4", "1→2", "1", "1"]) {
    await page.keyboard.press("Control+z");
    await compare().expectStations(["3", "3", "4", "2", "2", "3", "1", last]);
  }
  await expect(page.locator("#base-text")).toHaveValue(EXAMPLE_CODE);
});

test("arrows go through the steps of a factor", async ({ page }) => {
  await compare().tried(4, 2).focus();
  await page.keyboard.press("ArrowRight");
  await expect(compare().tried(4, 3)).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await compare().expectStations(["3", "3", "4", "2→4", "2", "3", "1", "1"]);
});

test("what it takes: the fewest steps for each finding, which clear it when tried", async ({ app, page }) => {
  const take = (name) => compare().takes.filter({ has: page.getByRole("heading", { name, exact: true }) });
  await expect(compare().takes).toHaveCount(4);
  await expect(take("A factor is left to chance")).toContainText("2 steps resolve “A factor is left to chance”.");
  await expect(take("A factor is left to chance").locator(".raises li")).toHaveText([
    "7 Measuring & evaluating: from 1 to 2",
    "8 Learning & building a culture: from 1 to 2",
  ]);
  await expect(take("The flow is partly or fully blocked")).toContainText(
    "One step resolves “The flow is partly or fully blocked”.",
  );
  await take("A factor is left to chance").getByRole("button").click();
  await compare().expectStations(["3", "3", "4", "2", "2", "3", "1→2", "1→2"]);
  await expect(page.locator("#takes-title")).toBeFocused();
  await expect(take("A factor is left to chance")).toHaveCount(0);
  // Take them one after the other until none is left.
  for (let left = 4; left > 0 && (await compare().takes.count()) > 0; left--) {
    const count = await compare().takes.count();
    await compare().takes.first().getByRole("button").click();
    await expect.poll(() => compare().takes.count()).toBeLessThan(count);
  }
  await expect(page.getByText("There is no finding to resolve.")).toBeVisible();
  await expect(compare().moves.locator(".move")).toHaveText(["Gone", "Gone", "Gone", "Gone"]);
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
});

test("put in the plan, it is there after a reload, to compare with, to try and to delete", async ({ app, page }) => {
  await compare().tried(8, 3).check();
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.locator(".kept-target")).toContainText("Saved as part of the plan, in this browser only.");
  await expect(compare().status).toHaveText("Saved as part of the plan, in this browser only.");
  await expect(page.locator(".kept-target")).toContainText(codeOf([...EXAMPLE.slice(0, 7), 3]));
  await app.reload();
  await expect(compare().source("after", "target")).toBeChecked();
  await compare().expectStations(["3", "3", "4", "2", "2", "3", "1", "1→3"]);
  await page.getByRole("button", { name: "What if?" }).click();
  await compare().expectStations(EXAMPLE.map(String));
  await page.getByRole("button", { name: "Try the target" }).click();
  await expect(compare().tried(8, 3)).toBeChecked();
  await page.getByRole("link", { name: "Open the plan" }).click();
  await page
    .locator(".plan-item")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await compare().open();
  await compare().source("after", "target").check();
  await expect(page.locator(".side-after")).toContainText("No target yet. Add items to the plan");
});

test("made one's own where somebody says so, and undo brings the earlier rating back", async ({ app, page }) => {
  await compare().tried(1, 5).check();
  await page.getByRole("button", { name: "Make it my assessment" }).click();
  await expect(compare().status).toHaveText(/^It is now your assessment/);
  const raised = [5, ...EXAMPLE.slice(1)];
  expect((await app.stored()).ratings).toEqual(raised);
  await page.locator("a.back").click();
  await app.expectRatings(raised);
  await page.keyboard.press("Control+z");
  await app.expectRatings(EXAMPLE);
});

test("a target that cannot be stored is said to last as long as the page", async ({ page }) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await compare().tried(8, 3).check();
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.locator(".kept-target")).toContainText("Not saved: the plan is lost when you close this page.");
  await page.getByRole("button", { name: "Two assessments" }).click();
  await compare().source("after", "target").check();
  await compare().expectStations(["3", "3", "4", "2", "2", "3", "1", "1→3"]);
});

test("a target is set from nothing, factor by factor", async ({ visitor }) => {
  const other = new Compare(await visitor());
  await other.openTrial();
  await expect(other.page.getByText("This shows once all eight are rated.")).toBeVisible();
  for (let factor = 1; factor <= 8; factor++) await other.tried(factor, 4).check();
  await other.expectStations(Array(8).fill("?→4"));
  await other.page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(other.page.locator(".kept-target")).toContainText(codeOf(Array(8).fill(4)));
});

test("any rating can be tried on, and each keeps what was tried on it", async ({ app, page }) => {
  const [one, two, three] = people(3);
  const team = codesOf([one, two, three]).map((code) => ({ code, name: null, counted: true }));
  await page.evaluate(([history, records]) => localStorage.setItem(history, records), [HISTORY_KEY, stored(YEAR)]);
  await page.goto(new URL(`?mode=team#team=${team.map(({ code }) => code).join(".")}`, app.home).href);
  await app.ready();
  await page.getByRole("button", { name: "Use this team" }).click();
  await compare().openTrial();
  await compare().tried(8, 4).check();
  const median = Array.from({ length: 8 }, (_, place) => [one, two, three].map((all) => all[place]).sort()[1]);
  await compare().source("base", "median").check();
  await compare().expectStations(median.map(String));
  await compare()
    .tried(1, (median[0] + 1) % 6)
    .check();
  await compare().expectStations(
    median.map((rating, place) => (place ? String(rating) : `${rating}→${(rating + 1) % 6}`)),
  );
  await compare().source("base", "record").check();
  await compare().expectStations(["4", "3", "4", "4", "2", "3", "2", "2"]);
  await expect(page.locator(".legend .solid")).toHaveText("Solid: actual ratings · History, 22 Nov 2024");
  await expect(page.locator(".table thead th")).toHaveText([
    "Key figure",
    "History, 22 Nov 2024",
    "What if?",
    "Difference",
  ]);
  await page.locator("#base-records").selectOption("south");
  await compare().expectStations(Array(8).fill("1"));
  await compare().give("base", codeOf([5, 5, 5, 5, 5, 5, 5, 0]));
  await compare().expectStations(["5", "5", "5", "5", "5", "5", "5", "0"]);
  await expect(compare().takes.first()).toBeVisible();
  await compare().source("base", "median").check();
  await compare().expectStations(
    median.map((rating, place) => (place ? String(rating) : `${rating}→${(rating + 1) % 6}`)),
  );
  await compare().source("base", "own").check();
  await compare().expectStations(["3", "3", "4", "2", "2", "3", "1", "1→4"]);
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  expect(await page.evaluate((key) => localStorage.getItem(key), TEAM_KEY)).toContain(team[0].code);
});

test("what is tried is shown in the presentation", async ({ page }) => {
  await compare().tried(8, 3).check();
  await page.getByRole("link", { name: "Show in the presentation" }).click();
  await expect(page.locator(".present-bar h1")).toContainText("11 of 13");
  await page.keyboard.press("r");
  await expect(page.locator(".room .pair .numeral")).toHaveText(["3", "3", "4", "2", "2", "3", "1", "1→3"]);
  await expect(page.locator(".room .legend span")).toHaveText(["Solid: actual ratings", "Dashed: ratings you try"]);
  // The trial continues in the presentation.
  await page.keyboard.press("7");
  await page.keyboard.press("2");
  await expect(page.locator(".room .pair .numeral")).toHaveText(["3", "3", "4", "2", "2", "3", "1→2", "1→3"]);
});
