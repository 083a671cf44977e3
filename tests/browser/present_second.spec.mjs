// Comparisons and trials at the result of a presentation; and a whole meeting by keyboard alone.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { STEPS, Window } from "./meeting.mjs";
import { codeOf, mistyped } from "./rating_code.mjs";
import { Team, codesOf, people } from "./team_page.mjs";

const LAST_YEAR = [2, 3, 3, 2, 1, 3, 1, 0];
const numerals = (window) => window.page.locator(".room .numeral");
const open = async (page, home, query = "?mode=present&step=result") =>
  new Window(page, home).open(query, `#r=${EXAMPLE_CODE}`);

// Presses Tab until the element has the focus.
async function tabTo(page, target) {
  for (let turn = 0; turn < 80; turn++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("no key leads there");
}

test("what if is tried on the board by keys, the room watches, and the ratings stay", async ({ page, home }) => {
  const it = await open(page, home);
  const audience = await it.openAudience();
  await page.bringToFront();
  await it.press("r", "w");
  await expect(numerals(audience)).toHaveText(EXAMPLE.map(String));
  await it.press("8", "3", "7", "2");
  const tried = ["3", "3", "4", "2", "2", "3", "1→2", "1→3"];
  for (const window of [it, audience]) {
    await expect(numerals(window)).toHaveText(tried);
    await expect(window.page.locator(".room .trace .outline")).not.toHaveCount(0);
    await expect(window.page.locator(".second-side dl > div").last()).toHaveText("Flow1.4 → 2.8 ▲+1.4");
    await expect(window.title).toHaveText(/^Trial: /);
    await expect(window.title).not.toContainText("narrows");
  }
  await it.press("n", "n");
  await expect(it.step).toContainText("13 of 13");
  await expect(page.locator(".keep-code")).toContainText(EXAMPLE_CODE);
  await it.press("PageUp", "PageUp", "w");
  await expect(page.locator(".room .pair")).toHaveCount(0);
  await expect(audience.page.locator(".room .pair")).toHaveCount(0);
  await expect(audience.title).toHaveText(
    "The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
  );
  await it.press("Control+z");
  await expect(numerals(audience)).toHaveText(tried);
});

test("what if on the ring, with the mouse", async ({ page, home }) => {
  const it = await open(page, home);
  await it.press("r");
  await page.locator(".present-bar button[data-key=W]").click();
  await page.locator(".room #try-station-5").click();
  await page.locator(".room .station-5 .target-4").click();
  await expect(numerals(it)).toHaveText(["3", "3", "4", "2", "2→4", "3", "1", "1"]);
  await page.locator(".present-bar button[data-key=W]").click();
  await expect(page.locator(".room .pair")).toHaveCount(0);
  await expect(numerals(it)).toHaveText(EXAMPLE.map(String));
});

test("an earlier code is compared with, covered until it is revealed; a mistyped one gets a sentence", async ({
  page,
  home,
}) => {
  const it = await open(page, home);
  const audience = await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await expect(numerals(audience)).toHaveText(EXAMPLE.map(String));
  const field = page.locator("#second-code");
  await field.fill(mistyped(codeOf(LAST_YEAR), 5));
  await field.press("Enter");
  await expect(page.locator("#second-code-problem")).toContainText(`Did you mean ${codeOf(LAST_YEAR)}?`);
  await page.getByRole("button", { name: `Open ${codeOf(LAST_YEAR)}` }).press("Enter");
  await expect(page.locator(".compared")).toContainText(codeOf(LAST_YEAR));
  const changed = ["2→3", "3", "3→4", "2", "1→2", "3", "1", "0→1"];
  await expect(numerals(it)).toHaveText(changed);
  // The room sees the ratings, and nothing of the compared one.
  await expect(numerals(audience)).toHaveText(EXAMPLE.map(String));
  expect(await audience.page.content()).not.toContain("Dashed");
  await expect(page.locator("#tool-title")).toBeFocused();
  await expect(page.locator(".seen")).toHaveText(
    "The comparison or trial shows in this window only. Press R to show it to the audience.",
  );
  await it.press("r");
  await expect(numerals(audience)).toHaveText(changed);
  await expect(page.locator(".seen")).toHaveText("The audience sees this. Press R to cover it.");
  // If the focused element goes away with the step, the focus moves to the title.
  await page.getByRole("button", { name: "End the comparison" }).focus();
  await it.press("n");
  await expect(page.locator("#tool-title")).toBeFocused();
  await it.press("PageUp");
  await page.getByRole("button", { name: "End the comparison" }).press("Enter");
  await expect(numerals(audience)).toHaveText(EXAMPLE.map(String));
  await expect(field).toBeFocused();
});

test("acts in one task leave the focus where the last of them puts it", async ({ page, home }) => {
  const it = await open(page, home);
  await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await page.locator("#second-code").fill(codeOf(LAST_YEAR));
  await page.locator("#second-code").press("Enter");
  const end = page.getByRole("button", { name: "End the comparison" });
  await end.focus();
  await it.press("n");
  await expect(page.locator("#tool-title")).toBeFocused();
  // Input overtakes timers: a quick press comes before the timers of the press before it.
  await page.evaluate(async () => {
    document.activeElement.blur();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", code: "PageUp", bubbles: true }));
    const end = () =>
      [...document.querySelectorAll("button")].find((each) => each.textContent === "End the comparison");
    for (let turn = 0; turn < 1000 && !end(); turn++) await Promise.resolve();
    end().click();
  });
  await expect(page.locator("#second-code")).toBeFocused();
  // What would move it again was due before this.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(() => setTimeout(done)))));
  await expect(page.locator("#second-code")).toBeFocused();
});

test("keys lead to the notes and to the field to compare with, and Escape leaves it", async ({ page, home }) => {
  const it = await open(page, home, "?mode=present&step=rate");
  await it.press("m");
  await expect(page.locator(".present-side")).toBeVisible();
  await it.press("c");
  await expect(page.locator(".present-bar h1"), "there is nothing to compare yet").not.toContainText("11 of 13");
  await it.press("m");
  await expect(page.locator(".present-side")).toHaveCount(0);
  await it.press("n", "c");
  const field = page.locator("#second-code");
  await expect(field).toBeFocused();
  await page.keyboard.type("cm");
  await expect(field).toHaveValue("cm");
  await it.press("Escape");
  await expect(page.locator("#tool-title")).toBeFocused();
  await it.press("n");
  await it.expectStep("team");
  await it.press("PageUp", "c");
  await field.fill(codeOf(LAST_YEAR));
  await field.press("Enter");
  await expect(page.locator("#tool-title")).toBeFocused();
  await it.press("c");
  await expect(page.locator("#second-end")).toBeFocused();
});

test("10,000 codes are revealed in the presentation", async ({ app, page, home, context }) => {
  const all = people(10_000);
  const team = new Team(app);
  await team.open();
  await team.paste(codesOf(all).join("\n"));
  await expect(team.count).toHaveText("10000 people");
  const it = await new Window(page, home).open("?mode=present&step=team", "");
  const audience = await it.openAudience();
  await page.bringToFront();
  await it.press("r");
  await expect(audience.page.locator(".room-people")).toContainText("10000 people");
  const row = audience.page.locator(".room-dots tbody tr").nth(3);
  const counts = Array.from({ length: 6 }, (_, step) => all.filter((ratings) => ratings[3] === step).length);
  await expect(row.locator(".room-dot")).toHaveText(counts.map(String));
  expect(context.pages()).toHaveLength(2);
});

test("a whole meeting by keys alone: all steps, codes from a chat, reveal, last year, what if, next steps", async ({
  page,
  app,
  home,
}) => {
  test.setTimeout(60_000);
  const group = people(5, 11);
  const chat = codesOf(group)
    .map((code, place) => `10:0${place} Guest ${place}: mine is ${code}, call +358 40 123 456${place}`)
    .join("\n");
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.keyboard.press("p");
  const it = new Window(page, home);
  for (const step of STEPS.slice(0, 11)) {
    await it.expectStep(step);
    await it.press("n");
  }
  await it.expectStep("team");
  await tabTo(page, page.locator(".room .to-team a"));
  await it.press("Enter");
  await tabTo(page, page.locator("#team-text"));
  await page.keyboard.insertText(chat);
  await tabTo(page, page.locator(".gather button[type=submit]"));
  await it.press("Enter");
  await expect(page.locator("#team-people")).toHaveText("5 people");
  const back = page.getByRole("link", { name: "Back to the presentation" });
  for (let turn = 0; turn < 80 && !(await back.evaluate((link) => link === document.activeElement)); turn++) {
    await page.keyboard.press("Shift+Tab");
  }
  await it.press("Enter");
  await it.expectStep("team");
  await it.press("r");
  await expect(page.locator(".room-people")).toContainText("5 people");
  await it.press("PageUp", "r");
  await it.expectStep("result");
  await expect(numerals(it)).toHaveText(EXAMPLE.map(String));
  await it.press("c");
  await expect(page.locator("#second-code")).toBeFocused();
  await page.keyboard.type(codeOf(LAST_YEAR));
  await expect(page.locator("#second-code"), "the key itself is not typed").toHaveValue(codeOf(LAST_YEAR));
  await it.press("Enter");
  await expect(page.locator("#tool-title")).toBeFocused();
  await it.press("r");
  const changed = ["2→3", "3", "3→4", "2", "1→2", "3", "1", "0→1"];
  await expect(numerals(it)).toHaveText(changed);
  await it.press("w", "8", "3");
  await expect(numerals(it)).toHaveText(["3", "3", "4", "2", "2", "3", "1", "1→3"]);
  await it.press("End");
  await it.expectStep("next");
  await expect(page.locator(".room-raises li")).toHaveCount(3);
  await expect(page.locator(".keep-code")).toContainText(EXAMPLE_CODE);
});
