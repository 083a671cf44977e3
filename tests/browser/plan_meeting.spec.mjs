// In a meeting: who does the next steps and by when is typed beside the notes, and the board shows it.
import { expect, test } from "./fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { LANGUAGES } from "./languages.mjs";
import { Window } from "./meeting.mjs";
import { PLAN_KEY, PlanPage, itemRow, planOf, storedElsewhere } from "./plan_page.mjs";

const who = (window, factor) => window.page.locator(`#who-of-${factor}`);
const by = (window, factor) => window.page.locator(`#by-of-${factor}`);
const board = (window) => window.page.locator(".room-raises .who");

async function begin({ app, page, home }, query = "?mode=present&step=next") {
  await app.storeRatings(EXAMPLE);
  return new Window(page, home).open(query, "");
}

test("three owners and dates are typed while the room looks on, and are kept", async ({ app, page, home }) => {
  const it = await begin({ app, page, home });
  const room = await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await who(it, 8).click();
  // All other keys write, those of the presentation too.
  await page.keyboard.type("Anna b r");
  await expect(board(room)).toHaveText(["Anna b r"]);
  await page.keyboard.press("Tab");
  // By keys, though no item of the factor had a day before; the field's parts may have another order.
  await page.keyboard.type("03312027");
  await expect(board(room)).toHaveText(["Anna b r · by 31 Mar 2027"]);
  await expect(board(it)).toHaveText(["Anna b r · by 31 Mar 2027"]);
  await who(it, 7).fill("Sales");
  // A day by keys where nothing was planned for the factor.
  await by(it, 5).focus();
  await page.keyboard.type("01152027");
  const all = ["Anna b r · by 31 Mar 2027", "Sales", "by 15 Jan 2027"];
  await expect(board(room)).toHaveText(all);
  // A clicker moves on from within a field, and back.
  await who(it, 7).focus();
  await page.keyboard.press("PageUp");
  await it.expectStep("team");
  await it.rest();
  await page.keyboard.press("PageDown");
  await it.expectStep("next");
  await expect(board(room)).toHaveText(all);
  // A reload covers all of it, loses none of it, and puts nothing on the board by itself.
  await it.reload();
  await page.bringToFront();
  await expect(who(it, 8)).toHaveValue("Anna b r");
  await expect(board(room)).toHaveCount(0);
  await it.press("r");
  await expect(room.page.locator(".room-raises .goal")).toHaveCount(3);
  await expect(board(room)).toHaveCount(0);
  await page.getByRole("checkbox", { name: "Show the audience who and by when" }).check();
  await expect(board(room)).toHaveText(all);
  // It is the plan.
  await page.getByRole("link", { name: "Open the plan" }).click();
  const plan = new PlanPage(app);
  await expect(plan.items).toHaveCount(3);
  await expect(plan.field(8, "who")).toHaveValue("Anna b r");
  await expect(plan.field(5, "by")).toHaveValue("2027-01-15");
});

test("nothing of it is sent while the ratings are covered, nor what was planned before", async ({
  app,
  context,
  page,
  home,
}) => {
  await new PlanPage(app).store(planOf([itemRow("a", 8, { who: "SECRETNAME", by: 20270331 })]));
  // All that the room's window hears.
  await context.addInitScript(() => {
    window.heard = [];
    const hear = ({ data }) => window.heard.push(String(data));
    for (const { prototype } of [BroadcastChannel, MessagePort]) {
      const listen = prototype.addEventListener;
      const { set, ...rest } = Object.getOwnPropertyDescriptor(prototype, "onmessage");
      prototype.addEventListener = function (type, ...given) {
        if (type === "message") listen.call(this, type, hear);
        return listen.call(this, type, ...given);
      };
      Object.defineProperty(prototype, "onmessage", {
        ...rest,
        set(callback) {
          listen.call(this, "message", hear);
          set.call(this, callback);
        },
      });
    }
  });
  const it = await begin({ app, page, home });
  // In a window that the room may see, what was planned before does not show.
  await it.press("m");
  await it.press("r");
  await expect(page.locator(".who-when")).toBeVisible();
  await expect(who(it, 8)).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText("SECRETNAME");
  await it.press("r");
  const room = await it.openAudience();
  await page.bringToFront();
  await expect(who(it, 8)).toHaveValue("SECRETNAME");
  await who(it, 7).fill("OTHERNAME");
  // What is typed shows; what was planned before, only once the presenter says so.
  await expect(board(it)).toHaveText(["OTHERNAME"]);
  const held = () => room.page.evaluate(() => document.documentElement.outerHTML + window.heard);
  await expect.poll(() => room.page.evaluate(() => window.heard.some((text) => text.includes('"state"')))).toBe(true);
  expect(await held()).not.toContain("NAME");
  await it.press("Escape");
  await expect(page.locator("#tool-title")).toBeFocused();
  await it.press("r");
  await expect(board(room)).toHaveText(["OTHERNAME"]);
  expect(await held()).not.toContain("SECRETNAME");
  await it.press("r");
  await page.getByRole("checkbox", { name: "Show the audience who and by when" }).check();
  await it.press("r");
  await expect(board(room)).toHaveText(["SECRETNAME · by 31 Mar 2027", "OTHERNAME"]);
  await it.press("r");
  await expect(board(room)).toHaveCount(0);
});

const SECRET = { who: "SECRETNAME", by: 20270331 };

test("a name planned before stays private whatever is typed beside it, or comes to stand in its place", async ({
  app,
  page,
  home,
}) => {
  const store = (items, more) => storedElsewhere(page, planOf(items, { revision: 7, ...more }));
  await new PlanPage(app).store(
    planOf([itemRow("a", 8, SECRET), itemRow("second", 8, { place: 9, who: "SECRETSECOND" })]),
  );
  const it = await begin({ app, page, home });
  const room = await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  const onBoard = page.getByRole("checkbox", { name: "Show the audience who and by when" });
  const seen = () => room.page.evaluate(() => document.documentElement.outerHTML);
  // A day alone.
  await by(it, 8).fill("2027-04-30");
  await by(it, 8).blur();
  await expect(board(room)).toHaveText(["by 30 Apr 2027"]);
  await expect(onBoard).not.toBeChecked();
  // A name that is replaced, letter by letter.
  await who(it, 8).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await expect
    .poll(async () => (await page.evaluate((key) => localStorage.getItem(key), PLAN_KEY)).includes("SECRETNAM"))
    .toBe(true);
  await expect(board(room)).toHaveText(["by 30 Apr 2027"]);
  await who(it, 8).fill("Anna");
  await expect(board(room)).toHaveText(["by 30 Apr 2027"]);
  await who(it, 8).blur();
  await expect(board(room)).toHaveText(["Anna · by 30 Apr 2027"]);
  await expect(onBoard).toBeChecked();
  // Done elsewhere: the second item of the factor comes to stand there.
  await store([
    itemRow("a", 8, { who: "Anna", by: 20270430, done: 20261130, stamp: "90.x" }),
    itemRow("second", 8, { place: 9, who: "SECRETSECOND" }),
  ]);
  await expect(who(it, 8)).toHaveValue("SECRETSECOND");
  await expect(board(room)).toHaveCount(0);
  // Back, and the name taken back by another tab.
  await store([itemRow("a", 8, { ...SECRET, stamp: "91.x" })], { deleted: [["second", 8, "91.x"]] });
  await expect(who(it, 8)).toHaveValue("SECRETNAME");
  await expect(board(room)).toHaveCount(0);
  // Put on the board, then another organisation's plan.
  await onBoard.check();
  await expect(board(room)).toHaveText(["SECRETNAME · by 31 Mar 2027"]);
  await onBoard.uncheck();
  await expect(board(room)).toHaveCount(0);
  await onBoard.check();
  await page.getByRole("link", { name: "Open the plan" }).click();
  const plan = new PlanPage(app);
  await store([
    itemRow("a", 8, { ...SECRET, stamp: "91.x" }),
    itemRow("south", 8, { place: 20, organisation: "South", who: "SECRETSOUTH" }),
  ]);
  await page.locator("#plan-organisation").selectOption("South");
  await expect(plan.field(8, "who")).toHaveValue("SECRETSOUTH");
  await expect(board(room)).toHaveCount(0);
  expect(await seen()).not.toContain("SECRETSOUTH");
  await page.goBack();
  await it.expectStep("next");
  await expect(page.locator(".who-when")).toContainText("South");
  expect(await seen()).not.toContain("SECRETSOUTH");
});

test("a secret that comes back into its field by keys, undo or parts of a day stays one", async ({
  app,
  page,
  home,
}) => {
  await new PlanPage(app).store(planOf([itemRow("a", 8, SECRET)]));
  const it = await begin({ app, page, home });
  const room = await it.openAudience();
  // All that the room has ever shown of it.
  await room.page.evaluate(() => {
    window.seen = [];
    const look = () => window.seen.push(...[...document.querySelectorAll(".who")].map((who) => who.textContent));
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const seen = () => room.page.evaluate(() => window.seen.filter(Boolean));
  await page.bringToFront();
  await it.press("r");
  // A letter, and taken back: no browser tells of a change.
  await who(it, 8).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("PageUp");
  await it.rest();
  await page.keyboard.press("PageDown");
  await it.expectStep("next");
  // A day, a part at a time: each is a whole day of which the rest was planned before.
  await by(it, 8).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await by(it, 8).inputValue()) !== "2027-03-31").toBe(true);
  await page.keyboard.press("ArrowDown");
  await expect(by(it, 8)).toHaveValue("2027-03-31");
  // Left, and undone by the browser.
  await who(it, 8).fill("Anna");
  await page.keyboard.press("Tab");
  await expect(board(room)).toHaveText(["Anna"]);
  await who(it, 8).focus();
  for (let times = 0; times < 6 && (await who(it, 8).inputValue()) !== SECRET.who; times += 1)
    await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("Tab");
  const stored = () => page.evaluate((key) => localStorage.getItem(key), PLAN_KEY);
  await expect.poll(stored).toContain("SECRETNAME");
  await expect(board(room)).toHaveCount(0);
  expect(await seen()).toEqual(["Anna"]);
});

test("a field that went with its step shows what is kept, and half a day changes nothing", async ({
  app,
  page,
  home,
}) => {
  await new PlanPage(app).store(planOf([itemRow("a", 8, { by: 20270331 })]));
  const it = await begin({ app, page, home });
  const room = await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await who(it, 8).focus();
  await page.keyboard.type("Anna");
  await expect(board(room)).toHaveText(["Anna"]);
  await page.keyboard.press("PageUp");
  await it.rest();
  await page.keyboard.press("PageDown");
  await it.expectStep("next");
  await storedElsewhere(page, planOf([itemRow("a", 8, { who: "Bob", by: 20270331, stamp: "90.x" })], { revision: 9 }));
  await expect(who(it, 8)).toHaveValue("Bob");
  await expect(board(room), "what another tab has changed waits").toHaveCount(0);
  await by(it, 8).focus();
  await page.keyboard.type("02");
  await expect(page.locator(".who-when .problem")).toHaveText("Enter a date from 2020 to 2099, such as 2027-03-31.");
  expect(await page.evaluate((key) => localStorage.getItem(key), PLAN_KEY)).toContain("20270331");
});

for (const language of LANGUAGES) {
  test(`who and when fit on the board, with the actions and without: ${language}`, async ({ visitor, home }) => {
    const app = await visitor({ viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" });
    const { page } = app;
    const own = language === LANGUAGES[0] ? home : new URL(`${language}/`, home).href;
    await page.addInitScript(
      ([key, text]) => localStorage.setItem(key, text),
      [
        PLAN_KEY,
        planOf(
          [8, 7, 5].map((factor) =>
            itemRow(`i${factor}`, factor, { who: "Viestintäyksikön ".repeat(3), by: 20270928 }),
          ),
        ),
      ],
    );
    await app.storeRatings(EXAMPLE);
    const it = await new Window(page, own).open("?mode=present&step=next", "");
    await it.press("r", "m");
    await page.locator("#plan-on-board").check();
    await it.press("m");
    await expect(board(it)).toHaveCount(3);
    for (const key of ["a", "a"]) {
      const { outside, hits, sideways } = await it.layout();
      expect.soft(outside, "outside").toEqual([]);
      expect.soft(hits, "hits").toEqual([]);
      expect.soft(sideways, "sideways").toBeLessThanOrEqual(0);
      await it.press(key);
    }
    await it.press("m");
    expect(await it.axe()).toEqual([]);
  });
}

test("a plan that is full says so, keeps what is typed in its field, and is said to be saved", async ({
  app,
  page,
  home,
}) => {
  const done = { done: 20261101 };
  const items = Array.from({ length: 24 }, (_, place) => itemRow(`i${place}`, (place % 8) + 1, { ...done, place }));
  await new PlanPage(app).store(planOf(items));
  const it = await begin({ app, page, home });
  await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await who(it, 8).fill("Anna");
  const wrong = page.locator(".who-when .wrong");
  await expect(wrong).toHaveText(/^There is no room for more: a plan has at most 24 items/);
  await who(it, 8).blur();
  await expect(who(it, 8)).toHaveValue("Anna");
  await expect(page.locator(".who-when")).not.toContainText("Not saved");
});
