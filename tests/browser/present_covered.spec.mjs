// Covered means covered, both in the room's window and in a presenter's window that the room may see: nothing but the
// presenter's own reveal, by R or a clicker's next.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { STEPS, TEAM, Window } from "./meeting.mjs";
import { codeOf } from "./rating_code.mjs";
import { Compare, Team, codesOf, people } from "./team_page.mjs";

const COVERED = Array(8).fill(null);
const open = (page, home, query, fragment) => new Window(page, home).open(query, fragment);
// A page of the same origin that does not present. It can listen on the first presenter's channel, whose name is known.
const spyOf = async (context, home) => {
  const page = await context.newPage();
  await page.goto(home);
  return page;
};
const noteChannels = (context) =>
  context.addInitScript(() => {
    window.channels = [];
    const Own = BroadcastChannel;
    window.BroadcastChannel = class extends Own {
      constructor(name) {
        super(name);
        window.channels.push(name);
      }
    };
  });
// A later message that both windows have drawn: anything sent before it would have arrived too.
const pulse = async (presenter, audience) => {
  await presenter.page.bringToFront();
  for (const count of [1, 0]) {
    await presenter.press("k");
    for (const window of [presenter, audience]) await expect(window.spot).toHaveCount(count);
  }
};
const isPrivate = (page) => page.locator(".desk.private");
const asks = (page) => page.locator(".present-troubles .asks");

test("whoever comes to count, or is taken out, covers the team in both windows until R", async ({
  app,
  page,
  home,
}) => {
  const codes = codesOf(people(4, 11));
  const team = new Team(app);
  await team.open();
  await team.paste(codes.join("\n"));
  await expect(team.count).toHaveText("4 people");
  await team.openPeople();
  await page.getByLabel(`Include ${codes[3]}`).uncheck();
  await expect(team.count).toHaveText("3 people");
  const presenter = await new Window(page, home).open("?mode=present&step=team", "");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  const seen = audience.page.locator(".room-people");
  const back = async (change) => {
    await page.locator(".present-side a[data-tool=team]").first().click();
    await expect(team.count).toBeVisible();
    if (!(await team.people.first().isVisible())) await team.openPeople();
    await change();
    await page.getByRole("link", { name: "Back to the presentation" }).click();
    await presenter.expectStep("team");
    await pulse(presenter, audience);
  };
  await presenter.press("r");
  await expect(seen).toContainText("3 people");
  await back(() => page.getByLabel(`Include ${codes[3]}`).check());
  await expect(audience.veil).toHaveText("Not revealed yet");
  await expect(audience.page.locator(".room-dots")).toHaveCount(0);
  // The room could work out who came: the presenter is asked, in the presenter's window alone.
  const question = page.locator(".present-troubles", { hasText: "Anyone who sees both results may work out" });
  await expect(question).toHaveCount(0);
  await presenter.press("r");
  await expect(question).toBeVisible();
  await pulse(presenter, audience);
  await expect(audience.veil).toHaveText("Not revealed yet");
  await expect(audience.page.locator("body")).not.toContainText("Anyone who sees both");
  // A clicker's next is no answer.
  await presenter.click();
  await presenter.expectStep("next");
  await presenter.press("PageUp", "r");
  await expect(question).toHaveCount(0);
  await expect(seen).toContainText("4 people");
  await back(() => page.getByLabel(`Include ${codes[0]}`).uncheck());
  await expect(audience.veil).toHaveText("Not revealed yet");
  await expect(audience.page.locator(".room-dots")).toHaveCount(0);
  await presenter.press("r", "r");
  await expect(seen).toContainText("3 people");
  // Two show nothing that could be held beside what was seen.
  await back(() => page.getByRole("button", { name: `Remove ${codes[1]}` }).click());
  await expect(audience.veil).toHaveText("Not revealed yet");
  await presenter.press("r");
  await expect(seen).toContainText("2 people");
});

test("what a tab has shown of a team it knows after a reload, and whichever of its pages has shown it", async ({
  app,
  page,
  home,
}) => {
  const codes = codesOf(people(5, 11));
  const team = new Team(app);
  await team.open();
  await team.paste(codes.slice(0, 3).join("\n"));
  const presenter = await new Window(page, home).open("?mode=present&step=team", "");
  const audience = await presenter.openAudience();
  await page.bringToFront();
  const seen = audience.page.locator(".room-people");
  const question = page.locator(".present-troubles", { hasText: "Anyone who sees both results may work out" });
  const add = async (code, count) => {
    await page.locator(".present-side a[data-tool=team]").first().click();
    await team.paste(code);
    await expect(team.count).toHaveText(`${count} people`);
  };
  const back = async () => {
    await page.getByRole("link", { name: "Back to the presentation" }).click();
    await presenter.expectStep("team");
  };
  await presenter.press("r");
  await expect(seen).toContainText("3 people");
  await page.reload();
  await presenter.expectStep("team");
  await expect(isPrivate(page)).toBeVisible();
  await add(codes[3], 4);
  await back();
  // A clicker's next is no answer, neither before the question nor after it.
  await presenter.click();
  await expect(question).toBeVisible();
  await expect(audience.veil).toHaveText("Not revealed yet");
  await presenter.press("r");
  await expect(seen).toContainText("4 people");
  // What this window has shown, the page that gathers the team asks about, and the other way round.
  await add(codes[4], 5);
  await team.click();
  await expect(page.locator(".team-cover .cover")).toHaveText(/^Still covered/);
  await team.click();
  await expect(team.rows).toHaveCount(8);
  await team.openPeople();
  await page.getByLabel(`Include ${codes[0]}`).uncheck();
  await back();
  await presenter.press("r");
  await expect(question).toBeVisible();
  await expect(audience.veil).toHaveText("Not revealed yet");
  // The room's window knows nothing of it.
  const held = await audience.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  for (const code of codes) expect(held).not.toContain(code);
});

test("another rating that differs in one factor is covered; the same is not", async ({ app, page, home }) => {
  const other = EXAMPLE.with(6, 5);
  await app.storeRatings(other);
  const presenter = await open(page, home, "?mode=present&step=result", `#r=${EXAMPLE_CODE}`);
  const audience = await presenter.openAudience();
  await page.bringToFront();
  await presenter.press("r");
  await audience.expectRatings(EXAMPLE);
  const compare = new Compare(app);
  const exhibit = async (ratings) => {
    await page.locator(".second a[data-tool=compare]").click();
    await compare.give("before", codeOf([1, 1, 1, 1, 1, 1, 1, 1]));
    await compare.give("after", codeOf(ratings));
    await page.getByRole("link", { name: "Show in the presentation" }).click();
    await presenter.expectStep("result");
    await pulse(presenter, audience);
  };
  await exhibit(other);
  await audience.expectRatings(COVERED);
  await expect(audience.veil).toHaveText("Not revealed yet");
  await presenter.press("r");
  await expect(audience.page.locator(".room .pair")).toBeVisible();
  // Codes that the room has already seen reveal nothing new.
  await exhibit(other);
  await expect(audience.page.locator(".room .pair")).toBeVisible();
});

test("the visitor's own rating, the median and an empty start cover as well", async ({ app, page, home }) => {
  const seen = EXAMPLE.with(6, 5);
  await app.storeRatings(seen);
  const presenter = await open(
    page,
    home,
    "?mode=present&step=rate",
    `#team=${Array(3)
      .fill(codeOf(EXAMPLE.with(0, 1)))
      .join(".")}`,
  );
  const audience = await presenter.openAudience();
  await page.bringToFront();
  await presenter.press("r");
  await audience.expectRatings(seen);
  await presenter.press("7", "4");
  await audience.expectRatings(EXAMPLE.with(6, 4));
  for (const [name, ratings] of [
    ["Use my own assessment", seen],
    ["Use the team’s median", EXAMPLE.with(0, 1)],
    ["Start from scratch", COVERED],
  ]) {
    await page.getByRole("button", { name }).click();
    await presenter.expectRatings(ratings);
    await audience.expectRatings(COVERED);
    await expect(audience.veil).toHaveText("Not revealed yet");
    await page.locator("#tool-title").focus();
    await presenter.press("r");
    await audience.expectRatings(ratings);
  }
  await expect(page.locator(".ratings-holder .quiet-line")).toHaveText(
    "If only one or two people rated a factor, its median is somebody’s own answer.",
  );
});

test("a key that is held down and a clicker that bounces uncover nothing, and cover at once", async ({
  page,
  home,
}) => {
  await page.clock.install();
  const it = await open(page, home, "?mode=present&step=rate");
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const press = async () => page.keyboard.press("r");
  await press();
  await it.expectRatings(EXAMPLE);
  await press();
  await it.expectRatings(COVERED);
  for (let times = 0; times < 9; times++) {
    await press();
    await it.press("k");
    await expect(it.spot).toBeVisible();
    await it.press("k");
    await it.expectRatings(COVERED);
  }
  await page.clock.runFor(600);
  await press();
  await it.expectRatings(EXAMPLE);
});

test("a window that comes by itself uncovers nothing until the presenter says that it is the room's", async ({
  page,
  context,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present&step=rate");
  const stranger = new Window(await context.newPage(), home);
  await stranger.page.goto(`${home}?mode=audience`);
  await stranger.expectRatings(COVERED);
  await pulse(presenter, stranger);
  await presenter.expectRatings(COVERED);
  await expect(asks(page).locator("p")).toHaveText(
    "A window that was not opened from here wants to show the presentation to the audience. Is it the one on the projector?",
  );
  await expect(isPrivate(page)).toHaveCount(0);
  await presenter.expectRatings(COVERED);
  await page.bringToFront();
  await page.getByRole("button", { name: "No, stay covered" }).click();
  await expect(asks(page)).toHaveCount(0);
  await presenter.expectRatings(COVERED);
  await page.locator(".present-bar button[data-key=M]").click();
  await expect(page.locator(".audience-state")).toContainText(
    "Another window shows what the audience sees. This one shows no more than that.",
  );
  // After a reload it counts as a new window, and the presenter is asked again.
  await stranger.reload();
  await expect(asks(page)).toBeVisible();
  await presenter.expectRatings(COVERED);
  await page.bringToFront();
  await page.getByRole("button", { name: "Yes, show me everything here" }).click();
  await expect(isPrivate(page)).toBeVisible();
  await presenter.expectRatings(EXAMPLE);
  await stranger.expectRatings(COVERED);
  // When the presenter reloads, the known window is not asked about again; any other would be.
  await presenter.reload();
  await expect(isPrivate(page)).toBeVisible();
  await presenter.expectRatings(EXAMPLE);
  await expect(asks(page)).toHaveCount(0);
  await stranger.page.close();
  await expect(isPrivate(page)).toHaveCount(0);
  await presenter.expectRatings(COVERED);
  const other = await context.newPage();
  await other.goto(`${home}?mode=audience`);
  await expect(asks(page)).toBeVisible();
  await presenter.expectRatings(COVERED);
});

test("one hello, a spy's ping and another version's message uncover nothing and cost no rating", async ({
  page,
  context,
  home,
}) => {
  await noteChannels(context);
  const presenter = await open(page, home, "?mode=present&step=rate");
  await presenter.press("6", "5");
  const rated = EXAMPLE.with(5, 5);
  const spy = await spyOf(context, home);
  const [channel] = await page.evaluate(() => window.channels);
  const say = (message) =>
    spy.evaluate(
      ([channel, message]) => new BroadcastChannel(channel).postMessage(JSON.stringify(message)),
      [channel, { ns: "double-cycle", v: 2, session: "main", sender: "0", ...message }],
    );
  await say({ type: "hello", sender: "spy" });
  await page.bringToFront();
  await presenter.press("k");
  await expect(presenter.spot).toBeVisible();
  await presenter.press("k");
  await presenter.expectRatings(COVERED);
  await expect(asks(page)).toBeVisible();
  await say({ type: "hello", v: 7 });
  await expect(presenter.notice.last()).toContainText("different versions");
  await presenter.expectRatings(COVERED);
  await say({ type: "ping", revision: 1 });
  const title = page.locator("#tool-title");
  await expect(title).toHaveText("Another window is already presenting");
  await expect(page.locator(".room")).toHaveCount(0);
  await page.getByRole("button", { name: "Try again" }).click();
  await presenter.expectRatings(COVERED);
  await page.locator("#tool-title").focus();
  await presenter.press("r");
  await presenter.expectRatings(rated);
  // Once the room has its own window, the presentation moves to a channel whose name nobody else knows.
  const audience = await presenter.openAudience();
  await page.bringToFront();
  await audience.expectRatings(rated);
  await say({ type: "ping", revision: 1 });
  await say({ type: "state", revision: 9_999, language: "en", blank: false, step: "next", covered: false });
  await presenter.press("7", "5");
  await audience.expectRatings(rated.with(6, 5));
  await presenter.expectRatings(rated.with(6, 5));
});

test("the room's window is told from others by where it is heard, which its address alone says", async ({
  page,
  context,
  home,
}) => {
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  const session = new URL(audience.page.url()).searchParams.get("session");
  expect(session).toMatch(/^[0-9a-f]{16}$/);
  expect(page.url()).not.toContain(session);
  await expect(asks(page)).toHaveCount(0);
  // A window opened by the plain address still works, and asks nothing while the room's own window is open.
  const plain = new Window(await context.newPage(), home);
  await plain.page.goto(`${home}?mode=audience`);
  await page.bringToFront();
  await presenter.press("r");
  for (const window of [audience, plain]) await window.expectRatings(EXAMPLE);
  await expect(asks(page)).toHaveCount(0);
  // When that closes, the plain window does not take its place.
  await audience.page.close();
  await expect(isPrivate(page)).toHaveCount(0);
  await expect(asks(page)).toBeVisible();
});

test("a room's window that dies covers the presenter's again; as long as it answers nothing happens", async ({
  page,
  context,
  home,
}) => {
  test.setTimeout(60_000);
  // A dead window sends nothing, not even a goodbye.
  await context.addInitScript(() => {
    for (const line of [BroadcastChannel, MessagePort]) {
      const own = line.prototype.postMessage;
      line.prototype.postMessage = function postMessage(text, ...rest) {
        if (window.dead) return;
        window.asked = (window.asked ?? 0) + (String(text).includes('"ping"') ? 1 : 0);
        own.call(this, text, ...rest);
      };
    }
  });
  const presenter = await open(page, home, "?mode=present&step=rate");
  const audience = await presenter.openAudience();
  await presenter.expectRatings(EXAMPLE);
  // It answers a ping every second; 16 answers last longer than the timeout for a dead window.
  const asked = await page.evaluate(() => window.asked ?? 0);
  await expect.poll(() => page.evaluate(() => window.asked), { timeout: 40_000 }).toBeGreaterThan(asked + 16);
  await expect(isPrivate(page)).toBeVisible();
  await expect(presenter.notice).toHaveCount(0);
  await audience.page.evaluate(() => {
    window.dead = true;
  });
  await expect(isPrivate(page)).toHaveCount(0, { timeout: 20_000 });
  await presenter.expectRatings(COVERED);
  await expect(presenter.notice).toContainText("The audience window no longer responds.");
  await expect(page.locator(".present-side")).toHaveCount(0);
  // The dead window comes back. The presenter may be mirroring this screen by now, so ask.
  await audience.page.evaluate(() => {
    window.dead = false;
  });
  await expect(asks(page)).toBeVisible();
  await presenter.expectRatings(COVERED);
  await page.bringToFront();
  await page.getByRole("button", { name: "Yes, show me everything here" }).click();
  await presenter.expectRatings(EXAMPLE);
  await expect(presenter.notice).toHaveCount(0);
});

test("a window that the room may look at is the same whatever is covered, in all it says and in its address", async ({
  visitor,
  home,
}) => {
  test.setTimeout(90_000);
  const secrets = [
    { ratings: EXAMPLE, team: TEAM, before: codeOf([2, 3, 3, 2, 1, 3, 1, 0]) },
    {
      ratings: [null, null, 0, null, null, null, null, null],
      team: ["126B-MTN6"],
      before: codeOf([5, 5, 5, 5, 5, 5, 5, 5]),
    },
    { ratings: null, team: null, before: codeOf([null, 1, null, null, null, null, null, null]) },
  ];
  const seen = [];
  for (const { ratings, team, before } of secrets) {
    const { page } = await visitor({ reducedMotion: "reduce" });
    const parts = [ratings && `r=${codeOf(ratings)}`, team && `team=${team.join(".")}`].filter(Boolean);
    const it = await open(page, home, "?mode=present&step=result", parts.length ? `#${parts.join("&")}` : "");
    await it.press("c");
    await page.locator("#second-code").fill(before);
    await page.locator("#second-code").press("Enter");
    await expect(page.locator(".compared button")).toBeVisible();
    expect(await page.content()).not.toContain(before);
    await expect(page.locator(".compared")).toContainText("Compared with a code");
    await expect(page.locator(".present [role=status]")).toHaveText("Compared with a code");
    const look = () =>
      page.locator(".present").evaluate((present) => {
        const copy = present.cloneNode(true);
        // How many people have answered is public.
        for (const part of copy.querySelectorAll(".clock, [role=status], .join-count")) part.remove();
        return copy.outerHTML;
      });
    const codes = [ratings && codeOf(ratings), before, ...(team ?? [])].filter(Boolean);
    const all = {};
    for (const step of STEPS) {
      await it.goTo(step);
      all[step] = await look();
      const collects = team !== null && ["rate", "team"].includes(step);
      await expect(page.locator(".join-count")).toHaveText(collects ? [`Answers collected: ${team.length}`] : []);
      expect(page.url(), "the address").not.toMatch(/[0-9A-Z]{4}-?[0-9A-Z]{4}/);
      const html = await page.content();
      for (const code of codes) expect(html).not.toContain(code);
    }
    // A trial is covered, too.
    await it.goTo("result");
    await it.press("w");
    all.tried = await look();
    await it.press("r");
    await expect(it.veil).toHaveCount(0);
    // Prove that the check can fail: it finds what is revealed.
    all.revealed = await look();
    await expect(page.locator(".compared")).toContainText(before);
    await expect(page.locator(".bar-count")).toHaveText(/\d of 8 rated/);
    seen.push(all);
  }
  for (const step of [...STEPS, "tried"]) {
    for (const other of [1, 2]) expect(seen[other][step], `${step}, ${other}`).toBe(seen[0][step]);
  }
  for (const other of [1, 2]) expect(seen[other].revealed).not.toBe(seen[0].revealed);
});

test("the code that a link brings is out of the address, and a reload still finds it", async ({ page, home }) => {
  const it = await open(page, home, "?mode=present&step=result");
  await expect(page).toHaveURL(/step=result$/);
  await it.reload();
  await it.press("r");
  await it.expectRatings(EXAMPLE);
  await it.press("n");
  await expect(page).toHaveURL(/step=team$/);
  await it.press("r");
  await expect(page.locator(".room-people")).toContainText("4 people");
});

for (const [count, cell] of [
  [1, "One answer"],
  [2, "Two answers"],
]) {
  test(`of ${count} the room sees no median, on the board or in a message`, async ({ page, context, home }) => {
    await context.addInitScript(() => {
      const own = BroadcastChannel.prototype.postMessage;
      window.sent = [];
      BroadcastChannel.prototype.postMessage = function postMessage(text) {
        window.sent.push(text);
        own.call(this, text);
      };
    });
    const presenter = await open(page, home, "?mode=present&step=team", `#team=${codesOf(people(count, 5)).join(".")}`);
    const audience = await presenter.openAudience();
    await page.bringToFront();
    await presenter.press("r");
    for (const window of [presenter, audience]) {
      const board = window.page.locator(".room");
      await expect(board.locator(".room-dots td.median")).toHaveText(Array(8).fill("–"));
      await expect(board.locator(".room-dots td.why")).toHaveText(Array(8).fill(cell));
      await expect(board.getByText("Median and spread are shown once there are three answers.")).toHaveCount(1);
      await expect(board.locator(".median-even")).toBeEmpty();
      const head = board.locator(".room-dots thead th").last();
      expect(
        await head.evaluate((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return range.getClientRects().length;
        }),
        "its name stands on one line",
      ).toBe(1);
      await expect(board.locator(".room-people")).toContainText("Names are not shown");
    }
    const sent = (await page.evaluate(() => window.sent)).map((text) => JSON.parse(text)).filter(({ team }) => team);
    expect(sent.length).toBeGreaterThan(0);
    for (const { team } of sent) expect(team).toEqual(Array(8).fill([count]));
  });
}
