// Builds the WebAssembly programs with cargo, wasm-bindgen and wasm-opt, with glue that can start a program repeatedly.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { HURDLES, named } from "./order.mjs";

// Runs as many at once as given; the others wait for their turn.
function inTurn(places) {
  const waiting = [];
  return async (act) => {
    if (places > 0) places -= 1;
    else await new Promise((go) => waiting.push(go));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else places += 1;
    }
  };
}

// cargo lets one build at a time into its folder; wasm-opt uses one core.
const compiling = inTurn(1);
const working = inTurn(availableParallelism());

// Once one program has failed, no other is begun.
let failure;

// What the command writes to its standard output. Its errors and warnings go to ours, also those of what succeeds.
async function run(command, args, options) {
  if (failure) throw failure;
  const said = await promisify(execFile)(command, args, { maxBuffer: 1 << 26, ...options }).catch((error) => error);
  process.stderr.write(said.stderr ?? "");
  if (said instanceof Error) {
    failure ??= new Error(`programs: ${command} failed: ${said.code ?? said.signal}`);
    throw failure;
  }
  return said.stdout;
}

// All of them, as Promise.all, but fails only once none is at work any more: no process is left behind, nor a folder.
export async function all(promises) {
  const ended = await Promise.allSettled(promises);
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return ended.map(({ value }) => value);
}

// wasm-opt's passes, in this order; Trunk's own call is off in index.html. Chosen by measuring brotli bytes; judge any
// change by the page's budget. `--dealign`: alignment is a hint that browsers ignore; with one hint for all, more
// instructions are equal bytes.
const PASSES = [
  ...["-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"],
  ...["--one-caller-inline-max-function-size=40", "--always-inline-max-function-size=4"],
  ...["--reorder-locals", "--reorder-functions-by-name", "--dealign"],
];
// The last call's: the order of scripts/order.mjs. The levels are for how what was read is written again.
const ORDER = ["--optimize-level=2", "--shrink-level=2", "--reorder-functions-by-name", "--strip-debug"];
// Features that the compiler emits and that finish.mjs's `target` browsers support.
const WASM_FEATURES = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((feature) => `--enable-${feature}`);

// wasm-bindgen's import and export names are long and hashed: four kilobytes of the page after brotli. wasm-opt
// shortens them and prints the mapping.
const NAMES = ["--minify-imports-and-exports-and-modules", "--strip-producers", "--strip-target-features"];

// Optimises a program, and renames its glue's imports and exports to match.
export async function optimise(path, glue) {
  const wasmOpt = (path, ...passes) => working(() => run("wasm-opt", [path, "-o", path, ...passes, ...WASM_FEATURES]));
  const said = await wasmOpt(path, ...PASSES, ...NAMES);
  const wasm = readFileSync(path);
  // A large program takes seconds for each order, and few fetch it.
  const hurdles = wasm.length < 500_000 ? HURDLES : HURDLES.slice(0, 1);
  const ordered = await all(
    named(wasm, hurdles).map(async (program, place) => {
      const own = `${path}.${place}`;
      writeFileSync(own, program);
      await wasmOpt(own, ...ORDER);
      return readFileSync(own);
    }),
  );
  return { wasm: smallest(ordered), glue: renamed(glue, JSON.parse(said)) };
}

// The one that is smallest once it is compressed. A single one is not compressed.
function smallest(all) {
  if (all.length === 1) return all[0];
  const sizes = all.map((bytes) => brotliCompressSync(bytes).length);
  return all[sizes.indexOf(Math.min(...sizes))];
}

// Puts the short names into the glue. `imports`: [module, name, short], `exports`: [name, short]. The module is always
// called `a` afterwards.
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

// The output of wasm-bindgen, optimised if it is to be shipped.
export async function finished(wasm, glue, isShipped) {
  const text = readFileSync(glue, "utf8");
  return isShipped ? optimise(wasm, text) : { wasm: readFileSync(wasm), glue: text };
}

// Compiles a binary of the crate with the given features; Trunk compiles only the page's. `profile`: for cargo;
// `isShipped`: optimised, too, which takes longer than compiling.
export async function compileProgram(source, bin, feature, { profile, isShipped = profile === "release" }) {
  const build = [
    "build",
    "--target=wasm32-unknown-unknown",
    // The short form is what cargo.sh knows.
    profile === "release" ? "--release" : `--profile=${profile}`,
    "--offline",
    "--bin",
    bin,
    "--features",
    feature,
    "--message-format=json-render-diagnostics",
  ];
  const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  try {
    // The page's and the studio's are one file of cargo's, so wasm-bindgen reads it before the next is compiled.
    await compiling(async () => {
      const messages = (await run("cargo", build, { cwd: source }))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const { filenames } = messages.findLast(
        ({ reason, target }) => reason === "compiler-artifact" && target.name === bin && target.kind.includes("bin"),
      );
      const compiled = filenames.find((name) => name.endsWith(".wasm"));
      const options = ["--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", "program"];
      await run("wasm-bindgen", [...options, compiled]);
    });
    return await finished(join(folder, "program_bg.wasm"), join(folder, "program.js"), isShipped);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Replaces the only match in the glue; a changed glue fails the build. A replacement in which `$1` stands gets what the
// pattern's first group found.
function once(glue, pattern, replacement) {
  if ([...glue.matchAll(new RegExp(pattern, `${pattern.flags}g`))].length !== 1)
    throw new Error(`programs: the glue does not have exactly one ${pattern}`);
  return glue.replace(pattern, (_, found) => replacement.replace("$1", () => found));
}

// What each of the glue's functions writes out again is written once, and those that are alike stand side by side: a
// tenth fewer bytes.
function shortened(glue) {
  // Every browser of `target` has each class that is asked for.
  let body = glue
    .replace(/let result;\s+try \{\s+result = (.*);\s+\} catch \(_\) \{\s+result = false;\s+\}/g, "const result = $1;")
    .replace(/function\(\) \{ return handleError\(function (\(.*\)) (\{[^]*?\}), arguments\); \}/g, "caught($1 => $2)")
    .replace(/: function(\(.*\)) \{/g, ": $1 => {");
  body = once(body, /^function handleError\(f, args\) \{/m, "const caught = (f) => (...args) => {");
  body = once(body, /f\.apply\(this, args\)/, "f(...args)");
  // A text is given to the program as its place and its length.
  const give =
    /const ret = (.*);\s+(?:var|const) (ptr1 = )(?:isLikeNone\(ret\) \? 0 : )?(passStringToWasm0\(ret, .*;)(\s+)(?:var|const) (len1 = WASM_VECTOR_LEN;\n.*\n.*)/g;
  const [, , place, passed, , rest] = give.exec(body) ?? [];
  if (!rest) throw new Error("programs: the glue gives no text");
  body = body
    .replace(give, "give(arg0, $1);")
    .replace(/const ret = (.*);\s+return isLikeNone\(ret\) \? 0 : addToExternrefTable0\(ret\);/g, "return hold($1);")
    // Nobody looks at what a function without a result returns.
    .replace(/ => \{\n {12}(?!const |var |return |throw )(.*);\n {8}\}/g, " => $1")
    .replace(/(?<=^ {8}__proto__: null,\n)[^]*?(?=^ {4}\};)/m, sorted);
  return `${body}
const give = (arg0, ret) => {
const ${place}isLikeNone(ret) ? 0 : ${passed}
const ${rest}
};
const hold = (ret) => isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
`;
}

// A text of UTF-16 units has at most three bytes for each. The allocator cannot give back nothing of nothing.
const PASS_TEXT = `    const most = arg.length * 3;
    const ptr = malloc(most, 1) >>> 0;
    const { written } = cachedTextEncoder.encodeInto(arg, bytes(ptr, most));
    WASM_VECTOR_LEN = written;
    return most ? realloc(ptr, most, written, 1) >>> 0 : ptr;
`;

// The functions of an object in the order of what they do.
function sorted(functions) {
  const does = (one) => one.slice(one.indexOf(":"));
  const all = functions.split(/,\n(?= {8}[\w$]+: |$)/).filter(Boolean);
  all.sort((a, b) => (does(a) < does(b) ? -1 : 1));
  return `${all.join(",\n")},\n`;
}

// wasm-bindgen's glue is a module with one program for ever. This makes it a function that returns a new program per
// call, with all exports passed through `guard`; see web/program.js. Its fetching code is cut, since web/program.js
// fetches.
export function factory(glue) {
  const exported = [...glue.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  let body = glue.replace(/^export (?=function )/gm, "");
  body = once(body, /wasm = instance\.exports;/, "wasm = guard(instance.exports);");
  body = once(body, /^async function __wbg_load[^]*/m, "");
  // Support for browsers older than `target`, and a workaround for texts beyond two gigabytes.
  body = once(body, /\(typeof FinalizationRegistry === 'undefined'\)\s+\? .*\s+: /, "");
  body = once(body, /^if \(!\('encodeInto' in [^]*?^\}$/m, "");
  body = once(body, /^function isLikeNone[^]*?^\}$/m, "const isLikeNone = (x) => x == null;");
  body = once(body, /^const MAX_SAFARI_DECODE_BYTES = .*\nlet numBytesDecoded = 0;$/m, "");
  // A view is made each time, since it is cheap and right however the memory grows. A text goes into as much room as it
  // can need, without a look at each of its letters first.
  body = body.replace(/^(?:let | {4})cached(?:DataView|Uint8Array)Memory0 = null;\n/gm, "");
  body = once(body, /^    if \(cachedDataViewMemory0 === null[^]*?= (.*);\n    \}\n.*$/m, "return $1;");
  body = once(
    body,
    /^function getUint8ArrayMemory0\(\) \{[^]*?\((wasm\..*)\);[^]*?^\}$/m,
    "const bytes = (ptr, len) => new Uint8Array($1, ptr >>> 0, len);",
  );
  body = once(
    body,
    /^function getStringFromWasm0[^]*?^\}$/m,
    "const getStringFromWasm0 = (ptr, len) => cachedTextDecoder.decode(bytes(ptr, len));",
  );
  body = once(body, /^function decodeText[^]*?^\}$/m, "");
  body = once(body, /(?<=^function passStringToWasm0\(arg, malloc, realloc\) \{\n)[^]*?(?=^\}$)/m, PASS_TEXT);
  // Only some programs look at the whole memory.
  if (/getUint8ArrayMemory0/.test(body)) body += "\nconst getUint8ArrayMemory0 = () => bytes(0);";
  if (/passStringToWasm0\([^,()]+, [^,()]+\)/.test(body))
    throw new Error("programs: the glue passes text without realloc");
  body = body.replace(/typeof globalThis === 'undefined' \? undefined : /g, "");
  body = body.replace(/typeof (self|window|global) === 'undefined' \? undefined : \1/g, "undefined");
  body = shortened(body);
  // Both kinds of closure are one; a mutable one cannot be called while it runs.
  body = once(body, /(?<=^function makeClosure\(arg0, arg1, f)(?=\) \{$)/m, ", mutable");
  body = once(
    body,
    /(?<=state\.cnt\+\+;\n)        try \{\n            return f\(state\.a, state\.b, \.\.\.args\);\n        \} finally \{/,
    `        const { a } = state;
        if (mutable) state.a = 0;
        try {
            return f(a, state.b, ...args);
        } finally {
            state.a = a;`,
  );
  body = once(
    body,
    /^function makeMutClosure\([^]*?^\}$/m,
    "const makeMutClosure = (arg0, arg1, f) => makeClosure(arg0, arg1, f, true);",
  );
  // The document is changed by web/nodes.js, since others change it too.
  body = once(body, /arg0\.insertBefore\(arg1, arg2\)/, "put(arg0, arg1, arg2)");
  body = once(body, /arg0\.removeChild\(arg1\)/, "take(arg0, arg1)");
  body = once(body, /arg0\.nodeValue = (.*)(?=,\n)/, "write(arg0, $1)");
  // Unused.
  body = once(body, /^    wasmInstance = instance;$/m, "");
  body = once(body, /^    wasmModule = module;$/m, "");
  body = once(body, /^let wasmModule, wasmInstance, wasm;$/m, "let wasm;");
  return `import { put, take, write } from "nodes";\nexport default (guard) => {\n${body}\nreturn { imports: __wbg_get_imports(), finish: __wbg_finalize_init, exported: { ${exported.join(", ")} } };\n};\n`;
}
