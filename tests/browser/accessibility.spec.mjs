// axe finds no violation in any state, language, theme or at either end of the width.
import { LOOKS, test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { mistyped } from "./rating_code.mjs";
import { pageOf } from "./languages.mjs";

// States of the page, each reached from the one before.
const STATES = {
  empty: async () => {},
  "a station chosen": async (app) => {
    // A phone shows the question alone.
    if (await app.station(2).isVisible()) {
      await app.station(2).click();
      await expect(app.ringTarget(2, 5)).toBeVisible();
    } else await app.press("2");
  },
  "half rated": async (app) => {
    await app.press("Escape");
    await app.rateByKeys([3, 3, 4, 2, null, null, null, null]);
  },
  "all rated, everything unfolded": async (app) => {
    await app.rateByKeys(EXAMPLE);
    await app.goToFragment("result");
    await expect(app.page.locator(".whole")).toBeVisible();
    for (const summary of await app.page.locator("summary:visible").all()) await summary.click();
    await app.findings.getByRole("button").first().click();
    await expect(app.page.locator(".station.highlighted")).not.toHaveCount(0);
  },
  overview: async (app) => {
    await app.goToFragment("rate");
    await app.page.locator(".panel .switch button").last().click();
    await expect(app.page.locator("#all-1-0")).toBeAttached();
  },
  "the list of keys": async (app) => {
    await app.press("?");
    await expect(app.page.locator("dialog.key-help")).toBeVisible();
  },
  "asking whether to start over": async (app) => {
    await app.press("Escape");
    await app.page.locator(".tools button").nth(2).click();
    await expect(app.page.locator("dialog[aria-labelledby=start-over-title]")).toBeVisible();
  },
  notices: async (app) => {
    await app.press("Escape");
    await app.goToFragment("result");
    await app.openCode(mistyped(EXAMPLE_CODE, 2));
    await expect(app.notices).toHaveCount(1);
  },
  "a link's rating": async (app) => {
    await app.goToFragment("r=55VS-34B1");
    await app.openCode("3N94-0N7X");
    await expect(app.banner).toBeVisible();
  },
  "all at five": async (app) => {
    await app.openCode("4JKD-0KTK");
    await app.expectRatings(Array(8).fill(5));
  },
};

for (const { language, colorScheme, width } of LOOKS) {
  test(`axe: ${language}, ${colorScheme}, ${width} pixels`, async ({ visitor }) => {
    // Ten states, each scanned from top to bottom.
    test.setTimeout(120_000);
    const app = await visitor({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
    await app.open(pageOf(language));
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(app);
      expect.soft(await app.axe(), state).toEqual([]);
    }
  });
}

test("axe: forced colours", async ({ visitor }) => {
  const app = await visitor({ forcedColors: "active", reducedMotion: "reduce" });
  await app.open();
  await app.rateByKeys(EXAMPLE);
  expect(await app.axe()).toEqual([]);
});

test("axe: a theme chosen against the system's", async ({ visitor }) => {
  const app = await visitor({ colorScheme: "dark", reducedMotion: "reduce" });
  await app.open();
  await app.chooseTheme("light");
  await app.rateByKeys(EXAMPLE);
  expect.soft(await app.axe(), "light").toEqual([]);
  await app.page.emulateMedia({ colorScheme: "light" });
  await app.chooseTheme("dark");
  expect.soft(await app.axe(), "dark").toEqual([]);
});

test("axe finds what is wrong: the check can fail", async ({ app, page }) => {
  await app.open();
  await app.openNote();
  await page.evaluate(() => document.querySelector("#note").labels[0].remove());
  await page.evaluate(() => document.querySelector("#note").removeAttribute("placeholder"));
  expect((await app.axe()).join()).toContain("label: #note");
});
