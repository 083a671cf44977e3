// Builds dist/embed/v1/: the element's loader under a fixed name; its program, style sheet and texts under hashed
// names; the frame's page and script; and the types and manifest.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { manifest } from "./manifest.mjs";
import { factory } from "./programs.mjs";

// Design tokens that hosts may set: token to custom property.
const BRAND = {
  accent: "accent",
  strategy: "strategy",
  execution: "execution",
  link: "link",
  surface: "surface",
  ink: "text",
  radius: "radius",
  font: "font",
};

// Adapts the page's style sheets to a shadow root: tokens on the container and overridable by the host, px instead of
// rem (the host's root font size may be anything), and container queries instead of window widths.
export function forShadow(path, css) {
  if (path.endsWith("tokens.css")) {
    for (const [token, name] of Object.entries(BRAND))
      css = css.replace(new RegExp(`--${token}: ([^;]+);`, "g"), `--${token}: var(--double-cycle-${name}, $1);`);
  }
  return css
    .replace(/:root/g, ".embed")
    .replace(/([\d.]+)rem\b/g, (_, size) => `${Number((size * 16).toFixed(3))}px`)
    .replace(/(\d)vw\b/g, "$1cqw")
    .replace(/@media \((min|max)-width/g, "@container embed ($1-width");
}

// esbuild does not minify custom properties, whose values could be anything; ours are known.
export const shortProperties = (css) =>
  css.replace(
    /(--[\w-]+): ?([^;}]*)/g,
    (_, name, value) => `${name}:${value.replace(/, /g, ",").replace(/#(\w)\1(\w)\2(\w)\3\b/g, "#$1$2$3")}`,
  );

const shadowStyles = {
  name: "shadow-styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, ({ path }) => ({
      contents: forShadow(path, readFileSync(path, "utf8")),
      loader: "css",
    }));
  },
};

// What the loader hands to element.js, and what it gets back. None of it is seen from outside, so these properties are
// letters in what is shipped: a hundred bytes. A name that also belongs to the browser or to the program may not be here.
const BETWEEN =
  "element box texts spoilt given own toCode toNumber toRatings fromCode tell drawn report crashed again seat leave first";
const mangleCache = Object.fromEntries(
  BETWEEN.split(" ").map((name, place) => [name, String.fromCharCode(97 + place)]),
);
const between = { mangleProps: RegExp(`^(${BETWEEN.replaceAll(" ", "|")})$`), mangleCache };

// The style of what web/advice.js writes, as one text.
export async function adviceStyle(source, plugins = []) {
  const entryPoints = [join(source, "styles/advice_texts.css")];
  const { outputFiles } = await build({ entryPoints, write: false, minify: true, plugins });
  return outputFiles[0].text.trim();
}

// `texts`: the prerendered languages. `certainty`: the bytes of the program that says how sure a result is, and the file
// of its glue. `compiled`: the element's program, its wasm and glue. `hashed`: puts a hash of the bytes into a file's name.
export async function buildEmbed({ source, dist, release, target, hashed, texts, lists, shared, certainty, compiled }) {
  const folder = join(dist, "embed", "v1");
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(source, "embed/package.json"), "utf8"));
  const script = async (entry, define, options = {}) => {
    const made = await build({
      entryPoints: [join(source, entry)],
      bundle: true,
      write: false,
      target,
      format: "esm",
      minify: release,
      legalComments: "none",
      define: {
        ...shared,
        ...Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
      },
      ...options,
    });
    return made.outputFiles[0].text;
  };
  const writeAsset = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };

  const { wasm, glue } = compiled;
  const files = { wasm: writeAsset(hashed("embed.wasm", wasm), wasm) };
  const made = join(dist, "embed.glue.js");
  writeFileSync(made, factory(glue));
  const adviceFiles = {};
  for (const { language, advice } of texts)
    adviceFiles[language] = writeAsset(hashed(`advice-${language}.txt`, advice), advice);
  const advice = await script(
    "web/advice.js",
    {
      ADVICE_FILES: adviceFiles,
      ADVICE_STYLE: await adviceStyle(source, [shadowStyles]),
      CERTAINTY_FILE: writeAsset(hashed("certainty.wasm", certainty.wasm), certainty.wasm),
    },
    { alias: { "certainty-glue": certainty.glue } },
  );
  const crashTexts = texts.map(({ language, loader: { crashed, again } }) => [language, [crashed, again]]);
  const crash = await script("embed/crash.js", { CRASH_TEXTS: Object.fromEntries(crashTexts) }, between);
  const element = await script(
    "embed/element.js",
    {
      WASM_SIZE: wasm.length,
      ADVICE_FILE: writeAsset(hashed("advice.js", advice), advice),
      CRASH_FILE: writeAsset(hashed("crash.js", crash), crash),
    },
    { ...between, alias: { glue: made, nodes: join(source, "web/nodes.js") } },
  );
  rmSync(made);
  files.element = writeAsset(hashed("element.js", element), element);
  const style = shortProperties(await script("styles/embed.css", {}, { plugins: [shadowStyles] }));
  files.style = writeAsset(hashed("embed.css", style), style);
  // What is said after a restart comes first, then the program's own texts.
  for (const {
    language,
    embed,
    loader: { restarted },
    sheet,
  } of texts) {
    const lines = [restarted, embed].join("\n");
    files[language] = writeAsset(hashed(`${language}.txt`, lines), lines);
    // For a browser without WebAssembly.
    writeAsset(`${language}.txt`, sheet.no_wasm_embed);
  }

  const hostStyle = (
    await build({ entryPoints: [join(source, "embed/host.css")], bundle: true, write: false, target, minify: true })
  ).outputFiles[0].text.trim();
  const loader = await script(
    "embed/loader.js",
    {
      ELEMENT: files.element,
      PROGRAM: files.wasm,
      STYLE: files.style,
      TEXTS: Object.fromEntries(
        texts.map(({ language, loader }) => [language, [files[language], loader.network, loader.unavailable]]),
      ),
      VERSION: version,
      HOST_STYLE: hostStyle,
    },
    between,
  );
  writeAsset("double-cycle.js", loader);

  // The page inside a frame, and the host's script that sets the frame's height.
  const frameStyle = await script("embed/frame.css", {});
  const frameScript = await script("embed/frame-page.js", {
    CONTACT: Object.fromEntries(texts.map(({ language, contact }) => [language, contact])),
  });
  const page = {
    style: writeAsset(hashed("frame.css", frameStyle), frameStyle),
    script: writeAsset(hashed("frame-page.js", frameScript), frameScript),
  };
  writeAsset(
    "frame.html",
    readFileSync(join(source, "embed/frame.html"), "utf8").replace(/\{(\w+)\}/g, (place, name) => page[name] ?? place),
  );
  writeAsset("frame.js", await script("embed/frame.js", {}, { format: "iife" }));

  // Types and manifest, for developers.
  for (const name of ["double-cycle.d.ts", "package.json"])
    copyFileSync(join(source, "embed", name), join(folder, name));
  writeAsset(
    "custom-elements.json",
    `${JSON.stringify(manifest(readFileSync(join(source, "embed/loader.js"), "utf8")), null, 2)}\n`,
  );
  // Example server configurations, with the headers that docs/embed.md asks for.
  for (const name of ["_headers", "nginx.conf", "Caddyfile"])
    copyFileSync(join(source, "embed/hosting", name), join(dist, name));

  // The snippet builder, in each language.
  const builderStyle = await script("styles/builder.css", {});
  const builderScript = await script("embed/builder.js", {}, { external: ["./v1/double-cycle.js"] });
  const root = join(dist, "embed");
  const builder = { style: hashed("builder.css", builderStyle), script: hashed("builder.js", builderScript) };
  writeFileSync(join(root, builder.style), builderStyle);
  writeFileSync(join(root, builder.script), builderScript);
  const [first] = lists.languages;
  const languages = lists.languages.map((tag, place) => ({ tag, name: lists.names[place] }));
  const links = languages.map(
    ({ tag, name }) => `<a href="${tag === first ? "./" : `${tag}.html`}" lang="${tag}" hreflang="${tag}">${name}</a>`,
  );
  const options = languages.map(({ tag, name }) => `<option value="${tag}" lang="${tag}">${name}</option>`);
  const template = readFileSync(join(source, "embed/builder.html"), "utf8")
    .replace("{languages}", links.join(" · "))
    .replace("{language_options}", options.join(""))
    .replace(/\s*\n\s*/g, "\n");
  for (const { language, builder: words } of texts) {
    const name = language === first ? "index.html" : `${language}.html`;
    const all = { ...builder, ...words, tag: language, home: language === first ? "../" : `../${language}/` };
    const filled = template.replace(/\{(\w+)\}/g, (place, key) => {
      if (!(key in all)) throw new Error(`embed/builder.html: no text for ${place}`);
      return all[key].replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
    });
    writeFileSync(join(root, name), filled);
  }
  return { folder, version, files };
}
