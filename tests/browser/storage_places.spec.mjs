// Where texts are stored: a text that is set aside gets its own key, is listed, and can be saved or deleted. Each
// deployment on an origin has its own keys, and takes over what earlier versions stored without them.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { expect, test as base } from "./fixture.mjs";
import {
  DoubleCycle,
  EXAMPLE,
  EXAMPLE_CODE,
  KEY,
  asideKey,
  chooseLanguage,
  chooseTheme,
  keyOf,
} from "./double_cycle.mjs";
import { HISTORY_KEY, HistoryPage, YEAR, stored as historyOf } from "./history_page.mjs";
import { Window } from "./meeting.mjs";
import { PLAN_KEY } from "./plan_page.mjs";
import { codeOf } from "./rating_code.mjs";
import { TARGET_KEY, TEAM_KEY, Team, codesOf, people } from "./team_page.mjs";

const DIST = resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist");
const OTHERS = [1, 2, 3, 4, 5, 4, 3, 2];
const answersOf = (revision, ratings) =>
  JSON.stringify({ version: 1, revision, ratings, unknown: Array(8).fill(false), notes: Array(8).fill("") });
const teamOf = (revision, codes) => JSON.stringify({ version: 1, revision, named: false, codes });
const values = (page) => page.evaluate(() => ({ ...localStorage }));
const keep = (page, all) =>
  page.evaluate((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)), all);

const test = base.extend({
  // One origin with two deployments of the built page, in folders.
  folders: async ({ guard }, use) => {
    const root = mkdtempSync(join(tmpdir(), "double-cycle-"));
    for (const folder of ["a", "b"]) symlinkSync(DIST, join(root, folder));
    const { url, close } = await serve(root, 0);
    guard.origins.push(new URL(url).origin);
    await use(url);
    await close();
    rmSync(root, { recursive: true });
  },
});

// A page on the origin without our program.
async function quiet(page, home) {
  await page.goto(new URL("manifest.webmanifest", home).href);
}

const OPEN = {
  [KEY]: (app) => app.open(),
  [HISTORY_KEY]: (app) => new HistoryPage(app).open(),
  [TEAM_KEY]: (app) => app.open("?mode=team"),
  [PLAN_KEY]: (app) => app.open("?mode=plan"),
};
for (const [key, open] of Object.entries(OPEN)) {
  test(`each text that is set aside under ${key} has a place of its own, and is there once`, async ({
    app,
    page,
    home,
  }) => {
    const texts = ["FIRST precious text", "SECOND damaged", '{"third":', "FIRST precious text"];
    for (const text of texts) {
      await quiet(page, home);
      await keep(page, { [key]: text });
      await open(app);
      await expect(page.locator(".notice", { hasText: /set aside/ })).toBeVisible();
    }
    const all = await values(page);
    expect([1, 2, 3, 4].map((place) => all[asideKey(key, place)])).toEqual([...texts.slice(0, 3), undefined]);
  });
}

test("where all places are taken nothing is written over, and that is said", async ({ app, page, home }) => {
  await quiet(page, home);
  const taken = Object.fromEntries(
    Array.from({ length: 20 }, (_, place) => [asideKey(KEY, place + 1), `text ${place}`]),
  );
  await keep(page, { ...taken, [KEY]: "one too many" });
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await expect(app.notices).toContainText("There is no room to set aside what was saved here");
  expect(await values(page)).toMatchObject({ ...taken, [KEY]: "one too many" });
  // Deleting one makes room for the next.
  await page.evaluate((key) => localStorage.removeItem(key), asideKey(KEY, 7));
  await app.press("1", "5");
  await expect.poll(async () => (await values(page))[asideKey(KEY, 7)]).toBe("one too many");
  expect((await app.stored()).ratings[0]).toBe(5);
  await expect(app.notices).toHaveCount(0);
});

test("texts that another build stores one after the other take no place before this one saves", async ({
  app,
  page,
  home,
}) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  const other = await page.context().newPage();
  await other.goto(new URL("manifest.webmanifest", home).href);
  const own = await app.stored();
  const texts = Array.from({ length: 24 }, (_, place) =>
    JSON.stringify({ ...own, revision: own.revision + 1 + place, colours: [place] }),
  );
  for (const text of texts) await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
  await expect(app.notices).toContainText("Some of what was saved could not be used");
  expect(Object.keys(await values(page)).filter((key) => key.includes("set-aside"))).toEqual([]);
  await app.press("1", "5");
  await expect.poll(async () => (await values(page))[asideKey(KEY)], "the last one alone").toBe(texts.at(-1));
  expect((await app.stored()).ratings[0]).toBe(5);
});

test("what is set aside is listed where one keeps, of every document and of earlier versions; saved as it is, and deleted", async ({
  app,
  page,
  home,
}) => {
  const texts = {
    "double-cycle.set-aside": "kept by an earlier version",
    [asideKey(KEY)]: "answers that were damaged \u202Egnp.exe",
    [asideKey(HISTORY_KEY)]: historyOf(YEAR).slice(0, -9),
    [asideKey(TEAM_KEY, 3)]: "{codes",
    [asideKey(TARGET_KEY)]: "<img src=x onerror=alert(1)>",
  };
  await quiet(page, home);
  await keep(page, texts);
  const history = new HistoryPage(app);
  await history.open();
  const rows = page.locator("#asides li");
  await expect(rows.locator("b")).toHaveText([
    "Answers and settings",
    "Answers and settings",
    "History",
    "Team",
    "Target",
  ]);
  await expect(rows.nth(4)).toContainText("<img src=x onerror=alert(1)>");
  await expect(rows.nth(4)).toContainText("Characters: 28");
  const { name, text } = await history.download(rows.nth(2).getByRole("button", { name: "Save as a file" }));
  expect(text).toBe(texts[asideKey(HISTORY_KEY)]);
  expect(name).toMatch(/history.*\.txt$/i);
  await rows.nth(3).getByRole("button", { name: "Delete" }).click();
  await expect(history.dialog).toContainText("Delete this text for good?");
  await history.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(rows).toHaveCount(5);
  await rows.nth(3).getByRole("button", { name: "Delete" }).click();
  await history.yes().click();
  await expect(rows).toHaveCount(4);
  const { [asideKey(TEAM_KEY, 3)]: gone, ...left } = texts;
  const after = await values(page);
  expect(after[asideKey(TEAM_KEY, 3)]).toBeUndefined();
  expect(after, gone).toMatchObject(left);
});

test("a text that was exchanged meanwhile is not deleted unseen", async ({ app, page, home }) => {
  await quiet(page, home);
  await keep(page, { [asideKey(TEAM_KEY)]: "the one that is listed" });
  const history = new HistoryPage(app);
  await history.open();
  await keep(page, { [asideKey(TEAM_KEY)]: "another one" });
  await page.locator("#asides li").getByRole("button", { name: "Delete" }).click();
  await history.yes().click();
  await expect(page.locator("#asides li")).toContainText("another one");
  expect((await values(page))[asideKey(TEAM_KEY)]).toBe("another one");
});

test("two deployments on one origin keep apart what they keep", async ({ page, folders }) => {
  const [a, b] = ["a/", "b/"].map((folder) => new DoubleCycle(page, folders + folder));
  await a.open();
  await a.rateByKeys(EXAMPLE);
  await a.open("?mode=team");
  await new Team(a).paste(codesOf(people(3)).join(" "));
  await expect(new Team(a).count).toHaveText("3 people");
  await b.open();
  await b.expectRatings(Array(8).fill(null));
  await b.open("?mode=team");
  await expect(page.locator("#tool-title")).toBeVisible();
  await expect(new Team(b).count).toHaveCount(0);
  await b.open("fi/?mode=history");
  await b.open("fi/");
  await b.press("1", "2");
  const all = await values(page);
  expect(JSON.parse(all[keyOf("double-cycle", "/a/")]).ratings).toEqual(EXAMPLE);
  expect(
    JSON.parse(all[keyOf("double-cycle", "/b/")]).ratings[0],
    "the page in a folder of its language is the same deployment",
  ).toBe(2);
  expect(Object.keys(all).filter((key) => !/ \/[ab]\/( |$)/.test(key))).toEqual([]);
});

test("a theme and a language that were chosen hold before the first paint, under the deployment's own key", async ({
  page,
  folders,
}) => {
  const a = new DoubleCycle(page, `${folders}a/`);
  await a.open();
  await chooseTheme(page, "dark");
  await chooseLanguage(page, "fi");
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  await page.route("**/*.wasm", () => {});
  await page.goto(`${folders}a/`, { waitUntil: "commit" });
  await expect(page).toHaveURL(`${folders}a/fi/`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(`${folders}b/`, { waitUntil: "commit" });
  await expect(page.locator(".cover")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "auto");
  // Its server goes before the page does.
  await page.goto("about:blank");
});

test("what earlier versions kept is taken over, and stays where it was", async ({ app, page, home }) => {
  const [one, two] = codesOf(people(2));
  const earlier = {
    "double-cycle": answersOf(12, EXAMPLE),
    "double-cycle.team": teamOf(3, [one, two]),
    "double-cycle.history": historyOf(YEAR),
    "double-cycle.target": JSON.stringify({ version: 1, revision: 1, code: codeOf([...EXAMPLE.slice(0, 7), 4]) }),
  };
  await quiet(page, home);
  await keep(page, earlier);
  await app.open();
  await app.expectRatings(EXAMPLE);
  await new HistoryPage(app).open();
  await expect(page.locator("#asides"), "what stands here as well is not listed").toHaveCount(0);
  await app.open();
  await app.expectRatings(EXAMPLE);
  await app.press("1", "5");
  await app.expectRatings([5, ...EXAMPLE.slice(1)]);
  await app.open("?mode=team");
  await expect(new Team(app).count).toHaveText("2 people");
  await new HistoryPage(app).open();
  await expect(page.locator(".record")).toHaveCount(4);
  await app.open("?mode=compare");
  await expect(page.locator("#after-target")).toBeChecked();
  await expect(page.locator(".notice")).toHaveCount(0);
  const all = await values(page);
  expect(all).toMatchObject(earlier);
  expect(JSON.parse(all[KEY]).ratings).toEqual([5, ...EXAMPLE.slice(1)]);
});

test("what an earlier version keeps later comes in as long as nothing was kept here, and is set aside and told after that", async ({
  app,
  page,
  home,
}) => {
  await quiet(page, home);
  await keep(page, { "double-cycle": answersOf(1, EXAMPLE) });
  await app.open();
  await app.expectRatings(EXAMPLE);
  // A tab of the earlier version rates; this deployment has no rating yet.
  await keep(page, { "double-cycle": answersOf(2, OTHERS) });
  await app.reload();
  await app.expectRatings(OTHERS);
  await expect(app.notices).toHaveCount(0);
  // Now both versions rate.
  await app.press("1", "5");
  await app.expectRatings([5, ...OTHERS.slice(1)]);
  await keep(page, { "double-cycle": answersOf(3, EXAMPLE) });
  await app.reload();
  await app.expectRatings([5, ...OTHERS.slice(1)]);
  await expect(app.notices).toHaveText([
    /Another version of this page has saved something else here. You can find it, unchanged, under/,
  ]);
  expect((await values(page))["double-cycle"]).toBe(answersOf(3, EXAMPLE));
  await app.reload();
  await expect(app.notices, "said once").toHaveCount(0);
  await new HistoryPage(app).open();
  await expect(page.locator("#asides li")).toHaveCount(1);
});

test("two deployments on one origin keep apart what their windows say", async ({ context, folders }) => {
  const windowOf = async (folder, query) => {
    const it = new Window(await context.newPage(), folders + folder);
    await it.page.goto(`${folders}${folder}${query}`, { waitUntil: "commit" });
    await it.ready();
    return it;
  };
  const query = `?mode=present&step=4#r=${EXAMPLE_CODE}`;
  const a = await windowOf("a/", query);
  const [strange, own] = [await windowOf("b/", "?mode=audience"), await windowOf("a/", "?mode=audience")];
  await expect(own.title).toContainText("4");
  // If the other deployment's window had received anything, it would show it by now.
  await expect(strange.page.locator(".audience-empty")).toBeVisible();
  await expect(strange.room).toHaveCount(0);
  const b = await windowOf("b/", query);
  await b.press("n");
  await expect(strange.title).toContainText("5");
  await expect(b.page.locator(".notice-page"), "it is not refused for the other's sake").toHaveCount(0);
  await expect(a.step).toContainText("5 of 13");
  await expect(own.title).toContainText("4");
});

test("where there is no room to take over what an earlier version kept, it is shown all the same and stored once there is", async ({
  app,
  page,
  home,
}) => {
  await quiet(page, home);
  await keep(page, { "double-cycle.history": historyOf(YEAR) });
  await page.addInitScript((key) => {
    const set = Storage.prototype.setItem;
    window.full = true;
    Storage.prototype.setItem = function (name, text) {
      if (window.full && name.startsWith(key)) throw new DOMException("full", "QuotaExceededError");
      set.call(this, name, text);
    };
  }, HISTORY_KEY);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.locator(".further a[data-tool=history]").click();
  const history = new HistoryPage(app);
  await expect(history.titles).toHaveCount(4);
  await history.save("North", "No room");
  await expect(history.troubles).toContainText("storage is full");
  await page.evaluate(() => {
    window.full = false;
  });
  await history.save("North", "Room again");
  expect((await history.records()).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["A year on", "No room", "Room again"]),
  );
  expect((await values(page))["double-cycle.history"]).toBe(historyOf(YEAR));
});
