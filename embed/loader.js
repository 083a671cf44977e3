/**
 * `<double-cycle>`: rates an organisation's social media work on eight factors and draws it as a double cycle. Nothing
 * leaves the browser. What stands in the element is shown until the widget runs, and again where it cannot.
 *
 * This block is the contract. Names and meanings stay within a major version, which the path names (`/embed/v1/`).
 *
 * @tag double-cycle
 *
 * @attr {"en"|"fi"|"sv"} lang - the language; without it that of the page around, then the browser's
 * @attr {"auto"|"light"|"dark"} [theme=auto] - the colours; `auto` follows the visitor's system
 * @attr {"rate"|"result"|"figure"} [mode=rate] - all of it, figure and result to look at, or the figure alone
 * @attr {string} code - a rating code to begin with
 * @attr {boolean} readonly - the ratings are only looked at
 * @attr {"on"|"off"} [hotkeys=on] - whether single keys work while the focus is in the widget
 * @attr {1|2|3|4|5|6} [heading-level=2] - the level of the widget's first headings
 * @attr {string} storage-key - the visitor's rating code is kept in localStorage under this key; without it nothing is
 * @attr {string} contact-href - a link that is shown once all is rated: http, https, mailto or tel. The rating code goes
 *   into its fragment, `#r=CODE`, or in the place of `{code}`, and only while the visitor leaves a box checked
 * @attr {string} contact-label - what that link says
 * @attr {"lazy"|"eager"} [loading=lazy] - whether to fetch anything before the element is near the window
 *
 * @property {Array<number|null>} ratings - eight ratings, 0 to 5 or null; setting throws TypeError or RangeError
 * @property {string} code - the same as a rating code; setting throws TypeError or RangeError
 * @property {object|null} result - read only; null until the program has come
 * @property {Promise<DoubleCycle>} ready - resolves once the widget stands, rejects with an error that has a `code`
 * @property {string} version - read only
 *
 * @method reset - forgets all ratings, stored ones too
 * @method destroy - takes the widget down for good; what stands in the element is shown again
 *
 * @event double-cycle-ready - the widget stands
 * @event double-cycle-change - the visitor has committed a rating; setting a property fires nothing
 * @event double-cycle-complete - with that, all eight are rated
 * @event double-cycle-error - `detail.code` is network, not-found, mime, cors, csp, unsupported, crashed or config
 *   All bubble and are composed. `detail` is {schema: 1, ratings, code, result}; of an error {schema: 1, code, message,
 *   ratings}.
 *
 * @cssproperty --double-cycle-accent - buttons, links and what is chosen
 * @cssproperty --double-cycle-strategy - the strategy cycle
 * @cssproperty --double-cycle-execution - the execution cycle
 * @cssproperty --double-cycle-link - the crossing
 * @cssproperty --double-cycle-surface - behind cards
 * @cssproperty --double-cycle-text - text
 * @cssproperty --double-cycle-font - the family of type
 * @cssproperty --double-cycle-radius - of corners
 *
 * @csspart base - all of it
 * @csspart figure - the double cycle
 * @csspart station - one of the eight stations
 * @csspart card - the card of the open factor
 * @csspart option - one of a card's seven choices
 * @csspart readout - level, balance, lean or flow
 * @csspart finding - one reason for failure
 * @csspart contact - the contact link with its box
 */
import { checked, fromCode, toCode, toNumber, toRatings } from "./codec.js";

const at = (file) => new URL(file, import.meta.url).href;
const { origin } = new URL(import.meta.url);
const say = (how, text) => console[how](`double-cycle: ${text}`);

// What the owner of the page reads in the console.
const ADVICE = {
  network: "a file did not arrive",
  "not-found": "a file is missing",
  mime: "a file has the wrong content-type",
  cors: "a file lacks access-control-allow-origin: *",
  csp: `the page's policy lacks script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
  unsupported: "this browser is too old",
  crashed: "the program broke",
};
const failure = (code, url = "") => Object.assign(new Error(`${ADVICE[code]} ${url}`), { code });

const SHEET = "CSSStyleSheet" in self && "adoptedStyleSheets" in Document.prototype && new CSSStyleSheet();
if (SHEET) SHEET.replaceSync(HOST_STYLE);

// Whether the page's policy has forbidden anything of ours.
let forbidden = false;
addEventListener("securitypolicyviolation", ({ blockedURI }) => {
  forbidden ||= blockedURI.startsWith(origin) || blockedURI.endsWith("eval");
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
  if (!answer.ok) throw failure("not-found", url);
  if (/html/.test(answer.headers.get("content-type"))) throw failure("mime", url);
  return answer;
}

// The script does not say why it could not be had: asking for it again does.
async function script(file) {
  try {
    return await import(at(file));
  } catch {
    const answer = await get(file);
    if (!/javascript/.test(answer.headers.get("content-type"))) throw failure("mime", at(file));
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
    if (!SHEET || !self.WebAssembly) throw failure("unsupported");
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

const languageOf = (tag) => /^(en|fi|sv)([-_]|$)/i.exec(tag)?.[1].toLowerCase();

const resultOf = (ratings) => engine?.result(toNumber(ratings)) ?? null;

class DoubleCycle extends HTMLElement {
  static observedAttributes = ["code"];
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
    for (const name of ["ratings", "code"]) {
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
    this.#ready = new Promise((...settle) => (this.#settle = settle));
    // A host that does not ask is not told of a rejection that nobody handles.
    this.#ready.catch(() => {});
  }

  get version() { return VERSION; }
  get ready() { return this.#ready; }
  get result() { return resultOf(this.#ratings); }
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
    if (this.#seat || this.#ended) return;
    if (this.getAttribute("loading") === "eager") return void this.#start();
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

  // All other attributes are read where they matter, and watched there.
  attributeChangedCallback(name, before, now) {
    if (before === now || now === null) return;
    try {
      const ratings = fromCode(now);
      if (this.#seat) this.#set(ratings);
      else if (!this.#early) this.#ratings = ratings;
    } catch (error) {
      this.#report("config", error.message);
    }
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

  #tell(name, ratings = this.#ratings) {
    this.#emit(name, { schema: 1, ratings: [...ratings], code: toCode(ratings), result: resultOf(ratings) });
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
    this.#leave();
    if (this.isConnected) this.#fallBack(SENTENCES[this.#language][code === "network" ? "network" : "unavailable"]);
    this.#report(code, error.message);
    this.#settle[1](error);
    this.#settle = 0;
  }

  async #start() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    if (this.#busy || this.#seat) return;
    this.#busy = true;
    // Until it is tried again, who asks is told of the failure.
    this.#settle || this.#promise();
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
      // A file that is not whole is fetched again the next time.
      spoilt: (language) => delete files[FILES[language]],
      number: () => toNumber(element.#ratings),
      // The visitor's own, from storage: nobody is told. What is no code throws.
      restore(code) {
        const ratings = fromCode(code);
        if (!element.#given) element.#ratings = ratings;
      },
      committed(number) {
        const before = element.#ratings;
        const now = (element.#ratings = toRatings(number));
        element.#given = true;
        // Told once the program has done its own part, which may be more than one rating.
        queueMicrotask(() => {
          element.#tell("change", now);
          if (before.includes(null) && !now.includes(null)) element.#tell("complete", now);
        });
      },
      drawn() {
        if (element.#told) return;
        element.#told = true;
        element.#settle[0](element);
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
    await this.#seat.first();
  }
}

const other = customElements.get("double-cycle");
if (other) say("warn", `version ${other.version} is there already`);
else customElements.define("double-cycle", DoubleCycle);

export { DoubleCycle };
