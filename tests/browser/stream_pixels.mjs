// How wide the drawn stream is at each station, measured in the pixels of a picture.

export const PROFILES = [
  "22313212",
  "44404444",
  "44444441",
  "33322323",
  "55555555",
  "00000000",
  "3334????",
  "????????",
  "5?0?5?05",
  "01234501",
  "44444440",
  "15151515",
];

export const ratingsOf = (profile) => [...profile].map((digit) => (digit === "?" ? null : Number(digit)));

// Runs in a blank page: the stream's width at each of factors 1 to 7, before and behind its badge, in steps of the scale. `svg` is
// the drawing, `png` its pixels; stations are in the units of the drawing's view box, with the radius of what covers the stream.
async function measure({ svg, png, stations, bed: bedColour, water }) {
  document.body.innerHTML = svg;
  const drawing = document.querySelector("svg");
  const box = drawing.viewBox.baseVal;
  // At its own size, so that its units are those of the page.
  drawing.setAttribute("width", box.width);
  drawing.setAttribute("height", box.height);
  // The bed is the second widest line, after its banks.
  const lines = [...drawing.querySelectorAll("path[stroke-width]")];
  const widthOf = (line) => Number(line.getAttribute("stroke-width"));
  const bed = lines.sort((a, b) => widthOf(b) - widthOf(a))[1];
  const toPicture = drawing.getScreenCTM().inverse().multiply(bed.getScreenCTM());
  const width = widthOf(bed) * toPicture.a;
  const length = bed.getTotalLength();
  // A point each half unit: asking the path itself takes long.
  const points = Array.from({ length: Math.floor(length * 2) }, (_, place) =>
    bed.getPointAtLength(place / 2).matrixTransform(toPicture),
  );
  const at = (way) => points[(Math.round(way * 2) + points.length) % points.length];

  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height).data;
  const scale = image.width / box.width;
  const colourOf = (text) => {
    const probe = new OffscreenCanvas(1, 1).getContext("2d");
    probe.fillStyle = text;
    probe.fillRect(0, 0, 1, 1);
    return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  // Water is near the way from the bed's colour to the water's, and past the middle of it: a crack is grey. Light foam on the water
  // is none, so that a width goes from the first water to the last.
  const [dry, wet] = [colourOf(bedColour), water.map(colourOf)];
  const dot = (a, b) => a.reduce((sum, one, place) => sum + one * b[place], 0);
  const isWater = (x, y) => {
    const place = 4 * (Math.round(y * scale - 0.5) * image.width + Math.round(x * scale - 0.5));
    const here = dry.map((one, channel) => pixels[place + channel] - one);
    return wet.some((colour) => {
      const way = colour.map((one, channel) => one - dry[channel]);
      const share = dot(here, way) / dot(way, way);
      return share > 0.5 && Math.hypot(...here.map((one, channel) => one - share * way[channel])) < 40;
    });
  };
  // The width across the bed at one place of it.
  const across = (way) => {
    const [a, b, here] = [at(way - 0.5), at(way + 0.5), at(way)];
    const turned = [-(b.y - a.y), b.x - a.x].map((side) => side / Math.hypot(b.x - a.x, b.y - a.y));
    const found = [];
    for (let side = -width * 0.55; side <= width * 0.55; side += 0.1)
      if (isWater(here.x + turned[0] * side, here.y + turned[1] * side)) found.push(side);
    return found.length > 0 ? found.at(-1) - found[0] + 0.1 : 0;
  };
  const leastButOne = (all) => all.sort((a, b) => a - b)[1];
  // A picture's stations are the circles beside the bed; what to start with has two, one around the other.
  const circles = new Map();
  const place = bed.getScreenCTM();
  for (const one of drawing.querySelectorAll("circle")) {
    const its = one.getScreenCTM();
    if (its.a !== place.a || its.e !== place.e || its.f !== place.f) continue;
    const [cx, cy, radius] = ["cx", "cy", "r"].map((name) => Number(one.getAttribute(name)));
    const { x, y } = new DOMPoint(cx, cy).matrixTransform(toPicture);
    const key = `${cx} ${cy}`;
    circles.set(key, { x, y, radius: Math.max((radius + 2.5) * toPicture.a, circles.get(key)?.radius ?? 0) });
  }
  return (stations ?? [...circles.values()].slice(0, 7)).map(({ x, y, radius }) => {
    let nearest = 0;
    const away = (way) => Math.hypot(at(way).x - x, at(way).y - y);
    for (let way = 0; way < length; way += 1) if (away(way) < away(nearest)) nearest = way;
    return [-1, 1].map((side) => {
      let way = nearest;
      while (away(way) < radius + 0.5) way += side * 0.5;
      // Of several places, since a crack across a dry bed is no water.
      const widths = Array.from({ length: 9 }, (_, place) => across(way + side * place * 0.02 * width));
      return Math.round((leastButOne(widths) / width) * 5 * 10) / 10;
    });
  });
}

// A blank page to measure in.
export async function measurer(context) {
  const page = await context.newPage();
  return async (what) => page.evaluate(measure, { ...what, png: what.png.toString("base64") });
}

// What a page shows of its figure: the drawing, its pixels, its stations, its colours.
export async function shownFigure(page, selector = ".water:visible") {
  const svg = page.locator(selector).first();
  const [box, drawing] = [await svg.boundingBox(), await svg.evaluate((one) => one.outerHTML)];
  const about = await svg.evaluate((one) => {
    const [stage, units] = [one.getBoundingClientRect(), one.viewBox.baseVal.width];
    const scale = units / stage.width;
    const colours = getComputedStyle(one);
    return {
      bed: colours.getPropertyValue("--bed"),
      water: ["--strategy", "--execution"].map((name) => colours.getPropertyValue(name)),
      stations: [1, 2, 3, 4, 5, 6, 7].map((factor) => {
        const badge = one.parentElement.querySelector(`.station-${factor} .numeral`);
        const { x, y, width, height } = badge.getBoundingClientRect();
        // What to start with has a ring around its badge.
        const ring = badge.closest(".start") ? Math.max(5, width * 0.17) : 0;
        return {
          x: (x + width / 2 - stage.x) * scale,
          y: (y + height / 2 - stage.y) * scale,
          radius: (width / 2 + ring) * scale,
        };
      }),
    };
  });
  return { svg: drawing, png: await page.screenshot({ clip: box, scale: "device" }), ...about };
}

// What a picture's file shows; its colours stand in the drawing.
export function pictureOf(svg, png) {
  const lines = [...svg.matchAll(/stroke="(#[0-9a-f]+)" stroke-width="([\d.]+)"/g)].sort((a, b) => b[2] - a[2]);
  const water = [...svg.matchAll(/stop-color="(#[0-9a-f]+)"/g)].map((one) => one[1]);
  return { svg, png, bed: lines[1][1], water };
}
