// Starts the studio's program, once its style sheet is there.
import { compile, start } from "./program.js";

const here = (file) => new URL(file, import.meta.url);

function styled() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(STYLE_FILE) });
  return new Promise((done, failed) => {
    link.addEventListener("load", done);
    link.addEventListener("error", () => failed(new Error(`${link.href} did not arrive`)));
    document.head.append(link);
  });
}

export async function run(broken) {
  const [module] = await Promise.all([compile(here(WASM_FILE)), styled()]);
  return () => start(module, broken);
}
