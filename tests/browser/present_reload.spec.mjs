// A reload keeps what is presented, wherever it came from and whatever the presenter did since.
import { test, expect } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { Window } from "./meeting.mjs";

const OWN = [1, 1, 1, 1, 1, 1, 1, 1];
const AGREED = [5, ...EXAMPLE.slice(1)];
const TEAM = [EXAMPLE_CODE, "3N94-0N7X", "4JKD-0KTK"];

// The presenter's own rating is stored, the link carries another; the room agrees on factor 1.
async function presenting({ app, page, home }, fragment = `#r=${EXAMPLE_CODE}`) {
  await app.storeRatings(OWN);
  const it = await new Window(page, home).open("?mode=present&step=rate", fragment);
  await it.press("r", "1", "5");
  await it.expectRatings(AGREED);
  return it;
}

async function expectAfterReload(it, ratings = AGREED) {
  await it.reload();
  await it.press("r");
  await it.expectRatings(ratings);
}

test("of a link, after a step that was chosen by its link", async ({ app, page, home }) => {
  const given = { app, page, home };
  const it = await presenting(given);
  await it.press("m");
  await given.page.locator(".steps a[href*='step=result']").click();
  await it.expectStep("result");
  await given.page.locator(".steps a[href*='step=rate']").click();
  await it.expectStep("rate");
  expect(new URL(given.page.url()).hash, "no code is in the address").toBe("");
  await expectAfterReload(it);
});

test("of a link, after another tool", async ({ app, page, home }) => {
  const given = { app, page, home };
  const it = await presenting(given);
  await given.page.goto(new URL("?mode=present&step=result", given.home).href);
  await it.ready();
  await it.press("m");
  await given.page.locator("a[data-tool=compare]").click();
  await expect(given.page.locator(".compare")).toBeVisible();
  await given.page.goBack();
  await it.press("PageUp");
  await it.expectStep("rate");
  await expectAfterReload(it);
});

test("of one's own, which another tab changes meanwhile", async ({ app, page, home }) => {
  const given = { app, page, home };
  await given.app.storeRatings(OWN);
  const it = await new Window(given.page, given.home).open("?mode=present&step=rate", "");
  await it.press("r", "1", "5");
  await it.expectRatings([5, ...OWN.slice(1)]);
  const other = new DoubleCycle(await given.page.context().newPage(), given.home);
  await other.open();
  await other.press("2", "2");
  await given.page.bringToFront();
  await expectAfterReload(it, [5, ...OWN.slice(1)]);
});

test("a link's team is there again after the team's page was looked at", async ({ app, page, home }) => {
  const given = { app, page, home };
  const it = await presenting(given, `#r=${EXAMPLE_CODE}&team=${TEAM.join(".")}`);
  const people = given.page.locator(".room-people");
  await it.goTo("team");
  await it.press("r");
  await expect(people).toContainText("3 people");
  await it.press("m");
  await given.page.locator(".present-side a[data-tool=team]").click();
  await expect(given.page.locator("#team-people")).toHaveText("3 people");
  await given.page.locator("a.back[data-tool=present]").click();
  await it.ready();
  await expect(people).toContainText("3 people");
  await it.reload();
  await it.press("r");
  await expect(people).toContainText("3 people");
});

test("who looks at a link's rating presents that one", async ({ app, page, home }) => {
  await app.storeRatings(OWN);
  await app.open(`#r=${EXAMPLE_CODE}`);
  await app.expectRatings(EXAMPLE);
  await app.press("p");
  const it = new Window(page, home);
  await it.ready();
  await it.goTo("rate");
  await it.press("r");
  await it.expectRatings(EXAMPLE);
});

test("what was rated together can be gone on with after the browser's way back", async ({ app, page, home }) => {
  await app.storeRatings(EXAMPLE);
  await app.open();
  await app.press("p");
  const it = new Window(page, home);
  await it.ready();
  await it.goTo("rate");
  await expect(page.getByRole("button", { name: "last presentation" })).toHaveCount(0);
  await it.press("r", "1", "5");
  await it.expectRatings(AGREED);
  await page.goBack();
  await app.expectRatings(EXAMPLE);
  await page.goForward();
  await it.ready();
  await it.goTo("rate");
  await it.press("m");
  await page.getByRole("button", { name: "Continue with the last presentation’s ratings" }).click();
  await it.expectRatings(Array(8).fill(null));
  await it.press("r");
  await it.expectRatings(AGREED);
});

test("a presentation that was left is over: the next begins with what is one's own then", async ({
  app,
  page,
  home,
}) => {
  await app.storeRatings(EXAMPLE);
  await app.open();
  await app.press("p");
  const it = new Window(page, home);
  await it.ready();
  await it.goTo("rate");
  await it.press("r", "1", "5");
  await it.expectRatings(AGREED);
  await page.locator(".present-bar a.leave").click();
  await app.expectRatings(EXAMPLE);
  await app.press("p");
  await it.ready();
  await it.goTo("rate");
  await it.press("r");
  await it.expectRatings(EXAMPLE);
});
