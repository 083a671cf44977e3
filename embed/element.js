// What the loader fetches once an element comes near: runs the program for all elements of the page, and starts it anew
// where it breaks. The loader holds the ratings, so nothing is lost with a program.
import { compiled, start as run } from "../web/program.js";
import { contactOf } from "./contact.js";
import { CHOICES, option, warnOf } from "./options.js";
import { named } from "./outcome.js";
import { NONE, keptOf, take } from "./kept.js";

// Restarts within a minute, before the answers are shown instead.
const RESTARTS = 3;
const MINUTE = 60_000;
// Colours of the host's own: the others then follow from them.
const BRAND = ["accent", "surface", "text", "strategy"];
const DRAWN = 0;
const COMMITTED = 1;
const FOCUS = 2;
// At most one message in this time is said aloud.
const SPEAK_EVERY = 500;
// Keys that go from station to station, and must not scroll the page under them.
const MOVES = /^(Page|Home|End$|Arrow)/;
// Parts that hosts may style: in the program's own terms, classes, of which one has another name.
const PARTS = ["figure", "station", "card", "option", "readout", "finding", "contact"];

// That it has started anew; that it has not, and what the answers are; and the button that tries once more.
const wordsOf = (text) => text.split("\n", 3);

// A widget of the program, in an element that holds its place among the light. It is never taken down, since Yew would
// leave its listeners behind: it waits for the next element.
class Seat {
  #status = document.createElement("p");
  #toSay;

  constructor(id, press) {
    this.id = id;
    this.container = document.createElement("div");
    this.container.setAttribute("part", "base");
    this.container.className = "embed";
    this.container.addEventListener("click", (event) => this.#follow(event));
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

  // A newer message takes the place of one that waits.
  say(text) {
    if (this.#toSay === undefined) {
      setTimeout(() => {
        this.#status.textContent = this.#toSay;
        this.#toSay = undefined;
      }, SPEAK_EVERY);
    }
    this.#toSay = text;
  }

  // A link within the widget leads within the widget, and not to an address of the host's page.
  #follow(event) {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const target = this.container.querySelector(link.getAttribute("href"));
    target?.setAttribute("tabindex", "-1");
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
  }

  // What the shared components do not say of themselves.
  adorn(level) {
    for (const part of PARTS) {
      for (const element of this.container.querySelectorAll(`.${part === "option" ? "choice" : part}:not([part])`))
        element.setAttribute("part", part);
    }
    for (const heading of this.container.querySelectorAll("h2,h3,h4")) {
      const wanted = String(level + Number(heading.tagName[1]) - 2);
      if (wanted !== (heading.getAttribute("aria-level") ?? heading.tagName[1]))
        heading.setAttribute("aria-level", wanted);
    }
  }

  // What the stations say, for whoever must copy it by hand.
  get names() {
    const labels = [];
    for (const station of this.container.querySelectorAll(".station > button"))
      labels.push(station.getAttribute("aria-label").replace(/:[^:]*$/, ""));
    return labels;
  }
}

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

  // A language's file: what is said when the program breaks, a line each, and then the program's own texts.
  #load(language, text) {
    return this.#program.exported.load(LANGUAGES.indexOf(language), text.replace(/^(.*\n){3}/, ""));
  }

  // The result of ratings, given as the loader's number for them.
  result(number) {
    return this.#program ? named(this.#program.exported.result(number)) : null;
  }

  // A place for an element's host: see #sit in loader.js for what a host is.
  seat(host) {
    const guest = { host, kept: keptOf(host), turn: 0 };
    const root = host.box.getRootNode();
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#guests.add(guest);
    // Attributes, and with class and style the host's colours.
    guest.watch = new MutationObserver(() => this.#again(guest));
    guest.watch.observe(host.element, { attributes: true });
    return {
      first: () => this.#show(guest, true),
      // Ratings that the host has set, or none because it has forgotten all.
      show: (forgets) => {
        guest.kept.set(forgets ? NONE : null);
        this.#again(guest, true);
      },
      leave: () => this.#leave(guest),
    };
  }

  // Where something of a later showing does not arrive, what is shown stays.
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
    if (guest.seat) guest.seat = guest.seat.guest = undefined;
  }

  // Shows an element as it is now; `anew` where its ratings are others than the program last heard of.
  async #show(guest, anew) {
    const { host } = guest;
    if (anew) guest.round = this.#round += 1;
    const turn = (guest.turn += 1);
    const [language, text] = await host.texts();
    // A later call shows all that this one would; and the program may have broken meanwhile.
    if (turn !== guest.turn || !this.#guests.has(guest) || !this.#program) return;
    if (this.#texts.get(language) !== text) {
      if (!this.#load(language, text)) {
        host.spoilt(language);
        throw Object.assign(new Error("texts not whole"), { code: "network" });
      }
      this.#texts.set(language, text);
    }
    guest.words = wordsOf(text);
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
    // The program draws only where something of its own has changed.
    guest.seat?.adorn(Number(option(element, "heading-level")));
  }

  #free() {
    const free = this.#seats.find((seat) => !seat.guest);
    // What was said of the last one is not said of the next.
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
      seat.adorn(Number(option(guest.host.element, "heading-level")));
      if (seat.names.length) guest.names = seat.names;
      const { box } = guest.host;
      // Room that was kept for the widget goes where nobody sees what stands below it.
      if (box.getBoundingClientRect().bottom > innerHeight) box.classList.add("settled");
      // Once the program's own call has ended: hosts may do anything in an event.
      queueMicrotask(() => guest.host.drawn());
    } else if (kind === COMMITTED) {
      guest.note?.remove();
      take(guest.host, guest.host.toRatings(value));
      const { flags, key } = guest.kept;
      const others = guest.kept.meet();
      if (others || flags !== guest.kept.flags) this.#again(guest, others);
      if (key) this.#meet(key, guest);
    } else if (kind !== FOCUS) {
      seat.say(value);
    } else {
      // Once what is being drawn now stands.
      setTimeout(() => {
        seat.container.querySelector(`#${value}`)?.focus();
      });
    }
  }

  // What is stored under a key has changed, or without one all of it: elements that keep theirs there look again.
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
    // Once the program's own call has ended.
    Promise.resolve(error).then((error) => this.#mend(error));
    this.#restarts.push(now);
  }

  async #mend(error) {
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
    guest.note.textContent = guest.words[0];
    guest.host.box.prepend(guest.note);
  }

  // The answers as text, and a way to try once more.
  #giveUp() {
    this.#program?.stop();
    this.#program = undefined;
    this.#gone();
    for (const guest of [...this.#guests]) {
      this.#leave(guest);
      guest.host.texts().then(
        ([, text]) => this.#panel(guest, wordsOf(text)),
        () => this.#panel(guest, guest.words ?? []),
      );
    }
  }

  #panel({ host, names = [] }, [, crashed, retry]) {
    const ratings = host.ratings();
    const answers = document.createElement("pre");
    answers.tabIndex = 0;
    answers.style.whiteSpace = "pre-wrap";
    answers.textContent = [
      host.toCode(ratings),
      ...ratings.map((rating, place) => `${names[place] ?? place + 1}: ${rating ?? "–"}`),
    ].join("\n");
    const again = document.createElement("button");
    again.textContent = retry;
    again.addEventListener("click", () => host.again());
    host.crashed(crashed, [answers, again]);
  }
}

// Compiles the program out of the answer that brings it. A file that is not whole is named by the loader; one that is, and
// is refused, by this.
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

// Starts the program for a page: the answer that brings it, its style, and what to do when it is given up.
export async function start(wasm, style, gone) {
  const engine = new Engine(await compile(wasm), style, gone);
  await engine.run();
  return engine;
}
