// The team in several tabs: what one gathers, names or removes the others show, and nothing of anybody is lost.
import { DoubleCycle } from "./double_cycle.mjs";
import { test, expect } from "./fixture.mjs";
import { codeOf } from "./rating_code.mjs";
import { Compare, TEAM_KEY, Team, codesOf, people } from "./team_page.mjs";

const [ONE, TWO, THREE, FOUR] = codesOf(people(4, 23));

// The team in another tab.
async function anotherTab(context, home) {
  const team = new Team(new DoubleCycle(await context.newPage(), home));
  await team.open();
  return team;
}

// Reveals the team on the board: its part is the last but one.
async function revealTeam(page) {
  const room = page.locator(".room");
  await room.waitFor();
  for (const key of ["End", "PageUp", "r"]) await page.keyboard.press(key);
  return room;
}

test("two tabs: what one gathers the other shows, and of what both gather nothing is lost", async ({
  app,
  page,
  context,
  home,
}) => {
  const team = new Team(app);
  await team.open();
  const other = await anotherTab(context, home);
  await other.paste(ONE);
  await expect(team.count).toHaveText("One person");
  await expect(team.notices).toHaveText([/The team was changed in another tab/]);
  // Suppress the storage event, as if both tabs had saved at the same moment.
  await other.page.evaluate(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await team.paste(TWO);
  await expect(team.count).toHaveText("2 people");
  await other.paste(THREE);
  await expect.poll(async () => (await other.stored()).codes.toSorted()).toEqual([ONE, TWO, THREE].toSorted());
});

test("a team that another tab has changed meanwhile is read again where it is opened again, and presented", async ({
  app,
  page,
  context,
  home,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE}\n${TWO}\n${THREE}`);
  await expect(team.count).toHaveText("3 people");
  await page.goto(new URL("#rate", home).href);
  await app.ready();
  await page.locator("a[data-tool=team]").click();
  await expect(team.count).toHaveText("3 people");
  await page.goBack();
  await expect(page.locator("#tool-title")).toHaveCount(0);
  const other = await anotherTab(context, home);
  await other.openPeople();
  await other.page.getByLabel(`Remove ${TWO}`).click();
  await expect(other.count).toHaveText("2 people");
  await page.goForward();
  await expect(team.count).toHaveText("2 people");
  await page.goBack();
  await expect(page.locator("#tool-title")).toHaveCount(0);
  await other.page.getByLabel(`Remove ${ONE}`).click();
  await expect(other.count).toHaveText("One person");
  await page.locator("a[data-tool=present]").click();
  await expect(await revealTeam(page)).toContainText("One person");
});

test("what another tab gathers while this one presents is presented, covered", async ({ app, page, context, home }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE}\n${TWO}\n${THREE}`);
  await expect(team.count).toHaveText("3 people");
  await page.goto(new URL("?mode=present", home).href);
  const room = await revealTeam(page);
  await expect(room).toContainText("3 people");
  await expect(room.locator(".room-dots")).toBeVisible();
  const other = await anotherTab(context, home);
  await other.paste(`Dora ${codeOf([5, 5, 5, 5, 5, 5, 5, 5])}`);
  await expect(other.count).toHaveText("4 people");
  await page.bringToFront();
  await expect(room.locator(".room-dots"), "who counts has changed").toHaveCount(0);
  // Sooner than half a second after it was covered, a key reveals nothing.
  await page.waitForTimeout(600);
  await page.keyboard.press("r");
  // Who came would be given away, which is asked about first.
  await expect(page.locator(".present-troubles")).toContainText("Still covered.");
  await page.waitForTimeout(600);
  await page.keyboard.press("r");
  await expect(room).toContainText("4 people");
  await expect(room.locator(".room-dots")).toBeVisible();
});

test("the median that is compared is that of the team as another tab has it now", async ({
  app,
  page,
  context,
  home,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste([1, 1, 1].map((value) => codeOf(Array(8).fill(value))).join("\n"));
  await expect(team.count).toHaveText("3 people");
  await team.reveal.click();
  await page.getByRole("link", { name: "Compare the median" }).click();
  const compare = new Compare(app);
  await compare.source("before", "median").check();
  await compare.expectStations(Array(8).fill("1"));
  const other = await anotherTab(context, home);
  await other.paste([4, 4, 4, 4].map((value) => codeOf(Array(8).fill(value))).join("\n"));
  await page.bringToFront();
  await compare.expectStations(Array(8).fill("4"));
});

test("two tabs that have not seen each other's codes yet lose none: the one that is overwritten puts its own back", async ({
  app,
  page,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste(ONE);
  await expect(team.count).toHaveText("One person");
  // A save by a tab that has not seen this one's: same revision, other codes.
  await page.evaluate(
    ([key, from, to]) => {
      const mine = localStorage.getItem(key);
      localStorage.setItem(key, mine.replace(from, to));
      dispatchEvent(new StorageEvent("storage", { key }));
    },
    [TEAM_KEY, ONE, TWO],
  );
  await expect(team.count).toHaveText("2 people");
  expect((await team.stored()).codes.toSorted()).toEqual([ONE, TWO].toSorted());
});

test("what is typed or pressed in a row is meant for its person, whatever another tab has removed meanwhile", async ({
  app,
  page,
  context,
  home,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`Anna: ${ONE}\nBertil: ${TWO}\nCarl: ${THREE}`);
  await page.locator("#team-names").check();
  await team.openPeople();
  const other = await anotherTab(context, home);
  await other.openPeople();
  await page.bringToFront();
  const field = page.getByLabel(`Name for ${TWO}`);
  await field.fill("");
  await field.pressSequentially("Ber");
  await other.page.getByRole("button", { name: `Remove ${ONE}` }).click();
  await expect(team.people).toHaveCount(2);
  await expect(field).toBeFocused();
  await page.keyboard.type("nd");
  await page.keyboard.press("Tab");
  await expect.poll(async () => (await team.stored()).names).toEqual(["Bernd", "Carl"]);
  // A button that was pressed down on a row before that row went presses no other.
  const remove = page.getByRole("button", { name: `Remove ${TWO}` });
  await remove.hover();
  await page.mouse.down();
  await other.page.getByRole("button", { name: `Remove ${TWO}` }).click();
  await expect(team.people).toHaveCount(1);
  await page.mouse.up();
  await expect.poll(async () => (await team.stored()).codes).toEqual([THREE]);
});

test("five tabs that gather at the same moment lose no code", async ({ context, home }) => {
  const codes = codesOf(people(5, 31));
  for (let time = 0; time < 3; time++) {
    const tabs = [];
    for (const _ of codes) {
      const tab = new Team(new DoubleCycle(await context.newPage(), home));
      await tab.open();
      tabs.push(tab);
    }
    await Promise.all(tabs.map((tab, place) => tab.paste(codes[place])));
    for (const tab of tabs) await expect(tab.count).toHaveText("5 people");
    expect((await tabs[0].stored()).codes.toSorted()).toEqual(codes.toSorted());
    await tabs[0].page.evaluate((key) => localStorage.removeItem(key), TEAM_KEY);
    await Promise.all(tabs.map((tab) => tab.page.close()));
  }
});

test("undo takes back what was done in this tab, and leaves another tab's codes", async ({
  app,
  page,
  context,
  home,
}) => {
  const team = new Team(app);
  await team.open();
  const other = new Team(new DoubleCycle(await context.newPage(), home));
  await other.open();
  await team.paste(ONE);
  await expect(other.count).toHaveText("One person");
  await other.paste(TWO);
  await expect(team.count).toHaveText("2 people");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await team.stored()).codes).toEqual([TWO]);
  await expect(other.count).toHaveText("One person");
  // Also where this tab only learns of the other's code as it saves its own.
  await page.evaluate(
    ([key, from, to]) => localStorage.setItem(key, localStorage.getItem(key).replace(from, to)),
    [TEAM_KEY, `"${TWO}"`, `"${TWO}","${FOUR}"`],
  );
  await team.paste(THREE);
  await expect(team.count).toHaveText("3 people");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await team.stored()).codes.toSorted()).toEqual([TWO, FOUR].toSorted());
});
