// The custom elements manifest, from the doc block of embed/loader.js: the block is the contract, and this its other form.
export function manifest(source) {
  const [, block] = /^\/\*\*([^]*?)\*\//.exec(source);
  const tags = block.replace(/^\s*\* ?/gm, "").split(/^(?=@)/m);
  const description = tags.shift().trim();
  const all = (name, pattern) => tags.filter((tag) => tag.startsWith(`@${name} `)).map((tag) => {
    const found = pattern.exec(tag.slice(name.length + 2).replace(/\s+/g, " ").trim());
    if (!found) throw new Error(`manifest: cannot read @${tag.trim()}`);
    return found.groups;
  });
  const typed = /^\{(?<type>.+?)\} (?:\[(?<field>[\w-]+)=(?<fallback>[^\]]+)\]|(?<name>[\w-]+)) - (?<description>.+)$/;
  const plain = /^(?<name>[\w-]+) - (?<description>.+)$/;
  const attributes = all("attr", typed).map(({ type, field, fallback, name, description }) => ({ name: field ?? name, type: { text: type }, ...(fallback && { default: fallback }), description }));
  const fields = all("property", typed).map(({ type, name, description }) => ({ kind: "field", name, type: { text: type }, description, ...(/read only/.test(description) && { readonly: true }) }));
  const methods = all("method", plain).map(({ name, description }) => ({ kind: "method", name, description }));
  const declaration = {
    kind: "class",
    name: "DoubleCycle",
    tagName: "double-cycle",
    customElement: true,
    superclass: { name: "HTMLElement" },
    description,
    attributes,
    members: [...fields, ...methods],
    events: all("event", plain).map((event) => ({ ...event, type: { text: "CustomEvent" } })),
    cssProperties: all("cssproperty", plain),
    cssParts: all("csspart", plain),
  };
  const path = "double-cycle.js";
  return {
    schemaVersion: "2.1.0",
    readme: "",
    modules: [{
      kind: "javascript-module",
      path,
      declarations: [declaration],
      exports: [
        { kind: "js", name: "DoubleCycle", declaration: { name: "DoubleCycle", module: path } },
        { kind: "custom-element-definition", name: "double-cycle", declaration: { name: "DoubleCycle", module: path } },
      ],
    }],

  };
}
