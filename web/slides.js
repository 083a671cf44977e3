// Writes the slides of a result: a deck, as src/picture/slides/model.rs describes it, becomes a file of PowerPoint. Fetched
// when somebody asks for slides; src/browser/slides.rs speaks to it by events.
import JSZip from "jszip";
import Pptx from "pptxgenjs";

const POINTS = 72;
const FONT = "Arial";
const MASTER = "result";
// The title's box, and the foot's.
const TITLE = [40, 20, 880, 66];
const FOOT = [40, 508, 760, 20];
const NUMBER = [820, 508, 100, 20];
const FOOT_SIZE = 10;
// What an item of a list is set in by.
const BULLET = 14;
// A table's cell: above and below, and at its sides.
const CELL = [4, 7, 4, 7];

const hex = (colour) => colour.slice(1).toUpperCase();
const inches = (points) => points / POINTS;
const box = ([x, y, w, h]) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });
const lined = (line) =>
  line && { color: hex(line.colour), width: line.width, dashType: line.dotted ? "sysDot" : "solid" };

// Paragraphs as the library wants them: runs, of which the last of each paragraph breaks the line.
function text(paragraphs, lang) {
  return paragraphs.flatMap(({ runs, align, bullet, after }, place) =>
    runs.map(({ text, size, colour, bold }, at) => ({
      // Without any text the library would leave out the size.
      text: text || " ",
      options: {
        fontSize: size,
        fontFace: FONT,
        color: hex(colour),
        bold,
        lang,
        align,
        paraSpaceAfter: after,
        ...(bullet && { bullet: { indent: BULLET } }),
        ...(at === runs.length - 1 && place < paragraphs.length - 1 && { breakLine: true }),
      },
    })),
  );
}

// A path of SVG, in absolute commands, as points relative to the box around them.
function free({ path, at: [left, top], scale }) {
  const steps = [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter, numbers]) => {
    const all = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const pairs = [];
    for (let place = 0; place < all.length; place += 2) {
      pairs.push([left + all[place] * scale, top + all[place + 1] * scale]);
    }
    return { letter, pairs };
  });
  const every = steps.flatMap(({ pairs }) => pairs);
  const [x, y] = [0, 1].map((axis) => Math.min(...every.map((pair) => pair[axis])));
  const [w, h] = [0, 1].map((axis) => Math.max(...every.map((pair) => pair[axis])) - [x, y][axis]);
  const to = ([px, py]) => ({ x: inches(px - x), y: inches(py - y) });
  const points = steps.map(({ letter, pairs }) => {
    if (letter === "Z") return { close: true };
    const end = to(pairs.at(-1));
    if (letter !== "C") return { ...end, moveTo: letter === "M" };
    const [first, second] = pairs.map(to);
    return { ...end, curve: { type: "cubic", x1: first.x, y1: first.y, x2: second.x, y2: second.y } };
  });
  return { ...box([x, y, w, h]), points };
}

const ADD = {
  text(slide, { name, at, anchor, paragraphs }, lang) {
    slide.addText(text(paragraphs, lang), { ...box(at), objectName: name, valign: anchor, margin: 0, isTextBox: true });
  },
  shape(slide, { name, outline, at, fill, line, paragraphs }, lang) {
    const options = {
      ...box(at),
      objectName: name,
      ...(fill && { fill: { color: hex(fill) } }),
      ...(line && { line: lined(line) }),
    };
    if (!paragraphs.length) slide.addShape(outline, options);
    else
      slide.addText(text(paragraphs, lang), { ...options, shape: outline, valign: "middle", margin: 0, wrap: false });
  },
  path(slide, part) {
    const { name, fill, line } = part;
    slide.addShape("custGeom", {
      ...free(part),
      objectName: name,
      ...(fill && { fill: { color: hex(fill[0]), transparency: fill[1] } }),
      ...(line && { line: lined(line) }),
    });
  },
  table(slide, { name, at: [x, y], columns, heights, rows, colours: [edge, head] }, lang) {
    const border = { type: "solid", pt: 1, color: hex(edge) };
    const none = { type: "none" };
    const cells = rows.map((row, place) =>
      row.map((paragraphs) => ({
        text: text(paragraphs, lang),
        options: {
          valign: place ? "middle" : "bottom",
          margin: CELL,
          border: [none, none, border, none],
          ...(!place && { fill: { color: hex(head) } }),
        },
      })),
    );
    const w = inches(columns.reduce((sum, width) => sum + width, 0));
    slide.addTable(cells, {
      x: inches(x),
      y: inches(y),
      w,
      colW: columns.map(inches),
      rowH: heights.map(inches),
      objectName: name,
    });
  },
};

// The library gives titles a number of their own, by which no other program finds them.
const titled = (xml) => xml.replace(/<p:ph\s+idx="\d+"\s+type="title"/g, '<p:ph type="title"');

// It numbers a table by its slide, which another shape may have, too, and does not mark its head as one.
function slideTidied(xml) {
  let id = 1;
  const numbered = xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start) => `${start}${(id += 1)}"`);
  return titled(numbered).replace(/<a:tblPr\s*\/>/g, '<a:tblPr firstRow="1"/>');
}

// All notes are one paragraph of it, in English.
const notesTidied = (language) => (xml) =>
  xml.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>.*?<\/a:p>/, (_, text) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
      .join(""),
  );

async function tidied(file, language) {
  const zip = await JSZip.loadAsync(file);
  const all = [
    [/^ppt\/slides\/slide\d+\.xml$/, slideTidied],
    [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, titled],
    [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, notesTidied(language)],
  ];
  for (const [which, tidy] of all) {
    for (const name of Object.keys(zip.files).filter((name) => which.test(name))) {
      zip.file(name, tidy(await zip.file(name).async("string")));
    }
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

// Writes the file; returns its bytes.
export async function write(json) {
  const { title, language, foot, colours, slides } = JSON.parse(json);
  const pptx = new Pptx();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = title;
  pptx.author = pptx.company = "Double Cycle";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const small = { fontFace: FONT, fontSize: FOOT_SIZE, color: hex(colours.muted), margin: 0 };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      ...colours.edge.map((colour, side) => ({
        rect: { ...box([side * 480, 0, 480, 6]), fill: { color: hex(colour) } },
      })),
      { text: { text: foot, options: { ...box(FOOT), ...small, valign: "middle" } } },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...box(TITLE),
            margin: 0,
            valign: "middle",
            align: "left",
            bold: true,
            fontFace: FONT,
            fontSize: 28,
            color: hex(colours.ink),
          },
          text: "",
        },
      },
    ],
    slideNumber: { ...box(NUMBER), ...small, align: "right" },
  });
  for (const { title, title_size: fontSize, parts, notes } of slides) {
    const slide = pptx.addSlide({ masterName: MASTER });
    slide.addText(title, { placeholder: "title", fontSize, lang: language });
    for (const part of parts) ADD[part.kind](slide, part, language);
    if (notes) slide.addNotes(notes);
  }
  return tidied(await pptx.write({ outputType: "arraybuffer" }), language);
}
