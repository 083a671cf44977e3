// Stores the visitor's rating code in localStorage, if the host sets storage-key. Storage may be missing, throw, be
// full or hold someone else's value: that value stays, and nothing is stored. Elements and tabs with the same key are
// merged: a change by either since they last agreed reaches both.
const KEPT = 4;
const REFUSED = 8;
const ALONE = 16;
const NONE = Array(8).fill(null);
const isEmpty = (ratings) => ratings.every((rating) => rating === null);
// Why nothing is stored: storage throws or is full, which may pass; or a reason that was reported to the host.
const FULL = 1;
const TOLD = 2;

// Gives the element the visitor's ratings.
export function take(host, now) {
  const before = host.ratings();
  host.ratings(now);
  // Report after the program has done its part, which may be more than one rating.
  queueMicrotask(() => {
    host.tell("change", now);
    if (before.includes(null) && !now.includes(null)) host.tell("complete", now);
  });
}

// What an element has not stored yet outlives its seats.
const all = new WeakMap();
export function keptOf(host) {
  const kept = all.get(host.element) ?? new Kept(host.ratings());
  all.set(host.element, kept);
  kept.host = host;
  if (host.given) kept.set(host.given[0]);
  return kept;
}

class Kept {
  host;
  // The storage key the host gave; `undefined` if nothing is stored.
  key;
  // The last key: what is rated is its rating, whether or not it could be stored, unless the host has set it since.
  #last;
  #isHosts;
  #isFresh;
  // Whether the visitor wants the contact link alone, without the result. The choice is the element's, until it is reset.
  alone;
  #refused = 0;
  // Three-way merge base: the element's and the stored ratings when they last agreed. `#theirs` is `undefined` before
  // the first read, and `null` once the host has set ratings, which win over stored ones.
  #base;
  #theirs;

  constructor(ratings) {
    this.#base = ratings;
  }

  // For the program: KEPT or REFUSED with a key, and ALONE.
  get flags() {
    return (this.key && (this.#refused ? REFUSED : KEPT)) | (this.alone && ALONE);
  }

  #refuse(why) {
    this.#refused = why ? TOLD : FULL;
    if (why) this.host.report("config", `storage-key="${this.key}" ${why}`);
  }

  // Follows a change of the host's key. What is kept under another key is another rating, and stays there: returns whether
  // it was taken from the element.
  #follow() {
    const key = this.host.key() || undefined;
    if (key === this.key) return;
    const isOther = this.#last && key && key !== this.#last && !this.#isHosts;
    if (isOther) this.host.ratings((this.#base = NONE));
    this.key = key;
    this.#refused = 0;
    if (key) {
      this.#last = key;
      // Ratings that the host has set in the same task are those of this key.
      this.#theirs = this.#isFresh ? null : this.#theirs && undefined;
    }
    if (this.host.own.test(key)) this.#refuse("is a name of Double Cycle's own");
    return isOther;
  }

  // After the host has set ratings, or reset them and the stored ones. `theirs` is what was stored then; without a key of then
  // it is whatever the next read finds.
  set(theirs) {
    this.#isHosts = true;
    // The key may have changed just before.
    this.#follow();
    this.#base = this.host.ratings();
    if (isEmpty(this.#base)) this.alone = 0;
    else {
      this.#isFresh = true;
      setTimeout(() => {
        this.#isFresh = false;
      });
    }
    this.#theirs = theirs ?? null;
    if (this.#refused === FULL) this.#refused = 0;
    this.meet();
  }

  // Merges the element's and the stored ratings, and stores the result if the visitor has rated. Returns whether the
  // element's ratings changed. A stored value that is not a rating code ends storing.
  meet() {
    let isNews = this.#follow();
    const ratings = this.host.ratings();
    const write = ratings !== this.#base;
    if (write) this.#isHosts = false;
    // Starting over deletes what others have stored, too, and works even if storage is full.
    const empty = write && isEmpty(ratings);
    // Full storage may have room by the next rating.
    if (!this.key || this.#refused === TOLD || (this.#refused && !write)) return isNews;
    const { fromCode, toCode } = this.host;
    try {
      const stored = localStorage.getItem(this.key);
      const known = this.#theirs;
      // A deletion elsewhere is not taken over: the next rating stores the ratings again.
      const theirs = stored === null ? (known ?? NONE) : fromCode(stored);
      let merged = ratings;
      if (!empty && (known || (stored && known !== null)))
        merged = ratings.map((rating, place) =>
          rating === this.#base[place] && theirs[place] !== known?.[place] ? theirs[place] : rating,
        );
      const code = toCode(merged);
      if (code !== toCode(ratings)) {
        isNews = true;
        this.#isHosts = false;
        take(this.host, merged);
      } else merged = ratings;
      this.#theirs = theirs;
      if (write) {
        if (empty) localStorage.removeItem(this.key);
        else localStorage.setItem(this.key, code);
        this.#theirs = merged;
        this.#refused = 0;
      }
      this.#base = merged;
    } catch (error) {
      this.#refuse(error instanceof RangeError && "holds something else, which stays as it is");
    }
    return isNews;
  }
}
