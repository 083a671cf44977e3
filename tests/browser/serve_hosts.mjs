// Serves the pages of hosts/, third-party sites that embed the widget, under another host name so that browsers treat
// them as another site. `{embed}` in a page becomes the widget's origin, and a first line `<!-- csp: … -->` is sent as
// its Content-Security-Policy.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

export function serveHosts(folder, embed) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    let page;
    try {
      page = readFileSync(join(folder, basename(pathname)), "utf8").replaceAll("{embed}", embed);
    } catch {
      response.writeHead(404).end();
      return;
    }
    // HTML that a test adds.
    page += searchParams.get("body") ?? "";
    const policy = /^<!-- csp: (.*) -->\n/.exec(page);
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
    if (policy) headers["content-security-policy"] = policy[1];
    response.writeHead(200, headers).end(policy ? page.slice(policy[0].length) : page);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const close = () =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(closed);
        });
      done({ url: `http://localhost:${server.address().port}/`, close });
    });
  });
}
