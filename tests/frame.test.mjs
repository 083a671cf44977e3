// Messages between embed/frame.js on the host page and embed/frame-page.js in the frame, with fakes for the browser
// APIs they use. tests/browser/embed-frame.spec.mjs runs both in a browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const run = (name, globals) => {
  const source = readFileSync(join(import.meta.dirname, "../embed", name), "utf8");
  new Function(...Object.keys(globals), source)(...Object.values(globals));
};
// The build takes these lists from the program.
const LISTS = {
  READOUTS: ["level", "balance", "strategy", "execution", "lean", "outflow", "backflow", "flow", "openness"],
  FINDINGS: ["missing", "uneven", "one_cycle", "blocked"],
  SEVERITIES: ["watch", "high"],
  STAGES: ["strategy", "link", "execution"],
};
const PAGE = "https://widget.example/embed/v1/frame.html";
const RATINGS = [3, 3, 4, 2, 2, 3, 1, 1];
const RESULT = {
  complete: true,
  level: 2,
  balance: 0.5,
  strategy: 3,
  execution: 2,
  lean: 1,
  outflow: 2,
  backflow: 2,
  flow: 2,
  openness: 1,
  findings: [{ id: "uneven", severity: "watch", factors: [7, 8] }],
  nextSteps: [{ factor: 7, to: 2, level: 2.1, flow: 2.1 }],
  bottleneck: "link",
  sure: {
    findings: { missing: [0, 0], uneven: [0.75, 0.5], one_cycle: [0.25, 0], blocked: [1, 0.5] },
    band: 0.5,
    bottleneck: 1,
    firstStep: 0.75,
    level: [1.5, 2.5],
    balance: [0.25, 0.5],
    lean: [-1, 1],
    flow: [0, 2],
    deciding: { uneven: [[7, 2]] },
  },
};
const DETAIL = { schema: 1, ratings: RATINGS, code: "2RCH-ZG67", result: RESULT };

// A host page with one frame, and the messages and events it received.
function page({ src = PAGE, sandbox } = {}) {
  const told = [];
  const posted = [];
  const frame = {
    src,
    style: {},
    contentWindow: { postMessage: (message, to) => posted.push({ message, to }) },
    hasAttribute: (name) => name === "sandbox" && sandbox !== undefined,
    sandbox: { contains: (word) => sandbox?.includes(word) },
    dispatchEvent: ({ type, detail }) => told.push({ type, detail }),
  };
  let listener;
  const script = { src: "https://widget.example/embed/v1/frame.js" };
  run("frame.js", {
    ...LISTS,
    document: { currentScript: script, querySelectorAll: (name) => (name === "iframe" ? [frame] : [script]) },
    addEventListener: (_, given) => {
      listener = given;
    },
  });
  const hear = (data, { source = frame.contentWindow, origin = "https://widget.example" } = {}) =>
    listener({ source, origin, data });
  const say = (type, payload, more = {}) => hear({ ns: "double-cycle", v: 1, id: 0, type, payload, ...more });
  return { frame, told, posted, hear, say, greeting: () => posted.at(-1).message.id };
}

test("a frame is greeted by a number that nobody can guess, and nothing else", () => {
  const { posted } = page();
  assert.equal(posted.length, 1);
  const [{ message, to }] = posted;
  assert.match(message.id, /^[0-9a-f]{32}$/);
  assert.deepEqual({ ...message, id: "" }, { ns: "double-cycle", v: 1, id: "", type: "hello", payload: {} });
  assert.equal(to, "*");
  assert.notEqual(page().greeting(), message.id);
});

test("a frame of another site is not ours", () => {
  for (const src of [
    "https://other.example/embed/v1/frame.html",
    "https://widget.example/other.html",
    "about:blank",
    "",
  ]) {
    const { posted, frame, say } = page({ src });
    say("height", { height: 500 });
    assert.deepEqual([posted, frame.style], [[], {}], src);
  }
});

test("the height holds within bounds, and a pixel more or less changes nothing", () => {
  const { frame, say } = page();
  for (const [height, then] of [
    [500.2, "501px"],
    [502, "501px"],
    [503, "503px"],
    [1, "100px"],
    [1e9, "20000px"],
  ]) {
    say("height", { height });
    assert.equal(frame.style.height, then, String(height));
  }
  for (const height of [undefined, null, "900", 0, -5, Number.NaN, Infinity]) say("height", { height });
  assert.equal(frame.style.height, "20000px");
});

test("a message of another window, origin, name or version is not heard", () => {
  const { frame, hear, say } = page();
  const height = { ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: 500 } };
  hear(height, { source: {} });
  hear(height, { source: null });
  hear(height, { origin: "https://other.example" });
  hear(height, { origin: "null" });
  for (const data of [null, "height", { ...height, ns: "other" }, { ...height, v: 2 }, { ...height, type: 7 }])
    hear(data);
  assert.deepEqual(frame.style, {});
  say("height", { height: 500 });
  assert.equal(frame.style.height, "500px");
});

test("a sandboxed frame has no origin, unless it is allowed its own", () => {
  for (const [sandbox, origin, heard] of [
    ["allow-scripts", "null", true],
    ["allow-scripts", "https://widget.example", false],
    ["allow-scripts allow-same-origin", "https://widget.example", true],
  ]) {
    const { frame, hear } = page({ sandbox });
    hear({ ns: "double-cycle", v: 1, id: 0, type: "height", payload: { height: 500 } }, { origin });
    assert.equal(frame.style.height === "500px", heard, `${sandbox} from ${origin}`);
  }
});

test("answers to a greeting are handed on as events, each number once", () => {
  const { told, say, greeting } = page();
  const id = greeting();
  say("change", DETAIL, { id: `${id}:1` });
  assert.deepEqual(told, [{ type: "double-cycle-change", detail: DETAIL }]);
  for (const other of [0, 1, undefined, `${id}:1`, `${id}:0`, `${id}:x`, `${id}:1234567890`, `${"0".repeat(32)}:9`])
    say("change", DETAIL, { id: other });
  assert.equal(told.length, 1);
  say("complete", DETAIL, { id: `${id}:2` });
  say("hello", DETAIL, { id: `${id}:3` });
  assert.deepEqual(
    told.map(({ type }) => type),
    ["double-cycle-change", "double-cycle-complete"],
  );
});

test("an event's detail is made anew of what is what it should be", () => {
  const { told, say, greeting } = page();
  let number = 0;
  const handed = (type, detail) => {
    told.length = 0;
    say(type, detail, { id: `${greeting()}:${(number += 1)}` });
    return told[0]?.detail;
  };
  for (const wrong of [
    null,
    "text",
    { ...DETAIL, schema: 2 },
    { ...DETAIL, ratings: RATINGS.slice(1) },
    { ...DETAIL, ratings: [9, ...RATINGS.slice(1)] },
    { ...DETAIL, ratings: ["3", ...RATINGS.slice(1)] },
    { ...DETAIL, code: "<b>" },
    { ...DETAIL, code: "2RCH-ZG6U" },
    { ...DETAIL, code: undefined },
  ])
    assert.equal(handed("change", wrong), undefined, JSON.stringify(wrong));
  const foreign = {
    ...RESULT,
    more: "<script>",
    level: "5",
    flow: 77,
    bottleneck: "<b>",
    findings: [{ id: "x", severity: "high", factors: [0, 8, 9, "1"] }],
    nextSteps: [null],
  };
  assert.deepEqual(handed("change", { ...DETAIL, more: 1, result: foreign }).result, {
    ...RESULT,
    level: null,
    flow: null,
    bottleneck: null,
    findings: [{ id: null, severity: "high", factors: [8] }],
    nextSteps: [{ factor: null, to: null, level: null, flow: null }],
  });
  const { sure } = RESULT;
  for (const wrong of [
    null,
    1,
    [],
    { ...sure, band: "0.5" },
    { ...sure, level: [1.5] },
    { ...sure, flow: [0, 77] },
    { ...sure, findings: { ...sure.findings, blocked: undefined } },
  ])
    assert.equal(handed("sure", { ...DETAIL, result: { ...RESULT, sure: wrong } }).result.sure, null);
  const many = {
    uneven: [
      [7, 2],
      [9, 2],
      [1, 6],
      [1, "<b>"],
    ],
    more: [[1, 1]],
    blocked: "x",
  };
  const made = handed("sure", { ...DETAIL, result: { ...RESULT, sure: { ...sure, more: 1, deciding: many } } });
  assert.deepEqual(made.result.sure, sure);
  assert.equal(handed("ready", { ...DETAIL, result: null }).result, null);
  assert.deepEqual(
    handed("error", { schema: 1, ratings: RATINGS, code: "csp", message: "x".repeat(900), stack: "secret" }),
    { schema: 1, code: "csp", message: "x".repeat(500), ratings: RATINGS },
  );
  assert.ok(!handed("error", { schema: 1, ratings: RATINGS, code: "other", message: "" }));
});

// A frame's page, the messages it sent to its host, and its element.
function framed(address, { alone = false, height = 640, origins } = {}) {
  const sent = [];
  const attributes = new Map();
  const listeners = {};
  const element = {
    setAttribute: (name, value) => attributes.set(name, value),
    hasAttribute: (name) => attributes.has(name),
    addEventListener: (name, listener) => {
      listeners[name] = listener;
    },
  };
  const window = {};
  const parent = alone ? window : { postMessage: (message, to) => sent.push({ message, to }) };
  const url = new URL(address, PAGE);
  let listener;
  let box = height;
  let measure;
  const root = { getBoundingClientRect: () => ({ height: box }) };
  run("frame-page.js", {
    window,
    parent,
    LANGUAGES: ["en", "fi", "sv"],
    CONTACT: { en: "Contact", fi: "Yhteys", sv: "Kontakt" },
    location: { href: url.href, ancestorOrigins: origins },
    document: {
      createElement: () => element,
      documentElement: root,
      baseURI: url.href,
      body: { prepend() {} },
      addEventListener() {},
      querySelector: () => null,
    },
    customElements: { whenDefined: async () => {} },
    addEventListener: (_, given) => {
      listener = given;
    },
    HTMLAnchorElement: class {},
    ResizeObserver: class {
      constructor(seen) {
        measure = seen;
      }
      observe() {
        measure();
      }
    },
  });
  const ours = () => sent.filter(({ message }) => message.ns === "double-cycle");
  const hello = (more = {}, { source = parent, origin = "https://host.example" } = {}) =>
    listener({ source, origin, data: { ns: "double-cycle", v: 1, type: "hello", id: "0123456789abcdef", ...more } });
  const grow = (to) => {
    box = to;
    measure();
  };
  return { attributes, root, ours, hello, grow, tell: (name, detail) => listeners[`double-cycle-${name}`]({ detail }) };
}

test("the address sets the element, and nothing that it has no name for", () => {
  const { attributes, root } = framed(
    "?lang=fi-FI&view=result&theme=dark&hotkeys=off&readonly&heading-level=3&onclick=x&code=4444#r=2RCH-ZG67",
  );
  assert.deepEqual(Object.fromEntries(attributes), {
    loading: "eager",
    lang: "fi-FI",
    mode: "result",
    theme: "dark",
    hotkeys: "off",
    readonly: "",
    "heading-level": "3",
    code: "2RCH-ZG67",
  });
  assert.equal(root.lang, "fi");
});

test("where the contact link leads stands beside what it says", () => {
  const label = (query, more) =>
    framed(`?contact-href=https://bank.example/x&${query}`, more).attributes.get("contact-label");
  assert.equal(label("contact-label=Write"), "\u2068Write\u2069 (bank.example)");
  assert.equal(label("contact-label=Wr%E2%80%AEite%E2%81%A9"), "\u2068Write\u2069 (bank.example)");
  assert.equal(label("lang=sv"), "\u2068Kontakt\u2069 (bank.example)");
  assert.equal(label("contact-label=Write", { alone: true }), undefined);
});

test("what is kept is of the site around", () => {
  const key = (more, query = "?storage-key=k") => framed(query, more).attributes.get("storage-key");
  assert.equal(key({ origins: ["https://host.example"] }), "double-cycle.frame https://host.example k");
  for (const more of [{}, { origins: ["null"] }, { alone: true, origins: ["https://host.example"] }])
    assert.equal(key(more), undefined);
  assert.equal(key({ origins: ["https://host.example"] }, "?"), undefined);
  const later = framed("?storage-key=k");
  later.hello();
  assert.equal(later.attributes.get("storage-key"), "double-cycle.frame https://host.example k");
});

test("before the page around has said who it is, nothing but the height is sent", () => {
  const { ours, tell, grow } = framed("?");
  tell("ready", DETAIL);
  tell("change", DETAIL);
  grow(700);
  grow(701);
  assert.deepEqual(
    ours().map(({ message, to }) => [message.type, message.payload, message.id, to]),
    [
      ["height", { height: 640 }, 0, "*"],
      ["height", { height: 700 }, 0, "*"],
    ],
  );
});

test("after that, answers go to it alone, numbered", () => {
  const { ours, tell, hello } = framed("?");
  tell("ready", DETAIL);
  hello();
  tell("change", DETAIL);
  assert.deepEqual(
    ours()
      .slice(1)
      .map(({ message, to }) => [message.type, message.id, to]),
    [
      ["welcome", "0123456789abcdef:1", "https://host.example"],
      ["ready", "0123456789abcdef:2", "https://host.example"],
      ["change", "0123456789abcdef:3", "https://host.example"],
    ],
  );
  // Only the first greeting counts.
  hello({ id: "fedcba9876543210" }, { origin: "https://other.example" });
  tell("change", DETAIL);
  assert.equal(ours().at(-1).to, "https://host.example");
});

test("a greeting of another window, without an origin or in another form is none", () => {
  for (const [more, from] of [
    [{}, { source: {} }],
    [{}, { origin: "null" }],
    [{ ns: "x" }],
    [{ v: 2 }],
    [{ type: "change" }],
    [{ id: 7 }],
    [{ id: "short" }],
    [{ id: "<0123456789>" }],
    [{ id: "0".repeat(65) }],
  ]) {
    const { ours, hello, tell } = framed("?");
    hello(more, from);
    tell("ready", DETAIL);
    assert.deepEqual(
      ours().map(({ message }) => message.type),
      ["height"],
      JSON.stringify([more, from]),
    );
  }
  const { ours, hello } = framed("?", { alone: true });
  hello();
  assert.deepEqual(ours(), []);
});
