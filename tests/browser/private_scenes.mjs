// What the screens for others hold: the audience window and the kiosk. Everything private in the browser's storage is a
// marker, and no marker may be found there, in any engine, whatever breaks.
import { expect } from "@playwright/test";
import { codeOf } from "./rating_code.mjs";
import { HISTORY_KEY, record, stored } from "./history_page.mjs";
import { KEY } from "./double_cycle.mjs";
import { PLAN_KEY, itemRow, planOf } from "./plan_page.mjs";
import { TARGET_KEY, TEAM_KEY } from "./team_page.mjs";

const OWN = [5, 0, 3, 1, 4, 2, 2, 1];
const SHOWN = [5, 0, 3, 1, 4, 2, 5, 1];
const COMPARED = [0, 5, 1, 4, 0, 3, 1, 5];
const TEAM = [
  [1, 4, 0, 5, 2, 3, 0, 4],
  [4, 1, 5, 0, 3, 2, 4, 0],
  [2, 2, 5, 1, 0, 4, 3, 3],
];
const names = TEAM.map((_, place) => `SECRETNAME${place}`);
const notes = OWN.map((_, place) => `SECRETNOTE${place}`);
const past = record("past", "2024-01-15T09:00:00.000Z", [0, 1, 0, 2, 5, 5, 0, 2], {
  title: "SECRETTITLE",
  organisation: "SECRETUNIT",
});
const target = codeOf([5, 5, 4, 5, 5, 4, 5, 3]);

const STORED = {
  [KEY]: JSON.stringify({ version: 1, revision: 1, ratings: OWN, unknown: Array(8).fill(false), notes }),
  [TEAM_KEY]: JSON.stringify({
    version: 1,
    revision: 1,
    named: true,
    codes: TEAM.map((one) => codeOf(one)),
    names,
    lines: [1, 2, 3],
  }),
  [TARGET_KEY]: JSON.stringify({ version: 1, revision: 1, code: target }),
  [HISTORY_KEY]: stored([past]),
  [PLAN_KEY]: planOf([
    itemRow("p", 8, { what: "SECRETDEED", who: "SECRETWHO", by: 20270331, evidence: "SECRETPROOF" }),
  ]),
};
// A note written while the screen is shown.
const LATE = "SECRETLATE";
// What the presenter shows: the compared code at the result, and the code to keep at the last step.
const REVEALED = [codeOf(COMPARED)];
const PRESENTED = codeOf(SHOWN);
const WORDS = [
  "SECRETNOTE0",
  "SECRETNOTE7",
  ...names,
  "SECRETTITLE",
  "SECRETUNIT",
  "SECRETDEED",
  "SECRETWHO",
  "SECRETPROOF",
  codeOf(OWN),
  PRESENTED,
  codeOf(COMPARED),
  ...TEAM.map((one) => codeOf(one)),
  codeOf(past.ratings),
  target,
];

// Waits until a condition holds in a page, across reloads.
const until = (page, what, arg) =>
  expect.poll(() => page.evaluate(what, arg).catch(() => false), { timeout: 20_000 }).toBeTruthy();
const shows = (page, selector) =>
  until(
    page,
    (selector) => {
      const found = document.querySelector(selector);
      return found !== null && found.getClientRects().length > 0;
    },
    selector,
  );
const press = async (page, ...keys) => {
  await page.bringToFront();
  for (const key of keys) await page.keyboard.press(key);
};
const opened = async (page, address) => {
  await page.goto(address);
  await until(
    page,
    () => document.documentElement.hasAttribute("data-ready") && document.getElementById("failure").hidden,
  );
};

// Everything that a window holds, including its accessibility tree if the engine offers one.
async function held(engine, page, words = [...WORDS, LATE]) {
  const { text, memory } = await page.evaluate((words) => window.spy.holds(words), words);
  const all = [text, await engine.accessibility(page)];
  return { found: words.filter((word) => all.some((one) => one.includes(word))), memory };
}

async function expectNothingPrivate(engine, page, but = []) {
  const words = [...WORDS, LATE].filter((word) => !but.includes(word));
  expect(await held(engine, page, words), "private words").toEqual({ found: [], memory: [] });
}

const isOurs = (key) => key.startsWith(KEY);
// Keys with the settings (stored with the rating), not those of the tools and of texts that were set aside.
const hasSettings = (key) => isOurs(key) && !/team|target|plan|history|aside/.test(key);

// The audience window may read none of our keys, nor list them; the kiosk may read its theme and language.
async function expectReads(page, isAllowed = () => false) {
  const { reads, listens } = await page.evaluate(() => window.spy);
  expect(reads.filter((key) => (isOurs(key) || key === "*") && !isAllowed(key))).toEqual([]);
  expect(listens).not.toContain("storage");
}

const messages = async (page) => {
  const all = await page.evaluate(() => window.spy.messages);
  return all
    .map((text) => JSON.parse(text))
    .filter((text) => text?.startsWith?.("{"))
    .map((text) => JSON.parse(text));
};

async function expectCovered(page) {
  for (const message of await messages(page)) {
    for (const field of ["ratings", "before", "trial", "team", "people", "named"])
      expect(message).not.toHaveProperty(field);
  }
  expect(await page.evaluate(() => document.getElementById("app").innerHTML)).not.toMatch(/rated-[0-5]|of 5,/);
}

const lines = (page) => page.evaluate(() => document.body.innerText.trim().split(/\n+/));
const panels = (page) => page.evaluate(() => window.spy.panels.join("\n"));
const session = (page) => page.evaluate(() => ({ ...sessionStorage }));
const numerals = (page, all) =>
  until(
    page,
    (all) =>
      JSON.stringify([...document.querySelectorAll(".room .numeral")].map((one) => one.textContent)) ===
      JSON.stringify(all),
    all,
  );
const CHANGED = SHOWN.map((rating, place) =>
  rating === COMPARED[place] ? `${rating}` : `${COMPARED[place]}→${rating}`,
);

// A browser with everything stored, and a presenter who has rated and compared: all covered, and kept in the tab's
// session.
async function presenting(engine, home, path = "") {
  const page = await engine.newPage();
  await opened(page, home);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, STORED);
  await opened(page, `${home}${path}?mode=present&step=rate`);
  await shows(page, ".present-bar h1");
  await press(page, "7", "5", "n", "c");
  await until(page, () => document.activeElement.id === "second-code");
  await page.keyboard.type(codeOf(COMPARED));
  await press(page, "Enter");
  await until(page, () => document.activeElement.id === "tool-title");
  expect(Object.values(await session(page)).join()).toContain(codeOf(COMPARED));
  return page;
}

async function byLink(engine, presenter, isLet) {
  await presenter.evaluate(() => {
    window.letOpen = window.open;
    window.open = () => null;
  });
  await press(presenter, "s");
  await shows(presenter, ".present-troubles a.button");
  if (isLet)
    await presenter.evaluate(() => {
      window.open = window.letOpen;
    });
  return engine.opened(() => presenter.click(".present-troubles a.button"));
}

const WAYS = {
  "by the key": (engine, presenter) => engine.opened(() => press(presenter, "s")),
  // The browser blocks a window opened by a key but allows one by a click; or it lets no script open any.
  "by the link": (engine, presenter) => byLink(engine, presenter, true),
  "by the link alone": (engine, presenter) => byLink(engine, presenter, false),
  "as a tab": async (engine, presenter, home, more = "") => {
    const page = await engine.newPage();
    await page.goto(`${home}?mode=audience${more}`);
    return page;
  },
};

// Breaks the program at its next call of the browser, and waits until its screen is back.
async function breakAt(page, place, go) {
  const before = await page.evaluate(() => window.spy.thrown);
  await page.evaluate((place) => window.spy.arm(place), place);
  await go();
  await until(page, (before) => window.spy.thrown === before + 1, before);
  await until(page, () => document.getElementById("failure").hidden && !document.getElementById("app").hidden);
}

export function describePrivacy(test) {
  test.describe.configure({ timeout: 60_000 });

  test("the collector finds every marker where its owner looks: it could find them elsewhere", async ({
    engine,
    home,
  }) => {
    const presenter = await presenting(engine, home);
    const all = [await held(engine, presenter, WORDS)];
    expect(all[0].memory).toContain("SECRETNOTE0");
    expect(Object.values(await session(presenter)).join()).toContain(codeOf(COMPARED));
    for (const address of ["#rate", "?mode=team", "?mode=compare", "?mode=history"]) {
      const page = await engine.newPage();
      await opened(page, home + address);
      await shows(page, "#note, #tool-title");
      const { reads, listens } = await page.evaluate(() => window.spy);
      expect(reads.some(isOurs)).toBe(true);
      expect(listens).toContain("storage");
      all.push(await held(engine, page, WORDS));
      if (address === "#rate" && engine.hasTree) expect(await engine.accessibility(page)).toContain("SECRETNOTE0");
    }
    const found = new Set(all.flatMap(({ found, memory }) => [...found, ...memory]));
    expect(WORDS.filter((word) => !found.has(word))).toEqual([]);
  });

  for (const [how, open] of Object.entries(WAYS)) {
    test(`the room's window opened ${how} holds nothing private, covered and revealed`, async ({ engine, home }) => {
      const presenter = await presenting(engine, home);
      const kept = await session(presenter);
      const audience = await open(engine, presenter, home);
      await shows(audience, ".room");
      await expectNothingPrivate(engine, audience);
      await expectReads(audience);
      await expectCovered(audience);
      expect(await audience.evaluate(() => window.spy.given), "nothing of the presenter's tab has come along").toEqual(
        {},
      );
      expect(await session(audience)).toEqual({});
      // The tab now also stores which window it has opened.
      const [[key, codes]] = Object.entries(kept);
      expect((await session(presenter))[key], "the presenter's tab keeps its own").toContain(codes.replace(/\.+$/, ""));

      // A third tab writes a note. The presenter's next messages come after it.
      const third = await engine.newPage();
      await opened(third, `${home}#rate`);
      await third.bringToFront();
      await third.click("#note");
      await third.keyboard.type(LATE);
      await until(third, (text) => Object.values({ ...localStorage }).some((one) => one.includes(text)), LATE);
      await press(presenter, "PageUp", "8", "4");
      await until(audience, () => /^8\s/.test(document.querySelector(".room-rate h2")?.textContent));
      await expectNothingPrivate(engine, audience);
      await expectReads(audience);
      await expectCovered(audience);
      await press(presenter, "8", "1", "n", "r");
      await numerals(audience, CHANGED);
      expect((await messages(audience)).findLast(({ ratings }) => ratings)?.ratings, "messages are read here").toEqual(
        SHOWN,
      );
      await expectNothingPrivate(engine, audience, REVEALED);
      await press(presenter, "End");
      await shows(audience, ".room-next");
      await until(audience, (code) => document.querySelector(".room").textContent.includes(code), PRESENTED);
      await expectNothingPrivate(engine, audience, [PRESENTED, ...REVEALED]);
      await expectReads(audience);
      await audience.goto(await audience.evaluate(() => location.href));
      await shows(audience, ".room-next");
      await expectNothingPrivate(engine, audience, [PRESENTED, ...REVEALED]);
      await expectReads(audience);
    });
  }

  // Each place where the audience's program calls the browser, and an act that triggers it.
  const PLACES = {
    drawing: (presenter, audience, turn) => press(presenter, turn),
    message: async () => {},
    timer: async () => {},
    key: (presenter, audience) => press(audience, "x"),
  };
  for (const [place, go] of Object.entries(PLACES)) {
    test(`a room's window that breaks at ${place} comes back by itself, and shows nothing private`, async ({
      engine,
      home,
    }) => {
      const presenter = await presenting(engine, home);
      const audience = await WAYS["as a tab"](engine, presenter, home);
      await shows(audience, ".room");
      await breakAt(audience, place, () => go(presenter, audience, "PageUp"));
      await shows(audience, ".room");
      await expectNothingPrivate(engine, audience);
      await expectReads(audience);
      await expectCovered(audience);
      expect(await panels(audience)).toContain("One moment, please");
      expect(await panels(audience)).not.toMatch(/broke|went wrong|stopped|error/i);
      // A minute later it may break once more, now with everything revealed.
      await audience.evaluate(() => {
        window.spy.later += 61_000;
      });
      await press(presenter, "Home", ...Array(10).fill("n"), "r");
      await numerals(audience, CHANGED);
      await breakAt(audience, place, () => go(presenter, audience, "k"));
      await numerals(audience, CHANGED);
      await expectNothingPrivate(engine, audience, REVEALED);
      await expectReads(audience);
      // It follows the presenter: exactly one program runs.
      await press(presenter, "n");
      await shows(audience, ".room-team");
    });
  }

  test("a room's window that comes back by itself fills the screen as before", async ({ engine, home }) => {
    const presenter = await presenting(engine, home);
    const audience = await WAYS["as a tab"](engine, presenter, home);
    await shows(audience, ".room");
    await press(audience, "f");
    await until(audience, () => document.fullscreenElement === document.documentElement);
    await breakAt(audience, "timer", async () => {});
    await shows(audience, ".room");
    expect(await audience.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
  });

  test("a room's window that breaks while it is mounted comes back by itself", async ({ engine, home }) => {
    const presenter = await presenting(engine, home);
    const audience = await WAYS["as a tab"](engine, presenter, home, "&trap=once");
    await shows(audience, ".room");
    expect(await audience.evaluate(() => window.spy.thrown)).toBe(1);
    await expectNothingPrivate(engine, audience);
    await expectReads(audience);
    expect(await panels(audience)).toContain("One moment, please");
  });

  test("a room's window that breaks twice within a minute stays calm, in its language, until it is reloaded", async ({
    engine,
    home,
  }) => {
    const presenter = await presenting(engine, home, "fi/");
    const audience = await WAYS["as a tab"](engine, presenter, home);
    await until(audience, () => document.querySelector(".audience")?.lang === "fi");
    await breakAt(audience, "drawing", () => press(presenter, "PageUp"));
    await until(audience, () => document.querySelector(".audience")?.lang === "fi");
    await audience.evaluate(() => window.spy.arm("drawing"));
    await press(presenter, "n");
    await shows(audience, "#failure-reload");
    expect(await lines(audience)).toEqual(["Hetki vain", "Tämä sivu on ladattava uudelleen.", "Lataa uudelleen"]);
    expect(await audience.evaluate(() => document.getElementById("failure").lang)).toBe("fi");
    await expectNothingPrivate(engine, audience);
    await expectReads(audience);
    await audience.click("#failure-reload");
    await shows(audience, ".room");
    await expectNothingPrivate(engine, audience);
  });

  test("a room's window whose document is broken for good is loaded anew", async ({ engine, home }) => {
    const presenter = await presenting(engine, home);
    const audience = await WAYS["as a tab"](engine, presenter, home);
    await shows(audience, ".room");
    await audience.evaluate(() => {
      window.isOld = true;
      window.spy.arm("drawing", true);
    });
    await press(presenter, "PageUp");
    await until(audience, () => !window.isOld && document.querySelector(".room-rate") !== null);
    await expectNothingPrivate(engine, audience);
    await expectReads(audience);
  });

  for (const mode of ["audience", "kiosk"]) {
    test(`a window that breaks whatever is done is loaded anew once, and never in a circle: ${mode}`, async ({
      engine,
      home,
      spied,
    }) => {
      const page = await engine.newPage();
      const address = `/?mode=${mode}&trap=always`;
      await page.goto(new URL(address, home).href);
      // The page, the check whether it can be fetched, and the page again.
      const asked = () => spied.asked.filter((url) => url === address).length;
      await expect.poll(asked).toBe(3);
      await until(page, () => performance.getEntriesByType("navigation")[0]?.type === "reload" && !!document.body);
      await shows(page, "#failure-reload");
      expect((await lines(page))[0]).toBe("One moment, please");
      // After one reload it stops trying: the button is shown, and nothing is pending.
      await page.evaluate(() => {
        window.isOld = true;
      });
      const before = asked();
      await page.evaluate(() => location.reload());
      await until(page, () => !window.isOld && window.spy?.thrown === 2);
      await shows(page, "#failure-reload");
      expect(asked(), "by a click, and not once more by itself").toBe(before + 1);
    });
  }

  const VISITED = [4, 4, 3, 4, 5, 2, 3, 1];
  const KIOSK = {
    drawing: (page) => page.click(".kiosk-begin"),
    timer: async () => {},
    key: (page) => press(page, "3"),
  };
  for (const [place, go] of Object.entries(KIOSK)) {
    test(`the stand holds nothing of its owner's, and starts over where it breaks at ${place}`, async ({
      engine,
      home,
    }) => {
      const presenter = await presenting(engine, home);
      await presenter.goto(`${home}?mode=kiosk`);
      await shows(presenter, ".kiosk-begin");
      expect(await session(presenter)).toEqual({});
      await expectNothingPrivate(engine, presenter);
      await expectReads(presenter, hasSettings);
      if (place !== "drawing") {
        await presenter.click(".kiosk-begin");
        await shows(presenter, "#card-name");
        for (const [factor, rating] of VISITED.entries()) await press(presenter, String(factor + 1), String(rating));
        await until(presenter, (code) => document.querySelector(".along b")?.textContent === code, codeOf(VISITED));
      }
      await breakAt(presenter, place, () => go(presenter));
      await shows(presenter, ".kiosk-begin");
      await expectNothingPrivate(engine, presenter);
      await expectReads(presenter, hasSettings);
      expect((await held(engine, presenter, [codeOf(VISITED)])).found, "nor of whoever stood there").toEqual([]);
      await presenter.click(".kiosk-begin");
      await shows(presenter, "#card-name");
      await until(presenter, () =>
        [...document.querySelectorAll(".station .numeral")].every((one) => one.textContent === "?"),
      );
    });
  }

  for (const mode of ["audience", "kiosk"]) {
    test(`a page that turns into a screen for others forgets all, and knows it again back there: ${mode}`, async ({
      engine,
      home,
    }) => {
      const page = await presenting(engine, home);
      await opened(page, home);
      await shows(page, "a[data-tool=compare]");
      await page.evaluate(() => document.querySelector("a[data-tool=compare]").click());
      await shows(page, "#tool-title");
      await page.goBack();
      await shows(page, "#result-title");
      const { found } = await held(engine, page, ["SECRETNOTE0", codeOf(OWN)]);
      expect(found).toEqual(["SECRETNOTE0", codeOf(OWN)]);
      await page.evaluate((mode) => {
        window.isOld = true;
        history.pushState(null, "", `?mode=${mode}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }, mode);
      await until(page, () => !window.isOld && document.querySelector(".kiosk-begin, .audience-empty") !== null);
      await expectNothingPrivate(engine, page);
      await expectReads(page, mode === "kiosk" ? hasSettings : undefined);
      await page.evaluate(() => history.back());
      await until(page, (code) => document.querySelector("#own-code")?.value === code, codeOf(OWN));
    });
  }
}
