// What holds on every tool's page: one primary button, headings beside what they head, lines short enough to read.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { YEAR, stored } from "./history_page.mjs";
import { LANGUAGES } from "./languages.mjs";
import { codeOf } from "./rating_code.mjs";
import { Compare, Team, codesOf, people } from "./team_page.mjs";

const gather = async (app) => {
  const team = new Team(app);
  await team.open();
  await team.paste(codesOf(people(7)).join("\n"));
  await expect(team.count).toHaveText("7 people");
  return team;
};

// What the visitor looks at, and the text of its primary button; "" where there is none.
const SCENES = {
  "the team, nothing gathered": ["Pick out the codes", ({ app }) => new Team(app).open()],
  "the team, covered": ["RevealR", ({ app }) => gather(app)],
  "the team, revealed": ["Compare the median", async ({ app }) => (await gather(app)).click()],
  "a comparison with nothing to compare": ["", ({ app }) => new Compare(app).open()],
  "two ratings": [
    "Show in the presentation",
    ({ app }) => new Compare(app).open(`#a=${EXAMPLE_CODE}&b=${codeOf([3, 3, 4, 3, 3, 3, 2, 2])}`),
  ],
  "what if": [
    "Add to the plan",
    async ({ app }) => {
      await app.storeRatings(EXAMPLE);
      const compare = new Compare(app);
      await compare.openTrial();
      await compare.tried(8, 3).check();
    },
  ],
  "keeping, nothing rated": ["Start", ({ history }) => history.open()],
  "keeping a rating": [
    "Save to the history",
    async ({ app, history }) => {
      await app.storeRatings(EXAMPLE);
      await history.open();
    },
  ],
  "keeping a year": [
    "Save to the history",
    async ({ app, history }) => {
      await app.storeRatings(EXAMPLE);
      await history.store(stored(YEAR));
      await history.open();
    },
  ],
};

// The texts of the buttons that are filled with the accent, but for those of dialogs.
const primaries = (page) =>
  page.evaluate(() => {
    const probe = document.createElement("button");
    document.querySelector("main").append(probe);
    const filled = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...document.querySelectorAll("main :is(button, .button)")]
      .filter((button) => button.checkVisibility() && !button.closest("dialog"))
      .filter((button) => getComputedStyle(button).backgroundColor === filled)
      .map((button) => button.textContent);
  });

// Headings with more than 24 px between them and the next line of their section.
const lonely = (page) =>
  page.evaluate(() => {
    const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;
    return [...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
      .filter((heading) => shown(heading) && !heading.closest(".paper, summary"))
      .flatMap((heading) => {
        const { left, right, bottom } = heading.getBoundingClientRect();
        const below = [...heading.parentElement.querySelectorAll("*")]
          .filter((other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)
          .filter((other) => !heading.contains(other) && shown(other) && !other.matches(".team, .compare, .keep"))
          .map((other) => other.getBoundingClientRect())
          .filter((box) => box.top >= bottom - 1 && box.left < right && box.right > left)
          .map((box) => box.top - bottom);
        const gap = Math.min(...below);
        return gap > 24 && gap < Number.POSITIVE_INFINITY ? [`${heading.textContent}: ${Math.round(gap)} px`] : [];
      });
  });

for (const [name, [primary, open]] of Object.entries(SCENES)) {
  for (const width of [1280, 390]) {
    test(`${name}, ${width} px: one primary button, and no heading far from what it heads`, async ({
      app,
      history,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open({ app, history });
      await expect.poll(() => primaries(page)).toEqual(primary ? [primary] : []);
      expect(await lonely(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}

test("a source that is pointed at does not look chosen", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  await new Compare(app).open();
  const ground = (id) => page.locator(`label[for=${id}]`).evaluate((label) => getComputedStyle(label).backgroundColor);
  const rest = await ground("after-median");
  await page.locator("#after-median").hover();
  expect(await ground("after-median")).toBe(rest);
  expect(await ground("before-own")).not.toBe(rest);
});

test("the two sides of a comparison stand level", async ({ app, page }) => {
  await new Compare(app).open();
  const tops = await page
    .locator(".sides legend")
    .evaluateAll((all) => all.map((legend) => legend.getBoundingClientRect().top));
  expect(tops[0]).toBeCloseTo(tops[1], 0);
});

test("one rating is shown while the other is still to be chosen", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  await new Compare(app).open();
  await expect(page.locator(".pair .numeral")).toHaveText(EXAMPLE.map(String));
  await expect(page.getByText("Choose what to compare with.")).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`${language}: on the narrowest phone the readouts stay in their column`, async ({ app, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const compare = new Compare(app);
    await compare.open(
      `#a=${EXAMPLE_CODE}&b=${codeOf([3, 3, 4, 3, 3, 3, 2, 2])}`,
      language === LANGUAGES[0] ? "" : `${language}/`,
    );
    const table = page.locator(".readout-table .table-scroll");
    await expect(table.getByRole("columnheader")).toHaveCount(4);
    await expect(table.getByRole("rowheader")).toHaveCount(11);
    await expect(table.getByRole("cell")).toHaveCount(33);
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

for (const width of [1920, 1280, 900]) {
  for (const place of ["", "#rate", "#result"]) {
    test(`the page${place} begins and ends where its header does at ${width} px`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 900 });
      if (place) await app.storeRatings(EXAMPLE);
      await app.openAt(place);
      await page.locator(".about").waitFor({ state: "attached" });
      const edges = (selector) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0))
          .then((boxes) => [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))]);
      const [header, work] = await Promise.all([edges(".header"), edges(".work > *")]);
      expect(work[0]).toBeCloseTo(header[0], 0);
      expect(work[1]).toBeCloseTo(header[1], 0);
    });
  }
}
