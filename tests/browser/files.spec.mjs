// Export and import: exported files come back with their meaning, unreadable files are refused with place and cause,
// and nothing happens before the visitor confirms.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { HISTORY_KEY, YEAR, file, record, stored } from "./history_page.mjs";

const PAYLOADS = JSON.parse(readFileSync(join(import.meta.dirname, "../payloads.json"), "utf8"));
const byId = (records) => records.toSorted((a, b) => a.id.localeCompare(b.id));
const exportButton = (page, name) => page.locator(".export").getByRole("button", { name });
const importAll = (history) => history.page.locator("#plan-yes").click();

// Records with everything that could be lost in a round trip.
const RICH = [
  ...YEAR,
  record("rich", "2026-07-01T10:11:12.345Z", [0, null, 5, null, 1, 2, 3, 4], {
    organisation: "Åbo; \"Väst\" & Co, '=1+1'",
    title: '=HYPERLINK("x")',
    unknown: [false, true, false, false, false, false, false, false],
    notes: ['Line one\r\nline two; "quoted"', "=1+1", "@here", "\tTab", "-1", "+358", "'quoted", "🌊 <b>&amp;</b>"],
  }),
];

for (const [format, button, path, more] of [
  ["JSON", "Save as JSON", "?mode=history", {}],
  ["CSV", "Save as CSV", "?mode=history", {}],
  ["CSV in Finnish", "Tallenna CSV-tiedostona", "fi/?mode=history", { finnish: true }],
]) {
  test(`exported as ${format}, deleted, imported: the history is the same`, async ({ page, history }) => {
    await history.store(stored(RICH));
    await history.open(path);
    const { name, text } = await history.download(exportButton(page, button));
    expect(name).toMatch(/^double-cycle-\d{4}-\d\d-\d\d\.(json|csv)$/);
    await expect(history.word).toContainText(name);
    if (format !== "JSON") {
      expect(text.startsWith("\ufeff")).toBe(true);
      const [, first] = text.split("\r\n");
      expect(first).toMatch(more.finnish ? /;\d,\d{4};/ : /,\d\.\d{4},/);
      expect(first.split(more.finnish ? ";" : ",")).toHaveLength(27);
      expect(text).toContain(more.finnish ? "r1 Tavoitteiden asettaminen" : "r1 ");
      expect(text, "no cell is a formula").not.toMatch(/(^|[;,\n])"?[=+@]/);
    }
    await page.locator(".ways-out button").nth(1).click();
    await history.yes().click();
    await expect(page.locator(".empty")).toBeVisible();
    await history.choose(name, text);
    await expect(history.plan.locator(".plan-count.new > p")).toContainText("6");
    expect(await history.records(), "nothing has happened yet").toEqual([]);
    await importAll(history);
    await expect(history.plan).toHaveCount(0);
    expect(byId(await history.records())).toEqual(byId(RICH));
  });
}

test("JSON carries the answers in progress too, and they are taken only where that is chosen", async ({
  app,
  page,
  history,
}) => {
  await app.storeRatings(EXAMPLE, { notes: ["Mine", "", "", "", "", "", "", ""] });
  await history.store(stored(YEAR));
  await history.open();
  const { text } = await history.download(exportButton(page, "Save as JSON"));
  expect(JSON.parse(text).present).toMatchObject({ ratings: EXAMPLE, notes: ["Mine", "", "", "", "", "", "", ""] });
  await history.choose("same.json", text);
  await expect(history.plan).toContainText("Everything in the file is already in the history.");
  await expect(page.locator("#plan-yes")).toHaveCount(0);
  await history.plan.getByRole("button", { name: "Close" }).click();
  const other = JSON.parse(text);
  other.present.ratings = [5, 5, 5, 5, 5, 5, 5, 5];
  for (const take of [false, true]) {
    await history.choose("other.json", JSON.stringify(other));
    await expect(history.plan).toContainText("The file also holds the answers from when it was saved.");
    await page.locator("#take-present").setChecked(take);
    await importAll(history);
    await expect(history.plan).toHaveCount(0);
    await expect.poll(async () => (await app.stored()).ratings).toEqual(take ? other.present.ratings : EXAMPLE);
  }
});

test("the plan says what is new, the same, different and mended, and each difference is chosen", async ({
  page,
  history,
}) => {
  await history.store(stored(YEAR));
  await history.open();
  const changed = [
    YEAR[0],
    { ...YEAR[1], title: "Theirs 2" },
    { ...YEAR[2], title: "Theirs 3" },
    { ...YEAR[3], title: "Theirs 4" },
    record("new", "2024-12-01T12:00:00.000Z", EXAMPLE, { title: "  spaces   too many ", colour: "blue" }),
  ];
  const before = await history.item();
  await history.choose("mixed.json", file(changed));
  await expect(page.locator("#plan-title")).toHaveText("What the import would change: mixed.json");
  await expect(page.locator("#plan-title")).toBeFocused();
  await expect(history.plan.locator(".plan-count > p")).toHaveText([
    "New, to be added: 1",
    "Already in the history, identical: 1",
    "In the history, but different: 3. Choose which version to keep.",
    "Repaired during import: 2",
  ]);
  await expect(history.plan.locator(".plan-count.new li")).toHaveText(["spaces too many, 1 Dec 2024 · North"]);
  await expect(history.plan.locator(".plan-count.repairs li")).toHaveText([
    "At records[4].colour: “colour” is unknown and was left out.",
    "At records[4].title: invisible characters or extra spaces were removed.",
  ]);
  expect(await history.item()).toBe(before);
  const choices = history.plan.locator("fieldset");
  await expect(
    choices.first().locator("input").first(),
    "what is here stays unless something else is chosen",
  ).toBeChecked();
  await history.plan.locator(".for-all").getByRole("button", { name: "Take the file’s version" }).click();
  await choices.nth(1).getByLabel("Keep this browser’s version").check();
  await choices.nth(2).getByLabel("Keep both").check();
  await importAll(history);
  await expect(history.word).toHaveText("Imported. Assessments added or changed: 3");
  const titles = Object.fromEntries((await history.records()).map(({ id, title }) => [id, title]));
  expect(titles).toEqual({
    first: "Before the new strategy",
    second: "Theirs 2",
    third: "",
    fourth: "A year on",
    "fourth-2": "Theirs 4",
    south: "The other unit",
    new: "spaces too many",
  });
});

test("a plan that another tab has overtaken is made anew, and nothing is imported unseen", async ({
  page,
  history,
}) => {
  await history.store(stored(YEAR));
  await history.open();
  await history.choose("a.json", file([{ ...YEAR[0], title: "Theirs" }]));
  await page.evaluate((key) => {
    const document = JSON.parse(localStorage.getItem(key));
    Object.assign(document, { seen: [document.stamp], stamp: "2.silent" });
    document.records.find(({ id }) => id === "first").title = "Changed elsewhere";
    localStorage.setItem(key, JSON.stringify(document));
  }, HISTORY_KEY);
  await importAll(history);
  await expect(history.plan).toContainText("The history has changed in the meantime. Please check the changes again.");
  await expect(history.plan.locator(".side-title")).toHaveText(["Changed elsewhere", "Theirs"]);
  await importAll(history);
  expect((await history.records()).find(({ id }) => id === "first").title).toBe("Changed elsewhere");
});

test("reading a file is undone: what was there before is there again, exactly", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE, { notes: ["Mine", "", "", "", "", "", "", ""] });
  await history.store(stored(YEAR));
  await history.open();
  const mine = await app.stored();
  const present = { ratings: [5, 5, 5, 5, 5, 5, 5, 5], unknown: Array(8).fill(false), notes: Array(8).fill("") };
  const theirs = [{ ...YEAR[0], title: "Theirs" }, record("new", "2024-12-01T12:00:00.000Z", EXAMPLE)];
  for (const way of ["button", "key"]) {
    await history.choose("mixed.json", file(theirs, { present }));
    await history.plan.locator("fieldset").getByLabel("Take the file’s version").check();
    await page.locator("#take-present").check();
    await importAll(history);
    await expect(history.word).toHaveText("Imported. Assessments added or changed: 2");
    await expect.poll(async () => (await app.stored()).ratings).toEqual(present.ratings);
    expect((await history.records()).map(({ title }) => title)).toContain("Theirs");
    if (way === "button") await history.wordBack.click();
    else await page.keyboard.press("Control+z");
    await expect(history.word).toHaveText("Undone: everything is as it was before the import.");
    expect(byId(await history.records())).toEqual(byId(YEAR));
    await expect
      .poll(async () => app.stored())
      .toMatchObject({ ratings: mine.ratings, notes: mine.notes, unknown: mine.unknown });
    await expect(history.wordBack, "once").toHaveCount(0);
  }
});

test("reading a file is not undone where another tab has changed something since, and that is said", async ({
  page,
  history,
}) => {
  await history.store(stored(YEAR));
  await history.open();
  await history.choose("new.json", file([record("new", "2024-12-01T12:00:00.000Z", EXAMPLE)]));
  await importAll(history);
  await expect(history.word).toHaveText("Imported. Assessments added or changed: 1");
  await page.evaluate((key) => {
    const document = JSON.parse(localStorage.getItem(key));
    Object.assign(document, { seen: [document.stamp], stamp: "9.silent" });
    document.records.find(({ id }) => id === "first").title = "Changed elsewhere";
    localStorage.setItem(key, JSON.stringify(document));
  }, HISTORY_KEY);
  await history.wordBack.click();
  await expect(history.word).toHaveText(/^Something has changed since the import, so it was not undone/);
  const titles = (await history.records()).map(({ title }) => title);
  expect(titles).toContain("Changed elsewhere");
  expect(titles).toContain("new");
});

test("a file that changes nothing leaves nothing to undo", async ({ history }) => {
  await history.store(stored(YEAR));
  await history.open();
  await history.choose("mixed.json", file([{ ...YEAR[0], title: "Theirs" }]));
  await importAll(history);
  await expect(history.word).toHaveText("Imported. Assessments added or changed: 0");
  await expect(history.wordBack).toHaveCount(0);
});

test("files come by drop, paste and dialog, several one after the other; text by drop and paste", async ({
  page,
  history,
}) => {
  await history.open();
  const one = (id) => file([record(id, "2026-01-01T00:00:00.000Z", EXAMPLE)]);
  await history.drop("#history", { files: [["dropped.json", one("dropped")]] });
  await expect(page.locator("#plan-title")).toContainText("dropped.json");
  await importAll(history);
  await history.drop("#tool-title", { text: one("dropped-text") });
  await expect(page.locator("#plan-title")).toContainText("the pasted text");
  await importAll(history);
  await history.paste("#tool-title", { text: one("pasted") });
  await importAll(history);
  await history.paste("#import-text", { files: [["pasted.json", one("pasted-file")]] });
  await expect(page.locator("#plan-title")).toContainText("pasted.json");
  await importAll(history);
  await page.locator("#import-text").fill(one("typed"));
  await page.locator("#read-field").click();
  await importAll(history);
  await expect(page.locator("#import-text"), "it is in now").toHaveValue("");
  await page.locator("#import-file").setInputFiles(
    ["a", "b"].map((name) => ({
      name: `${name}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(one(name)),
    })),
  );
  await expect(page.locator("#plan-title")).toContainText("a.json");
  await importAll(history);
  await expect(page.locator("#plan-title")).toContainText("b.json");
  await importAll(history);
  expect((await history.records()).map(({ id }) => id).toSorted()).toEqual([
    "a",
    "b",
    "dropped",
    "dropped-text",
    "pasted",
    "pasted-file",
    "typed",
  ]);
});

test("text pasted into a field stays that field’s", async ({ app, page, history }) => {
  await app.storeRatings(EXAMPLE);
  await history.open();
  await history.paste("#record-title", { text: file([]) });
  await history.paste("#import-text", { text: file([]) });
  await expect(history.plan).toHaveCount(0);
  await expect(history.refusal).toHaveCount(0);
});

test("what is held over the page shows where it will go", async ({ page, history }) => {
  await history.open();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{}"], "a.json"));
    document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator(".keep.held")).toHaveCount(1);
  await page.evaluate(() => document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true })));
  await expect(page.locator(".keep.held")).toHaveCount(0);
});

const GOOD = file([YEAR[0]]);
for (const [what, [name, content, ...says]] of Object.entries({
  "of a newer version": [
    "next.json",
    JSON.stringify({ format: "double-cycle", version: 3, records: [] }),
    "next.json was not imported, and nothing has changed.",
    "made by a newer version of this page (format 3)",
  ],
  "too large": ["big.json", "x".repeat(320 * 1024 + 1), "Its size is 321 kB, and the limit is 320 kB."],
  empty: ["none.json", "", "It is empty."],
  "no text": ["old.csv", Buffer.from([0x72, 0x31, 0, 0xe4, 0xf6]), "It is not text in UTF-8."],
  "another format": ["package.json", '{"name":"x"}', "At format: this is not a Double Cycle file."],
  "broken off": ["half.json", GOOD.slice(0, 120), "Line 1, character 120: the JSON breaks off"],
  "with a rating out of range": [
    "six.json",
    file([{ ...YEAR[0], ratings: [6, 1, 2, 3, 1, 2, 0, 1] }]),
    "At records[0].ratings[0]: “6” is not a rating",
  ],
  "with an id twice": ["twice.json", file([YEAR[0], YEAR[0]]), "At records[1].id: the id “first” appears twice."],
  "a table with a wrong cell": [
    "a.csv",
    "time,r1,r2,r3,r4,r5,r6,r7,r8\n2026-01-01,1,2,3,4,5,0,1,2\n2026-01-02,1,2,3,4,5,0,1,nine\n",
    "Line 3, column “r8”: “nine” is not a rating",
  ],
  "a picture that is none of ours": ["a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "holds no assessment."],
})) {
  test(`a file ${what} is refused with place and cause, and nothing changes`, async ({ page, history }) => {
    await history.store(stored(YEAR));
    await history.open();
    const before = await history.item();
    await history.choose(name, content);
    for (const text of says) await expect(history.refusal).toContainText(text);
    await expect(page.locator("#refused")).toBeFocused();
    await expect(page.locator("#plan-yes")).toHaveCount(0);
    expect(await history.item()).toBe(before);
    // The next file is still read.
    await history.choose("good.json", file([record("good", "2026-01-01T00:00:00.000Z", EXAMPLE)]));
    await importAll(history);
    expect(await history.records()).toHaveLength(6);
  });
}

test("more than there is room for is refused as a whole", async ({ history }) => {
  const long = (from) =>
    Array.from({ length: 6 }, (_, number) =>
      record(`long-${from}-${number}`, `2026-01-0${number + 1}T00:00:00.000Z`, EXAMPLE, {
        notes: Array(8).fill("z".repeat(2_000)),
      }),
    );
  await history.store(stored(long("a")));
  await history.open();
  await history.choose("more.json", file(long("b")));
  await importAll(history);
  await expect(history.plan).toContainText("There is no room in the history for all of it, so nothing was imported.");
  expect(await history.records()).toHaveLength(6);
});

test("a table as a Finnish program saves it: semicolons, decimal commas, other order", async ({ history }) => {
  await history.open("fi/?mode=history");
  await history.choose(
    "oma.csv",
    '\ufefftime;title;organisation;r1;r2;r3;r4;r5;r6;r7;r8;note1;level\r\n2026-03-01;Kevät;Pohjola;3,0;3;4;2;2;3;1;?;"Yksi; kaksi";2,2\r\n',
  );
  await expect(history.plan.locator(".plan-count.new > p")).toHaveText("Uusia, lisätään: 1");
  await importAll(history);
  const [read] = await history.records();
  expect(read).toMatchObject({
    organisation: "Pohjola",
    title: "Kevät",
    time: "2026-03-01",
    ratings: [3, 3, 4, 2, 2, 3, 1, null],
  });
  expect(read.unknown[7]).toBe(true);
  expect(read.notes[0]).toBe("Yksi; kaksi");
});

// Lists elements that no view of ours makes, and elements with attributes that no view sets.
async function watchElements(page) {
  const known = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll("body *")].map(({ localName }) => localName)),
  ]);
  return () =>
    page.evaluate((known) => {
      const allowed = [
        ...known,
        "circle",
        "fieldset",
        "g",
        "li",
        "time",
        "title",
        "h3",
        "h4",
        "strong",
        "legend",
        "table",
        "thead",
        "tbody",
        "caption",
        "tr",
        "th",
        "td",
        "details",
        "summary",
        "option",
        "section",
        "dl",
        "dt",
        "dd",
        "ol",
        "ul",
        "rect",
        "stop",
        "linearGradient",
        "defs",
        "path",
        "svg",
        "text",
        "input",
      ];
      // Labels of the figure contain <b> and <br>; records never make any.
      const drawn = (element) => ["b", "br"].includes(element.localName) && element.closest(".drawing");
      const found = [...document.querySelectorAll("body *")]
        .filter(
          (element) =>
            !(allowed.includes(element.localName) || drawn(element)) ||
            [...element.attributes].some(
              ({ name }) => name.startsWith("on") || name === "srcdoc" || name === "formaction",
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 200));
      const images = [
        ...document.querySelectorAll(
          ":is(#history, #files, .word-place, dialog) :is(img, iframe, script, object, embed, video, audio, link, base)",
        ),
      ].map(({ outerHTML }) => outerHTML.slice(0, 200));
      return [...found, ...images, ...(window.hit ? ["a script ran"] : [])];
    }, known);
}

// Payloads go into every text of a record, into field and file names, and into refused files.
for (const format of ["JSON", "CSV", "refused"]) {
  test(`payloads through ${format}: no element made, no report`, async ({ app, page, history }) => {
    test.setTimeout(120_000);
    await app.storeRatings(EXAMPLE);
    await page.addInitScript(() => {
      window.alert =
        window.confirm =
        window.prompt =
          () => {
            window.hit = true;
          };
    });
    await history.open();
    const foreign = await watchElements(page);
    for (let from = 0; from < PAYLOADS.length; from += 25) {
      const some = PAYLOADS.slice(from, from + 25);
      if (format === "refused") {
        for (const payload of some.slice(0, 8)) {
          await history.choose(
            payload.replace(/[/\0]/g, "_").slice(0, 80) || "x",
            file([{ ...YEAR[0], time: payload }]),
          );
          await expect(history.refusal).toBeVisible();
          expect(await foreign(), payload).toEqual([]);
        }
        continue;
      }
      const records = some.map((payload, place) =>
        record(`p${from + place}`, "2026-01-01T00:00:00.000Z", EXAMPLE, {
          organisation: payload,
          title: payload,
          notes: Array(8).fill(payload),
        }),
      );
      let text = file(records.map((one) => ({ ...one, [one.title]: 1 })));
      if (format === "CSV") {
        const cell = (text) => `"${text.replaceAll('"', '""')}"`;
        text = [
          "id,organisation,title,time,r1,r2,r3,r4,r5,r6,r7,r8,note1",
          ...records.map(({ id, organisation, title, time, ratings, notes }) =>
            [id, cell(organisation), cell(title), time, ...ratings, cell(notes[0])].join(","),
          ),
        ].join("\r\n");
      }
      await history.choose("a.json", text);
      await expect(history.plan).toBeVisible();
      expect(await foreign(), "in the plan").toEqual([]);
      await importAll(history);
      await expect(history.plan).toHaveCount(0);
      expect(await foreign(), "in the history").toEqual([]);
      await history.rows.first().getByRole("button").first().click();
      await expect(history.opened).toBeVisible();
      expect(await foreign(), "opened").toEqual([]);
      await history.rows.first().getByRole("button").nth(1).click();
      expect(await foreign(), "renamed").toEqual([]);
      await page.getByRole("button", { name: "Delete all", exact: true }).click();
      await history.yes().click();
      await expect(history.word).toBeVisible();
      expect(await foreign(), "deleted").toEqual([]);
      await page.locator(".word").getByRole("button").last().click();
    }
    expect(await page.evaluate(() => window.hit)).toBeUndefined();
  });
}

test("the check for elements can fail", async ({ page, history }) => {
  await history.store(stored(YEAR));
  await history.open();
  const foreign = await watchElements(page);
  expect(await foreign()).toEqual([]);
  await page.evaluate(() => document.querySelector(".record h4").append(document.createElement("img")));
  expect(await foreign()).toContain("<img>");
  await page.evaluate(() => document.querySelector(".record h4 img").replaceWith(document.createElement("blink")));
  expect(await foreign()).toEqual(["<blink></blink>"]);
});
