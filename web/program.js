// Runs a WebAssembly program: compiled once, started as often as needed. A guard wraps every export. A trap reaches the
// `broken` callback and not the page, and a program that has trapped or been stopped is never called again.
import make from "glue";

// An error whose `cause` is a code that the caller can test.
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

// Fetches and compiles the program at `url`. Rejects with `cause` "network" or "not-found".
export const compile = async (url) => compiled(await fetched(url));

// Compiles a fetched program, also when the server's content type is not application/wasm.
export async function compiled(response) {
  if (/^application\/wasm/.test(response.headers.get("content-type"))) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

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
