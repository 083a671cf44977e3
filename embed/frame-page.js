// The page that a frame shows: one element over the whole of it, after the address's query, and its height and events for
// the page around. Before that page has said who it is, nothing but the height is sent; see docs/embed.md, "Messages".
const NS = "double-cycle";
const VERSION = 1;
const EVENTS = ["ready", "change", "complete", "error"];
// Settings of the address that are attributes of the element; the element's mode is `view` here, as `mode` says "embed".
const SETTINGS = { lang: "lang", theme: "theme", view: "mode", hotkeys: "hotkeys", readonly: "readonly", "heading-level": "heading-level", "storage-key": "storage-key", "contact-href": "contact-href", "contact-label": "contact-label" };

const query = new URLSearchParams(location.search);
const element = document.createElement("double-cycle");
element.setAttribute("loading", "eager");
for (const setting in SETTINGS) {
  if (Object.hasOwn(SETTINGS, setting) && query.has(setting)) element.setAttribute(SETTINGS[setting], query.get(setting).slice(0, 2000));
}
// Ratings stand in the fragment, which no server sees.
const code = new URLSearchParams(location.hash.slice(1)).get("r");
if (code) element.setAttribute("code", code.slice(0, 40));
const language = ["en", "fi", "sv"].find((known) => known === query.get("lang")?.toLowerCase().split(/[-_]/)[0]);
if (language) document.documentElement.lang = language;

// A link in a frame opens beside it, and not in the frame.
document.addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.getAttribute("href")?.[0] !== "#");
  if (!link) return;
  link.target = "_blank";
  link.rel = "noopener";
}, true);

const framed = parent !== window;
// The page around, once it has said hello: where answers go, and what they are numbered by.
let host;
let sent = 0;
// What the element said when it was ready, for a page that says hello later.
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
    if (name === "ready") ready = detail;
    if (host) post(name, detail, host.origin);
  });
}

addEventListener("message", ({ source, origin, data }) => {
  if (!framed || source !== parent || host) return;
  if (typeof data !== "object" || data === null || data.ns !== NS || data.v !== VERSION || data.type !== "hello") return;
  if (typeof data.id !== "string" || !/^[\w-]{8,64}$/.test(data.id)) return;
  // A page without an origin of its own can be answered by no name: it gets the height alone.
  if (origin === "null") return;
  host = { id: data.id, origin };
  post("welcome", { height }, origin);
  if (ready) post("ready", ready, origin);
});

document.body.prepend(element);
new ResizeObserver(measure).observe(document.documentElement);
