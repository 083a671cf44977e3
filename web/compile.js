// Fetches and compiles a WebAssembly program.

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
