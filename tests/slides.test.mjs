// A deck becomes a file of PowerPoint: each kind of part, in the file's own terms.
import assert from "node:assert/strict";
import { test } from "node:test";
import JSZip from "jszip";
import { write } from "../web/slides.js";

const EMU = 12_700;
const line = { colour: "#102030", width: 2, dotted: true };
const paragraph = (text, more = {}) => ({
  runs: [{ text, size: 12, colour: "#0a2230", bold: false }],
  align: "left",
  bullet: false,
  after: 0,
  ...more,
});
const deckOf = (parts, more = {}) => ({
  title: "A <deck> & more",
  language: "fi",
  foot: "Foot & co",
  colours: { ink: "#0a2230", muted: "#4a6270", edge: ["#1b74b0", "#0e9186"] },
  slides: [{ title: "A title", title_size: 24, parts, notes: "One\nTwo <b>", ...more }],
});

async function slideOf(deck, number = 1) {
  const zip = await JSZip.loadAsync(await write(JSON.stringify(deck)));
  return { zip, xml: await zip.file(`ppt/slides/slide${number}.xml`).async("string") };
}

const pathPart = (path, more = {}) => ({
  kind: "path",
  name: "Path",
  path,
  at: [100, 50],
  scale: 2,
  fill: ["#ddeeff", 30],
  line,
  ...more,
});

test("a path keeps its form: moves, lines, curves and ends, relative to the box around it", async () => {
  const { xml } = await slideOf(deckOf([pathPart("M10 20L30 20C30 30 20 40 10.5 40Z")]));
  const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm><a:custGeom>/.exec(
    xml,
  );
  assert.deepEqual(
    [x, y, w, h].map((length) => Math.round(length / EMU)),
    [120, 90, 40, 40],
  );
  const geometry = /<a:pathLst>([^]*?)<\/a:pathLst>/.exec(xml)[1];
  assert.deepEqual(
    [...geometry.matchAll(/<a:(moveTo|lnTo|cubicBezTo|close)\b/g)].map(([, name]) => name),
    ["moveTo", "lnTo", "cubicBezTo", "close"],
  );
  const points = [...geometry.matchAll(/<a:pt x="(-?\d+)" y="(-?\d+)"/g)].map(([, ...point]) =>
    point.map((length) => Math.round(length / EMU)),
  );
  assert.deepEqual(points, [
    [0, 0],
    [40, 0],
    [40, 20],
    [20, 40],
    [1, 40],
  ]);
  assert.match(xml, /<a:srgbClr val="DDEEFF"><a:alpha val="70000"\/>/);
  assert.match(xml, /<a:ln w="25400"[^]*?<a:prstDash val="sysDot"\/>/);
});

test("no two parts have one id, and a table's head is one", async () => {
  const rows = [
    [[paragraph("Head")], [paragraph("B")]],
    [[paragraph("1 & 2")], [paragraph("x"), paragraph("y")]],
  ];
  const table = { kind: "table", name: "T", at: [40, 96], columns: [100, 60], heights: [20, 30], rows };
  const text = { kind: "text", name: "Words", at: [40, 300, 200, 40], anchor: "top", paragraphs: [paragraph("One")] };
  const parts = [text, { ...table, colours: ["#112233", "#ffffff"] }, text, text];
  const deck = deckOf(parts);
  deck.slides.push(deck.slides[0], deck.slides[0]);
  for (const number of [1, 2, 3]) {
    const { xml } = await slideOf(deck, number);
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length >= parts.length + 1);
    assert.match(xml, /<a:tblPr firstRow="1"\/>/);
    assert.match(xml, /1 &amp; 2/);
    assert.deepEqual(
      [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Math.round(width / EMU)),
      [100, 60],
    );
  }
});

test("texts keep their paragraphs, lists, language and marks", async () => {
  const paragraphs = [
    paragraph("First <i>"),
    paragraph("Second", { bullet: true }),
    paragraph("Third", { align: "right" }),
  ];
  const text = { kind: "text", name: 'A "name" & more', at: [40, 100, 200, 90], anchor: "middle", paragraphs };
  const { zip, xml } = await slideOf(deckOf([text]));
  const body = /name="A &quot;name&quot; &amp; more"[^]*?<p:txBody>([^]*?)<\/p:txBody>/.exec(xml)[1];
  const found = [...body.matchAll(/<a:p>([^]*?)<\/a:p>/g)].map(([, one]) => one);
  assert.deepEqual(
    found.map((one) => /<a:t>([^]*?)<\/a:t>/.exec(one)[1]),
    ["First &lt;i&gt;", "Second", "Third"],
  );
  assert.deepEqual(
    found.map((one) => one.includes("<a:buSzPct") || one.includes("<a:buChar")),
    [false, true, false],
  );
  assert.match(found[2], /algn="r"/);
  assert.match(found[0], /lang="fi"/);
  // The number that a title has where none is given, as other programs look for it.
  assert.match(xml, /<p:ph type="title"/);
  const layouts = await Promise.all(zip.file(/slideLayout\d+\.xml$/).map((file) => file.async("string")));
  assert.ok(layouts.some((layout) => /<p:ph type="title"/.test(layout)));
  const notes = await zip.file("ppt/notesSlides/notesSlide1.xml").async("string");
  assert.deepEqual(
    [...notes.matchAll(/<a:rPr lang="fi"[^>]*\/><a:t>([^<]*)<\/a:t>/g)].map(([, line]) => line),
    ["One", "Two &lt;b&gt;"],
  );
  assert.match(await zip.file("docProps/core.xml").async("string"), /A &lt;deck&gt; &amp; more/);
});

test("a shape has its outline, and a text in its middle", async () => {
  const shape = { kind: "shape", name: "Dot", outline: "ellipse", at: [10, 100, 20, 20], fill: "#abcdef", line: null };
  const { xml } = await slideOf(
    deckOf([
      { ...shape, paragraphs: [paragraph("3")] },
      { ...shape, outline: "rect", paragraphs: [] },
    ]),
  );
  assert.match(xml, /prst="ellipse"[^]*?ABCDEF[^]*?<a:t>3<\/a:t>/);
  assert.match(xml, /prst="rect"/);
});
