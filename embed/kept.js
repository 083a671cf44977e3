// The visitor's rating code in this browser's storage, where the host asks for it by storage-key. Storage may be missing,
// throw, be full or hold what is not ours: that stays untouched, and nothing is kept.
import { option } from "./options.js";

const KEPT = 4;
const REFUSED = 8;

export class Kept {
  #host;
  #key = null;
  #refused = false;

  constructor(host) {
    this.#host = host;
  }

  // What the program is told of it.
  get flags() {
    return this.#key === null ? 0 : this.#refused ? REFUSED : KEPT;
  }

  // Takes over the key as it is now, and the visitor's ratings that stand there, unless the element has others already.
  open() {
    const { element } = this.#host;
    const rates = option(element, "mode") === "rate" && !element.hasAttribute("readonly");
    const key = rates ? element.getAttribute("storage-key") || null : null;
    if (key === this.#key) return;
    this.#key = key;
    this.#refused = false;
    if (key === null) return;
    try {
      const code = localStorage.getItem(key);
      if (code !== null) this.#host.restore(code);
    } catch (error) {
      this.#refused = true;
      if (error instanceof RangeError) this.#host.report("config", `storage-key="${key}" holds something else, which stays as it is`);
    }
  }

  save() {
    if (this.#key === null || this.#refused) return;
    const { ratings, code } = this.#host.element;
    try {
      if (ratings.every((rating) => rating === null)) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, code);
    } catch {
      this.#refused = true;
    }
  }
}
