// A copy of the built page on its own server, which can go down, publish other builds, and corrupt answers.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { serve } from "../../scripts/serve.mjs";

const DIST = resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist");
export const PAGES = ["index.html", "fi/index.html", "sv/index.html"];

const idOf = (html) => /data-build="([0-9a-f]{12})"/.exec(html)[1];
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

export class Host {
  folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  // Content encoding of answers: br, gzip or identity; and the encoding sent, by path.
  packing = "br";
  packed = new Map();
  // Per path, a function that answers instead, given the response and the right bytes.
  spoil = new Map();

  async up(port = 0) {
    const { url, close } = await serve(this.folder, 0);
    const server = createServer((request, response) => this.#pass(url, request, response));
    await new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(port, "127.0.0.1", done);
    });
    this.url = `http://127.0.0.1:${server.address().port}/`;
    this.close = async () => {
      server.closeAllConnections();
      await Promise.all([
        close(),
        new Promise((closed) => {
          server.close(closed);
        }),
      ]);
    };
  }

  async down() {
    await this.close();
  }

  // Answers like scripts/serve.mjs, but with the chosen encoding, or spoilt.
  #pass(inner, request, response) {
    const { pathname } = new URL(request.url, inner);
    const encoding = this.packing === "br" ? "br" : "identity";
    get(new URL(request.url, inner), { headers: { "accept-encoding": encoding } }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      let bytes = Buffer.concat(parts);
      const headers = { ...answer.headers };
      delete headers["transfer-encoding"];
      if (this.packing === "gzip") {
        bytes = gzipSync(bytes);
        headers["content-encoding"] = "gzip";
      }
      headers["content-length"] = bytes.length;
      if (answer.statusCode === 200) this.packed.set(pathname, headers["content-encoding"] ?? "identity");
      const spoil = this.spoil.get(pathname);
      if (spoil) spoil(response, { bytes, headers, text: () => this.read(pathname.replace(/\/$/, "/index.html")) });
      else response.writeHead(answer.statusCode, headers).end(bytes);
    }).on("error", () => response.destroy());
  }

  // The build's id.
  get id() {
    return idOf(this.read("index.html"));
  }

  read(name) {
    return readFileSync(join(this.folder, name), "utf8");
  }

  write(name, text) {
    for (const packed of [".br", ".gz"]) rmSync(join(this.folder, name + packed), { force: true });
    writeFileSync(join(this.folder, name), text);
  }

  // The current name of a hashed file, by its prefix and extension.
  name(start, kind) {
    return readdirSync(this.folder).find(
      (name) => name.startsWith(start) && name.endsWith(kind) && /-[0-9a-f]{12}\.\w+$/.test(name),
    );
  }

  // The build as made.
  first() {
    for (const name of readdirSync(this.folder)) rmSync(join(this.folder, name), { recursive: true });
    cpSync(DIST, this.folder, { recursive: true });
  }

  // Publishes another build: its style sheet has other bytes, so another name, which its pages carry. Each number is a
  // different build.
  next(number = 2) {
    this.first();
    const old = this.id;
    const id = String(number).padStart(12, "0");
    const style = this.name("double-cycle-", ".css");
    const bytes = `${this.read(style)}\n:root { --build: ${number}; }`;
    const renamed = style.replace(/[0-9a-f]{12}/, hashOf(bytes));
    rmSync(join(this.folder, style));
    this.write(renamed, bytes);
    let worker = this.read("sw.js");
    for (const name of PAGES) {
      const html = this.read(name);
      const now = html.replaceAll(style, renamed).replaceAll(old, id);
      this.write(name, now);
      worker = worker.replaceAll(hashOf(html), hashOf(now));
    }
    this.write("sw.js", worker.replaceAll(style, renamed).replaceAll(old, id));
    return id;
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}

// Ways to spoil an answer.
export const SPOILT = {
  "is missing": (response) => response.writeHead(404, { "content-type": "text/plain" }).end("Not found"),
  "breaks off": (response, { bytes, headers }) => {
    response.writeHead(200, headers).write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  "is too short": (response, { text, headers }) => {
    const all = text();
    const { "content-encoding": _, "content-length": __, ...rest } = headers;
    response.writeHead(200, rest).end(all.slice(0, all.length - 20));
  },
  "is a portal's page": (response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end("<!doctype html><title>Sign in</title><p>Sign in to go on."),
};
