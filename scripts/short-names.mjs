// wasm-bindgen names what the program imports from its glue, and what it exports to it, at length, with a hash each: in
// both files that is kilobytes of names that no visitor reads. This gives them short ones, in the wasm's sections of
// imports and exports and in the glue, and leaves out the sections that say what compiled the program.

const CUSTOM = 0;
const IMPORTS = 2;
const EXPORTS = 7;

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

const literal = (name) => name.replace(/[$]/g, "\\$&");

// A section's content with every entry passed through `rename`, which returns its bytes and where it ends.
function each(bytes, start, rename) {
  const [count, first] = readNumber(bytes, start);
  const renamed = [...writeNumber(count)];
  let place = first;
  for (let index = 0; index < count; index += 1) {
    const [entry, end] = rename(place, index.toString(36));
    renamed.push(...entry);
    place = end;
  }
  return renamed;
}

// Returns the wasm and the glue with short names.
export function shortenNames(wasm, glue) {
  const rewrite = {
    [IMPORTS]: (start) => each(wasm, start, (place, short) => {
      const [module, afterModule] = readName(wasm, place);
      const [name, afterName] = readName(wasm, afterModule);
      const end = skipFunction(wasm, afterName);
      const parts = glue.split(new RegExp(`(?<![\\w$])${literal(name)}(?=:)`));
      if (parts.length !== 2) throw new Error(`short-names: the glue defines ${name} ${parts.length - 1} times`);
      glue = parts.join(`"${short}"`);
      return [[...writeName(module), ...writeName(short), ...wasm.subarray(afterName, end)], end];
    }),
    // The kind of an export, and its number.
    [EXPORTS]: (start) => each(wasm, start, (place, index) => {
      const short = `_${index}`;
      const [name, afterName] = readName(wasm, place);
      const [, end] = readNumber(wasm, afterName + 1);
      glue = glue.replace(new RegExp(`(?<![\\w$])wasm\\.${literal(name)}(?![\\w$])`, "g"), `wasm.${short}`);
      return [[...writeName(short), ...wasm.subarray(afterName, end)], end];
    }),
  };
  const sections = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at];
    const [size, start] = readNumber(wasm, at + 1);
    if (rewrite[id]) {
      const content = rewrite[id](start);
      sections.push(Buffer.from([id, ...writeNumber(content.length), ...content]));
    } else if (id !== CUSTOM) sections.push(wasm.subarray(at, start + size));
    at = start + size;
  }
  return { wasm: Buffer.concat(sections), glue };
}
