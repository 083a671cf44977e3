// The presentation in one window: steps, keys, rating together, covering, links, timer, help.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { STEPS, Window } from "./meeting.mjs";

const COVERED = Array(8).fill(null);

test.beforeEach(async ({ page, home }) => {
  test.info().presenter = new Window(page, home);
});
const presenter = () => test.info().presenter;

test("one key opens it from the page, and keys go through all steps and back", async ({ app, page, home }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.keyboard.press("p");
  const it = new Window(page, home);
  for (const step of STEPS) {
    await it.expectStep(step);
    await it.press("n");
  }
  await it.expectStep("next");
  for (const step of [...STEPS].reverse()) {
    await it.expectStep(step);
    await it.press("PageUp");
  }
  await it.expectStep("picture");
  await it.press(".");
  await expect(page.locator(".black")).toBeVisible();
  await it.press(".");
  await expect(page.locator(".black")).toHaveCount(0);
});

test("a key that is pressed as soon as the step is seen turns it", async ({ page, home }) => {
  // Press as soon as the step is in the DOM, which is before the program's effects run.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(".present-bar h1")) return;
      watch.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true }));
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  const it = await new Window(page, home).open();
  await it.expectStep("1");
});

test("each key turns the step as it says", async ({ page }) => {
  const it = await presenter().open();
  await it.press("ArrowRight", " ", "n");
  await it.expectStep("3");
  await it.press("ArrowLeft", "p");
  await it.expectStep("1");
  await it.press("Shift+ ");
  await it.expectStep("picture");
  await it.press("End");
  await it.expectStep("next");
  await it.press("Home");
  await it.expectStep("picture");
  // Space presses a focused button and chooses a focused station.
  await page.locator(".present-bar .turn").last().focus();
  await it.press(" ");
  await it.expectStep("1");
  await page.locator(".present-bar button[data-key=M]").focus();
  await it.press(" ");
  await it.expectStep("1");
  await expect(page.locator(".present-side")).toBeVisible();
  await page.locator("#timer-minutes").focus();
  await it.press("n", "b", "ArrowLeft");
  await it.expectStep("1");
});

test("a clicker's next reveals what is covered, then goes on; twice at once is once", async ({ page }) => {
  const it = await presenter().open("?mode=present&step=7", `#r=${EXAMPLE_CODE}`);
  await it.click();
  await it.expectStep("8");
  await it.expectRatings(COVERED);
  // Held down, it goes on once and reveals nothing, however long the pause before it is repeated.
  await it.rest();
  await page.keyboard.down("PageDown");
  await it.expectStep("rate");
  it.revealed = performance.now();
  await it.rest();
  await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  await it.expectRatings(COVERED);
  await it.click();
  await it.expectRatings(EXAMPLE);
  await it.press("PageDown");
  await it.expectStep("rate");
  await it.click();
  await it.expectStep("result");
  // Nothing is covered there any more, nor is anybody in the team.
  await it.click();
  await it.expectStep("team");
  await it.click();
  await it.expectStep("next");
  // Back covers nothing; covered again, the last step is revealed as well.
  await it.press("PageUp", "PageUp");
  await it.expectRatings(EXAMPLE);
  await it.press("End", "r");
  await expect(page.locator(".room-raises")).toHaveCount(0);
  // Whoever writes only goes on.
  await page.locator(".present-bar button[data-key=M]").click();
  await page.locator("#timer-minutes").focus();
  await it.click();
  await expect(page.locator(".room-raises")).toHaveCount(0);
  await page.locator("#tool-title").focus();
  await it.click();
  await expect(page.locator(".room-raises li")).toHaveCount(3);
  await it.expectStep("next");
});

test("each step has its own link, and the address follows", async ({ page }) => {
  const it = await presenter().open("?mode=present&step=rate");
  await it.expectStep("rate");
  await it.press("n");
  await expect(page).toHaveURL(/[?&]step=result/);
  await it.reload();
  await it.expectStep("result");
  await page.locator(".present-bar button[data-key=M]").click();
  await page.locator(".steps a", { hasText: "Listening" }).click();
  await it.expectStep("5");
  await page.goBack();
  await it.expectStep("result");
});

test("the figure is built factor by factor", async ({ page }) => {
  const it = await presenter().open();
  await it.goTo("3");
  await it.press("r");
  await it.expectRatings([3, 3, 4, ...Array(5).fill(null)]);
  for (const built of [1, 3]) await expect(page.locator(`#station-${built}`)).toBeVisible();
  for (const later of [4, 8]) await expect(page.locator(`#station-${later}`)).toBeHidden();
  await it.press("n");
  await it.expectRatings([3, 3, 4, 2, ...Array(4).fill(null)]);
  await expect(page.locator("#station-4")).toBeVisible();
});

test("what is covered is not in the page until it is revealed", async ({ page }) => {
  const it = await presenter().open();
  for (const step of ["rate", "result", "next", "8"]) {
    await it.goTo(step);
    await expect(page.locator(".station[class*=rated-], .room-raises, .readouts, .choice input:checked")).toHaveCount(
      0,
    );
    expect(await page.locator(".present").innerHTML()).not.toContain(EXAMPLE_CODE);
  }
  await it.goTo("team");
  await expect(it.veil).toBeVisible();
  await expect(page.locator(".room-dots")).toHaveCount(0);
  await it.press("r");
  await expect(page.locator(".room-dots tbody tr")).toHaveCount(8);
  // The team is shown, and the ratings are still covered.
  await it.goTo("rate");
  await it.expectRatings(COVERED);
  await it.press("r");
  await it.expectRatings(EXAMPLE);
  await it.press("r");
  await it.expectRatings(COVERED);
});

test("rating together: digits, the ring, the steps in words; undo and redo", async ({ page }) => {
  const it = await presenter().open("?mode=present&step=rate", "");
  await it.press("r");
  await it.press("2", "4");
  await it.expectRatings([null, 4, ...Array(6).fill(null)]);
  await page.locator("#station-5").click();
  await page.locator(".station-5 .target-3").click();
  await it.expectRatings([null, 4, null, null, 3, null, null, null]);
  await page
    .locator(".choice", { has: page.locator("#card-5-1") })
    .locator("label")
    .click();
  await it.expectRatings([null, 4, null, null, 1, null, null, null]);
  await page.locator("#card-5-1").press("ArrowDown");
  await it.expectRatings([null, 4, null, null, 2, null, null, null]);
  await it.expectStep("rate");
  await it.press("Control+z", "Control+z");
  await it.expectRatings([null, 4, null, null, 3, null, null, null]);
  await it.press("Control+Shift+z");
  await it.expectRatings([null, 4, null, null, 1, null, null, null]);
  // A reload loses nothing and covers what was revealed.
  await it.reload();
  await it.expectRatings(COVERED);
  await it.press("r");
  await it.expectRatings([null, 4, null, null, 1, null, null, null]);
});

test("what was rated together is no one's own until somebody says so", async ({ page, app }) => {
  await app.storeRatings([1, 1, 1, 1, 1, 1, 1, 1]);
  const it = await presenter().open("?mode=present&step=rate", "");
  await it.press("1", "5");
  expect((await app.stored()).ratings[0]).toBe(1);
  await it.goTo("next");
  await page.locator(".present-bar button[data-key=M]").click();
  await page.locator(".ratings-holder button").click();
  await expect.poll(async () => (await app.stored()).ratings[0]).toBe(5);
});

test("the result, its findings in the figure, the team and the next steps", async ({ page }) => {
  const it = await presenter().open("?mode=present&step=result");
  await it.press("r");
  await expect(it.title).toContainText("The stream narrows");
  await expect(page.locator(".room-findings li")).toHaveCount(4);
  await page.locator(".room-findings button").first().click();
  await expect(page.locator(".station.highlighted")).toHaveCount(1);
  await it.goTo("team");
  await it.press("r");
  await expect(page.locator(".room-people")).toContainText("4 people");
  await expect(page.locator(".room .median-even")).toHaveText("Median: the lower of two middle answers.");
  await expect(page.locator(".room-talk li").first()).toContainText("standard deviation");
  await it.goTo("next");
  await expect(page.locator(".room-raises li")).toHaveCount(3);
  await expect(page.locator(".keep-code")).toContainText(EXAMPLE_CODE);
  await expect(page.locator(".keep-code").getByRole("img", { name: EXAMPLE_CODE, exact: true })).toBeVisible();
});

test("notes, clock and timer are there when they are wanted", async ({ page }) => {
  await page.clock.install();
  const it = await presenter().open("?mode=present&step=2");
  await expect(page.locator(".present-side")).toHaveCount(0);
  await page.locator(".present-bar button[data-key=M]").press("Enter");
  await expect(page.locator(".notes h2")).toHaveText(["Ask the room", "What good looks like", "What goes wrong"]);
  await expect(page.locator(".coming")).toContainText("3 Defining activities");
  await expect(page.locator(".clock")).toContainText(/\d\d:\d\d/);
  const minutes = page.locator("#timer-minutes");
  await minutes.fill("0");
  await minutes.press("Enter");
  await expect(page.locator("#timer-wrong")).toContainText("from 1 to 180");
  await minutes.fill("5");
  await minutes.press("Enter");
  await expect(page.locator(".time-left")).toContainText(/5:00|4:5\d/);
  await page.clock.fastForward(6 * 60_000);
  await expect(page.locator(".time-left.over")).toContainText(/1:0\d over time/);
  await page.locator(".running button").last().click();
  await expect(minutes).toBeVisible();
  await it.expectStep("2");
});

test("the pointer follows the mouse and the keys", async ({ page }) => {
  const it = await presenter().open("?mode=present&step=picture");
  await it.press("k");
  await expect(it.spot).toHaveAttribute("cx", "800");
  await it.press("Shift+ArrowRight", "Shift+ArrowUp");
  await expect(it.spot).toHaveAttribute("cx", "840");
  const { x, y, width, height } = await it.room.boundingBox();
  await page.mouse.move(x + width / 4, y + height / 2);
  await expect.poll(async () => Math.abs(Number(await it.spot.getAttribute("cx")) - 400)).toBeLessThan(4);
  await it.press("k");
  await expect(it.spot).toHaveCount(0);
});

test("the list of keys names every key, and closes with Escape", async ({ page }) => {
  const it = await presenter().open();
  await it.press("?");
  const keys = await page.locator("dialog.present-help kbd").allTextContents();
  for (const key of [
    "→",
    "←",
    "Space",
    "N",
    "P",
    "PageDown",
    "PageUp",
    "Home",
    "End",
    "B",
    ".",
    "F",
    "S",
    "R",
    "C",
    "M",
    "1–8",
    "0–5",
    "W",
    "K",
    "?",
    "Ctrl",
  ]) {
    expect(keys).toContain(key);
  }
  await it.press("n");
  await it.expectStep("picture");
  await it.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
});

test("single keys can be switched off; those that write nothing go on", async () => {
  const it = await presenter().open("?mode=present&hotkeys=off");
  await it.press("n", "3", "b");
  await it.expectStep("picture");
  await it.press("PageDown");
  await it.expectStep("1");
});

test("full screen, and a sentence where the browser has none", async ({ page }) => {
  await page.addInitScript(() => {
    delete Element.prototype.requestFullscreen;
  });
  const it = await presenter().open();
  await it.press("f");
  await expect(it.notice).toContainText("does not allow the page to go full screen");
  await it.notice.getByRole("button").click();
  await expect(it.notice).toHaveCount(0);
  await it.press("PageDown");
  await it.expectStep("1");
});

test("the page's own HTML never flashes before a tool", async ({ page, home }) => {
  let letGo;
  const held = new Promise((done) => {
    letGo = done;
  });
  await page.route("**/studio-*.wasm", (route) => held.then(() => route.continue()));
  await page.goto(`${home}?mode=present`, { waitUntil: "domcontentloaded" });
  await expect(page.locator("#app")).toHaveCSS("visibility", "hidden");
  letGo();
  await new Window(page, home).ready();
  await expect(page.locator("#app")).toHaveCSS("visibility", "visible");
});

test("with reduced motion nothing moves", async ({ visitor, home }) => {
  const { page } = await visitor({ reducedMotion: "reduce" });
  const it = await new Window(page, home).open("?mode=present&step=result");
  await it.press("r");
  await expect(page.locator(".readout.flow")).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().filter((one) => one.playState === "running").length)).toBe(
    0,
  );
});

test("the browser's way back leads to the step that was left, however soon", async ({ page, home }) => {
  const presenter = await new Window(page, home).open("?mode=present&step=team", "");
  await presenter.press("m", "p");
  // The address has not followed yet.
  await page.locator(".present-side a[data-tool=compare]").click();
  await expect(page.locator("#tool-title")).toHaveText(/Compare/);
  await page.goBack();
  await presenter.expectStep("result");
  await expect(page).toHaveURL(/step=result/);
});

test("D makes both windows dark, and light again", async ({ page, home }) => {
  const presenter = await new Window(page, home).open("?mode=present&step=rate");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  const grounds = () =>
    Promise.all(
      [page, audience.page].map((one) => one.evaluate(() => getComputedStyle(document.documentElement).colorScheme)),
    );
  await expect.poll(grounds).toEqual(["light", "light"]);
  await presenter.press("d");
  await expect.poll(grounds).toEqual(["dark", "dark"]);
  await presenter.reload();
  await expect.poll(grounds).toEqual(["dark", "dark"]);
  await presenter.press("b", "d");
  await expect.poll(grounds).toEqual(["light", "light"]);
  await presenter.press("b");
  await expect.poll(grounds).toEqual(["light", "light"]);
});

test("leaving ends it, and the page is as it was", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  const it = await presenter().open("?mode=present", "");
  await it.press("1", "0");
  await page.locator(".leave").click();
  await expect(app.headline).toBeVisible();
  await app.expectRatings(EXAMPLE);
});
