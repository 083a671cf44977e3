// The studio takes over from the page when a tool is opened, and nothing is lost on the way.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, chooseLanguage } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";

const NONE = Array(8).fill(null);
const NOT_LOADED = [/^console error/];
const title = (page) => page.locator("#tool-title");

test("a link to a tool opens it in place, and the way back shows the rating as it was", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await app.fillNote("A note on culture");
  await page.evaluate(() => {
    window.stillHere = true;
  });
  await page.locator("a[data-tool=team]").click();
  await expect(title(page)).toHaveText("As a team");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(/\?mode=team$/);
  await page.goBack();
  await expect(app.code).toHaveValue(EXAMPLE_CODE);
  await page.locator("#station-8").click();
  await expect(app.note).toHaveValue("A note on culture");
  await app.expectRatings(EXAMPLE);
  await page.goForward();
  await expect(title(page)).toHaveText("As a team");
  await page.locator("a.back").click();
  await app.expectRatings(EXAMPLE);
  // The page was not reloaded, and only one program answers a key.
  expect(await page.evaluate(() => window.stillHere)).toBe(true);
  await expect(app.cardName).toBeFocused();
  await page.locator("#station-1").press("1");
  await page.locator("#station-1").press("5");
  await app.expectRatings([5, ...EXAMPLE.slice(1)]);
  await page.keyboard.press("Control+z");
  await app.expectRatings(EXAMPLE);
});

test("what is entered while the studio takes over is kept", async ({ app, page }) => {
  // As in Firefox before version 121.
  await page.addInitScript(() => {
    const { querySelector } = Element.prototype;
    Element.prototype.querySelector = function (selector) {
      if (selector.includes(":has(")) throw new DOMException("not a valid selector", "SyntaxError");
      return querySelector.call(this, selector);
    };
  });
  // Between two programs the form is there and nobody answers it: hold what the studio fetches then.
  await page.addInitScript(() => {
    const { replaceWith } = Element.prototype;
    const { fetch } = window;
    const released = new Promise((done) => {
      window.release = done;
    });
    Element.prototype.replaceWith = function (...nodes) {
      if (this.id === "app") {
        window.fetch = async (...given) => {
          await released;
          return fetch(...given);
        };
        window.between = true;
      }
      return replaceWith.apply(this, nodes);
    };
  });
  await app.open();
  await app.rateByKeys([3, 3, ...NONE.slice(2)]);
  await app.station(3).click();
  await app.fillNote("Before");
  await page.locator("a[data-tool=team]").click();
  await page.waitForFunction(() => window.between);
  await app.choice(3, 4).click();
  await app.fillNote("Before and after");
  await page.evaluate(() => window.release());
  await expect(title(page)).toHaveText("As a team");
  const all = [3, 3, 4, ...NONE.slice(3)];
  await expect.poll(async () => (await app.stored()).ratings).toEqual(all);
  expect((await app.stored()).notes[2]).toBe("Before and after");
  await page.goBack();
  await app.expectRatings(all);
});

test("where the studio's texts do not arrive, the page stays and says so", async ({ app, page, guard }) => {
  guard.allow(/Failed to load resource|Failed to fetch|did not arrive/);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.route("**/*-studio-*.txt", (route) => route.abort());
  await page.locator("a[data-tool=team]").click();
  await expect(page.locator("#tool-missing")).toBeVisible();
  await expect(app.failure).toBeHidden();
  await app.choice(8, 5).click();
  await app.expectRatings([...EXAMPLE.slice(0, 7), 5]);
  // Once they are there, the tool opens.
  await page.unroute("**/*-studio-*.txt");
  await page.locator("a[data-tool=team]").click();
  await expect(title(page)).toHaveText("As a team");
  await page.goBack();
  await app.expectRatings([...EXAMPLE.slice(0, 7), 5]);
});

test("where nothing can be stored, the studio has the rating all the same", async ({ app, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.keyboard.press("p");
  await expect(title(page)).toBeVisible();
  await page.goBack();
  await app.expectRatings(EXAMPLE);
});

test("an address with a tool opens it at once, in each language, and runs one program only", async ({
  app,
  page,
  home,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    window.started = 0;
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (...program) => {
      window.started += 1;
      return instantiate(...program);
    };
  });
  await page.goto(`${home}sv/?mode=compare`);
  await expect(title(page)).toHaveText("Jämför och prova");
  await app.ready();
  await chooseLanguage(page, "fi");
  await expect(title(page)).toHaveText("Vertaa ja kokeile");
  expect(asked.some((path) => path.includes("fi-studio"))).toBe(true);
  // The page's program may be fetched, since its HTML preloads it, but does not run.
  expect(await page.evaluate(() => window.started)).toBe(1);
  // From the rating page, the studio is a second program.
  await page.goto(`${home}?lang=en`);
  await app.ready();
  await page.locator("a[data-tool=team]").click();
  await expect(title(page)).toHaveText("As a team");
  expect(await page.evaluate(() => window.started)).toBe(2);
});

for (const stored of [[5, ...Array(7).fill(null)], null]) {
  test(`a tool that is opened over a link's rating leaves ${stored ? "one's own" : "nothing"} stored`, async ({
    app,
    page,
  }) => {
    if (stored) {
      await app.open();
      await app.station(1).click();
      await app.choice(1, 5).click();
      await expect.poll(async () => (await app.stored())?.ratings).toEqual(stored);
    }
    await app.open(`#r=${codeOf(Array(8).fill(1))}`);
    await app.station(1).click();
    await expect(page.locator(".figure-help")).toContainText("1 Setting objectives: 1 of 5");
    await page.locator("a[data-tool=team]").click();
    await expect(title(page)).toHaveText("As a team");
    await page.goBack();
    await app.ready();
    expect((await app.stored())?.ratings ?? null).toEqual(stored);
  });
}

test("what the address sets holds on in a tool and on the way back", async ({ app, page, home }) => {
  // Store settings that differ from the address.
  await page.goto(`${home}fi/?theme=light`);
  await app.ready();
  await page.goto(`${home}?lang=en&theme=dark&hotkeys=off`);
  await app.ready();
  await page.locator("a[data-tool=team]").click();
  await expect(title(page)).toHaveText("As a team");
  await expect(page).toHaveURL(/\?mode=team&lang=en&theme=dark&hotkeys=off$/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator("a.back").click();
  await app.ready();
  await expect(page).toHaveURL(/\?lang=en&theme=dark&hotkeys=off$/);
  await app.goToFragment("rate");
  await page.locator("#station-1").press("1");
  await page.keyboard.press("5");
  await app.expectRatings(Array(8).fill(null));
});

test("where the studio does not arrive, the page says so and goes on; asked again, it opens", async ({
  app,
  page,
  guard,
}) => {
  guard.allow(...NOT_LOADED);
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await page.route("**/studio-*.wasm", (route) => route.abort());
  await page.locator(".further a[data-tool=history]").click();
  await expect(page.locator("#tool-missing")).toBeVisible();
  await app.expectRatings(EXAMPLE);
  expect(new URL(page.url()).search).toBe("");
  await page.locator("#station-2").press("2");
  await page.locator("#station-2").press("5");
  await page.unroute("**/studio-*.wasm");
  await page.locator(".further a[data-tool=history]").click();
  await expect(title(page)).toHaveText("Save and print");
  await page.goBack();
  await app.expectRatings([3, 5, 4, 2, 2, 3, 1, 1]);
});
