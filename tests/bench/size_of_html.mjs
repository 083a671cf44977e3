// The program bytes an element costs with `html!` and with the element builder, before and after brotli. Run it on each
// Yew release: once `html!` costs as little, the builder can go.
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { compileProgram } from "../../scripts/programs.mjs";

// As in size_of_html/src.
const CARDS = 20;
const ELEMENTS = CARDS * 8;

async function sizes(bin) {
  const { wasm } = await compileProgram(join(import.meta.dirname, "size_of_html"), bin, "", { profile: "release" });
  return [wasm.length, brotliCompressSync(wasm).length];
}

const line = (name, cells) => console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(16)).join(""));
const none = await sizes("none");
line(`${ELEMENTS} elements`, ["bytes", "each", "brotli", "each"]);
for (const [name, bin] of [
  ["html!", "html"],
  ["builder", "builder"],
]) {
  const all = await sizes(bin);
  const gained = all.map((size, place) => size - none[place]);
  line(
    name,
    gained.flatMap((bytes) => [String(bytes), (bytes / ELEMENTS).toFixed(1)]),
  );
}
