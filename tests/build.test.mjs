// What the build's scripts do to programs, glue and style sheets, and what they reject.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { mock, test } from "node:test";
import { forShadow } from "../scripts/embed.mjs";
import { withoutUnseen } from "../scripts/markup.mjs";
import { chained } from "../scripts/order.mjs";
import { factory, optimise, renamed } from "../scripts/programs.mjs";
import { serve } from "../scripts/serve.mjs";
import { BUDGETS, overBudget } from "../scripts/sizes.mjs";

// Use the project's wasm-opt.
process.env.PATH = `${join(import.meta.dirname, "../node_modules/.bin")}${delimiter}${process.env.PATH}`;

const IMPORTS = [
  ["./program_bg.js", "__wbg_log_0123456789abcdef", "a"],
  ["./program_bg.js", "__wbg_log_of_0123456789abcdef", "$"],
];
const EXPORTS = [
  ["memory", "b"],
  ["run_$it", "c"],
];
const GLUE = `const import0 = {
  __wbg_log_0123456789abcdef: (x) => x + 1,
  __wbg_log_of_0123456789abcdef: (x) => x + 2,
};
const imports = { "./program_bg.js": import0 };
const run = (x) => wasm.run_$it(x) + wasm.memory.length + (wasm.run_$it2 ?? 0);
return { imports, run };`;

test("short names: the glue defines and calls what the program then has, and the rest is as it was", () => {
  const made = renamed(GLUE, { imports: IMPORTS, exports: EXPORTS });
  const {
    imports: { a },
    run,
  } = new Function("wasm", made)({ c: (x) => x, b: [0, 0], run_$it2: 100 });
  assert.deepEqual([a.a(1), a.$(1), run(7)], [2, 3, 109]);
  assert.deepEqual(Object.keys(a), ["a", "$"]);
});

test("short names: glue that does not define each import once is refused, and the module", () => {
  const names = { imports: IMPORTS, exports: EXPORTS };
  assert.throws(
    () => renamed(GLUE.replace("__wbg_log_0", "other_0"), names),
    /defines __wbg_log_0123456789abcdef 0 times/,
  );
  assert.throws(() => renamed(`${GLUE}\n({ __wbg_log_0123456789abcdef: 1 })`, names), /2 times/);
  assert.throws(() => renamed(GLUE.replace("./program_bg.js", "./other.js"), names), /does not have exactly one/);
});

test("short names: wasm-opt says them as it is asked to", async () => {
  const text = (name) => [name.length, ...Buffer.from(name)];
  const section = (id, content) => [id, content.length, ...content];
  // A wasm module whose export calls its import with twice the argument.
  const program = Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7f]),
    ...section(2, [1, ...text("./program_bg.js"), ...text("__wbg_log_0123456789abcdef"), 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("run_$it"), 0, 1]),
    ...section(10, [1, 9, 0, 0x20, 0, 0x41, 2, 0x6c, 0x10, 0, 0x0b]),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  try {
    const path = join(folder, "program.wasm");
    writeFileSync(path, program);
    const long = `let wasm;
const import0 = { __wbg_log_0123456789abcdef: (x) => x + 1 };
const imports = { "./program_bg.js": import0 };
return { imports, finish: (instance) => (wasm = instance.exports), call: (x) => wasm.run_$it(x) };`;
    const { wasm, glue } = await optimise(path, long);
    assert.ok(!/__wbg_log|run_\$it|program_bg/.test(glue) && !wasm.includes("__wbg_log"));
    const { imports, finish, call } = new Function(glue)();
    finish(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
    assert.equal(call(20), 41);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("functions: each is followed by the one that resembles it most, from the shortest on, and none is lost", () => {
  const bodies = ["of some other kind", "a loop of this kind", "a", "of some other kinds", "one loop of this kind"];
  const ordersOf = (all, hurdles) =>
    chained(
      all.map((body) => Buffer.from(body)),
      hurdles,
    );
  assert.deepEqual(ordersOf(bodies, [1]), [[2, 0, 3, 1, 4]]);
  assert.deepEqual(ordersOf([], [1, 40]), [[], []]);
  // A short one that is all there already, or a long one of which more is.
  const kinds = ["x", "a long loop of this kind and more", "long loop", "a long loop of this kind, other"];
  assert.deepEqual(ordersOf(kinds, [1, 40]), [
    [0, 1, 2, 3],
    [0, 1, 3, 2],
  ]);
});

// The parts of wasm-bindgen's glue that the factory changes.
const PASSAGES = {
  export: "export function main() { return wasm.main(); }",
  text: `function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        return malloc(arg);
    }
    let len = arg.length;
    return realloc(arg);
}`,
  data: `let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}`,
  bytes: `let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}`,
  safari: "const MAX_SAFARI_DECODE_BYTES = 2146435072;\nlet numBytesDecoded = 0;",
  decode: `const cachedTextDecoder = new TextDecoder();
function decodeText(ptr, len) {
    numBytesDecoded += len;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        numBytesDecoded = len;
    }
    return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}`,
  string: `function getStringFromWasm0(ptr, len) {
    return decodeText(ptr, len);
}`,
  encode:
    "const cachedTextEncoder = new TextEncoder();\nif (!('encodeInto' in cachedTextEncoder)) {\n    cachedTextEncoder.encodeInto = 0;\n}",
  registry:
    "const Finalization = (typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {} }\n    : new FinalizationRegistry(() => {});",
  caught: `function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        wasm.store(e);
    }
}`,
  closure: `function makeClosure(arg0, arg1, f) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    const real = (...args) => {
        state.cnt++;
        try {
            return f(state.a, state.b, ...args);
        } finally {
            real._wbg_cb_unref();
        }
    };
    real._wbg_cb_unref = () => {
        --state.cnt;
    };
    return real;
}`,
  mutable: `function makeMutClosure(arg0, arg1, f) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    return f;
}`,
  state: "let wasmModule, wasmInstance, wasm;",
  finish: `function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        b: function(arg0, arg1) {
            const ret = arg1.name;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.malloc, wasm.realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        e: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = arg0.insertBefore(arg1, arg2);
            return ret;
        }, arguments); },
        f: function() { return handleError(function (arg0, arg1) {
            const ret = arg0.removeChild(arg1);
            return ret;
        }, arguments); },
        g: function(arg0, arg1, arg2) {
            arg0.nodeValue = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2);
        },
        a: function() { return handleError(function (arg0, arg1) {
            arg0.put(arg1);
        }, arguments); },
        d: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Map;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        c: function(arg0) {
            const ret = arg0.next;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
    };
    return { "./program_bg.js": import0 };
}
let WASM_VECTOR_LEN = 0;
function isLikeNone(x) {
    return x === undefined || x === null;
}
const addToExternrefTable0 = (x) => [x];
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    return wasm;
}`,
  load: "async function __wbg_load(module, imports) {\n}\nexport { initSync, __wbg_init as default };",
};
const glueOf = (passages) => Object.values(passages).join("\n");

// What the factory has made, as a module: what it takes from "nodes" is web/nodes.js, as in the build.
const NODES = new URL("../web/nodes.js", import.meta.url);
async function loaded(made) {
  assert.match(made, /^import \{.*\} from "nodes";$/m);
  return import(`data:text/javascript,${encodeURIComponent(made.replace('"nodes"', `"${NODES}"`))}`);
}

test("the factory returns glue that can start a program again, each call through the guard", async () => {
  const made = factory(glueOf(PASSAGES));
  const { default: start } = await loaded(made);
  const programs = [1, 2].map((number) => {
    const { imports, finish, exported } = start((exports) => ({ main: () => ["guarded", exports.main()] }));
    assert.deepEqual(Object.keys(imports["./program_bg.js"]).sort(), ["a", "b", "c", "d", "e", "f", "g"]);
    finish({ exports: { main: () => number } });
    return exported;
  });
  assert.deepEqual(
    programs.map(({ main }) => main()),
    [
      ["guarded", 1],
      ["guarded", 2],
    ],
  );
  for (const gone of ["SAFARI", "encodeInto' in", "__wbg_load", "realloc === undefined", "wasmModule ="])
    assert.ok(!made.includes(gone), gone);
});

// A program's memory, of a page that grows with each text, so that every view of before is of no use.
function growing() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  let free = 64;
  const malloc = (size) => {
    memory.grow(1);
    free += size;
    return free - size;
  };
  const text = (at) => {
    const [from, length] = new Uint32Array(memory.buffer, at, 2);
    return from && new TextDecoder().decode(new Uint8Array(memory.buffer, from, length));
  };
  // Nothing is given back of nothing: the program's allocator may do anything then.
  const realloc = (place, before, after) => {
    assert.ok(before > 0 && after > 0, `${before} to ${after}`);
    memory.grow(1);
    free = place + after;
    return place;
  };
  return { memory, text, malloc, realloc };
}

test("the glue's functions do in fewer bytes what they did", async () => {
  const read = "export function read(ptr, len) { return getStringFromWasm0(ptr, len); }";
  const all = "export function all() { return getUint8ArrayMemory0().subarray(1); }";
  const made = factory(`${read}\n${all}\n${glueOf(PASSAGES)}`);
  assert.ok(!/handleError|catch \(_\)|=> \{\n {12}arg0\.put/.test(made));
  const { default: start } = await loaded(made);
  const { imports, finish, exported } = start((exports) => exports);
  const { a, b, c, d } = imports["./program_bg.js"];
  const thrown = [];
  const { text, ...exports } = growing();
  finish({ exports: { ...exports, store: (error) => thrown.push(error) } });
  for (const name of ["Ada", "", "Yhtiö Ääni · 日本 🌊", "x".repeat(70_000), "Ada"]) {
    b(8, { name });
    assert.equal(text(8), name);
  }
  b(16, {});
  assert.equal(text(16), 0);
  assert.equal(exported.read(...new Uint32Array(exports.memory.buffer, 8, 2)), "Ada");
  assert.equal(exported.all().length, exports.memory.buffer.byteLength - 1);
  const put = [];
  a({ put: (value) => put.push(value) }, 5);
  a(
    {
      put: () => {
        throw "refused";
      },
    },
    6,
  );
  assert.deepEqual([put, thrown], [[5], ["refused"]]);
  assert.deepEqual([c({}), c({ next: 0 })], [0, [0]]);
  assert.deepEqual([d(new Map()), d({})], [true, false]);
});

test("a mutable closure is lent to one call at a time, another to all, and both are given back", async () => {
  const kinds = "export function kinds() { return [makeClosure, makeMutClosure]; }";
  const { default: start } = await loaded(factory(`${kinds}\n${glueOf(PASSAGES)}`));
  const [shared, mutable] = start((exports) => exports).exported.kinds();
  for (const [make, inner] of [
    [shared, 5],
    [mutable, 0],
  ]) {
    const seen = [];
    const closure = make(5, 7, (a, b, again) => {
      seen.push([a, b]);
      if (again === "throw") throw "refused";
      if (again) closure(false);
    });
    closure(true);
    assert.throws(() => closure("throw"), /refused/);
    closure(false);
    assert.deepEqual(seen, [
      [5, 7],
      [inner, 7],
      [5, 7],
      [5, 7],
    ]);
  }
});

test("the glue changes the document by web/nodes.js", () => {
  const made = factory(glueOf(PASSAGES));
  for (const call of ["put(arg0, arg1, arg2)", "take(arg0, arg1)", "write(arg0, arg1 === 0"])
    assert.ok(made.includes(call), call);
  assert.doesNotMatch(made, /insertBefore|removeChild|nodeValue/);
});

test("the factory refuses glue that has changed its form", () => {
  for (const name of Object.keys(PASSAGES).filter((name) => name !== "export")) {
    const { [name]: _, ...rest } = PASSAGES;
    assert.throws(() => factory(glueOf(rest)), /does not have exactly one/, name);
  }
  assert.throws(() => factory(`passStringToWasm0(a, b);\n${glueOf(PASSAGES)}`), /without realloc/);
});

test("a style sheet for a shadow root: its root, sizes and widths are the element's", () => {
  const css =
    ":root { --accent: #123456; --gap: 1.5rem; }\n@media (min-width: 40rem) { .a { width: 50vw } }\n@media (prefers-color-scheme: dark) { :root { --accent: #fff; } }";
  assert.equal(
    forShadow("styles/tokens.css", css),
    ".embed { --accent: var(--double-cycle-accent, #123456); --gap: 24px; }\n@container embed (min-width: 640px) { .a { width: 50cqw } }\n@media (prefers-color-scheme: dark) { .embed { --accent: var(--double-cycle-accent, #fff); } }",
  );
  assert.ok(!forShadow("styles/page.css", css).includes("var(--double-cycle"));
});

test("a total is over its budget by one byte, and which is said", () => {
  const said = [];
  mock.method(console, "error", (line) => said.push(line));
  try {
    assert.equal(overBudget({ ...BUDGETS }), false);
    assert.deepEqual(said, []);
    assert.equal(
      overBudget({ ...BUDGETS, "embed's loader": BUDGETS["embed's loader"] + 1, embed: BUDGETS.embed + 2 }),
      true,
    );
    assert.deepEqual(said, [
      "sizes: the embed's loader is 1 bytes over its budget",
      "sizes: the embed is 2 bytes over its budget",
    ]);
  } finally {
    mock.restoreAll();
  }
});

test("the server gives files of its folder alone, compressed where that is asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "fi"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  mkdirSync(join(folder, "dist-other"));
  writeFileSync(join(folder, "dist-other", "secret.txt"), "secret");
  writeFileSync(join(root, "fi", "index.html"), "<p>moi</p>");
  const { url, close } = await serve(root, 0);
  try {
    const answer = await fetch(`${url}fi/`, { headers: { "accept-encoding": "identity" } });
    assert.deepEqual(
      [answer.status, answer.headers.get("content-encoding"), await answer.text()],
      [200, null, "<p>moi</p>"],
    );
    const packed = await fetch(`${url}fi/`, { headers: { "accept-encoding": "br" } });
    assert.deepEqual([packed.headers.get("content-encoding"), await packed.text()], ["br", "<p>moi</p>"]);
    for (const path of [
      "secret.txt",
      "..%2fsecret.txt",
      "%2e%2e/secret.txt",
      "fi/..%2f..%2fsecret.txt",
      "..%2fdist-other%2fsecret.txt",
      "..%5csecret.txt",
      "fi/index.html%00",
      "%",
      "",
    ]) {
      const { status } = await fetch(url + path);
      assert.equal(status, 404, path);
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});

test("the first HTML: what draws nothing is left out, what is drawn or referred to stays", () => {
  const gradient = (id) => `<defs><linearGradient id="${id}"><stop offset="0"></stop></linearGradient></defs>`;
  const drawn = '<path d="M0 0L1 1" fill="url(#a)" class="stream"></path><path d="M1 1" class="bed"></path>';
  assert.equal(
    withoutUnseen(
      `<svg>${gradient("a")}${gradient("b")}${drawn}<path d="" class="lane middle"></path><g></g></svg><p></p>`,
    ),
    `<svg>${gradient("a")}<path d="M0 0L1 1" fill="url(#a)" class="stream"/><path d="M1 1" class="bed"/><g></g></svg><p></p>`,
  );
});

test("every style sheet is part of one that is shipped", () => {
  const folder = join(import.meta.dirname, "../styles");
  const all = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const imports = (name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/^@import "\.\/([\w-]+\.css)"/gm)].map(([, found]) => found);
  // The sheets that scripts/finish.mjs, scripts/embed.mjs and the pages of the embed begin with.
  const begun = [
    "page.css",
    "studio.css",
    "answer.css",
    "builder.css",
    "questions.css",
    "embed.css",
    "advice_texts.css",
  ];
  const reached = new Set(begun);
  for (const name of reached) for (const found of imports(name)) reached.add(found);
  assert.deepEqual(
    all.filter((name) => !reached.has(name)),
    [],
  );
});
