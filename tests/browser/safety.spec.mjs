// Failures are reported and lose nothing, and outside input never becomes more than text.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, chooseLanguage } from "./double_cycle.mjs";

const DIST = resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist");
const wasm = (start) =>
  join(
    DIST,
    readdirSync(DIST).find((name) => name.startsWith(start) && name.endsWith(".wasm")),
  );
const PAGES = ["", "fi/", "sv/"];
// Console messages about files that are missing or wrong.
const NOT_LOADED = [/^console error/, /instantiateStreaming/];

test("the guard sees errors, policy violations and requests elsewhere", async ({ app, page, guard }) => {
  await app.open();
  await page.evaluate(() => {
    console.error("an error");
    setTimeout(() => {
      throw new Error("thrown");
    });
    document.body.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
    fetch("http://127.0.0.1:9/elsewhere").catch(() => {});
    try {
      document.body.innerHTML += "<p>markup</p>";
    } catch {
      // Trusted Types forbid it: that is the violation.
    }
  });
  await expect.poll(() => guard.problems.join("\n")).toContain("page error: thrown");
  await expect
    .poll(() => guard.problems.join("\n"))
    .toMatch(
      /CSP violation: style-src-elem inline[^]*CSP violation: connect-src|CSP violation: connect-src[^]*CSP violation: style-src-elem inline/,
    );
  await expect.poll(() => guard.problems.join("\n")).toContain("CSP violation: require-trusted-types-for");
  expect(guard.take().join("\n")).toContain("console error: an error");
});

// Yew clones and inserts elements: if either fails, it cannot draw and panics.
for (const [what, methods] of Object.entries({
  "while making elements": ["cloneNode"],
  "while putting elements in": ["appendChild", "insertBefore"],
})) {
  test(`a panic ${what} shows the answers, and a reload brings them back`, async ({ app, page, guard }) => {
    guard.allow(/broken by the test|unreachable|RuntimeError/);
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await app.fillNote("Do not lose this");
    await expect.poll(async () => (await app.stored()).notes[7]).toBe("Do not lose this");
    await page.evaluate((methods) => {
      for (const method of methods)
        Node.prototype[method] = () => {
          throw new Error("broken by the test");
        };
    }, methods);
    await app.button("All eight").click();
    await expect(app.failure).toBeVisible();
    await expect(app.failure.getByRole("heading", { level: 1 })).toHaveText(
      "Something went wrong, but your answers are here",
    );
    const answers = page.locator("#failure-answers");
    await expect(answers).toContainText(`Rating code: ${EXAMPLE_CODE}`);
    await expect(answers).toContainText("3 Defining activities: 4 of 5, Led");
    await expect(answers).toContainText("Do not lose this");
    await expect(page.locator("#app")).toBeHidden();
    await page.locator("#failure-reload").click();
    await app.ready();
    await expect(app.failure).toBeHidden();
    await app.expectRatings(EXAMPLE);
  });
}

const missing = (route) => route.fulfill({ status: 404, body: "Not found" });
const signIn = (route) =>
  route.fulfill({ status: 200, contentType: "text/html", body: "<p>Sign in to the hotel’s network</p>" });
// A complete program, but not the one its script belongs to.
const ofAnother = (route) => route.fulfill({ status: 200, contentType: "application/wasm", path: wasm("studio-") });
async function cutShort(route) {
  const body = await (await route.fetch()).body();
  await route.fulfill({ status: 200, contentType: "application/wasm", body: body.subarray(0, 50_000) });
}

// The page's own texts are inline, one per line.
async function cutTexts(route) {
  const html = await (await route.fetch()).text();
  await route.fulfill({
    contentType: "text/html",
    body: html.replace(/(<template id="texts"[^>]*>)[^<]*/, "$1A few\nlines"),
  });
}

// Fault, file, how to spoil it, page, sentence.
for (const [what, file, spoil, path, sentence] of [
  ["the program is missing", "*.wasm", missing, "fi/", "Sivu ei käynnistynyt"],
  ["the program is cut short", "*.wasm", cutShort, "sv/", "Sidan kunde inte starta"],
  ["the program is something else", "*.wasm", signIn],
  ["the program is of another build than the script", "double-cycle-*.wasm", ofAnother],
  ["the network is gone", "*.wasm", (route) => route.abort("internetdisconnected")],
  ["the texts are cut short", "fi/", cutTexts, "fi/", "Sivu ei käynnistynyt"],
  ["the script is missing", "double-cycle-*.js", missing],
]) {
  test(`where ${what}, the page stays readable and says so`, async ({ app, page, guard, home }) => {
    guard.allow(...NOT_LOADED);
    await page.route(`**/${file}`, spoil);
    await page.goto(home + (path ?? ""), { waitUntil: "commit" });
    await expect(app.failure).toBeVisible();
    await expect(page.locator("#failure-title")).toHaveText(sentence ?? "The page could not start");
    await expect(page.locator("#failure-reload")).toBeVisible();
    // It stands first: what it says is seen without scrolling.
    await expect(page.locator("#failure-title")).toBeInViewport();
    await expect(page.locator("#app h1")).toBeVisible();
    await expect(page.locator(".cover .lead")).toBeVisible();
    await expect(page.locator("#failure-kept")).toBeHidden();
  });
}

test("a page in one's own language asks for no file of texts", async ({ app, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await app.open("sv/");
  expect(asked.filter((url) => url.endsWith(".txt"))).toEqual([]);
  expect(asked.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
});

test("a language whose texts do not arrive leaves the page in the one it has", async ({ app, page, guard }) => {
  guard.allow(...NOT_LOADED);
  await app.open();
  await page.route("**/fi-*.txt", (route) => route.abort());
  await app.rateByKeys(EXAMPLE);
  await chooseLanguage(page, "fi");
  await expect(app.notices).toContainText("That language could not be fetched");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await app.expectRatings(EXAMPLE);
  await page.unroute("**/fi-*.txt");
  await chooseLanguage(page, "fi");
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  await expect(app.notices).toHaveCount(0);
});

for (const path of PAGES) {
  test(`the shipped HTML of /${path} has a strict policy, and nothing that it would forbid`, async ({
    request,
    home,
  }) => {
    const html = await (await request.get(home + path)).text();
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)[1];
    const directives = Object.fromEntries(
      policy
        .split(";")
        .map((part) => part.trim().split(/\s+(.*)/))
        .map(([name, value]) => [name, value]),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self' 'wasm-unsafe-eval'",
      "style-src": "'self'",
      "connect-src": "'self'",
      "img-src": "'self' data: blob:",
      "manifest-src": "'self'",
      "worker-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "require-trusted-types-for": "'script'",
      // The only policy passes the service worker's address; offline.spec.mjs checks that it passes nothing else.
      "trusted-types": "double-cycle",
    });
    expect(html.indexOf("Content-Security-Policy"), "the policy stands before whatever it rules").toBeLessThan(
      html.search(/<(link|script|style)\b/),
    );
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(" src=");
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
    for (const [, address] of html.matchAll(/\s(?:src|href|data-texts|data-studio)="([^"]*)"/g))
      expect(address, "no address leads elsewhere").toMatch(/^(\.|#|\?|questions\.html$|data:image\/svg|$)/);
  });
}

const MARKUP = `<img src=x onerror="window.injected=1"><script>window.injected=1</script>`;

test("markup from outside stays text: notes, links, queries, codes", async ({ app, page }) => {
  const made = () =>
    page.evaluate(() => [
      window.injected ?? 0,
      document.querySelectorAll("img, iframe, object, embed, script:not([src])").length,
    ]);
  await app.open();
  await app.fillNote(MARKUP);
  await page.getByText("How this is worked out").click();
  await expect(page.locator(".note-cell").first()).toHaveText(MARKUP);
  await app.openCode(`2RCH ${MARKUP}`);
  await expect(app.notices).toContainText("<img src=x onerror");
  expect(await made()).toEqual([0, 0]);
  await app.goToFragment(`r=${MARKUP}`);
  await expect(app.notices).toContainText("is not a rating code");
  expect(await made()).toEqual([0, 0]);
  const text = encodeURIComponent(MARKUP);
  await app.open(`?lang=${text}&theme=${text}&hotkeys=${text}&${text}=1#r=${text}`);
  await app.goToFragment("rate");
  await expect(app.note).toHaveValue(MARKUP);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "auto");
  expect(await made()).toEqual([0, 0]);
});
