// Text from outside (file names, titles, organisations, typed codes) inside our sentences: it cannot change the writing
// direction, hide, or push the rest out of sight.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { file, record, stored } from "./history_page.mjs";
import { drop, ready, saved } from "./picture_files.mjs";
import { Compare } from "./team_page.mjs";
import { LANGUAGES } from "./languages.mjs";

// With U+202E in effect it shows as "name", then the rest backwards: "nosj.png".
const TURNED = "name\u202egnp.json";
const HOSTILE = `\u2069\u202e\u200f${TURNED}\u0000\u061c${" ".repeat(50)}${"x".repeat(300)}.exe`;
const SHOWN = /namegnp\.json x+….*x+\.exe/;

// The title, texts and attribute values that contain a bidi mark outside our own isolates.
const turned = (page) =>
  page.evaluate(() => {
    const marks = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008]/;
    const whole = (text) => text.replace(/\u2068[^\u2066-\u2069]*\u2069/g, (isolated) => isolated.slice(1, -1));
    const app = document.getElementById("app");
    const texts = [...app.querySelectorAll("*")].flatMap((element) => [
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ]);
    return [document.title, ...texts].filter((text) => marks.test(whole(text)));
  });

// The order of parts of an element's text on screen, left to right.
const order = (locator, parts) =>
  locator.evaluate((element, parts) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places = new Map();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const part of parts) {
        const at = node.data.indexOf(part);
        if (at < 0 || places.has(part)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + part.length);
        places.set(part, range.getBoundingClientRect().left);
      }
    }
    return [...places].sort(([, a], [, b]) => a - b).map(([part]) => part);
  }, parts);

for (const language of LANGUAGES) {
  test(`${language}: a file's name is clean and whole wherever it is said`, async ({ app, page, history }) => {
    await ready(app, history, `?mode=history&lang=${language}`);
    const { bytes } = await saved(page, "#save-svg");
    // Refused, on the history page.
    await history.choose(HOSTILE, "no file of ours");
    await expect(history.refusal).toContainText(SHOWN);
    expect(await turned(page)).toEqual([]);
    // Planned for import.
    await history.choose(HOSTILE, file([record("a", "2026-01-01T00:00:00.000Z", EXAMPLE)]));
    await expect(page.locator("#plan-title")).toContainText(SHOWN);
    expect(await turned(page)).toEqual([]);
    await page.locator("#plan-yes").click();
    // Unknown fields and columns.
    await history.choose(TURNED, JSON.stringify({ ...JSON.parse(file([])), "a\u202eb\u200e": 1 }));
    await expect(page.locator(".plan")).toContainText("a\ufffdb\ufffd");
    expect(await turned(page)).toEqual([]);
    await page.locator(".plan .buttons button").last().click();
    await history.choose(TURNED, "time,r1,r2,r3,r4,r5,r6,r7,r8\n2026-01-01,1,2,3,4,5,0,1,ni\u202ene\u2066\n");
    await expect(history.refusal).toContainText("ni\ufffdne\ufffd");
    expect(await turned(page)).toEqual([]);
    // Refused and opened, on the rating page.
    await page.goto(new URL(`?lang=${language}`, app.home).href);
    await app.ready();
    await drop(page, TURNED, Buffer.from("no file of ours"), "main");
    await expect(page.locator("#file-refused")).toContainText("namegnp.json");
    expect(await turned(page)).toEqual([]);
    await drop(page, `pic\u202egnp\u2069.svg`, bytes, "body");
    await expect(page.locator("#picture-opened")).toContainText("picgnp.svg");
    expect(await turned(page)).toEqual([]);
    // On the team page.
    await page.goto(new URL(`?mode=team&lang=${language}`, app.home).href);
    await page.locator("#tool-title").waitFor();
    await drop(page, HOSTILE, Buffer.from([0x72, 0x31, 0xe4, 0xf6, 0, 1]), "#tool-title");
    await expect(page.locator(".team .notice")).toContainText(SHOWN);
    expect(await turned(page)).toEqual([]);
  });

  test(`${language}: names written from right to left order nothing but themselves`, async ({ app, page, history }) => {
    const [title, unit] = ["דוח", "צפון"];
    const one = (id, time, more) => record(id, time, EXAMPLE, { organisation: unit, title, ...more });
    await history.store(
      stored([one("a", "2026-03-27T12:00:00.000Z"), record("b", "2026-04-01T12:00:00.000Z", EXAMPLE)]),
    );
    await history.open(`?mode=history&lang=${language}`);
    await page.locator(".of-organisation", { hasText: unit }).click();
    await expect(page.locator(".record")).toHaveCount(1);
    expect(await order(page.locator(".of-organisation", { hasText: unit }), [unit, "1"])).toEqual([unit, "1"]);
    await page.locator("#open-a").click();
    expect(await order(page.locator("#opened-title"), [title, "2026"])).toEqual([title, "2026"]);
    await history.choose(
      "קובץ.json",
      file([one("c", "2026-05-02T12:00:00.000Z", { title: `${title} 2`, organisation: `${unit} 5` })]),
    );
    const line = page.locator(".plan-count ul li").first();
    expect(await order(line, [`${title} 2`, "2026", `${unit} 5`])).toEqual([`${title} 2`, "2026", `${unit} 5`]);
    expect(await turned(page)).toEqual([]);
    // The text of an <option> is isolated as well.
    await page.goto(new URL(`?mode=compare&lang=${language}`, page.url()).href);
    await page.locator("#tool-title").waitFor();
    await new Compare(app).source("after", "record").check();
    await expect(page.locator("#after-records option", { hasText: title })).toContainText(
      `\u2068${title}\u2069 · \u2068${unit}\u2069`,
    );
  });

  test(`${language}: a code as it was typed turns no sentence`, async ({ app, page }) => {
    await app.open(`?lang=${language}`);
    await app.showCodeField();
    await page.locator("#open-code").evaluate((field) => {
      field.value = "\u202e2RCH-ZG67x\u2066";
      field.form.requestSubmit();
    });
    await expect(app.notices.last()).toContainText("\ufffd2RCH-ZG67x\ufffd");
    expect(await turned(page)).toEqual([]);
    await app.showCodeField();
    await page.locator("#open-code").evaluate((field) => {
      field.value = "דוח 12";
      field.form.requestSubmit();
    });
    await expect(app.notices.last()).toContainText("\ufffd\ufffd\ufffd 12");
    expect(await turned(page)).toEqual([]);
  });
}

test("the check can fail", async ({ app, page }) => {
  await app.open();
  expect(await turned(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector("#app h1").append("x\u202ey");
    document.querySelector("#app h1").title = "x\u2068y";
  });
  expect(await turned(page)).toHaveLength(2);
});
