// The page itself in any engine: from ratings to the result, by every way; links, storage, undo, languages, looks.
import { EXAMPLE, EXAMPLE_CODE, KEY } from "../double_cycle.mjs";
import { mistyped } from "../rating_code.mjs";
import { expect } from "./fixture.mjs";
import { expectRatings, expectStored, rate, readouts } from "./rating.mjs";

const OWN = [4, 4, 4, 4, 0, 4, 4, 4];
const NONE = Array(8).fill(null);
const EN = "?lang=en#rate";

const expectResult = async (tab) => {
  await tab.expectText(
    "#result-title",
    "The stream narrows at the crossing (8 Learning & culture): too little of what you learn gets across.",
  );
  expect(await readouts(tab)).toEqual(["2.2", "60%", "1.0", "1.4"]);
  await tab.expectTexts(".finding h4", [
    "The flow is partly or fully blocked",
    "A factor is left to chance",
    "Attention is uneven",
    "One cycle spins alone",
  ]);
  await tab.expectTexts(".next-steps .number", ["8", "7", "5"]);
  await tab.until((code) => document.querySelector("#own-code")?.value === code, EXAMPLE_CODE);
};

export function describeRating(test) {
  test("by keyboard the example gets its result", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await rate(tab, EXAMPLE);
    await expectResult(tab);
  });

  test("how sure the result is, beside the findings and in the table", async ({ tab, site }) => {
    await tab.open(`${site.url}?lang=en#r=${EXAMPLE_CODE}`);
    await tab.expectTexts(".close-call", ["Close call"]);
    await tab.click("details.table > summary");
    await tab.expectText(".totals td", "2.2 · 1.6–2.6 in nine out of ten cases");
    await tab.until(() => document.querySelector(".readout.level").style.getPropertyValue("--low") === "33");
  });

  test("by mouse: stations with their ring, and the card's steps with Next", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await tab.click("#goes-on");
    for (const factor of [1, 2, 3, 4]) {
      await tab.click(`#station-${factor}`);
      await tab.click(`.station-${factor} .target-${EXAMPLE[factor - 1]}`);
      await tab.hides(`.station-${factor} .target`);
    }
    await tab.click(".card-turn > :last-child");
    for (const factor of [5, 6, 7, 8]) {
      await tab.click(`label[for="card-${factor}-${EXAMPLE[factor - 1]}"]`);
      await tab.until((id) => document.getElementById(id).checked, `card-${factor}-${EXAMPLE[factor - 1]}`);
      if (factor < 8) await tab.click(".card-turn > :last-child");
    }
    await expectRatings(tab, EXAMPLE);
    await expectResult(tab);
  });

  test("a tapped answer goes on by itself, to the result", async ({ tab, site }) => {
    await tab.open(site.url);
    await tab.click(".begin");
    for (const [place, rating] of EXAMPLE.entries()) {
      await tab.until((factor) => document.querySelector("#card-name .number")?.textContent === factor, `${place + 1}`);
      await tab.click(`label[for="card-${place + 1}-${rating}"]`);
    }
    await tab.until(() => document.activeElement.id === "result-title", undefined, "the focus is at the result");
    await expectResult(tab);
  });

  test("a link opens as a view, a mistyped one is asked about, and one's own stays until it is replaced", async ({
    tab,
    site,
  }) => {
    await tab.open(site.url + EN);
    await rate(tab, OWN);
    await expectStored(tab, OWN);
    await tab.open(`${site.url}?lang=en&view#r=${EXAMPLE_CODE}`);
    await tab.expectText(".banner", new RegExp(`^You are looking at the assessment ${EXAMPLE_CODE}`));
    await expectRatings(tab, EXAMPLE);
    await tab.press("1", "5");
    await expectRatings(tab, EXAMPLE);
    await expectStored(tab, OWN);
    await tab.click("=Keep mine");
    await expectRatings(tab, OWN);
    await tab.hides(".banner");
    await tab.open(`${site.url}?lang=en&mistyped#r=${mistyped(EXAMPLE_CODE, 2)}`);
    await tab.expectText(".notice", /Did you mean/);
    await tab.hides(".banner");
  });

  test("what is rated is there after a reload, and in another tab at once", async ({ visitor, tab, site }) => {
    await tab.open(site.url + EN);
    await rate(tab, [3, 3, ...NONE.slice(2)]);
    await expectStored(tab, [3, 3, ...NONE.slice(2)]);
    const other = await visitor.newTab();
    await other.open(site.url + EN);
    await expectRatings(other, [3, 3, ...NONE.slice(2)]);
    await other.press("3", "4");
    await expectStored(other, [3, 3, 4, ...NONE.slice(3)]);
    await expectRatings(tab, [3, 3, 4, ...NONE.slice(3)]);
    await tab.press("4", "2");
    await expectRatings(other, [3, 3, 4, 2, ...NONE.slice(4)]);
    await tab.reload();
    await expectRatings(tab, [3, 3, 4, 2, ...NONE.slice(4)]);
  });

  test("undo, redo, and a start over that can be undone, also after a tool was open", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await rate(tab, OWN);
    await tab.press("Control+z");
    await expectRatings(tab, [...OWN.slice(0, 7), null]);
    await tab.press("Control+Shift+z");
    await expectRatings(tab, OWN);
    await tab.click(".tools button:nth-of-type(3)");
    await tab.click("dialog[open] button:last-of-type");
    await expectRatings(tab, NONE);
    await tab.evaluate(() => document.querySelector("a[data-tool=team]").click());
    await tab.expectText("#tool-title", "As a team");
    await tab.back();
    await expectRatings(tab, NONE);
    await tab.press("Control+z");
    await expectRatings(tab, OWN);
    await expectStored(tab, OWN);
  });

  test("languages change in place, the theme too, and both are kept", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await rate(tab, EXAMPLE);
    const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await tab.click(".menu-button");
    await tab.click(".theme .light");
    const light = await background();
    if (!(await tab.evaluate(() => document.querySelector("#menu")?.getClientRects().length > 0)))
      await tab.click(".menu-button");
    await tab.click(".theme .dark");
    await tab.until(() => document.documentElement.dataset.theme === "dark");
    expect(await background()).not.toBe(light);
    for (const [language, title] of [
      ["fi", "Virta kapenee risteyskohdassa"],
      ["sv", "Strömmen smalnar av i korsningen"],
    ]) {
      if (!(await tab.evaluate(() => document.querySelector("#menu")?.getClientRects().length > 0)))
        await tab.click(".menu-button");
      await tab.click(`.languages a[hreflang=${language}]`);
      await tab.until((tag) => document.documentElement.lang === tag, language);
      await tab.expectText("#result-title", new RegExp(`^${title}`));
      await expectRatings(tab, EXAMPLE);
    }
    await tab.reload();
    await tab.until(() => document.documentElement.lang === "sv" && document.documentElement.dataset.theme === "dark");
  });

  test("a finding highlights its stations", async ({ tab, site }) => {
    await tab.open(`${site.url}?lang=en#r=${EXAMPLE_CODE}`);
    await tab.shows(".finding");
    await tab.click(".finding:nth-of-type(2) button, .finding:nth-child(2) button");
    await tab.until(() => document.querySelectorAll(".station.highlighted").length === 2);
    expect(
      await tab.evaluate(() => [...document.querySelectorAll(".station.highlighted > button")].map(({ id }) => id)),
    ).toEqual(["station-7", "station-8"]);
  });

  test("a phone answers one question a screen, and its code is there again after a reload", async ({ tab, site }) => {
    await tab.goto(`${site.url}?mode=answer&lang=en`);
    await tab.until(
      () => location.pathname.endsWith("/answer.html") && document.documentElement.hasAttribute("data-ready"),
    );
    await tab.click(".answer-begin");
    for (const [place, rating] of EXAMPLE.entries()) {
      await tab.until((digit) => document.querySelector("main .number")?.textContent === digit, String(place + 1));
      await tab.click(`.choice:nth-child(${rating + 1}) label`);
    }
    await tab.expectText(".answer-code", new RegExp(`^${EXAMPLE_CODE}-[0-9A-Z]{4}$`));
    const [code] = await tab.texts(".answer-code");
    await tab.shows(".answer-qr .qr");
    await tab.reload();
    await tab.expectText(".answer-code", code);
  });

  test("a private note is kept, and a text in it is no key", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await tab.press("2", "4");
    await tab.click(".guidance > summary");
    await tab.click("#note");
    await tab.type("1 of 5, äö");
    await expect.poll(async () => (await tab.stored(KEY))?.notes[1]).toBe("1 of 5, äö");
    await expectRatings(tab, [null, 4, ...NONE.slice(2)]);
  });

  test("the focus is seen: on an answer that arrows choose after a click, on a station after Escape", async ({
    tab,
    site,
  }) => {
    await tab.open(site.url + EN);
    await tab.click("#goes-on");
    await tab.click('label[for="card-1-2"]');
    await tab.press("ArrowDown");
    await tab.until(() => document.activeElement.id === "card-1-3");
    const ring = (selector) =>
      tab.evaluate((selector) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.querySelector(selector));
        return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow.split("rgb").length > 2;
      }, selector);
    expect(await ring('label[for="card-1-3"]'), "the answer").toBe(true);
    await tab.click("#station-4");
    await tab.shows(".station-4 .target");
    await tab.press("Escape");
    await tab.hides(".station-4 .target");
    await tab.until(() => document.activeElement.id === "station-4");
    expect(await ring("#station-4"), "the station").toBe(true);
  });

  test("an answer's number stands in the middle of its mark", async ({ tab, site }) => {
    await tab.open(site.url + EN);
    await tab.shows('label[for="card-1-0"]');
    const off = await tab.evaluate(() =>
      [...document.querySelectorAll(".card .choice")]
        .filter((choice) => choice.querySelector(".mark"))
        .map((choice) => {
          const [mark, input] = [".mark", "input"].map((what) => choice.querySelector(what).getBoundingClientRect());
          return [
            mark.x + mark.width / 2 - input.x - input.width / 2,
            mark.y + mark.height / 2 - input.y - input.height / 2,
          ];
        }),
    );
    expect(off.length).toBeGreaterThanOrEqual(6);
    for (const [x, y] of off) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(0.5);
  });

  test("what flows out and back is named once all is rated, on each visit", async ({ visitor, tab, site }) => {
    await tab.open(site.url + EN);
    await rate(tab, EXAMPLE.toSpliced(7, 1, null));
    await tab.hides(".strands");
    await tab.press("8", "1");
    await tab.shows(".strands");
    for (let visit = 0; visit < 5; visit++) {
      const again = await visitor.newTab();
      await again.open(`${site.url}?lang=en&visit=${visit}#rate`);
      await expectRatings(again, EXAMPLE);
      await again.shows(".strands");
      await again.expectTexts(".strands b", ["1.5", "1.3"]);
    }
  });
}

export function describeStill(test) {
  test.describe("reduced motion", () => {
    test.use({ motion: "reduce" });
    test("nothing moves", async ({ tab, site }) => {
      await tab.open(`${site.url}?lang=en#r=3N94-0N7X`);
      await tab.shows(".finding, .next-steps");
      expect(await tab.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
      expect(
        await tab.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length),
      ).toBe(0);
    });
  });

  test("with motion the stream moves: the check can fail", async ({ tab, site }) => {
    await tab.open(`${site.url}?lang=en#r=3N94-0N7X`);
    await tab.shows(".finding, .next-steps");
    await tab.until(() => document.getAnimations().some(({ playState }) => playState === "running"));
  });
}
