import { checked, fromCode, toCode, toNumber, toRatings } from "./codec.js";

// The first of each is the default.
const CHOICES = {
  theme: ["auto", "light", "dark"],
  mode: ["rate", "result", "figure"],
  hotkeys: ["on", "off"],
  loading: ["lazy", "eager"],
  "heading-level": ["2", "1", "3", "4", "5", "6"],
};
const PROPERTIES = ["ratings", "code"];
const at = (file) => new URL(file, import.meta.url).href;
const { origin } = new URL(import.meta.url);
const say = (how, text) => console[how](`double-cycle: ${text}`);

// What the owner of the page reads in the console.
const ADVICE = {
  network: "a file did not arrive, or not whole; check the connection and the server",
  "not-found": "a file is not there; upload the whole folder v1, unchanged",
  mime: "a file is not what it should be; serve .js as text/javascript and .wasm as application/wasm",
  cors: "a file may not be read from here; send it with access-control-allow-origin: *",
  csp: `the page's policy forbids it; add: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
  unsupported: "this browser lacks WebAssembly or constructable style sheets",
  crashed: "the program broke",
};
const failure = (code, detail) => Object.assign(new Error(detail ?? ADVICE[code]), { code });

const SHEET = "CSSStyleSheet" in self && "adoptedStyleSheets" in Document.prototype && new CSSStyleSheet();
if (SHEET) SHEET.replaceSync(HOST_STYLE);

// Whether the page's policy has forbidden anything of ours.
let forbidden = false;
addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
  forbidden ||= blockedURI.startsWith(origin) || blockedURI === "wasm-eval" || (blockedURI === "eval" && effectiveDirective === "script-src");
});
const moment = () => new Promise((done) => setTimeout(done));

async function get(file) {
  const url = at(file);
  let answer;
  try {
    answer = await fetch(url);
  } catch {
    await moment();
    if (forbidden) throw failure("csp");
    // What can be fetched unread is there, and only may not be read.
    const there = await fetch(url, { mode: "no-cors" }).then(() => true, () => false);
    throw failure(there ? "cors" : "network");
  }
  if (!answer.ok) throw failure("not-found", `${ADVICE["not-found"]} (${url}: ${answer.status})`);
  if (/html/.test(answer.headers.get("content-type"))) throw failure("mime", `${ADVICE.mime} (${url})`);
  return answer;
}

// The script does not say why it could not be had: asking for it again does.
async function script(file) {
  try {
    return await import(at(file));
  } catch {
    const answer = await get(file);
    if (!/javascript/.test(answer.headers.get("content-type"))) throw failure("mime", `${ADVICE.mime} (${at(file)})`);
    throw failure(forbidden ? "csp" : "network");
  }
}

// One engine for all elements, and one fetch a language.
let opening;
let engine;
const files = {};
const text = (file) => (files[file] ??= get(file).then((answer) => answer.text()).catch((error) => {
  delete files[file];
  throw error;
}));
function open() {
  return (opening ??= (async () => {
    if (!SHEET || !self.WebAssembly || !self.IntersectionObserver) throw failure("unsupported");
    const [{ start }, wasm, style] = await Promise.all([script(FILES.element), get(FILES.wasm), text(FILES.style)]);
    engine = await start(wasm, style, () => (opening = engine = undefined)).catch(async (error) => {
      await moment();
      throw error.code ? error : failure(forbidden || /unsafe-eval|Content.Security/.test(error.message) ? "csp" : "network");
    });
    return engine;
  })().catch((error) => {
    opening = undefined;
    throw error;
  }));
}

const languageOf = (tag) => ["en", "fi", "sv"].find((language) => language === tag?.toLowerCase().split(/[-_]/)[0]);

class DoubleCycle extends HTMLElement {
  static observedAttributes = ["code", "lang", "theme", "mode", "readonly", "hotkeys", "heading-level", "storage-key", "contact-href", "contact-label"];
  static version = VERSION;

  #ratings = Array(8).fill(null);
  // Whether the ratings are anyone's yet: a stored rating stands behind the host's and the visitor's.
  #given = false;
  #box;
  #slot = document.createElement("slot");
  #watch;
  #seat;
  // Whether a property that was set before this script ran goes before the attribute.
  #early = false;
  #busy = false;
  #told = false;
  #ended = false;
  #ready;
  #settle;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    if (SHEET) root.adoptedStyleSheets = [SHEET];
    this.#box = document.createElement("div");
    this.#box.className = "box";
    this.#box.append(this.#slot);
    root.append(this.#box);
    this.#promise();
    // What was set before this script ran.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      try {
        this[name] = value;
        this.#early = true;
      } catch (error) {
        say("error", error.message);
      }
    }
  }

  #promise() {
    this.#ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // A host that does not ask is not told of a rejection that nobody handles.
    this.#ready.catch(() => {});
  }

  get version() { return VERSION; }
  get ready() { return this.#ready; }
  get result() { return engine?.result(toNumber(this.#ratings)) ?? null; }
  get ratings() { return [...this.#ratings]; }
  set ratings(ratings) { this.#set(checked(ratings)); }
  get code() { return toCode(this.#ratings); }
  set code(code) { this.#set(fromCode(code)); }

  #set(ratings) {
    this.#ratings = ratings;
    this.#given = true;
    this.#seat?.show(true);
  }

  reset() {
    this.#set(Array(8).fill(null));
    this.#seat?.save();
  }

  destroy() {
    this.#ended = true;
    this.#leave();
    this.#box.replaceChildren(this.#slot);
  }

  connectedCallback() {
    this.#early = false;
    this.#box.className = `box ${this.option("mode")}`;
    if (this.#seat || this.#ended) return;
    if (this.option("loading") === "eager" || !self.IntersectionObserver) return void this.#start();
    this.#watch ??= new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) this.#start();
    }, { rootMargin: "600px" });
    this.#watch.observe(this);
  }

  // An element that is only moved is connected again at once, and keeps what it shows.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  #leave() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#seat?.leave();
    if (this.#seat) this.#box.replaceChildren(this.#slot);
    this.#seat = undefined;
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "code" && now !== null) {
      try {
        const ratings = fromCode(now);
        if (this.#seat) this.#set(ratings);
        else if (!this.#early) this.#ratings = ratings;
      } catch (error) {
        this.#report("config", error.message);
      }
    } else if (name === "lang" && now && !languageOf(now)) {
      say("warn", `lang="${now}" is none of en, fi, sv; the page's language holds`);
    } else if (now !== null && CHOICES[name] && !CHOICES[name].includes(now)) {
      say("warn", `${name}="${now}" is none of ${CHOICES[name].join(", ")}; the default holds`);
    }
    this.#box.className = `box ${this.option("mode")}`;
    this.#seat?.show();
  }

  option(name) {
    const value = this.getAttribute(name);
    return CHOICES[name].includes(value) ? value : CHOICES[name][0];
  }

  // The attribute's, that of what stands around, or the browser's.
  get #language() {
    for (let at = this; at; at = at.parentNode ?? at.host) {
      const language = languageOf(at.getAttribute?.("lang"));
      if (language) return language;
    }
    return navigator.languages.map(languageOf).find(Boolean) ?? "en";
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`double-cycle-${name}`, { bubbles: true, composed: true, detail }));
  }

  #tell(name) {
    this.#emit(name, { schema: 1, ratings: this.ratings, code: this.code, result: this.result });
  }

  #report(code, message) {
    say("error", message);
    this.#emit("error", { schema: 1, code, message, ratings: this.ratings });
  }

  // Shows what stands in the element, and a sentence below it.
  #fallBack(sentence, more = []) {
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.textContent = sentence;
    this.#box.replaceChildren(this.#slot, note, ...more);
  }

  #fail(error) {
    const code = error.code in ADVICE ? error.code : "crashed";
    if (this.isConnected) this.#fallBack(SENTENCES[this.#language][code === "network" ? "network" : "unavailable"]);
    this.#report(code, error.message);
    this.#settle.reject(error);
    this.#promise();
  }

  async #start() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    if (this.#busy || this.#seat) return;
    this.#busy = true;
    try {
      const [engine] = await Promise.all([open(), text(FILES[this.#language])]);
      // Meanwhile it may have been taken away.
      if (this.isConnected && !this.#ended) await this.#sit(engine);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  async #sit(engine) {
    const element = this;
    this.#seat = engine.seat({
      element,
      box: this.#box,
      texts: async () => {
        const language = element.#language;
        return [language, await text(FILES[language])];
      },
      number: () => toNumber(element.#ratings),
      // The visitor's own, from storage: nobody is told. What is no code throws.
      restore(code) {
        const ratings = fromCode(code);
        if (!element.#given) element.#ratings = ratings;
      },
      committed(number) {
        const complete = !element.#ratings.includes(null);
        element.#ratings = toRatings(number);
        element.#given = true;
        // Told once the program has done its own part.
        queueMicrotask(() => {
          element.#tell("change");
          if (!complete && !element.#ratings.includes(null)) element.#tell("complete");
        });
      },
      drawn() {
        if (element.#told) return;
        element.#told = true;
        element.#settle.resolve(element);
        element.#tell("ready");
      },
      report: (code, message) => element.#report(code, message),
      crashed(sentence, more) {
        element.#seat = undefined;
        element.#fallBack(sentence, more);
      },
      again() {
        element.#box.replaceChildren(element.#slot);
        element.#start();
      },
    });
    await this.#seat.show(true);
  }
}

if (!customElements.get("double-cycle")) customElements.define("double-cycle", DoubleCycle);
else if (customElements.get("double-cycle").version !== VERSION) say("warn", `version ${customElements.get("double-cycle").version} is there already; ${VERSION} stays unused`);
else say("warn", "the script is there twice; one is enough");

export { DoubleCycle };
