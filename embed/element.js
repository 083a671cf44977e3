// Loaded once an element comes near the window. Runs the program for all elements of the page, and restarts it when it
// breaks. The loader holds the ratings, so a crash loses none.
import { compiled, start as run } from "../web/program.js";
import { contactOf } from "./contact.js";
import { CHOICES, option, warnOf } from "./options.js";
import { named } from "./outcome.js";
import { keptOf, take } from "./kept.js";

// More restarts than this within a minute, and the answers are shown instead.
const RESTARTS = 3;
const MINUTE = 60_000;
// If the host sets one of these colours, the others are derived from them.
const BRAND = ["accent", "surface", "text", "strategy"];
const DRAWN = 0;
const COMMITTED = 1;
const FOCUS = 2;
// Milliseconds between two announcements, at least.
const SPEAK_EVERY = 500;
// Keys that move between stations; they must not scroll the page.
const MOVES = /^(Page|Home|End$|Arrow)/;
// Parts that hosts may style. Each is the program's class, except `option`, which is its `choice`.
const PARTS = ["figure", "station", "card", "option", "readout", "finding", "contact"];

// How sure a result is; comes with the advice.
let sureOf = () => null;

// One widget of the program, and the container an element shows it in. Seats are reused and never destroyed, since Yew
// would leave its listeners behind.
class Seat {
  #status = document.createElement("p");
  #toSay;
  #advice;

  constructor(id, press) {
    this.id = id;
    this.container = document.createElement("div");
    this.container.part = "base";
    this.container.className = "embed";
    this.container.addEventListener("keydown", (event) => this.#key(event, press));
    this.place = document.createElement("div");
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    this.container.append(this.place, this.#status);
  }

  #key(event, press) {
    const { target, key, isComposing } = event;
    if (isComposing || target.closest("input:not([type=radio])")) return;
    const station = target.closest(".station");
    if (station && MOVES.test(key)) event.preventDefault();
    const held = (event.ctrlKey || event.metaKey) | (event.altKey << 1) | (event.shiftKey << 2);
    press(this.id, key, held, target.matches("input") ? 0 : station ? 1 : 2);
  }

  // A newer message replaces one that waits.
  say(text) {
    if (this.#toSay === undefined) {
      setTimeout(() => {
        this.#status.textContent = this.#toSay;
        this.#toSay = undefined;
      }, SPEAK_EVERY);
    }
    this.#toSay = text;
  }

  // Adds parts and heading levels, which the shared components do not set, and the advice for a result.
  adorn(level) {
    const { container } = this;
    this.#advice ??=
      container.querySelector("[data-advice]") &&
      import(new URL(ADVICE_FILE, import.meta.url)).then(
        (script) => {
          ({ sureOf } = script);
          script.fillAdvice(container, () => this.guest?.host.tell("sure", this.guest.had));
        },
        () => container.toggleAttribute("data-no-advice"),
      );
    for (const part of PARTS) {
      for (const element of container.querySelectorAll(`.${part === "option" ? "choice" : part}:not([part])`))
        element.part = part;
    }
    for (const heading of container.querySelectorAll("h2,h3,h4")) {
      const wanted = String(level + Number(heading.tagName[1]) - 2);
      if (wanted !== (heading.getAttribute("aria-level") ?? heading.tagName[1]))
        heading.setAttribute("aria-level", wanted);
    }
  }

  // The stations' names, for the answers that the visitor must copy by hand after a crash.
  get names() {
    const labels = [];
    for (const station of this.container.querySelectorAll(".station > button"))
      labels.push(station.getAttribute("aria-label").replace(/:[^:]*$/, ""));
    return labels;
  }
}

const crashPanel = () => import(new URL(CRASH_FILE, import.meta.url));

class Engine {
  #module;
  #sheet;
  #gone;
  #program;
  #texts = new Map();
  #seats = [];
  #guests = new Set();
  #restarts = [];
  #round = 0;

  constructor(module, style, gone) {
    this.#module = module;
    this.#gone = gone;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(style);
    addEventListener("storage", ({ key }) => this.#meet(key));
  }

  async run() {
    this.#seats = [];
    this.#program = await run(this.#module, (error) => this.#broken(error));
    this.#program.exported.listen((id, kind, value) => this.#heard(this.#seats[id], kind, value));
    for (const [language, text] of this.#texts) this.#load(language, text);
  }

  // Loads a language's file without its first line, which says that the program has restarted. Returns whether the program
  // accepted it.
  #load(language, text) {
    return this.#program.exported.load(LANGUAGES.indexOf(language), text.replace(/.*\n/, ""));
  }

  // The result for ratings encoded by toNumber; `null` while no program runs. How sure it is, is worked out for whoever asks.
  result(number) {
    return (
      this.#program && {
        ...named(this.#program.exported.result(number)),
        get sure() {
          return sureOf(number);
        },
      }
    );
  }

  // Takes an element's host (see #sit in loader.js) in, and returns its seat.
  seat(host) {
    const guest = { host, kept: keptOf(host), turn: 0 };
    const root = host.box.getRootNode();
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#guests.add(guest);
    // Attributes, including class and style, which may change the host's colours.
    guest.watch = new MutationObserver(() => this.#again(guest));
    guest.watch.observe(host.element, { attributes: true });
    return {
      first: () => this.#show(guest, true),
      // After the host has set or reset ratings; `stored` is what was stored then.
      show: (stored) => {
        guest.kept.set(stored);
        this.#again(guest, true);
      },
      leave: () => this.#leave(guest),
    };
  }

  // If a later update fails to load something, keep what is shown.
  async #again(guest, anew) {
    try {
      await this.#show(guest, anew);
    } catch (error) {
      guest.host.report(error.code ?? "crashed", error.message);
    }
  }

  #leave(guest) {
    this.#guests.delete(guest);
    guest.watch.disconnect();
    guest.seat?.container.remove();
    if (guest.seat) {
      guest.seat.container.dataset.ratings = "";
      guest.seat = guest.seat.guest = undefined;
    }
  }

  // Shows the element's current state. `anew`: its ratings differ from what the program last heard.
  async #show(guest, anew) {
    const { host } = guest;
    if (anew) guest.round = this.#round += 1;
    const turn = (guest.turn += 1);
    let file;
    try {
      file = await host.texts();
    } catch (error) {
      // Better in the language of before than not at all.
      if (!guest.file) throw error;
      host.report(error.code, error.message);
      file = guest.file;
    }
    const [language, text] = file;
    // A later call shows everything this one would. The program may also have broken meanwhile.
    if (turn !== guest.turn || !this.#guests.has(guest) || !this.#program) return;
    if (this.#texts.get(language) !== text) {
      if (!this.#load(language, text)) {
        host.spoilt(language);
        throw Object.assign(new Error("texts not whole"), { code: "network" });
      }
      this.#texts.set(language, text);
    }
    guest.file = file;
    const { element, box } = host;
    warnOf(element, guest);
    if (guest.kept.meet()) guest.round = this.#round += 1;
    guest.seat ??= this.#free();
    guest.seat.guest = guest;
    const { container, place, id } = guest.seat;
    container.lang = language;
    container.dataset.theme = option(element, "theme");
    container.dataset.mode = option(element, "mode");
    const style = getComputedStyle(element);
    container.classList.toggle(
      "branded",
      BRAND.some((name) => style.getPropertyValue(`--double-cycle-${name}`).trim() !== ""),
    );
    if (container.parentNode !== box) box.replaceChildren(container);
    const flags =
      (element.hasAttribute("readonly") && 1) | (option(element, "hotkeys") === "on" && 2) | guest.kept.flags;
    const { contact, problem } = contactOf(element);
    if (problem && problem !== guest.problem) host.report("config", problem);
    guest.problem = problem;
    this.#program.exported.show(
      place,
      id,
      guest.round,
      host.toNumber(host.ratings()),
      LANGUAGES.indexOf(language),
      CHOICES.mode.indexOf(option(element, "mode")),
      flags,
      ...contact,
    );
    guest.had = host.ratings();
    container.dataset.ratings = host.toNumber(guest.had);
    // The program redraws only on a change, so adorn here as well.
    guest.seat?.adorn(Number(option(element, "heading-level")));
  }

  #free() {
    const free = this.#seats.find((seat) => !seat.guest);
    // Drop the last guest's message.
    free?.say("");
    if (free) return free;
    const seat = new Seat(this.#seats.length, (...press) => this.#program?.exported.key(...press));
    this.#seats.push(seat);
    return seat;
  }

  #heard(seat, kind, value) {
    const guest = seat?.guest;
    if (!guest) return;
    if (kind === DRAWN) {
      guest.kept.alone = !value;
      seat.adorn(Number(option(guest.host.element, "heading-level")));
      if (seat.names.length) guest.names = seat.names;
      const { box } = guest.host;
      // Drop the reserved room if the widget ends below the window: nobody sees what moves.
      if (box.getBoundingClientRect().bottom > innerHeight) box.classList.add("settled");
      // After the program's call has returned: host listeners may do anything.
      queueMicrotask(() => guest.host.drawn());
    } else if (kind === COMMITTED) {
      guest.note?.remove();
      seat.container.dataset.ratings = value;
      // The program may not have been shown the newest ratings yet: only what it has changed itself is taken.
      const { host, kept, had } = guest;
      const now = host.toRatings(value);
      guest.had = now;
      const { flags } = kept;
      // The key may have changed before: what is rated now is the new one's.
      kept.meet();
      take(
        host,
        host.ratings().map((rating, place) => (now[place] === had[place] ? rating : now[place])),
      );
      kept.meet();
      const isBehind = host.toNumber(host.ratings()) !== value;
      if (isBehind || flags !== kept.flags) this.#again(guest, isBehind);
      if (kept.key) this.#meet(kept.key, guest);
    } else if (kind !== FOCUS) {
      seat.say(value);
    } else {
      // After the current drawing.
      setTimeout(() => {
        seat.container.querySelector(`#${value}`)?.focus();
      });
    }
  }

  // The value under a storage key has changed (all values if `changed` is null): elements with that key read it again.
  #meet(changed, writer) {
    for (const guest of this.#guests) {
      const { key } = guest.kept;
      if (guest !== writer && key && (changed ?? key) === key) this.#again(guest);
    }
  }

  #broken(error) {
    this.#program = undefined;
    const now = Date.now();
    this.#restarts = this.#restarts.filter((time) => now - time < MINUTE);
    for (const guest of this.#guests) {
      guest.seat?.container.remove();
      guest.seat = undefined;
    }
    // After the program's call has returned.
    Promise.resolve(error).then((error) => this.#mend(error));
    this.#restarts.push(now);
  }

  async #mend(error) {
    // It may be needed when the network is gone.
    crashPanel().catch(() => {});
    for (const { host } of this.#guests) host.report("crashed", `the program broke: ${error.message}`);
    try {
      if (this.#restarts.length > RESTARTS) throw error;
      await this.run();
      for (const guest of [...this.#guests]) {
        await this.#show(guest, true);
        if (guest.seat) this.#say(guest);
      }
    } catch {
      this.#giveUp();
    }
  }

  #say(guest) {
    guest.note?.remove();
    guest.note = document.createElement("p");
    guest.note.className = "restarted";
    guest.note.setAttribute("role", "status");
    [guest.note.textContent] = guest.file[1].split("\n", 1);
    guest.host.box.prepend(guest.note);
  }

  // Shows the answers as text, with a button to try again.
  #giveUp() {
    this.#program?.stop();
    this.#program = undefined;
    this.#gone();
    for (const guest of [...this.#guests]) {
      this.#leave(guest);
      this.#panel(guest);
    }
  }

  async #panel({ host, file, names }) {
    // At once, and where nothing more comes: the code holds all answers.
    host.crashed(2, [host.toCode(host.ratings())]);
    try {
      const { answers } = await crashPanel();
      const [language] = file ?? (await host.texts());
      host.crashed(...answers(host, language, names));
    } catch (error) {
      console.info(error);
    }
  }
}

// Compiles the fetched program. A truncated file keeps its error, which the loader names; a whole file that the browser
// refuses is "unsupported".
async function compile(wasm) {
  try {
    return await compiled(wasm);
  } catch (error) {
    const bytes = await (await fetch(wasm.url)).arrayBuffer();
    if (bytes.byteLength !== WASM_SIZE) throw error;
    return WebAssembly.compile(bytes).catch((error) => {
      throw Object.assign(Error(error), { code: "unsupported" });
    });
  }
}

// Starts the engine for a page: the fetched program, its style sheet, and a callback for when it gives up.
export async function start(wasm, style, gone) {
  const engine = new Engine(await compile(wasm), style, gone);
  await engine.run();
  return engine;
}
