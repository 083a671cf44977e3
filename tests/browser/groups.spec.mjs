// Groups of a team: named where they are gathered, shown side by side, and withheld where they would tell what one or two
// people answered.
import { test, expect } from "./fixture.mjs";
import { TEAM_KEY, Team, codesOf, people, statistics } from "./team_page.mjs";

test.beforeEach(async ({ app }, info) => {
  info.team = new Team(app);
  await info.team.open();
});
const team = () => test.info().team;

const [SALES, BOARD] = [people(4, 11), people(3, 23)];
const parts = (page) => ({
  next: page.locator("#team-group"),
  counts: page.locator(".group-counts li"),
  sides: page.locator(".group-side select"),
  table: page.locator(".team-groups tbody tr"),
  figure: page.locator(".team-groups .figure"),
});
const medians = (all) => Array.from({ length: 8 }, (_, place) => statistics(all.map((one) => one[place])).median);
const shown = (value) => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : "0");

async function gather(page, groups) {
  for (const [name, all] of groups) {
    await parts(page).next.fill(name);
    await team().paste(codesOf(all).join("\n"));
  }
}

test("what is gathered comes into the group that is typed, and two groups stand side by side", async ({ page }) => {
  const { next, counts, sides, table, figure } = parts(page);
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD],
  ]);
  await expect(team().count).toHaveText("7 people");
  await expect(next).toHaveValue("Board");
  await expect(page.locator(".team-groups")).toHaveCount(0);
  await team().click();
  await expect(counts).toHaveText(["Board 3 people", "Sales 4 people"]);
  await expect(sides.nth(0).locator("option:checked")).toHaveText("Board");
  await expect(sides.nth(1).locator("option:checked")).toHaveText("Sales");
  const [board, sales] = [medians(BOARD), medians(SALES)];
  for (const place of Array(8).keys()) {
    const values = [board[place], sales[place], shown(board[place] - sales[place])].map(String);
    await expect(table.nth(place).locator(".value")).toHaveText(values);
    const face = figure.locator(`.station-${place + 1} .face`);
    await expect(face).toHaveAccessibleName(new RegExp(`\\(Board ${board[place]}, Sales ${sales[place]}\\)$`));
  }
  await expect(figure.locator(".legend")).toContainText("Board");

  // Beside the whole team.
  await sides.nth(1).selectOption({ label: "The whole team" });
  const all = medians([...SALES, ...BOARD]);
  await expect(table.nth(7).locator(".value").nth(1)).toHaveText(String(all[7]));

  // All of it is there again after a reload, covered.
  await page.reload();
  await expect(next).toHaveValue("Board");
  await expect(page.locator(".team-groups")).toHaveCount(0);
  await team().click();
  await expect(counts).toHaveText(["Board 3 people", "Sales 4 people"]);
  const stored = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)), TEAM_KEY);
  expect([stored.version, stored.gathering, stored.groups.length]).toEqual([2, "Board", 7]);
  expect(await team().link.inputValue()).not.toContain("Sales");
});

test("a group that tells what one or two answered has its number alone", async ({ page }) => {
  const { counts, sides, next } = parts(page);
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD.slice(0, 2)],
  ]);
  await team().click();
  // The board's answers are the team's less those of sales.
  await expect(counts).toHaveText(["Board 2 people · not shown", "Sales 4 people · not shown"]);
  await expect(sides).toHaveCount(0);
  await expect(page.locator(".team-groups")).toContainText("No group’s answers can be shown yet.");
  // One more of the board. Once a team is revealed the fields are folded.
  await page.locator(".gather-panel > summary").click();
  await next.fill("Board");
  await team().paste(codesOf(BOARD.slice(2)).join("\n"));
  await team().show();
  await expect(counts).toHaveText(["Board 3 people", "Sales 4 people"]);
  await expect(sides).toHaveCount(2);
});

test("who changes groups covers the team; names of groups change, and undo brings them back", async ({ page }) => {
  const { counts, next } = parts(page);
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD],
  ]);
  await team().click();
  await expect(counts).toHaveCount(2);
  await team().openPeople();
  await page.getByLabel(`Group of ${codesOf(SALES)[0]}`).selectOption({ label: "Board" });
  await expect(team().result).toBeEmpty();
  await team().show();
  await expect(counts).toHaveText(["Board 4 people", "Sales 3 people"]);
  await page.locator("#team-undo").click();
  await page.getByLabel("Name of the group Sales").fill("Sellers");
  await page.getByLabel("Name of the group Sales").press("Tab");
  await team().show();
  await expect(counts).toHaveText(["Board 3 people", "Sellers 4 people"]);
  // A name that is typed and not left is meant, too.
  await page.locator(".gather-panel > summary").click();
  await next.fill("Late");
  await page.locator("a.back").click();
  await page.locator("a[data-tool=team]").click();
  await expect(next).toHaveValue("Late");
});

for (const [language, colorScheme, width] of [
  ["", "light", 1280],
  ["fi/", "dark", 390],
  ["sv/", "light", 320],
]) {
  test(`axe, and nothing too wide: ${language || "en/"} ${colorScheme} at ${width} px`, async ({ visitor }) => {
    const app = await visitor({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
    test.info().team = new Team(app);
    await team().open("", language);
    await gather(app.page, [
      ["Försäljning och marknadsföring i norr", SALES],
      ["<b>Board</b>", BOARD],
    ]);
    expect(await app.axe()).toEqual([]);
    await team().openPeople();
    await team().click();
    await expect(parts(app.page).table).toHaveCount(8);
    expect(await app.axe()).toEqual([]);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
