// Writes what offline use needs: the service worker with the build's files and page hashes, the web app manifest, and
// the build's id, which is put into every page so that worker and page know whether they match.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

// The placeholder for the build's id in a page.
export const BUILD = "{build}";

const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);

// Derives the build's id from all files, and writes the service worker. Call it after every other file is written.
// `addresses` are the pages' addresses: a folder, or a file. `onceUsed` are the files that are kept only once the visitor has
// used them.
export async function writeOffline(source, dist, options, addresses, onceUsed) {
  const files = readdirSync(dist)
    .filter((name) => /-[0-9a-f]{12}\.(css|js|txt|wasm)$/.test(name))
    .sort();
  const pages = addresses.map((address) => join(dist, address.endsWith(".html") ? address : `${address}index.html`));
  const made = createHash("sha256").update(files.join("\n"));
  for (const path of [...pages, join(source, "web/sw.js")]) made.update(readFileSync(path));
  const id = made.digest("hex").slice(0, 12);
  const hashes = {};
  for (const [place, path] of pages.entries()) {
    const parts = readFileSync(path, "utf8").split(BUILD);
    if (parts.length !== 2) throw new Error(`offline: ${path} has ${parts.length - 1} places for the build's name`);
    const page = parts.join(id);
    writeFileSync(path, page);
    // As long as the hashes in file names.
    hashes[addresses[place]] = hashOf(page);
  }
  const define = {
    BUILD_ID: JSON.stringify(id),
    PAGES: JSON.stringify(hashes),
    FILES: JSON.stringify(files.filter((name) => !onceUsed.includes(name))),
    ONCE_USED: JSON.stringify(onceUsed),
  };
  await build({
    ...options,
    entryPoints: [join(source, "web/sw.js")],
    outfile: join(dist, "sw.js"),
    format: "iife",
    bundle: true,
    legalComments: "none",
    define,
  });
  for (const name of ["manifest.webmanifest", "icon.svg", "icon-192.png", "icon-512.png"])
    copyFileSync(join(source, "web", name), join(dist, name));
}
