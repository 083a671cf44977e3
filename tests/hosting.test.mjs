// The configurations in embed/hosting/ send the same headers as scripts/serve.mjs, which the browser tests use. Each
// file is parsed by its server's rules; overlapping headers were tried on the servers themselves.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../scripts/serve.mjs";

const hosting = (name) => readFileSync(join(import.meta.dirname, "../embed/hosting", name), "utf8");

// The folders of the pages: those of the languages, but for the first one's, whose page stands above them.
const LANGUAGES = readdirSync(join(import.meta.dirname, "../src/i18n"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "en")
  .map(({ name }) => name);
assert.ok(LANGUAGES.includes("fi") && LANGUAGES.includes("sv"));

// A file of each kind, within the embed's folder and without.
const HASH = "0123456789ab";
const PATHS = [
  ...[
    "index.html",
    ...LANGUAGES.map((language) => `${language}/index.html`),
    "sw.js",
    `boot-${HASH}.js`,
    `page-${HASH}.css`,
    `page-${HASH}.wasm`,
  ],
  ...[`en-${HASH}.txt`, "THIRD-PARTY.txt", "icon.svg", "icon-192.png", "manifest.webmanifest", "embedded.js"],
  ...[
    "embed/index.html",
    `embed/builder-${HASH}.js`,
    "embed/v1/frame.html",
    "embed/v1/frame.js",
    "embed/v1/double-cycle.js",
  ],
  ...[
    "embed/v1/double-cycle.d.ts",
    "embed/v1/custom-elements.json",
    `embed/v1/en-${HASH}.txt`,
    `embed/v1/embed-${HASH}.wasm`,
  ],
]
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`)
  .concat("/index.html", "/sv/index.html");
const NAMES = [
  "cache-control",
  "access-control-allow-origin",
  "content-security-policy",
  "permissions-policy",
  "x-content-type-options",
  "referrer-policy",
];

const isHashed = (path) => path.includes(HASH);
const isEmbeds = (path) => path.startsWith("/embed/");

let folder;
let server;
const sent = new Map();

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  for (const path of PATHS) {
    const file = join(folder, path.replace(/\/$/, "/index.html"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "x");
  }
  server = await serve(folder, 0);
  for (const path of PATHS) {
    const { status, headers } = await fetch(new URL(path, server.url));
    assert.equal(status, 200, path);
    sent.set(path, headers);
  }
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const expected = (path) => Object.fromEntries(NAMES.map((name) => [name, sent.get(path).get(name)]));
const collect = (all) =>
  Object.fromEntries(
    NAMES.map((name) => {
      const values = all.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
      // Servers differ on duplicates: some send both, some pick one.
      assert.ok(values.length <= 1, `${name} is set ${values.length} times`);
      return [name, values[0] ?? null];
    }),
  );
const unquoted = (text) => text.replace(/^"(.*)"$/, "$1");

test("the page may be framed by its own origin alone and ask for the camera, the embed by anyone", () => {
  for (const path of PATHS) {
    const all = expected(path);
    const sent = ["content-security-policy", "permissions-policy", "access-control-allow-origin"].map(
      (name) => all[name],
    );
    assert.deepEqual(
      sent,
      isEmbeds(path) ? [null, null, "*"] : ["frame-ancestors 'self'", "camera=(self)", null],
      path,
    );
  }
});

// nginx picks the first regular expression that matches, else the longest prefix.
test("nginx.conf", () => {
  const text = hosting("nginx.conf").replace(/^\s*#.*$/gm, "");
  const locations = [...text.matchAll(/location (~ )?(\S+|"[^"]+") \{([^}]*)\}/g)].map(
    ([, regular, pattern, body]) => ({
      pattern: unquoted(pattern),
      regular: Boolean(regular),
      headers: [...body.matchAll(/add_header (\S+) ("[^"]*"|\S+) always;/g)].map(([, name, value]) => [
        name,
        unquoted(value),
      ]),
      lines: body.trim().split("\n").length,
    }),
  );
  assert.equal(locations.length, 4);
  for (const { headers, lines, pattern } of locations)
    assert.equal(headers.length, lines, `what is not read in ${pattern}`);
  for (const path of PATHS) {
    const location =
      locations.find(({ regular, pattern }) => regular && new RegExp(pattern).test(path)) ??
      locations
        .filter(({ regular, pattern }) => !regular && path.startsWith(pattern))
        .sort((a, b) => b.pattern.length - a.pattern.length)[0];
    assert.deepEqual(collect(location.headers), expected(path), path);
  }
  // A types block replaces the server's defaults, so it must list all types.
  const types = new Map(
    [.../types \{([^}]*)\}/.exec(text)[1].matchAll(/(\S+\/\S+) ([^;]+);/g)].flatMap(([, type, names]) =>
      names.split(" ").map((name) => [name, type]),
    ),
  );
  const charset = new Set(["text/html", .../charset_types ([^;]+);/.exec(text)[1].split(" ")]);
  for (const path of PATHS) {
    const type = types.get(extname(path).slice(1) || "html");
    assert.equal(`${type}${charset.has(type) ? "; charset=utf-8" : ""}`, sent.get(path).get("content-type"), path);
  }
});

test("Caddyfile", () => {
  const text = hosting("Caddyfile").replace(/^\s*#.*$/gm, "");
  const matchers = new Map(
    [...text.matchAll(/^\t@(\w+) (not )?(path|path_regexp) (\S+)$/gm)].map(([, name, not, kind, pattern]) => {
      const fits =
        kind === "path_regexp"
          ? (path) => new RegExp(pattern).test(path)
          : (path) => new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace("*", ".*")}$`).test(path);
      return [name, (path) => fits(path) !== Boolean(not)];
    }),
  );
  const everywhere = [.../^\theader \{([^}]*)\}/m.exec(text)[1].matchAll(/(\S+) (\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const some = [...text.matchAll(/^\theader @(\w+) (\S+) ("[^"]*"|\S+)$/gm)].map(([, matcher, name, value]) => ({
    fits: matchers.get(matcher),
    header: [name, unquoted(value)],
  }));
  assert.equal((text.match(/^\theader /gm) ?? []).length, some.length + 1);
  const headers = (path) => [...everywhere, ...some.filter(({ fits }) => fits(path)).map(({ header }) => header)];
  for (const path of PATHS) {
    assert.deepEqual(collect(headers(path)), expected(path), path);
    const type = headers(path).find(([name]) => name === "Content-Type");
    if (type) assert.equal(type[1], sent.get(path).get("content-type"), path);
  }
});

// All matching rules apply. Patterns have no regular expressions, so hashed files are not cached for ever here.
test("_headers", () => {
  const rules = [];
  for (const line of hosting("_headers")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))) {
    const [, name, value] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
    else rules.push({ path: line, headers: [] });
  }
  const fits = (rule, path) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
  for (const path of PATHS) {
    const headers = collect(rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.headers));
    const wanted = expected(path);
    if (isHashed(path)) wanted["cache-control"] = "no-cache";
    // Only documents can be framed, and ask for a camera.
    if (!isEmbeds(path) && extname(path) !== ".html" && !path.endsWith("/"))
      wanted["content-security-policy"] = wanted["permissions-policy"] = null;
    assert.deepEqual(headers, wanted, path);
  }
});
