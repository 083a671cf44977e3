// The page and its tools in a pseudo language: every letter has an accent, and texts are about 40 % longer. Plain
// letters are untranslated text; text that leaves its box would be cut off in some language. Build: `FEATURES=pseudo
// DIST=target/pseudo scripts/build.sh`.
import { expect, test } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE_CODE } from "./double_cycle.mjs";
import { codesOf, people } from "./team_page.mjs";

const WIDTHS = [280, 390, 1280];
const TEAM = `#team=${codesOf(people(4, 5)).join(".")}`;
const PAGES = {
  "the cover": ["", ""],
  "the page": ["", "#rate"],
  "a result": ["", `#r=${EXAMPLE_CODE}`],
  "the team's page": ["?mode=team", ""],
  "a team": ["?mode=team", TEAM],
  "two ratings compared": ["?mode=compare", `#pair=${EXAMPLE_CODE}.3N94-0N7X`],
  "the history": ["?mode=history", ""],
  "the presentation, to rate": ["?mode=present&step=rate", `#r=${EXAMPLE_CODE}`],
  "the presentation, its result": ["?mode=present&step=result", `#r=${EXAMPLE_CODE}`],
  "the presentation, its next steps": ["?mode=present&step=next", `#r=${EXAMPLE_CODE}`],
  "the presentation, its team": ["?mode=present&step=team", TEAM],
  "the stand": ["?mode=kiosk", ""],
};

// Runs in the page: text in plain letters, except codes and addresses.
function untranslated() {
  const plain = (text) => /[A-Za-z]{2}/.test(text.replace(/https?:\/\/\S+|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, ""));
  // Skip elements marked as another language, language codes, and the address to type.
  const shown = (one) =>
    one.checkVisibility() &&
    !one.closest("[hidden], script, style, template, [lang]:not([lang=qps]), .tiny, .join-address");
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (shown(node.parentElement) && plain(node.data)) found.add(node.data.trim());
  }
  for (const one of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const text = shown(one) && one.getAttribute(name);
      if (text && plain(text)) found.add(`${name}: ${text}`);
    }
  }
  return [...found];
}

// Runs in the page: elements wider than the window or their box, and text that leaves a box around it.
function cutOff() {
  const shown = (one) =>
    one.checkVisibility() && !one.closest("svg, .visually-hidden, legend, .station, .figure-labels, .label");
  const name = (one) => `${one.localName}.${String(one.className)}`;
  const problems = new Set();
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    problems.add(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const one of document.body.querySelectorAll("*")) {
    if (!shown(one) || getComputedStyle(one).display === "inline") continue;
    const { overflowX } = getComputedStyle(one);
    // Scrollable content is not cut off.
    if (overflowX === "auto" || overflowX === "scroll") continue;
    // Fields scroll with what is typed; figure.spec.mjs checks the labels beside the figure.
    if (one.matches("input, textarea, select") || one.querySelector(".label")) continue;
    if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      problems.add(`${name(one)} is ${one.clientWidth} wide and holds ${one.scrollWidth}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    const scrolls = [];
    for (let box = node.parentElement; box; box = box.parentElement) scrolls.push(getComputedStyle(box).overflowX);
    if (scrolls.some((one) => one === "auto" || one === "scroll")) continue;
    if (left < -1 || right > width + 1) problems.add(`“${node.data.trim().slice(0, 40)}” leaves the window`);
  }
  return [...problems];
}

test.use({ locale: "qps" });

for (const [what, [query, fragment]] of Object.entries(PAGES)) {
  test(`in a language 40 % longer nothing of ${what} is cut off or in plain letters`, async ({ page, pseudo }) => {
    const app = new DoubleCycle(page, pseudo);
    await app.openAt(`qps/${query}${fragment}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "qps");
    if (query.includes("present")) await app.press("r");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(cutOff), `at ${width} pixels`).toEqual([]);
      expect.soft(await page.evaluate(untranslated), `at ${width} pixels`).toEqual([]);
    }
  });
}

test("what is in plain letters or too wide is found", async ({ page, pseudo }) => {
  const app = new DoubleCycle(page, pseudo);
  await app.openAt("qps/");
  await page.evaluate(() => {
    document.querySelector("h1").textContent = `Not translated ${"ŵîîððéé".repeat(99)}`;
  });
  expect((await page.evaluate(untranslated)).join()).toContain("Not translated");
  expect((await page.evaluate(cutOff)).join()).toContain("leaves the window");
});
