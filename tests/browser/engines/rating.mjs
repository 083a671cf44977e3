// What visitors do with the page, in any engine.
import { expect } from "@playwright/test";
import { KEY } from "../double_cycle.mjs";

export const NUMERALS = ".station .numeral";

export const expectRatings = (tab, ratings, where = NUMERALS) =>
  tab.expectTexts(
    where,
    ratings.map((rating) => rating?.toString() ?? "?"),
  );

export async function rate(tab, ratings) {
  for (const [place, rating] of ratings.entries()) {
    if (rating !== null) await tab.press(String(place + 1), String(rating));
  }
  await expectRatings(tab, ratings);
}

export const expectStored = (tab, ratings, key = KEY) =>
  expect
    .poll(async () => (await tab.stored(key).catch(() => null))?.ratings, { message: "what is stored" })
    .toEqual(ratings);

export const readouts = (tab) => tab.texts(".readout .value strong");

// A file that the page saved since `count` were saved, as name and bytes.
export async function saved(tab, selector) {
  const count = await tab.evaluate(() => window.probe.files.length);
  await tab.click(selector);
  await tab.until((count) => window.probe.files.length > count, count, `${selector} saves a file`);
  const { name, text } = await tab.evaluate(async () => {
    const { name, blob } = window.probe.files.at(-1);
    let text = "";
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return { name, text: btoa(text) };
  });
  return { name, bytes: Buffer.from(text, "base64") };
}
