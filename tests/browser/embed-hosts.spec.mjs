// Host pages of all kinds: the visitor sees the widget or the fallback, the owner learns the cause, nothing is thrown
// into the page, and nothing is requested from anyone else (the guard checks the last two).
import { test, expect, expectRatings, EXAMPLE, EXAMPLE_CODE, FALLBACK, UNAVAILABLE } from "./embed_host.mjs";

// A working widget: the figure, the card, its own font and colours, and no host fallback.
async function expectWidget(host) {
  await host.ready();
  await expect(host.element.locator(".station")).toHaveCount(8);
  await expect(host.element.locator(".cover, .card").locator("h2")).toBeVisible();
  await expect(host.element.getByText(FALLBACK)).toBeHidden();
  expect(await host.names()).toContain("ready");
  await host.rateByKeys(EXAMPLE);
  await expect(host.element.locator(".readout.flow")).toBeVisible();
  expect(await host.ask("el.code")).toBe(EXAMPLE_CODE);
  expect((await host.got("complete")).length).toBe(1);
}

for (const name of ["plain", "csp-published", "csp-trusted-types", "csp-nonce", "polluted", "quirks", "form", "flex"]) {
  test(`${name}: the widget stands and works`, async ({ host }) => {
    await host.open(name);
    await expectWidget(host);
  });
}

test("base: with another base address nothing is fetched from there", async ({ host, page }) => {
  await host.open("base");
  await expectWidget(host);
  // The stream's gradient resolves within the widget, whatever the <base>.
  await expect(host.element.locator(".stream").first()).toHaveAttribute("fill", /^url\(#/);
  await host.element.getByRole("button", { name: "See the result" }).click();
  expect(new URL(page.url()).pathname).toBe("/base.html");
});

test("important: a host that styles everything styles nothing in the widget", async ({ host, page }) => {
  await host.open("important");
  await host.ready();
  await host.begin();
  const look = () =>
    host.element.locator("#card-name").evaluate((heading) => {
      const { fontFamily, fontSize, color, letterSpacing, display } = getComputedStyle(heading);
      return { fontFamily, fontSize, color, letterSpacing, display };
    });
  const important = await look();
  const width = (await host.base.boundingBox()).width;
  expect(width).toBeGreaterThan(900);
  await expect(host.choice(1, 3)).toBeVisible();
  await host.choice(1, 3).click();
  await expect.poll(() => host.ask("el.ratings[0]")).toBe(3);
  await host.open("plain");
  await host.ready();
  await host.begin();
  expect(important).toEqual(await look());
});

test("rtl: in a page that runs from right to left the widget keeps its own direction", async ({ host }) => {
  await host.open("rtl");
  await host.ready();
  await expect(host.base).toHaveCSS("direction", "ltr");
  const [first, fifth] = await Promise.all([1, 5].map((factor) => host.station(factor).boundingBox()));
  expect(first.x).toBeLessThan(fifth.x);
});

test("hidden: nothing is fetched before it is shown, then the widget stands", async ({ host, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await host.open("hidden");
  await page.waitForFunction(() => customElements.get("double-cycle"));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(asked.filter((path) => path.startsWith("/embed/"))).toEqual(["/embed/v1/double-cycle.js"]);
  await page.getByRole("button", { name: "Open" }).click();
  await expectWidget(host);
});

test("lazy: nothing but the loader is fetched until the element comes near", async ({ host, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await host.open("lazy");
  await page.waitForFunction(() => customElements.get("double-cycle"));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(asked.filter((path) => path.startsWith("/embed/"))).toEqual(["/embed/v1/double-cycle.js"]);
  await expect(host.element).toContainText(FALLBACK);
  await page.locator("#after").scrollIntoViewIfNeeded();
  await host.ready();
  // Each file is fetched once.
  expect(asked.filter((path) => path.startsWith("/embed/")).sort()).toEqual(
    [...new Set(asked.filter((path) => path.startsWith("/embed/")))].sort(),
  );
  expect(asked.filter((path) => path.startsWith("/embed/"))).toHaveLength(5);
});

for (const [name, mode] of [
  ["plain", "rate"],
  ["plain", "figure"],
]) {
  for (const width of [1280, 700, 390]) {
    test(`${name}, ${mode}, ${width} pixels: nothing moves when the widget comes`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 2400 });
      await page.addInitScript((mode) => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shift += value;
        }).observe({ type: "layout-shift", buffered: true });
        addEventListener("DOMContentLoaded", () => document.querySelector("double-cycle")?.setAttribute("mode", mode), {
          once: true,
        });
      }, mode);
      // Hold the program until the fallback is painted.
      await page.route("**/*.wasm", async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
        await route.continue();
      });
      await host.show(name);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(() => window.shift)).toBeLessThan(0.01);
    });
  }
}

test("three: three languages side by side, one program and one fetch a file", async ({ host, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await host.show("three");
  await expect(page.locator("double-cycle .embed")).toHaveCount(3);
  await expect.poll(() => host.names()).toEqual(["ready", "ready", "ready"]);
  expect(await page.locator("double-cycle .embed").evaluateAll((all) => all.map(({ lang }) => lang))).toEqual([
    "en",
    "fi",
    "sv",
  ]);
  const files = asked.filter((path) => path.startsWith("/embed/"));
  expect(files).toHaveLength(new Set(files).size);
  expect(files.filter((path) => /\/embed-\w+\.wasm$/.test(path))).toHaveLength(1);
  expect(files.filter((path) => /\/\w\w-\w+\.txt$/.test(path))).toHaveLength(3);
  // Ratings in one element do not reach another.
  await host.station(1).focus();
  await page.keyboard.press("1");
  await page.keyboard.press("5");
  await expect
    .poll(() => page.evaluate(() => Array.from(document.querySelectorAll("double-cycle"), ({ ratings }) => ratings[0])))
    .toEqual([5, 4, 4]);
});

test("narrow: in a column of 280 pixels everything fits", async ({ host, page }) => {
  await host.show("narrow");
  const { x, width } = await host.base.boundingBox();
  expect(width).toBe(280);
  const outside = await host.base.evaluate(
    (base, [left, right]) =>
      [...base.querySelectorAll("*")]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return (
            !element.closest(".visually-hidden, svg") && box.width > 0 && (box.left < left - 1 || box.right > right + 1)
          );
        })
        .map((element) => element.className || element.localName),
    [x, x + width],
  );
  expect(outside).toEqual([]);
  await host.station(4).click();
  const target = await host.element.locator(".station-4 .target-0").boundingBox();
  expect(target.width).toBeGreaterThanOrEqual(24);
});

test("flex and grid: the element is as wide as its place", async ({ host, page }) => {
  await host.show("flex");
  expect((await host.base.boundingBox()).width).toBeGreaterThan(1000);
});

test("form: the widget takes no part in the host's form", async ({ host, page }) => {
  await host.show("form");
  await host.rateByKeys(EXAMPLE);
  const data = await page.evaluate(() => [...new FormData(document.forms[0])]);
  expect(data).toEqual([
    ["card-1", "mine"],
    ["mail", ""],
  ]);
  await host.element
    .getByRole("button", { name: "Next" })
    .or(host.element.getByRole("button", { name: "See the result" }))
    .first()
    .click();
  await page.locator("[name=mail]").focus();
  await page.keyboard.type("12345678");
  expect(await host.ask("el.code")).toBe(EXAMPLE_CODE);
  expect(page.url()).toContain("form.html");
});

test("shadow: inside another shadow root, in the language around it", async ({ host, page }) => {
  await host.open("shadow");
  await host.ready();
  await expect(host.base).toHaveAttribute("lang", "sv");
  await host.rateByKeys(EXAMPLE);
  // Events cross both shadow roots.
  expect((await host.got("complete")).map(({ target }) => target)).toEqual(["outer-thing"]);
});

test("before: what was set before the script came holds, and what was wrong is said", async ({ host, page, guard }) => {
  guard.allow(/double-cycle: /);
  await host.open("before");
  const late = page.locator("#late");
  await late.evaluate((element) => element.ready.then(() => {}));
  expect(await late.evaluate((element) => [element.code, Object.keys(element)])).toEqual([EXAMPLE_CODE, []]);
  await expect(late.locator(".station .numeral")).toHaveText(EXAMPLE.map(String));
  const wrong = page.locator("#wrong");
  await wrong.evaluate((element) => element.ready.then(() => {}));
  await expectRatings(wrong, Array(8).fill(null));
});

test("twice: a second script changes nothing, and a warning says so", async ({ host, guard }) => {
  guard.allow(/is there already/);
  await host.open("twice");
  await expectWidget(host);
  expect(guard.problems).toEqual([]);
});

test("an element made by script, cloned, moved, taken away and put back", async ({ host, page }) => {
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  const moved = await host.element.evaluate((element) => {
    const place = document.createElement("section");
    document.body.append(place);
    const before = element.shadowRoot.querySelector(".embed");
    place.append(element);
    return before === element.shadowRoot.querySelector(".embed");
  });
  expect(moved, "what is moved is not built again").toBe(true);
  await host.expectRatings(EXAMPLE);
  await host.element.evaluate(async (element) => {
    window.kept = element;
    element.remove();
    await new Promise((done) => setTimeout(done));
  });
  expect(await page.evaluate(() => window.kept.shadowRoot.querySelector(".embed"))).toBeNull();
  await page.evaluate(() => document.body.append(window.kept));
  await host.expectRatings(EXAMPLE);
  await page.evaluate(() => {
    const clone = document.querySelector("double-cycle").cloneNode(true);
    clone.id = "clone";
    const made = document.createElement("double-cycle");
    made.id = "made";
    made.setAttribute("loading", "eager");
    made.ratings = [1, 1, 1, 1, 1, 1, 1, 1];
    document.body.append(clone, made);
    return Promise.all([clone.ready, made.ready]).then(() => {});
  });
  await expectRatings(page.locator("#clone"), Array(8).fill(null));
  await expect(page.locator("#made .station .numeral")).toHaveText(Array(8).fill("1"));
  await host.expectRatings(EXAMPLE);
  // A new element reuses the seat of a removed one, with its own ratings.
  await page.evaluate(() => {
    document.getElementById("made").remove();
    return new Promise((done) => setTimeout(done));
  });
  await page.evaluate(() => {
    const next = document.createElement("double-cycle");
    next.id = "next";
    next.setAttribute("loading", "eager");
    document.body.append(next);
    return next.ready.then(() => {});
  });
  await expectRatings(page.locator("#next"), Array(8).fill(null));
});

test("an element that is taken away while it loads comes to nothing, and back again", async ({ host, page }) => {
  let arrived;
  await page.route("**/*.wasm", async (route) => {
    await new Promise((done) => (arrived = done));
    await route.continue();
  });
  await host.open("plain");
  await expect.poll(() => typeof arrived).toBe("function");
  await host.element.evaluate((element) => (window.kept = element).remove());
  arrived();
  await page.waitForFunction(() => window.kept.result !== null);
  expect(await host.names()).toEqual([]);
  await page.evaluate(() => document.body.append(window.kept));
  await expectWidget(host);
});

for (const name of ["csp-without-wasm", "csp-without-connect"]) {
  test(`${name}: the fallback stands, and the owner is told which line is missing`, async ({ host, guard, home }) => {
    guard.allow(/./);
    await host.open(name);
    await host.expectFailure("csp", UNAVAILABLE);
    const [{ detail }] = await host.got("error");
    expect(detail.message).toContain(
      `script-src ${new URL(home).origin} 'wasm-unsafe-eval'; connect-src ${new URL(home).origin}`,
    );
    expect(guard.take().filter((problem) => /^page error|request elsewhere/.test(problem))).toEqual([]);
  });
}
