// Pictures as files: saved by a button, and given to a page like the file dialog, a drag or the clipboard does.
import { readFile } from "node:fs/promises";
import { EXAMPLE } from "./double_cycle.mjs";

export const NOTES = ["A goal <b>we</b> share", "", "", "", "", "", "", "Culture"];

// Opens the history page with a rating and its notes.
export async function ready(app, history, path) {
  await app.storeRatings(EXAMPLE, { notes: NOTES });
  await history.open(path);
}

// A PNG's width and height in pixels.
export const size = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const TYPES = { png: "image/png", svg: "image/svg+xml" };

// A DataTransfer as from a drag or the clipboard: a file, and texts by type.
export const handed = (page, name, bytes, texts = {}) =>
  page.evaluateHandle(
    ([name, type, text, texts]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name, { type }));
      for (const [type, text] of Object.entries(texts)) data.setData(type, text);
      return data;
    },
    [name, TYPES[name.split(".").at(-1)] ?? "", bytes.toString("base64"), texts],
  );

// Drops bytes on the page.
export async function drop(page, name, bytes, where = "#files") {
  const data = await handed(page, name, bytes);
  for (const type of ["dragover", "drop"])
    await page.locator(where).first().dispatchEvent(type, { dataTransfer: data });
}

export async function paste(page, name, bytes, where, texts) {
  const data = await handed(page, name, bytes, texts);
  // dispatchEvent returns true if the page leaves the paste to the browser.
  return page
    .locator(where)
    .first()
    .evaluate(
      (element, data) =>
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })),
      data,
    );
}

export const choose = (page, name, bytes) =>
  page.locator("#picture-file").setInputFiles({ name, mimeType: TYPES[name.split(".").at(-1)], buffer: bytes });
