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

test("short names: wasm-opt says them as it is asked to", () => {
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
    const { wasm, glue } = optimise(path, long);
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
  const order = chained(bodies.map((body) => Buffer.from(body)));
  assert.deepEqual(order, [2, 0, 3, 1, 4]);
  assert.deepEqual(chained([]), []);
});

// The parts of wasm-bindgen's glue that the factory changes.
const PASSAGES = {
  export: "export function main() { return wasm.main(); }",
  text: `function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        return malloc(arg);
    }
    return realloc(arg);
}`,
  safari: "const MAX_SAFARI_DECODE_BYTES = 2146435072;\nlet numBytesDecoded = 0;",
  decode: `function decodeText(ptr, len) {
    numBytesDecoded += len;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        numBytesDecoded = len;
    }
    return [ptr, len];
}`,
  encode: "if (!('encodeInto' in cachedTextEncoder)) {\n    cachedTextEncoder.encodeInto = 0;\n}",
  registry:
    "const Finalization = (typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {} }\n    : new FinalizationRegistry(() => {});",
  caught: `function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        wasm.store(e);
    }
}`,
  state: "let wasmModule, wasmInstance, wasm;",
  finish: `function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        b: function(arg0, arg1) {
            const ret = arg1.name;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.malloc, wasm.realloc);
            var len1 = WASM_VECTOR_LEN;
            view.setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            view.setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
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
const WASM_VECTOR_LEN = 3, stored = [];
const view = { setInt32(...values) { stored.push(values); } };
const isLikeNone = (x) => x == null;
const addToExternrefTable0 = (x) => [x];
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    return wasm;
}`,
  load: "async function __wbg_load(module, imports) {\n}\nexport { initSync, __wbg_init as default };",
};
const glueOf = (passages) => Object.values(passages).join("\n");

test("the factory returns glue that can start a program again, each call through the guard", async () => {
  const made = factory(glueOf(PASSAGES));
  const { default: start } = await import(`data:text/javascript,${encodeURIComponent(made)}`);
  const programs = [1, 2].map((number) => {
    const { imports, finish, exported } = start((exports) => ({ main: () => ["guarded", exports.main()] }));
    assert.deepEqual(Object.keys(imports["./program_bg.js"]).sort(), ["a", "b", "c", "d"]);
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

test("the glue's functions do in fewer bytes what they did", async () => {
  const made = factory(`export function stores() { return stored; }\n${glueOf(PASSAGES)}`);
  assert.ok(!/handleError|catch \(_\)|=> \{\n {12}arg0\.put/.test(made));
  const { default: start } = await import(`data:text/javascript,${encodeURIComponent(made)}`);
  const { imports, finish, exported } = start((exports) => exports);
  const { a, b, c, d } = imports["./program_bg.js"];
  const thrown = [];
  finish({ exports: { malloc: 0, realloc: (text) => text, store: (error) => thrown.push(error) } });
  b(8, { name: "Ada" });
  b(16, {});
  assert.deepEqual(exported.stores(), [
    [12, 3, true],
    [8, "Ada", true],
    [20, 3, true],
    [16, 0, true],
  ]);
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
  const reached = new Set(["page.css", "studio.css", "builder.css", "embed.css"]);
  for (const name of reached) for (const found of imports(name)) reached.add(found);
  assert.deepEqual(
    all.filter((name) => !reached.has(name)),
    [],
  );
});
