// The plan: made, kept, followed, and one with the comparison's target.
import { LOOKS, expect, test } from "./fixture.mjs";
import { axe } from "./axe.mjs";
import { brokenWords } from "./broken_words.mjs";
import { EXAMPLE, KEY } from "./double_cycle.mjs";
import { HistoryPage, HISTORY_KEY, record, stored } from "./history_page.mjs";
import { PlanPage, TODAY, itemRow, planOf } from "./plan_page.mjs";
import { codeOf } from "./rating_code.mjs";
import { Compare, TARGET_KEY } from "./team_page.mjs";

test.beforeEach(async ({ app, page }) => {
  await page.clock.setFixedTime(TODAY);
  await app.storeRatings(EXAMPLE);
});

test("three items made by keyboard alone survive a reload, another tab, and export, deletion and import", async ({
  app,
  context,
  home,
  page,
}) => {
  const plan = new PlanPage(app);
  const history = new HistoryPage(app);
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [HISTORY_KEY, stored([record("first", "2026-01-15T09:00:00.000Z", EXAMPLE, { organisation: "" })])],
  );
  await app.openAt("#result");
  // From the result: the first next step.
  const first = page.locator(".next-steps").getByRole("link", { name: "Add to the plan" }).first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#added-item")).toBeFocused();
  await expect(plan.titles).toHaveText(["8 Learning & building a culture: from 1 to 3"]);
  expect(new URL(page.url()).search, "what was added is not added again by a reload").toBe("?mode=plan");
  const type = async (...texts) => {
    for (const text of texts) {
      await page.keyboard.press("Tab");
      if (text) await page.keyboard.type(text);
    }
  };
  // The button that deletes, what, who; the day, in three parts of one field.
  await type("", "", "Anna");
  await expect(plan.field(8, "who")).toBeFocused();
  // The keys of the field itself, whatever order its parts have.
  await type("03312027");
  await expect(plan.progress).toHaveText("Target 3 by 31 March 2027, now 1.");
  // A suggestion, and any factor.
  await page.getByRole("button", { name: /^Add to the plan.*Agree which figures the team follows$/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.locator("#added-item")).toBeFocused();
  await type("", "", "Sales");
  await page.locator("#plan-factor").focus();
  await page.keyboard.press("2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(plan.items).toHaveCount(3);
  await expect(page.locator("#added-item")).toBeFocused();
  await type("", "");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Ask three groups what they need");
  const kept = await plan.kept();
  expect(kept.map(([, ...item]) => item)).toEqual([
    [
      "",
      8,
      1,
      3,
      "Share what each of you has learned",
      "Anna",
      20270331,
      "Someone has used a colleague’s lesson and can say which one.",
      null,
    ],
    ["", 7, 1, 3, "Agree which figures the team follows", "Sales", null, expect.any(String), null],
    ["", 2, 3, 4, "Ask three groups what they need", "", null, expect.any(String), null],
  ]);
  await page.reload();
  await expect(plan.field(8, "who")).toHaveValue("Anna");
  // Another tab shows it and adds to it, and this one follows.
  const other = new PlanPage(new app.constructor(await context.newPage(), home));
  await other.open();
  await expect(other.items).toHaveCount(3);
  await other.field(2, "who").fill("Research");
  await expect(plan.field(2, "who")).toHaveValue("Research");
  await expect(plan.troubles).toHaveText(/changed in another tab/);
  await other.page.close();
  const before = await plan.kept();
  // Out, away, and in again.
  await page.goto(new URL("?mode=history", home).href);
  const { name, text } = await history.download(page.locator(".export").getByRole("button", { name: "Save as JSON" }));
  expect(JSON.parse(text)).toMatchObject({ version: 2, plan: [{ factor: 8 }, { factor: 7 }, { factor: 2 }] });
  await page.getByRole("button", { name: "Delete all" }).click();
  await expect(history.dialog).toContainText("Plan items deleted with them: 3.");
  await history.dialog.getByRole("button", { name: "Yes, delete" }).click();
  await expect.poll(() => plan.kept()).toEqual([]);
  await history.wordBack.click();
  await expect.poll(() => plan.kept()).toEqual(before);
  await page.getByRole("button", { name: "Delete all" }).click();
  await history.dialog.getByRole("button", { name: "Yes, delete" }).click();
  await expect.poll(() => plan.kept()).toEqual([]);
  await history.choose(name, text);
  await expect(history.plan).toContainText("Plan items in the file that are new or different here: 3.");
  await page.locator("#plan-yes").click();
  await expect.poll(() => plan.kept()).toEqual(before);
  await history.wordBack.click();
  await expect.poll(() => plan.kept(), "and the import can be undone").toEqual([]);
});

test("an item says how it stands, and nothing is marked done by itself", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.store(
    planOf([
      itemRow("a", 1, { target: 3, by: 20270331 }),
      itemRow("b", 7, { target: 2, by: 20261129 }),
      itemRow("c", 8, { target: 2, by: 20261130 }),
      itemRow("d", 5, { target: 4, done: 20261101 }),
      itemRow("e", 6, { target: 4 }),
    ]),
  );
  await plan.open();
  const sentences = [
    "Reached: target 3, now 3.",
    "Done on 1 November 2026. Target 4, now 2.",
    "Target 4, now 3.",
    "Overdue: it was due by 29 November 2026. Target 2, now 1.",
    "Target 2 by 30 November 2026, now 1.",
  ];
  await expect(plan.progress).toHaveText(sentences);
  const done = plan.item(6).getByRole("checkbox", { name: "Done" });
  await done.check();
  await expect(plan.item(6).locator(".progress")).toHaveText("Done on 30 November 2026. Target 4, now 3.");
  await plan.field(6, "done-on").fill("2026-11-28");
  await expect(plan.item(6).locator(".progress")).toHaveText(/^Done on 28 November 2026/);
  await done.uncheck();
  await expect(plan.progress).toHaveText(sentences);
  // Rated again, it follows.
  await app.open();
  await app.press("8", "2");
  await plan.open();
  await expect(plan.item(8).locator(".progress")).toHaveText("Reached: target 2, now 2.");
  await expect(plan.item(8).getByRole("checkbox", { name: "Done" })).not.toBeChecked();
});

test("the open items draw the outline, with the readouts as they would be", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.open();
  await expect(plan.outcome).toContainText("Once the plan has an open item, this shows where the plan leads.");
  await plan.add(8);
  await expect(plan.outcome.locator(".pair .numeral").last()).toHaveText("1→3");
  // Worked by hand: mean 20 / 8; C = 3; outflow and backflow are harmonic means of it with S and E.
  const [S, E, C] = [2.936, 1.8845, 3];
  const half = (a, b) => (2 * a * b) / (a + b);
  const flow = half(half(C, S), half(C, E));
  await expect(plan.outcome.locator(".readout").last()).toContainText(flow.toFixed(1));
  await expect(plan.item(8).locator(".effects")).toHaveText(
    "One step up: Level 2.2 → 2.4 · Flow 1.4 → 2.1At the target: Level 2.2 → 2.5 · Flow 1.4 → 2.6",
  );
  await plan.field(8, "target").selectOption("2");
  await expect(plan.outcome.locator(".pair .numeral").last()).toHaveText("1→2");
  await expect(plan.item(8).locator(".effects")).toHaveText("At the target: Level 2.2 → 2.4 · Flow 1.4 → 2.1");
  await page.keyboard.press("Control+z");
  await expect(plan.field(8, "target"), "undo").toHaveValue("3");
  await plan
    .item(8)
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(plan.items).toHaveCount(0);
  await plan.word.getByRole("button", { name: "Undo" }).click();
  await expect(plan.items).toHaveCount(1);
});

test("each finding and next step puts its own advice in the plan, once", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await app.openAt("#result");
  const finding = page.locator(".finding", { hasText: "The flow is partly or fully blocked" });
  await finding.locator("summary").first().click();
  await finding.getByRole("link", { name: "Add to the plan" }).click();
  await expect(plan.field(8, "what")).toHaveValue("Let lessons change decisions");
  await page.goBack();
  await page.locator(".next-steps").getByRole("link", { name: "Add to the plan" }).first().click();
  await expect(plan.items).toHaveCount(2);
  await page.goBack();
  await page.locator(".next-steps").getByRole("link", { name: "Add to the plan" }).first().click();
  await expect(page.locator("#added-item")).toBeFocused();
  await expect(plan.items, "what is there is shown").toHaveCount(2);
  for (const nonsense of ["9.1", "0", "8.9.9", "blocked.2.2", "%3Cb%3E", ""]) {
    await plan.open(`?mode=plan&add=${nonsense}`);
    await expect(plan.items, nonsense).toHaveCount(2);
  }
});

test("whoever comes back is told since when, and what is planned; nobody else is", async ({ app, page, visitor }) => {
  const plan = new PlanPage(app);
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key, text),
    [
      KEY,
      JSON.stringify({
        version: 1,
        revision: 1,
        ratings: EXAMPLE,
        unknown: Array(8).fill(false),
        notes: Array(8).fill(""),
        changed: 20261122,
      }),
    ],
  );
  await plan.store(
    planOf([
      itemRow("a", 8, { what: "<b>Meet</b>", by: 20270331 }),
      itemRow("b", 7, { by: 20261015 }),
      itemRow("c", 6, { target: 3 }),
      itemRow("d", 5, { done: 20261101 }),
    ]),
  );
  const told =
    "You last changed your ratings on 22 November 2026. Open items in your plan: 2. Overdue: 1. " +
    "Next, by 31 March 2027: “<b>Meet</b>”. Open the plan";
  await app.openAt("#result");
  const since = page.locator(".since");
  await expect(since).toHaveText(told);
  await app.openAt("#cover");
  await expect(since).toHaveText(told);
  await since.getByRole("link").click();
  await expect(plan.items).toHaveCount(4);
  // Who looks at somebody else's rating is not told of it.
  await app.openAt("#r=3N94-0N7X");
  await expect(page.locator(".advice-title").first()).toBeVisible();
  await expect(since).toHaveCount(0);
  // A new visitor fetches no texts to be told nothing.
  const other = await visitor();
  const asked = [];
  other.page.on("request", (request) => asked.push(request.url()));
  await other.openAt("");
  await other.page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /advice-en/.test(url))).toEqual([]);
});

test("a link that somebody has sent adds nothing, and offers the factor", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.open("?mode=plan&add=8.1");
  await expect(plan.items).toHaveCount(0);
  await expect(page.locator("#plan-factor")).toHaveValue("8");
  expect(new URL(page.url()).search).toBe("?mode=plan");
  await page.reload();
  await expect(plan.items).toHaveCount(0);
});

test("a typed day that is none is said, and what was kept stays", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.store(planOf([itemRow("a", 8, { by: 20270331 })]));
  await plan.open();
  const field = plan.field(8, "by");
  // As in a browser without date fields.
  await field.evaluate((field) => {
    field.type = "text";
  });
  await field.fill("31/3");
  await field.blur();
  await expect(plan.item(8).locator(".problem")).toHaveText("Enter a date from 2020 to 2099, such as 2027-03-31.");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  expect((await plan.kept())[0][7]).toBe(20270331);
  await field.fill("2027-04-30");
  await expect(plan.progress).toHaveText("Target 3 by 30 April 2027, now 1.");
  await field.fill("");
  await expect(plan.progress).toHaveText("Target 3, now 1.");
});

test("half a day in a date field takes nothing away, and is said", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.store(planOf([itemRow("a", 8, { by: 20270331 })]));
  await plan.open();
  const kept = async () => (await plan.kept())[0][7];
  await plan.field(8, "by").focus();
  // There is no 31 February.
  await page.keyboard.type("02");
  await expect(plan.item(8).locator(".problem")).toHaveText("Enter a date from 2020 to 2099, such as 2027-03-31.");
  expect(await plan.field(8, "by").evaluate(({ validity }) => validity.badInput), "the rest of it stands there").toBe(
    true,
  );
  expect(await kept()).toBe(20270331);
  await page.keyboard.type("282027");
  await expect(plan.item(8).locator(".problem")).toHaveCount(0);
  expect(await kept()).toBe(20270228);
  // The day for rating again.
  const again = page.locator("#plan-again");
  await again.fill("2027-03-31");
  await again.focus();
  await page.keyboard.type("02");
  await expect(page.locator("#plan-again-problem")).toBeVisible();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await plan.button("Calendar (.ics)").click();
  await expect(again).toBeFocused();
  await page.keyboard.type("28");
  await expect(page.locator("#plan-again-problem")).toHaveCount(0);
  const { text } = await plan.download(plan.button("Calendar (.ics)"));
  expect(text).toContain("DTSTART;VALUE=DATE:20270228");
  expect(downloads, "none without the entry").toBe(1);
});

test("what is tried adds and raises, and an address made here adds nothing", async ({ app, page }) => {
  const plan = new PlanPage(app);
  const compare = new Compare(app);
  await plan.store(planOf([itemRow("a", 8, { target: 5, who: "Anna" }), itemRow("b", 7)]));
  await compare.openTrial();
  const add = page.getByRole("button", { name: "Add to the plan" });
  await expect(add, "nothing is tried").toBeDisabled();
  await compare.tried(8, 2).check();
  await compare.tried(5, 4).check();
  await add.click();
  await expect
    .poll(async () => (await plan.kept()).map(([, , factor, , target]) => [factor, target]))
    .toEqual([
      [7, 3],
      [8, 5],
      [5, 4],
    ]);
  // Somebody else's address asks for an item, and a link of the page leads on.
  await app.open("?mode=compare&add=1.1");
  await page.getByRole("button", { name: "What if?" }).click();
  await page.getByRole("link", { name: "Open the plan" }).click();
  await expect(plan.items).toHaveCount(3);
});

test("a file that is dropped on the page tells what of the plan it would replace", async ({ app, page }) => {
  const plan = new PlanPage(app);
  const history = new HistoryPage(app);
  await plan.store(planOf([itemRow("a", 8, { what: "Ours" }), itemRow("b", 7)]));
  const item = (id, factor, what) => ({ id, organisation: "", factor, from: 1, target: 3, what, who: "" });
  const text = JSON.stringify({
    format: "double-cycle",
    version: 2,
    records: [],
    plan: [item("a", 8, "Theirs"), item("b", 7, "What b"), item("c", 5, "New")],
  });
  await app.open();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "plan.json"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  await expect(history.plan).toContainText("Plan items in the file that are new or different here: 2.");
  await expect(history.plan).toContainText("Of these, would replace this browser’s version: 1.");
  await expect(page.locator("#take-plan"), "nothing is replaced unasked").not.toBeChecked();
  await page.locator("#take-plan").check();
  await page.locator("#plan-yes").click();
  await expect.poll(async () => (await plan.kept()).map((row) => row[5])).toEqual(["What b", "Theirs", "New"]);
});

test("a plan has room for so many items, and says so", async ({ app }) => {
  const plan = new PlanPage(app);
  await plan.store(planOf(Array.from({ length: 24 }, (_, place) => itemRow(`i${place}`, (place % 8) + 1, { place }))));
  await plan.open();
  await expect(plan.items).toHaveCount(24);
  await plan.add(1);
  await expect(plan.word).toContainText("a plan has at most 24 items");
  await expect(plan.items).toHaveCount(24);
});

test("what a trial keeps is what the plan aims at, and a target of before becomes part of it", async ({
  app,
  page,
}) => {
  const plan = new PlanPage(app);
  const compare = new Compare(app);
  const target = [3, 3, 5, 2, 2, 3, 3, 1];
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [TARGET_KEY, JSON.stringify({ version: 1, revision: 1, code: codeOf(target) })],
  );
  await plan.open();
  await expect(plan.troubles).toHaveText(/Your earlier target is now part of the plan\./);
  await expect(plan.titles).toHaveText([/^3\s.*from 4 to 5$/, /^7\s.*from 1 to 3$/]);
  await page.reload();
  await expect(plan.troubles, "once").toHaveCount(0);
  await expect(plan.items).toHaveCount(2);
  await plan.field(7, "who").fill("Sales");
  await compare.openTrial();
  await expect(page.locator(".kept-target")).toContainText(codeOf(target));
  await compare.tried(8, 4).check();
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.locator(".kept-target")).toContainText(codeOf([...target.slice(0, 7), 4]));
  await page.getByRole("link", { name: "Open the plan" }).click();
  // What was planned stays, with its target, and 8 is new.
  await expect(plan.titles).toHaveText([/^3\s.*from 4 to 5$/, /^7\s.*from 1 to 3$/, /^8\s.*from 1 to 4$/]);
  expect(await page.evaluate((key) => localStorage.getItem(key), TARGET_KEY), "its own text stays").toContain(
    codeOf(target),
  );
});

test("a plan belongs to an organisation, and its items can move to another", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [
      HISTORY_KEY,
      stored([
        record("s", "2026-01-15T09:00:00.000Z", [1, 1, 1, 1, 1, 1, 1, 1], { organisation: "South" }),
        record("n", "2026-02-15T09:00:00.000Z", EXAMPLE, { organisation: "North" }),
      ]),
    ],
  );
  await plan.open();
  await expect(page.locator("#plan-organisation")).toHaveValue("North");
  await plan.add(8);
  await page.locator("#plan-organisation").selectOption("South");
  await expect(plan.items).toHaveCount(0);
  await plan.add(2);
  await expect(plan.titles, "its own newest record is what it starts from").toHaveText([/from 1 to 3$/]);
  await page.reload();
  await expect(page.locator("#plan-organisation"), "the choice is kept").toHaveValue("South");
  await page.getByText("Move the items to another organisation or unit").click();
  await page.locator("#plan-moving").fill("North");
  await page.keyboard.press("Enter");
  await expect(plan.items).toHaveCount(2);
  await expect(plan.word).toContainText("North");
  await plan.word.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(async () => (await plan.kept()).map(([, organisation]) => organisation))
    .toEqual(["North", "South"]);
});

for (const { language, colorScheme, width } of LOOKS) {
  test(`without a violation: ${language}, ${colorScheme}, ${width} px`, async ({ visitor }) => {
    const app = await visitor({ colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce" });
    const plan = new PlanPage(app);
    await app.storeRatings(EXAMPLE);
    await plan.store(
      planOf([
        itemRow("a", 8, { what: "x".repeat(120), who: "w".repeat(60), by: 20200331, evidence: "e".repeat(160) }),
        itemRow("b", 7, { done: 20261101 }),
      ]),
    );
    await plan.open(`${language === "en" ? "" : `${language}/`}?mode=plan`);
    await expect(plan.items).toHaveCount(2);
    for (const summary of await app.page.locator(".plan summary").all()) await summary.click();
    expect(await axe(app.page)).toEqual([]);
    // No word of the readouts breaks in its midst.
    expect(await app.page.evaluate(brokenWords, ".pair-readouts :is(.difference, dt)")).toEqual([]);
    const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, "nothing to scroll sideways").toBeLessThanOrEqual(0);
    // Nothing is planned.
    while (await plan.items.count()) await plan.items.first().getByRole("button").click();
    await expect(plan.items).toHaveCount(0);
    expect(await axe(app.page)).toEqual([]);
  });
}
