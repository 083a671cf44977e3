// A browser's translator changes the document behind the program's back. A page that it changes before, while and after
// one rates writes what a page does that nobody translates, and keeps the focus; what is static stays translated.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { Host, test as embedded } from "./embed_host.mjs";
import { test, expect } from "./fixture.mjs";
import { Window } from "./meeting.mjs";
import { codeOf } from "./rating_code.mjs";
import { Compare, Team, codesOf, people } from "./team_page.mjs";
import { WAYS, focused, translate, written } from "./translator.mjs";

const OTHER = [1, 1, 1, 1, 5, 5, 5, 2];

// Both pages write the same, at last, and the translated one is still translated.
async function expectSame(translated, plain, selector = "#app", marks = 1) {
  const seen = () => Promise.all([translated, plain].map((page) => written(page.locator(selector))));
  await expect(async () => {
    const [{ text }, want] = await seen();
    const at = [...text].findIndex((letter, place) => letter !== want.text[place]);
    expect(text.length === want.text.length && at < 0 ? "" : text.slice(Math.max(at - 20, 0), at + 60)).toBe("");
  }).toPass({ timeout: 6000 });
  expect((await seen())[0].marks, "translated still").toBeGreaterThanOrEqual(marks);
  expect(await focused(translated)).toBe(await focused(plain));
}

for (const way of WAYS) {
  test(`the page, ${way}: translated before, while and after one rates`, async ({ app, visitor }) => {
    const other = await visitor();
    await Promise.all([app.open(), other.open()]);
    const both = async (act) => {
      await act(app);
      await act(other);
      await expectSame(app.page, other.page);
    };
    expect(await translate(app.page, way)).toBeGreaterThan(20);
    await expectSame(app.page, other.page);
    await both((page) => page.press("1", "3"));
    await both((page) => page.press("ArrowUp"));
    await both((page) => page.press("Escape"));
    await translate(app.page, way);
    await both((page) => page.rateByKeys(EXAMPLE));
    await both(async (page) => {
      await page.goToFragment("result");
      await expect(page.headline).toBeVisible();
    });
    expect(await translate(app.page, way)).toBeGreaterThan(20);
    await both((page) => page.rateByKeys(OTHER));
    await both((page) => page.press("Control+z"));
    await translate(app.page, way);
    await both(async (page) => {
      await page.goToFragment(`r=${codeOf(Array(8).fill(1))}`);
      await page.expectRatings(Array(8).fill(1));
    });
  });

  test(`tools, ${way}: a team that grows and shrinks, and what one tries`, async ({ app, visitor }) => {
    const other = await visitor();
    const codes = codesOf(people(5));
    // The same on both pages, of which the first is translated before or while it happens.
    const both = async (Tool, act, marks = 1) => {
      for (const page of [app, other]) await act(new Tool(page));
      await expectSame(app.page, other.page, "#app", marks);
    };
    const opened = async (team) => {
      await team.open();
      await team.paste(codes.slice(0, 3).join("\n"));
      await team.click();
      await team.openPeople();
    };
    await both(Team, opened, 0);
    await translate(app.page, way);
    await both(Team, async (team) => {
      await team.paste(codes.slice(3).join("\n"));
      await expect(team.count).toContainText("5");
      // Two who came would be given away: it is asked about first.
      await team.click();
      await team.click();
      await team.expectStatistics(people(5));
    });
    await translate(app.page, way);
    await both(Team, async (team) => {
      await team.page.getByLabel(`Remove ${codes[0]}`).click();
      await expect(team.people).toHaveCount(4);
    });
    await both(Compare, (compare) => compare.app.open(`?mode=compare#a=${EXAMPLE_CODE}`), 0);
    await translate(app.page, way);
    await both(Compare, (compare) => compare.app.press("3", "5", "8", "4"));
    await translate(app.page, way);
    await both(Compare, (compare) => compare.app.press("8", "0"));
  });

  test(`the presentation, ${way}: both windows`, async ({ page, visitor, home }) => {
    const other = await visitor();
    const [translated, plain] = [new Window(page, home), new Window(other.page, home)];
    for (const window of [translated, plain]) await window.open();
    const [audience, untouched] = [await translated.openAudience(), await plain.openAudience()];
    const both = async (...keys) => {
      for (const window of [translated, plain]) {
        await window.page.bringToFront();
        await window.press(...keys);
      }
      await expectSame(page, other.page);
      await expectSame(audience.page, untouched.page, ".room", 0);
    };
    for (const window of [page, audience.page]) await translate(window, way);
    await both("PageDown", "PageDown");
    await both("r", "3");
    for (const window of [page, audience.page]) await translate(window, way);
    await both("End");
    await both("PageUp", "r");
    await both("PageUp", "PageUp", "PageUp", "5", "1");
    await both("b");
    await both("b");
  });

  embedded(`the embed, ${way}: translated before, while and after one rates`, async ({ host, visitor, hosts }) => {
    const plain = new Host((await visitor()).page, hosts);
    const both = async (act) => {
      for (const one of [host, plain]) await act(one);
      await expectSame(host.page, plain.page, "double-cycle .embed", 0);
    };
    await both((one) => one.show("plain"));
    expect(await translate(host.page, way)).toBeGreaterThan(5);
    await both((one) => one.rateByKeys(EXAMPLE));
    await translate(host.page, way);
    await both((one) => one.rateByKeys(OTHER));
    await both((one) => one.ask(`el.setAttribute("code", "${EXAMPLE_CODE}")`));
  });
}

test("a translator that goes on translating has the last word on words, and the program on numbers", async ({
  app,
  visitor,
}) => {
  const other = await visitor();
  await Promise.all([app.open(), other.open()]);
  await translate(app.page, "wrap", { live: true });
  for (const page of [app, other]) await page.rateByKeys(EXAMPLE);
  for (const page of [app, other]) await page.goToFragment("result");
  for (const page of [app, other]) await expect(page.headline).toBeVisible();
  for (const page of [app, other]) await page.rateByKeys(OTHER);
  await expectSame(app.page, other.page, "#app", 50);
  const { text, marks } = await written(app.page.locator(".findings"));
  expect(marks, text).toBeGreaterThan(2);
});

test("what a translator leaves as it is: the figure, codes, and the names that somebody gave", async ({ app }) => {
  await app.storeRatings(EXAMPLE);
  await app.open("#result");
  await translate(app.page, "wrap");
  expect((await written(app.page.locator("#app .stage"))).marks).toBe(0);
  await expect(app.page.locator("#app .stage font")).toHaveCount(0);
  expect((await written(app.page.locator(".findings"))).marks).toBeGreaterThan(2);
});

test("by chance: whatever others do, the program's next change of an element makes it the program's", async ({
  app,
}) => {
  await app.open();
  const source = readFileSync(join(import.meta.dirname, "../../web/nodes.js"), "utf8");
  const faults = await app.page.evaluate((source) => {
    // The page's policy allows no script of a test, but functions of the test's own world are free.
    const { put, take, write } = new Function(`${source.replace(/^export /gm, "")}\nreturn { put, take, write };`)();
    let state = 20261129;
    const chance = (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const faults = [];
    for (let round = 0; round < 200; round++) {
      const parent = document.createElement("p");
      let own = [];
      const texts = new Map();
      for (let act = 0; act < 40; act++) {
        const [kind, place] = [chance(8), chance(own.length + 1)];
        const some = own[place];
        if (kind < 3 || own.length === 0) {
          const node = chance(2) ? document.createElement("b") : document.createTextNode(`t${act}`);
          if (node.nodeType === 3) texts.set(node, node.data);
          put(parent, node, some ?? null);
          own.splice(place, 0, node);
        } else if (kind === 3 && some) {
          take(parent, some);
          own = own.filter((node) => node !== some);
        } else if (kind === 4 && some) {
          const next = own[chance(own.length)];
          if (next === some) continue;
          put(parent, some, next);
          own = own.filter((node) => node !== some).flatMap((node) => (node === next ? [some, node] : [node]));
        } else if (kind === 5 && texts.has(some)) {
          texts.set(some, `w${act}`);
          write(some, `w${act}`);
        } else {
          // Somebody else.
          const there = [...parent.childNodes].filter((node) => node.nodeType === 3);
          const text = there[chance(there.length)];
          if (!text) continue;
          const way = chance(5);
          if (way === 0) parent.normalize();
          else if (way === 1) text.splitText(text.length >> 1);
          else if (way === 2) text.data = `«${text.data}»`;
          else {
            const font = document.createElement("font");
            if (way === 3) {
              text.replaceWith(font);
              font.append(`«${text.data}»`);
            } else {
              font.append(...parent.childNodes);
              parent.append(font);
            }
          }
          continue;
        }
        const [got, want] = [[...parent.childNodes], own];
        const same = got.length === want.length && got.every((node, at) => node === want[at]);
        if (!same) faults.push(`round ${round}, act ${act}: ${parent.innerHTML}`);
        own = same ? own : got;
      }
    }
    return faults.slice(0, 5);
  }, source);
  expect(faults).toEqual([]);
});
