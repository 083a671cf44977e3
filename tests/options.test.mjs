// The element's enumerated attributes: which value applies, and which warning the owner of the page gets.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { CHOICES, option, warnOf } from "../embed/options.js";

// The build defines LANGUAGES.
globalThis.LANGUAGES = ["en", "fi", "sv"];
const element = (attributes) => ({ getAttribute: (name) => attributes[name] ?? null });
let said;
beforeEach(() => {
  said = [];
  mock.method(console, "warn", (text) => said.push(text));
});
afterEach(() => mock.restoreAll());

test("each word holds, and the first where there is none or another", () => {
  for (const [name, words] of Object.entries(CHOICES)) {
    for (const word of words) assert.equal(option(element({ [name]: word }), name), word);
    for (const other of [null, "", "RATE", ` ${words[1]}`, "constructor"])
      assert.equal(option(element({ [name]: other }), name), words[0]);
  }
  assert.deepEqual(
    Object.values(CHOICES).map(([first]) => first),
    ["rate", "auto", "on", "lazy", "2"],
  );
});

test("nothing is said of what is right or not there", () => {
  warnOf(element({}), {});
  warnOf(element({ mode: "result", theme: "dark", lang: "fi-FI", "heading-level": "6" }), {});
  for (const readonly of ["", "readonly", "true", "1"]) warnOf(element({ readonly }), {});
  for (const lang of ["", "en", "sv_SE", "EN-gb"]) warnOf(element({ lang }), {});
  assert.deepEqual(said, []);
});

test("a value that is none is said once, and another anew", () => {
  const guest = {};
  for (const mode of ["rates", "rates", "results", "rates"]) warnOf(element({ mode }), guest);
  assert.deepEqual(said, [
    'double-cycle: mode="rates" is unknown; rate holds',
    'double-cycle: mode="results" is unknown; rate holds',
  ]);
  warnOf(element({ mode: "rates" }), {});
  assert.equal(said.length, 3);
});

test("an attribute that makes the ratings read-only, though it says that it does not, is said", () => {
  for (const readonly of ["false", "0", "no", "Off"]) warnOf(element({ readonly }), {});
  assert.deepEqual(
    said,
    ["false", "0", "no", "Off"].map(
      (value) => `double-cycle: readonly="${value}" is unknown; leave it out to allow rating`,
    ),
  );
});

test("a language that is none is said", () => {
  for (const lang of ["de", "english", "fin"]) warnOf(element({ lang }), {});
  assert.deepEqual(
    said,
    ["de", "english", "fin"].map((lang) => `double-cycle: lang="${lang}" is unknown; the page's language holds`),
  );
});
