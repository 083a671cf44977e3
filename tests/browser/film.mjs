// Films for Chromium's fake camera: pictures of phones, drawn by the browser itself and written as uncompressed video.
import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm");
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm) } });

export const WIDTH = 1280;
export const HEIGHT = 720;
// Modules of an answer's code with its quiet zone.
const MODULES = 29;

// A phone's screen with the QR code of a text, `pixels` a module, at a place of the picture.
export async function phone(text, { x, y, pixels = 4, turned = 0, tilted = 0 }) {
  const { svg } = await writeBarcode(text, { format: "QRCode", withQuietZones: true });
  const side = MODULES * pixels;
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return (
    `<div style="position:absolute;left:${x}px;top:${y}px;background:#fff;padding:${pixels}px;` +
    `transform:translate(-50%,-50%) perspective(600px) rotateY(${tilted}deg) rotate(${turned}deg)">` +
    `<img src="${image}" style="display:block;width:${side}px;height:${side}px"></div>`
  );
}

// A film's frame: what stands in it before a room's wall.
export const frame = (content, filter = "none") =>
  `<body style="margin:0;background:#7d8790"><div style="position:absolute;inset:0;overflow:hidden;` +
  `background:linear-gradient(120deg,#9aa4a9,#5c666d);filter:${filter}">${content}</div></body>`;

// Places for twelve phones, in three rows.
export const TWELVE = Array.from({ length: 12 }, (_, place) => ({
  x: 160 + (place % 4) * 320,
  y: 120 + Math.floor(place / 4) * 240,
  turned: [-24, 11, 37, -8][place % 4],
  tilted: [22, -18, 9][place % 3],
}));

// The brightness of each pixel of a picture, with `noise` of a camera in the dark; in the browser.
async function brightness(page, png, noise, seed) {
  const base64 = await page.evaluate(
    async ([png, noise, seed]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const out = new Uint8ClampedArray(canvas.width * canvas.height);
      let state = seed;
      for (let at = 0; at < out.length; at += 1) {
        state = (state * 48271) % 2147483647;
        const [red, green, blue] = data.subarray(4 * at, 4 * at + 3);
        out[at] = 0.299 * red + 0.587 * green + 0.114 * blue + noise * (state / 1073741824 - 1);
      }
      let text = "";
      for (let at = 0; at < out.length; at += 32768) text += String.fromCharCode(...out.subarray(at, at + 32768));
      return btoa(text);
    },
    [png.toString("base64"), noise, seed],
  );
  return Buffer.from(base64, "base64");
}

// Writes a film of frames, each HTML or a PNG, ten a second and over again. `page` draws them.
export async function shoot(page, path, frames, { noise = 6 } = {}) {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const file = await open(path, "w");
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  await file.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  for (const [place, drawn] of frames.entries()) {
    let png = drawn;
    if (typeof drawn === "string") {
      await page.setContent(drawn);
      png = await page.screenshot();
    }
    await file.write("FRAME\n");
    await file.write(await brightness(page, png, noise, 1 + place));
    await file.write(colourless);
  }
  await file.close();
  return path;
}
