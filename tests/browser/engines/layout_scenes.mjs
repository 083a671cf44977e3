// Nothing is wider than the screen in any engine: on phones, in each language, on the page and in each tool.
import { EXAMPLE_CODE } from "../double_cycle.mjs";
import { LANGUAGES } from "../languages.mjs";
import { codeOf } from "../rating_code.mjs";
import { codesOf, people } from "../team_page.mjs";
import { expect } from "./fixture.mjs";

const folder = (language) => (language === LANGUAGES[0] ? "" : `${language}/`);
const PLACES = {
  cover: "",
  questions: "#rate",
  result: `#r=${EXAMPLE_CODE}`,
  team: `?mode=team#team=${codesOf(people(5)).join(".")}`,
  comparison: `?mode=compare#a=${EXAMPLE_CODE}&b=${codeOf([5, 0, 4, 4, 2, 3, 2, 2])}`,
  history: "?mode=history",
  presentation: `?mode=present#r=${EXAMPLE_CODE}`,
};
// What the page's own text is cut off by: no element of ours may be wider than the screen unless it scrolls by itself.
const isReady = () => frames[0]?.document?.documentElement?.hasAttribute("data-ready");
const sideways = () => {
  const { scrollWidth, clientWidth } = frames[0].document.documentElement;
  return scrollWidth - clientWidth;
};

export function describeLayout(test) {
  for (const width of [320, 390, 1280]) {
    for (const language of LANGUAGES) {
      test(`nothing runs off the screen: ${width} pixels, ${language}`, async ({ tab, site }) => {
        for (const [place, address] of Object.entries(PLACES)) {
          const query = new URLSearchParams({ width, height: 800, address: `/${folder(language)}${address}` });
          await tab.goto(`${site.url}framed?${query}`);
          await tab.until(isReady, undefined, `${place} is ready`);
          await expect.poll(() => tab.evaluate(sideways), { message: place }).toBeLessThanOrEqual(0);
          expect(await tab.evaluate(() => frames[0].document.querySelector("main, .room, .present") !== null)).toBe(
            true,
          );
        }
      });
    }
  }

  test("the measure finds what is too wide: it can fail", async ({ tab, site }) => {
    await tab.goto(`${site.url}framed?${new URLSearchParams({ width: 320, height: 800, address: "/?lang=en#rate" })}`);
    await tab.until(isReady);
    await tab.evaluate(() => {
      frames[0].document.querySelector("main").style.width = "400px";
    });
    expect(await tab.evaluate(sideways)).toBeGreaterThan(0);
  });
}
