// The visitor's rating code in this browser's storage, where the host asks for it by storage-key. Storage may be missing,
// throw, be full or hold what is not ours: that stays untouched, and nothing is kept. Other elements and tabs may keep
// theirs under the same key: what either has changed since they last agreed holds in both.
const KEPT = 4;
const REFUSED = 8;
export const NONE = Array(8).fill(null);
// How nothing is kept: storage throws or is full, which may pass, or the host was told why.
const FULL = 1;
const TOLD = 2;

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

// What an element has not stored yet outlasts its seats.
const all = new WeakMap();
export function keptOf(host) {
  const kept = all.get(host.element) ?? new Kept(host.ratings());
  all.set(host.element, kept);
  kept.host = host;
  if (host.given) kept.set(null);
  return kept;
}

class Kept {
  host;
  // As the host names it; none where nothing is kept.
  key;
  #refused = 0;
  // A three-way merge: the element's ratings and the stored ones when the two last agreed. Of the stored ones nothing is known
  // before the first look; null where the host has set ratings since, which stand before them.
  #base;
  #theirs;

  constructor(ratings) {
    this.#base = ratings;
  }

  // What the program is told of it.
  get flags() {
    return !this.key ? 0 : this.#refused ? REFUSED : KEPT;
  }

  #refuse(why) {
    this.#refused = why ? TOLD : FULL;
    if (why) this.host.report("config", `storage-key="${this.key}" ${why}`);
  }

  // Takes over the key as the host names it now.
  #follow() {
    const key = this.host.key() || undefined;
    if (key === this.key) return;
    this.key = key;
    this.#theirs &&= undefined;
    this.#refused = 0;
    if (this.host.own.test(key)) this.#refuse("is a name of Double Cycle's own");
  }

  // The host has set the element's ratings, or with NONE has forgotten them and what was stored.
  set(theirs) {
    this.#base = this.host.ratings();
    this.#theirs = theirs;
    if (theirs && this.#refused === FULL) this.#refused = 0;
    this.meet();
  }

  // Brings the element's ratings and the stored ones together, and stores what the visitor has rated since; whether that has
  // changed the element's. What is stored and is no rating code ends it.
  meet() {
    this.#follow();
    const ratings = this.host.ratings();
    const write = ratings !== this.#base;
    // Who starts over deletes what others have stored, too, and needs no room for it.
    const empty = write && ratings.every((rating) => rating === null);
    if (!this.key || this.#refused === TOLD || (this.#refused && !empty)) return false;
    const { fromCode, toCode } = this.host;
    try {
      const stored = localStorage.getItem(this.key);
      const known = this.#theirs;
      // What somebody has deleted is not taken over: it is stored again with the next rating.
      const theirs = stored === null ? (known ?? NONE) : fromCode(stored);
      let merged = ratings;
      if (!empty && (known || (stored && known !== null)))
        merged = ratings.map((rating, place) =>
          rating === this.#base[place] && theirs[place] !== known?.[place] ? theirs[place] : rating,
        );
      const code = toCode(merged);
      const isNews = code !== toCode(ratings);
      if (isNews) take(this.host, merged);
      else merged = ratings;
      this.#theirs = theirs;
      if (write) {
        if (empty) localStorage.removeItem(this.key);
        else localStorage.setItem(this.key, code);
        this.#theirs = merged;
        this.#refused = 0;
      }
      this.#base = merged;
      return isNews;
    } catch (error) {
      this.#refuse(error instanceof RangeError && "holds something else, which stays as it is");
      return false;
    }
  }
}
