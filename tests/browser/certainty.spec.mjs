// How sure a result is: on the page, in the element, in the presentation and on paper, and without its program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, expect } from "./fixture.mjs";
import { axe } from "./axe.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { test as hostTest } from "./embed_host.mjs";
import { LANGUAGES } from "./languages.mjs";
import { Window } from "./meeting.mjs";

const FILE = /\/certainty-\w+\.wasm$/;
const folder = (language) => (language === LANGUAGES[0] ? "" : `${language}/`);
// Of the worked example: the mark and the sentences of the finding that is a close call, and the ranges.
const TEXTS = {
  en: {
    close: "Close call",
    lines: [
      "Holds in 55% of cases if each rating can be a step out.",
      "One step decides: it would not hold with factor 1 at 2, factor 2 at 2, factor 3 at 3, factor 4 at 1, " +
        "factor 5 at 3, factor 6 at 4 or factor 7 at 2.",
    ],
    level: "2.2 · 1.6–2.6 in nine out of ten cases",
    first: "The factor to start with stays the same in 66% of cases.",
  },
  fi: {
    close: "Rajatapaus",
    lines: [
      "Pitää paikkansa 55\u{A0}%:ssa tapauksista, jos jokainen arvio voi olla portaan verran pielessä.",
      "Yksi porras ratkaisee: havainto ei pitäisi paikkaansa, jos tekijä 1 olisi portaalla 2, " +
        "tekijä 2 olisi portaalla 2, tekijä 3 olisi portaalla 3, tekijä 4 olisi portaalla 1, " +
        "tekijä 5 olisi portaalla 3, tekijä 6 olisi portaalla 4 tai tekijä 7 olisi portaalla 2.",
    ],
    level: "2,2 · 1,6–2,6 yhdeksässä tapauksessa kymmenestä",
    first: "Tekijä, josta kannattaa aloittaa, pysyy samana 66\u{A0}%:ssa tapauksista.",
  },
  sv: {
    close: "Gränsfall",
    lines: [
      "Gäller i 55\u{A0}% av fallen om varje bedömning kan ligga ett steg fel.",
      "Ett enda steg avgör: detta skulle inte gälla om faktor 1 låg på 2, faktor 2 låg på 2, faktor 3 låg på 3, " +
        "faktor 4 låg på 1, faktor 5 låg på 3, faktor 6 låg på 4 eller faktor 7 låg på 2.",
    ],
    level: "2,2 · 1,6–2,6 i nio fall av tio",
    first: "Faktorn att börja med är densamma i 66\u{A0}% av fallen.",
  },
};
// The worked values of docs/model.md, to four decimals.
const SURE = {
  findings: {
    missing: [0.9648, 0.4375],
    uneven: [0.8442, 0.2314],
    one_cycle: [0.5531, 0.0589],
    blocked: [0.7977, 0.6004],
  },
  band: 0.6574,
  bottleneck: 0.8317,
  firstStep: 0.6602,
};
const four = (value) =>
  typeof value === "number"
    ? Math.round(value * 1e4) / 1e4
    : Array.isArray(value)
      ? value.map(four)
      : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, four(inner)]));

for (const language of LANGUAGES) {
  test(`each finding says how sure it is, and the table between which numbers: ${language}`, async ({ app, page }) => {
    const texts = TEXTS[language];
    await app.openAt(`${folder(language)}#r=${EXAMPLE_CODE}`);
    const close = page.locator(".close-call");
    await expect(close).toHaveText(texts.close);
    const finding = page.locator(".finding", { has: close });
    await finding.locator("details").last().locator("summary").click();
    await expect(finding.locator("details").last().locator("p")).toHaveText([/\d/, ...texts.lines]);
    await page.locator("details.table > summary").click();
    await expect(page.locator(".totals td").first()).toHaveText(texts.level);
    await expect(page.locator("details.table .sure li")).toContainText([texts.first]);
    expect(await axe(page)).toEqual([]);
  });
}

test("it follows the ratings, and its lines have their place under the gauges", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  await app.open();
  const ends = (readout) =>
    page
      .locator(`.readout.${readout}`)
      .evaluate(({ style }) => ["--low", "--high"].map((name) => style.getPropertyValue(name)));
  await expect.poll(() => ends("level")).toEqual(["33", "52"]);
  expect(await ends("flow")).toEqual(["0", "44"]);
  expect(await ends("balance")).toEqual(["", ""]);
  const line = await page.locator(".readout.level .gauge").evaluate((gauge) => getComputedStyle(gauge).backgroundImage);
  expect(line).toContain("33%");
  await app.rateByKeys(Array(8).fill(5));
  await expect.poll(() => ends("level")).not.toEqual(["33", "52"]);
  await expect(page.locator(".close-call")).toHaveCount(0);
});

test("nothing of it is fetched before there is a result, and the result stands without it", async ({
  app,
  page,
  guard,
}) => {
  guard.allow(/certainty/, /Failed to load resource/);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await app.open();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  expect(asked.filter((url) => FILE.test(url))).toEqual([]);
  await page.route(FILE, (route) => route.abort());
  await app.openAt(`#r=${EXAMPLE_CODE}`);
  await expect(page.locator(".advice-title").first()).toBeVisible();
  await expect(page.locator(".finding")).toHaveCount(4);
  await expect.poll(() => asked.filter((url) => FILE.test(url)).length).toBeGreaterThan(0);
  await expect(page.locator(".close-call")).toHaveCount(0);
  await expect(page.locator("[data-no-advice]")).toHaveCount(0);
});

hostTest("a host reads result.sure, null until it is there, and is told", async ({ host, page }) => {
  await host.open("plain");
  await host.ready();
  expect(await host.ask("el.result.sure")).toBe(null);
  await host.rateByKeys(EXAMPLE);
  await expect.poll(async () => (await host.got("sure")).length).toBe(1);
  const [{ detail }] = await host.got("sure");
  expect(four(detail.result.sure)).toMatchObject(SURE);
  expect(detail.result.sure.deciding.blocked).toEqual([[8, 2]]);
  expect(detail.result.sure.deciding.missing).toEqual([]);
  expect(four(await host.ask("el.result.sure"))).toMatchObject(SURE);
  // The fields are those of the types.
  const types = readFileSync(join(import.meta.dirname, "../../embed/double-cycle.d.ts"), "utf8");
  const [, body] = /^export interface Sure \{\n([^]*?)^\}/m.exec(types);
  const fields = [...body.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
  expect(Object.keys(detail.result.sure).sort()).toEqual(fields.sort());
  const factor = await host.ask("el.ratings[7]");
  await host.ask("el.reset()");
  expect(factor).toBe(1);
  await expect.poll(() => host.ask("el.result.sure")).toBe(null);
  // Known by now: the next result has it at once, and the event comes again.
  await host.rateByKeys(Array(8).fill(4));
  await expect.poll(async () => (await host.got("sure")).length).toBe(2);
  expect(four(await host.ask("el.result.sure.band"))).toBe(0.4057);
  await expect(page.locator("double-cycle .close-call")).toHaveCount(0);
});

hostTest(
  "who takes a rating back before it is known is told nothing of it, and all of it once it is whole again",
  async ({ host, page }) => {
    let release;
    const held = new Promise((done) => {
      release = done;
    });
    await page.route(FILE, async (route) => {
      await held;
      await route.continue();
    });
    await host.open("plain");
    await host.ready();
    const asked = page.waitForRequest(FILE);
    await host.ask(`el.code = "${EXAMPLE_CODE}"`);
    await asked;
    for (const change of ["el.ratings = [...el.ratings.slice(0, 7), null]", "el.reset()"]) {
      await host.ask(change);
      await host.ask(`el.code = "${EXAMPLE_CODE}"`);
    }
    await host.ask("el.ratings = [...el.ratings.slice(0, 7), null]");
    release();
    await page.waitForLoadState("networkidle");
    expect(await host.ask("el.result.sure")).toBe(null);
    await host.ask(`el.code = "${EXAMPLE_CODE}"`);
    await expect.poll(async () => (await host.got("sure")).length).toBeGreaterThan(0);
    for (const { detail } of await host.got("sure")) expect(detail.result.sure, detail.code).not.toBe(null);
    // The same again, taken back and given again.
    const told = (await host.got("sure")).length;
    await host.ask("el.ratings = [...el.ratings.slice(0, 7), null]");
    await host.ask(`el.code = "${EXAMPLE_CODE}"`);
    await expect.poll(async () => (await host.got("sure")).length).toBe(told + 1);
  },
);

hostTest("without its file the element works, and result.sure stays null", async ({ host, page, guard }) => {
  guard.allow(/certainty/, /Failed to load resource/);
  await page.route(FILE, (route) => route.abort());
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await expect(host.element.locator(".advice-title").first()).toBeVisible();
  expect(await host.ask("el.result.sure")).toBe(null);
  expect(await host.got("sure")).toEqual([]);
});

test("H shows it on the board at the result alone, and the notes say what decides", async ({ app, page, home }) => {
  await app.storeRatings(EXAMPLE);
  const it = await new Window(page, home).open("?mode=present&step=result", "");
  const room = await it.openAudience();
  await page.bringToFront();
  await it.press("h");
  const ranges = room.page.locator(".readout .range");
  await expect(ranges, "covered").toHaveCount(0);
  await it.press("r");
  await expect(ranges).toHaveText(["(1.6–2.6)", "", "", "(0.0–2.2)"]);
  const findings = room.page.locator(".room-findings li");
  await expect(findings.nth(0)).toContainText("Holds in 80% of cases if each rating can be a step out.");
  await expect(findings.filter({ hasText: "Close call" })).toHaveCount(1);
  await expect(page.locator(".notes")).toContainText("One step decides: it would not hold with factor 8 at 2.");
  await it.press("w");
  await expect(ranges, "second ratings have no room for it").toHaveCount(0);
  await it.press("w", "h");
  await expect(findings.nth(0)).toContainText("44% of what would match the cycles");
  await expect(ranges).toHaveCount(0);
});
