// Serves the built page with spy.js as its first script, in every engine and window, and records each page request.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SPY = readFileSync(join(import.meta.dirname, "spy.js"));

export async function serveSpied(home) {
  const asked = [];
  const server = createServer(async (request, response) => {
    if (request.url === "/spy.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(SPY);
      return;
    }
    const found = await fetch(new URL(request.url, home));
    const type = found.headers.get("content-type");
    let bytes = Buffer.from(await found.arrayBuffer());
    if (type?.startsWith("text/html")) {
      asked.push(request.url);
      bytes = bytes.toString().replace("<head>", '<head><script src="/spy.js"></script>');
    }
    response.writeHead(found.status, { "content-type": type, "cache-control": "no-store" }).end(bytes);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(closed);
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, close };
}
