// Ratings are stored in this browser, and changes can be undone.
import { test, expect } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";

const NONE = Array(8).fill(null);

test("ratings come back after a reload, and the page says where they are kept", async ({ app }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await expect(app.kept).toHaveText("Saved in this browser only");
  await app.reload();
  await app.expectRatings(EXAMPLE);
  expect(await app.stored()).toMatchObject({ version: 1, ratings: EXAMPLE });
});

test("a half rating is gone on with at the first open factor", async ({ app }) => {
  await app.open();
  await app.rateByKeys([3, 3, null, 2, null, null, null, null]);
  await app.reload();
  await expect(app.cardName.locator(".number")).toHaveText("3");
});

test("notes belong to their factor, come back, and stand in the table", async ({ app, page }) => {
  await app.open();
  await app.fillNote("Nobody has written them down.");
  await app.next.click();
  await expect(app.note).toHaveValue("");
  await app.fillNote("Too many channels");
  await app.reload();
  await app.station(1).click();
  await expect(app.note).toHaveValue("Nobody has written them down.");
  await app.station(2).click();
  await expect(app.note).toHaveValue("Too many channels");
  await page.getByText("How this is worked out").click();
  await expect(page.locator(".note-cell").nth(1)).toHaveText("Too many channels");
});

test("the theme is kept, and stands before the program runs", async ({ app, page, guard }) => {
  // The program is blocked below, which the console reports.
  guard.allow(/Failed to load resource/, /Failed to fetch/);
  await app.open();
  await app.chooseTheme("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html[data-ready]"), "the program has not run").toHaveCount(0);
});
test("the language is kept, for the plain address too", async ({ app, page, home }) => {
  await app.open();
  await app.chooseLanguage("sv");
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await app.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await app.openAt();
  expect(page.url()).toBe(`${home}sv/`);
});

test("each change is a step back and forth, by button and by key", async ({ app }) => {
  await app.open();
  await expect(app.button("Undo")).toBeDisabled();
  await app.rateByKeys([3, 4, null, null, null, null, null, null]);
  await app.button("Undo").click();
  await app.expectRatings([3, ...NONE.slice(1)]);
  await app.button("Redo").click();
  await app.expectRatings([3, 4, ...NONE.slice(2)]);
  await expect(app.button("Redo")).toBeDisabled();
  await app.press("Control+z", "Control+z");
  await app.expectRatings(NONE);
  await app.press("Control+Shift+Z");
  await app.expectRatings([3, ...NONE.slice(1)]);
  await app.press("Control+y");
  await app.expectRatings([3, 4, ...NONE.slice(2)]);
  await app.reload();
  await app.expectRatings([3, 4, ...NONE.slice(2)]);
});

test("one bout of typing is one step back", async ({ app }) => {
  await app.open();
  await app.openNote();
  await app.note.pressSequentially("Why this");
  await app.button("Undo").click();
  await expect(app.note).toHaveValue("");
  await app.button("Redo").click();
  await expect(app.note).toHaveValue("Why this");
});

test("starting over asks, and undo brings everything back", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await app.fillNote("A note");
  const dialog = page.getByRole("dialog", { name: "Start over?" });

  await app.button("Start over").click();
  await expect(dialog).toBeVisible();
  await app.button("Cancel").click();
  await expect(dialog).toBeHidden();
  await app.button("Start over").click();
  await app.press("Escape");
  await expect(dialog).toBeHidden();
  await app.expectRatings(EXAMPLE);

  await app.button("Start over").click();
  await app.button("Yes, start over").click();
  await app.expectRatings(NONE);
  await expect(app.note).toHaveValue("");
  expect((await app.stored()).ratings).toEqual(NONE);
  await expect(app.button("Start over"), "there is nothing left to clear").toBeDisabled();

  await app.button("Undo").click();
  await app.expectRatings(EXAMPLE);
  await app.station(8).click();
  await expect(app.note).toHaveValue("A note");
});

test("two tabs stay in step, and neither overwrites the other", async ({ app, context, home }) => {
  await app.open();
  const other = new DoubleCycle(await context.newPage(), home);
  await other.open();
  await app.rateByKeys([5, ...NONE.slice(1)]);
  await other.expectRatings([5, ...NONE.slice(1)]);
  await expect(other.notices).toContainText("Your answers were changed in another tab");
  await other.rateByKeys([5, 4, ...NONE.slice(2)]);
  await app.expectRatings([5, 4, ...NONE.slice(2)]);
  await app.button("Undo").click();
  await other.expectRatings([5, ...NONE.slice(1)]);
  await app.reload();
  await app.expectRatings([5, ...NONE.slice(1)]);
});

test("a theme chosen in one tab outlasts a rating given in another", async ({ app, context, home }) => {
  await app.open();
  const other = new DoubleCycle(await context.newPage(), home);
  await other.open();
  await app.chooseTheme("dark");
  await expect.poll(() => app.stored()).toMatchObject({ theme: "dark" });
  await other.rateByKeys([5, ...NONE.slice(1)]);
  await app.expectRatings([5, ...NONE.slice(1)]);
  expect(await app.stored()).toMatchObject({ theme: "dark" });
});

test("whoever starts before the program runs is led to the first question", async ({ app, page, home }) => {
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home, { waitUntil: "commit" });
  await page.getByRole("link", { name: "Start" }).click();
  await expect(page.locator("html[data-ready]"), "the program has not run").toHaveCount(0);
  release();
  await app.ready();
  await expect(app.cardName).toBeFocused();
  await expect(app.cardName.locator(".number")).toHaveText("1");
  await page.goBack();
  await expect(page.locator("#cover-title")).toBeVisible();
});

// Browsers restore form fields when the visitor comes back. That is not a choice of the visitor.
for (const [what, elsewhere] of [
  ["rates anew", [2, ...EXAMPLE.slice(1)]],
  ["starts over", NONE],
]) {
  test(`the way back to a page does not undo what another tab has stored: it ${what}`, async ({
    app,
    page,
    home,

    context,
  }) => {
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await app.reload();
    await expect(app.radio(1, EXAMPLE[0])).toBeChecked();
    await page.goto(`${home}embed/`);
    const other = new DoubleCycle(await context.newPage(), home);
    await other.open();
    await other.expectRatings(EXAMPLE);
    if (elsewhere === NONE) {
      await other.button("Start over").click();
      await other.button("Yes, start over").click();
    } else await other.choice(1, 2).click();
    await other.expectRatings(elsewhere);
    await page.bringToFront();
    await page.goBack();
    await app.ready();
    await app.expectRatings(elsewhere);
    expect((await app.stored())?.ratings ?? NONE).toEqual(elsewhere);
  });
}

test("the HTML that is served has every attribute that the program gives", async ({ app, page, home, browser }) => {
  const attributes = (page) =>
    page
      .locator("#app [id]")
      .evaluateAll((all) =>
        all.map(({ id, attributes }) => [
          id,
          [...attributes].map(({ name }) => name).filter((name) => name !== "style"),
        ]),
      );
  await app.openAt();
  const without = await browser.newContext({ javaScriptEnabled: false });
  const served = await without.newPage();
  await served.goto(home);
  const html = new Map(await attributes(served));
  await without.close();
  const both = (await attributes(page)).filter(([id]) => html.has(id));
  expect(both.length).toBeGreaterThan(10);
  for (const [id, names] of both) expect(html.get(id), id).toEqual(expect.arrayContaining(names));
});
