// The element and its contract, which stands above the class. It holds the ratings, and fetches nothing before it is near
// the window.
import { checked, fromCode, toCode, toNumber, toRatings } from "./codec.js";

const at = (file) => new URL(file, import.meta.url).href;
const { origin } = new URL(import.meta.url);
// The page around may have changed whatever this stands on. Where that throws, it is said, and not thrown into the page.
function say(what) {
  try {
    console.error("double-cycle:", what);
  } catch {
    // The console is the page's, too.
  }
}
async function guarded(work) {
  try {
    await work();
  } catch (error) {
    say(error);
  }
}

// What the owner of the page reads in the console.
const ADVICE = {
  network: "a file did not arrive",
  "not-found": "a file is missing",
  mime: "a file has the wrong content-type",
  cors: "a file lacks access-control-allow-origin: *",
  csp: `the page's policy lacks script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
  unsupported: "this browser cannot run it",
  config: "no shadow root in the document of its script",
};
const failure = (code, url = "") => Object.assign(new Error(`${ADVICE[code]} ${url}`), { code });

// None in a browser that cannot have them.
const SHEETS = [];
guarded(() => {
  if (!("adoptedStyleSheets" in Document.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  SHEETS[0] = sheet;
});

// Whether the page's policy has forbidden anything of ours.
let forbidden = false;
addEventListener("securitypolicyviolation", (event) => {
  // One that a script has made is no news, and may have any shape.
  if (event.isTrusted) forbidden ||= RegExp(`^${origin}|eval$`).test(event.blockedURI);
});
// Names of Double Cycle's own, but for the one that a frame gives to what it keeps.
const OWN = /^double-cycle(\.(?!frame )| |$)/;
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
    throw failure(
      await fetch(url, { mode: "no-cors" }).then(
        () => "cors",
        () => "network",
      ),
    );
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
const text = (file) =>
  (files[file] ??= get(file)
    .then((answer) => answer.text())
    .catch((error) => {
      delete files[file];
      throw error;
    }));
function open() {
  return (opening ??= (async () => {
    if (!SHEETS[0] || !self.WebAssembly) throw failure("unsupported");
    const [{ start }, wasm, style] = await Promise.all([script(FILES.element), get(FILES.wasm), text(FILES.style)]);
    try {
      return (engine = await start(wasm, style, () => (opening = engine = undefined)));
    } catch (error) {
      await moment();
      throw failure(forbidden || /-eval|CSP/.test(error) ? "csp" : (error.code ?? "network"));
    }
  })().catch((error) => {
    opening = undefined;
    throw error;
  }));
}

const inLanguage = (language) => `[lang|=${language}],[lang^=${language}_]`;

const resultOf = (ratings) => engine?.result(toNumber(ratings)) ?? null;

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
 * @attr {string} storage-key - the visitor's rating code is kept in localStorage under this key, unless it is one of Double
 *   Cycle's own names; without it nothing is
 * @attr {string} contact-href - a link that is shown once all is rated: http, https, mailto or tel. The rating code goes
 *   into its fragment, `#r=CODE`, or in the place of `{code}` in its path, query or fragment, and only while the visitor
 *   leaves a box checked
 * @attr {string} contact-label - what that link says
 * @attr {"lazy"|"eager"} [loading=lazy] - whether to fetch anything before the element is near the window
 *
 * @property {Array<number|null>} ratings - eight ratings, 0 to 5 or null; setting throws TypeError or RangeError
 * @property {string} code - the same as a rating code; setting throws TypeError or RangeError
 * @property {object|null} result - read only; null until the program has come
 * @property {Promise<DoubleCycle>} ready - resolves once the widget stands, rejects with an error that has a `code`
 * @property {string} version - read only
 *
 * @event {CustomEvent<Detail>} double-cycle-ready - the widget stands
 * @event {CustomEvent<Detail>} double-cycle-change - the visitor has committed a rating, here or in another tab;
 *   setting a property fires nothing
 * @event {CustomEvent<Detail>} double-cycle-complete - with that, all eight are rated
 * @event {CustomEvent<ErrorDetail>} double-cycle-error - `detail.code` is network, not-found, mime, cors, csp,
 *   unsupported, crashed or config. All bubble and are composed. `detail` is {schema: 1, ratings, code, result}; of
 *   an error {schema: 1, code, message, ratings}.
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
class DoubleCycle extends HTMLElement {
  static observedAttributes = ["code"];
  /** @ignore The same as the property. */
  static version = VERSION;

  #ratings = Array(8).fill(null);
  // The ratings that the host has set: a stored rating stands behind them.
  #given;
  #box;
  #slot;
  #watch;
  #seat;
  // Whether a property that was set before this script ran goes before the attribute.
  #early;
  #busy;
  #told;
  #ended;
  #ready;
  #settle;

  constructor() {
    super();
    this.#promise();
    guarded(() => {
      let root;
      try {
        root = this.attachShadow({ mode: "open" });
      } catch {
        // There is one already: the host's, which is taken over where it can be had.
        root = this.shadowRoot ?? this.attachInternals().shadowRoot;
      }
      if (!root) return;
      const box = document.createElement("div");
      box.className = "box";
      box.append((this.#slot = document.createElement("slot")));
      root.replaceChildren(box);
      this.#box = box;
    });
    // What was set before this script ran, however it was defined.
    for (const name of ["ratings", "code"]) {
      guarded(() => {
        if (!Object.hasOwn(this, name)) return;
        let value;
        try {
          value = this[name];
        } finally {
          Reflect.deleteProperty(this, name);
        }
        Reflect.set(DoubleCycle.prototype, name, value, this);
        this.#early = true;
      });
    }
  }

  get #usable() {
    return this.#box && this.ownerDocument === document;
  }

  #promise() {
    this.#ready = new Promise((...settle) => (this.#settle = settle));
    // A host that does not ask is not told of a rejection that nobody handles.
    this.#ready.catch(() => {});
  }

  get ratings() {
    return this.#ratings.slice();
  }
  set ratings(ratings) {
    this.#set(checked(ratings));
  }
  get code() {
    return toCode(this.#ratings);
  }
  set code(code) {
    this.#set(fromCode(code));
  }
  get result() {
    return resultOf(this.#ratings);
  }
  get ready() {
    return this.#ready;
  }
  get version() {
    return VERSION;
  }

  // What the host only gives back is nothing that it has set.
  #set(ratings) {
    if (this.#seat && toCode(ratings) === this.code) return;
    this.#ratings = this.#given = ratings;
    this.#seat?.show();
  }

  // Where the visitor's ratings are kept: nowhere where nobody rates.
  get #key() {
    return !this.#ended && !this.matches("[readonly],[mode=result],[mode=figure]") && this.getAttribute("storage-key");
  }

  /** Forgets all ratings, stored ones too. */
  reset() {
    try {
      const key = this.#key;
      if (key && !OWN.test(key) && fromCode(localStorage.getItem(key))) localStorage.removeItem(key);
    } catch {
      // What is no rating code stays.
    }
    this.#ratings = Array(8).fill(null);
    this.#given = undefined;
    this.#seat?.show(true);
    // The answers that a broken program leaves.
    this.#box?.querySelector("pre")?.remove();
  }

  /** Takes the widget down for good; what stands in the element is shown again. */
  destroy() {
    this.#ended = true;
    this.#leave();
  }

  connectedCallback() {
    guarded(() => {
      this.#early = false;
      if (this.#seat || this.#ended) return;
      // An element that has been in another document comes back without its sheets.
      if (this.#usable) this.#box.parentNode.adoptedStyleSheets = SHEETS;
      if (this.getAttribute("loading") === "eager" || !self.IntersectionObserver) return void this.#start();
      this.#watch ??= new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) this.#start();
        },
        { rootMargin: "600px" },
      );
      this.#watch.observe(this);
    });
  }

  // An element that is only moved is connected again at once, and keeps what it shows.
  disconnectedCallback() {
    guarded(async () => {
      await 0;
      if (!this.isConnected) this.#leave();
    });
  }

  // Sheets and program are of one document.
  adoptedCallback() {
    guarded(() => this.#leave());
  }

  #leave() {
    this.#watch?.disconnect();
    this.#seat?.leave();
    this.#seat = undefined;
    this.#box?.replaceChildren(this.#slot);
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

  // The attribute's, that of what stands around, or the browser's. Of the host's own elements nothing is asked: a form
  // answers with its fields.
  get #language() {
    for (let at = this; at; at = at.getRootNode() instanceof ShadowRoot && at.getRootNode().host) {
      const near = at.closest(LANGUAGES.map(inLanguage).join());
      if (near) return LANGUAGES.find((language) => at.closest(inLanguage(language)) === near);
    }
    return navigator.languages?.map((tag) => tag.split("-")[0]).find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
  }

  #emit(name, detail) {
    guarded(() =>
      this.dispatchEvent(new CustomEvent(`double-cycle-${name}`, { bubbles: true, composed: true, detail })),
    );
  }

  #tell(name, ratings = this.#ratings) {
    this.#emit(name, { schema: 1, ratings: ratings.slice(), code: toCode(ratings), result: resultOf(ratings) });
  }

  #report(code, message) {
    say(message);
    this.#emit("error", { schema: 1, code, message, ratings: this.#ratings.slice() });
  }

  // Shows what stands in the element, and a sentence below it.
  #fallBack(sentence, more = []) {
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.textContent = sentence;
    this.#box?.replaceChildren(this.#slot, note, ...more);
  }

  #fail(error) {
    this.#settle[1](error);
    this.#settle = undefined;
    const code = ADVICE[error?.code] ? error.code : "crashed";
    this.#leave();
    // A language has two: that of the network, and that of all else.
    if (this.isConnected) this.#fallBack(SENTENCES[this.#language][+(code !== "network")]);
    this.#report(code, error?.message);
  }

  #start() {
    return guarded(async () => {
      this.#watch?.disconnect();
      if (this.#busy || this.#seat) return;
      this.#busy = true;
      // Until it is tried again, who asks is told of the failure.
      this.#settle || this.#promise();
      try {
        const [engine] = await Promise.all([open(), text(FILES[this.#language])]);
        // Meanwhile it may have been taken away.
        if (!this.isConnected || this.#ended) return;
        if (!this.#usable) throw failure("config");
        await this.#sit(engine);
      } catch (error) {
        this.#fail(error);
      } finally {
        this.#busy = false;
      }
    });
  }

  async #sit(engine) {
    this.#seat = engine.seat({
      element: this,
      box: this.#box,
      texts: async (language = this.#language) => [language, await text(FILES[language])],
      // A file that is not whole is fetched again the next time.
      spoilt: (language) => delete files[FILES[language]],
      // What the element's ratings are, or shall be.
      ratings: (now) => (this.#ratings = now ?? this.#ratings),
      given: this.#given === this.#ratings,
      key: () => this.#key,
      own: OWN,
      toCode,
      toNumber,
      toRatings,
      fromCode,
      // Before the widget stands, nobody is told.
      tell: (name, ratings) => this.#told && this.#tell(name, ratings),
      drawn: () => {
        this.#settle?.[0](this);
        // Once in its life.
        this.#told ||= !this.#tell("ready");
      },
      report: (code, message) => this.#report(code, message),
      crashed: (sentence, more) => {
        // Where it stood before, that was told already.
        this.#settle?.[1](failure("crashed"));
        this.#settle = this.#seat = undefined;
        this.#fallBack(sentence, more);
      },
      again: () => {
        this.#leave();
        this.#start();
      },
    });
    this.#given = undefined;
    await this.#seat.first();
  }
}

guarded(() => {
  if (customElements.get("double-cycle")) console.warn("double-cycle: another one is there already");
  else customElements.define("double-cycle", DoubleCycle);
});

export { DoubleCycle };
