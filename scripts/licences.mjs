// Writes THIRD-PARTY.txt, the notices of third-party code in our programs, which is served beside them. Run by `make
// licences`; tests/licences.test.mjs checks that it matches what is shipped.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const FEATURES = "page,studio,embed";
const TARGET = "wasm32-unknown-unknown";
export const NOTICES = "THIRD-PARTY.txt";
// A licence text whose copyright line was never filled in.
const PLACEHOLDER = "Copyright (c) <year> <copyright holders>";
// Copyright holders of packages without a licence file, from their source or repository.
const HOLDERS = { qrcodegen: "Copyright (c) Project Nayuki" };
// The standard library's packages for this target; cargo.sh compiles them in.
export const STANDARD = [
  "alloc",
  "cfg-if",
  "compiler_builtins",
  "core",
  "dlmalloc",
  "hashbrown",
  "libc",
  "panic_abort",
  "rustc-demangle",
  "std",
];
const RULE = "-".repeat(78);
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 27,
    stdio: ["ignore", "pipe", "inherit"],
  });

// A package of npm's as it is installed, which the lock file fixes.
function packaged(name) {
  const folder = join(ROOT, "node_modules", name);
  const { version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const place = typeof repository === "string" ? `https://github.com/${repository}` : repository.url;
  const address = homepage ?? place.replace(/^git\+|\.git$/g, "").replace(/^git:/, "https:");
  const title = `${name} ${version}`;
  const file = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file));
  const line = `${title} (${license.replace(/^\(|\)$/g, "")}) ${address}`;
  return { title, line, text: readFileSync(join(folder, file), "utf8") };
}

// The packages of npm's that are shipped: what reads QR codes from a camera's pictures, and what writes slides.
const READER = packaged("zxing-wasm");
const WRITERS = ["pptxgenjs", "jszip", "pako", "lie", "immediate", "setimmediate"].map(packaged);
const PACKAGED = [READER, ...WRITERS];
// jszip may be had under the MIT License alone, which stands first.
const OTHER_CHOICE = /^GPL version 3$[^]*/m;
// The terms of zlib, which pako follows, without the line for holders that was never filled in.
const zlib = () => {
  const readme = readFileSync(join(ROOT, "node_modules/pako/lib/zlib/README"), "utf8");
  return tidy(readme.slice(readme.indexOf("Copyright notice:")).replace(/^Copyright \(c\) <''.*\n/m, ""));
};
// What its program is compiled of, by its own README and by the compiler's.
const WITHIN_READER = [
  "Its program is made of ZXing-C++, https://github.com/zxing-cpp/zxing-cpp, by its authors, among them Nu-book Inc. and",
  "Axel Waggershauser, under the Apache License 2.0, which stands above; and of the runtime of Emscripten and of musl, under",
  "the terms that follow, with these lines in place of the first:",
  "",
  "Copyright (c) 2010-2014 Emscripten authors, see https://github.com/emscripten-core/emscripten",
  "Copyright (c) 2005-2020 Rich Felker, et al., see https://musl.libc.org",
];

// The packages compiled into the programs, as "name version (licence) address": no build scripts, macros or tests.
// `cargo tree` reads them from Cargo.lock, offline.
export function shipped() {
  const args = [
    "tree",
    "--locked",
    "--offline",
    "--target",
    TARGET,
    "--features",
    FEATURES,
    "--edges",
    "normal,no-proc-macro",
    "--prefix",
    "none",
    "--format",
    "{p}\t{l}\t{r}",
  ];
  const lines = run("cargo", args)
    .trim()
    .split("\n")
    .filter((line) => !line.endsWith(" (*)"));
  const packages = lines.map((line) => {
    const [named, licence, address] = line.split("\t");
    const [name, version] = named.split(" ");
    return [name, `${name} ${version.slice(1)} (${licence}) ${address}`.trim()];
  });
  const crates = packages.filter(([name]) => name !== "double-cycle").map(([, line]) => line);
  return [...new Set([...crates, ...PACKAGED.map(({ line }) => line)])].sort();
}

// The packages that the notices name, in order.
export const named = (notices) => notices.split("\n").filter((line) => /^[\w-]+ \d\S* \(.+\)( \S+)?$/.test(line));

const tidy = (text) =>
  text
    .replace(/\r/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
const words = (text) => text.replace(/\s+/g, " ");
const wrapped = (text) => text.replace(/(?=.{79})(.{1,78}) /g, "$1\n");
const section = (title, ...parts) =>
  [RULE, wrapped(title), RULE, "", ...parts.flatMap((part) => [part, ""])].join("\n");

// A tenth of the standard allocator's bytes; for the page and the embed. The studio uses the standard one.
const terms = (text) => words(text.slice(text.indexOf("1. Definitions"), text.indexOf("END OF TERMS AND CONDITIONS")));
const owners = (text) => [...text.matchAll(/^\s*(Copyright (?:\(c\) )?\d{4}.*)$/gm)].map(([, line]) => line.trim());

// The licences found by cargo-about, each with its shipped packages only.
function licences(packages) {
  const crates = packages.filter((line) => PACKAGED.every((own) => line !== own.line));
  const ids = new Set(crates.map((line) => line.split(" ", 2).join(" ")));
  const about = JSON.parse(
    run("cargo", [
      "about",
      "generate",
      "--format",
      "json",
      "--features",
      FEATURES.replaceAll(",", " "),
      "--offline",
      "--locked",
      "--fail",
    ]),
  );
  const found = about.licenses.map(({ id, name, text, used_by }) => {
    const users = used_by
      .map(({ crate }) => `${crate.name} ${crate.version}`)
      .filter((user) => ids.has(user))
      .sort();
    return { id, name, text: tidy(text), users };
  });
  const used = found.filter(({ users }) => users.length > 0);
  const without = [...ids].filter((id) => !used.some(({ users }) => users.includes(id)));
  if (without.length > 0) throw new Error(`licences: cargo-about has none for ${without.join(", ")}`);
  return used;
}

// Fills in the copyright holder: one text per user of the package.
function filled({ text, users, ...rest }) {
  if (!text.includes(PLACEHOLDER)) return [{ text, users, ...rest }];
  return users.map((user) => {
    const holder = HOLDERS[user.split(" ")[0]];
    if (!holder) throw new Error(`licences: ${user} does not say whose it is: see its source, and name it in HOLDERS`);
    return { ...rest, text: text.replace(PLACEHOLDER, holder), users: [user] };
  });
}

function texts(packages) {
  const all = licences(packages);
  const apache = all.filter(({ id }) => id === "Apache-2.0");
  const [first] = apache;
  const other = apache.find(({ text }) => terms(text) !== terms(first.text));
  if (other) throw new Error(`licences: ${other.users.join(", ")} changes the terms of the Apache License`);
  const copyright = apache.flatMap(({ text, users }) =>
    owners(text).map((line) => wrapped(`${line} (${users.join(", ")})`)),
  );
  const rest = all.filter(({ id }) => id !== "Apache-2.0").flatMap(filled);
  // Texts that differ in line breaks only are one text.
  const once = new Map();
  for (const { name, text, users } of rest) {
    const known = once.get(words(text)) ?? { name, text, users: [] };
    once.set(words(text), { ...known, users: [...known.users, ...users].sort() });
  }
  return [
    section(
      `Apache License 2.0: ${apache
        .flatMap(({ users }) => users)
        .sort()
        .join(", ")}; the standard library`,
      ...copyright,
      first.text,
    ),
    ...[...once.values()]
      .sort((a, b) => (a.users[0] < b.users[0] ? -1 : 1))
      .map(({ name, text, users }) => section(`${name}: ${users.join(", ")}`, text)),
  ];
}

// The standard library's own licence files, without the Apache License, which is already above.
function standardTexts() {
  const library = join(run("rustc", ["--print", "sysroot"]).trim(), "lib/rustlib/src/rust/library");
  const parts = (path) =>
    tidy(readFileSync(join(library, path), "utf8"))
      .split(/^-{70,}$/m)
      .map((part) => {
        const llvm = part.indexOf("---- LLVM Exceptions");
        if (!/Apache License\s+Version 2\.0/.test(part)) return tidy(part);
        return llvm < 0
          ? "(The Apache License stands above.)"
          : `(The Apache License stands above.)\n\n${tidy(part.slice(llvm))}`;
      })
      .filter(Boolean);
  return [
    section("compiler_builtins, of the standard library", ...parts("compiler-builtins/LICENSE.txt")),
    section("libm, within compiler_builtins", ...parts("compiler-builtins/libm/LICENSE.txt")),
  ];
}

function notices() {
  const packages = shipped();
  return `${[
    "What others wrote and Double Cycle holds",
    "",
    "Double Cycle itself is under the MIT License or the Apache License 2.0, at your option; both stand beside this file, in",
    "LICENSE-MIT and LICENSE-APACHE. Its programs for browsers (*.wasm) and the glue in its scripts, written by wasm-bindgen,",
    "hold code of the packages below, each under the licence that stands beside it; reader-*.wasm and reader-*.js are of",
    "zxing-wasm, and slides-*.js of pptxgenjs with jszip and what that is made of. Where a package offers a choice, the",
    "Apache License is taken if it is one of them, else the MIT License. Written by `make licences`; not to be changed by",
    "hand.",
    "",
    ...packages,
    "",
    "And of Rust's standard library, Copyright (c) The Rust Project Developers, (MIT OR Apache-2.0), with tables of",
    "Copyright (c) 1991-2024 Unicode, Inc. (Unicode-3.0):",
    "",
    STANDARD.join(", "),
    "",
    ...texts(packages),
    ...standardTexts(),
    section(`MIT License: ${READER.title}`, WITHIN_READER.join("\n"), tidy(READER.text)),
    ...WRITERS.map(({ title, text }) => section(`MIT License: ${title}`, tidy(text.replace(OTHER_CHOICE, "")))),
    section("zlib License: zlib, within pako", zlib()),
  ]
    .join("\n")
    .trimEnd()}\n`;
}

// Copies the notices and our own licences beside the programs.
export function copyLicences(source, ...folders) {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    for (const name of [NOTICES, "LICENSE-MIT", "LICENSE-APACHE"]) copyFileSync(join(source, name), join(folder, name));
  }
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) writeFileSync(join(ROOT, NOTICES), notices());
