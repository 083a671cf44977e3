// The tools, in the order of `Tool::ALL`, by the value of `mode`: src/state/tool.rs defines them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const source = readFileSync(resolve(import.meta.dirname, "../../src/state/tool.rs"), "utf8");
// The body of one of its functions.
const body = (name) => source.match(new RegExp(`fn ${name}\\(.*?\\n    }\\n`, "s"))[0];
const modes = new Map([...body("mode").matchAll(/Tool::(\w+) => "(\w+)"/g)].map(([, tool, mode]) => [tool, mode]));
const linked = [...body("about").matchAll(/Tool::(\w+) => Some/g)].map(([, tool]) => modes.get(tool));

export const TOOLS = [...source.match(/const ALL: [^=]*=\s*\[([^\]]*)\];/)[1].matchAll(/Tool::(\w+)/g)].map(
  ([, tool]) => modes.get(tool),
);
// Whether the page links to it.
export const isLinked = (mode) => linked.includes(mode);
