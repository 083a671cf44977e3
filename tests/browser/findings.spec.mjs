// The four findings on the worked examples of docs/model.md: which apply, their severity, the numbers behind them, and
// the stations they highlight. The page puts urgent findings first; here they keep the framework's order.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";

const NAMES = {
  missing: "A factor is missing",
  uneven: "Attention is uneven",
  one_cycle: "One cycle spins alone",
  blocked: "The flow is partly or fully blocked",
};
// Two are called otherwise where they are only to be watched.
const WATCHED = { ...NAMES, missing: "A factor is left to chance", blocked: "The crossing slows the flow" };
const nameOf = (id, severity) => (severity === "watch" ? WATCHED : NAMES)[id];
const SEVERITIES = { high: "Act now", watch: "Keep an eye on it" };
const STRATEGY =
  "1 Setting objectives, 2 Determining target groups & channels, 3 Defining activities, 4 Assigning ownership";
const EXECUTION = "5 Listening, 6 Engaging, 7 Measuring & evaluating";
const LINK = "8 Learning & building a culture";

// Ratings, the readouts' texts, [id, severity, evidence, highlighted stations] per finding, the next steps.
const EXAMPLES = [
  ["44444444", ["4.0", "100", "0.0", "4.0"], [], "856"],
  [
    "44440444",
    ["3.1", "47", "2.1", "3.2"],
    [
      ["missing", "high", "Rated 0: 5 Listening.", "5"],
      ["one_cycle", "high", "Strategy 4.0, execution 1.9.", "567"],
    ],
    "586",
  ],
  [
    "44404444",
    ["3.1", "47", "1.7", "3.4"],
    [
      ["missing", "high", "Rated 0: 4 Assigning ownership.", "4"],
      ["one_cycle", "watch", "Strategy 2.3, execution 4.0.", "1234"],
    ],
    "481",
  ],
  [
    "22522222",
    ["2.3", "60", "0.6", "2.1"],
    [["uneven", "high", "Largest lead over the others: 3.0 steps. Ahead: 3 Defining activities.", "3"]],
    "856",
  ],
  [
    "22522522",
    ["2.6", "48", "0.2", "2.3"],
    [
      ["uneven", "high", "Largest lead over the others: 2.6 steps. Ahead: 3 Defining activities, 6 Engaging.", "36"],
      ["blocked", "watch", "Factor 8 is rated 2: 75% of what would match the cycles.", "8"],
    ],
    "857",
  ],
  [
    "44441113",
    ["2.4", "44", "3.0", "2.1"],
    [
      ["one_cycle", "high", "Strategy 4.0, execution 1.0.", "567"],
      ["missing", "watch", `Rated 1, left to chance: ${EXECUTION}.`, "567"],
    ],
    "567",
  ],
  [
    "11114443",
    ["2.1", "44", "3.0", "2.1"],
    [
      ["one_cycle", "high", "Strategy 1.0, execution 4.0.", "1234"],
      ["missing", "watch", `Rated 1, left to chance: ${STRATEGY}.`, "1234"],
    ],
    "123",
  ],
  [
    "44444440",
    ["3.1", "47", "0.0", "0.0"],
    [
      ["blocked", "high", "Factor 8 is rated 0: nothing gets across.", "8"],
      ["missing", "high", `Rated 0: ${LINK}.`, "8"],
    ],
    "812",
  ],
  [
    "44444441",
    ["3.5", "60", "0.0", "1.6"],
    [
      ["blocked", "high", "Factor 8 is rated 1: 25% of what would match the cycles.", "8"],
      ["missing", "watch", `Rated 1, left to chance: ${LINK}.`, "8"],
    ],
    "856",
  ],
  [
    "44444442",
    ["3.7", "74", "0.0", "2.7"],
    [["blocked", "high", "Factor 8 is rated 2: 50% of what would match the cycles.", "8"]],
    "856",
  ],
  [
    "33422311",
    ["2.2", "60", "1.0", "1.4"],
    [
      ["blocked", "high", "Factor 8 is rated 1: 44% of what would match the cycles.", "8"],
      ["missing", "watch", `Rated 1, left to chance: 7 Measuring & evaluating, ${LINK}.`, "78"],
      ["uneven", "watch", "Largest lead over the others: 1.9 steps. Ahead: 3 Defining activities.", "3"],
      ["one_cycle", "watch", "Strategy 2.9, execution 1.9.", "567"],
    ],
    "875",
  ],
  [
    "00000000",
    ["0.0", "100", "0.0", "0.0"],
    [
      ["missing", "high", `Rated 0: ${STRATEGY}, ${EXECUTION}, ${LINK}.`, "12345678"],
      ["blocked", "high", "Factor 8 is rated 0: nothing gets across.", "8"],
    ],
    "812",
  ],
  ["55555555", ["5.0", "100", "0.0", "5.0"], [], ""],
  [
    "22222225",
    ["2.3", "60", "0.0", "2.9"],
    [["uneven", "high", `Largest lead over the others: 3.0 steps. Ahead: ${LINK}.`, "8"]],
    "567",
  ],
  [
    "55550000",
    ["1.4", "0", "5.0", "0.0"],
    [
      ["missing", "high", `Rated 0: ${EXECUTION}, ${LINK}.`, "5678"],
      ["blocked", "high", "Factor 8 is rated 0: nothing gets across.", "8"],
      ["one_cycle", "high", "Strategy 5.0, execution 0.0.", "567"],
    ],
    "856",
  ],
];

for (const [ratings, [level, balance, lean, flow], findings, nextSteps] of EXAMPLES) {
  test(`${[...ratings].join(" ")}: ${findings.map(([id, severity]) => `${id} ${severity}`).join(", ") || "nothing found"}`, async ({
    app,
    page,
  }) => {
    await app.open(`#r=${codeOf([...ratings].map(Number))}`);
    await app.expectReadouts(level, `${balance}%`, lean, flow);
    // In the order in which they are told, the headline's first.
    await expect(app.findings.locator("h4")).toHaveText(findings.map(([id, severity]) => nameOf(id, severity)));
    await app.expectNextSteps([...nextSteps]);
    if (findings.length === 0)
      await expect(page.locator(".findings .none")).toHaveText(
        "None of the four most common reasons for failure shows in these ratings.",
      );
    for (const [id, severity, evidence, highlighted] of findings) {
      const finding = app.finding(nameOf(id, severity));
      await expect(finding.locator(".severity")).toHaveText(SEVERITIES[severity]);
      await expect(finding).toHaveClass(new RegExp(`\\b${severity}\\b`));
      await expect(finding.locator(".evidence")).toHaveText(evidence);
      const show = finding.getByRole("button", { name: "Show in the figure" });
      await show.click();
      await expect(show).toHaveAttribute("aria-pressed", "true");
      await app.expectHighlighted([...highlighted]);
      await expect(page.locator(".station.dimmed")).toHaveCount(8 - highlighted.length);
      await show.click();
      await expect(page.locator(".station.highlighted, .station.dimmed")).toHaveCount(0);
    }
  });
}

test("a finding that is highlighted goes out when another takes its place", async ({ app }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await app.finding(WATCHED.missing).getByRole("button").click();
  await app.expectHighlighted([7, 8]);
  await app.finding(NAMES.uneven).getByRole("button").click();
  await app.expectHighlighted([3]);
  await expect(app.finding(WATCHED.missing).getByRole("button")).toHaveAttribute("aria-pressed", "false");
});

test("half rated: no totals, the cycle that is complete, and what is left", async ({ app, page }) => {
  await app.open();
  await expect(app.headline).toHaveText("Eight factors, one stream");
  await app.rateByKeys([3, 3, 4, 2, 2, null, null, null]);
  await expect(app.headline).toHaveText("3 to go: factors 6, 7, 8");
  await expect(page.locator(".panel .count")).toHaveText("5 of 8 rated");
  await expect(app.readouts).toHaveCount(0);
  await expect(app.findings).toHaveCount(0);
  await expect(page.locator(".next-steps")).toHaveCount(0);
  await expect(page.locator(".loop-strategy strong")).toHaveText("2.9");
  await expect(page.locator(".loop-execution strong")).toHaveText("1/3");
  await expect(page.locator("#result")).toContainText("an unrated factor never counts as 0");
  await app.press("6", "3", "7", "1");
  await expect(app.headline).toHaveText("One to go: factor 8");
});

test("“don’t know” is said, and is no rating", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys([4, 4, 4, 4, 4, 4, 4, 4]);
  // The card stays open.
  await page.locator("#goes-on").uncheck();
  await app.choice(8, "unknown").click();
  await expect(app.radio(8, "unknown")).toBeChecked();
  await app.expectRatings([4, 4, 4, 4, 4, 4, 4, null]);
  await expect(app.headline).toHaveText("One to go: factor 8");
  await expect(app.code).toHaveValue(codeOf([4, 4, 4, 4, 4, 4, 4, null]));
  await app.reload();
  await expect(page.locator("#card-8-unknown")).toBeChecked();
});

test("what to start with is marked in the figure, and no stage is called the narrowest", async ({ app, page }) => {
  const marked = page.locator(".station.start");
  const words = page.locator(".start-here:not(:empty)");
  for (const [ratings, factor, name] of [
    [[2, 2, 3, 1, 3, 2, 1, 2], 7, "7 Measuring & evaluating"],
    [[4, 4, 4, 0, 4, 4, 4, 4], 4, "4 Assigning ownership"],
    [[4, 4, 4, 4, 4, 4, 4, 1], 8, "8 Learning & culture"],
  ]) {
    await app.open(`#r=${codeOf(ratings)}`);
    await expect(marked).toHaveClass(new RegExp(`\\bstation-${factor}\\b`));
    await expect(words).toHaveText(["Start here"]);
    await expect(page.locator(".start-with")).toHaveText(`Start with: ${name}`);
    await expect(page.locator(".next-steps h4 .number").first()).toHaveText(String(factor));
  }
  await app.open(`#r=${codeOf([5, 5, 5, 5, 5, 5, 5, 5])}`);
  await expect(page.locator(".station")).toHaveCount(8);
  await expect(marked).toHaveCount(0);
  await expect(page.locator(".start-with")).toHaveCount(0);
});

test("the bottleneck is told where it is clear, and where the result is worked out", async ({ app, page }) => {
  await app.open(`#r=${codeOf([4, 4, 4, 4, 4, 4, 4, 1])}`);
  await page.getByText("How this is worked out").click();
  // 2/1 of ¼ + 2 + ¼ is 80 %.
  await expect(page.locator(".bottleneck")).toHaveText(
    "Learning & culture: 80% of all that holds the flow back. " +
      "If both cycles and the crossing were equally wide, it would be 50%: the stream passes the crossing twice.",
  );
  // 26 % against 25 %: nobody is helped by that.
  await app.goToFragment(`r=${codeOf([2, 2, 3, 1, 3, 2, 1, 2])}`);
  await expect(page.locator(".bottleneck")).toHaveText("");
  await app.goToFragment(`r=${codeOf([4, 4, 4, 4, 4, 4, 4, 4])}`);
  await expect(page.locator(".bottleneck")).toHaveText("");
});

test("the table holds all ratings and readouts", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.getByText("How this is worked out").click();
  const rows = page.locator(".table tbody tr");
  await expect(rows.nth(2)).toHaveText(
    /3\sDefining activities\s*Strategy cycle\s*4\s*Every activity has a group and a goal/,
  );
  const totals = page.locator(".table .totals .figure-cell");
  await expect(totals).toHaveText([
    "2.2 · 1.6–2.6 in nine out of ten cases",
    ...["60%", "2.9", "1.9", "1.0 towards strategy", "1.5", "1.3"],
    "1.4 · 0.0–2.2 in nine out of ten cases",
  ]);
});

test("what the table shows is read on a phone without scrolling it sideways", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await app.openAt("#r=2RCH-ZG67");
  await page.getByText("How this is worked out").click();
  const caption = page.locator(".table caption");
  await caption.scrollIntoViewIfNeeded();
  await expect(caption).toBeVisible();
  expect(await caption.evaluate((it) => it.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
});
