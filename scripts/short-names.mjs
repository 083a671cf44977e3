// wasm-bindgen names what the program imports from its glue at length, with a hash each: in both files that is two and a
// half kilobytes of names that no visitor reads. This gives them short ones, in the wasm's import section and in the glue.

const IMPORTS = 2;

// Reads and writes WebAssembly's variable-length unsigned integers.
function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at += 1) {
    value |= (bytes[at] & 127) << shift;
    if (bytes[at] < 128) return [value >>> 0, at + 1];
  }
}
function writeNumber(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}
const writeName = (name) => [...writeNumber(name.length), ...Buffer.from(name)];

function readName(bytes, at) {
  const [length, start] = readNumber(bytes, at);
  return [Buffer.from(bytes.subarray(start, start + length)).toString(), start + length];
}

// Where the description of an import ends. wasm-bindgen imports functions and, with reference types, nothing else.
function skipFunction(bytes, at) {
  if (bytes[at] !== 0) throw new Error("short-names: an import is no function");
  return readNumber(bytes, at + 1)[1];
}

// Returns the wasm and the glue with short names.
export function shortenNames(wasm, glue) {
  let at = 8;
  while (at < wasm.length && wasm[at] !== IMPORTS) {
    const [size, start] = readNumber(wasm, at + 1);
    at = start + size;
  }
  if (at >= wasm.length) return { wasm, glue };
  const [size, start] = readNumber(wasm, at + 1);
  const [count, first] = readNumber(wasm, start);
  const renamed = [...writeNumber(count)];
  let place = first;
  for (let index = 0; index < count; index += 1) {
    const [module, afterModule] = readName(wasm, place);
    const [name, afterName] = readName(wasm, afterModule);
    const end = skipFunction(wasm, afterName);
    const short = index.toString(36);
    const parts = glue.split(new RegExp(`(?<![\\w$])${name.replace(/[$]/g, "\\$&")}(?=:)`));
    if (parts.length !== 2) throw new Error(`short-names: the glue defines ${name} ${parts.length - 1} times`);
    glue = parts.join(`"${short}"`);
    renamed.push(...writeName(module), ...writeName(short), ...wasm.subarray(afterName, end));
    place = end;
  }
  const section = Buffer.from([IMPORTS, ...writeNumber(renamed.length), ...renamed]);
  return { wasm: Buffer.concat([wasm.subarray(0, at), section, wasm.subarray(start + size)]), glue };
}
