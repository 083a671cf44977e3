// How sure a result is: a small program of its own (src/bin/certainty.rs), fetched with the first result. Ratings are given
// by their number; see src/codec/code.rs.
import { initSync, numbers, words } from "certainty-glue";
import { compile } from "./compile.js";
import { named } from "./sureness.js";

let isHere = false;
let coming;

// Resolves once the program runs; a failed try is followed by another the next time.
function arrived() {
  coming ??= compile(new URL(CERTAINTY_FILE, import.meta.url))
    .then((module) => {
      initSync({ module });
      isHere = true;
    })
    .catch((error) => {
      coming = undefined;
      throw error;
    });
  return coming;
}

// How sure the result of eight ratings is; `null` until the program has come, and while one is not rated.
export function sureOf(ratings) {
  const given = isHere ? numbers(ratings) : [];
  return given.length ? named(given) : null;
}

// The same in words, by key: lists of texts. `cells`: the language's texts.
async function worded(ratings, language, cells) {
  await arrived();
  // Not in a task in which the page is drawn.
  await new Promise((done) => setTimeout(done));
  const lines = words(ratings, LANGUAGES.indexOf(language), cells.join("\t")).split("\n");
  return Object.fromEntries(lines.map((line) => line.split("\t")).map(([key, ...texts]) => [key, texts]));
}

// What was asked last, and the answer: every place of a result asks the same.
let last = {};

// The words, at once where they have been asked for before, and otherwise a promise of them.
export function sureWords(ratings, language, cells) {
  const asked = `${language} ${ratings}`;
  if (last.asked !== asked) {
    const own = { asked };
    own.words = worded(ratings, language, cells).then(
      (words) => (own.words = words),
      (error) => {
        if (last === own) last = {};
        throw error;
      },
    );
    last = own;
  }
  return last.words;
}
