// The page that a frame shows: one element over the whole of it, after the address's query, and its height and events for
// the page around. Before that page has said who it is, nothing but the height is sent; see docs/embed.md, "Messages".
const NS = "double-cycle";
const VERSION = 1;
const EVENTS = ["ready", "change", "complete", "error"];
// Settings of the address that are attributes of the element; the element's mode is `view` here, as `mode` says "embed".
const SETTINGS = {
  lang: "lang",
  theme: "theme",
  view: "mode",
  hotkeys: "hotkeys",
  readonly: "readonly",
  "heading-level": "heading-level",
};

const framed = parent !== window;
const query = new URLSearchParams(location.search);
const setting = (name) => query.get(name)?.slice(0, 2000);
const element = document.createElement("double-cycle");
element.setAttribute("loading", "eager");
for (const name of Object.keys(SETTINGS)) {
  if (query.has(name)) element.setAttribute(SETTINGS[name], setting(name));
}
// Ratings stand in the fragment, which no server sees.
const code = new URLSearchParams(location.hash.slice(1)).get("r");
if (code) element.setAttribute("code", code.slice(0, 40));
const language = LANGUAGES.find((known) => known === query.get("lang")?.toLowerCase().split(/[-_]/)[0]);
if (language) document.documentElement.lang = language;

// Where the contact link leads stands beside what it says: the site around writes that, on a page that is not its own. What
// it says may neither turn the order of what follows nor push it out of sight.
const TURNS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function labelFor(href) {
  const label = setting("contact-label")?.replace(TURNS, "").trim().slice(0, 100) || CONTACT[language ?? LANGUAGES[0]];
  try {
    const { host, pathname } = new URL(href, document.baseURI);
    return `\u2068${label}\u2069 (${host || pathname})`;
  } catch {
    return label;
  }
}
// Alone, this page is nobody's, and carries nobody's link.
if (framed && query.has("contact-href")) {
  element.setAttribute("contact-href", setting("contact-href"));
  element.setAttribute("contact-label", labelFor(setting("contact-href")));
}

// What is kept is of one site around and no other: its origin is part of the key. The browser says it, in advance or with
// the greeting; the referrer would not do, since it is who led here, which need not be who is around.
function keepFor(origin) {
  const key = setting("storage-key");
  if (framed && key && origin && origin !== "null")
    element.setAttribute("storage-key", `double-cycle.frame ${origin} ${key}`);
}
keepFor(location.ancestorOrigins?.[0]);

// A link in a frame opens beside it, and not in the frame.
document.addEventListener(
  "click",
  (event) => {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement && node.getAttribute("href")?.[0] !== "#");
    if (!link) return;
    link.target = "_blank";
    link.rel = "noopener";
  },
  true,
);

// The page around, once it has said hello: where answers go, and what they are numbered by.
let host;
let sent = 0;
// What the element last said, once it was ready, for a page that says hello later.
let ready;

function post(type, payload, to) {
  if (framed) parent.postMessage({ ns: NS, v: VERSION, id: host ? `${host.id}:${(sent += 1)}` : 0, type, payload }, to);
}

let height = 0;
function measure() {
  const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // A pixel up or down is rounding, and would go on for ever.
  if (Math.abs(now - height) < 2) return;
  height = now;
  post("height", { height }, host?.origin ?? "*");
  if (framed) parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
}

for (const name of EVENTS) {
  element.addEventListener(`double-cycle-${name}`, ({ detail }) => {
    // Browsers observe no sizes in a frame that is out of sight.
    measure();
    if (name === "ready" || (ready && name === "change")) ready = detail;
    if (host) post(name, detail, host.origin);
  });
}

addEventListener("message", ({ source, origin, data }) => {
  if (!framed || source !== parent || host) return;
  if (typeof data !== "object" || data === null || data.ns !== NS || data.v !== VERSION || data.type !== "hello")
    return;
  if (typeof data.id !== "string" || !/^[\w-]{8,64}$/.test(data.id)) return;
  // A page without an origin of its own can be answered by no name: it gets the height alone.
  if (origin === "null") return;
  host = { id: data.id, origin };
  if (!element.hasAttribute("storage-key")) keepFor(origin);
  measure();
  post("welcome", { height }, origin);
  if (ready) post("ready", ready, origin);
});

document.body.prepend(element);
new ResizeObserver(measure).observe(document.documentElement);
