// Hosts that have tampered with the element, with built-ins or with the element's document. It works where it can,
// otherwise shows the fallback with a sentence; it never throws into the page (the guard checks that).
import { test, expect, EXAMPLE, EXAMPLE_CODE, EMPTY_CODE, FALLBACK, UNAVAILABLE } from "./embed_host.mjs";

const BLANK = Array(8).fill(null);
const widget =
  (before = "", attributes = 'loading="eager"') =>
  (origin) =>
    `${before}<double-cycle ${attributes}><p>${FALLBACK}</p></double-cycle>
  <script>window.el = document.querySelector("double-cycle");</script>{prepare}
  <script type="module" src="${origin}/embed/v1/double-cycle.js"></script>
  <script type="module">window.went = true;</script>`;

// Opens a page whose script tampers with the element before the loader runs.
async function open(host, home, prepare = () => {}, body = widget()) {
  const html = body(new URL(home).origin).replace("{prepare}", () => `<script>(${prepare})(window.el)</script>`);
  await host.openBody(html);
}

async function expectWork(host, ratings = BLANK) {
  await host.expectRatings(ratings);
  await host.rateByKeys([5, ...EXAMPLE.slice(1)]);
  await expect.poll(() => host.names()).toContain(ratings.includes(null) ? "complete" : "change");
}

for (const [what, prepare, ratings, says] of [
  [
    "own ratings that throw when read",
    (el) =>
      Object.defineProperty(el, "ratings", {
        configurable: true,
        get() {
          throw new Error("the host's own");
        },
      }),
    BLANK,
    /the host's own/,
  ],
  [
    "an own code that throws when read, and cannot be taken away",
    (el) =>
      Object.defineProperty(el, "code", {
        get() {
          throw new Error("the host's own");
        },
      }),
    BLANK,
    /the host's own/,
  ],
  [
    "own ratings that throw nothing that is an error",
    (el) =>
      Object.defineProperty(el, "ratings", {
        configurable: true,
        get() {
          throw null;
        },
      }),
    BLANK,
    /null/,
  ],
  [
    "own ratings that throw what cannot be read",
    (el) =>
      Object.defineProperty(el, "ratings", {
        get() {
          throw {
            get message() {
              throw 1;
            },
            get stack() {
              throw 2;
            },
            toString: 3,
          };
        },
      }),
    BLANK,
    /double-cycle/,
  ],
  [
    "own ratings that cannot be taken away",
    (el) => Object.defineProperty(el, "ratings", { value: [3, 3, 4, 2, 2, 3, 1, 1] }),
    EXAMPLE,
  ],
  [
    "own ratings that another object keeps",
    (el) => Object.defineProperty(el, "ratings", { configurable: true, get: () => [3, 3, 4, 2, 2, 3, 1, 1] }),
    EXAMPLE,
  ],
  ["a frozen element", (el) => Object.freeze(el), BLANK],
  [
    "a frozen element with ratings",
    (el) => Object.freeze(Object.assign(el, { ratings: [3, 3, 4, 2, 2, 3, 1, 1] })),
    EXAMPLE,
  ],
  [
    "an open shadow root of the host's",
    (el) => {
      el.attachShadow({ mode: "open" }).innerHTML = "<p>the host’s</p>";
    },
    BLANK,
  ],
  [
    "an open shadow root with slots that are assigned by hand",
    (el) => el.attachShadow({ mode: "open", slotAssignment: "manual" }),
    BLANK,
  ],
]) {
  test(`${what}: it works`, async ({ host, home, guard }) => {
    if (says) guard.allow(/console error: double-cycle: /);
    await open(host, home, prepare);
    await expectWork(host, ratings);
    expect(await host.page.evaluate(() => window.went)).toBe(true);
    if (says) expect(guard.take().join()).toMatch(says);
    expect(await host.got("error")).toEqual([]);
  });
}

for (const mode of ["open", "closed"]) {
  test(`a shadow root that stands in the HTML, ${mode}: it works`, async ({ host, home, page }) => {
    await open(
      host,
      home,
      () => {},
      (origin) => widget()(origin).replace("<p>", `<template shadowrootmode="${mode}"><b>the host’s</b></template><p>`),
    );
    await host.ask("el.ready.then(() => {})");
    expect(await host.ask(`el.code = "${EXAMPLE_CODE}"`)).toBe(EXAMPLE_CODE);
    await expect.poll(() => host.ask("el.result?.complete")).toBe(true);
    // The content of a closed shadow root can be measured, but not queried.
    const { width, height } = await page.locator("double-cycle").boundingBox();
    expect(Math.min(width, height)).toBeGreaterThan(300);
    if (mode === "open") await host.expectRatings(EXAMPLE);
    expect(await host.names()).toEqual(["ready"]);
  });
}

test("a closed shadow root of the host's: one sentence, one event, and the page goes on", async ({
  host,
  home,
  guard,
  page,
}) => {
  guard.allow(/needs a shadow root/);
  await open(host, home, (el) => {
    el.attachShadow({ mode: "closed" }).innerHTML = "<p>the host’s</p>";
  });
  await expect.poll(() => host.names()).toEqual(["error"]);
  const [{ detail }] = await host.got("error");
  expect(detail).toMatchObject({
    schema: 1,
    code: "config",
    message: expect.stringContaining("shadow root"),
    ratings: BLANK,
  });
  expect(await host.ask("el.ready.catch(({ code }) => code)")).toBe("config");
  expect(guard.take()).toHaveLength(1);
  // The properties still work.
  expect(await host.ask(`(el.code = "${EXAMPLE_CODE}", el.ratings)`)).toEqual(EXAMPLE);
  await host.ask("el.remove()");
  expect(await page.evaluate(() => window.went)).toBe(true);
});

test("breaches of the policy that a script makes up are not believed, whatever their shape", async ({
  host,
  home,
  page,
  guard,
}) => {
  guard.allow(/^console error/, /^CSP violation/);
  await page.route("**/*.wasm", (route) => route.abort("internetdisconnected"));
  await open(
    host,
    home,
    () => {},
    (origin) => `<script type="module" src="${origin}/embed/v1/double-cycle.js"></script>`,
  );
  await page.waitForFunction(() => customElements.get("double-cycle"));
  await page.evaluate((origin) => {
    const made = (more) =>
      Object.defineProperties(new Event("securitypolicyviolation"), Object.getOwnPropertyDescriptors(more));
    for (const event of [
      made({}),
      made({ blockedURI: 7 }),
      made({ blockedURI: null }),
      made({
        get blockedURI() {
          if (new Error().stack.includes("/embed/v1/")) throw new Error("hand-made");
          return "";
        },
      }),
      made({ blockedURI: { startsWith: "no", endsWith: "no" } }),
      new SecurityPolicyViolationEvent("securitypolicyviolation", {
        blockedURI: origin,
        documentURI: "",
        violatedDirective: "",
        effectiveDirective: "",
        originalPolicy: "",
        disposition: "enforce",
        statusCode: 0,
      }),
      made({ blockedURI: "wasm-eval" }),
    ])
      dispatchEvent(event);
    document.body.append(
      Object.assign(document.createElement("double-cycle"), { innerHTML: "<p>Fallback of the host.</p>" }),
    );
    document.querySelector("double-cycle").setAttribute("loading", "eager");
  }, new URL(home).origin);
  // The cause is the network, not the policy.
  await expect
    .poll(() => host.got("error").then((errors) => errors.map(({ detail }) => detail.code)))
    .toEqual(["network"]);
});

// Methods and classes that some page has broken: each throws. The element may fail, but reports only to its owner:
// `ready` settles, and no error reaches the page.
const BROKEN = {
  "Element.prototype": ["attachShadow", "replaceChildren", "append", "setAttribute", "closest"],
  "Node.prototype": ["getRootNode", "insertBefore", "cloneNode"],
  "Document.prototype": ["createElement"],
  "EventTarget.prototype": ["dispatchEvent"],
  globalThis: [
    "CustomEvent",
    "MutationObserver",
    "fetch",
    "getComputedStyle",
    "setTimeout",
    "queueMicrotask",
    "Response",
  ],
  Object: ["hasOwn"],
  Reflect: ["set", "deleteProperty"],
  "Array.prototype": ["some", "find", "map", "every"],
  console: ["error", "warn"],
  WebAssembly: ["compile", "compileStreaming", "instantiate"],
  "CSSStyleSheet.prototype": ["replaceSync"],
  customElements: ["define"],
};
for (const [where, names] of Object.entries(BROKEN)) {
  for (const name of names) {
    test(`where the page has broken ${where}.${name}, nothing is thrown into it`, async ({
      page,
      home,
      hosts,
      guard,
    }) => {
      guard.allow(/^console (error|warning)/);
      const { origin } = new URL(home);
      const body = `<double-cycle loading="eager" mode="dance" code="nonsense"></double-cycle><script>
        window.thrown = [];
        for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, (event) => window.thrown.push(String(event.message ?? event.reason)));
        window.el = document.querySelector("double-cycle");
        el.ratings = [9];
        const sound = ${where}.${name};
        // Broken for the widget only: the test driver needs the page as well.
        const broken = function (...given) {
          if (new Error().stack.includes("/embed/v1/")) throw new Error("broken by the test");
          return new.target ? Reflect.construct(sound, given) : sound.apply(this, given);
        };
        broken.prototype = sound.prototype;
        Object.defineProperty(${where}, "${name}", { configurable: true, writable: true, value: broken });
      </script><script type="module" src="${origin}/embed/v1/double-cycle.js"></script><script type="module">window.went = true;</script>`;
      await page.goto(`${hosts}empty.html?body=${encodeURIComponent(body)}`);
      await page.waitForFunction(() => window.went);
      // Without a definition there is no `ready`.
      await page.evaluate(() => window.el.ready?.catch(() => {}).then(() => {}));
      // Removing and adding it still does not harm the page.
      await page.evaluate(() => {
        window.el.remove();
        document.documentElement.append(window.el);
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
      expect(await page.evaluate(() => window.thrown)).toEqual([]);
      expect(guard.take().filter((problem) => /^page error/.test(problem))).toEqual([]);
    });
  }
}

test("without IntersectionObserver it loads at once", async ({ host, home }) => {
  await open(
    host,
    home,
    () => {
      delete window.IntersectionObserver;
    },
    widget("", ""),
  );
  await expectWork(host);
});

test("where the name is taken by another element, that stays, and a warning says so", async ({
  host,
  home,
  page,
  guard,
}) => {
  await open(host, home, () =>
    customElements.define(
      "double-cycle",
      class extends HTMLElement {
        static get version() {
          throw new Error("the host's own");
        }
      },
    ),
  );
  await expect.poll(() => guard.problems.length).toBeGreaterThan(0);
  expect(guard.take()).toEqual([expect.stringMatching(/^console warning: .*is there already/)]);
  expect(await page.evaluate(() => [window.went, window.el.shadowRoot])).toEqual([true, null]);
});

for (const [what, before, language] of [
  [
    "a form named host, and no language",
    '<script>document.documentElement.removeAttribute("lang")</script><form name="host"></form>',
    "en",
  ],
  [
    "a form whose fields are named like properties",
    '<form lang="sv"><input name="parentNode"><input name="parentElement"><input name="lang"><input name="closest"><input name="getRootNode"><input name="host">',
    "sv",
  ],
  ["a language with an underscore", '<div lang="fi_FI">', "fi"],
  ["a language that begins like another", '<div lang="fil">', "en"],
  ["a language in capitals, around one that is unknown", '<div lang="SV-fi"><div lang="xx">', "sv"],
]) {
  test(`${what}: the language is found`, async ({ host, home }) => {
    await open(host, home, () => {}, widget(before, `loading="eager" code="${EXAMPLE_CODE}"`));
    // Query the element directly: such a page misleads Playwright's locators.
    const shown = () =>
      host.ask(
        '[el.shadowRoot?.querySelector(".embed")?.lang, Array.from(el.shadowRoot?.querySelectorAll(".numeral") ?? [], ({ textContent }) => textContent).join("")]',
      );
    await expect.poll(shown).toEqual([language, EXAMPLE.join("")]);
    expect(await host.names()).toEqual(["ready"]);
  });
}

test("an image named baseURI does not lead the contact link astray", async ({ host, home }) => {
  await open(
    host,
    home,
    () => {},
    widget('<img name="baseURI" alt="">', `loading="eager" code="${EXAMPLE_CODE}" contact-href="talk"`),
  );
  await expect(host.element.locator(".contact a")).toHaveAttribute("href", new RegExp(`/talk#r=${EXAMPLE_CODE}$`));
});

// Computed styles that differ between a styled and an unstyled widget.
const looks = (host) =>
  host.element.evaluate((element) => {
    const base = element.shadowRoot.querySelector(".embed");
    const { display } = getComputedStyle(element);
    const { backgroundColor, padding } = getComputedStyle(base);
    const { position, width } = getComputedStyle(base.querySelector(".station"));
    return { display, backgroundColor, padding, position, width };
  });

// Documents to move the element to, in which its style sheets do not apply.
const ELSEWHERE = {
  "a frame's": () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return frame.contentDocument.body;
  },
  "one that is never shown": () => document.implementation.createHTMLDocument().body,
  "a template's": () => document.createElement("template").content,
};
for (const [what, elsewhere] of Object.entries(ELSEWHERE)) {
  for (const wait of [true, false]) {
    test(`into another document, ${what}, and back${wait ? "" : " at once"}: its looks, its ratings and its work are there`, async ({
      host,
      page,
      guard,
    }) => {
      guard.allow(/document of its script/);
      await host.show("plain");
      await host.rateByKeys(EXAMPLE);
      const before = await looks(host);
      const names = await page.evaluate(
        async ([elsewhere, wait]) => {
          const element = document.querySelector("double-cycle");
          const { parentNode } = element;
          const place = (0, eval)(`(${elsewhere})`)();
          const errors = [];
          element.addEventListener("double-cycle-error", ({ detail }) => errors.push(detail.code));
          place.append(element);
          if (wait) await new Promise((done) => setTimeout(done));
          parentNode.append(element);
          return errors;
        },
        [elsewhere.toString(), wait],
      );
      expect(names.filter((name) => name !== "config")).toEqual([]);
      await host.ready();
      await host.expectRatings(EXAMPLE);
      expect(await looks(host)).toEqual(before);
      await expect(host.note).toHaveCount(0);
      await host.ask("el.reset()");
      await host.rateByKeys(EXAMPLE);
      await expect(host.element.getByText(FALLBACK)).toBeHidden();
    });
  }
}

test("in a frame's document it shows the fallback with a sentence, and says why", async ({ host, page, guard }) => {
  guard.allow(/document of its script/);
  await host.show("plain");
  await host.rateByKeys(EXAMPLE);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const element = document.querySelector("double-cycle");
    element.addEventListener("double-cycle-error", ({ detail }) => window.got.push({ name: "error", detail }));
    frame.contentDocument.body.append(element);
  });
  const inner = page.frameLocator("iframe").locator("double-cycle");
  await expect(inner.locator("[role=status]")).toHaveText(UNAVAILABLE);
  await expect(inner.getByText(FALLBACK)).toBeVisible();
  expect((await host.got("error")).map(({ detail }) => [detail.code, detail.ratings])).toEqual([["config", EXAMPLE]]);
  expect(guard.take()).toHaveLength(1);
});

test("an element that comes into another document while it loads stands once it is back", async ({ host, page }) => {
  let arrived;
  await page.route("**/*.wasm", async (route) => {
    await new Promise((done) => (arrived = done));
    await route.continue();
  });
  await host.open("plain");
  await expect.poll(() => typeof arrived).toBe("function");
  await page.evaluate(() =>
    document.implementation.createHTMLDocument().body.append((window.kept = document.querySelector("double-cycle"))),
  );
  await page.evaluate(() => document.body.append(window.kept));
  arrived();
  await expectWork(host);
  expect(await host.names()).toEqual(["ready", ...Array(8).fill("change"), "complete"]);
});

test("who asks after a failure and another try that works is told that it stands", async ({ host, page, guard }) => {
  guard.allow(/^console error/);
  await host.show("plain");
  await page.route("**/fi-*.txt", (route) => route.abort());
  await host.element.evaluate(async (element) => {
    window.place = element.parentNode;
    element.remove();
    await new Promise((done) => setTimeout(done));
    element.setAttribute("lang", "fi");
    window.place.append(element);
  });
  await expect.poll(() => host.names()).toContain("error");
  await page.unroute("**/fi-*.txt");
  await host.element.evaluate(async (element) => {
    element.remove();
    await new Promise((done) => setTimeout(done));
    element.setAttribute("lang", "en");
    window.place.append(element);
    await element.ready;
  });
  expect(await host.ask("el.code")).toBe(EMPTY_CODE);
});
