// Frames and their hosts: stored ratings belong to one host, a host's text in the frame is shown as the host's, a frame
// page opened alone shows no host's text, and frame.js works however it is loaded.
import { join } from "node:path";
import { test as base, expect, begin, expectRatings, EXAMPLE, EXAMPLE_CODE } from "./embed_host.mjs";
import { serveHosts } from "./serve_hosts.mjs";
import { codeOf } from "./rating_code.mjs";

const NAMES = ["ready", "change", "complete", "error"];
const height = (page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);
const content = (frame) => frame.locator("html").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

// A second host, on the same site but another origin, so that browsers give both frames the same storage partition.
const test = base.extend({
  neighbour: async ({ home, guard }, use) => {
    const { url, close } = await serveHosts(join(import.meta.dirname, "hosts"), new URL(home).origin);
    guard.origins.push(new URL(url).origin);
    await use(url);
    await close();
  },
});

const snippet = (
  home,
  query,
  { script = true, attributes = "", fragment = "" } = {},
) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Somebody’s page</title>
  <iframe title="Double Cycle" src="${new URL(home).origin}/embed/v1/frame.html?${new URLSearchParams({ lang: "en", ...query })}${fragment}" width="100%" height="700" ${attributes}></iframe>
  ${script ? `<script async src="${new URL(home).origin}/embed/v1/frame.js"></script>` : ""}`;

async function listen(page) {
  await page.addInitScript((names) => {
    window.got = [];
    for (const name of names)
      addEventListener(`double-cycle-${name}`, ({ detail }) => window.got.push({ name, detail }));
  }, NAMES);
}
const got = (page) => page.evaluate(() => window.got.map(({ name, detail }) => [name, detail.ratings]));

async function rate(page, factor, value) {
  const frame = page.frameLocator("iframe").first();
  await begin(frame);
  await frame.locator(`#station-${factor}`).focus();
  await page.keyboard.press(String(factor));
  await page.keyboard.press(String(value));
  await expect(frame.locator(".station .numeral").nth(factor - 1)).toHaveText(String(value));
}
const kept = (page) =>
  page
    .frames()
    .find((frame) => frame.url().includes("/embed/v1/frame.html"))
    .evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const numerals = (page) => page.frameLocator("iframe").first().locator(".station .numeral");
const BLANK = Array(8).fill(null);
const shown = (ratings) => ratings.map((rating) => rating?.toString() ?? "?");

test("what a visitor rated on one site is not handed to another that frames the same with the same key", async ({
  page,
  home,
  hosts,
  neighbour,
}) => {
  await listen(page);
  const body = snippet(home, { "storage-key": "acme" });
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(body)}`);
  await rate(page, 1, 5);
  const here = `double-cycle.frame ${new URL(hosts).origin} acme`;
  const first = codeOf([5, ...Array(7).fill(null)]);
  expect(await kept(page)).toEqual({ [here]: first });
  await page.goto(`${neighbour}empty.html?body=${encodeURIComponent(body)}`);
  await expect.poll(() => got(page)).toEqual([["ready", BLANK]]);
  await expectRatings(page.frameLocator("iframe").first(), BLANK);
  await rate(page, 2, 4);
  const there = `double-cycle.frame ${new URL(neighbour).origin} acme`;
  expect(await kept(page)).toEqual({ [here]: first, [there]: codeOf([null, 4, ...Array(6).fill(null)]) });
  // The first host still has its rating, and starting over affects that host only.
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(body)}`);
  await expect.poll(() => got(page)).toEqual([["ready", [5, ...Array(7).fill(null)]]]);
  await page.frameLocator("iframe").getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => kept(page)).toEqual({ [there]: codeOf([null, 4, ...Array(6).fill(null)]) });
});

test("what an older build kept for everybody is left where it is, and handed to nobody", async ({
  page,
  home,
  hosts,
}) => {
  await listen(page);
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(snippet(home, {}))}`);
  await expect(numerals(page)).toHaveCount(8);
  await page
    .frames()
    .at(-1)
    .evaluate((code) => localStorage.setItem("acme", code), EXAMPLE_CODE);
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(snippet(home, { "storage-key": "acme" }))}`);
  await expect.poll(() => got(page)).toEqual([["ready", BLANK]]);
  await rate(page, 1, 5);
  expect((await kept(page)).acme).toBe(EXAMPLE_CODE);
});

test("a key that names the page's own is another within a frame", async ({ page, home, hosts }) => {
  await page.goto(
    `${hosts}empty.html?body=${encodeURIComponent(snippet(home, { "storage-key": "double-cycle.history" }))}`,
  );
  await rate(page, 1, 5);
  expect(Object.keys(await kept(page))).toEqual([`double-cycle.frame ${new URL(hosts).origin} double-cycle.history`]);
});

test("where the browser says who is around, a frame without its script keeps what is rated", async ({
  page,
  home,
  hosts,
}) => {
  const body = snippet(home, { "storage-key": "acme" }, { script: false });
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(body)}`);
  await rate(page, 1, 5);
  await expect(page.frameLocator("iframe").locator(".kept")).toHaveText("Saved in this browser only");
  await page.reload();
  await expect(numerals(page)).toHaveText(shown([5, ...Array(7).fill(null)]));
});

// Simulates a browser without ancestorOrigins.
const unsaid = (page) =>
  page.route("**/frame-page-*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const without = text.replace("location.ancestorOrigins", "location.none");
    expect(without).not.toBe(text);
    const { "content-encoding": _, "content-length": __, ...headers } = response.headers();
    await route.fulfill({ status: 200, headers, body: without });
  });
const greet = (page, id = "a-greeting") =>
  page.evaluate(
    (id) =>
      document
        .querySelector("iframe")
        .contentWindow.postMessage({ ns: "double-cycle", v: 1, id, type: "hello", payload: {} }, "*"),
    id,
  );

test("where nobody says who is around, nothing is kept before the greeting, and what was rated till then is added after it", async ({
  page,
  home,
  hosts,
}) => {
  await unsaid(page);
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener(
      "message",
      ({ data }) => data?.ns && data.type !== "height" && window.heard.push([data.type, data.payload.ratings]),
    );
  });
  const body = snippet(home, { "storage-key": "acme" }, { script: false });
  const address = `${hosts}empty.html?body=${encodeURIComponent(body)}`;
  const key = `double-cycle.frame ${new URL(hosts).origin} acme`;
  await page.goto(address);
  await rate(page, 1, 5);
  expect(await kept(page)).toEqual({});
  await expect(page.frameLocator("iframe").locator(".kept")).toHaveText("");
  await greet(page);
  const first = [5, ...Array(7).fill(null)];
  await expect.poll(() => kept(page)).toEqual({ [key]: codeOf(first) });
  await expect(page.frameLocator("iframe").locator(".kept")).toHaveText("Saved in this browser only");
  // After a late greeting the messages carry the current ratings.
  await expect
    .poll(() => page.evaluate(() => window.heard))
    .toEqual([
      ["welcome", undefined],
      ["ready", first],
    ]);
  await page.goto(address);
  await expectRatings(page.frameLocator("iframe").first(), BLANK);
  await rate(page, 2, 4);
  await greet(page);
  const both = [5, 4, ...Array(6).fill(null)];
  await expect(numerals(page)).toHaveText(shown(both));
  await expect
    .poll(() => page.evaluate(() => window.heard))
    .toEqual([
      ["welcome", undefined],
      ["ready", [null, 4, ...Array(6).fill(null)]],
      ["change", both],
    ]);
  await expect.poll(() => kept(page)).toEqual({ [key]: codeOf(both) });
});

test("a page without an origin of its own has nothing kept in its frames", async ({ page, home, hosts, guard }) => {
  guard.origins.push("null");
  await page.goto(
    `${hosts}empty.html?body=${encodeURIComponent(`<iframe id="outer" sandbox="allow-scripts" width="900" height="900" srcdoc="${snippet(home, { "storage-key": "acme" }).replace(/"/g, "&quot;")}"></iframe>`)}`,
  );
  const inner = page.frameLocator("#outer").frameLocator("iframe");
  await begin(inner);
  await inner.locator("#station-1").click();
  await inner.locator(".station-1 .target-5").click();
  await expect(inner.locator(".station .numeral").first()).toHaveText("5");
  await expect(inner.locator(".kept")).toHaveText("");
});

const PHISHING = {
  "contact-href": "https://evil.example/",
  "contact-label": "Sign in here with your company password",
  "storage-key": "k",
};

test("opened alone, the frame's page carries nobody's link and keeps nothing", async ({ page, home }) => {
  await page.goto(`${home}embed/v1/frame.html?${new URLSearchParams({ lang: "en", ...PHISHING })}#r=${EXAMPLE_CODE}`);
  await expect(page.locator(".readout.flow")).toBeVisible();
  await expect(page.locator(".contact")).toHaveCount(0);
  await page.locator("#station-1").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("5");
  await expect(page.locator(".station .numeral").first()).toHaveText("5");
  expect(
    await page.evaluate(() => [
      localStorage.length,
      document.querySelector("double-cycle").shadowRoot.textContent.includes("password"),
      document.querySelectorAll("[contact-href], [contact-label], [storage-key]").length,
    ]),
  ).toEqual([0, false, 0]);
});

test("opened alone, the page's address with mode=embed is the page", async ({ page, home }) => {
  await page.goto(`${home}?${new URLSearchParams({ mode: "embed", lang: "en", ...PHISHING })}#r=${EXAMPLE_CODE}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(page.url()).toMatch(/^[^?]*\/\?/);
  await expect(page.locator("#app h1")).toBeVisible();
  await expect(page.locator("double-cycle")).toHaveCount(0);
  expect(await page.evaluate(() => document.body.textContent.includes("password"))).toBe(false);
});

for (const [what, query, text, href] of [
  [
    "a server",
    { "contact-href": "https://sign-in.example:8443/x", "contact-label": "Talk to us" },
    "\u2068Talk to us\u2069 (sign-in.example:8443)",
    `https://sign-in.example:8443/x#r=${EXAMPLE_CODE}`,
  ],
  [
    "a server behind a name and a password",
    { "contact-href": "https://bank.example:pay@evil.example/", "contact-label": "Talk" },
    "\u2068Talk\u2069 (evil.example)",
  ],
  [
    "a server whose name looks like another's",
    { "contact-href": "https://bаnk.example/", "contact-label": "Talk" },
    "\u2068Talk\u2069 (xn--bnk-6cd.example)",
  ],
  [
    "an address of mail",
    { "contact-href": "mailto:team@evil.example?subject=x", "contact-label": "Talk" },
    "\u2068Talk\u2069 (team@evil.example)",
  ],
  [
    "an address of mail with copies",
    {
      "contact-href": "mailto:team@good.example?subject=x&cc=a%2Bb@evil.example&B%63C=c+d@evil.example,e@evil.example",
      "contact-label": "Talk",
    },
    "\u2068Talk\u2069 (team@good.example, a+b@evil.example, c+d@evil.example,e@evil.example)",
  ],
  [
    "mail to copies alone, that turn",
    { "contact-href": "mailto:?bcc=evil@evil.example&to=%E2%80%AEb@evil.example", "contact-label": "Talk" },
    "\u2068Talk\u2069 (evil@evil.example, b@evil.example)",
  ],
  ["a telephone", { "contact-href": "tel:+358401234567", "contact-label": "Call" }, "\u2068Call\u2069 (+358401234567)"],
  [
    "a server, without words of the host's",
    { "contact-href": "https://evil.example/" },
    "\u2068Ask for an outside view\u2069 (evil.example)",
  ],
  [
    "a server, in Finnish",
    { lang: "fi", "contact-href": "https://evil.example/" },
    "\u2068Pyydä ulkopuolinen arvio\u2069 (evil.example)",
  ],
  [
    "a server, in Swedish",
    { lang: "sv", "contact-href": "https://evil.example/" },
    /^\u2068[^\u2069]+\u2069 \(evil\.example\)$/,
  ],
  [
    "a server, after words that turn their order",
    { "contact-href": "https://evil.example/", "contact-label": "\u202eelpmaxe.knab\u2069 \u2066(" },
    "\u2068elpmaxe.knab (\u2069 (evil.example)",
  ],
]) {
  test(`in a frame the contact link says where it leads: ${what}`, async ({ page, home, hosts }) => {
    await page.goto(
      `${hosts}empty.html?body=${encodeURIComponent(snippet(home, query, { fragment: `#r=${EXAMPLE_CODE}` }))}`,
    );
    const link = page.frameLocator("iframe").locator(".contact a");
    await expect(link).toHaveText(text, { useInnerText: false });
    expect(await link.textContent()).toMatch(
      text instanceof RegExp ? text : new RegExp(`^${text.replace(/[.()+]/g, "\\$&")}$`),
    );
    if (href) await expect(link).toHaveAttribute("href", href);
  });
}

test("in the element on its host's own page the label is the host's alone", async ({ host, page }) => {
  await host.show("contact");
  await expect(page.locator("double-cycle .contact a").first()).toHaveText("Talk to us");
});

test("320 pixels: a contact link that says where it leads, as long as it can be", async ({ page, home, hosts }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  const name = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.example`;
  await page.goto(
    `${hosts}empty.html?body=${encodeURIComponent(snippet(home, { "contact-href": `https://${name}/`, "contact-label": "x".repeat(2000) }, { fragment: `#r=${EXAMPLE_CODE}` }))}`,
  );
  const link = page.frameLocator("iframe").locator(".contact a");
  await expect(link).toContainText(name);
  const frame = page.frames().at(-1);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // A long label must not make a wall of text.
  expect((await link.boundingBox()).height).toBeLessThan(400);
});

// The ways to load frame.js.
const WAYS = {
  "a classic script": (origin) => `<script src="${origin}/embed/v1/frame.js"></script>`,
  async: (origin) => `<script async src="${origin}/embed/v1/frame.js"></script>`,
  deferred: (origin) => `<script defer src="${origin}/embed/v1/frame.js"></script>`,
  "a module": (origin) => `<script type="module" src="${origin}/embed/v1/frame.js"></script>`,
  "imported by a module": (origin) => `<script type="module">import "${origin}/embed/v1/frame.js";</script>`,
  "imported later": (origin) =>
    `<script>addEventListener("load", () => import("${origin}/embed/v1/frame.js"));</script>`,
  "put in by a script": (origin) =>
    `<script>document.head.append(Object.assign(document.createElement("script"), { src: "${origin}/embed/v1/frame.js" }))</script>`,
  "written into the page": (origin, text) => `<script>${text}</script>`,
  "in a bundle of the host's": () => '<script src="/bundle/frame.js"></script>',
  "beside an image that is named like what it asks for": (origin) =>
    `<img name="currentScript" alt=""><script type="module" src="${origin}/embed/v1/frame.js"></script>`,
};
for (const [what, way] of Object.entries(WAYS)) {
  test(`frame.js as ${what}: the right height, and the result comes out`, async ({ page, home, hosts, request }) => {
    const { origin } = new URL(home);
    const text = await (await request.get(`${home}embed/v1/frame.js`)).text();
    await page.route(`${hosts}bundle/frame.js`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: `"use strict";(()=>{window.more=1})();\n${text}` }),
    );
    await listen(page);
    await page.goto(
      `${hosts}empty.html?body=${encodeURIComponent(snippet(home, {}, { script: false, fragment: `#r=${EXAMPLE_CODE}` }) + way(origin, text))}`,
    );
    await expect.poll(() => got(page)).toEqual([["ready", EXAMPLE]]);
    await expect
      .poll(async () => Math.abs((await height(page)) - (await content(page.frameLocator("iframe")))))
      .toBeLessThan(4);
  });
}

test("where nothing says whence frame.js comes, another site's frame is not obeyed for its query", async ({
  page,
  home,
  hosts,
  request,
  neighbour,
}) => {
  const text = await (await request.get(`${home}embed/v1/frame.js`)).text();
  const address = `${neighbour}v1/frame.html`;
  const html =
    '<script>addEventListener("message", () => document.title = "greeted"); parent.postMessage({ ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: 3000 } }, "*")</script>';
  await page.route(
    (url) => url.href.startsWith(address),
    (route) => route.fulfill({ contentType: "text/html", body: html }),
  );
  await listen(page);
  await page.goto(
    `${hosts}empty.html?body=${encodeURIComponent(`${snippet(home, {}, { script: false })}<iframe id="stranger" height="123" src="${address}?mode=embed&/embed/v1/frame.html"></iframe><script>${text}</script>`)}`,
  );
  await expect.poll(() => got(page)).toEqual([["ready", BLANK]]);
  const stranger = page.frames().find((frame) => frame.url().startsWith(address));
  // The stranger's message is handled before the visitor's rating arrives from our frame.
  await stranger.evaluate(() =>
    parent.postMessage({ ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: 3000 } }, "*"),
  );
  await rate(page, 1, 5);
  await expect.poll(() => got(page)).toHaveLength(2);
  expect(await page.locator("#stranger").evaluate((frame) => frame.clientHeight)).toBeLessThan(140);
  expect(await stranger.evaluate(() => document.title)).toBe("");
});

test("a copy of the folder under another path works with the frame.js that lies in it", async ({
  page,
  home,
  hosts,
  neighbour,
  context,
}) => {
  // Simulates a site that hosts the folder's files elsewhere.
  await context.route(`${neighbour}widgets/v1/*`, async (route) => {
    const response = await route.fetch({
      url: `${home}embed/v1/${new URL(route.request().url()).pathname.split("/").pop()}`,
    });
    await route.fulfill({ response });
  });
  await listen(page);
  const body = snippet(home, {}, { script: false, fragment: `#r=${EXAMPLE_CODE}` }).replace(
    `${new URL(home).origin}/embed/v1`,
    `${neighbour}widgets/v1`,
  );
  await page.goto(
    `${hosts}empty.html?body=${encodeURIComponent(`${body}<script async src="${neighbour}widgets/v1/frame.js"></script>`)}`,
  );
  await expect.poll(() => got(page)).toEqual([["ready", EXAMPLE]]);
});

test("an error whose message is no text is handed on without one, and nothing is thrown", async ({
  page,
  home,
  hosts,
}) => {
  await listen(page);
  await page.addInitScript(() =>
    addEventListener("message", ({ data }) => data?.type === "ready" && (window.last = data)),
  );
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(snippet(home, {}))}`);
  await expect.poll(() => got(page)).toEqual([["ready", BLANK]]);
  const last = await page.evaluate(() => window.last);
  const [greeting, place] = last.id.split(":");
  const frame = page.frames().at(-1);
  const messages = [
    "{ toString: 1, valueOf: 1 }",
    "7",
    "[[]]",
    "Object(Symbol.iterator) && null",
    '"<b>" + "x".repeat(600)',
    "undefined",
  ];
  for (const [more, message] of messages.entries()) {
    await frame.evaluate(
      ([id, message]) =>
        parent.postMessage(
          {
            ns: "double-cycle",
            v: 1,
            id,
            type: "error",
            payload: { schema: 1, code: "crashed", message: (0, eval)(`(${message})`), ratings: Array(8).fill(null) },
          },
          "*",
        ),
      [`${greeting}:${Number(place) + 10 + more}`, message],
    );
  }
  await expect
    .poll(() =>
      page.evaluate(() => window.got.filter(({ name }) => name === "error").map(({ detail }) => detail.message)),
    )
    .toEqual(["", "", "", "", `<b>${"x".repeat(497)}`, ""]);
});
