// The custom element; its contract is the block above the class. It holds the ratings, and fetches nothing until it is
// near the window.
import { checked, fromCode, toCode, toNumber, toRatings } from "./codec.js";

const at = (file) => new URL(file, import.meta.url);
const { origin } = at("");
// The page may have changed any built-in. If one throws, log the error instead of throwing into the page.
function say(what) {
  try {
    console.error("double-cycle:", what);
  } catch {
    // The page may have changed the console, too.
  }
}
async function guarded(work) {
  try {
    await work();
  } catch (error) {
    say(error);
  }
}

// Console messages for the owner of the page.
const ADVICE = {
  network: "did not arrive:",
  "not-found": "missing:",
  mime: "wrong content-type:",
  cors: "no access-control-allow-origin",
  csp: `the page's policy lacks script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
  unsupported: "no WebAssembly or adoptedStyleSheets",
  config: "no shadow root in the document of its script",
};
const failure = (code, url = "") => Object.assign(Error(ADVICE[code] + " " + url), { code });

// Stays empty if the browser does not support constructed style sheets.
const SHEETS = [];
guarded(() => {
  if (!("adoptedStyleSheets" in Document.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  SHEETS[0] = sheet;
});

// Whether the page's CSP has blocked anything of ours.
let forbidden;
addEventListener("securitypolicyviolation", (event) => {
  // A script can dispatch such events itself, in any shape: ignore those.
  if (event.isTrusted) forbidden ||= RegExp("^" + origin + "|eval$").test(event.blockedURI);
});
// Key names reserved for Double Cycle, except the prefix that frames store under.
const OWN = /^double-cycle(\.(?!frame )| |$)/;
// TEXTS: by language, the file's name, and a sentence for network errors and one for all others.
const TAGS = Object.keys(TEXTS);
const NONE = toRatings(7 ** 8 - 1);
const moment = () => new Promise(setTimeout);

// A page of HTML in a file's place is what some servers send where nothing is.
async function get(file, expected = /^(?!.*html)/) {
  const url = at(file);
  let answer;
  try {
    answer = await fetch(url);
  } catch {
    await moment();
    if (forbidden) throw failure("csp");
    // If a no-cors fetch works, the file is there and only CORS forbids reading it.
    throw failure(
      await fetch(url, { mode: "no-cors" }).then(
        () => "cors",
        () => "network",
      ),
    );
  }
  if (!answer.ok) throw failure("not-found", url);
  if (!expected.test(answer.headers.get("content-type"))) throw failure("mime", url);
  return answer;
}

// A failed import() does not say why. Fetching the file again does.
async function script(file) {
  try {
    return await import(at(file));
  } catch {
    await get(file, /javascript/);
    throw failure(forbidden ? "csp" : "network");
  }
}

// One engine for all elements, and one fetch per language.
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
const open = () =>
  (opening ??= (async () => {
    if (!SHEETS[0] || !self.WebAssembly) throw failure("unsupported");
    const [{ start }, wasm, style] = await Promise.all([script(ELEMENT), get(PROGRAM), text(STYLE)]);
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

const inLanguage = (language) => `[lang|=${language}],[lang^=${language}_]`;

const resultOf = (ratings) => engine?.result(toNumber(ratings)) ?? null;

/**
 * `<double-cycle>`: rates an organisation's social media work on eight factors and draws it as a double cycle. No data
 * leaves the browser. The element's content is shown until the widget runs, and again if it fails.
 *
 * This block is the contract. Names and meanings do not change within a major version, which is in the path
 * (`/embed/v1/`).
 *
 * @tag double-cycle
 *
 * @attr {"en"|"fi"|"sv"} lang - the language; default: the nearest `lang` around the element, then the browser's
 * @attr {"auto"|"light"|"dark"} [theme=auto] - the colours; `auto` follows the visitor's system
 * @attr {"rate"|"result"|"figure"} [mode=rate] - everything; figure and result without rating; or the figure alone
 * @attr {string} code - a rating code to begin with
 * @attr {boolean} readonly - the visitor cannot change the ratings
 * @attr {"on"|"off"} [hotkeys=on] - whether single-key shortcuts work while the focus is in the widget
 * @attr {1|2|3|4|5|6} [heading-level=2] - the level of the widget's top headings
 * @attr {string} storage-key - stores the visitor's rating code in localStorage under this key, which may not be one of
 *   Double Cycle's reserved names; without it nothing is stored
 * @attr {string} contact-href - a link (http, https, mailto or tel) that is shown once all eight are rated. While the
 *   visitor leaves a box checked, the rating code is added: in place of `{code}` in the path, query or fragment,
 *   otherwise as the fragment `#r=CODE`, or in the body of a mail; a tel link carries it only in place of `{code}`
 * @attr {string} contact-label - the text of that link
 * @attr {"lazy"|"eager"} [loading=lazy] - `lazy` fetches nothing until the element is near the window
 *
 * @property {Array<number|null>} ratings - eight whole numbers from 0 to 5, or null; the setter throws TypeError or
 *   RangeError
 * @property {string} code - the ratings as a rating code; the setter throws TypeError or RangeError
 * @property {object|null} result - read only; null until the program has loaded
 * @property {Promise<DoubleCycle>} ready - resolves once the widget is shown; rejects with an error that has a `code`
 * @property {string} version - read only
 *
 * @event {CustomEvent<Detail>} double-cycle-ready - the widget is shown
 * @event {CustomEvent<Detail>} double-cycle-change - the visitor has committed a rating, here or in another tab;
 *   setting a property fires nothing
 * @event {CustomEvent<Detail>} double-cycle-complete - that change has completed the eight ratings
 * @event {CustomEvent<Detail>} double-cycle-sure - it is known how sure a complete result is; after each change of it
 * @event {CustomEvent<ErrorDetail>} double-cycle-error - `detail.code` is network, not-found, mime, cors, csp,
 *   unsupported, crashed or config. All events bubble and are composed. `detail` is {schema: 1, ratings, code, result};
 *   of an error, {schema: 1, code, message, ratings}.
 *
 * @cssproperty --double-cycle-accent - buttons, links and selected options
 * @cssproperty --double-cycle-strategy - the strategy cycle
 * @cssproperty --double-cycle-execution - the execution cycle
 * @cssproperty --double-cycle-link - the crossing
 * @cssproperty --double-cycle-surface - the background of cards
 * @cssproperty --double-cycle-text - the text
 * @cssproperty --double-cycle-font - the font family
 * @cssproperty --double-cycle-radius - the radius of corners
 *
 * @csspart base - the whole widget
 * @csspart figure - the double cycle
 * @csspart station - one of the eight stations
 * @csspart card - the card of the open factor
 * @csspart option - one of a card's seven choices
 * @csspart readout - one readout of the result
 * @csspart finding - one finding
 * @csspart contact - the contact link with its box
 */
class DoubleCycle extends HTMLElement {
  static observedAttributes = ["code"];
  /** @ignore Same as the property. */
  static version = VERSION;

  #ratings = NONE;
  // Ratings that the host has set and that no engine has taken yet: they win over stored ones.
  #given;
  #box;
  #slot;
  #watch;
  #seat;
  // A property set before this script ran wins over the `code` attribute.
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
        // The host has attached one: take it over, if it is accessible.
        root = this.shadowRoot ?? this.attachInternals().shadowRoot;
      }
      if (!root) return;
      const box = document.createElement("div");
      box.className = "box";
      box.append((this.#slot = document.createElement("slot")));
      root.replaceChildren((this.#box = box));
    });
    // Apply properties that were set before the upgrade, however they were defined.
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
    // The catch avoids an unhandledrejection for hosts that do not await `ready`.
    (this.#ready = new Promise((...settle) => (this.#settle = settle))).catch(() => {});
  }

  get ratings() {
    return this.#ratings.slice();
  }
  set ratings(ratings) {
    this.#host(checked(ratings));
  }
  get code() {
    return toCode(this.#ratings);
  }
  set code(code) {
    this.#host(fromCode(code));
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

  // A host that sets the current ratings again has changed nothing.
  #host(ratings) {
    if (toCode(ratings) !== this.code) this.#set(ratings, this.#stored);
  }

  // What is stored by now is known: only what changes in it later is news.
  #set(ratings, stored) {
    this.#ratings = ratings;
    if (this.#seat) this.#seat.show(stored);
    else this.#given = [stored];
  }

  // The storage key; falsy if the visitor cannot rate here or the host gave none.
  get #key() {
    return !this.#ended && !this.matches("[readonly],[mode=result],[mode=figure]") && this.getAttribute("storage-key");
  }

  // The stored ratings, NONE if nothing is stored; `undefined` without a key, without storage, or if it holds anything else.
  get #stored() {
    try {
      const key = this.#key;
      const code = OWN.test(key || "double-cycle") ? 0 : localStorage.getItem(key);
      return code === null ? NONE : fromCode(code);
    } catch {
      return undefined;
    }
  }

  /** Clears all ratings, stored ones too. */
  reset() {
    if (this.#stored) localStorage.removeItem(this.#key);
    this.#set([...NONE], NONE);
    // The answers that a crash left on show.
    this.#box?.querySelector("pre")?.remove();
  }

  /** Removes the widget for good; the element's content is shown again. */
  destroy() {
    this.#ended = true;
    this.#leave();
  }

  connectedCallback() {
    guarded(() => {
      this.#early = false;
      if (this.#seat || this.#ended) return;
      // An element that was in another document has lost its adopted style sheets.
      if (this.#usable) this.#box.parentNode.adoptedStyleSheets = SHEETS;
      if (this.matches("[loading=eager]") || !self.IntersectionObserver) {
        this.#start();
        return;
      }
      this.#watch ??= new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#start(), {
        rootMargin: "600px",
      });
      this.#watch.observe(this);
    });
  }

  // An element that is only moved is reconnected at once, and keeps its widget.
  disconnectedCallback() {
    guarded(async () => {
      await 0;
      if (!this.isConnected) this.#leave();
    });
  }

  // Adopted style sheets and the program belong to one document.
  adoptedCallback() {
    guarded(() => this.#leave());
  }

  #leave() {
    this.#watch?.disconnect();
    this.#seat?.leave();
    this.#seat = undefined;
    this.#box?.replaceChildren(this.#slot);
  }

  // Other attributes are read when needed, and watched by the engine.
  attributeChangedCallback(name, before, now) {
    if (before === now || now === null) return;
    try {
      const ratings = fromCode(now);
      // Only at first it stands behind what is stored.
      if (this.#seat || this.#told) this.#host(ratings);
      else if (!this.#early) this.#ratings = ratings;
    } catch (error) {
      this.#report("config", error.message);
    }
  }

  // The language of the nearest `lang`, across shadow roots, else the browser's. Uses only methods on ancestors and
  // never their properties: a form's properties can be its fields.
  get #language() {
    for (let at = this; at; at = at.getRootNode() instanceof ShadowRoot && at.getRootNode().host) {
      const near = at.closest(TAGS.map(inLanguage).join());
      if (near) return TAGS.find((language) => at.closest(inLanguage(language)) === near);
    }
    return navigator.languages?.map((tag) => tag.split("-")[0]).find((tag) => TAGS.includes(tag)) ?? TAGS[0];
  }

  // `more` is what some events have beside the ratings.
  #tell(name, ratings = this.#ratings, more = { code: toCode(ratings), result: resultOf(ratings) }) {
    guarded(() =>
      this.dispatchEvent(
        new CustomEvent(`double-cycle-${name}`, {
          bubbles: true,
          composed: true,
          detail: { schema: 1, ratings: ratings.slice(), ...more },
        }),
      ),
    );
  }

  #report(code, message) {
    say(message);
    this.#tell("error", this.#ratings, { code, message });
  }

  // Shows the element's content, with a sentence below it, or that of its place in TEXTS.
  #fallBack(sentence, ...more) {
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.textContent = TEXTS[this.#language][sentence] ?? sentence;
    this.#box?.replaceChildren(this.#slot, note, ...more);
  }

  #fail(error) {
    this.#settle[1](error);
    this.#settle = undefined;
    const code = ADVICE[error?.code] ? error.code : "crashed";
    this.#leave();
    if (this.isConnected) this.#fallBack(code === "network" ? 1 : 2);
    // The sentence for a browser without WebAssembly has a file of its own.
    self.WebAssembly || text(this.#language + ".txt").then((words) => this.#fallBack(words), say);
    this.#report(code, error?.message);
  }

  #start() {
    guarded(async () => {
      this.#watch?.disconnect();
      if (this.#busy || this.#seat) return;
      this.#busy = true;
      // `ready` stays rejected until the next try.
      this.#settle || this.#promise();
      try {
        const [engine] = await Promise.all([open(), text(TEXTS[this.#language][0])]);
        // The element may have been removed meanwhile.
        if (!this.isConnected || this.#ended) return;
        if (!this.#usable) throw failure("config");
        this.#seat = engine.seat({
          element: this,
          box: this.#box,
          texts: async (language = this.#language) => [language, await text(TEXTS[language][0])],
          // Fetch a truncated file again next time.
          spoilt: (language) => delete files[TEXTS[language][0]],
          // Gets the ratings, or sets them.
          ratings: (now) => (this.#ratings = now ?? this.#ratings),
          given: this.#given,
          key: () => this.#key,
          own: OWN,
          toCode,
          toNumber,
          toRatings,
          fromCode,
          // No change events before `ready`.
          tell: (name, ratings) => this.#told && this.#tell(name, ratings),
          drawn: () => {
            this.#settle?.[0](this);
            // Once per element.
            this.#told ||= !this.#tell("ready");
          },
          report: (code, message) => this.#report(code, message),
          crashed: (sentence, more) => {
            // No effect if `ready` has already resolved.
            this.#settle?.[1](failure("crashed"));
            this.#settle = this.#seat = undefined;
            this.#fallBack(sentence, ...more);
          },
          again: () => {
            this.#leave();
            this.#start();
          },
        });
        this.#given = undefined;
        await this.#seat.first();
      } catch (error) {
        this.#fail(error);
      } finally {
        this.#busy = false;
      }
    });
  }
}

guarded(() => {
  if (customElements.get("double-cycle")) console.warn("double-cycle: another one is there already");
  else customElements.define("double-cycle", DoubleCycle);
});

export { DoubleCycle };
