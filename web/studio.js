// Starts the studio's program.
import { compile, start } from "./program.js";

export const run = async (broken) => start(await compile(new URL(WASM_FILE, import.meta.url)), broken);
