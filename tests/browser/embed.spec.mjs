// The element's contract: attributes, properties, exceptions and events.
import { test, expect, EXAMPLE, EXAMPLE_CODE, EMPTY_CODE, RESULT_FIELDS } from "./embed_host.mjs";
import { LANGUAGES } from "./languages.mjs";
import { codeOf, codeOfNumber, mistyped } from "./rating_code.mjs";

test("setting ratings gives code and unrounded result at once, and tells nobody", async ({ host }) => {
  await host.show("csp-published");
  const [code, result, ratings] = await host.element.evaluate((element) => {
    element.ratings = [3, 3, 4, 2, 2, 3, 1, 1];
    return [element.code, element.result, element.ratings];
  });
  expect(code).toBe("2RCH-ZG67");
  expect(ratings).toEqual(EXAMPLE);
  const rounded = Object.fromEntries(
    Object.entries(result)
      .filter(([, value]) => typeof value === "number")
      .map(([name, value]) => [name, value.toFixed(4)]),
  );
  expect(Object.keys(result).sort(), "no field that the types do not name").toEqual(RESULT_FIELDS);
  expect(rounded).toMatchObject({
    level: "2.2187",
    balance: "0.6031",
    strategy: "2.9360",
    execution: "1.8845",
    lean: "1.0515",
    outflow: "1.4919",
    backflow: "1.3066",
    flow: "1.3931",
    openness: "0.4356",
  });
  expect(result.complete).toBe(true);
  expect(result.bottleneck).toBe("link");
  expect(result.findings).toEqual([
    { id: "missing", severity: "watch", factors: [7, 8] },
    { id: "uneven", severity: "watch", factors: [3] },
    { id: "one_cycle", severity: "watch", factors: [] },
    { id: "blocked", severity: "high", factors: [8] },
  ]);
  expect(result.nextSteps.map(({ factor, to }) => [factor, to])).toEqual([
    [8, 2],
    [7, 2],
    [5, 3],
  ]);
  expect(result.nextSteps[0].level).toBeCloseTo(2.386, 3);
  await host.expectRatings(EXAMPLE);
  expect(await host.names()).toEqual(["ready"]);
});

test("what is not rated is null, and never 0", async ({ host }) => {
  await host.show("plain");
  const result = await host.ask("(el.ratings = [4, 4, 4, 4, null, 0, 0, 0], el.result)");
  expect(result).toMatchObject({
    complete: false,
    level: null,
    strategy: expect.closeTo(4, 9),
    execution: null,
    flow: null,
    openness: null,
    findings: [],
    nextSteps: [],
    bottleneck: null,
  });
  const dry = await host.ask("(el.ratings = [0, 0, 0, 0, 0, 0, 0, 0], el.result)");
  expect(dry).toMatchObject({ complete: true, level: 0, flow: 0, openness: null });
});

for (const [what, value, error] of [
  ["ratings", "undefined", "TypeError"],
  ["ratings", "null", "TypeError"],
  ["ratings", '"33422311"', "TypeError"],
  ["ratings", "{ length: 8 }", "TypeError"],
  ["ratings", "[1, 2, 3]", "RangeError"],
  ["ratings", "[1, 2, 3, 4, 5, 1, 2, 3, 4]", "RangeError"],
  ["ratings", "Array(8)", "TypeError"],
  ["ratings", '["1", 2, 3, 4, 5, 1, 2, 3]', "TypeError"],
  ["ratings", "[true, 2, 3, 4, 5, 1, 2, 3]", "TypeError"],
  ["ratings", "[6, 2, 3, 4, 5, 1, 2, 3]", "RangeError"],
  ["ratings", "[-1, 2, 3, 4, 5, 1, 2, 3]", "RangeError"],
  ["ratings", "[1.5, 2, 3, 4, 5, 1, 2, 3]", "RangeError"],
  ["ratings", "[NaN, 2, 3, 4, 5, 1, 2, 3]", "RangeError"],
  ["ratings", "[Infinity, 2, 3, 4, 5, 1, 2, 3]", "RangeError"],
  ["code", "7", "TypeError"],
  ["code", "null", "TypeError"],
  ["code", '""', "RangeError"],
  ["code", '"2RCH-ZG6"', "RangeError"],
  ["code", '"2RCH-ZG6U"', "RangeError"],
  ["code", JSON.stringify(mistyped(EXAMPLE_CODE, 3)), "RangeError"],
  ["code", JSON.stringify(codeOf(EXAMPLE, 1)), "RangeError"],
  ["code", JSON.stringify(codeOfNumber(4 * 7 ** 8)), "RangeError"],
  ["result", "{}", "TypeError"],
  ["ready", "1", "TypeError"],
  ["version", '"2"', "TypeError"],
]) {
  test(`el.${what} = ${value} throws ${error}, and nothing changes`, async ({ host }) => {
    await host.open("plain");
    await host.page.waitForFunction(() => customElements.get("double-cycle"));
    await host.ask(`el.code = "${EXAMPLE_CODE}"`);
    const thrown = await host.ask(`el.${what} = ${value}`);
    expect(thrown).toMatch(new RegExp(`^${error}: .{10,}`));
    expect(await host.ask("el.code")).toBe(EXAMPLE_CODE);
    await host.ready();
    expect(await host.ask(`el.${what} = ${value}`)).toBe(thrown);
    await host.expectRatings(EXAMPLE);
  });
}

test("codes are read as people write them, and agree with those of the page", async ({ host }) => {
  await host.show("plain");
  for (const text of ["2rch zg67", " 2RCH–ZG67 ", "2rchzg67"])
    expect(await host.ask(`(el.code = ${JSON.stringify(text)}, el.code)`)).toBe(EXAMPLE_CODE);
  expect(await host.ask('(el.code = "oooo-oooo", el.ratings)')).toEqual(Array(8).fill(0));
  let seed = 7;
  for (let round = 0; round < 40; round += 1) {
    const ratings = Array.from({ length: 8 }, () => (seed = (seed * 48271) % 2147483647) % 7).map((value) =>
      value === 6 ? null : value,
    );
    expect(await host.ask(`(el.ratings = ${JSON.stringify(ratings)}, el.code)`)).toBe(codeOf(ratings));
    expect(await host.ask(`(el.code = "${codeOf(ratings)}", el.ratings)`)).toEqual(ratings);
  }
});

test("the host's array and what it is given are copies", async ({ host }) => {
  await host.show("plain");
  const ratings = await host.element.evaluate((element) => {
    const mine = [1, 2, 3, 4, 5, 0, 1, -0];
    element.ratings = mine;
    mine[0] = 5;
    element.ratings[1] = 5;
    return element.ratings.map((rating) => (Object.is(rating, -0) ? "minus" : rating));
  });
  expect(ratings).toEqual([1, 2, 3, 4, 5, 0, 1, 0]);
});

test("a visitor's rating by keyboard tells of each commitment, and once that it is complete", async ({ host }) => {
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await expect.poll(() => host.names()).toEqual(["ready", ...Array(8).fill("change"), "complete"]);
  const events = await host.got();
  for (const { detail, bubbles, composed, target } of events) {
    expect([bubbles, composed, target]).toEqual([true, true, "double-cycle"]);
    expect(Object.keys(detail)).toEqual(["schema", "ratings", "code", "result"]);
    expect(detail.schema).toBe(1);
    expect(codeOf(detail.ratings)).toBe(detail.code);
  }
  expect(events[1].detail.ratings).toEqual([3, null, null, null, null, null, null, null]);
  expect(events.at(-1).detail).toEqual(events.at(-2).detail);
  expect(events.at(-1).detail.result.flow).toBeCloseTo(1.3931, 4);
  // The same rating again is no change. Another rating is one, but does not complete again.
  await host.page.keyboard.press("8");
  await host.page.keyboard.press("1");
  await host.page.keyboard.press("8");
  await host.page.keyboard.press("2");
  await expect.poll(() => host.names()).toEqual(["ready", ...Array(8).fill("change"), "complete", "change"]);
});

test("a visitor rates by pointer, undoes and starts over, and the host is told", async ({ host }) => {
  await host.show("plain");
  await host.begin();
  await host.choice(1, 4).click();
  await expect.poll(() => host.ask("el.ratings[0]")).toBe(4);
  await host.element.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => host.ask("el.ratings[0]")).toBe(null);
  await host.station(3).click();
  await host.element.locator(".station-3 .target-5").click();
  await expect.poll(() => host.ask("el.ratings[2]")).toBe(5);
  await host.element.getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => host.ask("el.code")).toBe(EMPTY_CODE);
  await expect.poll(() => host.names()).toEqual(["ready", "change", "change", "change", "change"]);
});

test("reset and destroy", async ({ host }) => {
  await host.show("plain");
  await host.ask(`el.code = "${EXAMPLE_CODE}"`);
  await host.ask("el.reset()");
  expect(await host.ask("el.code")).toBe(EMPTY_CODE);
  await host.expectRatings(Array(8).fill(null));
  await host.ask("el.destroy()");
  await expect(host.base).toHaveCount(0);
  await expect(host.element.getByText("Fallback of the host.")).toBeVisible();
  await host.element.evaluate((element) => element.parentNode.append(element));
  await expect(host.base).toHaveCount(0);
  expect(await host.names()).toEqual(["ready"]);
});

test("modes: all of it, the result to look at, the figure alone", async ({ host }) => {
  await host.show("three");
  const [rate, result, figure] = await host.page.locator("double-cycle").all();
  await expect(rate.locator(".card")).toBeVisible();
  await expect(result.locator(".readout.flow")).toBeVisible();
  await expect(result.locator(".card")).toHaveCount(0);
  await expect(figure.locator(".readout, .card, .finding")).toHaveCount(0);
  await expect(figure.locator(".station")).toHaveCount(8);
  // Each element in its own language.
  await expect(rate.locator(".embed")).toHaveAttribute("lang", "en");
  await expect(result.getByText("Virtaus").first()).toBeVisible();
  await figure.locator("#station-5").click();
  await expect(figure.locator(".figure-help")).toContainText("5 Att lyssna: 0 av 5");
  // A read-only widget ignores rating keys.
  await figure.locator("#station-5").press("3");
  await result.locator("#station-2").press("2");
  expect(
    await host.page.evaluate(() => Array.from(document.querySelectorAll("double-cycle"), ({ code }) => code)),
  ).toEqual([EXAMPLE_CODE, "3N94-0N7X", "3N7S-4T4Q"]);
  expect(await host.names()).toEqual(["ready", "ready", "ready"]);
});

test("attributes may change: mode, theme, language, level of headings, keys, reading only", async ({ host, page }) => {
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await host.ask('el.setAttribute("lang", "fi")');
  await expect(host.element.locator(".findings h3")).toBeVisible();
  await expect(host.base).toHaveAttribute("lang", "fi");
  await expect(host.element.locator("#card-name")).toContainText(/oppiminen/i);
  await host.ask('el.setAttribute("heading-level", "4")');
  for (const [tag, level] of [
    ["h2", "4"],
    ["h3", "5"],
    ["h4", "6"],
  ])
    await expect(host.element.locator(`${tag}[aria-level="${level}"]`).first()).toBeAttached();
  await expect(host.element.locator(":is(h1, h2, h3, h4):not([aria-level])")).toHaveCount(0);
  await host.ask('el.setAttribute("theme", "dark")');
  await expect(host.base).toHaveCSS("color-scheme", "dark");
  await host.ask('el.setAttribute("hotkeys", "off")');
  await host.station(1).focus();
  await page.keyboard.press("2");
  await page.keyboard.press("5");
  await host.ask('el.setAttribute("readonly", "")');
  await expect(host.element.locator("#card-8-1")).toBeDisabled();
  await host.ask('el.setAttribute("mode", "figure")');
  await expect(host.element.locator(".card")).toHaveCount(0);
  await host.ask('el.removeAttribute("mode"), el.removeAttribute("readonly")');
  await expect(host.element.locator("#card-8-1")).toBeChecked();
  expect(await host.ask("el.code")).toBe(EXAMPLE_CODE);
});

test("values that are none: the default, and one warning each", async ({ host, page, guard }) => {
  guard.allow(/double-cycle: /);
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await host.show("attributes");
  await host.ask('el.setAttribute("class", "again")');
  await expect(host.element.locator(".cover")).toBeVisible();
  expect(warnings.map((text) => text.split("=")[0]).sort()).toEqual(
    ["heading-level", "hotkeys", "lang", "mode", "theme"].map((name) => `double-cycle: ${name}`),
  );
  const errors = await host.got("error");
  expect(errors.map(({ detail }) => detail.code)).toEqual(["config", "config"]);
  expect(errors.map(({ detail }) => detail.message).join()).toMatch(/nonsense.*contact-href/);
});

test("parts and custom properties reach what they name", async ({ host, page }) => {
  await host.show("contact");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const parts = ["base", "figure", "station", "card", "option", "readout", "finding", "contact"];
    sheet.replaceSync(`${parts.map((part) => `double-cycle::part(${part}) { outline: 7px solid rgb(1, 2, 3); }`).join(" ")}
      double-cycle { --double-cycle-accent: rgb(120, 0, 60); --double-cycle-radius: 3px; --double-cycle-font: monospace; --double-cycle-surface: rgb(255, 250, 240); }`);
    document.adoptedStyleSheets = [sheet];
    for (const element of document.querySelectorAll("double-cycle")) element.setAttribute("class", "branded");
  });
  for (const selector of [".embed", ".figure", ".station", ".card", ".choice", ".readout", ".finding", ".contact"]) {
    await expect(host.element.locator(selector).first(), selector).toHaveCSS("outline-color", "rgb(1, 2, 3)");
  }
  await expect(host.element.locator(".contact .button")).toHaveCSS("background-color", "rgb(120, 0, 60)");
  await expect(host.element.locator(".readout").first()).toHaveCSS("background-color", "rgb(255, 250, 240)");
  await expect(host.element.locator(".card h2")).toHaveCSS("font-family", "monospace");
  await expect(host.base).toHaveClass(/branded/);
});

test("the contact link carries the code only while the box is checked", async ({ host, page }) => {
  await host.show("contact");
  const links = page.locator("double-cycle .contact a");
  await expect(links).toHaveCount(3);
  await expect(links.nth(0)).toHaveText("Talk to us");
  await expect(links.nth(1)).toHaveText("Ask for an outside view");
  const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(await addresses()).toEqual([
    `https://example.com/talk?from=widget#form&r=${EXAMPLE_CODE}`,
    `mailto:team@example.com?subject=Hello&body=%0A%0ADouble%20Cycle%20${EXAMPLE_CODE}`,
    `https://example.com/${EXAMPLE_CODE}/in`,
  ]);
  for (const box of await page.locator("double-cycle .contact input").all()) {
    await expect(box).toBeChecked();
    await box.uncheck();
  }
  expect(await addresses()).toEqual([
    "https://example.com/talk?from=widget#form",
    "mailto:team@example.com?subject=Hello",
    "https://example.com//in",
  ]);
  await host.ask("el.ratings = [1, 2, 3, 4, 5, 0, 1, null]");
  await expect(host.element.locator(".contact")).toHaveCount(0);
});

for (const address of [
  "https://{code}.example/",
  "https://example.com.{code}/",
  "https://{code}@example.com/",
  "https://me:{code}@example.com/",
  "https://example.com:{code}/",
  "//{code}.example/",
  "https://\u00e4{code}.example/",
  "{code}://example.com/",
  "https:\\\\{code}.example/",
]) {
  test(`a contact link has no place for the code before its path: ${address}`, async ({ host, page, guard }) => {
    guard.allow(/contact-href/);
    await host.show("plain");
    await host.ask(`(el.setAttribute("contact-href", ${JSON.stringify(address)}), el.code = "${EXAMPLE_CODE}")`);
    await expect.poll(async () => (await host.got("error")).map(({ detail }) => detail.code)).toEqual(["config"]);
    // The contact link appears together with the readouts.
    await expect(host.element.locator(".readout.flow")).toBeVisible();
    await expect(host.element.locator(".contact")).toHaveCount(0);
    expect(
      await page.evaluate(() => document.querySelector("double-cycle").shadowRoot.querySelector("a[href*='code' i]")),
    ).toBeNull();
  });
}

for (const [address, href] of [
  ["https://example.com/a?b={code}&c={code}#d", `https://example.com/a?b=${EXAMPLE_CODE}&c=${EXAMPLE_CODE}#d`],
  ["https://example.com/#{code}", `https://example.com/#${EXAMPLE_CODE}`],
  ["mailto:{code}@example.com", `mailto:${EXAMPLE_CODE}@example.com`],
]) {
  test(`a contact link takes the code where a place may be: ${address}`, async ({ host }) => {
    await host.show("plain");
    await host.ask(`(el.setAttribute("contact-href", ${JSON.stringify(address)}), el.code = "${EXAMPLE_CODE}")`);
    await expect(host.element.locator(".contact a")).toHaveAttribute("href", href);
  });
}

test("with storage-key the visitor's rating outlasts the page, without it nothing is stored", async ({
  host,
  page,
}) => {
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
  await host.show("kept");
  await host.expectRatings(Array(8).fill(4));
  expect(await page.evaluate(() => localStorage.length), "what the host gives is not stored").toBe(0);
  await host.rateByKeys(EXAMPLE);
  await expect.poll(() => page.evaluate(() => ({ ...localStorage }))).toEqual({ "my-rating": EXAMPLE_CODE });
  await page.reload();
  await host.ready();
  await host.expectRatings(EXAMPLE);
  await expect(host.element.locator(".kept")).toHaveText("Saved in this browser only");
  await host.ask("el.reset()");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("what another script keeps under the key stays as it is", async ({ host, page, guard }) => {
  guard.allow(/storage-key/);
  await page.addInitScript(() => localStorage.setItem("my-rating", '{"theirs":1}'));
  await host.show("kept");
  await host.rateByKeys(EXAMPLE);
  await expect(host.element.locator(".kept")).toContainText("saves nothing");
  expect(await page.evaluate(() => localStorage.getItem("my-rating"))).toBe('{"theirs":1}');
  expect((await host.got("error")).map(({ detail }) => detail.code)).toEqual(["config"]);
});

test("neither focus nor scroll nor history is taken", async ({ host, page }) => {
  await host.show("plain");
  const state = () => page.evaluate(() => [document.activeElement.localName, scrollY, history.length, location.hash]);
  const before = await state();
  await host.ask(`el.code = "${EXAMPLE_CODE}"`);
  await host.expectRatings(EXAMPLE);
  expect(await state()).toEqual(before);
  // The way to the result leads within the widget.
  await host.ask("el.ratings = [3, 3, 4, 2, 2, 3, 1, null]");
  await host.station(8).focus();
  await page.keyboard.press("8");
  await page.keyboard.press("1");
  await host.element.getByRole("button", { name: "See the result" }).click();
  await expect(host.element.locator("#result-title")).toBeFocused();
  expect(await page.evaluate(() => location.hash)).toBe("");
});

test("version, and what describes the element to others", async ({ host, home, request }) => {
  await host.show("plain");
  const { version } = await (await request.get(`${home}embed/v1/package.json`)).json();
  expect(await host.ask("el.version")).toBe(version);
  const manifest = await (await request.get(`${home}embed/v1/custom-elements.json`)).json();
  const [declaration] = manifest.modules[0].declarations;
  expect(declaration.tagName).toBe("double-cycle");
  expect(declaration.attributes.map(({ name }) => name)).toEqual([
    "lang",
    "theme",
    "mode",
    "code",
    "readonly",
    "hotkeys",
    "heading-level",
    "storage-key",
    "contact-href",
    "contact-label",
    "loading",
  ]);
  expect(declaration.members.map(({ name }) => name)).toEqual([
    "ratings",
    "code",
    "result",
    "ready",
    "version",
    "reset",
    "destroy",
  ]);
  for (const { kind, name } of declaration.members)
    expect(await host.ask(`"${name}" in el && typeof el.${name} === "function"`)).toBe(kind === "method");
  expect(declaration.cssParts).toHaveLength(8);
  expect(declaration.cssProperties).toHaveLength(8);
  expect((await request.get(`${home}embed/v1/double-cycle.d.ts`)).status()).toBe(200);
});

test("the cover: an example that cannot be rated, and one press to the first question", async ({ host, page }) => {
  await host.show("plain");
  const cover = host.element.locator(".cover");
  await expect(cover.getByRole("heading")).toHaveText("Where does your social media work get stuck?");
  await expect(host.element.locator(".figure-help")).toContainText("Example.");
  await expect(host.numerals()).toHaveText(["2", "2", "3", "1", "3", "2", "1", "2"]);
  await expect(host.element.locator(".card, .result, .contact")).toHaveCount(0);
  await expect(cover.getByRole("button")).toHaveCount(1);
  // The example is looked at, and is nobody's rating.
  await host.station(3).click({ force: true });
  await expect(cover).toBeVisible();
  expect(await host.ask("[el.code, el.ratings.every((rating) => rating === null)]")).toEqual([EMPTY_CODE, true]);
  await cover.getByRole("button", { name: "Start" }).press("Enter");
  await expect(cover).toHaveCount(0);
  await expect(host.element.locator("#card-name")).toBeFocused();
  await expect(host.element.locator("#card-name")).toHaveText(/Setting objectives/);
  await expect(host.numerals()).toHaveText(Array(8).fill("?"));
  expect(await host.names()).toEqual(["ready"]);
  // Whoever starts over stays at the questions; the host's reset leads back to the cover.
  await host.rateByKeys(EXAMPLE);
  await host.element.getByRole("button", { name: "Start over" }).click();
  await expect(host.element.locator(".card h2")).toBeVisible();
  await host.ask("el.reset()");
  await expect(cover).toBeVisible();
  expect(await page.evaluate(() => window.got.at(-1).detail.code)).toBe(EMPTY_CODE);
});

test("the cover is left by a digit, and is not for ratings that are there, nor for those that only look", async ({
  host,
  page,
}) => {
  await host.show("plain");
  const cover = host.element.locator(".cover");
  await cover.getByRole("button").focus();
  await page.keyboard.press("4");
  await expect(host.element.locator("#card-name")).toHaveText(/Assigning ownership/);
  await expect(host.station(4)).toBeFocused();
  await page.keyboard.press("3");
  await host.expectRatings([null, null, null, 3, null, null, null, null]);
  for (const set of [
    'el.code = "2RCH-ZG67"',
    'el.reset(); el.setAttribute("readonly", "")',
    'el.removeAttribute("readonly"); el.setAttribute("mode", "figure"); el.reset()',
  ]) {
    await host.ask(`(() => { ${set} })()`);
    await expect(host.element.locator(".station")).toHaveCount(8);
    await expect(cover, set).toHaveCount(0);
  }
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
])
  test(`the cover's button is on the first screen, ${width} × ${height}, in every language`, async ({ host, page }) => {
    await page.setViewportSize({ width, height });
    await host.show("plain");
    for (const language of LANGUAGES) {
      await host.ask(`el.setAttribute("lang", "${language}")`);
      await expect(host.base).toHaveAttribute("lang", language);
      await host.element.evaluate((element) => element.scrollIntoView());
      await expect(host.element.locator(".cover .button"), language).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
