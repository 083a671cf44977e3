// Page object of the history and files.
import { expect } from "@playwright/test";
import { asideKey, keyOf } from "./double_cycle.mjs";

export const HISTORY_KEY = keyOf("double-cycle.history");
export const HISTORY_ASIDE_KEY = asideKey(HISTORY_KEY);

// A record as in files and in storage.
export const record = (id, time, ratings, more = {}) => ({
  id,
  organisation: "North",
  title: id,
  time,
  ratings,
  unknown: Array(8).fill(false),
  notes: Array(8).fill(""),
  ...more,
});

// A year of one unit, and one record of another unit.
export const YEAR = [
  record("first", "2024-01-15T09:00:00.000Z", [2, 1, 2, 3, 1, 2, 0, 1], { title: "Before the new strategy" }),
  record("second", "2024-05-20T12:30:00.000Z", [3, 2, 3, 3, 1, 2, 1, 1], {
    title: "After the spring",
    notes: ["", "", "We asked <b>everyone</b>", "", "", "", "", ""],
  }),
  record("third", "2024-08-31T08:15:00.000Z", [3, 3, 4, 3, null, 2, 1, 1], { title: "" }),
  record("fourth", "2024-11-22T09:30:00.000Z", [4, 3, 4, 4, 2, 3, 2, 2], { title: "A year on" }),
  record("south", "2024-10-01T09:00:00.000Z", [1, 1, 1, 1, 1, 1, 1, 1], {
    organisation: "South & Co",
    title: "The other unit",
  }),
];

export const stored = (records, stamp = "1.elsewhere", more = {}) =>
  JSON.stringify({ format: "double-cycle", version: 1, stamp, records, ...more });
export const file = (records, more = {}) => JSON.stringify({ format: "double-cycle", version: 1, records, ...more });

export class HistoryPage {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.rows = this.page.locator(".record");
    this.titles = this.page.locator(".record h4");
    this.word = this.page.locator(".word p");
    this.wordBack = this.page.locator("#word-back");
    this.troubles = this.page.locator(".keep > .notices .notice");
    this.plan = this.page.locator(".plan");
    this.refusal = this.page.locator(".refusal");
    this.opened = this.page.locator(".opened");
    this.dialog = this.page.locator("dialog[aria-labelledby=question-title]");
    this.differences = this.page.locator(".differences .two-sides");
  }

  // Stores a history before the page opens, without replacing what is stored by then.
  async store(text, key = HISTORY_KEY) {
    await this.page.addInitScript(
      ([key, text]) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      },
      [key, text],
    );
  }

  async open(path = "?mode=history") {
    await this.page.goto(new URL(path, this.app.home).href, { waitUntil: "commit" });
    await this.page.locator("#history-title").waitFor();
    await this.app.ready();
  }

  async item(key = HISTORY_KEY) {
    return this.page.evaluate((key) => localStorage.getItem(key), key);
  }

  // The stored records, in any order.
  async records() {
    return JSON.parse(await this.item()).records;
  }

  async save(organisation, title) {
    const before = await this.rows.count();
    await this.page.locator("#record-organisation").fill(organisation);
    await this.page.locator("#record-title").fill(title);
    await this.page.locator("#save-record").click();
    await expect(this.word).toContainText(title);
    return before;
  }

  row(title) {
    return this.rows.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  does(title, what) {
    return this.row(title).getByRole("button", { name: new RegExp(`^${what} `) });
  }

  yes() {
    return this.dialog.getByRole("button").last();
  }

  async choose(name, text) {
    await this.page
      .locator("#import-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
  }

  // Drops files or text on an element.
  async drop(where, { files = [], text }) {
    const data = await this.page.evaluateHandle(
      ([files, text]) => {
        const data = new DataTransfer();
        for (const [name, content] of files) data.items.add(new File([content], name));
        if (text !== undefined) data.setData("text/plain", text);
        return data;
      },
      [files, text],
    );
    for (const type of ["dragover", "drop"]) await this.page.locator(where).dispatchEvent(type, { dataTransfer: data });
  }

  // Pastes text or files on the page or into a field.
  async paste(where, { files = [], text }) {
    await this.page.locator(where).evaluate(
      (element, [files, text]) => {
        const data = new DataTransfer();
        for (const [name, content] of files) data.items.add(new File([content], name));
        if (text !== undefined) data.setData("text/plain", text);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [files, text],
    );
  }

  // Clicks a button that saves a file; returns the file's name and text.
  async download(button) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }
}
