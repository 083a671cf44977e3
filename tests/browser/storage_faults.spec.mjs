// A table: thirteen storage faults, for each stored document, at four times, and one that passes. In every case the page
// shows what the visitor did, no stored text is lost, and the fault is reported.
import { expect, test } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE, EXAMPLE_CODE, KEY, keyOf } from "./double_cycle.mjs";
import { HISTORY_KEY, YEAR, record, stored as historyOf } from "./history_page.mjs";
import { Window } from "./meeting.mjs";
import { PLAN_KEY, PlanPage, itemRow, planOf } from "./plan_page.mjs";
import { TEAM_KEY, Team, codesOf, people } from "./team_page.mjs";

const OTHERS = [1, 2, 3, 4, 5, 4, 3, 2];
const [MINE, THEIRS] = codesOf(people(2, 11));
const MAX = 4_294_967_295;

const answersOf = (revision, ratings, more = {}) =>
  JSON.stringify({
    version: 1,
    revision,
    ratings,
    unknown: Array(8).fill(false),
    notes: Array(8).fill(""),
    theme: "auto",
    hotkeys: true,
    ...more,
  });
const teamOf = (revision, codes, more = {}) => JSON.stringify({ version: 1, revision, named: false, codes, ...more });
const theirsAt = "2026-03-01T09:00:00.000Z";

// Opens a tool of the stored rating; by way of the questions, rated by keys, where it cannot be read (`isBlind`).
async function openTool(app, tool, isBlind = false) {
  if (!isBlind) return app.open(`?mode=${tool}`);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await app.page.locator(`.further a[data-tool=${tool}]`).click();
}

// Each document: its key, its texts (own and another tab's) by revision, how to open its page, a change, and how to
// check the result. `odd`: the unusable parts of a text.
const DOCUMENTS = {
  rating: {
    key: KEY,
    odd: { theme: "plaid", colours: ["blue"] },
    own: (revision) => answersOf(revision, EXAMPLE),
    other: (revision, more) => answersOf(revision, OTHERS, more),
    open: ({ app }) => app.open(),
    change: ({ app }) => app.press("1", "5"),
    expectChange: ({ app }) => expect(app.page.locator(".station .numeral").first()).toHaveText("5"),
    expectOther: async ({ app }) => {
      await app.expectRatings(OTHERS);
      await app.press("Control+z");
      await expect(app.page.locator(".station .numeral").first(), "undo brings one's own back").toHaveText("5");
    },
    again: ({ app }) => app.press("2", "1"),
    both: /"ratings":\[5,1,4,2,2,3,1,1\]/,
    notices: ({ app }) => app.notices,
  },
  settings: {
    key: KEY,
    odd: { language: "tlh" },
    own: (revision) => answersOf(revision, EXAMPLE),
    other: (revision, more) => answersOf(revision, EXAMPLE, { hotkeys: false, ...more }),
    open: ({ app }) => app.open(),
    change: ({ app }) => app.chooseTheme("dark"),
    expectChange: ({ app }) => expect(app.page.locator("html")).toHaveAttribute("data-theme", "dark"),
    expectOther: async ({ app, values }) => {
      await expect(app.page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(JSON.parse((await values())[KEY])).toMatchObject({ theme: "dark", hotkeys: false });
    },
    again: ({ app }) => app.press("2", "1"),
    both: /"ratings":\[3,1,4,2,2,3,1,1\].*"theme":"dark"/,
    // Settings of two tabs merge silently.
    isQuiet: true,
    notices: ({ app }) => app.notices,
  },
  history: {
    key: HISTORY_KEY,
    odd: { colours: ["blue"] },
    own: (revision) => historyOf(YEAR, `${revision}.mine`),
    other: (revision, more) =>
      historyOf([...YEAR, record("theirs", theirsAt, OTHERS, { title: "Theirs" })], `${revision}.theirs`, more),
    open: async ({ app }, isBlind) => {
      await openTool(app, "history", isBlind);
      await app.page.locator("#history-title").waitFor();
    },
    change: async ({ app }) => {
      await app.page.locator("#record-organisation").fill("North");
      await app.page.locator("#record-title").fill("Mine");
      await app.page.locator("#save-record").click();
    },
    expectChange: ({ app }) => expect(app.page.locator(".record h4", { hasText: /^Mine$/ })).toHaveCount(1),
    expectOther: ({ app }) => expect(app.page.locator(".record h4", { hasText: /^(Mine|Theirs)$/ })).toHaveCount(2),
    again: async ({ app }) => {
      await app.page.locator("#record-title").fill("Again");
      await app.page.locator("#save-record").click();
    },
    both: /"Mine"[^]*"Again"/,
    notices: ({ app }) => app.page.locator(".keep > .notices .notice, .word"),
    // Without the word that it is saved.
    faults: ({ app }) => app.page.locator(".keep > .notices .notice"),
  },
  team: {
    key: TEAM_KEY,
    odd: { names: [7], left_out: { 0: true } },
    own: (revision) => teamOf(revision, [EXAMPLE_CODE]),
    other: (revision, more) => teamOf(revision, [EXAMPLE_CODE, THEIRS], more),
    open: ({ app }) => new Team(app).open(),
    change: ({ app }) => new Team(app).paste(MINE),
    expectChange: ({ app }) => expect(app.page.locator(".people", { hasText: MINE })).toHaveCount(1),
    expectOther: ({ app }) => expect(app.page.locator("#team-people")).toHaveText("3 people"),
    again: ({ app }) => new Team(app).paste(THEIRS),
    both: new RegExp(`${MINE}.*${THEIRS}`),
    notices: ({ app }) => new Team(app).notices,
  },
  plan: {
    key: PLAN_KEY,
    odd: { colours: ["blue"] },
    own: (revision) => planOf([itemRow("mine", 8)], { revision }),
    other: (revision, more) => planOf([itemRow("mine", 8), itemRow("theirs", 7)], { revision, ...more }),
    open: async ({ app }, isBlind) => {
      await openTool(app, "plan", isBlind);
      await app.page.locator("#plan-items-title").waitFor();
    },
    change: ({ app }) => new PlanPage(app).add(3),
    expectChange: ({ app }) => expect(new PlanPage(app).item(3)).toHaveCount(1),
    expectOther: async ({ app }) => {
      await expect(new PlanPage(app).item(7)).toHaveCount(1);
      await expect(new PlanPage(app).item(3)).toHaveCount(1);
    },
    again: ({ app }) => new PlanPage(app).add(4),
    both: /"",3,[^]*"",4,/,
    notices: ({ app }) => app.page.locator(".plan > .notices .notice, .plan .kept.not"),
    faults: ({ app }) => app.page.locator(".plan > .notices .notice:not(:has-text('in another tab')), .plan .kept.not"),
  },
};

const quota = (error) => ({
  error,
  patch: (error) => {
    Storage.prototype.setItem = () => {
      throw Object.assign(new Error("full"), error);
    };
  },
});
// What the browser does with storage. Each function runs in the page.
const BROWSER = {
  "throws at the question": {
    patch: () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("Denied", "SecurityError");
        },
      }),
  },
  "is null": { patch: () => Object.defineProperty(window, "localStorage", { value: null }) },
  "throws at every use": {
    patch: () => {
      for (const method of ["getItem", "setItem"])
        Storage.prototype[method] = () => {
          throw new DOMException("Denied", "SecurityError");
        };
    },
  },
  "can be read and not written": {
    patch: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("Denied", "SecurityError");
      };
    },
  },
  "is full, as Chromium says it": quota({ name: "QuotaExceededError", code: 22 }),
  "is full, as old Firefox says it": quota({ name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 }),
};
// One above the highest format that any of these documents has.
const NEXT_FORMAT = 3;
// What storage holds: written by another tab of this version, or by a newer version.
const CONTENTS = {
  "is damaged": {
    of: (it) => it.other(2).slice(0, -7),
    newer: (it) => it.other(2, { version: 99 }).slice(0, -7),
    unreadable: true,
  },
  "is another document": {
    of: () => JSON.stringify({ version: 1, colours: ["blue"] }),
    newer: () => JSON.stringify({ colours: ["blue"], version: "99" }),
    unreadable: true,
  },
  "can be used in part": {
    of: (it) => it.other(2, it.odd),
    newer: (it) => it.other(2, { ...it.odd, version: 99 }),
    isPartial: true,
  },
  "is of a newer version": {
    of: (it) => it.other(2, { version: NEXT_FORMAT }),
    newer: (it) => it.other(2, { version: 99, ratings: "elsewhere", codes: "elsewhere", records: "elsewhere" }),
    isNewer: true,
  },
  "has a lower revision": { of: (it) => it.other(3), newer: (it) => it.other(3, { version: 99 }) },
  "has the same revision": { of: (it) => it.other(7), newer: (it) => it.other(7, { version: 99 }) },
  "has the last revision there is": { of: (it) => it.other(MAX), newer: (it) => it.other(MAX, { version: 99 }) },
};

// A page on the same origin without our program: reads and changes storage directly.
async function storageOf(context, home) {
  const page = await context.newPage();
  await page.goto(new URL("manifest.webmanifest", home).href);
  return {
    values: () => page.evaluate(() => ({ ...localStorage })),
    set: (key, text) => page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, text]),
  };
}

// Storage still holds this text unchanged, under any key.
const expectThere = async (values, text, what) => expect(Object.values(await values()), what).toContain(text);

for (const [name, it] of Object.entries(DOCUMENTS)) {
  test.describe(name, () => {
    let scene;
    test.beforeEach(async ({ app, context, home }) => {
      scene = { app, ...(await storageOf(context, home)) };
      await scene.set(KEY, answersOf(1, EXAMPLE));
      await scene.set(it.key, it.own(7));
    });
    test.afterEach(async ({ app }) => expect(app.failure).toBeHidden());

    const changed = async () => {
      await it.change(scene);
      await it.expectChange(scene);
    };
    const expectSaid = () => expect(it.notices(scene).first()).toBeVisible();

    for (const [what, { patch, error }] of Object.entries(BROWSER)) {
      test(`storage that ${what}, before the page is opened`, async ({ page }) => {
        await page.addInitScript(patch, error);
        await it.open(scene, true);
        await changed();
        await expectSaid();
        await expectThere(scene.values, it.own(7), "what was kept stays");
      });

      test(`storage that ${what}, while the page is open`, async ({ page }) => {
        await it.open(scene);
        await page.evaluate(patch, error);
        await changed();
        await expectSaid();
        await expectThere(scene.values, it.own(7), "what was kept stays");
      });

      test(`storage that ${what} in another tab alone`, async ({ context, home }) => {
        await it.open(scene);
        const page = await context.newPage();
        await page.addInitScript(patch, error);
        const other = { ...scene, app: new DoubleCycle(page, home) };
        await it.open(other, true);
        await it.change(other);
        await it.expectChange(other);
        await expect(it.notices(other).first()).toBeVisible();
        await expectThere(scene.values, it.own(7), "what was kept stays");
        await changed();
        await expect.poll(async () => (await scene.values())[it.key], "and here it is kept").not.toBe(it.own(7));
      });

      test(`storage that ${what}, with what a newer version has kept`, async ({ page }) => {
        const newer = it.other(9, { version: 99 });
        await scene.set(it.key, newer);
        await page.addInitScript(patch, error);
        await it.open(scene, true);
        await changed();
        await expectSaid();
        expect((await scene.values())[it.key]).toBe(newer);
      });
    }

    test("storage that throws for a while, and is there again with what was kept before", async ({ page }) => {
      await it.open(scene);
      await page.evaluate(() => {
        window.isBroken = true;
        for (const method of ["getItem", "setItem"]) {
          const works = Storage.prototype[method];
          Storage.prototype[method] = function (...given) {
            if (window.isBroken) throw new DOMException("Denied", "SecurityError");
            return works.apply(this, given);
          };
        }
      });
      await changed();
      await expectSaid();
      await page.evaluate(() => {
        window.isBroken = false;
        document.dispatchEvent(new Event("visibilitychange"));
      });
      await it.again(scene);
      await it.expectChange(scene);
      await expect.poll(async () => (await scene.values())[it.key], "and here it is kept").toMatch(it.both);
      const faults = it.faults ?? it.notices;
      await expect(faults(scene), "what is over is not said any more").toHaveCount(0);
    });

    for (const [what, { of, newer, unreadable, isNewer, isPartial }] of Object.entries(CONTENTS)) {
      const expectKept = async (text) => {
        if (unreadable) {
          await expectThere(scene.values, text, "it is set aside as it was");
          await expect.poll(async () => (await scene.values())[it.key], "and what was done is kept").not.toBe(text);
        } else if (isPartial) {
          await expectThere(scene.values, text, "all of it is set aside");
        } else if (isNewer) {
          expect((await scene.values())[it.key], "it stays untouched").toBe(text);
        }
      };

      test(`what is kept ${what}, before the page is opened`, async () => {
        await scene.set(it.key, of(it));
        await it.open(scene);
        if (unreadable || isPartial || isNewer) await expectSaid();
        await changed();
        await expectKept(of(it));
        if (!unreadable && !isNewer) {
          await expect.poll(async () => (await scene.values())[it.key], "it is kept").not.toBe(of(it));
        }
      });

      for (const [when, arrive] of Object.entries({
        // Simulates a storage event that comes late or never.
        "while the page is open": async (page, text) => {
          await page.evaluate(([key, text]) => localStorage.setItem(key, text), [it.key, text]);
        },
        "from another tab": async (page, text) => {
          await page.evaluate(() =>
            addEventListener("storage", () => {
              window.heard = true;
            }),
          );
          await scene.set(it.key, text);
          await page.waitForFunction(() => window.heard);
        },
      })) {
        test(`what is kept ${what}, ${when}`, async ({ page }) => {
          await it.open(scene);
          const text = of(it);
          await arrive(page, text);
          await it.change(scene);
          if (unreadable || isNewer) {
            await it.expectChange(scene);
            await expectSaid();
            await expectKept(text);
          } else if (when === "from another tab") {
            // The page showed it before the change.
            await it.expectChange(scene);
            if (isPartial || !it.isQuiet) await expectSaid();
          } else {
            if (isPartial || !it.isQuiet) await expectSaid();
            await it.expectOther(scene);
          }
          if (isPartial) await expectKept(text);
        });
      }

      test(`what is kept ${what}, by a newer version in another tab`, async ({ page }) => {
        await it.open(scene);
        const text = newer(it);
        await page.evaluate(() =>
          addEventListener("storage", () => {
            window.heard = true;
          }),
        );
        await scene.set(it.key, text);
        await page.waitForFunction(() => window.heard);
        await changed();
        await expectSaid();
        if (unreadable) await expectKept(text);
        else expect((await scene.values())[it.key], "it stays untouched").toBe(text);
      });
    }
  });
}

// A presentation is stored in its tab's session only: other tabs cannot reach it, and it has no version.
test.describe("presentation", () => {
  const open = async (page, home) => new Window(page, home).open("?mode=present&step=rate", `#r=${EXAMPLE_CODE}`);
  const rate = async (it) => {
    await it.press("r", "1", "5");
    await it.expectRatings([5, ...EXAMPLE.slice(1)]);
  };
  const onSession = {
    ...BROWSER,
    "throws at the question": {
      patch: () =>
        Object.defineProperty(window, "sessionStorage", {
          get() {
            throw new DOMException("Denied", "SecurityError");
          },
        }),
    },
    "is null": { patch: () => Object.defineProperty(window, "sessionStorage", { value: null }) },
  };
  for (const [what, { patch, error }] of Object.entries(onSession)) {
    for (const [when, isEarly] of [
      ["before the page is opened", true],
      ["while the page is open", false],
    ]) {
      test(`storage that ${what}, ${when}`, async ({ page, home }) => {
        if (isEarly) await page.addInitScript(patch, error);
        const it = await open(page, home);
        if (!isEarly) await page.evaluate(patch, error);
        await rate(it);
        await expect(it.notice).toContainText("This browser saves nothing for this tab");
        await it.notice.getByRole("button", { name: "Dismiss" }).click();
        await it.press("2", "4");
        await it.expectRatings([5, 4, ...EXAMPLE.slice(2)]);
        await expect(it.notice, "said once").toHaveCount(0);
      });
    }
  }

  const key = keyOf("double-cycle.presentation");
  for (const [what, text] of Object.entries({
    "is damaged": `${EXAMPLE_CODE}.3N94-0N`,
    "is another document": JSON.stringify({ colours: ["blue"] }),
    "is of a newer version": `99.${EXAMPLE_CODE}.${EXAMPLE_CODE}..`,
    "is empty": "",
    "is far too much": `${EXAMPLE_CODE}.`.repeat(100_000),
    "is of other ratings of one's own": `${THEIRS}.${MINE}..`,
  })) {
    test(`what is kept ${what}: it begins with one's own ratings, and is covered`, async ({ page, home }) => {
      await page.addInitScript(
        ([key, text]) => {
          if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
        },
        [key, text],
      );
      const it = await open(page, home);
      await it.expectRatings(Array(8).fill(null));
      await rate(it);
      await it.reload();
      await it.expectRatings(Array(8).fill(null));
      await it.press("r");
      await it.expectRatings([5, ...EXAMPLE.slice(1)]);
    });
  }
});
