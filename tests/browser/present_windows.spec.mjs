// The presenter's and the audience's window: in step, whichever is reloaded, and the audience never ahead.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { STEPS, TEAM, Window } from "./meeting.mjs";

const COVERED = Array(8).fill(null);
const open = (page, home, query) => new Window(page, home).open(query);

test("two windows in step: rating, reveal, blank, pointer", async ({ page, home }) => {
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  // The presenter sees the ratings; the room does not.
  await presenter.expectRatings(EXAMPLE);
  await audience.expectRatings(COVERED);
  await expect(audience.veil).toHaveText("Not revealed yet");
  await page.bringToFront();
  await presenter.press("7");
  await expect(audience.title).toHaveText("7 Measuring & evaluating");
  await presenter.press("3");
  await presenter.press("r");
  await audience.expectRatings([3, 3, 4, 2, 2, 3, 3, 1]);
  await expect(audience.page.locator("li.choice.chosen .mark")).toHaveText("3");
  await presenter.press("7", "5");
  await audience.expectRatings([3, 3, 4, 2, 2, 3, 5, 1]);
  await presenter.press("b");
  await expect(audience.page.locator(".room-blank")).toBeVisible();
  await expect(audience.page.locator(".audience :is(.station, .label, h2)")).toHaveCount(0);
  await presenter.expectRatings([3, 3, 4, 2, 2, 3, 5, 1]);
  await presenter.press("b");
  await audience.expectRatings([3, 3, 4, 2, 2, 3, 5, 1]);
  await presenter.press("k", "Shift+ArrowRight");
  await expect(audience.spot).toHaveAttribute("cx", "840");
  const { x, y, width, height } = await presenter.room.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 4);
  await expect.poll(async () => Math.abs(Number(await audience.spot.getAttribute("cy")) - 225)).toBeLessThan(4);
  await presenter.press("k", "n");
  await expect(audience.page.locator(".readout.flow")).toBeVisible();
  await presenter.press("n");
  await expect(audience.page.locator(".room-dots")).toHaveCount(0);
  await presenter.press("r");
  await expect(audience.page.locator(".room-dots tbody tr")).toHaveCount(8);
  await presenter.press("n");
  await expect(audience.page.locator(".room-raises li")).toHaveCount(3);
});

test("the water runs on the board until the presenter lets it rest, in both windows", async ({ page, home }) => {
  const presenter = await open(page, home, "?mode=present&step=result");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  await presenter.press("r");
  await audience.expectRatings(EXAMPLE);
  const runs = (window) =>
    window.page
      .locator(".room .water-wide .lane")
      .first()
      .evaluate((lane) => getComputedStyle(lane).animationIterationCount);
  for (const window of [presenter, audience]) expect(await runs(window)).toBe("infinite");
  await presenter.press("v");
  for (const window of [presenter, audience]) await expect.poll(() => runs(window)).toBe("1");
  await presenter.press("v");
  for (const window of [presenter, audience]) await expect.poll(() => runs(window)).toBe("infinite");
});

test("the presenter is told what is covered, and no count of what is covered shows", async ({ page, home }) => {
  const presenter = await open(page, home, "?mode=present&step=picture");
  // Without a separate window for the room, the presenter's window covers too.
  await presenter.goTo("result");
  await expect(page.locator(".room .loop .partial")).toHaveCount(2);
  for (const count of await page.locator(".room .loop .partial").all()) await expect(count).toBeHidden();
  const audience = await presenter.openAudience();
  for (const count of await audience.page.locator(".room .loop .partial").all()) await expect(count).toBeHidden();
  await page.bringToFront();
  const seen = page.locator(".seen");
  await expect(seen).toHaveText("The ratings show in this window only. Press R to show them to the audience.");
  await presenter.press("r");
  await expect(seen).toHaveText("The audience sees this. Press R to cover it.");
  await presenter.press("r");
  await presenter.goTo("picture");
  await expect(seen).toHaveText("Nothing is covered here: the audience sees the same.");
  await presenter.goTo("rate");
  await page.getByRole("button", { name: "Start from scratch" }).click();
  await expect(seen).toHaveText(
    "There is nothing to reveal here yet. Anything added stays covered until you reveal it.",
  );
  // Once revealed, the counts are no secret.
  await presenter.press("r");
  await expect(audience.page.locator(".room .loop .partial")).toHaveText(["0/4", "0/3"]);
  await expect(audience.page.locator(".room .loop .partial").first()).toBeVisible();
});

test("a reload of either window catches up, and covers again what only the presenter may open", async ({
  page,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  await presenter.press("r");
  await audience.expectRatings(EXAMPLE);
  await audience.reload();
  await audience.expectRatings(EXAMPLE);
  await presenter.press("1", "0");
  await audience.expectRatings([0, ...EXAMPLE.slice(1)]);
  await presenter.reload();
  await expect(page.locator(".desk.private")).toBeVisible();
  await audience.expectRatings(COVERED);
  await presenter.expectRatings([0, ...EXAMPLE.slice(1)]);
  await presenter.press("r");
  await audience.expectRatings([0, ...EXAMPLE.slice(1)]);
});

test("a window that comes late gets all of it; one that opened before the presenter waits", async ({
  page,
  context,
  home,
}) => {
  const early = new Window(await context.newPage(), home);
  await early.page.goto(`${home}?mode=audience`);
  await expect(early.page.locator(".audience-empty h2")).toHaveText("Waiting for the presenter");
  const presenter = await open(page, home, "?mode=present&step=result");
  await presenter.press("r");
  await expect(early.page.locator(".readout.flow")).toBeVisible();
  const late = new Window(await context.newPage(), home);
  await late.page.goto(`${home}?mode=audience`);
  await expect(late.page.locator(".readout.flow")).toBeVisible();
});

test("nothing that is not revealed is in the audience's window, or in any message", async ({ page, context, home }) => {
  const listener = await context.newPage();
  await listener.goto(`${home}?mode=audience`);
  await listener.evaluate(() => {
    window.heard = [];
    window.ear = new BroadcastChannel("double-cycle.channel / main");
    window.ear.addEventListener("message", ({ data }) => window.heard.push(data));
  });
  const heard = async () => (await listener.evaluate(() => window.heard)).map((text) => JSON.parse(text));
  const presenter = await open(page, home);
  const audience = await presenter.openAudience();
  await page.bringToFront();
  const states = async () => (await heard()).filter(({ type }) => type === "state");
  for (const step of STEPS) {
    await presenter.goTo(step);
    await expect.poll(async () => (await states()).at(-1)?.step).toBe(step);
    const html = await audience.page.locator("#app").innerHTML();
    expect(html).not.toMatch(/rated-[0-5]|of 5,/);
    for (const secret of [...TEAM, "standard deviation", "Ask the room", "Next:"]) expect(html).not.toContain(secret);
  }
  // A rating made while covered is not sent either.
  await presenter.goTo("rate");
  await presenter.press("6", "5");
  await expect.poll(async () => (await states()).at(-1)?.chosen).toBe(6);
  for (const message of await heard()) {
    for (const field of ["ratings", "before", "trial", "team", "people", "named"])
      expect(message).not.toHaveProperty(field);
    for (const secret of TEAM) expect(JSON.stringify(message)).not.toContain(secret);
  }
  // Prove that the check can fail: the listener hears what is revealed.
  await presenter.press("r");
  await expect.poll(async () => (await states()).at(-1)?.ratings).toEqual([3, 3, 4, 2, 2, 5, 1, 1]);
  // At a factor's step, later factors are not sent.
  await presenter.goTo("2");
  await expect.poll(async () => (await states()).at(-1)?.ratings).toEqual([3, 3, null, null, null, null, null, null]);
});

test("a second presenter is refused with a sentence, and may try again or begin its own", async ({
  page,
  context,
  home,
}) => {
  const first = await open(page, home, "?mode=present&step=rate");
  await expect(first.step).toBeVisible();
  // A window presents only once no other has objected.
  const seat = await context.newPage();
  await seat.goto(`${home}?mode=audience`);
  await expect(seat.locator(".room")).toBeVisible();
  const second = new Window(await context.newPage(), home);
  await second.page.goto(`${home}?mode=present`);
  const title = second.page.locator("#tool-title");
  await expect(title).toHaveText("Another window is already presenting");
  await second.press("n");
  await second.page.getByRole("button", { name: "Try again" }).click();
  await expect(title).toHaveText("Another window is already presenting");
  const third = new Window(await context.newPage(), home);
  await third.page.goto(`${home}?mode=present`);
  await third.page.getByRole("button", { name: "Start a separate presentation here" }).click();
  await third.expectStep("picture");
  await expect(third.page).toHaveURL(/session=[0-9a-f]{16}/);
  const own = await third.openAudience();
  await third.page.bringToFront();
  await third.press("n");
  await expect(own.title).toHaveText("1 Setting objectives");
  await expect(seat.locator(".room h2")).not.toHaveText("1 Setting objectives");
  await first.page.close();
  await second.page.getByRole("button", { name: "Try again" }).click();
  await second.expectStep("picture");
});

test("a presenter that is lost is said so, and one that has left", async ({ page, context, home }) => {
  // Both windows use the fake clock.
  await page.clock.install();
  // Simulates a sleeping machine: the presenter's window sends nothing for a while.
  await page.addInitScript(() => {
    const own = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function postMessage(text) {
      if (!window.mute) own.call(this, text);
    };
  });
  const presenter = await open(page, home, "?mode=present&step=2");
  const audience = new Window(await context.newPage(), home);
  await audience.page.goto(`${home}?mode=audience`);
  await expect(audience.title).toHaveText("2 Determining target groups & channels");
  await page.evaluate(() => {
    window.mute = true;
  });
  await audience.page.clock.fastForward(7_000);
  await expect(audience.page.locator(".audience-said")).toContainText("is not responding");
  await expect(audience.title).toHaveText("2 Determining target groups & channels");
  await page.evaluate(() => {
    window.mute = false;
  });
  await expect(audience.page.locator(".audience-said")).toBeEmpty();
  await page.bringToFront();
  await presenter.press("n");
  await expect(audience.title).toHaveText("3 Defining activities");
  await page.locator(".leave").click();
  await audience.page.clock.fastForward(4_000);
  await expect(audience.page.locator(".audience-empty h2")).toHaveText("The presentation is over");
});

test("where the pop-up is blocked, a link opens the window", async ({ page, context, home }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const presenter = await open(page, home, "?mode=present&step=3");
  await presenter.press("s");
  await expect(presenter.notice).toContainText("blocked");
  const [opened] = await Promise.all([context.waitForEvent("page"), presenter.notice.getByRole("link").click()]);
  const audience = new Window(opened, home);
  await expect(audience.title).toHaveText("3 Defining activities");
  await expect(presenter.notice).toHaveCount(0);
  await page.bringToFront();
  await presenter.press("n");
  await expect(audience.title).toHaveText("4 Assigning ownership");
});

for (const [how, blocked] of [
  ["by the key", false],
  ["by the link", true],
]) {
  test(`without BroadcastChannel, a window opened ${how} stays in step, whichever is reloaded`, async ({
    page,
    context,
    home,
  }) => {
    await context.addInitScript(() => {
      delete window.BroadcastChannel;
    });
    if (blocked)
      await page.addInitScript(() => {
        window.open = () => null;
      });
    const presenter = await open(page, home, "?mode=present&step=rate");
    const opened = context.waitForEvent("page");
    await presenter.press("s");
    if (blocked) await presenter.notice.getByRole("link").click();
    else await expect(presenter.notice).toContainText("only a window opened with the button or S");
    const audience = new Window(await opened, home);
    await audience.expectRatings(COVERED);
    await page.bringToFront();
    await presenter.press("r");
    await audience.expectRatings(EXAMPLE);
    await audience.reload();
    await audience.expectRatings(EXAMPLE);
    await presenter.reload();
    await audience.expectRatings(COVERED);
    await expect(page.locator(".desk.private")).toBeVisible();
    await presenter.press("r");
    await audience.expectRatings(EXAMPLE);
  });
}

test("without any channel it says so, and presents in one window", async ({ page, context, home }) => {
  await context.addInitScript(() => {
    delete window.BroadcastChannel;
    delete window.MessageChannel;
  });
  const presenter = await open(page, home, "?mode=present&step=rate");
  await presenter.press("s");
  await expect(presenter.notice).toContainText("does not let two windows of the page talk to each other");
  await presenter.press("r");
  await presenter.expectRatings(EXAMPLE);
});

test("messages that are none of ours change nothing", async ({ page, context, home }) => {
  const presenter = await open(page, home, "?mode=present&step=4");
  const audience = await presenter.openAudience();
  const other = await context.newPage();
  await other.goto(home);
  await other.evaluate(() => {
    const channel = new BroadcastChannel("double-cycle.channel / main");
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      '{"ns":"double-cycle","v":1,"session":"main","sender":"x","type":"state","step":"9"}',
      "x".repeat(70_000),
    ])
      channel.postMessage(text);
    channel.postMessage({ ns: "double-cycle" });
  });
  await page.bringToFront();
  await presenter.press("n");
  await expect(audience.title).toHaveText("5 Listening");
});

test("the audience follows the presenter's language", async ({ page, context, home }) => {
  const presenter = new Window(page, new URL("fi/", home).href);
  await presenter.open("?mode=present&step=rate");
  const audience = await context.newPage();
  await audience.goto(`${home}?mode=audience&lang=en`);
  await expect(presenter.step).toContainText("Vaihe 10/13");
  await expect(audience.locator(".covered-badge")).toHaveText("Ei vielä paljastettu");
  await expect(audience.locator(".audience")).toHaveAttribute("lang", "fi");
});

test("nothing is stored but for the tab: codes never stand in a message or the address's query", async ({
  page,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present&step=rate&utm_source=anna%40client.example");
  const audience = await presenter.openAudience();
  expect(audience.page.url()).not.toContain(EXAMPLE_CODE);
  // A room reads the address, too.
  expect(audience.page.url()).not.toContain("anna");
  await presenter.page.bringToFront();
  await presenter.press("1", "5");
  expect(new URL(page.url()).search).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("each window has a title of its own, in its language, and the page gets its own back", async ({ page, home }) => {
  const presenter = await open(page, home, "?mode=present");
  const audience = await presenter.openAudience();
  await expect(page).toHaveTitle("Presenter’s window · Double Cycle");
  await expect(audience.page).toHaveTitle("Audience window · Double Cycle");
  const finnish = await open(await page.context().newPage(), home, "fi/?mode=team");
  await expect(finnish.page).toHaveTitle(/ · Double Cycle$/);
  expect(await finnish.page.title()).not.toMatch(/team/i);
  await page.goto(home);
  await expect(page).toHaveTitle(/^Double Cycle: /);
  await page.locator("a[data-tool=history]").first().click();
  await expect(page).toHaveTitle(/ · Double Cycle$/);
  await page.goBack();
  await expect(page).toHaveTitle(/^Double Cycle: /);
});

test("the audience's window opens as a tab too, which a video call can share while it is covered", async ({
  page,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present");
  await presenter.press("m");
  const button = page.getByRole("button", { name: "Open the audience window as a tab" });
  const [tab] = await Promise.all([page.context().waitForEvent("page"), button.click()]);
  await expect(page.locator(".desk.private")).toBeVisible();
  await expect(button, "there is one by now").toHaveCount(0);
  const bars = await tab.evaluate(() => [window.toolbar.visible, window.menubar.visible]);
  expect(bars, "it is no pop-up").toEqual([true, true]);
  await presenter.press("n");
  await expect(tab.locator(".room")).toBeVisible();
});

test("a window that was the audience's and presents by itself keeps what it has when it opens another", async ({
  page,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  await page.close();
  // The projector's window goes on alone, and keeps the name it was opened under.
  const other = new Window(audience.page, home);
  await other.open("?mode=present&step=rate");
  await other.press("7", "3");
  const third = await other.openAudience();
  await other.expectRatings([3, 3, 4, 2, 2, 3, 3, 1]);
  await expect(other.page.locator(".desk.private")).toBeVisible();
  await other.press("r");
  await third.expectRatings([3, 3, 4, 2, 2, 3, 3, 1]);
});

test("no window for others gets a copy of what a phone has answered in the presenter's tab", async ({ page, home }) => {
  const key = "double-cycle.answers /";
  await page.goto(`${home}answer.html?lang=en`);
  await page.locator("html[data-ready]").waitFor();
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator(".choice label").nth(4).click();
  const answered = await page.evaluate((key) => sessionStorage.getItem(key), key);
  expect(answered).toMatch(/^[0-9A-Z]{4} /);
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  expect(await audience.page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("answers");
  // The tab itself keeps it.
  expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBe(answered);
  await page.goto(`${home}?mode=kiosk`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("answers");
});
