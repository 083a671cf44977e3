// The custom elements manifest agrees with the types and with the element's observedAttributes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { manifest } from "../scripts/manifest.mjs";

const read = (name) => readFileSync(join(import.meta.dirname, "../embed", name), "utf8");
const loader = read("loader.js");
const types = read("double-cycle.d.ts");
const {
  modules: [module],
} = manifest(loader);
const [element] = module.declarations;

test("the element, where it is served, and what the module exports", () => {
  assert.equal(module.path, "double-cycle.js");
  assert.deepEqual([element.name, element.tagName, element.customElement], ["DoubleCycle", "double-cycle", true]);
  assert.deepEqual(module.exports.map(({ kind, name }) => `${kind} ${name}`).sort(), [
    "custom-element-definition double-cycle",
    "js DoubleCycle",
  ]);
});

test("members are those of the types, and only the public ones", () => {
  const [, body] = /^export class DoubleCycle extends HTMLElement \{$([^]*?)^\}$/m.exec(types);
  const declared = [...body.matchAll(/^ {2}(readonly )?(\w+)(\(|:)/gm)].filter(
    ([, , name]) => name !== "addEventListener",
  );
  assert.deepEqual(
    element.members.map(({ kind, name, readonly = false }) => `${kind} ${name} ${readonly}`).sort(),
    declared
      .map(([, readonly, name, next]) => `${next === "(" ? "method" : "field"} ${name} ${Boolean(readonly)}`)
      .sort(),
  );
});

test("events are those of the types", () => {
  const [, body] = /^export interface DoubleCycleEventMap \{$([^]*?)^\}$/m.exec(types);
  const declared = [...body.matchAll(/^ {2}"([\w-]+)": (\S+);$/gm)].map(([, name, type]) => `${name} ${type}`);
  assert.equal(declared.length, 5);
  assert.deepEqual(
    element.events.map(({ name, type }) => `${name} ${type.text}`),
    declared,
  );
});

test("attributes that the browser watches are documented, and all is described", () => {
  const [, list] = /static observedAttributes = (\[.*\]);/.exec(loader);
  for (const name of JSON.parse(list))
    assert.ok(
      element.attributes.some((attribute) => attribute.name === name),
      name,
    );
  for (const part of [
    ...element.attributes,
    ...element.members,
    ...element.events,
    ...element.cssParts,
    ...element.cssProperties,
  ])
    assert.ok(part.description, part.name);
  assert.equal(element.attributes.find(({ name }) => name === "mode").default, "rate");
});

test("a member that is not documented would be noticed", () => {
  const {
    modules: [
      {
        declarations: [changed],
      },
    ],
  } = manifest(loader.replace("  get version()", "  get secret() { return 1; }\n  get version()"));
  assert.ok(changed.members.some(({ name, description }) => name === "secret" && !description));
});
