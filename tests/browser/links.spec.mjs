// Shared links and codes open as a view and never touch the visitor's own rating.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { codeOf, codeOfNumber, mistyped } from "./rating_code.mjs";

const OWN = [4, 4, 4, 4, 0, 4, 4, 4];
const UNTOUCHED = "Your own assessment is unchanged.";

async function expectView(app) {
  await expect(app.banner).toContainText(`You are looking at the assessment ${EXAMPLE_CODE}`);
  await app.expectRatings(EXAMPLE);
}

async function expectOwn(app) {
  await expect(app.banner).toHaveCount(0);
  await app.expectRatings(OWN);
  expect((await app.stored()).ratings).toEqual(OWN);
}

test("the helper computes the codes of docs/model.md", () => {
  const vectors = {
    44444444: "3N94-0N7X",
    "00000000": "0000-0000",
    55555555: "4JKD-0KTK",
    33422311: EXAMPLE_CODE,
    44440444: "3N7S-4T4Q",
  };
  for (const [ratings, code] of Object.entries(vectors)) expect(codeOf([...ratings].map(Number))).toBe(code);
  expect(codeOf(Array(8).fill(null))).toBe("5FXP-0M9B");
  expect(codeOf([1, 2, 3, 4, 5, 0, null, 5])).toBe("126B-MTN6");
});

test("a link that a program has escaped opens all the same", async ({ app, page }) => {
  for (const fragment of ["r%3D2RCH-ZG67", "r=2RCH%2DZG67", "x=%26&r=2RCH-ZG67"]) {
    await app.openAt(`?${encodeURIComponent(fragment)}#${fragment}`);
    await expectView(app);
  }
  await app.openAt("?broken#r=2RCH-ZG67%&x=%");
  await expectView(app);
  await app.openAt("?half#r=2RCH-ZG%");
  await expect(app.notices, "what cannot be read is said").toHaveCount(1);
  await app.openAt("?mode=team#team%3D2RCH-ZG67%2E3N94-0N7X");
  await expect(page.locator(".people li")).toHaveCount(2);
});

for (const [what, fragment] of Object.entries({
  "a full stop": "r=2RCH-ZG67.",
  "a bracket and a comma": "r=2RCH-ZG67),",
  "a space": "r=2RCH-ZG67%20",
  "an escaped quotation mark": "r=2RCH-ZG67%E2%80%9D",
  "a capital R": "R=2RCH-ZG67",
}))
  test(`a link opens with what a chat leaves behind it: ${what}`, async ({ app }) => {
    await app.openAt(`#${fragment}`);
    await expectView(app);
    await app.goToFragment("");
    await app.goToFragment(fragment);
    await expectView(app);
  });

test("a link opens as a view that leaves one's own rating alone", async ({ app, page }) => {
  await app.storeRatings(OWN, { notes: ["Mine alone", "", "", "", "", "", "", ""] });
  await app.open(`#r=${EXAMPLE_CODE}`);
  await expectView(app);
  const before = await app.stored();
  await expect(app.note, "one's own notes are not shown beside another's ratings").toHaveCount(0);
  await expect(page.locator("main")).not.toContainText("Mine alone");
  // Nothing in a view rates: no key, radio or ring.
  await app.press("1", "5", "Control+z");
  await expect(page.locator(".scale input:enabled")).toHaveCount(0);
  await app.station(2).click();
  await expect(page.locator(".target")).toHaveCount(0);
  await expectView(app);
  expect(await app.stored()).toEqual(before);
  await app.reload();
  await expectView(app);
});

test("keep mine goes back to one's own", async ({ app, page, home }) => {
  await app.storeRatings(OWN);
  await app.open(`#r=${EXAMPLE_CODE}`);
  await app.button("Keep mine").click();
  await expectOwn(app);
  expect(page.url()).toBe(home);
  await app.reload();
  await expectOwn(app);
});

test("use this takes it over, and undo returns one's own", async ({ app }) => {
  await app.storeRatings(OWN);
  await app.open(`#r=${EXAMPLE_CODE}`);
  await app.button("Use this").click();
  await expect(app.banner).toHaveCount(0);
  await app.expectRatings(EXAMPLE);
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
  await app.button("Undo").click();
  await expectOwn(app);
});

test("one's own link is no foreign view", async ({ app }) => {
  await app.storeRatings(OWN);
  await app.open(`#r=${codeOf(OWN)}`);
  await expectOwn(app);
});

test("one's own link is no foreign view in an open page either", async ({ app }) => {
  await app.storeRatings(OWN);
  await app.open();
  await app.goToFragment(`r=${EXAMPLE_CODE}`);
  await expectView(app);
  await app.goToFragment(`r=${codeOf(OWN)}`);
  await expectOwn(app);
  await app.openCode(codeOf(OWN));
  await expectOwn(app);
});

test("a link followed in an open page opens there, and Back leaves it", async ({ app, page }) => {
  await app.storeRatings(OWN);
  await app.open();
  await app.goToFragment(`r=${EXAMPLE_CODE}`);
  await expectView(app);
  await page.goBack();
  await expectOwn(app);
});

for (const way of ["by link", "by an open page's link", "by the field"]) {
  const give = async (app, text) => {
    if (way === "by link") return app.open(`#r=${text}`);
    await app.open();
    return way === "by the field" ? app.openCode(text) : app.goToFragment(`r=${text}`);
  };

  test(`a code with one wrong symbol is not opened, but the near one offered: ${way}`, async ({ app }) => {
    await app.storeRatings(OWN);
    const wrong = mistyped(EXAMPLE_CODE, 3);
    await give(app, wrong);
    await expect(app.notices).toContainText(`“${wrong}” is not a valid rating code. Did you mean ${EXAMPLE_CODE}?`);
    await expect(app.notices).toContainText(UNTOUCHED);
    await expectOwn(app);
    await app.button(`Open ${EXAMPLE_CODE}`).click();
    await expectView(app);
    await expect(app.notices).toHaveCount(0);
  });

  const nearTwo = mistyped(mistyped(EXAMPLE_CODE, 1), 6);
  const refused = {
    "two wrong symbols": [nearTwo, `“${nearTwo}” is not a valid rating code: some characters look mistyped.`],
    "a symbol too few": ["2RCH-ZG6", "“2RCH-ZG6” is not a rating code: a code has 8 characters, and this has 7."],
    "a letter of no code": ["2RCH-ZGU7", "“2RCH-ZGU7” is not a rating code: “U” never occurs in one."],
    "a newer version": [codeOf(EXAMPLE, 1), "was made by a newer version of this page (code version 1)."],
    "no rating behind it": [codeOfNumber(2 ** 25 - 1), "does not match any assessment."],
  };
  for (const [what, [text, sentence]] of Object.entries(refused)) {
    test(`a code with ${what} is refused with words: ${way}`, async ({ app }) => {
      await app.storeRatings(OWN);
      await give(app, text);
      await expect(app.notices).toHaveCount(1);
      await expect(app.notices).toContainText(sentence);
      await expect(app.notices).toContainText(UNTOUCHED);
      await expectOwn(app);
      await app.button("Dismiss").click();
      await expect(app.notices).toHaveCount(0);
    });
  }
}

for (const text of [
  EXAMPLE_CODE,
  "2rch zg67",
  " 2rchzg67 ",
  "2RCH–ZG67",
  `https://example.com/double-cycle/?lang=fi#r=${EXAMPLE_CODE}`,
  `We are at ${EXAMPLE_CODE}, and you?`,
]) {
  test(`the field opens “${text}”`, async ({ app }) => {
    await app.open();
    await app.openCode(text);
    await expectView(app);
    await expect(app.banner, "what has opened is seen").toBeInViewport();
  });
}

test("the field refuses anything else with a sentence", async ({ app }) => {
  await app.open();
  for (const text of ["", "hello", "🙂🙂🙂🙂🙂🙂🙂🙂", "x".repeat(100_000)]) {
    await app.openCode(text);
    await expect(app.notices).toHaveCount(1);
    await expect(app.notices).toContainText("is not a rating code");
    await expect(app.notices).toContainText(UNTOUCHED);
  }
});

test("a link in the reader's language: the code is of none", async ({ app, page }) => {
  await app.open(`fi/#r=${EXAMPLE_CODE}`);
  await expect(app.banner).toContainText(`Katselet arviointia ${EXAMPLE_CODE}`);
  await app.chooseLanguage("sv");
  await expect(app.banner).toContainText(`Du tittar på bedömningen ${EXAMPLE_CODE}`);
  await app.reload();
  await expect(app.banner).toContainText(`Du tittar på bedömningen ${EXAMPLE_CODE}`);
});

test("code and link are copied", async ({ app, page, context, home }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  for (const [name, text] of [
    ["Copy the code", EXAMPLE_CODE],
    ["Copy the link", `${home}#r=${EXAMPLE_CODE}`],
  ]) {
    await app.button(name).click();
    await expect(app.button("Copied")).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await expect(app.status).toHaveText("Copied");
});

for (const [what, refuse] of Object.entries({
  "a browser that refuses": () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("No", "NotAllowedError"));
  },
  "a page without a clipboard": () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
})) {
  test(`copying on ${what} leaves the text selected, and says so`, async ({ app, page }) => {
    await page.addInitScript(refuse);
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await app.button("Copy the code").click();
    await expect(app.notices).toHaveText([/The browser did not allow copying. The text is selected/]);
    await expect(app.code).toBeFocused();
    const selected = await app.code.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toBe(EXAMPLE_CODE);
  });
}
