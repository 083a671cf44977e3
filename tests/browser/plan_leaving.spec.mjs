// What leaves of the plan: calendar, table, mail, text and paper; and its marks in the trend.
import { execFileSync } from "node:child_process";
import { expect, test } from "./fixture.mjs";
import ICAL from "ical.js";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { HistoryPage, HISTORY_KEY, record, stored } from "./history_page.mjs";
import { PlanPage, TODAY, itemRow, planOf } from "./plan_page.mjs";

test.beforeEach(async ({ app, page }) => {
  await page.clock.setFixedTime(TODAY);
  await app.storeRatings(EXAMPLE);
});

for (const timezoneId of ["Europe/Helsinki", "America/New_York", "Pacific/Auckland"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("the calendar has whole days that an independent reader takes, the same in every zone", async ({
      app,
      home,
    }) => {
      const plan = new PlanPage(app);
      await plan.store(
        planOf([
          itemRow("a", 8, { what: "Meet; talk, decide \\o/ “ä”", who: "Ann", by: 20270331, evidence: "x".repeat(160) }),
          itemRow("b", 7, { what: "", by: 20280229 }),
          itemRow("c", 5, { by: 20270101, done: 20261120 }),
          itemRow("d", 6),
        ]),
      );
      await plan.open();
      await expect(plan.page.locator("#plan-again")).toHaveValue("2027-02-28");
      await plan.page.locator("#plan-again").fill("2027-03-01");
      const { name, text } = await plan.download(plan.button("Calendar (.ics)"));
      expect(name).toBe("double-cycle-plan-2026-11-30.ics");
      const lines = text.split("\r\n");
      expect(
        lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes("\n")),
        text,
      ).toBe(true);
      const calendar = new ICAL.Component(ICAL.parse(text));
      expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
      expect(calendar.getFirstPropertyValue("prodid")).toContain("Double Cycle");
      const events = calendar
        .getAllSubcomponents("vevent")
        .map((event) => new ICAL.Event(event, { strictExceptions: true }));
      const told = events.map(({ uid, summary, startDate, endDate }) => {
        expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
        return [uid, summary, startDate.toString(), endDate.toString()];
      });
      expect(told).toEqual([
        ["b@double-cycle", "7\u00A0Measuring & evaluating: from 1 to 3", "2028-02-29", "2028-03-01"],
        ["a@double-cycle", "Meet; talk, decide \\o/ “ä” – Ann", "2027-03-31", "2027-04-01"],
        ["again-2027-03-01@double-cycle", "Rate our social media work again", "2027-03-01", "2027-03-02"],
      ]);
      for (const event of events) {
        const component = event.component;
        expect(component.getFirstPropertyValue("url")).toBe(`${home}#r=${EXAMPLE_CODE}`);
        expect(component.getFirstPropertyValue("dtstamp").toString()).toBe("2026-11-30T10:00:00Z");
      }
    });
  });
}

test("of two organisations, each has a day of its own to rate again", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await new HistoryPage(app).store(
    stored([record("n", "2026-02-15T09:00:00.000Z", EXAMPLE, { organisation: "Pöytä, Öst; Oy" })]),
  );
  await plan.store(planOf([itemRow("a", 8, { organisation: "Pöytä, Öst; Oy", by: 20270331 })]));
  await plan.open();
  await page.locator("#plan-again").fill("2027-03-01");
  const { text } = await plan.download(plan.button("Calendar (.ics)"));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(events.map((event) => new ICAL.Event(event).uid)).toEqual([
    "a@double-cycle",
    "again-2027-03-01-Pöytä, Öst; Oy@double-cycle",
  ]);
});

test("a calendar's name is escaped, and an empty calendar is none", async ({ visitor }) => {
  // Somebody who has rated nothing.
  const plan = new PlanPage(await visitor());
  const { page } = plan;
  const organisation = 'Org;"x",\\nEND:VCALENDAR';
  await plan.store(planOf([itemRow("a", 8, { organisation, by: 20270331 })], { organisation }));
  await plan.open();
  const { text } = await plan.download(plan.button("Calendar (.ics)"));
  // The reader leaves what it does not know as it is written.
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe('Plan Org\\;"x"\\,\\\\nEND:VCALENDAR');
  expect(text).not.toMatch(/^NAME[:;]/m);
  // Nothing is rated: there is nothing that a link could open.
  expect(text).not.toMatch(/^URL/m);
  await expect(plan.text).not.toHaveValue(/https?:/);
  await page.locator("#plan-again").fill("");
  await plan.field(8, "by").fill("");
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await plan.button("Calendar (.ics)").click();
  await expect(plan.word).toHaveText(/^There is nothing to put in a calendar/);
  expect(downloads).toBe(0);
});

test("it leaves as a table, a mail and a text, with ratings in words and a link", async ({ app, home }) => {
  const plan = new PlanPage(app);
  await plan.store(planOf([itemRow("a", 8, { what: "=1+1", who: "Anna", by: 20270331, evidence: "Minutes" })]));
  await plan.open();
  const { name, text: table } = await plan.download(plan.button("Table (CSV)"));
  expect(name).toBe("double-cycle-plan-2026-11-30.csv");
  expect(table.split("\r\n")).toEqual([
    "\uFEFFid,organisation,factor,name,from,target,what,who,by,evidence,done",
    "a,,8,Learning & building a culture,1,3,'=1+1,Anna,2027-03-31,Minutes,",
    "",
  ]);
  await plan.page.getByText("Copy as text").first().click();
  const text = await plan.text.inputValue();
  const link = `${home}#r=${EXAMPLE_CODE}`;
  expect(text).toMatch(/^1\sSetting objectives: 3 of 5, Agreed$/m);
  expect(text).toContain("8\u00A0Learning & building a culture: from 1 to 3; What: =1+1; Who: Anna");
  expect(text).toContain("Target 3 by 31 March 2027, now 1.");
  expect(text.endsWith(link)).toBe(true);
  const mail = new URL(await plan.page.getByRole("link", { name: "Email it to yourself" }).getAttribute("href"));
  expect([mail.protocol, mail.pathname]).toEqual(["mailto:", ""]);
  expect(mail.searchParams.get("subject")).toBe("Our social media work: result and plan");
  expect(mail.searchParams.get("body").replaceAll("\r\n", "\n")).toBe(text);
});

// Texts as long as they can be.
const LONG = {
  what: "Viestintäsuunnitelman päivittäminen yhdessä koko organisaation kanssa, neljästi vuodessa ja ennen joka kampanjaa".slice(
    0,
    120,
  ),
  who: "Katariina Heikkinen-Lindström, viestintä ja asiakaspalvelu".slice(0, 60),
  evidence: "Suunnitelma on hyväksytty ja kaikki ovat sen lukeneet, myös muut yksiköt ".repeat(3).slice(0, 160).trim(),
  by: 20270928,
};
for (const [language, count, format] of [
  ["en", 0, "A4"],
  ["en", 3, "Letter"],
  ["fi", 3, "A4"],
  ["sv", 3, "Letter"],
  ["fi", 24, "A4"],
  ["en", 24, "Letter"],
]) {
  test(`printed behind the result, nothing is cut: ${language}, ${count} items, ${format}`, async ({ app, page }) => {
    const plan = new PlanPage(app);
    const items = Array.from({ length: count }, (_, place) =>
      itemRow(`i${place}`, (place % 8) + 1, { place, ...LONG, evidence: `${LONG.evidence.slice(0, 150)} [${place}]` }),
    );
    await plan.store(planOf(items));
    for (const mode of ["plan", "history"]) {
      await app.openAt(`${language === "en" ? "" : `${language}/`}?mode=${mode}`);
      await expect(page.locator("#tool-title")).toBeVisible();
      const pdf = await page.pdf({ format });
      const pages = Number(
        /^Pages: +(\d+)$/m.exec(execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" }))[1],
      );
      const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
      const sheets = text.split("\f").slice(0, pages);
      expect(sheets[0], "the result first").toContain(EXAMPLE_CODE);
      if (count === 0) expect(pages).toBe(1);
      else expect(pages).toBeGreaterThan(1);
      if (count === 3) expect(pages).toBe(2);
      for (let place = 0; place < count; place++)
        expect(sheets.slice(1).join(""), `item ${place}`).toContain(`[${place}]`);
      // The page itself does not show, nor is the result laid out otherwise than from the history.
      expect(text).not.toContain(await page.locator(".ways-back a").last().textContent());
    }
  });
}

test("what is printed with the plan has none of the visitor's notes, which nothing there asks about", async ({
  app,
  page,
}) => {
  const plan = new PlanPage(app);
  await plan.store(planOf([itemRow("a", 8)]));
  await app.openAt("?note#rate");
  await page.locator(".guidance > summary").click();
  await app.note.fill("secret note");
  await expect.poll(async () => (await app.stored()).notes).toContain("secret note");
  const printed = async (mode) => {
    await app.openAt(`?mode=${mode}`);
    await expect(page.locator("#tool-title")).toBeVisible();
    return execFileSync("pdftotext", ["-layout", "-", "-"], { input: await page.pdf(), encoding: "utf8" });
  };
  expect(await printed("plan")).not.toContain("secret note");
  expect(await printed("history"), "where a box asks").toContain("secret note");
  // In the same visit, too, whatever is chosen there.
  await app.openAt("?mode=history");
  await expect(page.locator("#print-notes")).toBeChecked();
  await page.locator("a.back").click();
  await page.locator("a[data-tool=plan]").first().click();
  await expect(page.locator("#plan-items-title")).toBeVisible();
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: await page.pdf(), encoding: "utf8" });
  expect(text).toContain(EXAMPLE_CODE);
  expect(text).not.toContain("secret note");
});

test("the trend has the plan's targets as marks at their days, and in its table", async ({ app, page }) => {
  const plan = new PlanPage(app);
  await plan.store(planOf([itemRow("a", 8, { by: 20270331 }), itemRow("b", 7, { by: 20270630 }), itemRow("c", 5)]));
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key, text),
    [
      HISTORY_KEY,
      stored([
        record("one", "2026-01-31T12:00:00.000Z", [1, 1, 1, 1, 1, 1, 1, 1], { organisation: "" }),
        record("two", "2026-11-30T12:00:00.000Z", EXAMPLE, { organisation: "" }),
      ]),
    ],
  );
  await new HistoryPage(app).open();
  const level = page.locator(".trend-card.level");
  await expect(level.locator(".aim title")).toHaveText(["31 Mar 2027, target: 2.5", "30 Jun 2027, target: 2.8"]);
  await expect(level.locator(".trend-ends span")).toHaveText(["31 Jan 2026", "30 Jun 2027"]);
  await expect(page.locator(".trend-factor .aim title")).toHaveText([
    "30 Jun 2027, target: 3 of 5, Agreed",
    "31 Mar 2027, target: 3 of 5, Agreed",
  ]);
  await page.locator(".trend .table summary").click();
  await expect(page.locator(".trend .table tbody tr").last()).toHaveText(/^30 Jun 2027Target2\.8/);
});
