// A small static server for the built page, with the headers a host should send; embed/hosting/ configures other
// servers alike. Tests and the benchmark use it, so that they see what visitors see.
//   node scripts/serve.mjs [folder] [port]
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

// Other sites may fetch and frame the embed's files, and nothing else. Only the page's own origin may ask for the camera.
const OWN = { "content-security-policy": "frame-ancestors 'self'", "permissions-policy": "camera=(self)" };

// The file for an address; `undefined` outside the folder.
function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || path.includes("\0")) return undefined;
  const index = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(index) && statSync(index).isFile() ? index : undefined;
}

function answer(folder, request, response) {
  const file = fileOf(folder, request.url);
  if (!file) {
    // CORS, so that other sites can read the status.
    response.writeHead(404, { "content-type": "text/plain", "access-control-allow-origin": "*" }).end("Not found\n");
    return;
  }
  // A hashed name always has the same content; other files are revalidated.
  const hashed = /-[0-9a-f]{12}\.\w+$/.test(file);
  const embed = file.startsWith(join(folder, "embed", sep));
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    ...(embed ? { "access-control-allow-origin": "*" } : OWN),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
  };
  const brotli =
    /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && TYPES[extname(file)] && extname(file) !== ".png";
  if (!brotli) {
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
    return;
  }
  const bytes = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : compressed(readFileSync(file));
  response.writeHead(200, { ...headers, "content-encoding": "br", "content-length": bytes.length }).end(bytes);
}

// As small as what the build compresses; but what is large and uncompressed is a program for tests, whose bytes nobody counts.
const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length < 500_000 ? 11 : 1 } });

// Serves a folder on 127.0.0.1; port 0 picks a free one.
export function serve(folder, port) {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const close = () =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(closed);
        });
      done({ url: `http://127.0.0.1:${server.address().port}/`, close });
    });
  });
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  serve(folder, Number(port)).then(
    ({ url }) => console.log(`\nDouble Cycle is served at ${url}  (Ctrl+C ends it)`),
    (error) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `serve: port ${port} is taken; choose another: make serve PORT=8081`
          : `serve: ${error.message}`,
      );
      process.exit(1);
    },
  );
}
