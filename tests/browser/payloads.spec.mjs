// Payloads through every text input except files (see files.spec.mjs): notes, names, codes, links and the query. They
// appear as text on the page, in the picture and in print; no element is made, and the guard reports nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, KEY } from "./double_cycle.mjs";
import { HistoryPage } from "./history_page.mjs";

const PAYLOADS = JSON.parse(readFileSync(join(import.meta.dirname, "../payloads.json"), "utf8"));

// Elements that no view of ours makes, attributes that no view sets, and whether a script ran.
function findForeign() {
  const made = document.querySelectorAll(
    "#app :is(iframe, frame, object, embed, video, audio, source, link, base, meta, style, script, form[action], math, marquee, blink, template, foreignObject, image, animate, set, use), #app img:not(.picture-preview, .paper-figure, .paper dd img)",
  );
  const given = [...document.querySelectorAll("#app *")].filter((element) =>
    [...element.attributes].some(
      ({ name, value }) =>
        // The thin line under a gauge is two numbers.
        (/^(on|srcdoc|formaction|style)/.test(name) &&
          !/^style:(--low: \d+; --high: \d+;)?$/.test(`${name}:${value}`)) ||
        (/^(href|src|xlink:href)$/.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value)),
    ),
  );
  return [...made, ...given].map(({ outerHTML }) => outerHTML.slice(0, 200)).concat(window.hit ? ["a script ran"] : []);
}
const foreign = (page) => page.evaluate(() => window.findForeign());

test.beforeEach(async ({ page }) => {
  await page.addInitScript({ content: `window.findForeign = ${findForeign};` });
  await page.addInitScript(() => {
    window.alert =
      window.confirm =
      window.prompt =
      window.print =
        () => {
          window.hit = true;
        };
  });
});

test("as codes and links they are shown as text, and as queries they are nothing", async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  const found = await page.evaluate(async (payloads) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const found = [];
    for (const payload of payloads) {
      const field = document.getElementById("open-code");
      field.value = payload;
      field.form.requestSubmit();
      await drawn();
      found.push(...window.findForeign());
      location.hash = `r=${payload}`;
      await drawn();
      found.push(...window.findForeign());
    }
    return found;
  }, PAYLOADS);
  expect(found).toEqual([]);
  await expect(app.notices.last()).toContainText("is not a rating code");
  for (const payload of PAYLOADS.filter((_, place) => place % 25 === 0)) {
    const text = encodeURIComponent(payload);
    await app.open(
      `?lang=${text}&theme=${text}&hotkeys=${text}&mode=${text}&step=${text}#a=${text}&b=${text}&team=${text}`,
    );
    expect(await foreign(page), payload).toEqual([]);
  }
  await app.expectRatings(EXAMPLE);
});

test("as notes and names they are text on the page, in the picture, in its file and on the printed sheet", async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  const history = new HistoryPage(app);
  await app.storeRatings(EXAMPLE);
  await app.open();
  for (let from = 0; from < PAYLOADS.length; from += 8) {
    const notes = Array.from({ length: 8 }, (_, place) => PAYLOADS[from + place] ?? "");
    await page.evaluate(
      ([key, notes]) => {
        const document = JSON.parse(localStorage.getItem(key));
        localStorage.setItem(key, JSON.stringify({ ...document, revision: document.revision + 1, notes }));
      },
      [KEY, notes],
    );
    await history.open();
    const found = await page.locator("#picture-name").evaluate(async (field, names) => {
      const found = [];
      for (const name of names) {
        field.value = name;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        found.push(...window.findForeign());
      }
      return found;
    }, notes);
    expect(found).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".paper-notes")).not.toBeEmpty();
    expect(await foreign(page), "on paper").toEqual([]);
    await page.emulateMedia({ media: "screen" });
    await expect
      .poll(() => page.locator("#picture-preview").evaluate((image) => image.naturalWidth), "the picture is drawn")
      .toBeGreaterThan(0);
  }
  await expect(page, "nothing that a visitor writes is in the page's title").toHaveTitle(
    "Save and print · Double Cycle",
  );
});

test("the check can fail", async ({ app, page }) => {
  await app.open();
  expect(await foreign(page)).toEqual([]);
  await page.evaluate(() =>
    document
      .querySelector("#app h1")
      .append(document.createElement("img"), Object.assign(document.createElement("a"), { href: "javascript:0" })),
  );
  expect(await foreign(page)).toHaveLength(2);
});
