// Runs a program: fetched and compiled once, started as often as it must be. Every call into it goes through a guard. A
// trap, the program's way to say that it has broken, then reaches whoever started it and not the page around, and
// nothing is called of a program that has broken or been stopped.
import make from "glue";

// What a failure to fetch or compile says of its cause, in words that code can read.
const failure = (cause, detail) => Object.assign(new Error(detail), { cause });

async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw failure("network", `${url}: ${error.message}`);
  }
  if (!response.ok) throw failure("not-found", `${url}: status ${response.status}`);
  return response;
}

// Compiles the program at an address.
export const compile = async (url) => compiled(await fetched(url));

// Compiles a program that was fetched. Servers that give it another type than application/wasm are put up with.
export async function compiled(response) {
  if (/^application\/wasm/.test(response.headers.get("content-type"))) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

// What the glue is given by a program that no longer runs: it takes a number, several, or nothing.
const NOTHING = Object.freeze([0, 0, 0, 0]);

// Starts a compiled program. `broken` is called once, with what it threw, when it breaks.
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
