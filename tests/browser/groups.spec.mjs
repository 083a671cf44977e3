// Groups of a team: named where they are gathered, shown side by side, and withheld where they would tell what one or two
// people answered.
import { test, expect } from "./fixture.mjs";
import { LANGUAGES } from "./languages.mjs";
import { Window } from "./meeting.mjs";
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
  await page.getByLabel(`Group for ${codesOf(SALES)[0]}`).selectOption({ label: "Board" });
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

// The groups in the presentation, before an audience.
async function present(page, home) {
  const presenter = await new Window(page, home).open("?mode=present&step=team", "");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  return [presenter, audience];
}

test("two groups come on the board by G, covered until R, and other two as well", async ({ page, home }) => {
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD],
  ]);
  const [presenter, audience] = await present(page, home);
  const table = audience.page.locator(".group-medians tbody tr");
  const veil = audience.page.locator(".veil");
  await presenter.press("r");
  await expect(audience.page.locator(".room-people")).toContainText("7 people");
  await presenter.press("g");
  await expect(veil).toBeVisible();
  await expect(audience.page.locator(".room")).not.toContainText(/Sales|Board/);
  // The presenter sees already what R will show.
  await expect(presenter.page.locator(".group-medians tbody tr")).toHaveCount(8);
  await presenter.press("r");
  await expect(table).toHaveCount(8);
  await expect(audience.page.locator(".legend")).toHaveText("Board · 3 peopleSales · 4 people");
  const [board, sales, all] = [BOARD, SALES, [...SALES, ...BOARD]].map(medians);
  for (const place of Array(8).keys()) {
    const values = [board[place], sales[place], shown(board[place] - sales[place])].map(String);
    await expect(table.nth(place).locator("td")).toHaveText(values);
    const isFar = Math.abs(board[place] - sales[place]) >= 2;
    await expect(table.nth(place)).toHaveClass(isFar ? "far" : "");
  }
  // Other groups are new to the room.
  await presenter.page.locator("#group-side-1").selectOption({ label: "The whole team" });
  await expect(veil).toBeVisible();
  await presenter.page.locator("#tool-title").focus();
  await presenter.press("r");
  await expect(audience.page.locator(".legend")).toContainText("The whole team · 7 people");
  await expect(table.nth(3).locator("td").nth(1)).toHaveText(String(all[3]));
  // Everybody's dots again.
  await presenter.press("g", "r");
  await expect(audience.page.locator(".room-dots")).toBeVisible();
  // Who changes groups covers the board.
  await presenter.press("g", "r");
  await expect(table).toHaveCount(8);
  await page.locator(".present-side a.button[data-tool=team]").click();
  await team().openPeople();
  await page.getByLabel(`Group for ${codesOf(SALES)[0]}`).selectOption({ label: "Board" });
  await page.goBack();
  await expect(veil).toBeVisible();
});

test("a group's name is taken once its field is left, and the field stays", async ({ page, visitor }) => {
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD],
  ]);
  await team().openPeople();
  const fields = page.locator(".group-names input");
  await expect(fields).toHaveCount(2);
  await fields.first().focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Zebra", { delay: 20 });
  const stored = async () => (await team().stored()).groups[0];
  expect(await stored()).toBe("Sales");
  await page.keyboard.press("Enter");
  await expect.poll(stored).toBe("Zebra");
  await expect(fields.first()).toHaveValue("Zebra");
  await expect(fields.first()).toBeFocused();
  // What is typed and not left is kept over a reload, and taken back as one step.
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Marketing");
  await page.reload();
  await expect.poll(stored).toBe("Marketing");
  await expect(team().result).toBeEmpty();
});

test("what another tab has renamed is not renamed again by what was typed here", async ({ page, app }) => {
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD],
  ]);
  const other = new Team({ ...app, page: await page.context().newPage() });
  await other.page.goto(page.url());
  await other.openPeople();
  await team().openPeople();
  const [here, there] = [page, other.page].map((tab) => tab.locator(".group-names input").first());
  await page.bringToFront();
  await here.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Ma");
  await there.fill("Sellers");
  await there.press("Tab");
  await expect(here).toHaveValue("Sellers");
  await page.keyboard.type("rketing");
  await expect(team().result).toBeEmpty();
  await there.page().locator("#team-undo").click();
  await expect.poll(async () => (await team().stored()).groups[0]).toBe("Sales");
  await team().paste(codesOf(people(1, 5))[0]);
  expect((await team().stored()).groups).not.toContain("Ma");
});

test("a link has the groups where that is ticked, and opens with them", async ({ page, visitor, home }) => {
  await gather(page, [
    ["Ärende & svar", SALES],
    ["Board", BOARD],
  ]);
  await page.locator("#team-group").fill("");
  await page.locator("#team-group").press("Tab");
  const plain = await team().link.inputValue();
  expect(plain).not.toContain("groups");
  await page.locator("#team-link-groups").check();
  const link = await team().link.inputValue();
  expect(link).toMatch(/&groups=[0-9A-Z]+-3\.[0-9A-Z]+-4$/);
  await expect(page.locator(".team-link .explained")).toContainText("who is in which");
  const other = await visitor();
  await other.page.goto(new URL(new URL(link).search + new URL(link).hash, home).href);
  const opened = new Team(other);
  await expect(opened.banner).toBeVisible();
  await opened.show();
  await expect(parts(other.page).counts).toHaveText(["Board 3 people", "Ärende & svar 4 people"]);
  // Who has the same codes already sees the groups of the link, too, and those of one's own team as one's own.
  await other.page.goto(new URL(new URL(plain).search + new URL(plain).hash, home).href);
  await expect(opened.banner).toBeVisible();
  await opened.show();
  await expect(parts(other.page).counts).toHaveCount(0);
  await page.goto(new URL(new URL(link).search + new URL(link).hash, home).href);
  await expect(team().count).toHaveText("7 people");
  await expect(team().banner).toHaveCount(0);
});

test("who was gathered without a group is put into one", async ({ page }) => {
  await team().paste(codesOf(SALES).join("\n"));
  await team().openPeople();
  const first = page.getByLabel(`Group for ${codesOf(SALES)[0]}`);
  await expect(first).toHaveCount(0);
  await parts(page).next.fill("Sales");
  await parts(page).next.press("Tab");
  await first.selectOption({ label: "Sales" });
  await expect(first.locator("option:checked")).toHaveText("Sales");
  await expect(page.getByLabel("Name of the group Sales")).toHaveValue("Sales");
});

test("without groups that may be shown, G changes nothing", async ({ page, home }) => {
  await gather(page, [
    ["Sales", SALES],
    ["Board", BOARD.slice(0, 2)],
  ]);
  const [presenter, audience] = await present(page, home);
  await presenter.press("r", "g");
  await expect(audience.page.locator(".room-people")).toContainText("6 people");
  await expect(audience.page.locator(".room-dots")).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [1280, 720],
  [1920, 1080],
]) {
  test(`groups fit on the board, and axe finds nothing: ${width} × ${height}`, async ({ visitor, home }) => {
    test.setTimeout(120_000);
    for (const language of LANGUAGES) {
      const own = language === LANGUAGES[0] ? "" : `${language}/`;
      const colorScheme = own ? "light" : "dark";
      const app = await visitor({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
      test.info().team = new Team(app);
      await team().open("", own);
      await gather(app.page, [
        [
          "Försäljning och marknadsföring i norr",
          SALES.map((all, place) => (place < 2 ? [null, ...all.slice(1)] : all)),
        ],
        ["Hallitus", BOARD],
      ]);
      const presenter = await new Window(app.page, new URL(own, home).href).open("?mode=present&step=team", "");
      await presenter.press("g", "r");
      await expect(app.page.locator(".group-medians tbody tr")).toHaveCount(8);
      await expect(app.page.locator(".groups-side .shown-from")).not.toBeEmpty();
      const { outside, hits, sideways } = await presenter.layout();
      expect.soft(sideways, `${language} sideways`).toBeLessThanOrEqual(0);
      if (width >= 800) expect.soft([outside, hits], language).toEqual([[], []]);
      expect.soft(await presenter.axe(), language).toEqual([]);
      // What is read from afar.
      const sizes = await app.page.evaluate(() =>
        [...document.querySelectorAll(".groups-side :is(.legend span, th, td, p:not(:empty))")].map((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
      );
      if (width >= 800) expect.soft(Math.min(...sizes), language).toBeGreaterThanOrEqual((24 * width) / 1920);
    }
  });
}

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
