// The programs that visitors' browsers run: WebAssembly by cargo, wasm-bindgen and wasm-opt, with glue that can start it
// more than once.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const run = (command, args, options) =>
  execFileSync(command, args, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
    ...options,
  });

// What wasm-opt does to every program, in this order: Trunk's own call is switched off in index.html. Found by measuring
// bytes after brotli; the page's budget is the judge of any change.
const PASSES = [
  ...["-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz"],
  ...["--one-caller-inline-max-function-size=20", "--always-inline-max-function-size=4"],
  ...["--reorder-locals", "--reorder-functions-by-name"],
];
// What the compiler uses, and the browsers of finish.mjs's `target` know.
const WASM_FEATURES = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
];

// wasm-bindgen names what the program imports from its glue, and what it exports to it, at length, with a hash each: of the
// page, four kilobytes after brotli that no visitor reads. wasm-opt gives them short names, and says which.
const NAMES = ["--minify-imports-and-exports-and-modules", "--strip-producers", "--strip-target-features"];

// A program as wasm-opt leaves it, and its glue with the names that it has then.
export function optimise(path, glue) {
  const said = run("wasm-opt", [
    path,
    "-o",
    path,
    ...PASSES,
    ...NAMES,
    ...WASM_FEATURES.map((feature) => `--enable-${feature}`),
  ]);
  return { wasm: readFileSync(path), glue: renamed(glue, JSON.parse(said)) };
}

// Gives glue the short names, `imports` as [module, name, short] and `exports` as [name, short]. The module that all is
// imported from is called `a` then.
export function renamed(glue, { imports, exports }) {
  const used = new Map(imports.map(([, name]) => [name, 0]));
  const shortImport = new Map(imports.map(([, name, short]) => [name, short]));
  const shortExport = new Map(exports);
  const [[module]] = imports;
  const made = once(glue, new RegExp(`"${module}"(?=: import0)`), '"a"')
    .replace(/(?<![\w$])[\w$]+(?=:)/g, (name) => {
      if (!shortImport.has(name)) return name;
      used.set(name, used.get(name) + 1);
      return shortImport.get(name);
    })
    .replace(/(?<![\w$])wasm\.([\w$]+)/g, (all, name) =>
      shortExport.has(name) ? `wasm.${shortExport.get(name)}` : all,
    );
  for (const [name, times] of used)
    if (times !== 1) throw new Error(`programs: the glue defines ${name} ${times} times`);
  return made;
}

// What wasm-bindgen has written, optimised where it is to be served.
export function finished(wasm, glue, release) {
  const text = readFileSync(glue, "utf8");
  return release ? optimise(wasm, text) : { wasm: readFileSync(wasm), glue: text };
}

// Compiles a program that Trunk does not: a binary of the crate with one of its features.
export function compileProgram(source, bin, feature, release) {
  const build = [
    "build",
    "--target=wasm32-unknown-unknown",
    ...(release ? ["--release"] : []),
    "--offline",
    "--bin",
    bin,
    "--features",
    feature,
    "--message-format=json-render-diagnostics",
  ];
  const messages = run("cargo", build, { cwd: source })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { filenames } = messages.findLast(
    ({ reason, target }) => reason === "compiler-artifact" && target.name === bin && target.kind.includes("bin"),
  );
  const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  try {
    run("wasm-bindgen", [
      "--target",
      "web",
      "--no-typescript",
      "--out-dir",
      folder,
      "--out-name",
      "program",
      filenames.find((name) => name.endsWith(".wasm")),
    ]);
    const wasm = join(folder, "program_bg.wasm");
    return finished(wasm, join(folder, "program.js"), release);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Cuts one passage out of the glue, or replaces it; glue that has changed its form fails the build.
function once(glue, pattern, replacement) {
  if (glue.split(pattern).length !== 2) throw new Error(`programs: the glue does not have exactly one ${pattern}`);
  return glue.replace(pattern, () => replacement);
}

// wasm-bindgen's glue is a module that holds one running program for ever. This makes it a function which returns a new
// one at each call, with every export of the program passed through `guard`; see web/program.js. Its own way of fetching
// goes, since that is done there.
export function factory(glue) {
  const exported = [...glue.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  let body = glue.replace(/^export (?=function )/gm, "");
  body = once(body, /wasm = instance\.exports;/, "wasm = guard(instance.exports);");
  body = once(body, /^async function __wbg_load[^]*/m, "");
  // What it does for browsers older than those that it is built for, and for two gigabytes of text.
  body = once(body, /\(typeof FinalizationRegistry === 'undefined'\)\s+\? .*\s+: /, "");
  body = once(body, /^if \(!\('encodeInto' in [^]*?^\}$/m, "");
  body = once(body, /^const MAX_SAFARI_DECODE_BYTES = .*\nlet numBytesDecoded = 0;$/m, "");
  body = once(body, /^    numBytesDecoded \+= [^]*?^    \}$/m, "");
  body = once(body, /^    if \(realloc === undefined\) \{[^]*?^    \}$/m, "");
  if (/passStringToWasm0\([^,()]+, [^,()]+\)/.test(body))
    throw new Error("programs: the glue passes text without realloc");
  body = body.replace(/typeof (globalThis|self|window) === 'undefined' \? undefined : /g, "");
  // Nobody asks for them.
  body = once(body, /^    wasmInstance = instance;$/m, "");
  body = once(body, /^    wasmModule = module;$/m, "");
  body = once(body, /^let wasmModule, wasmInstance, wasm;$/m, "let wasm;");
  return `export default (guard) => {\n${body}\nreturn { imports: __wbg_get_imports(), finish: __wbg_finalize_init, exported: { ${exported.join(", ")} } };\n};\n`;
}
