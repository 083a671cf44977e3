// A file is missing or wrong: the visitor sees the host's fallback and one sentence, the owner learns the cause,
// nothing is thrown into the page, and ratings are kept for another try.
import { test, expect, EXAMPLE, EXAMPLE_CODE, NETWORK, UNAVAILABLE } from "./embed_host.mjs";

const status = (code) => (route) =>
  route.fulfill({
    status: code,
    contentType: "text/plain",
    body: "Not found",
    headers: { "access-control-allow-origin": "*" },
  });
const signIn = (route) =>
  route.fulfill({
    status: 200,
    contentType: "text/html",
    body: "<p>Sign in to the hotel’s network</p>",
    headers: { "access-control-allow-origin": "*" },
  });
const gone = (route) => route.abort("internetdisconnected");
async function as(route, type) {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), "content-type": type } });
}
async function unread(route) {
  const response = await route.fetch();
  await route.fulfill({
    response,
    headers: { ...response.headers(), "access-control-allow-origin": "https://elsewhere.invalid" },
  });
}
async function cut(route) {
  const response = await route.fetch();
  const body = (await response.body()).subarray(0, 3000);
  const { "content-length": _, "content-encoding": __, ...headers } = response.headers();
  await route.fulfill({ status: 200, headers, body });
}

for (const [what, file, spoil, code, sentence] of [
  ["the program is missing", "*.wasm", status(404), "not-found", UNAVAILABLE],
  ["the server is broken", "*.wasm", status(500), "not-found", UNAVAILABLE],
  ["there is HTML instead of the program", "*.wasm", signIn, "mime", UNAVAILABLE],
  ["the program is cut short", "*.wasm", cut, "network", NETWORK],
  ["the program may not be read", "*.wasm", unread, "cors", UNAVAILABLE],
  ["the network goes while it loads", "*.wasm", gone, "network", NETWORK],
  ["the script is missing", "element-*.js", status(404), "not-found", UNAVAILABLE],
  ["the script has the wrong type", "element-*.js", (route) => as(route, "text/plain"), "mime", UNAVAILABLE],
  ["there is HTML instead of the script", "element-*.js", signIn, "mime", UNAVAILABLE],
  ["the script may not be read", "element-*.js", unread, "cors", UNAVAILABLE],
  ["the script does not arrive", "element-*.js", gone, "network", NETWORK],
  ["the style is missing", "embed-*.css", status(404), "not-found", UNAVAILABLE],
  ["the texts are missing", "en-*.txt", status(404), "not-found", UNAVAILABLE],
  ["the texts are cut short", "en-*.txt", cut, "network", NETWORK],
  ["there is HTML instead of the texts", "en-*.txt", signIn, "mime", UNAVAILABLE],
]) {
  test(`where ${what}: ${code}`, async ({ host, page, guard }) => {
    guard.allow(/^console error/, /instantiateStreaming|compileStreaming/);
    await page.route(`**/embed/v1/${file}`, spoil);
    await host.open("plain");
    await host.expectFailure(code, sentence);
    // `ready` stays rejected until the next try.
    expect(await host.element.evaluate((element) => element.ready.catch((error) => error.code))).toBe(code);
    // Ratings that the host sets meanwhile are kept, and another try works.
    expect(await host.ask(`(el.code = "${EXAMPLE_CODE}", el.ratings)`)).toEqual(EXAMPLE);
    await page.unroute(`**/embed/v1/${file}`);
    if (file.startsWith("element")) return;
    await host.element.evaluate((element) => {
      const { parentNode } = element;
      element.remove();
      return new Promise((done) =>
        setTimeout(() => {
          parentNode.append(element);
          done();
        }),
      );
    });
    await host.ready();
    await host.expectRatings(EXAMPLE);
    expect(await host.names()).toEqual(["error", "ready"]);
  });
}

test("who waits for a widget that fails is told why", async ({ host, page, guard }) => {
  guard.allow(/^console error/);
  let fail;
  const isAsked = new Promise((done) => {
    fail = done;
  });
  await page.route("**/*.wasm", (route) => isAsked.then(() => status(404)(route)));
  await host.open("plain");
  await page.waitForFunction(() => customElements.get("double-cycle"));
  const cause = () => host.element.evaluate((element) => element.ready.catch(({ code }) => code));
  // Take `ready` before it fails.
  await host.element.evaluate((element) => {
    window.cause = element.ready.catch(({ code }) => code);
  });
  fail();
  expect(await page.evaluate(() => window.cause)).toBe("not-found");
  // `ready` taken afterwards rejects, too.
  await expect.poll(() => host.names()).toEqual(["error"]);
  expect(await cause()).toBe("not-found");
});

test("a program of another type is put up with", async ({ host, page, guard }) => {
  guard.allow(/compileStreaming/);
  await page.route("**/*.wasm", (route) => as(route, "application/octet-stream"));
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
});

// The whole program arrives, and the browser refuses it.
for (const [what, refuse] of [
  [
    "refuses to compile it",
    () => {
      WebAssembly.compile = WebAssembly.compileStreaming = () =>
        Promise.reject(new WebAssembly.CompileError("not here"));
    },
  ],
  [
    "has no memory for it",
    () => {
      WebAssembly.compile = WebAssembly.compileStreaming = () => Promise.reject(new RangeError("out of memory"));
    },
  ],
]) {
  test(`a browser that ${what}: unsupported, and not the network`, async ({ host, page, guard }) => {
    guard.allow(/^console error/);
    await page.addInitScript(refuse);
    await host.open("plain");
    await host.expectFailure("unsupported", UNAVAILABLE);
    expect((await host.got("error"))[0].detail.message).not.toMatch(/arrive/);
  });
}

test("a browser that compiles, but not while it fetches, runs the program", async ({ host, page }) => {
  await page.addInitScript(() => {
    WebAssembly.compileStreaming = () => Promise.reject(new TypeError("not while fetching"));
  });
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
});

test("where the program breaks and the language asked for last does not come, the answers stand in the one before", async ({
  host,
  page,
  guard,
}) => {
  guard.allow(/^console error/);
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await page.route("**/sv-*.txt", gone);
  await page.evaluate(() => {
    Node.prototype.cloneNode = () => {
      throw new Error("broken by the test");
    };
    // The next language's file never arrives.
    document.querySelector("double-cycle").setAttribute("lang", "sv");
  });
  await host.station(2).click();
  await expect(host.element.locator("pre")).toContainText(EXAMPLE_CODE);
  await expect(host.note).toHaveText("The assessment stopped. Your ratings:");
  await expect(host.element.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("a browser without constructable style sheets: unsupported", async ({ host, page, guard }) => {
  guard.allow(/^console error/);
  await page.addInitScript(() => delete Document.prototype.adoptedStyleSheets);
  await host.open("plain");
  await host.expectFailure("unsupported", UNAVAILABLE);
});

for (const [language, sentence] of [
  ["en", /this browser does not run WebAssembly\. Lockdown Mode .* another browser\.$/],
  ["fi", /selaimessa ei toimi WebAssembly\. .*sulkutila/],
  ["sv", /webbläsaren inte kör WebAssembly\. Låst läge/],
]) {
  test(`a browser without WebAssembly: unsupported, and the element says what to do, ${language}`, async ({
    host,
    page,
    guard,
  }) => {
    guard.allow(/^console error/);
    await page.addInitScript((language) => {
      delete window.WebAssembly;
      // Set as the page is read, before the element begins.
      new MutationObserver((_, observer) => {
        const element = document.querySelector("double-cycle");
        element?.setAttribute("lang", language);
        if (element) observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }, language);
    await host.open("plain");
    await expect(host.note).toHaveText(sentence);
    await host.expectFailure("unsupported", sentence);
    expect((await host.got("error"))[0].detail.message).toMatch(/WebAssembly/);
  });
}

test("a browser without WebAssembly, and a host without its sentence: the element says that it cannot be shown", async ({
  host,
  page,
  guard,
}) => {
  guard.allow(/^console error/);
  await page.addInitScript(() => delete window.WebAssembly);
  await page.route("**/en.txt", (route) => route.fulfill({ status: 404 }));
  await host.open("plain");
  await host.expectFailure("unsupported", UNAVAILABLE);
});

test("on a slow network the fallback stands until the widget does", async ({ host, page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 60_000,
    uploadThroughput: 60_000,
  });
  await host.open("plain");
  await expect(host.element.getByText("Fallback of the host.")).toBeVisible();
  await host.ready();
  await host.rateByKeys(EXAMPLE);
});

test("a language that does not arrive later leaves the widget in the one it has", async ({ host, page, guard }) => {
  guard.allow(/^console error/);
  await page.route("**/fi-*.txt", gone);
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await host.ask('el.setAttribute("lang", "fi")');
  await expect.poll(() => host.names()).toContain("error");
  await expect(host.base).toHaveAttribute("lang", "en");
  await host.expectRatings(EXAMPLE);
  await page.unroute("**/fi-*.txt");
  await host.ask('el.setAttribute("lang", "sv")');
  await expect(host.base).toHaveAttribute("lang", "sv");
});

test("where storage is denied the widget works, and says that nothing is kept", async ({ host, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await host.show("kept");
  await host.rateByKeys(EXAMPLE);
  await expect(host.element.locator(".kept")).toContainText("saves nothing");
  expect(await host.got("error")).toEqual([]);
});
