// The visitor's rating code in this browser's storage, where the host asks for it by storage-key. Storage may be missing,
// throw, be full or hold what is not ours: that stays untouched, and nothing is kept. Other elements and tabs may keep
// theirs under the same key: what either has changed since they last agreed holds in both.
import { option } from "./options.js";

const KEPT = 4;
const REFUSED = 8;
// Names of Double Cycle's own, but for the one that a frame gives to what it keeps.
const OWN = /^double-cycle(\.(?!frame )| |$)/;

// Gives an element ratings that are the visitor's.
export function take(host, now) {
  const before = host.ratings();
  host.ratings(now);
  // Told once the program has done its own part, which may be more than one rating.
  queueMicrotask(() => {
    host.tell("change", now);
    if (before.includes(null) && !now.includes(null)) host.tell("complete", now);
  });
}

export class Kept {
  #host;
  // As the host names it; null where nothing is kept.
  key = null;
  #refused = false;
  // The stored text that was last seen, and the element's ratings when the two last agreed: none where the host has set
  // others since, which stand before what is stored.
  #seen;
  base;

  constructor(host) {
    this.#host = host;
    // Other than what the element has, where what is stored is to be forgotten.
    if (!host.given) this.base = host.given === 0 ? [] : host.ratings();
  }

  // What the program is told of it.
  get flags() {
    return this.key === null ? 0 : this.#refused ? REFUSED : KEPT;
  }

  #refuse(why) {
    this.#refused = true;
    if (why) this.#host.report("config", `storage-key="${this.key}" ${why}`);
  }

  // Takes over the key as the host names it now.
  #follow() {
    const { element } = this.#host;
    const rates = option(element, "mode") === "rate" && !element.hasAttribute("readonly");
    const key = rates ? element.getAttribute("storage-key") || null : null;
    if (key !== this.key) {
      this.key = key;
      this.#seen = null;
      this.#refused = false;
      if (OWN.test(key)) this.#refuse("is a name of Double Cycle's own");
    }
  }

  // Takes over what stands under the key; whether that has changed the element's ratings.
  open() {
    this.#follow();
    // What the visitor has rated before there was a key is written now.
    const isNews = this.meet(this.base && this.base !== this.#host.ratings());
    // What was to be forgotten is, or nothing is kept: later nothing is forgotten for that.
    if (!this.base?.length) this.base = undefined;
    return isNews;
  }

  // Forgets what stands there, for ratings that are none: under the key of now, and never under one that was left.
  forget() {
    this.#follow();
    this.meet(true);
  }

  // Brings the element's ratings and the stored ones together, and with `write` stores them; whether that has changed the
  // element's. What is stored and is no rating code ends it.
  meet(write) {
    if (this.key === null || this.#refused) return false;
    const { fromCode, toCode } = this.#host;
    const ratings = this.#host.ratings();
    try {
      const stored = localStorage.getItem(this.key);
      const theirs = stored !== null && fromCode(stored);
      let all = ratings;
      // Who starts over deletes what others have stored, too.
      const empty = write && ratings.every((rating) => rating === null);
      if (theirs && stored !== this.#seen && !empty)
        all = ratings.map((rating, place) => (rating === this.base?.[place] ? theirs[place] : rating));
      const code = toCode(all);
      if (code === toCode(ratings)) all = ratings;
      else take(this.#host, all);
      this.#seen = stored;
      if (write) {
        if (empty) localStorage.removeItem(this.key);
        else localStorage.setItem(this.key, code);
        this.#seen = empty ? null : code;
      }
      if (write || this.base) this.base = all;
      return all !== ratings;
    } catch (error) {
      this.#refuse(error instanceof RangeError && "holds something else, which stays as it is");
      return false;
    }
  }
}
