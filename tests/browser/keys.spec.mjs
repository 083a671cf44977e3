// What each key does, and where keys must not work.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";

const NONE = Array(8).fill(null);
const open = (app) => app.cardName.locator(".number");

test("a digit chooses a factor, and the next one rates it", async ({ app }) => {
  await app.open();
  await app.press("6");
  await expect(app.station(6)).toBeFocused();
  await expect(open(app)).toHaveText("6");
  await app.expectRatings(NONE);
  await app.press("0");
  await app.expectRatings([null, null, null, null, null, 0, null, null]);
  // 6 is not a rating: it chooses factor 6.
  await app.press("2", "6");
  await expect(open(app)).toHaveText("6");
  await app.press("9");
  await expect(open(app)).toHaveText("6");
  await app.press("5");
  await app.expectRatings([null, null, null, null, null, 5, null, null]);
});

test("arrows and N go from factor to factor, round and round", async ({ app }) => {
  await app.open();
  await app.press("ArrowLeft");
  await expect(app.station(8)).toBeFocused();
  await app.press("ArrowRight");
  await expect(app.station(1)).toBeFocused();
  await app.press("n", "n", "ArrowLeft");
  await expect(app.station(2)).toBeFocused();
});

test("on a station the paging keys move too, and the page stays where it is", async ({ app, page }) => {
  await app.open();
  await app.station(3).focus();
  const before = await page.evaluate(() => scrollY);
  await app.press("End");
  await expect(app.station(8)).toBeFocused();
  await app.press("Home");
  await expect(app.station(1)).toBeFocused();
  await app.press("PageDown", "ArrowDown");
  await expect(app.station(3)).toBeFocused();
  await app.press("PageUp", "ArrowUp");
  await expect(app.station(1)).toBeFocused();
  // All stations are in view, so moving the focus must not scroll.
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("Escape leaves a chosen factor: the next digit chooses again", async ({ app, page }) => {
  await app.open();
  await app.press("4");
  await expect(page.locator(".station.awaiting-rating")).toHaveCount(1);
  await app.press("Escape");
  await expect(page.locator(".station.awaiting-rating, .target")).toHaveCount(0);
  await app.press("3");
  await expect(open(app)).toHaveText("3");
  await app.expectRatings(NONE);
});

test("inside a group of radio buttons the arrows belong to it, and a digit rates at once", async ({ app }) => {
  await app.open();
  await app.radio(1, 0).focus();
  await app.press("ArrowDown", "ArrowRight");
  await expect(app.radio(1, 2)).toBeFocused();
  await app.expectRatings([2, ...NONE.slice(1)]);
  await app.press("ArrowLeft");
  await app.expectRatings([1, ...NONE.slice(1)]);
  await expect(open(app)).toHaveText("1");
  await app.press("5");
  await app.expectRatings([5, ...NONE.slice(1)]);
});

test("in a text field every key is text", async ({ app, page }) => {
  await app.open();
  await app.press("3", "2");
  await app.openNote();
  for (const field of [app.note, app.codeField]) {
    await field.fill("");
    await field.pressSequentially("2 5 ?np");
    await expect(field).toHaveValue("2 5 ?np");
    await app.press("Home", "ArrowRight", "ArrowLeft", "Control+z");
    await expect(field).toBeFocused();
  }
  await app.expectRatings([null, null, 2, null, null, null, null, null]);
  await expect(open(app)).toHaveText("3");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("no single key works together with Ctrl, Alt or Meta", async ({ app, page }) => {
  await app.open();
  await app.press("2", "Control+3", "Alt+3", "Meta+3", "Control+ArrowRight", "Alt+n", "Control+Alt+z", "Control+?");
  await expect(open(app)).toHaveText("2");
  await app.expectRatings(NONE);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the question mark lists the keys, and Escape closes the list", async ({ app, page }) => {
  await app.open();
  await app.button("Keyboard shortcuts").focus();
  await app.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("dt").filter({ hasText: "Ctrl+Shift+Z" })).toBeVisible();
  await app.press("2", "5");
  await app.press("Escape");
  await expect(dialog).toBeHidden();
  await app.expectRatings(NONE);
  await expect(app.button("Keyboard shortcuts"), "the focus is given back").toBeFocused();
  await app.button("Keyboard shortcuts").click();
  await expect(dialog).toBeVisible();
  await app.button("Close").click();
  await expect(dialog).toBeHidden();
});

test("single keys can be switched off, and stay so", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await app.button("Keyboard shortcuts").click();
  await page.getByLabel("Use single-key shortcuts").uncheck();
  await app.button("Close").click();
  for (let visit = 0; visit < 2; visit++) {
    const before = await open(app).textContent();
    await app.press("2", "5", "n", "ArrowRight", "?");
    await app.radio(Number(before), 0).focus();
    await app.press("0");
    await expect(open(app)).toHaveText(before);
    await app.expectRatings(EXAMPLE);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await app.reload();
  }
  await app.choice(1, 5).click();
  await app.press("Control+z");
  await app.expectRatings(EXAMPLE);
});

test("single keys are off where the address says so", async ({ app }) => {
  await app.open("?hotkeys=off");
  await app.press("1", "5", "n");
  await app.expectRatings(NONE);
  await expect(open(app)).toHaveText("1");
});
