// A worker that reads the QR codes in a camera's pictures. Each picture comes as an ImageBitmap and is dropped once read:
// what leaves is text, and where in the picture it stood.
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Answers are small codes, perhaps tilted, on phones of any theme, seen directly or in a mirror.
const OPTIONS = { formats: ["QRCode"], tryHarder: true, returnErrors: true, maxNumberOfSymbols: 64 };

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext("2d", { willReadFrequently: true });

const ready = prepareZXingModule({
  overrides: { locateFile: () => new URL(READER_WASM, self.location.href).href },
  fireImmediately: true,
});
ready.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ failed: String(error) }),
);

function pixels(picture) {
  const { width, height } = picture;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.drawImage(picture, 0, 0);
  picture.close();
  return context.getImageData(0, 0, width, height);
}

addEventListener("message", async ({ data: picture }) => {
  try {
    await ready;
    const found = await readBarcodes(pixels(picture), OPTIONS);
    const codes = found.map(({ isValid, text, position }) => ({
      text: isValid ? text : null,
      corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    }));
    postMessage({ codes });
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
