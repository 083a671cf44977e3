// axe finds no violation on the team and compare pages in any language or theme, nor at 320 px.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { codeOf, mistyped } from "./rating_code.mjs";
import { Compare, Team, codesOf, people } from "./team_page.mjs";

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 320, height: 640 } };

const STATES = {
  "the team": async (app, language) => {
    const team = new Team(app);
    await team.open("", language);
    const codes = codesOf(people(5));
    await team.paste([...codes, codes[0], mistyped(codes[1], 2)].join("\n"));
    await expect(team.unread).toHaveCount(1);
    expect(await app.axe()).toEqual([]);
    await app.page.locator("#team-names").check();
    await team.openPeople();
    await app.page.locator("#tool-title").press("r");
    await expect(team.rows).toHaveCount(8);
  },
  "two ratings": async (app, language) => {
    const compare = new Compare(app);
    await compare.open(`#a=${EXAMPLE_CODE}&b=${codeOf([4, 3, 2, 3, 3, 3, 3, 0])}`, language);
    await compare.give("after", mistyped(EXAMPLE_CODE, 3));
    await expect(app.page.locator("#after-text-problem")).toBeVisible();
    expect(await app.axe()).toEqual([]);
    await app.page.locator("#after-text-problem ~ button").click();
    await compare.give("after", codeOf([4, 3, 2, 3, 3, 3, 3, 0]));
    await expect(compare.changes).toHaveCount(8);
  },
  "what if": async (app, language) => {
    await app.storeRatings(EXAMPLE);
    const compare = new Compare(app);
    await compare.openTrial(language);
    await compare.tried(8, 4).check();
    await app.page.locator(".trial .buttons button").first().click();
    await app.page.locator("#try-station-2").click();
    await expect(app.page.locator(".station-2 .target")).toHaveCount(6);
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const language of ["", "fi/", "sv/"]) {
    for (const [where, options] of Object.entries({
      light: { ...DESKTOP, colorScheme: "light" },
      dark: { ...PHONE, colorScheme: "dark" },
    })) {
      test(`${state}, ${language || "en/"} ${where} at ${options.viewport.width} px`, async ({ visitor }) => {
        const app = await visitor({ ...options, reducedMotion: "reduce" });
        await reach(app, language);
        expect(await app.axe()).toEqual([]);
        const over = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, "nothing is wider than the screen").toBeLessThanOrEqual(0);
      });
    }
  }
}

test("forced colours, and text spaced as WCAG asks, lose nothing", async ({ visitor }) => {
  const app = await visitor({ ...PHONE, forcedColors: "active" });
  await STATES["two ratings"](app, "fi/");
  await app.page.evaluate(() => {
    for (const element of document.querySelectorAll("main *")) {
      element.style.setProperty("line-height", "1.5");
      element.style.setProperty("letter-spacing", "0.12em");
      element.style.setProperty("word-spacing", "0.16em");
    }
  });
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
