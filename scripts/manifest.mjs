// The custom elements manifest, for editors and documentation tools. The standard analyzer reads it from the class in
// embed/loader.js and its doc block.
import { create, ts } from "@custom-elements-manifest/analyzer";

// Drops private members, and the nameless event that the analyzer finds where all events are dispatched.
const publicOnly = {
  name: "public-only",
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations) {
      declaration.members = declaration.members?.filter(({ privacy }) => privacy !== "private");
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

// `source` is embed/loader.js, served as double-cycle.js. observedAttributes is removed: all attributes are documented,
// and the list would only change their order.
export function manifest(source) {
  const documented = source.replace(/^ *static observedAttributes = .*$/m, "");
  const file = ts.createSourceFile("double-cycle.js", documented, ts.ScriptTarget.ES2022, true);
  return create({ modules: [file], plugins: [publicOnly] });
}
