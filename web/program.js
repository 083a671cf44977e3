// Runs a WebAssembly program: compiled once, started as often as needed. A guard wraps every export. A trap reaches the
// `broken` callback and not the page, and a program that has trapped or been stopped is never called again.
import make from "glue";
export { compile, compiled } from "./compile.js";

// What a dead program returns to the glue, which expects a number, a tuple of up to four, or nothing.
const NOTHING = Object.freeze([0, 0, 0, 0]);

// Starts a compiled program. Calls `broken` once, with the error, if the program traps.
export async function start(module, broken) {
  let alive = true;
  const guard = (exports) => {
    const guarded = {};
    for (const [name, inner] of Object.entries(exports)) {
      guarded[name] =
        typeof inner !== "function"
          ? inner
          : (...values) => {
              if (!alive) return NOTHING;
              try {
                return inner(...values);
              } catch (error) {
                alive = false;
                broken(error);
                return NOTHING;
              }
            };
    }
    return guarded;
  };
  const { imports, finish, exported } = make(guard);
  finish(await WebAssembly.instantiate(module, imports), module);
  return {
    exported,
    stop() {
      alive = false;
    },
  };
}
