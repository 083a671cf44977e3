// The build's last step, called by Trunk. Turns its wasm and glue, the style sheets and the prerendered HTML into the
// served files, with hashed names, compresses them and prints the table of sizes.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ANSWER, writeAnswer } from "./answer.mjs";
import { adviceStyle, buildEmbed, shortProperties } from "./embed.mjs";
import { copyLicences } from "./licences.mjs";
import { withoutUnseen } from "./markup.mjs";
import { BUILD, writeOffline } from "./offline.mjs";
import { QUESTIONS, escaped, writeQuestions } from "./questions.mjs";
import { all, compileProgram, factory, finished } from "./programs.mjs";
import { overBudget, printSizes } from "./sizes.mjs";
import { refuseUnfilled } from "./unfilled.mjs";

const source = process.env.TRUNK_SOURCE_DIR;
const dist = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
// Added to each program's own features; see Cargo.toml.
const FEATURES = (process.env.FEATURES ?? "").split(",").filter(Boolean);
// What FEATURES add is for tests, which need no optimised programs.
const isShipped = release && FEATURES.length === 0;
const profile = release ? (isShipped ? "release" : "trial") : "dev";
// Minimum browsers: the floor that CSP's wasm-unsafe-eval and container queries set.
const target = ["chrome105", "firefox110", "safari16.4"];

function prerendered() {
  const features = ["prerender", ...FEATURES].join();
  const out = execFileSync("cargo", ["run", "--quiet", "--features", features, "--bin", "prerender"], {
    cwd: source,
    encoding: "utf8",
    maxBuffer: 1 << 24,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [lists, ...pages] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { lists, pages };
}

const { lists, pages } = prerendered();
const [first] = lists.languages;
// A language's folder. The first language's page is at the root and serves as the default.
const folderOf = (language) => (language === first ? "" : `${language}/`);
// The programs' lists, defined as constants for the scripts.
const shared = {
  LANGUAGES: JSON.stringify(lists.languages),
  TOOLS: JSON.stringify(lists.tools),
  // Of the tools, the screens for others, and those that somebody leads others through.
  FOR_OTHERS: JSON.stringify(lists.for_others),
  LED: JSON.stringify(lists.led),
  // The ids in the embed's result.
  READOUTS: JSON.stringify(lists.readouts),
  FINDINGS: JSON.stringify(lists.findings),
  SEVERITIES: JSON.stringify(lists.severities),
  STAGES: JSON.stringify(lists.stages),
};

const hashed = (name, bytes) => name.replace(".", `-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.`);

async function bundle(entry, name, options) {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    write: false,
    target,
    minify: release,
    legalComments: "none",
    ...options,
    define: { ...shared, ...options.define },
  });
  const [{ contents, text }] = outputFiles;
  const made = release && name.endsWith(".css") ? Buffer.from(shortProperties(text)) : contents;
  const file = hashed(name, made);
  writeFileSync(join(dist, file), made);
  return file;
}

// Writes a program's wasm, and the script that starts it.
async function program(name, { wasm, glue }, entry, define = {}) {
  const wasmFile = hashed(`${name}.wasm`, wasm);
  writeFileSync(join(dist, wasmFile), wasm);
  const made = join(dist, `${name}.glue.js`);
  writeFileSync(made, factory(glue));
  const script = await bundle(entry, `${name}.js`, {
    format: "esm",
    alias: { glue: made, nodes: join(source, "web/nodes.js") },
    define: { WASM_FILE: JSON.stringify(wasmFile), ...define },
  });
  rmSync(made);
  return { wasm: wasmFile, script };
}

// The words shown while a file is held over the page, per language, since the page's language can change.
const held = (pages) =>
  pages
    .map(({ language, drop }) => `[data-held]:lang(${language}) body::after{content:${JSON.stringify(drop)}}`)
    .join("");

// What reads the codes of phones before a camera: fetched when somebody asks for the camera, and kept for use without a
// network from then on.
const onceUsed = [];

async function cameraFiles() {
  const binary = readFileSync(join(source, "node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));
  const wasm = hashed("reader.wasm", binary);
  writeFileSync(join(dist, wasm), binary);
  const reader = await bundle("web/reader.js", "reader.js", {
    format: "iife",
    define: { READER_WASM: JSON.stringify(wasm) },
  });
  const READER_FILE = JSON.stringify(reader);
  const offline = await bundle("web/offline.js", "offline.js", { format: "esm", define: { READER_FILE } });
  const OFFLINE_FILE = JSON.stringify(offline);
  const script = await bundle("web/camera.js", "camera.js", { format: "esm", define: { READER_FILE, OFFLINE_FILE } });
  onceUsed.push(wasm, reader, script);
  return { script, offline };
}

// What writes slides: fetched when somebody asks for them, and kept in the same way.
async function slidesFile() {
  const script = await bundle("web/slides.js", "slides.js", { format: "esm" });
  onceUsed.push(script);
  return script;
}

// Trunk has compiled the page's program, without FEATURES.
async function pageProgram() {
  const wasm = join(dist, "double-cycle_bg.wasm");
  const glue = join(dist, "double-cycle.js");
  const made = await (FEATURES.length ? compiled("double-cycle", "page") : finished(wasm, glue, isShipped));
  for (const left of readdirSync(dist)) if (/^(double-cycle(_bg)?\.|index\.html$)/.test(left)) rmSync(join(dist, left));
  return made;
}

const compiled = (bin, feature) => compileProgram(source, bin, [feature, ...FEATURES].join(), { profile, isShipped });

// While one is optimised, cargo compiles the next.
async function programs() {
  const [page, studio, embed, answer, certainty] = await all([
    pageProgram(),
    compiled("double-cycle", "studio"),
    compiled("embed", "embed"),
    compiled("answer", "answer"),
    compiled("certainty", "certainty"),
  ]);
  return { page, studio, embed, answer, certainty };
}

async function assets(pages, made, certainty) {
  const camera = await cameraFiles();
  const { offline } = camera;
  const studioStyle = await bundle("styles/studio.css", "studio.css", {});
  const studio = await program("studio", made.studio, "web/studio.js", {
    STYLE_FILE: JSON.stringify(studioStyle),
    CAMERA_FILE: JSON.stringify(camera.script),
    SLIDES_FILE: JSON.stringify(await slidesFile()),
  });
  const words = Object.fromEntries(pages.map(({ language, sheet }) => [language, sheet.no_wasm]));
  const noWasm = await bundle("web/no_wasm.js", "no-wasm.js", {
    format: "esm",
    define: { NO_WASM: JSON.stringify(words) },
  });
  const adviceFiles = {};
  for (const { language, advice } of pages) {
    adviceFiles[language] = hashed(`advice-${language}.txt`, advice);
    writeFileSync(join(dist, adviceFiles[language]), advice);
  }
  const certaintyFile = hashed("certainty.wasm", certainty.wasm);
  writeFileSync(join(dist, certaintyFile), certainty.wasm);
  const advice = await bundle("web/advice.js", "advice.js", {
    format: "esm",
    alias: { "certainty-glue": certainty.glue },
    define: {
      ADVICE_FILES: JSON.stringify(adviceFiles),
      ADVICE_STYLE: JSON.stringify(await adviceStyle(source)),
      CERTAINTY_FILE: JSON.stringify(certaintyFile),
    },
  });
  const page = await program("double-cycle", made.page, "web/start.js", {
    ADVICE_FILE: JSON.stringify(advice),
    NO_WASM_FILE: JSON.stringify(noWasm),
    STUDIO_FILE: JSON.stringify(studio.script),
    OFFLINE_FILE: JSON.stringify(offline),
  });
  const answer = await program("answer", made.answer, "web/answer.js", { OFFLINE_FILE: JSON.stringify(offline) });
  const answerStyle = await bundle("styles/answer.css", "answer.css", {});
  writeAnswer({ source, dist, files: { ...answer, style: answerStyle }, hashed, folderOf, build: BUILD }, pages);
  const boot = await bundle("web/boot.js", "boot.js", { format: "iife" });
  const style = await bundle("styles/page.css", "double-cycle.css", { footer: { css: held(pages) } });
  return { ...page, boot, style };
}

// A string that must occur exactly once, so that a changed template fails the build.
function replaceExactlyOnce(html, old, now) {
  const parts = html.split(old);
  if (parts.length !== 2) throw new Error(`index.html has ${parts.length - 1} of: ${old}`);
  return parts.join(now);
}

// SITE_URL makes the addresses in the head absolute, as search engines want them. Default: relative.
const site = process.env.SITE_URL?.replace(/\/*$/, "/");

function page(template, { wasm, script, boot, style, texts: packs }, texts) {
  const isFirst = texts.language === first;
  const base = isFirst ? "./" : "../";
  const address = (language) => base + folderOf(language);
  const full = (language) => (site ? site + folderOf(language) : address(language));
  const head = [
    `<link rel="stylesheet" href="${base}${style}">`,
    // Four fifths of all bytes. Preloading makes it ready a fifth sooner and delays the first paint by a tenth.
    `<link rel="preload" href="${base}${wasm}" as="fetch" type="application/wasm" crossorigin fetchpriority="low">`,
    `<link rel="modulepreload" href="${base}${script}" fetchpriority="low">`,
    `<script src="${base}${boot}"></script>`,
    ...lists.languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${full(language)}" data-texts="${base}${packs[language]}" data-studio="${base}${packs[`${language}-studio`]}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${full(first)}">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
  ].join("");
  // Last in the body, so that the program does not compete with the first paint.
  const tail = `<script type="module" src="${base}${script}"></script>`;
  let html = withoutUnseen(texts.html);
  for (const language of lists.languages) html = html.replaceAll(`{${language}}`, address(language));
  html = html.replaceAll("{home}", base);
  let out = template
    .replace(/<!--[^]*?-->\s*/, "")
    .replace(/>\s*\n\s*</g, "><")
    .replace(/\s*\n\s*/g, " ")
    .replace(/ ?\/?>/g, ">");
  out = replaceExactlyOnce(
    out,
    '<html lang="en" data-theme="auto">',
    `<html lang="${texts.language}" data-theme="auto" data-build="${BUILD}"${isFirst ? " data-language-neutral" : ""}>`,
  );
  out = replaceExactlyOnce(out, "<title>Double Cycle</title>", `<title>${escaped(texts.title)}</title>`);
  out = replaceExactlyOnce(
    out,
    '<meta name="description" content="">',
    `<meta name="description" content="${escaped(texts.description)}">`,
  );
  out = replaceExactlyOnce(out, /<link data-trunk rel="rust"[^>]*>/, head);
  out = replaceExactlyOnce(
    out,
    '<div id="app"></div>',
    `<div id="app"${isFirst ? "" : ` data-language="${texts.language}"`}>${html}</div>`,
  );
  out = replaceExactlyOnce(
    out,
    '<h1 id="failure-title"></h1>',
    `<h1 id="failure-title">${escaped(texts.not_started)}</h1>`,
  );
  out = replaceExactlyOnce(
    out,
    '<p id="failure-explained"></p>',
    `<p id="failure-explained">${escaped(texts.not_started_explained)}</p>`,
  );
  out = replaceExactlyOnce(
    out,
    '<a id="failure-reload" class="button" href=""></a>',
    `<a id="failure-reload" class="button" href="">${escaped(texts.reload)}</a>`,
  );
  // The page's own texts are inline: compressed beside the HTML, which holds half of them, they take almost nothing.
  out = replaceExactlyOnce(
    out,
    '<template id="texts"></template>',
    `<template id="texts" lang="${texts.language}">${texts.texts.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</template>`,
  );
  out = replaceExactlyOnce(out, "</body>", `${tail}</body>`);
  out = replaceExactlyOnce(out, '<p class="no-script">', `<p class="no-script">${escaped(texts.no_script)}`);
  return out.replaceAll(`<a href="${QUESTIONS}">`, (link) => link + escaped(texts.sheet.link));
}

function writePages(files, pages) {
  const template = readFileSync(join(source, "index.html"), "utf8");
  const packs = {};
  for (const { language, texts, studio } of pages) {
    for (const [name, text] of Object.entries({ [language]: texts, [`${language}-studio`]: studio })) {
      packs[name] = hashed(`${name}.txt`, text);
      writeFileSync(join(dist, packs[name]), text);
    }
  }
  for (const texts of pages) {
    const path = join(dist, folderOf(texts.language), "index.html");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page(template, { ...files, texts: packs }, texts));
  }
}

// The encoder chooses some of its parameters by rules of thumb. Three hundred bytes of the first load are saved by trying
// others. Each try costs a second per megabyte, so that the studio's program gets one.
const TRIES = [
  {},
  { BROTLI_PARAM_LGBLOCK: 17 },
  { BROTLI_PARAM_LGBLOCK: 16, BROTLI_PARAM_NDIRECT: 15 },
  { BROTLI_PARAM_NDIRECT: 15 },
  { BROTLI_PARAM_NPOSTFIX: 2 },
  { BROTLI_PARAM_LGBLOCK: 16, BROTLI_PARAM_NPOSTFIX: 1, BROTLI_PARAM_NDIRECT: 16 },
];

async function smallest(bytes) {
  const tries = bytes.length < 500_000 ? TRIES : TRIES.slice(0, 1);
  const made = await Promise.all(
    tries.map((others) => {
      const chosen = { BROTLI_PARAM_QUALITY: 11, BROTLI_PARAM_SIZE_HINT: bytes.length, ...others };
      const params = Object.fromEntries(Object.entries(chosen).map(([name, value]) => [constants[name], value]));
      return promisify(brotliCompress)(bytes, { params });
    }),
  );
  return made.reduce((best, next) => (next.length < best.length ? next : best));
}

async function compress() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(html|css|js|wasm|svg|txt|json|ts|webmanifest)$/.test(entry.name),
  );
  await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${path}.br`, await smallest(bytes));
    }),
  );
}

const made = await programs();
// The program that says how sure a result is: its bytes, and where its glue stands while page and embed are built.
const certainty = { wasm: made.certainty.wasm, glue: join(dist, "certainty.glue.js") };
writeFileSync(certainty.glue, made.certainty.glue);
writePages(await assets(pages, made, certainty), pages);
const style = await bundle("styles/questions.css", "questions.css", {});
writeQuestions({ source, dist, folderOf, style }, pages, lists.names);
await buildEmbed({
  source,
  dist,
  release,
  target,
  hashed,
  texts: pages,
  lists,
  shared,
  certainty,
  compiled: made.embed,
});
rmSync(certainty.glue);
copyLicences(source, dist, join(dist, "embed/v1"));
await writeOffline(source, dist, { target, minify: release }, [...lists.languages.map(folderOf), ANSWER], onceUsed);
refuseUnfilled(dist);
if (isShipped) {
  await compress();
  const over = overBudget(printSizes(dist, lists.languages));
  if (over && process.env.STABLE)
    console.log("sizes: over budget, as a build with STABLE=1 may be: not the one to publish");
  else if (over) process.exit(1);
}
