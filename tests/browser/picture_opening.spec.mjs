// Opening a picture by dialog, drop and paste, on the history page and on the rating page.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, KEY, chooseLanguage } from "./double_cycle.mjs";
import { HistoryPage, YEAR, file } from "./history_page.mjs";
import { NOTES, choose, drop, handed, paste, ready, saved } from "./picture_files.mjs";
import { codeOf } from "./rating_code.mjs";

// The ways to open a picture, on the history page and on the rating page before the studio has loaded.
const WAYS = {
  "the file dialog": ["?mode=history", choose],
  "drop on the history's page": ["?mode=history", drop],
  "paste on the history's page": ["?mode=history", (page, name, bytes) => paste(page, name, bytes, "#tool-title")],
  "drop on the page itself": ["", (page, name, bytes) => drop(page, name, bytes, "main")],
  "paste on the page itself": ["", (page, name, bytes) => paste(page, name, bytes, "body")],
  "paste beside the file's name, as some systems do": [
    "",
    (page, name, bytes) => paste(page, name, bytes, "body", { "text/plain": name }),
  ],
};
const OTHERS = [1, 1, 1, 1, 1, 1, 1, 1];
const waiting = async (app, path) => (path ? new HistoryPage(app).open(path) : app.open());

for (const [way, [path, open]] of Object.entries(WAYS)) {
  test(`a picture is opened by ${way}, and it is said`, async ({ app, page, history, visitor }) => {
    await ready(app, history);
    for (const button of ["#save-svg", "#save-png"]) {
      const { name, bytes } = await saved(page, button);
      // Narrow enough for the card to be below the figure.
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

for (const [decision, button] of Object.entries({
  "it is imported": "#plan-yes",
  "it is left": ".plan > .buttons .quiet",
}))
  test(`two pictures behind a plan: once ${decision} the page shows the later one`, async ({ app, page, history }) => {
    await ready(app, history);
    const picture = await saved(page, "#save-svg");
    const files = [
      { name: "history.json", buffer: Buffer.from(file(YEAR)) },
      { name: "first.svg", buffer: Buffer.from(picture.bytes.toString().replaceAll(EXAMPLE_CODE, codeOf(OTHERS))) },
      { name: "second.svg", buffer: picture.bytes },
    ].map((one) => ({ ...one, mimeType: "application/octet-stream" }));
    await page.evaluate((key) => localStorage.removeItem(key), KEY);
    await history.open();
    await page.locator("#import-file").setInputFiles(files);
    await page.locator(button).click();
    await expect(app.notices).toContainText("“second.svg” is open.");
    await app.expectRatings(EXAMPLE);
  });

test("a picture is said to be open only while its rating is shown", async ({ app, page, history }) => {
  await ready(app, history);
  const { bytes } = await saved(page, "#save-svg");
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await app.openAt(`#r=${codeOf(OTHERS)}`);
  await expect(app.banner).toBeVisible();
  await drop(page, "mine.svg", bytes, "main");
  await expect(app.notices).toContainText("“mine.svg” is open.");
  await app.expectRatings(EXAMPLE);
  await app.goToFragment(`#r=${codeOf(Array(8).fill(2))}`);
  await app.expectRatings(Array(8).fill(2));
  await expect(app.notices).toHaveCount(0);
});

test("where nothing is rated, a picture can still be opened; one's own rating stays one's own", async ({
  app,
  page,
  history,
}) => {
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
  // Success is not a warning.
  await expect(fresh.locator(".notice")).toHaveClass(/done/);
});

test("on the page itself other files are read too, wrong ones get their sentence, and nothing is lost", async ({
  app,
  page,
}) => {
  await app.storeRatings(EXAMPLE, { notes: NOTES });
  await app.open();
  const history = new HistoryPage(app);
  const address = page.url();
  await app.fillNote("Not blurred yet");
  await drop(page, "wrong.zip", Buffer.from("PK\u0003\u0004\u0000"), "main");
  // The page stays, and the message is in view.
  await expect(app.notices).toContainText(["wrong.zip was not imported, and nothing has changed."]);
  await expect(page.locator("#file-refused")).toBeFocused();
  await expect(page.locator("#file-refused")).toBeInViewport();
  expect(page.url()).toBe(address);
  await app.expectRatings(EXAMPLE);
  await expect(page.locator("#note")).toHaveValue("Not blurred yet");
  await drop(page, "empty.json", Buffer.from(""), "main");
  await expect(app.notices).toHaveText([/^empty\.json was not imported/]);
  // The studio is running by now.
  const records = [{ id: "brought", time: "2026-01-01T00:00:00.000Z", ratings: OTHERS }];
  await paste(
    page,
    "history.json",
    Buffer.from(JSON.stringify({ format: "double-cycle", version: 1, records })),
    "main",
  );
  await expect(history.plan).toContainText("history.json");
  await expect(page.locator("#plan-title")).toBeFocused();
  await page.locator("#plan-yes").click();
  expect((await history.records()).map(({ id }) => id)).toEqual(["brought"]);
  expect(await app.stored()).toMatchObject({ ratings: EXAMPLE, notes: ["Not blurred yet", ...NOTES.slice(1)] });
});

test("while a file is held over the page, it says that it can be let go, in the page's language", async ({
  app,
  page,
}) => {
  await app.open();
  const hint = () => page.evaluate(() => getComputedStyle(document.body, "::after").content);
  const drag = async (type) =>
    page.locator("main").dispatchEvent(type, { dataTransfer: await handed(page, "a.png", Buffer.from("x")) });
  expect(await hint()).toBe("none");
  await drag("dragover");
  expect(await hint()).toBe('"Drop the file here"');
  await drag("dragleave");
  expect(await hint()).toBe("none");
  await chooseLanguage(page, "fi");
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
  for (const [path, there] of [
    ["?mode=present", ".board"],
    ["?mode=compare", "#tool-title"],
  ]) {
    await page.goto(new URL(path, app.home).href);
    await page.locator(there).first().waitFor();
    const data = await handed(page, "picture.png", Buffer.from("89504e470d0a1a0a", "hex"));
    // A drop that the page does not cancel would open the file in place of the page.
    const opens = await page
      .locator(there)
      .first()
      .evaluate(
        (element, dataTransfer) =>
          ["dragover", "drop"].map((type) =>
            element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
          ),
        data,
      );
    expect(opens).toEqual([false, false]);
    await expect(page.locator(there).first()).toBeVisible();
  }
});

test("where the studio does not arrive, the page says so and keeps the rating", async ({ app, page, guard }) => {
  guard.allow(/Failed to load resource|Failed to fetch/);
  await app.storeRatings(EXAMPLE);
  await app.open();
  await page.route(/studio-/, (route) => route.abort());
  await drop(page, "picture.png", Buffer.from("89504e470d0a1a0a", "hex"), "main");
  await expect(page.locator("#tool-missing")).toBeVisible();
  await app.expectRatings(EXAMPLE);
});

test("what is held over the page is told to be let go", async ({ page, history }) => {
  await history.open();
  const hint = page.locator(".drop-hint");
  for (const [name, says] of [
    ["picture.png", "Drop the picture to open its assessment"],
    ["history.json", "Drop the file here"],
  ]) {
    await page
      .locator("#tool-title")
      .dispatchEvent("dragover", { dataTransfer: await handed(page, name, Buffer.from("x")) });
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
  await expect(history.refusal).toHaveText(/^“huge.PNG” is too large: a picture may be at most 32 MB./);
});

test("a picture without a rating, and one whose rating is damaged, are refused with the reason", async ({
  app,
  page,
  history,
}) => {
  await ready(app, history);
  const svg = (await saved(page, "#save-svg")).bytes.toString();
  await drop(page, "plain.svg", Buffer.from(svg.replace(/<metadata.*?<\/metadata>/, "")));
  await expect(history.refusal).toContainText("“plain.svg” holds no assessment.");
  await history.refusal.getByRole("button").click();
  await drop(page, "bent.svg", Buffer.from(svg.replace(`>${EXAMPLE_CODE}</metadata>`, ">2RCH-ZG68</metadata>")));
  await expect(history.refusal).toContainText("The assessment in “bent.svg” is damaged.");
  await history.refusal.getByRole("button").click();
  const png = (await saved(page, "#save-png")).bytes;
  await drop(page, "half.png", png.subarray(0, 40));
  await expect(history.refusal).toContainText("“half.png” holds no assessment.");
  expect((await app.stored()).ratings).toEqual(EXAMPLE);
});
