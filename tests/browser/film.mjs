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

// A photograph of the phones' screens: held up by hand, each a little differently.
export function photograph(screens, sway) {
  const phones = screens.map((png, place) => {
    const turned = [-9, 6, 14, -4][place % 4] + sway;
    const tilted = [18, -14, 8][place % 3];
    return (
      `<img src="data:image/png;base64,${png.toString("base64")}" style="position:absolute;width:157px;height:340px;` +
      `left:${90 + (place % 4) * 300 + 3 * sway}px;top:${12 + Math.floor(place / 4) * 356}px;border-radius:12px;` +
      `transform:perspective(700px) rotateY(${tilted}deg) rotate(${turned}deg)">`
    );
  });
  return frame(phones.join(""));
}

// A picture as video has it, brightness and then two colours at half the width and height, with `noise` of a camera in the
// dark; in the browser.
async function video(page, png, noise, seed) {
  const base64 = await page.evaluate(
    async ([png, noise, seed]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const size = width * height;
      const out = new Uint8ClampedArray(size * 1.5);
      let state = seed;
      for (let at = 0; at < size; at += 1) {
        state = (state * 48271) % 2147483647;
        const [red, green, blue] = data.subarray(4 * at, 4 * at + 3);
        const bright = 0.299 * red + 0.587 * green + 0.114 * blue;
        out[at] = bright + noise * (state / 1073741824 - 1);
        const [x, y] = [at % width, Math.floor(at / width)];
        if (x % 2 || y % 2) continue;
        const half = (y / 2) * (width / 2) + x / 2;
        out[size + half] = 128 + 0.564 * (blue - bright);
        out[size * 1.25 + half] = 128 + 0.713 * (red - bright);
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
  await file.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  for (const [place, drawn] of frames.entries()) {
    let png = drawn;
    if (typeof drawn === "string") {
      await page.setContent(drawn);
      png = await page.screenshot();
    }
    await file.write("FRAME\n");
    await file.write(await video(page, png, noise, 1 + place));
  }
  await file.close();
  return path;
}
