// A visitor's way: cover, eight questions, result; a link that somebody sent; an example; coming back.
import { test, expect, LOOKS } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE, EXAMPLE_CODE, openMenu } from "./double_cycle.mjs";
import { LANGUAGES } from "./languages.mjs";
import { codeOf } from "./rating_code.mjs";

const STUCK = [2, 2, 3, 1, 3, 2, 1, 2];
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
];
const phone = (language, viewport) => ({ locale: language, viewport, hasTouch: true, isMobile: true });

const begin = (app) => app.page.locator(".begin");
const chosen = (app) => app.page.locator(".card input:checked");

// Lets `milliseconds` pass for the page, at once.
const pass = (app, milliseconds) => app.page.clock.runFor(milliseconds);

async function expectQuestion(app, number) {
  await expect(app.cardName.locator(".number")).toHaveText(String(number));
}

// Wholly in view, without scrolling.
async function expectInView(locator) {
  await expect(locator).toBeInViewport({ ratio: 1 });
}

for (const language of LANGUAGES) {
  for (const viewport of PHONES) {
    test(`nine taps lead from the cover to the result, ${language}, ${viewport.width} px`, async ({ visitor }) => {
      const app = await visitor(phone(language, viewport));
      await app.openAt();
      await expectInView(app.page.locator("#cover-title"));
      await expectInView(begin(app));
      await begin(app).tap();
      for (const [place, rating] of STUCK.entries()) {
        const number = place + 1;
        await expectQuestion(app, number);
        await expect(app.cardName).toBeFocused();
        for (const part of [app.cardName, app.page.locator(".questions"), app.page.locator("progress"), app.next])
          await expectInView(part);
        for (const value of ["0", "1", "2", "3", "4", "5", "unknown"]) await expectInView(app.choice(number, value));
        expect(await app.page.evaluate(() => scrollY)).toBe(0);
        await app.choice(number, rating).tap();
      }
      await expect(app.headline).toBeFocused();
      await app.expectRatings(STUCK);
      for (const part of [app.headline, app.page.locator(".first-step")]) await expectInView(part);
      await expect(app.page.locator(".stage")).toBeInViewport({ ratio: 0.99 });
      expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });

    test(`a link that somebody sent is a result, ${language}, ${viewport.width} px`, async ({ visitor }) => {
      const app = await visitor(phone(language, viewport));
      await app.open(`#r=${codeOf(STUCK)}`);
      await expect(app.banner).toContainText(codeOf(STUCK));
      for (const part of [app.headline, app.page.locator(".start-with"), app.page.locator(".first-step")])
        await expectInView(part);
      await expect(app.page.locator(".stage")).toBeInViewport({ ratio: 0.99 });
      await expect(app.page.locator(".card")).toHaveCount(0);
      await expect(app.page.locator(".answers li")).toHaveCount(8);
    });
  }
}

test("keys and a program's clicks choose, and nothing moves by itself", async ({ app, page }) => {
  await page.clock.install();
  await app.openAt();
  await begin(app).focus();
  await app.press("Enter");
  await expect(app.cardName).toBeFocused();
  await app.radio(1, 0).focus();
  await app.press("Space", "ArrowDown", "ArrowDown");
  await pass(app, 5000);
  await expect(chosen(app)).toHaveId("card-1-2");
  await expectQuestion(app, 1);
  // As assistive technology clicks: on the field or on its label, without a pointer.
  await app.radio(1, 4).evaluate((radio) => radio.click());
  await pass(app, 5000);
  await expect(chosen(app)).toHaveId("card-1-4");
  await page.locator("label[for=card-1-3]").evaluate((label) => label.click());
  await page.locator("label[for=card-1-3]").evaluate((label) => {
    label.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, pointerType: "touch" }));
  });
  await pass(app, 5000);
  await expect(chosen(app)).toHaveId("card-1-3");
  await expectQuestion(app, 1);
  await expect(app.status).toHaveText("Factor 1: 3 of 5, Agreed. 1 of 8 rated.");
  // The same by a pointer goes on: so the checks above can fail.
  await app.choice(1, 3).click();
  await pass(app, 5000);
  await expectQuestion(app, 2);
});

test("a tap goes on unless it is switched off, and that is kept", async ({ app, page }) => {
  await app.open();
  const goesOn = page.getByLabel("Go straight on when I tap an answer");
  await expect(goesOn).toBeChecked();
  await goesOn.uncheck();
  expect(await app.stored()).toMatchObject({ goes_on: false });
  await app.reload();
  await expect(goesOn).not.toBeChecked();
  await page.clock.install();
  await app.choice(1, 4).click();
  await pass(app, 5000);
  await expectQuestion(app, 1);
  await goesOn.check();
  expect(await app.stored()).not.toHaveProperty("goes_on");
  await app.choice(1, 4).click();
  await pass(app, 5000);
  await expectQuestion(app, 2);
});

test("whatever else somebody does after a tap, the question stays", async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  for (const act of [
    () => app.openNote(),
    () => app.press("Tab"),
    () => page.locator(".station-3 > button").click(),
    () => app.button("Back").click(),
  ]) {
    await app.press("Escape", "1", "Escape");
    await app.choice(1, 2).click();
    await act();
    // What the act itself does is done soon.
    await pass(app, 100);
    const before = await app.cardName.innerText();
    await pass(app, 5000);
    await expect(app.cardName).toHaveText(before.replace("\u00A0", " "), { useInnerText: true });
  }
});

test("from the last question to what is left open, and to the result where nothing is", async ({ app, page }) => {
  await page.clock.install();
  await app.storeRatings([3, 3, null, 2, 2, 3, 1, null]);
  await app.open();
  await expectQuestion(app, 3);
  await app.press("8");
  await app.choice(8, 1).click();
  await pass(app, 5000);
  await expectQuestion(app, 3);
  await app.choice(3, "unknown").click();
  await pass(app, 5000);
  await expectQuestion(app, 4);
  await app.press("8");
  await app.choice(8, 1).click();
  await pass(app, 5000);
  await expect(app.headline, "what is not known is left open in the result").toHaveText("One to go: factor 3");
  await expect(page.locator(".so-far")).toHaveText(
    "So far the stream is narrowest at 7\u00A0Measuring & evaluating, 8\u00A0Learning & culture.",
  );
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page).toHaveURL(/#rate$/);
});

test("digits on the cover start the rating", async ({ app, page }) => {
  await app.openAt();
  await app.press("4", "2");
  await expectQuestion(app, 4);
  await expect(page).toHaveURL(/#rate$/);
  await app.expectRatings([null, null, null, 2, null, null, null, null]);
});

test("the browser's way back leads from the questions to the cover, and forward again", async ({ app, page }) => {
  await app.openAt();
  await begin(app).click();
  await expectQuestion(app, 1);
  await page.goBack();
  await expect(page.locator("#cover-title")).toBeVisible();
  await page.goForward();
  await expectQuestion(app, 1);
});

test("on the cover the figure is an example, marked as one, and never stored", async ({ app, page }) => {
  await app.openAt();
  await app.expectRatings(STUCK);
  await expect(page.locator(".figure-help")).toHaveText(/^Example\. 2 factors \(.*\) are left to chance\.$/);
  await expect(page.locator("#station-1"), "nothing to choose in it").toHaveJSProperty("inert", false);
  expect(await page.locator("#station-1").evaluate((button) => button.closest("[inert]") !== null)).toBe(true);
  await expect(app.code).toHaveCount(0);
  await page.getByRole("link", { name: "See an example" }).click();
  await expect(app.banner).toHaveText("This is an example");
  await expect(app.headline).toHaveText(/^2 factors \(.*\) are left to chance\.$/);
  await expect(page.locator(".answers li")).toHaveCount(8);
  await app.button("Close the example").click();
  await expect(page.locator("#cover-title")).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  expect(await app.stored()).toBeNull();
});

test("with a code in the hand the cover opens it", async ({ app, page }) => {
  await app.openAt();
  await page.getByText("I have a code").click();
  await app.openCode(EXAMPLE_CODE);
  await expect(app.banner).toContainText(EXAMPLE_CODE);
  await app.expectRatings(EXAMPLE);
});

test("somebody who comes back goes on, or sees the result", async ({ app, page }) => {
  await app.openAt();
  await app.press("1", "3", "2", "4");
  await app.expectRatings([3, 4, null, null, null, null, null, null]);
  await app.openAt("?back");
  await expect(page.locator(".cover .count")).toHaveText("2 of 8 rated");
  await app.expectRatings([3, 4, null, null, null, null, null, null]);
  await page.getByRole("link", { name: "Continue" }).click();
  await expectQuestion(app, 3);
  await app.rateByKeys([3, 4, 4, 2, 2, 3, 1, 1]);
  await app.openAt("?again");
  await expect(app.headline).toBeVisible();
  await expect(page.locator(".card")).toHaveCount(0);
  await expect(app.code).toHaveValue(codeOf([3, 4, 4, 2, 2, 3, 1, 1]));
});

test("rating again compares with the rating before, over a reload too", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE, { notes: ["why", "", "", "", "", "", "", ""] });
  await app.openAt();
  await app.button("Rate again and compare").click();
  await expectQuestion(app, 1);
  await app.expectRatings(Array(8).fill(null));
  await expect(app.note, "notes stay").toHaveValue("why");
  await expect(page, "one's own rating stands in no address").toHaveURL(/#rate$/);
  await app.press("Control+z");
  await app.expectRatings(EXAMPLE);
  await app.press("Control+Shift+z");
  await app.expectRatings(Array(8).fill(null));
  await app.reload();
  await app.rateByKeys([4, 4, 4, 3, 3, 3, 2, 3]);
  await app.press("8");
  await app.button("See the result").click();
  await expect(page.locator(".then-now")).toContainText(
    `The level is 3.2; in the assessment ${EXAMPLE_CODE} it is 2.2.`,
  );
  await page.getByRole("link", { name: "Compare factor by factor" }).click();
  await expect(page).toHaveURL(new RegExp(`mode=compare#a=${EXAMPLE_CODE}&b=${codeOf([4, 4, 4, 3, 3, 3, 2, 3])}$`));
});

test("whoever rates again, and comes back another day, still has the rating of before", async ({
  app,
  page,
  context,
  home,
}) => {
  await app.storeRatings(EXAMPLE);
  await app.openAt();
  await app.button("Rate again and compare").click();
  await app.press("1", "4");
  await app.expectRatings([4, ...Array(7).fill(null)]);
  const later = new DoubleCycle(await context.newPage(), home);
  await page.close();
  await later.openAt();
  await expect(later.page).toHaveURL(`${home}#rate`);
  await later.expectRatings([4, ...Array(7).fill(null)]);
  await later.rateByKeys([4, 4, 4, 3, 3, 3, 2, 3]);
  await expect.poll(async () => (await later.stored()).ratings[7]).toBe(3);
  await later.openAt("?another-day");
  await expect(later.page).toHaveURL(`${home}?another-day#result`);
  await expect(later.page.locator(".then-now")).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
  await later.openAt("?mode=history");
  await expect(later.page, "a tool is about something else").toHaveURL(`${home}?mode=history`);
  // Taken back, what was compared with before comes back, too.
  await later.openAt("?taken-back");
  await later.button("Rate again and compare").click();
  await later.press("Control+z");
  await expect.poll(async () => (await later.stored()).ratings[7]).toBe(3);
  await later.openAt("?and-back");
  await expect(later.page).toHaveURL(`${home}?and-back#result`);
  await expect(later.page.locator(".then-now")).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
});

// Where somebody who rates again may have been, on the way to the next answer.
const DETOURS = {
  "a tool by its address, and back": async (app) => {
    await app.openAt("?mode=history");
    await app.page.locator("a.back").click();
  },
  "a theme chosen in a tool by its address": async (app) => {
    await app.openAt("?mode=team");
    await app.chooseTheme("dark");
  },
  "a colleague's link, and their own again": async (app) => {
    await app.openAt("?link#r=3N94-0N7X");
    await app.button("Keep mine").click();
  },
  "a theme chosen beside a colleague's link": async (app) => {
    await app.openAt("?link#r=3N94-0N7X");
    await app.chooseTheme("dark");
  },
  "a colleague's link to compare with": async (app) => {
    await app.openAt("?link#rate=3N94-0N7X");
  },
  "the questions by their address": async (app) => {
    await app.openAt("?again#rate");
  },
  "the example": async (app) => {
    await app.openAt("?again#example");
    await app.chooseTheme("dark");
    await app.page.goBack();
    await app.ready();
  },
  "a tool by its link, left to the next page": async (app) => {
    await app.page.locator("a[data-tool=history]").first().click();
    await expect(app.page.locator("#tool-title")).toBeVisible();
    await app.chooseTheme("dark");
  },
};
for (const [where, go] of Object.entries(DETOURS))
  test(`whoever rates again keeps the rating of before: ${where}`, async ({ app }) => {
    await app.storeRatings(EXAMPLE);
    await app.openAt();
    await app.button("Rate again and compare").click();
    await app.press("1", "4");
    await app.expectRatings([4, ...Array(7).fill(null)]);
    await expect.poll(async () => (await app.stored()).before).toBe(EXAMPLE_CODE);
    await go(app);
    await app.open("?on#rate");
    await app.press("2", "4");
    await app.expectRatings([4, 4, ...Array(6).fill(null)]);
    await expect.poll(async () => (await app.stored()).ratings[1]).toBe(4);
    expect((await app.stored()).before).toBe(EXAMPLE_CODE);
    await app.rateByKeys([4, 4, 4, 3, 3, 3, 2, 3]);
    await app.openAt("?result");
    await expect(app.page.locator(".then-now")).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
  });

test("the same eight again, a reload and a change keep the rating of before", async ({ app }) => {
  await app.storeRatings(EXAMPLE);
  await app.openAt();
  await app.button("Rate again and compare").click();
  await app.rateByKeys(EXAMPLE);
  await expect.poll(async () => (await app.stored()).ratings[7]).toBe(1);
  await app.openAt("?later");
  await app.expectRatings(EXAMPLE);
  await expect(app.page.locator(".then-now"), "nothing differs").toHaveCount(0);
  await app.open("?change#rate");
  await app.press("1", "5");
  await expect.poll(async () => (await app.stored()).ratings[0]).toBe(5);
  expect((await app.stored()).before).toBe(EXAMPLE_CODE);
});

test("starting over ends the comparison, in another tab as well", async ({ app, context, home }) => {
  await app.openAt(`#rate=${EXAMPLE_CODE}`);
  await app.rateByKeys(STUCK);
  await expect.poll(async () => (await app.stored()).before).toBe(EXAMPLE_CODE);
  const other = new DoubleCycle(await context.newPage(), home);
  await other.open("?other#rate");
  await other.expectRatings(STUCK);
  await app.page.locator(".tools button").nth(2).click();
  await app.page.locator("dialog[open] button").last().click();
  await expect.poll(async () => (await app.stored()).ratings[0]).toBeNull();
  expect(await app.stored()).not.toHaveProperty("before");
  await other.expectRatings(Array(8).fill(null));
  await other.press("1", "4");
  await expect.poll(async () => (await app.stored()).ratings[0]).toBe(4);
  expect(await app.stored()).not.toHaveProperty("before");
  await app.expectRatings([4, ...Array(7).fill(null)]);
});

test("a colleague's result stays what it is compared with while another tab saves", async ({ app, context, home }) => {
  await app.storeRatings(EXAMPLE);
  await app.openAt();
  await app.button("Rate again and compare").click();
  await app.rateByKeys(STUCK);
  const other = new DoubleCycle(await context.newPage(), home);
  await other.openAt("?other#result=3N94-0N7X");
  await expect(other.page.locator(".then-now")).toContainText("in the assessment 3N94-0N7X");
  await app.press("1", "5");
  await other.expectRatings([5, ...STUCK.slice(1)]);
  await expect(other.page.locator(".then-now")).toContainText("in the assessment 3N94-0N7X");
  expect((await app.stored()).before).toBe(EXAMPLE_CODE);
});

test("changing a compared result keeps what it is compared with, in a tool and without storage too", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await app.openAt(`#rate=${EXAMPLE_CODE}`);
  await app.rateByKeys([4, 4, 4, 3, 3, 3, 2, 3]);
  await app.press("8");
  await app.button("See the result").click();
  const said = page.locator(".then-now");
  await expect(said).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
  await page.getByRole("link", { name: "Change ratings" }).click();
  await app.press("1", "5");
  await app.press("8");
  await app.button("See the result").click();
  await expect(said).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
  await page.locator("a[data-tool=team]").first().click();
  await expect(page.locator("#tool-title")).toBeVisible();
  await page.goBack();
  await expect(said).toContainText(`in the assessment ${EXAMPLE_CODE} it is 2.2.`);
});

test("a received rating speaks of nobody's own where there is none, and leads to one", async ({ app, page }) => {
  await app.open(`#r=${EXAMPLE_CODE}`);
  await expect(app.headline).toBeVisible();
  // What stands below comes a moment later, the code to take along among it; the tools stand in the HTML already.
  await expect(page.locator("#share-title")).toHaveText("Take the result with you");
  await expect(page.locator(".further")).toBeVisible();
  const said = await page.locator("main").innerText();
  expect(said).not.toMatch(/\byour (own )?(ratings?|result)\b/i);
  await page.getByRole("link", { name: "Make your own and compare" }).click();
  await expectQuestion(app, 1);
  await expect(page).toHaveURL(new RegExp(`#rate=${EXAMPLE_CODE}$`));
  await app.rateByKeys(STUCK);
  await app.press("8");
  await app.button("See the result").click();
  await expect(page.locator(".then-now")).toContainText(
    `The level is 1.9; in the assessment ${EXAMPLE_CODE} it is 2.2.`,
  );
});

test("a received rating beside one's own is compared with it at once", async ({ app, page }) => {
  await app.storeRatings(STUCK);
  await app.open(`#r=${EXAMPLE_CODE}`);
  await expect(app.banner).toContainText("Your own assessment is unchanged.");
  const compare = page.getByRole("link", { name: "Compare factor by factor" });
  await expect(compare).toHaveAttribute("href", `?mode=compare#a=${codeOf(STUCK)}&b=${EXAMPLE_CODE}`);
  await page.locator("#station-4").click();
  await expect(page.locator(".figure-help")).toContainText("4 Assigning ownership: 2 of 5");
  await app.expectRatings(EXAMPLE);
  await app.button("Keep mine").click();
  await app.expectRatings(STUCK);
  await expect(app.headline).toBeVisible();
});

for (const { language, colorScheme, width } of LOOKS) {
  test(`no accessibility faults on the way, ${language}, ${colorScheme}, ${width} px`, async ({ visitor }) => {
    const app = await visitor({ locale: language, colorScheme, viewport: { width, height: 800 } });
    for (const [place, ready] of [
      ["", "#cover-title"],
      ["#rate", "#card-name"],
      ["#example", ".answers"],
      [`#r=${EXAMPLE_CODE}`, ".answers"],
    ]) {
      await app.openAt(`?at=${encodeURIComponent(place)}${place}`);
      await expect(app.page.locator(ready)).toBeVisible();
      expect(await app.axe(), place).toEqual([]);
      expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await openMenu(app.page);
    expect(await app.axe(), "menu").toEqual([]);
  });
}
