// The frame and frame.js on the host page: the right height, results as events, and no other effect of messages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, expect, begin, EXAMPLE, EXAMPLE_CODE, RESULT_FIELDS } from "./embed_host.mjs";

const inner = (page) => page.frameLocator("iframe").first();
const height = (page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);
const content = (page) =>
  inner(page)
    .locator("html")
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

async function rate(page, ratings) {
  await begin(inner(page));
  await inner(page).locator("#station-1").focus();
  for (const [place, rating] of ratings.entries()) {
    await page.keyboard.press(String(place + 1));
    await page.keyboard.press(String(rating));
  }
}

test("frame: as high as its content, without a scroll bar within, and the result comes out", async ({ host, page }) => {
  await host.open("frame");
  await expect(inner(page).locator(".station")).toHaveCount(8);
  await expect.poll(async () => (await height(page)) - (await content(page))).toBeLessThan(4);
  const before = await height(page);
  await rate(page, EXAMPLE);
  await expect.poll(() => host.names()).toEqual(["ready", ...Array(8).fill("change"), "complete"]);
  await expect.poll(() => height(page)).toBeGreaterThan(before + 300);
  expect(
    await inner(page)
      .locator("html")
      .evaluate((root) => root.scrollHeight - root.clientHeight),
  ).toBeLessThanOrEqual(2);
  const events = await host.got();
  expect(events.at(-1)).toMatchObject({
    target: "iframe",
    bubbles: true,
    detail: { schema: 1, ratings: EXAMPLE, code: EXAMPLE_CODE, result: { complete: true, bottleneck: "link" } },
  });
  expect(events.at(-1).detail.result.flow).toBeCloseTo(1.3931, 4);
  // Narrower makes it higher; wider again, lower.
  await page.setViewportSize({ width: 500, height: 900 });
  await expect.poll(async () => Math.abs((await height(page)) - (await content(page)))).toBeLessThan(4);
});

test("frame-mode: in a frame the page's address with mode=embed is the frame's, with the ratings of its fragment", async ({
  host,
  page,
  home,
}) => {
  // From the page's own origin: others may frame only the embed's frame, and servers can enforce that.
  const html = readFileSync(join(import.meta.dirname, "hosts/frame-mode.html"), "utf8").replaceAll(
    "{embed}",
    new URL(home).origin,
  );
  await page.route(`${home}frame-mode.html`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await host.listen();
  await page.goto(`${home}frame-mode.html`);
  await expect(inner(page).locator(".station .numeral")).toHaveText(EXAMPLE.map(String));
  await expect(inner(page).locator(".embed")).toHaveAttribute("lang", "fi");
  await expect(inner(page).locator("header, .hero, .share, .card")).toHaveCount(0);
  await expect.poll(async () => Math.abs((await height(page)) - (await content(page)))).toBeLessThan(4);
  await expect.poll(() => host.names()).toEqual(["ready"]);
});

test("frame-sandboxed: in a sealed frame, without storage, it works and has the right height", async ({
  host,
  page,
}) => {
  await host.open("frame-sandboxed");
  await expect(inner(page).locator(".station")).toHaveCount(8);
  await expect.poll(async () => Math.abs((await height(page)) - (await content(page)))).toBeLessThan(4);
  await rate(page, EXAMPLE);
  await expect.poll(() => host.names()).toEqual(["ready", ...Array(8).fill("change"), "complete"]);
  await expect(inner(page).locator(".kept")).toContainText("saves nothing");
});

test("frame-alone: where scripts are refused the frame works in the height that it has", async ({ host, page }) => {
  await host.open("frame-alone");
  await rate(page, EXAMPLE);
  await expect(inner(page).locator(".readout.flow")).toBeVisible();
  expect(await height(page)).toBeGreaterThanOrEqual(700);
});

test("nothing but its height leaves the frame before the greeting", async ({ page, hosts, home }) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
  await page.goto(new URL("frame-alone.html", hosts).href);
  await rate(page, EXAMPLE);
  await expect(inner(page).locator(".readout.flow")).toBeVisible();
  const heard = await page.evaluate(() => window.heard);
  expect(heard.length).toBeGreaterThan(1);
  for (const data of heard) {
    if (data.sentinel) expect(data).toEqual({ sentinel: "amp", type: "embed-size", height: expect.any(Number) });
    else
      expect(data).toEqual({
        ns: "double-cycle",
        v: 1,
        id: 0,
        type: "height",
        payload: { height: expect.any(Number) },
      });
  }
  expect(home).toBeTruthy();
});

test("only the page around can greet the frame, once, and by a proper greeting", async ({ page, hosts }) => {
  await page.addInitScript(() => {
    window.heard = [];
    // How sure a result is, is told when it has come, and so is a height that this changes.
    const comesLate = ({ id, type }) => /^first-greeting:/.test(id) && ["sure", "height"].includes(type);
    const isHeard = (data) => data?.ns && data.id !== 0 && !comesLate(data);
    addEventListener("message", ({ data }) => isHeard(data) && window.heard.push(data));
  });
  await page.goto(new URL("frame-alone.html", hosts).href);
  await expect(inner(page).locator(".station")).toHaveCount(8);
  const send = (message) =>
    page.evaluate((message) => document.querySelector("iframe").contentWindow.postMessage(message, "*"), message);
  for (const message of [
    null,
    "hello",
    7,
    [],
    {},
    { ns: "double-cycle" },
    { ns: "double-cycle", v: 2, id: "abcdefghij", type: "hello" },
    { ns: "double-cycle", v: 1, id: "short", type: "hello" },
    { ns: "double-cycle", v: 1, id: 12345678, type: "hello" },
    { ns: "double-cycle", v: 1, id: "x".repeat(1000), type: "hello" },
    { ns: "double-cycle", v: 1, id: "<img src=x>aaaa", type: "hello" },
    { ns: "double-cycle", v: 1, id: "abcdefghij", type: "set", payload: { code: EXAMPLE_CODE } },
    { ns: "double-cycle", v: 1, id: "abcdefghij", type: "navigate", payload: { href: "javascript:alert(1)" } },
  ])
    await send(message);
  // A sibling frame is not the host page.
  await page.evaluate(() => {
    const other = document.createElement("iframe");
    other.id = "other";
    document.body.append(other);
  });
  await rate(page, EXAMPLE);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await send({ ns: "double-cycle", v: 1, id: "first-greeting", type: "hello" });
  await expect
    .poll(() => page.evaluate(() => window.heard.map(({ id, type }) => [id.split(":")[0], type])))
    .toEqual([
      ["first-greeting", "welcome"],
      ["first-greeting", "ready"],
    ]);
  await send({ ns: "double-cycle", v: 1, id: "second-greeting", type: "hello" });
  await inner(page).locator("#station-1").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("5");
  await expect
    .poll(() => page.evaluate(() => window.heard.map(({ id }) => id.split(":")[0])))
    .toEqual(["first-greeting", "first-greeting", "first-greeting"]);
});

// Messages to the host page that must have no effect, by source or content.
const good = { schema: 1, ratings: EXAMPLE, code: EXAMPLE_CODE, result: null };
// Built in the frame: nested too deeply to be passed there.
const DEEP = "deep";
const message = (more) => ({ ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: 3000 }, ...more });
const ATTACKS = {
  "from the page itself": ["self", message({})],
  "from another frame": ["other", message({})],
  "from another frame, an event": ["other", message({ id: "0".repeat(32) + ":1", type: "complete", payload: good })],
  null: ["frame", null],
  "a string": ["frame", JSON.stringify(message({}))],
  "a number": ["frame", 3000],
  "an array": ["frame", ["double-cycle", 1, 0, "height", 3000]],
  "nothing in it": ["frame", {}],
  "another name": ["frame", message({ ns: "double-cycle2" })],
  "another version": ["frame", message({ v: 2 })],
  "a version as text": ["frame", message({ v: "1" })],
  "deeply nested": ["frame", DEEP],
  "a megabyte": ["frame", message({ payload: { height: "9".repeat(1 << 20) } })],
  "an unknown type": ["frame", message({ type: "navigate", payload: { href: "javascript:window.hit=1" } })],
  "an address": ["frame", message({ type: "url", payload: "javascript:window.hit=1" })],
  HTML: ["frame", message({ type: "html", payload: "<img src=x onerror='window.hit=1'>" })],
  "a negative height": ["frame", message({ payload: { height: -500 } })],
  "no height": ["frame", message({ payload: {} })],
  "no payload": ["frame", message({ payload: null })],
  "a height that is no number": ["frame", message({ payload: { height: NaN } })],
  "an infinite height": ["frame", message({ payload: { height: Infinity } })],
  "a height as text": ["frame", message({ payload: { height: "3000px; background: url(https://elsewhere.invalid)" } })],
  "an event without a number": ["frame", message({ type: "change", payload: good })],
  "an event under a forged number": ["frame", message({ id: "0".repeat(32) + ":1", type: "change", payload: good })],
  "an event under a number that is an object": [
    "frame",
    message({ id: { toString: "x" }, type: "change", payload: good }),
  ],
};

// Posts a message without meaning, and waits for it. Messages of one window arrive in order and this listener is the
// last, so by then the host's script has handled everything before.
async function sentinel(page, from) {
  await page.evaluate(() => {
    window.heard = new Promise((done) => {
      addEventListener("message", ({ data }) => data === "sentinel" && done());
    });
  });
  await from.evaluate(() => parent.postMessage("sentinel", "*"));
  await page.evaluate(() => window.heard);
}

// Posts from the frame's window, where a test script replaces the page, or from other windows.
async function attack(page, from, data, times = 1) {
  let source = page;
  if (from === "frame") {
    source = page.frames().find((frame) => frame.url().includes("/embed/v1/frame.html"));
    await source.evaluate(
      ([data, times, deep]) => {
        const inner = Array.from({ length: 500 }).reduce((inner) => ({ inner }), {});
        const sent =
          data === deep ? { ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: inner } } : data;
        for (let time = 0; time < times; time += 1) parent.postMessage(sent, "*");
      },
      [data, times, DEEP],
    );
  } else if (from === "self") await page.evaluate((data) => postMessage(data, "*"), data);
  else {
    await page.evaluate(async () => {
      const other = document.createElement("iframe");
      document.body.append(other);
    });
    source = page.frames().at(-1);
    await source.evaluate((data) => parent.postMessage(data, "*"), data);
  }
  await sentinel(page, source);
}

async function settled(host, page) {
  await host.open("frame");
  await expect(inner(page).locator(".station")).toHaveCount(8);
  await expect.poll(() => host.names()).toEqual(["ready"]);
  await expect.poll(async () => Math.abs((await height(page)) - (await content(page)))).toBeLessThan(4);
  return {
    height: await height(page),
    url: page.url(),
    names: ["ready"],
    hit: undefined,
    frames: page.locator("iframe"),
  };
}

for (const [what, [from, data]] of Object.entries(ATTACKS)) {
  test(`a message ${what} has no effect`, async ({ host, page }) => {
    const before = await settled(host, page);
    await attack(page, from, data);
    expect(await height(page)).toBe(before.height);
    expect(await host.names()).toEqual(before.names);
    expect(page.url()).toBe(before.url);
    expect(await page.evaluate(() => window.hit)).toBeUndefined();
  });
}

test("huge and tiny heights are clamped, fractions rounded up, a pixel ignored", async ({ host, page }) => {
  await settled(host, page);
  await attack(page, "frame", message({ payload: { height: 1e12 } }));
  expect(await height(page)).toBe(20_000);
  await attack(page, "frame", message({ payload: { height: 0.5 } }));
  expect(await height(page)).toBe(100);
  await attack(page, "frame", message({ payload: { height: 800.2 } }));
  expect(await height(page)).toBe(801);
  await attack(page, "frame", message({ payload: { height: 802 } }));
  expect(await height(page)).toBe(801);
});

test("a flood of messages leaves the page at work", async ({ host, page }) => {
  await settled(host, page);
  await attack(page, "frame", message({ payload: { height: 900 } }), 20_000);
  await expect.poll(() => height(page)).toBe(900);
  await rate(page, EXAMPLE);
  await expect.poll(() => host.names()).toContain("complete");
});

test("a message that is sent again, and one that is not what it should be, are not heard", async ({ host, page }) => {
  await page.addInitScript(() =>
    addEventListener("message", ({ data }) => data?.type === "change" && (window.last = data)),
  );
  await settled(host, page);
  await begin(inner(page));
  await inner(page).locator("#station-1").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("4");
  await expect.poll(() => host.names()).toEqual(["ready", "change"]);
  const last = await page.evaluate(() => window.last);
  await attack(page, "frame", last);
  expect(await host.names(), "a replay").toEqual(["ready", "change"]);
  const [greeting, place] = last.id.split(":");
  const next = (more, payload) => ({
    ...last,
    id: `${greeting}:${Number(place) + more}`,
    payload: { ...last.payload, ...payload },
  });
  let more = 10;
  for (const payload of [
    { schema: 2 },
    { ratings: [1, 2, 3] },
    { ratings: Array(8).fill(9) },
    { ratings: Array(8).fill("<b>") },
    { code: "javascript:alert(1)" },
    { code: 7 },
  ]) {
    await attack(page, "frame", next((more += 1), payload));
    expect(await host.names(), JSON.stringify(payload)).toEqual(["ready", "change"]);
  }
  // Only known fields get through.
  await attack(
    page,
    "frame",
    next((more += 1), {
      result: {
        complete: true,
        level: "<b>",
        flow: 1e9,
        extra: 1,
        findings: [{ id: "<img>", factors: [1, 99] }],
        nextSteps: "none",
        bottleneck: "everywhere",
      },
    }),
  );
  const { detail } = (await host.got("change")).at(-1);
  expect(Object.keys(detail)).toEqual(["schema", "ratings", "code", "result"]);
  expect(Object.keys(detail.result).sort(), "no field that the types do not name").toEqual(RESULT_FIELDS);
  expect(detail.result).toMatchObject({
    complete: true,
    level: null,
    balance: null,
    strategy: null,
    execution: null,
    lean: null,
    outflow: null,
    backflow: null,
    flow: null,
    openness: null,
    findings: [{ id: null, severity: null, factors: [1] }],
    nextSteps: [],
    bottleneck: null,
  });
});

test("a frame of another site, with a name like ours, is not obeyed", async ({ host, page, hosts }) => {
  await settled(host, page);
  await page.evaluate((address) => {
    const other = document.createElement("iframe");
    other.id = "stranger";
    other.height = "123";
    other.src = address;
    document.body.append(other);
    return new Promise((done) => (other.onload = done));
  }, `${hosts}quirks.html?/embed/v1/frame.html&mode=embed`);
  const stranger = page.frames().find((frame) => frame.url().includes("quirks"));
  await stranger.evaluate((data) => parent.postMessage(data, "*"), message({}));
  await sentinel(page, stranger);
  expect(await page.locator("#stranger").evaluate((frame) => frame.getBoundingClientRect().height)).toBeLessThan(140);
});
