// A rating on one sheet of paper, as read from the printed page.
import { execFileSync } from "node:child_process";
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { NOTES, ready } from "./picture_files.mjs";
import { Team, codesOf, people } from "./team_page.mjs";

// Texts that must be on paper in each language: headline, a readout, a finding, next steps, notes and credit.
const PRINTED = {
  "": [
    "The stream narrows at the crossing",
    "2.2 Brook",
    "The flow is partly or fully blocked",
    "What to do next",
    "Notes",
    "Rating code",
    "Setting objectives",
    "Independent of M-Brain",
  ],
  "fi/": [
    "Virta kapenee risteyskohdassa",
    "2,2 Puro",
    "Virtaus on osin tai kokonaan estynyt",
    "Seuraavat askeleet",
    "Muistiinpanot",
    "Arviointikoodi",
    "Tavoitteiden asettaminen",
    "M-Brainista riippumaton",
  ],
  "sv/": [
    "Strömmen smalnar av i korsningen",
    "2,2 Bäck",
    "Flödet är helt eller delvis blockerat",
    "Nästa steg",
    "Anteckningar",
    "Bedömningskod",
    "Att sätta mål",
    "Oberoende av M-Brain",
  ],
};
const POINTS = { A4: [596, 843], Letter: [612, 792] };
const read = (program, pdf, ...options) => execFileSync(program, ["-", ...options], { input: pdf, encoding: "utf8" });

for (const [language, words] of Object.entries(PRINTED)) {
  const notes = words[4];
  for (const format of ["A4", "Letter"]) {
    test(`one sheet of ${format} is printed, ${language || "en/"}`, async ({ app, page, history }) => {
      await ready(app, history, `${language}?mode=history`);
      const paper = page.locator(".paper");
      await expect(paper, "only on paper").toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(paper).toBeVisible();
      await expect(page.locator(".keep")).toBeHidden();
      await expect(page.locator(".header")).toBeHidden();
      await expect(paper).toContainText(EXAMPLE_CODE);
      await expect(paper.locator("tbody tr")).toHaveCount(8);
      const over = await paper.locator(".paper-top").evaluate((top) => {
        const below = [...top.querySelectorAll("dl > div")].map((readout) => readout.getBoundingClientRect().bottom);
        return Math.max(...below) - top.getBoundingClientRect().bottom;
      });
      expect(over, "readouts run over the table").toBeLessThan(1);
      await expect(paper.locator(".paper-notes h2")).toHaveText(notes);
      // This rating has every finding, and there is still room for notes.
      await expect(paper.locator(".paper-notes")).toHaveText(/1 A goal <b>we<\/b> share8 Culture$/);
      await expect(paper.getByRole("img", { name: EXAMPLE_CODE })).toBeVisible();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const about = read("pdfinfo", pdf);
      expect(about).toMatch(/^Pages: +1$/m);
      const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(about);
      expect([width, height].map(Math.round)).toEqual(POINTS[format]);
      // In reading order, line by line, not in the file's order.
      const printed = read("pdftotext", pdf, "-").replace(/\s+/g, " ");
      for (const word of [...words, EXAMPLE_CODE, `#r=${EXAMPLE_CODE}`]) expect(printed).toContain(word);
      expect(printed).toContain(NOTES[0]);
      await page.emulateMedia({ media: "screen" });
      await page.locator("#print-notes").uncheck();
      await expect(page.locator(".paper-notes")).toBeEmpty();
    });
  }
}

test("the button prints", async ({ app, page, history }) => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
  });
  await ready(app, history);
  await page.locator("#print").click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBe(1);
});

// The place on paper where a colour differs from that of the light theme, on each page that is printed.
for (const [what, at] of [
  ["the page", "#result"],
  ["a comparison", `?mode=compare#a=${EXAMPLE_CODE}&b=4444-44Z0`],
  ["the team", "?mode=team"],
  ["the history", "?mode=history"],
]) {
  test(`${what} is printed from the dark as from the light`, async ({ visitor }) => {
    const colours = {};
    for (const [theme, options] of Object.entries({
      light: { colorScheme: "light" },
      "the dark system": { colorScheme: "dark" },
      dark: { colorScheme: "light", theme: "dark" },
    })) {
      const { theme: chosen, ...context } = options;
      const app = await visitor({ reducedMotion: "reduce", ...context });
      await app.storeRatings(EXAMPLE, { theme: chosen ?? "auto" });
      await app.openAt(at);
      await app.page.locator("#result-title, #tool-title").first().waitFor();
      if (at === "?mode=team") {
        const team = new Team(app);
        await team.paste(codesOf(people(3, 5)).join("\n"));
        await team.reveal.click();
        await expect(team.rows).toHaveCount(8);
      }
      // The advice comes a moment after the result.
      await expect(
        app.page.locator('[data-advice]:empty:not([data-advice$=" since"], [data-advice*=" sure "])'),
      ).toHaveCount(0);
      await app.page.emulateMedia({ media: "print", colorScheme: context.colorScheme });
      colours[theme] = await app.page.evaluate(() =>
        [...document.querySelectorAll("body, body *")]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { color, backgroundColor, borderTopColor, fill, stroke, colorScheme } = getComputedStyle(element);
            const name = `${element.tagName} ${element.className.baseVal ?? element.className}`;
            return `${name}: ${[color, backgroundColor, borderTopColor, fill, stroke, colorScheme]}`;
          }),
      );
    }
    expect(colours.light.length).toBeGreaterThan(20);
    expect(colours["the dark system"]).toEqual(colours.light);
    expect(colours.dark).toEqual(colours.light);
  });
}
