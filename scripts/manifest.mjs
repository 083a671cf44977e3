// The custom elements manifest, which tells editors and documentation what the element has: the standard analyzer reads it
// out of the class in embed/loader.js and the block of documentation above it.
import { create, ts } from "@custom-elements-manifest/analyzer";

// What is not for others: private members, and the event whose name the analyzer cannot know, of the one place that sends all.
const publicOnly = {
  name: "public-only",
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations) {
      declaration.members = declaration.members?.filter(({ privacy }) => privacy !== "private");
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

// `source` is the text of embed/loader.js, which is served as double-cycle.js. All attributes are documented, so the list of
// those that the browser watches would only put them in another order.
export function manifest(source) {
  const documented = source.replace(/^ *static observedAttributes = .*$/m, "");
  const file = ts.createSourceFile("double-cycle.js", documented, ts.ScriptTarget.ES2022, true);
  return create({ modules: [file], plugins: [publicOnly] });
}
