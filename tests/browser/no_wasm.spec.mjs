// A browser without WebAssembly: page and element say what is missing and what to do, and the questions can be read and
// printed as text, where nothing runs.
import { axe } from "./axe.mjs";
import { test, expect } from "./fixture.mjs";

const NO_WASM = () => delete globalThis.WebAssembly;
const LANGUAGES = {
  "": ["en", "The questions as text", /does not run WebAssembly.*Lockdown Mode/],
  "fi/": ["fi", "Kysymykset tekstinä", /ei toimi WebAssembly.*sulkutila/],
  "sv/": ["sv", "Frågorna som text", /kör inte WebAssembly.*Låst läge/],
};

// The titles for factor 8, from each step; at 5 there is a sentence of its own.
const ADVICE_8 = {
  en: [/^0 → /, /^1 → /, /^2 → /, /^3 → /, "4 → Let anyone improve the way you work", "5"],
  fi: [/^0 → /, /^1 → /, /^2 → /, /^3 → /, "4 → Antakaa kaikkien kehittää toimintatapoja", "5"],
  sv: [/^0 → /, /^1 → /, /^2 → /, /^3 → /, "4 → Låt alla vara med och utveckla arbetssättet", "5"],
};

for (const [path, [language, link, sentence]] of Object.entries(LANGUAGES)) {
  for (const address of [path, `${path}?mode=team`, `${path}?mode=present`, `${path}#r=2RCH-ZG67`]) {
    test(`without WebAssembly, ${address || "the page"} names it and leads to the questions`, async ({
      app,
      page,
      guard,
    }) => {
      guard.allow(/WebAssembly is not defined/);
      await page.addInitScript(NO_WASM);
      await page.goto(app.home + address, { waitUntil: "commit" });
      await expect(app.failure).toBeVisible();
      await expect(page.locator("#failure-explained")).toHaveText(sentence);
      await expect(page.locator("#failure-explained")).toBeInViewport();
      await app.failure.getByRole("link", { name: link }).click();
      await expect(page).toHaveURL(`${app.home}${path}questions.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator(".factor")).toHaveCount(8);
    });
  }

  test(`the questions as text, ${language}: all of the framework, no script, no violation, 320 px to 1280`, async ({
    browser,
    app,
    guard,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${app.home}${path}questions.html`);
    expect(await page.locator("script").count()).toBe(0);
    await expect(page.locator(".steps li")).toHaveCount(48);
    await expect(page.locator(".reasons dt")).toHaveCount(4);
    // What to do: from each of five steps three actions, and what helps against each reason, some in two ways.
    await expect(page.locator(".factor details li")).toHaveCount(8 * 5 * 3);
    await expect(page.locator(".reasons details li")).toHaveCount(6 * 3);
    await page.locator(".factor summary").last().click();
    await expect(page.locator(".factor details").last().locator(".advice-title")).toHaveText(ADVICE_8[language]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page)).toEqual([]);
    }
    // Its links lead to each language, and back to the page.
    const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.href));
    expect(links).toEqual([
      app.home + path,
      ...Object.keys(LANGUAGES).map((folder) => `${app.home}${folder}questions.html`),
    ]);
    for (const address of links) expect((await context.request.get(address)).status(), address).toBe(200);
    await context.close();
  });
}

test("without JavaScript the page leads to the questions too", async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.home}fi/`);
  await page.locator(".no-script a").click();
  await expect(page).toHaveURL(`${app.home}fi/questions.html`);
  await context.close();
});

test("no network tool asks for the words where WebAssembly is there", async ({ app, page, guard }) => {
  guard.allow(/./);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route("**/double-cycle-*.wasm", (route) => route.abort());
  await page.goto(app.home, { waitUntil: "commit" });
  await expect(app.failure).toBeVisible();
  await expect(page.locator("#failure-explained")).toHaveText(/Part of the page did not load/);
  expect(asked.filter((url) => url.includes("no-wasm"))).toEqual([]);
});
