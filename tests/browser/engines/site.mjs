// The built page for one visit, on a port of its own that can be shut, as a network that is gone. Every page but the embed's
// runs probe.js first, so none is of the build any longer, and the worker that checks that gives way to one that does
// nothing. A site that `isWhole` is served as it was built.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PROBE = readFileSync(join(import.meta.dirname, "probe.js"));

// A page that shows another one in a frame of any width, since some windows cannot be as narrow as a phone.
const FRAMED = (width, height, address) =>
  `<!doctype html><html lang="en"><title>A phone</title><body style="margin:0"><iframe src="${address}" width="${width}" height="${height}" style="border:0"></iframe></body></html>`;

export async function openSite(home, { isWhole = false } = {}) {
  const problems = [];
  const withheld = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    if (pathname === "/probe") {
      let text = "";
      for await (const part of request) text += part;
      problems.push(text);
      response.writeHead(204).end();
      return;
    }
    if (pathname === "/probe.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(PROBE);
      return;
    }
    if (pathname === "/sw.js" && !isWhole) {
      response.writeHead(200, { "content-type": "text/javascript" }).end("// A worker that does nothing.");
      return;
    }
    if (pathname === "/framed") {
      const address = searchParams.get("address").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(FRAMED(Number(searchParams.get("width")), Number(searchParams.get("height")), address));
      return;
    }
    if (withheld.some((pattern) => pattern.test(pathname))) {
      response.writeHead(404).end();
      return;
    }
    const found = await fetch(new URL(request.url, home));
    const type = found.headers.get("content-type") ?? "text/plain";
    let bytes = Buffer.from(await found.arrayBuffer());
    if (type.startsWith("text/html") && !pathname.startsWith("/embed/") && !isWhole)
      bytes = bytes.toString().replace("<head>", '<head><script src="/probe.js"></script>');
    const headers = { "content-type": type, "cache-control": "no-cache" };
    if (pathname.startsWith("/embed/")) headers["access-control-allow-origin"] = "*";
    response.writeHead(found.status, headers).end(bytes);
  });
  const shut = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    problems,
    shut,
    // Files whose path has a pattern do not come.
    withhold: (pattern) => withheld.push(pattern),
  };
}
