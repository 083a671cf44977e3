// The page inside a frame: one element configured by the query. Sends its height and events to the embedding page.
// Until that page says hello, it sends only the height; see docs/embed.md, "Messages".
const NS = "double-cycle";
const VERSION = 1;
const EVENTS = ["ready", "change", "complete", "sure", "error"];
// Query parameters and the attributes they set. The element's mode is `view` here, since `mode` is "embed".
const SETTINGS = {
  lang: "lang",
  theme: "theme",
  view: "mode",
  hotkeys: "hotkeys",
  readonly: "readonly",
  "heading-level": "heading-level",
};

const framed = parent !== window;
// An editor may have escaped the `&` in the frame's address, even twice.
const { search, hash } = new URL(location.href.replace(/&(amp;|#0?38;)+/g, "&"));
const query = new URLSearchParams(search);
const setting = (name) => query.get(name)?.slice(0, 2000);
const element = document.createElement("double-cycle");
element.setAttribute("loading", "eager");
for (const name of Object.keys(SETTINGS)) {
  if (query.has(name)) element.setAttribute(SETTINGS[name], setting(name));
}
// The code is in the fragment, which no server sees.
const code = new URLSearchParams(hash.slice(1)).get("r");
if (code) element.setAttribute("code", code.slice(0, 40));
const language = LANGUAGES.find((known) => known === query.get("lang")?.toLowerCase().split(/[-_]/)[0]);
if (language) document.documentElement.lang = language;

// Show the link's destination beside its label: the embedding site writes the label, on a page that is not its own. The
// label may not reorder the destination (bidi controls) or push it out of sight (100 characters).
const TURNS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function labelFor(href) {
  const label = setting("contact-label")?.replace(TURNS, "").trim().slice(0, 100) || CONTACT[language ?? LANGUAGES[0]];
  try {
    const { protocol, host, pathname, search } = new URL(href, document.baseURI);
    // A mail's copies go somewhere, too.
    const fields = protocol === "mailto:" ? [...new URLSearchParams(search.replaceAll("+", "%2B"))] : [];
    const copies = fields.filter(([name]) => /^(to|b?cc)$/i.test(name)).map(([, to]) => to.replace(TURNS, ""));
    return `\u2068${label}\u2069 (${[host || pathname, ...copies].filter(Boolean).join(", ")})`;
  } catch {
    return label;
  }
}
// Outside a frame no site stands behind this page, so it shows no link.
if (framed && query.has("contact-href")) {
  element.setAttribute("contact-href", setting("contact-href"));
  element.setAttribute("contact-label", labelFor(setting("contact-href")));
}

// Stored ratings belong to the embedding site: its origin is part of the key. It comes from the browser
// (ancestorOrigins) or from the greeting's event. The referrer will not do: it is the page that led here, which need
// not be the embedding one.
function keepFor(origin) {
  const key = setting("storage-key");
  if (framed && key && origin && origin !== "null")
    element.setAttribute("storage-key", `double-cycle.frame ${origin} ${key}`);
}
keepFor(location.ancestorOrigins?.[0]);

// Links open in a new tab, not in the frame.
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

// The embedding page after its hello: the origin to answer and the id that numbers the answers.
let host;
let sent = 0;
// The element's last state since it was ready, for a page that says hello later.
let ready;

function post(type, payload, to) {
  if (framed) parent.postMessage({ ns: NS, v: VERSION, id: host ? `${host.id}:${(sent += 1)}` : 0, type, payload }, to);
}

let height = 0;
function measure() {
  const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // One pixel is rounding, and resizing for it would never end.
  if (Math.abs(now - height) < 2) return;
  height = now;
  post("height", { height }, host?.origin ?? "*");
  if (framed) parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
}

for (const name of EVENTS) {
  element.addEventListener(`double-cycle-${name}`, ({ detail }) => {
    // Browsers do not run ResizeObserver in a frame that is out of sight.
    measure();
    if (name === "ready" || (ready && name !== "error")) ready = detail;
    if (host) post(name, detail, host.origin);
  });
}

addEventListener("message", ({ source, origin, data }) => {
  if (!framed || source !== parent || host) return;
  if (typeof data !== "object" || data === null || data.ns !== NS || data.v !== VERSION || data.type !== "hello")
    return;
  if (typeof data.id !== "string" || !/^[\w-]{8,64}$/.test(data.id)) return;
  // A page with an opaque origin cannot be addressed: it gets the height only.
  if (origin === "null") return;
  host = { id: data.id, origin };
  if (!element.hasAttribute("storage-key")) keepFor(origin);
  measure();
  post("welcome", { height }, origin);
  if (ready) post("ready", ready, origin);
});

document.body.prepend(element);
// The sentence of a page whose scripts do not come goes once both are there.
customElements.whenDefined(element.localName).then(() => document.querySelector(".not-loaded")?.remove());
new ResizeObserver(measure).observe(document.documentElement);
