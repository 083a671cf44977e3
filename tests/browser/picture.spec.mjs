// Taking a rating along: its picture as a file and in the clipboard, one sheet of paper, the QR code, the share sheet.
import { readFile } from "node:fs/promises";
import { test as base, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { HistoryPage } from "./history_page.mjs";

const test = base.extend({ history: async ({ app }, use) => use(new HistoryPage(app)) });
// The page’s own program is asked for ahead, and not used where the address names a tool.
test.beforeEach(({ guard }) => guard.allow(/was preloaded using link preload but not used/));
const NOTES = ["A goal <b>we</b> share", "", "", "", "", "", "", "Culture"];

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

// Drops bytes on the page, as a system's drag ends.
async function drop(page, name, bytes) {
  const data = await page.evaluateHandle(([name, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
    return data;
  }, [name, bytes.toString("base64")]);
  for (const type of ["dragover", "drop"]) await page.locator("#files").dispatchEvent(type, { dataTransfer: data });
}

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
    await other.expectRatings(EXAMPLE);
    expect(new URL(other.page.url()).search, "on the page itself").toBe("");
    expect((await other.stored()).ratings, "their own is untouched").toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    await other.page.goBack();
    await other.page.locator("#history-title").waitFor();
  }
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

const HEADINGS = [["", "Notes"], ["fi/", "Muistiinpanot"], ["sv/", "Anteckningar"]];

for (const [language, notes] of HEADINGS) {
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
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), "pages").toHaveLength(1);
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
