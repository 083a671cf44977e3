// Reads the QR codes of a picture, with the reader that the camera uses.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm) } });

// `png`: the bytes of a picture. Each code has `text`, `version` and `ecLevel`.
export const readQr = (png) => readBarcodes(png, { formats: ["QRCode"] });
