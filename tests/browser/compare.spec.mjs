// Two ratings side by side: from links, codes, the team's median and a target. The visitor's own rating stays
// untouched.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, KEY } from "./double_cycle.mjs";
import { codeOf, mistyped } from "./rating_code.mjs";
import { HISTORY_KEY, YEAR, stored } from "./history_page.mjs";
import { Compare, TARGET_KEY, TEAM_KEY, Team, codesOf, people } from "./team_page.mjs";

const RAISED = [3, 3, 4, 2, 2, 3, 1, 2];
const PAIR = `#a=${EXAMPLE_CODE}&b=${codeOf(RAISED)}`;

test("a link shows both ratings, every difference, and what became of the findings", async ({ app, page }) => {
  const compare = new Compare(app);
  await compare.open(PAIR);
  await compare.expectStations(["3", "3", "4", "2", "2", "3", "1", "1→2"]);
  await expect(page.locator(".station-8 .face")).toHaveAccessibleName(
    "8 Learning & building a culture: 2 of 5, Started (up one step)",
  );
  await expect(compare.changes.locator(".values")).toHaveText([
    "3 → 3",
    "3 → 3",
    "4 → 4",
    "2 → 2",
    "2 → 2",
    "3 → 3",
    "1 → 1",
    "1 → 2",
  ]);
  await expect(compare.changes.last().locator(".said")).toContainText("up one step");
  await expect(page.locator(".table .difference")).toHaveText([
    "▲+0.2",
    "▲+5 percentage points",
    "=0.0",
    "▲+0.7",
    "=0.0",
    "=0.0",
    "▲+1.0",
    "=0.0",
    "▲+43 percentage points",
    "▲+0.9",
    "▲+0.6",
  ]);
  await expect(compare.cards.locator(".difference")).toHaveText(["▲+0.2", "▲+5 percentage points", "=0.0", "▲+0.7"]);
  await expect(page.locator(".legend span")).toHaveText([
    `Solid: after · Rating code ${codeOf(RAISED)}`,
    `Dashed: before · Rating code ${EXAMPLE_CODE}`,
  ]);
  await expect(page.locator(".table thead th")).toHaveText([
    "Key figure",
    `Before · Rating code ${EXAMPLE_CODE}`,
    `After · Rating code ${codeOf(RAISED)}`,
    "Difference",
  ]);
  await expect(page.locator(".table tbody th")).toHaveText([
    "Level",
    "Balance",
    "Lean",
    "Flow",
    "Strategy cycle",
    "Execution cycle",
    "Learning & culture",
    "Potential",
    "Openness of the crossing",
    "Outflow",
    "Backflow",
  ]);
  await expect(page.locator(".water-wide.trace .outline")).toHaveCount(4);
  await expect(compare.moves.filter({ hasText: "The flow is partly or fully blocked" }).locator(".move")).toHaveText(
    "Gone",
  );
  await expect(compare.moves.filter({ hasText: "One cycle spins alone" }).locator(".move")).toHaveText("As before");
  expect(new URL(await compare.link.inputValue()).hash).toBe(PAIR);
  // A link never becomes the visitor's own rating.
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test("swapped, every difference turns round", async ({ app, page }) => {
  const compare = new Compare(app);
  await compare.open(PAIR);
  await page.getByRole("button", { name: "Swap the two" }).click();
  await compare.expectStations(["3", "3", "4", "2", "2", "3", "1", "2→1"]);
  await expect(compare.cards.locator(".difference")).toHaveText(["▼−0.2", "▼−5 percentage points", "=0.0", "▼−0.7"]);
  await expect(compare.moves.filter({ hasText: "The flow is partly or fully blocked" }).locator(".move")).toHaveText(
    "New",
  );
  await expect(compare.status).toHaveText("The two have changed places.");
  expect(new URL(await compare.link.inputValue()).hash).toBe(`#a=${codeOf(RAISED)}&b=${EXAMPLE_CODE}`);
  expect(new URL(page.url()).hash).toBe("");
});

test("a mistyped code gets a sentence and what was probably meant; the side that is given stays", async ({
  app,
  page,
}) => {
  await app.storeRatings(EXAMPLE);
  const compare = new Compare(app);
  await compare.open();
  await expect(page.getByText("Choose what to compare with.")).toBeVisible();
  await compare.give("after", mistyped(codeOf(RAISED), 6));
  await expect(page.locator("#after-text-problem")).toContainText(`Did you mean ${codeOf(RAISED)}?`);
  await expect(page.locator("#after-text")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: `Open ${codeOf(RAISED)}` }).click();
  await compare.expectStations(["3", "3", "4", "2", "2", "3", "1", "1→2"]);
  // A redraw keeps typed text.
  await page.locator("#after-text").fill("2RCH");
  await page.locator("#before-own").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#after-text")).toHaveValue("2RCH");
  await page.keyboard.press("ArrowLeft");
  await compare.give("after", "nothing");
  await expect(page.locator("#after-text-problem")).toContainText("is not a rating code");
  await compare.give("after", `see https://example.org/?x#r=${codeOf([5, 5, 5, 5, 5, 5, 5, 5])} please`);
  await compare.expectStations(["3→5", "3→5", "4→5", "2→5", "2→5", "3→5", "1→5", "1→5"]);
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
});

for (const [what, fragment, sentence] of [
  ["one rating only", `#a=${EXAMPLE_CODE}`, /A link to a comparison has two assessments/],
  ["a broken code", `#a=${EXAMPLE_CODE}&b=2RCH-ZG6U`, /“U” never occurs in one/],
]) {
  test(`a link with ${what} is said to be one`, async ({ app, page }) => {
    const compare = new Compare(app);
    await compare.open(fragment);
    await expect(page.locator("main")).toContainText(sentence);
    // Nothing is compared; a rating that could be read is shown alone.
    await expect(compare.changes).toHaveCount(0);
  });
}

test("a link without a mode finds its tool", async ({ app, page }) => {
  await app.open(PAIR);
  await expect(page.locator("#tool-title")).toHaveText("Compare and try");
  await new Compare(app).expectStations(["3", "3", "4", "2", "2", "3", "1", "1→2"]);
});

test("the team's median, from the team's page and by choice", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  const team = new Team(app);
  await team.open();
  const all = people(3, 5);
  const medians = EXAMPLE.map((_, place) => all.map((ratings) => ratings[place]).toSorted()[1]);
  await team.paste(codesOf(all).join("\n"));
  await team.reveal.click();
  await page.getByRole("link", { name: "Compare the median" }).click();
  await expect(page).toHaveURL(/mode=compare/);
  const compare = new Compare(app);
  await expect(compare.source("after", "median")).toBeChecked();
  await compare.expectStations(
    medians.map((median, place) => (median === EXAMPLE[place] ? `${median}` : `${EXAMPLE[place]}→${median}`)),
  );
  await compare.source("before", "median").check();
  await expect(page.getByText("The two are the same.")).toBeVisible();
});

test("where a source has nothing, it is said", async ({ app, page }) => {
  const compare = new Compare(app);
  await compare.open();
  for (const [source, sentence] of [
    ["own", "You have not rated anything yet."],
    ["median", "No team yet. Gather one under “As a team”."],
    ["target", "No target yet. Add items to the plan, or try a change under “What if?” and add that."],
  ]) {
    await compare.source("after", source).check();
    await expect(page.locator(".side-after")).toContainText(sentence);
  }
  expect(await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), [TEAM_KEY, TARGET_KEY])).toEqual([
    null,
    null,
  ]);
});

test("unrated is not 0: no difference, no findings, and a sentence why", async ({ app, page }) => {
  const compare = new Compare(app);
  await compare.open(`#a=${codeOf([3, null, 3, 3, 3, 3, 3, 3])}&b=${codeOf(Array(8).fill(3))}`);
  await expect(compare.changes.nth(1)).toContainText("? → 3");
  await expect(compare.changes.nth(1)).toContainText("a rating is missing");
  await expect(page.getByText("Findings are compared once all eight are rated in both.")).toBeVisible();
  await expect(compare.cards.locator(".difference")).toHaveText(["–", "–", "–", "–"]);
});

test("a record of the history is compared with, the newest first, and any other by its date and name", async ({
  app,
  page,
}) => {
  await app.storeRatings(EXAMPLE);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [HISTORY_KEY, stored(YEAR)]);
  const compare = new Compare(app);
  await compare.open();
  await compare.source("after", "record").check();
  const list = page.locator("#after-records");
  await expect(list.locator("option")).toHaveText([
    "22 Nov 2024 · A year on · North",
    "1 Oct 2024 · The other unit · South & Co",
    /31 Aug 2024 · .+ · North/,
    "20 May 2024 · After the spring · North",
    "15 Jan 2024 · Before the new strategy · North",
  ]);
  await compare.expectStations(["3→4", "3", "4", "2→4", "2", "3", "1→2", "1→2"]);
  await list.selectOption({ label: "15 Jan 2024 · Before the new strategy · North" });
  await compare.expectStations(["3→2", "3→1", "4→2", "2→3", "2→1", "3→2", "1→0", "1"]);
  await page.getByRole("button", { name: "Swap the two" }).click();
  await compare.expectStations(["2→3", "1→3", "2→4", "3→2", "1→2", "2→3", "0→1", "1"]);
  await expect(page.locator("#before-records")).toHaveValue("first");
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
});

test("without a history, the page says so", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  const compare = new Compare(app);
  await compare.open();
  await compare.source("after", "record").check();
  await expect(
    page.getByText("Nothing is in the history yet. Save an assessment under “Save and print”."),
  ).toBeVisible();
});

test("two ratings are shown in the presentation, covered, and a reload keeps them", async ({ app, page }) => {
  await app.storeRatings([1, 1, 1, 1, 1, 1, 1, 1]);
  const compare = new Compare(app);
  await compare.open(PAIR);
  await page.getByRole("link", { name: "Show in the presentation" }).click();
  await expect(page.locator(".present-bar h1")).toContainText("11 of 13");
  for (const reload of [false, true]) {
    if (reload) await app.reload();
    await expect(page.locator(".room .numeral")).toHaveText(Array(8).fill("?"));
    await page.keyboard.press("r");
    await expect(page.locator(".room .pair .numeral")).toHaveText(["3", "3", "4", "2", "2", "3", "1", "1→2"]);
    await expect(page.locator(".room .legend span")).toHaveText(["Solid: after", `Dashed: before · ${EXAMPLE_CODE}`]);
    await expect(page.locator(".second-side dl > div")).toHaveText([
      "Level2.2 → 2.4 ▲+0.2",
      "Balance60% → 65% ▲+5 percentage points",
      "Lean1.0 towards strategy → 1.0 towards strategy =0.0",
      "Flow1.4 → 2.1 ▲+0.7",
    ]);
    await expect(
      page.locator(".room-findings li", { hasText: "The flow is partly or fully blocked" }).locator(".move"),
    ).toHaveText("Gone");
  }
  expect((await app.stored()).ratings).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});
