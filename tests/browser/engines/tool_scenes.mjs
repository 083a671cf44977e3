// The tools in any engine: team, comparison, history and files, pictures, the presentation with its audience.
import JSZip from "jszip";
import { writeFileSync } from "node:fs";
import { EXAMPLE, EXAMPLE_CODE, KEY } from "../double_cycle.mjs";
import { HISTORY_KEY } from "../history_page.mjs";
import { codeOf } from "../rating_code.mjs";
import { PLAN_KEY } from "../plan_page.mjs";
import { codesOf, people, statistics } from "../team_page.mjs";
import { expect } from "./fixture.mjs";
import { expectRatings, expectStored, rate, saved } from "./rating.mjs";

const EN = "?lang=en";
const OTHERS = Array(8).fill(1);
const RAISED = [3, 3, 4, 2, 2, 3, 1, 2];

// An R within half a second of another reveals nothing.
const rest = () =>
  new Promise((done) => {
    setTimeout(done, 600);
  });

export function describeTools(test) {
  // Gives the tab a file as the file dialog does.
  async function choose(tab, selector, name, bytes) {
    const path = test.info().outputPath(name);
    writeFileSync(path, bytes);
    await tab.setFile(selector, path);
  }

  test("a team: codes out of a chat, a median once it is revealed, and all of it after a reload", async ({
    tab,
    site,
  }) => {
    const all = people(5);
    await tab.open(`${site.url}${EN}&mode=team`);
    await tab.fill("#team-text", codesOf(all).join(" and "));
    await tab.click(".gather button[type=submit]");
    await tab.expectText("#team-people", "5 people");
    await tab.click("#team-reveal");
    await tab.until(() => document.querySelectorAll(".statistics tbody tr").length === 8);
    const medians = all[0].map((_, place) => String(statistics(all.map((one) => one[place])).median));
    expect(
      await tab.evaluate(() =>
        [...document.querySelectorAll(".statistics tbody tr")].map(
          (row) => row.querySelectorAll(".value")[1].textContent,
        ),
      ),
    ).toEqual(medians);
    await tab.reload();
    await tab.expectText("#team-people", "5 people");
  });

  test("groups: named where codes are gathered, side by side, and before a room once they are revealed", async ({
    tab,
    site,
  }) => {
    await tab.open(`${site.url}${EN}&mode=team`);
    const groups = { Board: people(3, 23), Sales: people(4, 11) };
    for (const [name, all] of Object.entries(groups)) {
      await tab.fill("#team-group", name);
      await tab.fill("#team-text", codesOf(all).join(" and "));
      await tab.click(".gather button[type=submit]");
    }
    await tab.expectText("#team-people", "7 people");
    await tab.click("#team-reveal");
    await tab.expectTexts(".group-counts li", ["Board 3 people", "Sales 4 people"]);
    const medians = (all) => all[0].map((_, place) => statistics(all.map((one) => one[place])).median);
    const [board, sales] = Object.values(groups).map(medians);
    expect(
      await tab.evaluate(() =>
        [...document.querySelectorAll(".team-groups tbody tr")].map((row) =>
          [...row.querySelectorAll(".value.strong")].map((cell) => cell.textContent),
        ),
      ),
    ).toEqual(board.map((median, place) => [median, sales[place]].map(String)));

    await tab.open(`${site.url}${EN}&mode=present&step=team`);
    await tab.shows(".present-bar h1");
    const audience = await tab.opened(() => tab.press("s"));
    await audience.shows(".room .veil");
    await tab.shows(".desk.private");
    await tab.press("g");
    expect(await audience.evaluate(() => document.body.textContent)).not.toMatch(/Sales|Board/);
    await rest();
    await tab.press("r");
    await audience.shows(".group-medians");
    expect(
      await audience.evaluate(() =>
        [...document.querySelectorAll(".group-medians tbody tr")].map((row) =>
          [...row.querySelectorAll("td:not(.apart)")].map((cell) => cell.textContent),
        ),
      ),
    ).toEqual(board.map((median, place) => [median, sales[place]].map(String)));
  });

  test("a comparison: every difference, and the edge of each side's box whole", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}&mode=compare#a=${EXAMPLE_CODE}&b=${codeOf(RAISED)}`);
    await expectRatings(tab, ["3", "3", "4", "2", "2", "3", "1", "1→2"], ".pair .numeral");
    await tab.expectText(".table .difference", "▲+0.2");
    // The edge is the key to solid and dashed: the name of the side stands within the box, not over its edge.
    const over = await tab.evaluate(() =>
      [...document.querySelectorAll(".side")].map((side) => {
        const legend = side.querySelector("legend").getBoundingClientRect();
        return legend.top - side.getBoundingClientRect().top;
      }),
    );
    expect(over).toHaveLength(2);
    for (const below of over) expect(below).toBeGreaterThan(2);
  });

  test("what if: a factor is tried, and kept as the target", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, EXAMPLE);
    await tab.open(`${site.url}${EN}&mode=compare`);
    await tab.click(".compare .switch button:nth-of-type(2)");
    await tab.press("8", "4");
    await tab.expectText(".station-8 .numeral", "1→4");
    await tab.click("=Add to the plan");
    await tab.expectText(".kept-target .code", codeOf(EXAMPLE.with(7, 4)));
    await tab.reload();
    await tab.expectText("#tool-title", "Compare and try");
    expect((await tab.stored(PLAN_KEY)).items.map((item) => item.slice(3, 7))).toEqual([["", 8, 1, 4]]);
    await expectStored(tab, EXAMPLE);
  });

  test("the plan: put in from the result, who and by when, kept over a reload, out as a calendar, and taken back", async ({
    tab,
    site,
  }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, EXAMPLE);
    await tab.expectText(".next-steps .advice-plan a", "Add to the plan");
    await tab.click(".next-steps .advice-plan a");
    await tab.expectTexts(".plan-item h3", ["8 Learning & building a culture: from 1 to 3"]);
    await tab.fill(".plan-item .field-who input", "Anna Ek");
    await tab.evaluate(() => {
      const field = document.querySelector(".plan-item .field-by input");
      field.value = "2027-03-31";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const kept = async () =>
      (await tab.stored(PLAN_KEY)).items.map(([, , , ...item]) => [item[1], item[3], item[5], item[6]]);
    await expect.poll(kept).toEqual([[8, 3, "Anna Ek", 20270331]]);
    const { name, bytes } = await saved(tab, "=Calendar (.ics)");
    expect(name).toMatch(/\.ics$/);
    expect(bytes.toString()).toContain("DTSTART;VALUE=DATE:20270331");
    await tab.reload();
    await tab.expectTexts(".plan-item h3", ["8 Learning & building a culture: from 1 to 3"]);
    expect(await tab.evaluate(() => document.querySelector(".plan-item .field-who input").value)).toBe("Anna Ek");
    await tab.click(".plan-item button");
    await tab.expectTexts(".plan-item h3", []);
    await tab.click("#plan-undo");
    await tab.expectTexts(".plan-item h3", ["8 Learning & building a culture: from 1 to 3"]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test("the history: a record saved, written as JSON and as CSV, deleted, and read in again from either", async ({
    tab,
    site,
  }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, EXAMPLE);
    await tab.open(`${site.url}${EN}&mode=history`);
    await tab.fill("#record-organisation", "North & Co");
    await tab.fill("#record-title", "=Spring; “2026”");
    await tab.click("#save-record");
    await tab.expectTexts(".record h4", ["=Spring; “2026”"]);
    const files = [
      await saved(tab, ".export button:nth-of-type(1)"),
      await saved(tab, ".export button:nth-of-type(2)"),
    ];
    expect(files.map(({ name }) => name.split(".").at(-1))).toEqual(["json", "csv"]);
    const [record] = (await tab.stored(HISTORY_KEY)).records;
    for (const { name, bytes } of files) {
      await tab.evaluate(() => localStorage.clear());
      await tab.reload();
      await tab.expectTexts(".record h4", []);
      await choose(tab, "#import-file", name, bytes);
      await tab.click("#plan-yes");
      await tab.expectTexts(".record h4", ["=Spring; “2026”"]);
      const [again] = (await tab.stored(HISTORY_KEY)).records;
      expect(again).toMatchObject({ ratings: EXAMPLE, title: record.title, organisation: "North & Co", id: record.id });
    }
  });

  test("slides are written, with a slide for each part of the result", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, EXAMPLE);
    await tab.open(`${site.url}${EN}&mode=history`);
    await tab.shows("#save-png");
    const { name, bytes } = await saved(tab, "=Save as slides (.pptx)");
    expect(name).toMatch(/\.pptx$/);
    const zip = await JSZip.loadAsync(bytes);
    expect(zip.file(/^ppt\/slides\/slide\d\.xml$/).length).toBe(4);
    expect(await zip.file("ppt/slides/slide2.xml").async("string")).toContain("The eight factors");
  });

  test("a picture is saved as PNG and SVG, and opens again as a view", async ({ visitor, tab, site }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, EXAMPLE);
    await tab.open(`${site.url}${EN}&mode=history`);
    await tab.shows("#save-png");
    const files = [await saved(tab, "#save-png"), await saved(tab, "#save-svg")];
    expect(files[0].bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(files[0].bytes.readUInt32BE(16)).toBe(1200);
    expect(files[1].bytes.toString()).toMatch(/^<svg /);
    await tab.evaluate(
      (own) => localStorage.setItem(own[0], own[1]),
      [
        KEY,
        JSON.stringify({
          version: 1,
          revision: 99,
          ratings: OTHERS,
          unknown: Array(8).fill(false),
          notes: Array(8).fill(""),
        }),
      ],
    );
    for (const { name, bytes } of files) {
      const other = await visitor.newTab();
      await other.open(`${site.url}${EN}&mode=history`);
      await choose(other, "#picture-file", name, bytes);
      await other.expectText(".banner", new RegExp(`^You are looking at the assessment ${EXAMPLE_CODE}`));
      await expectRatings(other, EXAMPLE);
    }
  });

  test("a PNG shows what the SVG draws: its middle is no empty sheet", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, Array(8).fill(5));
    await tab.open(`${site.url}${EN}&mode=history`);
    await tab.shows("#save-png");
    const { bytes } = await saved(tab, "#save-png");
    const colours = await tab.evaluate(async (text) => {
      const data = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const drawn = canvas.getContext("2d");
      drawn.drawImage(bitmap, 0, 0);
      const all = drawn.getImageData(0, 0, canvas.width, canvas.height).data;
      const seen = new Map();
      for (let at = 0; at < all.length; at += 4 * 97) {
        const colour = all.slice(at, at + 3).join();
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      }
      const most = Math.max(...seen.values());
      return { count: seen.size, share: most / (all.length / 4 / 97) };
    }, bytes.toString("base64"));
    expect(colours.count).toBeGreaterThan(20);
    expect(colours.share).toBeLessThan(0.9);
  });

  test("the presentation: the audience's window follows, and sees the result once it is revealed", async ({
    tab,
    site,
  }) => {
    await tab.open(`${site.url}${EN}&mode=present#r=${EXAMPLE_CODE}`);
    await tab.shows(".present-bar h1");
    const audience = await tab.opened(() => tab.press("s"));
    await audience.shows(".room");
    await tab.shows(".desk.private");
    await tab.press("PageDown");
    await audience.expectText(".room h2", /^1\s/);
    await tab.press("End", "PageUp", "PageUp");
    await tab.expectText(".present-bar h1", /11 of 13/);
    await audience.until(() => document.querySelector(".room .veil, .room .covered-badge") !== null);
    expect(await audience.evaluate(() => document.getElementById("app").innerHTML)).not.toMatch(/rated-[0-5]/);
    await rest();
    await tab.press("r");
    await expectRatings(audience, EXAMPLE, ".room .station .numeral");
    await tab.press("b");
    await audience.hides(".room .station");
  });

  test("the stand: a visitor rates, and the next one finds nothing of it", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}&mode=kiosk`);
    await tab.click(".kiosk-begin");
    await tab.shows("#card-name");
    for (const [place, rating] of EXAMPLE.entries()) await tab.press(`${place + 1}`, `${rating}`);
    await tab.expectText(".along b", EXAMPLE_CODE);
    await tab.reload();
    await tab.click(".kiosk-begin");
    await expectRatings(tab, Array(8).fill(null));
    const kept = JSON.stringify(await tab.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]));
    for (const trace of ["3,3,4,2", EXAMPLE_CODE]) expect(kept).not.toContain(trace);
  });

  test("a picture that the clipboard names and does not give is said", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}&mode=history`);
    await tab.evaluate(() => {
      const data = { types: ["image/png"], files: [], items: [], getData: () => "" };
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "clipboardData", { value: data });
      document.getElementById("tool-title").dispatchEvent(event);
    });
    await tab.expectText(".refusal", /picture/);
  });

  test("a file that cannot be read is refused, and changes nothing of one's own", async ({ tab, site }) => {
    await tab.open(`${site.url}${EN}#rate`);
    await rate(tab, OTHERS);
    await tab.open(`${site.url}${EN}&mode=history`);
    await choose(tab, "#import-file", "broken.json", "{");
    await tab.shows(".refusal");
    await expectStored(tab, OTHERS);
  });
}
