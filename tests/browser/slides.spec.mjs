// A result as slides: other programs open the file, write it again and draw it, and it holds what the page tells.
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { EXAMPLE } from "./double_cycle.mjs";
import { expect, test } from "./fixture.mjs";
import { HISTORY_KEY, HistoryPage } from "./history_page.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";
import { Window } from "./meeting.mjs";
import { PLAN_KEY, itemRow, planOf } from "./plan_page.mjs";
import { Team, codesOf, people } from "./team_page.mjs";

const PYTHON = resolve(import.meta.dirname, "../../.tools/python/bin/python");
const READER = join(import.meta.dirname, "read_slides.py");
const SLIDES = /\/slides-[0-9a-f]+\.js$/;
const FACTORS = [1, 2, 3, 4, 5, 6, 7, 8];

// What python-pptx reads of a file.
const read = (file, copy) =>
  JSON.parse(execFileSync(PYTHON, [READER, file, copy], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));

// The pages as LibreOffice draws them, as text.
function drawn(file, folder) {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
    env: { ...process.env, HOME: folder },
  });
  const pdf = file.replace(/pptx$/, "pdf");
  return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
}

async function saved(page, button, folder) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const storePlan = (page, text) =>
  page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [PLAN_KEY, text]);

const squeezed = (text) => text.replace(/\s+/g, " ");
const titles = ({ slides }) => slides.map(({ title }) => title);

for (const language of LANGUAGES) {
  test(`a team of eight leaves as slides, with its plan: ${language}`, async ({ visitor }, { outputDir }) => {
    const team = new Team(await visitor());
    const { page } = team;
    const all = people(8, 11);
    const items = [
      itemRow("a", 8, { organisation: "North & Co", who: "Anna", by: 20270331, evidence: "Everybody knows <why>" }),
      itemRow("b", 7, { organisation: "North & Co", who: "Sales" }),
      itemRow("c", 6, { organisation: "South" }),
    ];
    await storePlan(page, planOf(items, { organisation: "North & Co" }));
    await team.open("", language === LANGUAGES[0] ? "" : pageOf(language));
    await team.paste(codesOf(all).join("\n"));
    await team.show();
    await page.locator("#team-organisation").fill("North & Co");
    const button = page.locator(".team-leaving button", { hasText: ".pptx" });
    const file = await saved(page, button, outputDir);
    expect(file).toMatch(/double-cycle-North-Co-\d{4}-\d\d-\d\d\.pptx$/);
    await expect(page.locator(".leaving-word")).toContainText("double-cycle-North-Co");

    const told = read(file, join(outputDir, "copy.pptx"));
    expect(told.size).toEqual([960, 540]);
    expect(told.title).toContain("North & Co");
    for (const { title, shapes } of told.slides) {
      expect(title).not.toBe("");
      expect(new Set(shapes.map(({ id }) => id)).size, "every id once").toBe(shapes.length);
      for (const { name, box } of shapes) {
        const [x, y, w, h] = box;
        expect(x >= -1 && y >= -1 && x + w <= 961 && y + h <= 541, `${title}: ${name} at ${box}`).toBe(true);
      }
      // A picture could not be edited.
      expect(shapes.filter(({ kind }) => kind === "PICTURE")).toEqual([]);
    }
    // The dots of each factor: as many as answers, whatever their sizes.
    const dots = told.slides.find(({ title }) => title.includes("8 ") && title.includes(": ")).shapes;
    for (const factor of FACTORS) {
      const own = dots.filter(({ name }) => new RegExp(`^${factor}\\s.*, \\d$`).test(name));
      const answers = all.map((ratings) => ratings[factor - 1]);
      expect(own.map(({ name, text }) => [Number(name.at(-1)), Number(text)])).toEqual(
        [0, 1, 2, 3, 4, 5]
          .map((step) => [step, answers.filter((one) => one === step).length])
          .filter(([, count]) => count),
      );
    }
    const plan = told.slides.at(-1).shapes.find(({ table }) => table);
    expect(plan.head).toBe(true);
    expect(plan.table.length).toBe(3);
    expect(plan.table.slice(1).map(([, what, who]) => [what, who])).toEqual([
      ["What b", "Sales"],
      ["What a", "Anna"],
    ]);
    expect(plan.table[2][4]).toBe("Everybody knows <why>");
    expect(JSON.stringify(told)).not.toContain("What c");
    expect(told.slides.every(({ notes }) => notes !== "")).toBe(true);
    // Written again it holds the same.
    expect(read(join(outputDir, "copy.pptx"), join(outputDir, "again.pptx")).slides).toEqual(told.slides);

    const pages = drawn(file, outputDir);
    expect(pages.length).toBe(told.slides.length);
    for (const [place, title] of titles(told).entries()) {
      // A long title stands on two lines, with others beside them.
      for (const word of title.split(/\s+/)) expect(squeezed(pages[place])).toContain(word);
    }
    expect(pages.at(-1)).toContain("Anna");
  });
}

test("one's own result leaves as slides, with notes for the speaker only if asked", async ({ app, page }, {
  outputDir,
}) => {
  const history = new HistoryPage(app);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await app.storeRatings(EXAMPLE, { notes: ["", "", "a private thought", "", "", "", "", ""] });
  await history.open();
  await page.locator("#picture-name").fill("Us");
  expect(
    asked.filter((path) => SLIDES.test(path)),
    "fetched when asked for",
  ).toEqual([]);
  const button = page.getByRole("button", { name: "Save as slides" });
  const first = read(await saved(page, button, outputDir), join(outputDir, "copy.pptx"));
  await expect(history.word).toContainText("Saved as double-cycle-Us-");
  expect(asked.filter((path) => SLIDES.test(path)).length).toBe(1);
  expect(titles(first).slice(1)).toEqual(["The eight factors", "Why it may fail", "What to do next"]);
  expect(JSON.stringify(first)).not.toContain("private thought");
  const table = first.slides[1].shapes.find(({ table }) => table).table;
  expect(table.slice(1).map(([, rating]) => Number(rating))).toEqual(EXAMPLE);
  // The figure's stations are shapes with their ratings.
  for (const factor of FACTORS) {
    const named = new RegExp(`^${factor}\\s.*:`);
    const station = first.slides[0].shapes.find(({ name, text }) => named.test(name) && text);
    expect(station?.text).toBe(String(EXAMPLE[factor - 1]));
  }
  await page.locator("#slides-notes").check();
  const second = read(await saved(page, button, outputDir), join(outputDir, "copy.pptx"));
  expect(second.slides[1].notes).toContain("a private thought");
  expect(JSON.stringify(second.slides.map(({ shapes }) => shapes))).not.toContain("private thought");
});

test("a meeting ends with a record and slides of what was rated together", async ({ app, page, home }, {
  outputDir,
}) => {
  await app.storeRatings(EXAMPLE, { notes: ["my own", "", "", "", "", "", "", ""] });
  await storePlan(
    page,
    planOf([itemRow("a", 8, { organisation: "North", who: "Anna", by: 20270331 })], { organisation: "North" }),
  );
  const team = new Team(app);
  await team.open();
  await team.paste(codesOf(people(8, 11)).join("\n"));
  await expect(team.count).toHaveText("8 people");
  const it = await new Window(page, home).open("?mode=present&step=next", "");
  const leaving = page.locator(".present-leaving");
  const room = await it.openAudience();
  await page.bringToFront();
  await expect(leaving).toBeVisible();
  await leaving.getByRole("button", { name: "Save the assessment to the history" }).click();
  await expect(leaving).toContainText("Saved to the history: “Rated together”");
  await leaving.getByRole("button", { name: "Save the assessment to the history" }).click();
  await expect(leaving).toContainText("The same assessment is already in the history");
  const records = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)).records, HISTORY_KEY);
  expect(records.map(({ title, organisation, ratings, notes }) => [title, organisation, ratings, notes[0]])).toEqual([
    ["Rated together", "North", EXAMPLE, "my own"],
  ]);
  const button = leaving.getByRole("button", { name: "Save as slides" });
  // The room has not seen the team.
  const before = read(await saved(page, button, outputDir), join(outputDir, "copy.pptx"));
  expect(titles(before).slice(1)).toEqual([
    "The eight factors",
    "Why it may fail",
    "What to do next",
    "Who does what by when",
  ]);
  expect(JSON.stringify(before)).not.toContain("my own");
  await it.press("PageUp", "r");
  await expect(room.page.locator(".room-people")).toContainText("8 people");
  await it.click();
  await it.expectStep("next");
  const after = read(await saved(page, button, outputDir), join(outputDir, "copy.pptx"));
  expect(titles(after).slice(4)).toEqual(["The team: 8 people", "Who does what by when"]);
  // Where the room may look at this window, nothing stands there while the ratings are covered.
  await room.page.close();
  await expect(page.locator(".desk.private")).toHaveCount(0);
  await it.press("m");
  await expect(leaving).toHaveCount(0);
  await it.press("r");
  await expect(leaving).toBeVisible();
  const shown = await saved(page, button, outputDir);
  await expect(leaving).toContainText("Saved as double-cycle-");
  expect(shown, "nor is the file named for the organisation").not.toContain("North");
  await expect(page.locator("body")).not.toContainText("North");
});

test("slides of what a link brought have nobody's plan", async ({ visitor, home }, { outputDir }) => {
  const items = [itemRow("a", 8, { who: "Secretanna", evidence: "A marker" })];
  const told = (file) => JSON.stringify(read(file, join(outputDir, "copy.pptx")));

  // A team's link, and the visitor's own team of the same codes.
  const team = new Team(await visitor());
  await storePlan(team.page, planOf(items));
  const codes = codesOf(people(4, 11));
  await team.open(`#team=${codes.join(".")}`);
  await team.show();
  const button = team.page.locator(".team-leaving button", { hasText: ".pptx" });
  expect(told(await saved(team.page, button, outputDir))).not.toContain("Secretanna");
  await team.page.locator(".shared-banner button").last().click();
  await expect(team.banner).toHaveCount(0);
  expect(told(await saved(team.page, button, outputDir)), "one's own").toContain("Secretanna");

  // The median of a link's team, with one factor rated anew.
  const meeting = await visitor();
  await storePlan(meeting.page, planOf(items));
  const desk = await new Window(meeting.page, home).open("?mode=present&step=rate", `#team=${codes.join(".")}`);
  await desk.press("m");
  await meeting.page.getByRole("button", { name: "Use the team’s median" }).click();
  await meeting.page.locator("#tool-title").focus();
  await desk.press("1", "5", "1", "0", "End", "r");
  const ends = meeting.page.locator(".present-leaving button");
  for (const when of ["at once", "after a reload"]) {
    expect(told(await saved(meeting.page, ends.last(), outputDir)), when).not.toContain("Secretanna");
    await desk.reload();
    await desk.press("r", "m");
  }
  await ends.first().click();
  const records = () =>
    meeting.page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"records":[]}').records, HISTORY_KEY);
  await expect.poll(async () => (await records()).map(({ organisation }) => organisation)).toEqual([""]);

  // A colleague's rating, presented.
  const room = await visitor();
  await storePlan(room.page, planOf(items));
  const it = await new Window(room.page, home).open("?mode=present&step=next", "#r=3N94-0N7X");
  await it.press("r", "m");
  const leave = room.page.locator(".present-leaving button", { hasText: ".pptx" });
  expect(told(await saved(room.page, leave, outputDir))).not.toContain("Secretanna");
});

test("slides of one organisation have no other's plan", async ({ app, page }, { outputDir }) => {
  const items = [
    itemRow("a", 1, { organisation: "North", who: "Northanna" }),
    itemRow("b", 8, { organisation: "South", who: "Southsven" }),
  ];
  await app.storeRatings(EXAMPLE);
  await storePlan(page, planOf(items, { organisation: "South" }));
  const history = new HistoryPage(app);
  await history.open();
  const button = page.getByRole("button", { name: "Save as slides" });
  const told = async () => JSON.stringify(read(await saved(page, button, outputDir), join(outputDir, "copy.pptx")));
  // Before anything is saved there is only the plan that was looked at.
  expect(await told()).toContain("Southsven");
  await history.save("North", "Spring");
  const north = await told();
  expect(north).toContain("Northanna");
  expect(north).not.toContain("Southsven");
});

test("slides that cannot be made say so, and are made once they can", async ({ app, page, guard }, { outputDir }) => {
  guard.allow(/Failed to (fetch|load)|ERR_FAILED/);
  const history = new HistoryPage(app);
  await app.storeRatings(EXAMPLE);
  await page.route(SLIDES, (route) => route.abort());
  await history.open();
  const button = page.getByRole("button", { name: "Save as slides" });
  await button.click();
  await expect(history.word).toContainText("The slides could not be made.");
  await page.unroute(SLIDES);
  const told = read(await saved(page, button, outputDir), join(outputDir, "copy.pptx"));
  expect(told.slides.length).toBe(4);
});
