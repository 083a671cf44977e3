// An app on the home screen of Apple's phones and tablets, played by its property `standalone`: links save nothing
// there, so a file goes to the share sheet. Elsewhere it is saved as always.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { YEAR, stored } from "./history_page.mjs";

const BUTTONS = {
  JSON: ["Save as JSON", /^double-cycle-.*\.json$/, "application/json", /^\{"format":"double-cycle"/],
  CSV: ["Save as CSV", /^double-cycle-.*\.csv$/, "text/csv", /^id,organisation/],
  SVG: ["Save as SVG", /\.svg$/, "image/svg+xml", /^<svg/],
  PNG: ["Save as PNG", /\.png$/, "image/png", /^.PNG/s],
};

async function onHomeScreen(page, answer) {
  await page.addInitScript((answer) => {
    window.shared = [];
    Object.defineProperty(navigator, "standalone", { value: true });
    Object.defineProperty(navigator, "canShare", {
      value: ({ files }) => answer !== "no files" && files?.length === 1,
    });
    Object.defineProperty(navigator, "share", {
      value: async ({ files: [file] }) => {
        const text = await file.text();
        window.shared.push({ name: file.name, type: file.type, start: text.slice(0, 40) });
        if (answer === "left") throw new DOMException("left", "AbortError");
        if (answer === "refused") throw new DOMException("no", "NotAllowedError");
      },
    });
  }, answer);
}

async function open(app, page, history) {
  await history.store(stored(YEAR));
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await history.open();
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).first().click();
const shared = (page) => page.evaluate(() => window.shared);

for (const [kind, [button, name, type, start]] of Object.entries(BUTTONS)) {
  test(`${kind} goes to the share sheet, whole, and the page says so`, async ({ app, page, history }) => {
    await onHomeScreen(page, "taken");
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    await open(app, page, history);
    await press(page, button);
    await expect(history.word).toHaveText(/was handed to the app you chose\.$/);
    const [file, ...more] = await shared(page);
    expect(more).toEqual([]);
    expect(file.name).toMatch(name);
    expect(file.type).toBe(type);
    expect(file.start).toMatch(start);
    expect(downloads).toBe(0);
  });
}

test("leaving the share sheet says nothing, and saves nothing", async ({ app, page, history }) => {
  await onHomeScreen(page, "left");
  await open(app, page, history);
  await press(page, "Save as JSON");
  await expect.poll(async () => (await shared(page)).length).toBe(1);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(history.word).toHaveCount(0);
});

for (const answer of ["refused", "no files"]) {
  test(`where the share sheet does not take the file (${answer}), it is saved as a download`, async ({
    app,
    page,
    history,
  }) => {
    await onHomeScreen(page, answer);
    await open(app, page, history);
    const { name, text } = await history.download(
      page.locator(".export").getByRole("button", { name: "Save as JSON" }),
    );
    expect(JSON.parse(text).records).toHaveLength(YEAR.length);
    await expect(history.word).toContainText(name);
  });
}
