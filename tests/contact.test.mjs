// The host's contact link: its label, its address, and where the rating code goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { contactOf } from "../embed/contact.js";

const element = (attributes, baseURI = "https://host.example/page/") => ({
  baseURI,
  getAttribute: (name) => attributes[name] ?? null,
});
const links = (href, label = "Write to us") => contactOf(element({ "contact-href": href, "contact-label": label }));

test("none where there is none", () => {
  assert.deepEqual(contactOf(element({ "contact-label": "alone" })), { contact: ["", "", ""] });
});

test("the code goes into the fragment, or the place that the host has for it", () => {
  for (const [href, plain, full] of [
    ["https://a.example/b", "https://a.example/b", "https://a.example/b#r={code}"],
    ["https://a.example/b#c=1", "https://a.example/b#c=1", "https://a.example/b#c=1&r={code}"],
    ["https://a.example/b#", "https://a.example/b", "https://a.example/b#r={code}"],
    ["https://a.example/?code={code}", "https://a.example/?code=", "https://a.example/?code={code}"],
    ["https://a.example/{code}/x#{code}", "https://a.example//x#", "https://a.example/{code}/x#{code}"],
    ["contact", "https://host.example/page/contact", "https://host.example/page/contact#r={code}"],
    ["mailto:a@b.example", "mailto:a@b.example", "mailto:a@b.example?body=%0A%0ADouble%20Cycle%20{code}"],
    [
      "mailto:a@b.example?subject=x",
      "mailto:a@b.example?subject=x",
      "mailto:a@b.example?subject=x&body=%0A%0ADouble%20Cycle%20{code}",
    ],
    ["tel:+358401234567", "tel:+358401234567", "tel:+358401234567"],
  ])
    assert.deepEqual(links(href), { contact: ["Write to us", plain, full] }, href);
});

test("braces that are the host's own stay its own", () => {
  const {
    contact: [, plain, full],
  } = links("https://a.example/?x={y}");
  assert.equal(plain, "https://a.example/?x=%7By%7D");
  assert.equal(full, "https://a.example/?x=%7By%7D#r={code}");
});

test("what is no address, or of another scheme, is refused and said", () => {
  for (const href of [
    "javascript:alert(1)",
    "data:text/html,x",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "file:///etc/passwd",
    "blob:https://a.example/1",
  ]) {
    const { contact, problem } = links(href);
    assert.deepEqual(contact, ["", "", ""], href);
    assert.match(problem, /must begin with one of http:, https:, mailto:, tel:$/);
  }
  assert.match(links("https://").problem, /is no address$/);
});

test("a rating is no part of the name of a server, or of who asks it", () => {
  for (const href of ["https://{code}.a.example/", "https://{code}@a.example/", "https://u:{code}@a.example/"]) {
    const { contact, problem } = links(href);
    assert.deepEqual(contact, ["", "", ""], href);
    assert.match(problem, /before its path$/);
  }
});
