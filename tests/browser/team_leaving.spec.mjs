// What leaves of a team's result: the median as a record, statistics and answers as files, and all of it on paper.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { axe } from "./axe.mjs";
import { EXAMPLE_CODE } from "./double_cycle.mjs";
import { LOOKS, expect, test } from "./fixture.mjs";
import { HistoryPage, record, stored } from "./history_page.mjs";
import { pageOf } from "./languages.mjs";
import { Team, codesOf, people, statistics } from "./team_page.mjs";

const FOUR = people(4, 5);
const CHAT = codesOf(FOUR)
  .map((code, place) => `14:0${place} ${["Sales", "Service", "Brand", "Data"][place]}: ${code}`)
  .join("\n");
const MEDIANS = Array.from({ length: 8 }, (_, place) => statistics(FOUR.map((ratings) => ratings[place])).median);

class Leaving extends Team {
  constructor(app) {
    super(app);
    this.part = this.page.locator(".team-leaving");
    this.word = this.page.locator(".leaving-word");
    this.organisation = this.page.locator("#team-organisation");
    this.save = this.page.locator("#save-median");
  }

  async gather(text = CHAT) {
    await this.open();
    await this.paste(text);
    await expect(this.count).not.toHaveText(/^0/);
    await this.click();
    await expect(this.part).toBeVisible();
  }

  async download(name) {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.part.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }
}

test("the median becomes a record with the number of people, and with the spread as notes", async ({ app, page }) => {
  const history = new HistoryPage(app);
  await history.store(stored([record("before", "2025-11-01T09:00:00.000Z", [1, 1, 1, 1, 1, 1, 1, 1])]));
  const team = new Leaving(app);
  await team.gather();
  // Whose the newest record is.
  await expect(team.organisation).toHaveValue("North");
  await team.save.click();
  await expect(team.word).toHaveText("Saved to the history: “Team median, 4 people”");
  await expect(team.status).toHaveText(/Saved to the history/);
  // Once is enough.
  await team.save.click();
  await expect(team.word).toHaveText("The same assessment is already in the history: “Team median, 4 people”");
  await team.part.getByRole("link", { name: "Save and print" }).click();
  await expect(history.titles).toHaveText([/Team median, 4 people/, /before/]);
  const records = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key)).records,
    await page.evaluate(() => Object.keys(localStorage).find((key) => /history/.test(key))),
  );
  const made = records.find(({ title }) => title === "Team median, 4 people");
  expect(made.ratings).toEqual(MEDIANS);
  expect(made.organisation).toBe("North");
  const first = FOUR.map(([rating]) => rating).sort();
  const counts = [...new Set(first)].map((step) => `${step}: ${first.filter((one) => one === step).length}`).join(", ");
  expect(made.notes[0]).toMatch(
    new RegExp(`^Answers \\(step: people\\) ${counts}\\. Standard deviation \\d\\.\\d\\.$`),
  );
});

test("another organisation is typed, and stays while the team changes", async ({ app }) => {
  const team = new Leaving(app);
  await team.gather();
  await team.organisation.fill("Client & Co");
  await team.paste(EXAMPLE_CODE);
  await expect(team.part).toHaveCount(0);
  await team.show();
  await expect(team.organisation).toHaveValue("Client & Co");
  await team.organisation.press("Enter");
  await expect(team.word).toHaveText("Saved to the history: “Team median, 5 people”");
  const { name } = await team.download("Both (JSON)");
  expect(name).toMatch(/^double-cycle-Client-Co-team-\d{4}-\d\d-\d\d\.json$/);
});

test("statistics and answers are files, without names until they show", async ({ app, page }) => {
  const team = new Leaving(app);
  await team.gather();
  const table = await team.download("Statistics (CSV)");
  expect(table.name).toMatch(/^double-cycle-team-\d{4}-\d\d-\d\d\.csv$/);
  const rows = table.text.trim().split("\r\n");
  expect(rows).toHaveLength(9);
  for (const [place, median] of MEDIANS.entries()) {
    const cells = rows[place + 1].split(",");
    expect([cells[0], ...cells.slice(2, 4)]).toEqual([`${place + 1}`, "4", `${median}`]);
  }
  const plain = await team.download("Answers (CSV)");
  expect(plain.text).not.toMatch(/Sales|Service|Brand|Data/);
  const sorted = FOUR.map((ratings) => ratings.join()).sort();
  expect(plain.text.trim().split("\r\n").slice(1)).toEqual(sorted);
  const json = JSON.parse((await team.download("Both (JSON)")).text);
  expect(json.answers.map(({ ratings }) => ratings.join())).toEqual(sorted);
  expect(json.answers.every((answers) => !("name" in answers))).toBe(true);
  await expect(team.part).toContainText("have no names, and their order gives nothing away");
  // Other names are shown: the team is covered again.
  await page.locator("#team-names").check();
  await expect(team.part).toHaveCount(0);
  await team.click();
  await expect(team.part).toContainText("together with the names shown here");
  const named = await team.download("Answers (CSV)");
  expect(named.text.trim().split("\r\n")[1]).toBe(`Sales,${FOUR[0].join()}`);
});

test("under three people nothing leaves", async ({ app }) => {
  const team = new Leaving(app);
  await team.gather(codesOf(FOUR.slice(0, 2)).join("\n"));
  await expect(team.part).toContainText(
    "Once at least three people have answered, you can save the result and take it with you.",
  );
  await expect(team.part.getByRole("button")).toHaveCount(0);
  await expect(team.part.getByRole("textbox")).toHaveCount(0);
});

test("where the browser keeps nothing, the record is not said to be saved", async ({ app, page }) => {
  const team = new Leaving(app);
  await team.gather();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await team.save.click();
  await expect(team.word).toHaveText(
    "The median could not be saved in this browser. You will find the reason under “Save and print”.",
  );
});

// Each language narrow in the light and wide in the dark.
const FEWER_LOOKS = LOOKS.filter(({ colorScheme, width }) => (colorScheme === "dark") === width > 1000);
for (const { language, colorScheme, width } of FEWER_LOOKS)
  test.describe(`${language} ${colorScheme} ${width}`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("what leaves fits, and axe finds nothing", async ({ app, page }) => {
      const team = new Leaving(app);
      await team.app.open(language === "en" ? "?lang=en&mode=team" : `${pageOf(language)}?mode=team`);
      await team.paste(CHAT);
      await team.click();
      await team.save.click();
      await expect(team.word).not.toBeEmpty();
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll).toBeLessThanOrEqual(inner);
      expect(await axe(page, { within: ".team-leaving" })).toEqual([]);
    });
  });

for (const [language, format] of [
  ["", "A4"],
  ["fi/", "Letter"],
  ["sv/", "A4"],
]) {
  test(`the revealed result is one sheet of paper, without names and codes: ${language || "en/"} ${format}`, async ({
    visitor,
  }) => {
    const app = await visitor({ colorScheme: "dark", reducedMotion: "reduce" });
    const team = new Team(app);
    const printed = async () =>
      execFileSync("pdftotext", ["-layout", "-", "-"], { input: await app.page.pdf({ format }), encoding: "utf8" });
    await team.open("", language);
    const all = people(8, 11);
    const codes = codesOf(all);
    await app.page.locator("#team-group").fill("Försäljning och marknadsföring i norr");
    await team.paste(
      codes
        .slice(0, 4)
        .map((code, place) => `Katariina Heikkinen-${"abcd"[place]}: ${code}`)
        .join("\n"),
    );
    await app.page.locator("#team-group").fill("Hallitus");
    await team.paste(codes.slice(4).join("\n"));
    await app.page.locator("#team-names").check();
    expect(await printed(), "covered").not.toMatch(/\d · \d/);
    await team.click();
    await app.page.locator("#team-organisation").fill("Kunta Oy");
    const text = await printed();
    expect(text.split("\f").length - 1, "sheets").toBe(1);
    expect(text).toContain("Kunta Oy");
    for (const code of codes) expect(text).not.toContain(code);
    expect(text).not.toContain("Katariina");
    const places = [...Array(8).keys()];
    const medians = (of) => places.map((place) => statistics(of.map((one) => one[place])).median);
    const [whole, sales, board] = [all, all.slice(0, 4), all.slice(4)].map(medians);
    for (const place of places) {
      // Answers, median, range, and the medians of the groups by their names.
      expect(text).toMatch(new RegExp(`\\b8 +${whole[place]} +\\d–\\d +${sales[place]} +${board[place]}$`, "m"));
    }
  });
}
