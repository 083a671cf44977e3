// Taking a rating along: its picture as a file and in the clipboard, one sheet of paper, the QR code, the share sheet.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test as base, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { HistoryPage } from "./history_page.mjs";

const test = base.extend({ history: async ({ app }, use) => use(new HistoryPage(app)) });
// The page’s own program is asked for ahead, and not used where the address names a tool.
const NOTES = ["A goal <b>we</b> share", "", "", "", "", "", "", "Culture"];

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const TYPES = { png: "image/png", svg: "image/svg+xml" };

// What a system's drag or clipboard hands over: a file, and text of these types beside it.
const handed = (page, name, bytes, texts = {}) => page.evaluateHandle(([name, type, text, texts]) => {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name, { type }));
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  return data;
}, [name, TYPES[name.split(".").at(-1)] ?? "", bytes.toString("base64"), texts]);

// Drops bytes on the page, as a system's drag ends.
async function drop(page, name, bytes, where = "#files") {
  const data = await handed(page, name, bytes);
  for (const type of ["dragover", "drop"]) await page.locator(where).first().dispatchEvent(type, { dataTransfer: data });
}

async function paste(page, name, bytes, where, texts) {
  const data = await handed(page, name, bytes, texts);
  // Whether the browser is left to paste it where it is.
  return page.locator(where).first().evaluate((element, data) =>
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })), data);
}

const choose = (page, name, bytes) => page.locator("#picture-file").setInputFiles({ name, mimeType: TYPES[name.split(".").at(-1)], buffer: bytes });

// The ways to open a picture: on the page of the history, and on the page itself before anything of the studio is there.
const WAYS = {
  "the file dialog": ["?mode=history", choose],
  "drop on the history's page": ["?mode=history", drop],
  "paste on the history's page": ["?mode=history", (page, name, bytes) => paste(page, name, bytes, "#tool-title")],
  "drop on the page itself": ["", (page, name, bytes) => drop(page, name, bytes, ".hero")],
  "paste on the page itself": ["", (page, name, bytes) => paste(page, name, bytes, "body")],
  "paste beside the file's name, as some systems do": ["", (page, name, bytes) => paste(page, name, bytes, "body", { "text/plain": name })],
};
const OTHERS = [1, 1, 1, 1, 1, 1, 1, 1];
const waiting = async (app, path) => path ? new HistoryPage(app).open(path) : app.open();

const size = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function ready(app, history, path) {
  await app.storeRatings(EXAMPLE, { notes: NOTES });
  await history.open(path);
}

test("the picture is saved as SVG and as PNG, and each opens again elsewhere as a view", async ({ app, page, history, visitor }) => {
  await ready(app, history);
  await page.locator("#picture-name").fill("North & Co");
  const svg = await saved(page, "#save-svg");
  expect(svg.name).toBe(`double-cycle-${EXAMPLE_CODE}-sheet.svg`);
  expect(svg.bytes.toString()).toContain("North &amp; Co");
  expect(svg.bytes.toString(), "notes stay here unless they are sent along").not.toContain("A goal");
  await expect(history.word).toHaveText("The picture is saved.");
  const png = await saved(page, "#save-png");
  expect(png.name).toBe(`double-cycle-${EXAMPLE_CODE}-sheet.png`);
  expect(size(png.bytes)).toEqual([1200, 1440]);
  for (const file of [svg, png]) {
    const other = await visitor();
    const there = new HistoryPage(other);
    await other.storeRatings([1, 1, 1, 1, 1, 1, 1, 1]);
    await there.open();
    await drop(other.page, file.name, file.bytes);
    await expect(other.banner).toBeVisible();
    await expect(other.notices).toContainText(`“${file.name}” is open.`);
    await other.expectRatings(EXAMPLE);
    expect(new URL(other.page.url()).search, "on the page itself").toBe("");
    expect((await other.stored()).ratings, "their own is untouched").toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    await other.page.goBack();
    await other.page.locator("#history-title").waitFor();
  }
});

for (const [way, [path, open]] of Object.entries(WAYS)) {
  test(`a picture is opened by ${way}, and it is said`, async ({ app, page, history, visitor }) => {
    await ready(app, history);
    for (const button of ["#save-svg", "#save-png"]) {
      const { name, bytes } = await saved(page, button);
      // So narrow that the card is under the figure.
      const other = await visitor({ viewport: { width: 700, height: 600 } });
      await other.storeRatings(OTHERS);
      await waiting(other, path);
      await open(other.page, name, bytes);
      await expect(other.banner).toBeVisible();
      await expect(other.notices).toContainText(`“${name}” is open.`);
      await expect(other.page.locator("#picture-opened")).toBeFocused();
      await expect(other.banner).toBeInViewport();
      await other.expectRatings(EXAMPLE);
      expect((await other.stored()).ratings, "their own is untouched").toEqual(OTHERS);
      await other.button("Keep mine").click();
      await other.expectRatings(OTHERS);
      await expect(other.notices, "what is left is no longer said to be open").toHaveCount(0);
    }
  });
}

test("where nothing is rated, a picture can still be opened; one's own rating stays one's own", async ({ app, page, history }) => {
  await ready(app, history);
  const { name, bytes } = await saved(page, "#save-png");
  await choose(page, name, bytes);
  await expect(app.notices).toContainText(`“${name}” is open.`);
  await expect(app.banner).toHaveCount(0);
  await app.expectRatings(EXAMPLE);
  await page.evaluate(() => localStorage.clear());
  const fresh = await page.context().newPage();
  await fresh.goto(new URL("?mode=history", app.home).href);
  await expect(fresh.locator("#open-picture h2")).toHaveText("Open a picture");
  await choose(fresh, name, bytes);
  await expect(fresh.locator(".banner")).toContainText(EXAMPLE_CODE);
  // What went well is no warning.
  await expect(fresh.locator(".notice")).toHaveClass(/done/);
});

test("on the page itself other files are read too, wrong ones get their sentence, and nothing is lost", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE, { notes: NOTES });
  await app.open();
  const history = new HistoryPage(app);
  const address = page.url();
  await page.locator("#note").fill("Not blurred yet");
  await drop(page, "wrong.zip", Buffer.from("PK\u0003\u0004\u0000"), ".hero");
  // It stays where it is, and says so where the visitor is.
  await expect(app.notices).toContainText(["wrong.zip was not read, and nothing has changed."]);
  await expect(page.locator("#file-refused")).toBeFocused();
  await expect(page.locator("#file-refused")).toBeInViewport();
  expect(page.url()).toBe(address);
  await app.expectRatings(EXAMPLE);
  await expect(page.locator("#note")).toHaveValue("Not blurred yet");
  await drop(page, "empty.json", Buffer.from(""), ".hero");
  await expect(app.notices).toHaveText([/^empty\.json was not read/]);
  // The studio has taken over by now.
  const records = [{ id: "brought", time: "2026-01-01T00:00:00.000Z", ratings: OTHERS }];
  await paste(page, "history.json", Buffer.from(JSON.stringify({ format: "double-cycle", version: 1, records })), ".hero");
  await expect(history.plan).toContainText("history.json");
  await expect(page.locator("#plan-title")).toBeFocused();
  await page.locator("#plan-yes").click();
  expect((await history.records()).map(({ id }) => id)).toEqual(["brought"]);
  expect(await app.stored()).toMatchObject({ ratings: EXAMPLE, notes: ["Not blurred yet", ...NOTES.slice(1)] });
});

test("while a file is held over the page, it says that it can be let go, in the page's language", async ({ app, page }) => {
  await app.open();
  const hint = () => page.evaluate(() => getComputedStyle(document.body, "::after").content);
  const drag = async (type) => page.locator(".hero").dispatchEvent(type, { dataTransfer: await handed(page, "a.png", Buffer.from("x")) });
  expect(await hint()).toBe("none");
  await drag("dragover");
  expect(await hint()).toBe('"Drop the file here"');
  await drag("dragleave");
  expect(await hint()).toBe("none");
  await page.locator(".languages a[lang=fi], a[hreflang=fi]").first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  await app.ready();
  await drag("dragover");
  expect(await hint()).toBe('"Pudota tiedosto tähän"');
  await drag("drop");
  expect(await hint()).toBe("none");
});

test("text stays text: in a note, and where a table's cells are copied with their picture", async ({ app, page }) => {
  await app.open();
  const cells = { "text/plain": "a\tb", "text/html": "<table></table>" };
  for (const where of ["#note", "body"]) {
    expect(await paste(page, "image.png", Buffer.from("89504e470d0a1a0a", "hex"), where, cells), where).toBe(true);
  }
  await expect(page.locator("#tool-title")).toHaveCount(0);
});

test("a file that is let go on a tool that takes none leaves it where it is", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE);
  for (const [path, there] of [["?mode=present", ".board"], ["?mode=compare", "#tool-title"]]) {
    await page.goto(new URL(path, app.home).href);
    await page.locator(there).first().waitFor();
    const data = await handed(page, "picture.png", Buffer.from("89504e470d0a1a0a", "hex"));
    // What is not prevented, the browser opens in the page's place.
    const opens = await page.locator(there).first().evaluate((element, dataTransfer) => ["dragover", "drop"].map((type) =>
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))), data);
    expect(opens).toEqual([false, false]);
    await expect(page.locator(there).first()).toBeVisible();
  }
});

test("where the studio does not arrive, the page says so and keeps the rating", async ({ app, page, guard }) => {
  guard.allow(/Failed to load resource|Failed to fetch/);
  await app.storeRatings(EXAMPLE);
  await app.open();
  await page.route(/studio-/, (route) => route.abort());
  await drop(page, "picture.png", Buffer.from("89504e470d0a1a0a", "hex"), ".hero");
  await expect(page.locator("#tool-missing")).toBeVisible();
  await app.expectRatings(EXAMPLE);
});

test("what is held over the page is told to be let go", async ({ page, history }) => {
  await history.open();
  const hint = page.locator(".drop-hint");
  for (const [name, says] of [["picture.png", "Drop the picture to open its rating"], ["history.json", "Drop the file here"]]) {
    await page.locator("#tool-title").dispatchEvent("dragover", { dataTransfer: await handed(page, name, Buffer.from("x")) });
    await expect(hint).toHaveText(says);
    await expect(hint).toBeInViewport();
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true })));
    await expect(hint).toHaveCount(0);
  }
});

test("a picture larger than any of this page is refused by its size", async ({ app, page, history }) => {
  await ready(app, history);
  await page.locator("#picture-file").evaluate((input) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array((32 << 20) + 1)], "huge.PNG", { type: "image/png" }));
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(history.refusal).toHaveText(/^“huge.PNG” is too large to be a picture of this page: the limit is 32 MB./);
});

test("a PNG has the size that is chosen, and the picture its layout and colours", async ({ app, page, history }) => {
  await ready(app, history);
  const preview = page.locator("#picture-preview");
  await expect(preview).toHaveAttribute("alt", new RegExp(`Rating code ${EXAMPLE_CODE}`));
  const light = await preview.getAttribute("src");
  await page.locator("#picture-slide").check();
  await page.locator("#picture-dark").check();
  await expect(preview).toHaveAttribute("width", "1920");
  expect(await preview.getAttribute("src")).not.toBe(light);
  await expect.poll(() => preview.evaluate((image) => image.naturalWidth), "it is drawn").toBe(1920);
  expect(size((await saved(page, "#save-png")).bytes)).toEqual([1920, 1080]);
  await page.locator("#picture-twice").check();
  const twice = await saved(page, "#save-png");
  expect(size(twice.bytes)).toEqual([3840, 2160]);
  expect(twice.name).toBe(`double-cycle-${EXAMPLE_CODE}-slide.png`);
  expect((await saved(page, "#save-svg")).bytes.toString()).toContain("#06151c");
});

test("notes go into the file where that is asked for, and come in by a plan", async ({ app, page, history, visitor }) => {
  await ready(app, history);
  await page.locator("#file-notes").check();
  const { name, bytes } = await saved(page, "#save-png");
  const other = await visitor();
  const there = new HistoryPage(other);
  await there.open();
  await drop(other.page, name, bytes);
  await expect(there.plan).toBeVisible();
  await other.page.locator("#take-present").check();
  await other.page.locator("#plan-yes").click();
  await expect.poll(async () => (await other.stored())?.notes).toEqual(NOTES);
  expect((await other.stored()).ratings).toEqual(EXAMPLE);
});

test("a picture without a rating, and one whose rating is damaged, are refused with the reason", async ({ app, page, history }) => {
  await ready(app, history);
  const svg = (await saved(page, "#save-svg")).bytes.toString();
  await drop(page, "plain.svg", Buffer.from(svg.replace(/<metadata.*?<\/metadata>/, "")));
  await expect(history.refusal).toContainText("“plain.svg” carries no rating.");
  await history.refusal.getByRole("button").click();
  await drop(page, "bent.svg", Buffer.from(svg.replace(`>${EXAMPLE_CODE}</metadata>`, ">2RCH-ZG68</metadata>")));
  await expect(history.refusal).toContainText("The rating in “bent.svg” is damaged.");
  await history.refusal.getByRole("button").click();
  const png = (await saved(page, "#save-png")).bytes;
  await drop(page, "half.png", png.subarray(0, 40));
  await expect(history.refusal).toContainText("“half.png” carries no rating.");
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
});

test("the picture is copied as a PNG; where the browser refuses, the page says so", async ({ app, page, context, history }) => {
  await page.addInitScript(() => {
    window.copied = [];
    navigator.clipboard.write = async ([item]) => {
      if (window.refuse) throw new DOMException("no", "NotAllowedError");
      const blob = await item.getType("image/png");
      window.copied.push([blob.type, ...new Uint8Array(await blob.arrayBuffer()).subarray(0, 4)]);
    };
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ready(app, history);
  await page.locator("#copy-picture").click();
  await expect(history.word).toContainText("The picture is copied");
  expect(await page.evaluate(() => window.copied)).toEqual([["image/png", 0x89, 0x50, 0x4e, 0x47]]);
  await page.evaluate(() => (window.refuse = true));
  await page.locator("#copy-picture").click();
  await expect(history.word).toHaveText("The browser refused to copy the picture. Save it as a file instead.");
});

test("the clipboard has the picture, as another program would paste it", async ({ app, page, context, history }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ready(app, history);
  await page.bringToFront();
  await page.locator("#copy-picture").click();
  await expect(history.word).toContainText("The picture is copied");
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item.getType("image/png"));
    return [width, height];
  });
  expect(pasted).toEqual([1200, 1440]);
});

test("the QR code says the code, and the share sheet is offered where there is one", async ({ visitor }) => {
  for (const there of [true, false]) {
    const app = await visitor();
    await app.page.addInitScript((there) => {
      Object.defineProperty(navigator, "share", { configurable: true, value: there ? async (what) => (window.shared = what) : undefined });
    }, there);
    await ready(app, new HistoryPage(app));
    await expect(app.page.locator(".qr-card").getByRole("img", { name: EXAMPLE_CODE })).toBeVisible();
    await expect(app.button("Share…")).toHaveCount(there ? 1 : 0);
    if (there) {
      await app.button("Share…").click();
      const shared = await app.page.evaluate(() => window.shared);
      expect(new URL(shared.url).hash).toBe(`#r=${EXAMPLE_CODE}`);
      expect(shared.text).toContain(EXAMPLE_CODE);
    }
  }
});

test("the system shares the picture with its rating and link; where it refuses, the page says so", async ({ app, page, history }) => {
  await page.addInitScript(() => {
    window.shared = [];
    Object.defineProperty(navigator, "canShare", { configurable: true, value: ({ files }) => files?.every(({ type }) => type === "image/png") ?? true });
    Object.defineProperty(navigator, "share", { configurable: true, value: async ({ files, ...what }) => {
      if (window.refuse) throw new DOMException("no", window.refuse);
      const [file] = files;
      window.shared.push({ ...what, name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] });
    } });
  });
  await ready(app, history);
  await app.button("Share the picture…").click();
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(1);
  const [{ name, type, text, bytes, url }] = await page.evaluate(() => window.shared);
  expect([name, type, url]).toEqual([`double-cycle-${EXAMPLE_CODE}-sheet.png`, "image/png", undefined]);
  expect(text).toContain(`rating code ${EXAMPLE_CODE} ${app.home}#r=${EXAMPLE_CODE}`);
  expect(size(Buffer.from(bytes))).toEqual([1200, 1440]);
  expect(Buffer.from(bytes).toString("latin1")).toContain(`iTXtdouble-cycle\0\0\0\0\0${EXAMPLE_CODE}`);
  await expect(history.word).toHaveCount(0);
  await page.evaluate(() => (window.refuse = "NotAllowedError"));
  await app.button("Share the picture…").click();
  await expect(history.word).toHaveText("The picture could not be shared. Save it as a file instead.");
});

test("leaving the share sheet is no failure", async ({ app, page, history }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    Object.defineProperty(navigator, "canShare", { configurable: true, value: () => true });
    Object.defineProperty(navigator, "share", { configurable: true, value: async () => {
      window.asked += 1;
      throw new DOMException("left", "AbortError");
    } });
  });
  await ready(app, history);
  for (const name of ["Share…", "Share the picture…"]) await app.button(name).click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(2);
  // What is said shows with the next picture that is drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(history.word).toHaveCount(0);
});

for (const answer of ["no", "throws", "missing"]) {
  test(`a share sheet that takes no pictures is not offered for one: ${answer}`, async ({ app, page, history }) => {
    await page.addInitScript((answer) => {
      const value = { no: () => false, throws: () => { throw new TypeError("no"); } }[answer];
      Object.defineProperty(navigator, "share", { configurable: true, value: async () => {} });
      Object.defineProperty(navigator, "canShare", { configurable: true, value });
    }, answer);
    await ready(app, history);
    await expect(app.button("Share…")).toBeVisible();
    await expect(app.button("Share the picture…")).toHaveCount(0);
  });
}

// What must stand on paper in each language: the headline, a readout, a finding, the next steps, the notes and the credit.
const PRINTED = {
  "": ["The stream narrows where the cycles meet", "2.2 Brook", "The flow is blocked", "What to do next", "Notes", "Rating code", "Setting objectives", "Independent of M-Brain"],
  "fi/": ["Virta kapenee syklien risteyskohdassa", "2,2 Puro", "Virtaus on tukossa", "Seuraavat askeleet", "Muistiinpanot", "Arviointikoodi", "Tavoitteiden asettaminen", "M-Brainista riippumaton"],
  "sv/": ["Strömmen smalnar av där cyklerna", "2,2 Bäck", "Flödet är blockerat", "Nästa steg", "Anteckningar", "Bedömningskod", "Att sätta mål", "Oberoende av M-Brain"],
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
      await expect(paper.locator(".paper-notes h2")).toHaveText(notes);
      // This rating has every finding: in Swedish they leave no room for notes, and the sheet says which are missing.
      const said = language === "sv/" ? /: 1, 8$/ : /1 A goal <b>we<\/b> share8 Culture$/;
      await expect(paper.locator(".paper-notes")).toHaveText(said);
      await expect(paper.getByRole("img", { name: EXAMPLE_CODE })).toBeVisible();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const about = read("pdfinfo", pdf);
      expect(about).toMatch(/^Pages: +1$/m);
      const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(about);
      expect([width, height].map(Math.round)).toEqual(POINTS[format]);
      // As it is read, line after line, and not as it was written into the file.
      const printed = read("pdftotext", pdf, "-").replace(/\s+/g, " ");
      for (const word of [...words, EXAMPLE_CODE, `#r=${EXAMPLE_CODE}`]) expect(printed).toContain(word);
      if (language !== "sv/") expect(printed).toContain(NOTES[0]);
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

test("of an empty rating there is no picture", async ({ page, history }) => {
  await history.open();
  await expect(page.locator("#picture")).toHaveCount(0);
});

for (const language of ["", "fi/", "sv/"]) {
  for (const [where, options] of Object.entries({ light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" }, dark: { viewport: { width: 320, height: 640 }, colorScheme: "dark" } })) {
    test(`axe finds nothing, ${language || "en/"} ${where}`, async ({ visitor }) => {
      const app = await visitor({ ...options, reducedMotion: "reduce" });
      await ready(app, new HistoryPage(app), `${language}?mode=history`);
      await expect(app.page.locator("#picture")).toBeVisible();
      expect(await app.axe()).toEqual([]);
      const over = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, "nothing is wider than the screen").toBeLessThanOrEqual(0);
    });
  }
}
