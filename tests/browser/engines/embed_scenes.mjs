// The widget on somebody's site in any engine: the element, the frame, strict policies; and the page without a network.
import { EXAMPLE, EXAMPLE_CODE } from "../double_cycle.mjs";
import { expect } from "./fixture.mjs";
import { expectRatings, rate } from "./rating.mjs";

const host = (name) => new URL(`${name}.html`, process.env.DOUBLE_CYCLE_HOSTS).href;
// Runs in the page: how many stations the element's figure has.
const stations = () => document.querySelector("double-cycle")?.shadowRoot?.querySelectorAll(".station").length === 8;
const inFrame = () => document.querySelector("double-cycle")?.shadowRoot?.querySelectorAll(".station").length;

export function describeEmbed(test) {
  for (const page of ["plain", "csp-published", "csp-trusted-types"]) {
    test(`the element: ${page}`, async ({ tab, site }) => {
      // Firefox asks for the icon of the host, whose policy lets in none.
      site.allow(/favicon\.ico/);
      await tab.goto(host(page));
      await tab.until(stations);
      expect(
        await tab.evaluate((ratings) => {
          const element = document.querySelector("double-cycle");
          element.ratings = ratings;
          return [element.code, element.result.bottleneck, element.result.level.toFixed(4)];
        }, EXAMPLE),
      ).toEqual([EXAMPLE_CODE, "link", "2.2187"]);
      // Its own looks have come: the host's policy lets none else in.
      expect(
        await tab.evaluate(
          () => getComputedStyle(document.querySelector("double-cycle").shadowRoot.querySelector(".station")).position,
        ),
      ).toBe("absolute");
    });
  }

  test("the element is rated, and its host is told", async ({ tab }) => {
    await tab.goto(host("plain"));
    await tab.until(stations);
    await tab.evaluate(() => {
      window.got = [];
      addEventListener("double-cycle-change", ({ detail }) => window.got.push(detail.ratings.join()));
      const root = document.querySelector("double-cycle").shadowRoot;
      root.querySelector(".cover .button")?.click();
    });
    await tab.until(() => {
      const station = document.querySelector("double-cycle").shadowRoot.querySelector("#station-1");
      station?.focus();
      return station !== null;
    });
    await tab.press("1", "5", "2", "0");
    await expect.poll(() => tab.evaluate(() => window.got)).toEqual(["5,,,,,,,", "5,0,,,,,,"]);
  });

  for (const page of ["frame", "frame-sandboxed"]) {
    test(`the frame draws itself, as high as it is: ${page}`, async ({ tab }) => {
      await tab.goto(host(page));
      await expect.poll(() => tab.inFrame("iframe", inFrame).catch(() => 0), { timeout: 20_000 }).toBe(8);
      expect(await tab.inFrame("iframe", () => document.querySelectorAll(".not-loaded").length)).toBe(0);
      const off = async () => {
        const height = await tab.inFrame("iframe", () =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        return Math.abs((await tab.evaluate(() => document.querySelector("iframe").clientHeight)) - height);
      };
      await expect.poll(off).toBeLessThan(4);
    });
  }

  test("the frame's page alone has no fault", async ({ tab, site }) => {
    await tab.goto(`${site.url}embed/v1/frame.html?lang=en`);
    await tab.until(stations);
  });

  for (const script of [/frame-page/, /double-cycle\.js/])
    test(`the frame's page says so where a script does not come: ${script.source}`, async ({ tab, site }) => {
      site.allow(/console: .*|error: .*/);
      site.withhold(script);
      await tab.goto(`${site.url}embed/v1/frame.html?lang=en`);
      await tab.until(() => {
        for (const animation of document.getAnimations()) animation.finish();
        const said = document.querySelector(".not-loaded");
        return (
          said !== null &&
          getComputedStyle(said).visibility === "visible" &&
          said.textContent.includes("has not loaded")
        );
      });
    });

  test.describe("as it was built", () => {
    test.use({ isWhole: true });
    test("after one visit the page opens without a network, with what was rated", async ({ tab, site }) => {
      await tab.open(`${site.url}?lang=en#rate`);
      await rate(tab, EXAMPLE);
      await tab.until(
        () => navigator.serviceWorker?.controller?.state === "activated",
        undefined,
        "the worker controls the page",
      );
      await site.shut();
      await tab.reload();
      await expectRatings(tab, EXAMPLE);
      await tab.evaluate(() => document.querySelector("a[data-tool=team]").click());
      await tab.expectText("#tool-title", "As a team");
    });
  });
}
