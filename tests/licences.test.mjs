// THIRD-PARTY.txt names exactly the packages that are shipped, each with its licence text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NOTICES, STANDARD, named, shipped } from "../scripts/licences.mjs";

const notices = readFileSync(join(import.meta.dirname, "..", NOTICES), "utf8");
const packages = shipped();
const title = (line) => line.split(" ", 2).join(" ");

test("every package whose code is shipped is named, and no other", () => {
  assert.deepEqual(named(notices), packages, "run `make licences`");
  assert.ok(packages.some((line) => line.startsWith("yew ")) && packages.some((line) => line.startsWith("qrcodegen ")));
  // Macros, build dependencies and test dependencies are not shipped.
  for (const name of ["syn", "quote", "serde_derive", "yew-macro", "tokio", "proptest"])
    assert.ok(!packages.some((line) => line.startsWith(`${name} `)), name);
});

test("a package that is missing would be noticed, and one of another version or licence", () => {
  for (const line of packages) {
    assert.notDeepEqual(named(notices.replace(`${line}\n`, "")), packages, line);
    assert.notDeepEqual(named(notices.replace(line, line.replace(/ \d+/, " 99"))), packages, line);
    assert.notDeepEqual(named(notices.replace(line, line.replace("(", "(X-"))), packages, line);
  }
});

test("each stands over a text of a licence, which says whose it is", () => {
  const [, ...parts] = notices.split(/^-{78}$/m);
  const users = new Set();
  for (let place = 0; place < parts.length; place += 2) {
    const [heading, text] = parts.slice(place, place + 2);
    assert.ok(text.length > 500, heading);
    assert.ok(!/<year>|<copyright/.test(text), heading);
    for (const [, user] of heading.replace(/\s+/g, " ").matchAll(/([\w-]+ \d[^,;\s]*)/g)) users.add(user);
  }
  for (const line of packages) assert.ok(users.has(title(line)), title(line));
  assert.ok(notices.includes(`\n${STANDARD.join(", ")}\n`));
});

test("the command of wasm-bindgen is locked in the version of the crate", () => {
  const version = (path, name) =>
    new RegExp(`name = "${name}"\nversion = "([^"]+)"`).exec(
      readFileSync(join(import.meta.dirname, "..", path), "utf8"),
    )[1];
  assert.equal(
    version("scripts/wasm-bindgen/Cargo.lock", "wasm-bindgen-cli"),
    version("Cargo.lock", "wasm-bindgen"),
    "change scripts/wasm-bindgen/ too",
  );
});
