// Without a network, after one visit; and from one build to the next without ever mixing the two.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { test as base, expect } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";

const DIST = resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist");
const idOf = (html) => /data-build="([0-9a-f]{12})"/.exec(html)[1];

// A copy of the built page on a host of its own, which can go down, and be given another build.
class Host {
  folder = mkdtempSync(join(tmpdir(), "double-cycle-"));

  async up(port = 0) {
    ({ url: this.url, close: this.close } = await serve(this.folder, port));
    this.port = Number(new URL(this.url).port);
  }

  async down() {
    await this.close();
  }

  read(name) {
    return readFileSync(join(this.folder, name), "utf8");
  }

  write(name, text) {
    for (const packed of [".br", ".gz"]) rmSync(join(this.folder, name + packed), { force: true });
    writeFileSync(join(this.folder, name), text);
  }

  // The build that was made, and one with other bytes: the style sheet and the script differ, and so do their names.
  first() {
    cpSync(DIST, this.folder, { recursive: true });
    return idOf(this.read("index.html"));
  }

  second() {
    const old = this.first();
    const id = "0123456789ab";
    const renamed = [];
    for (const name of readdirSync(this.folder).filter((name) => /^double-cycle-.*\.css$/.test(name))) {
      const bytes = this.read(name) + "\n:root { --build: second; }";
      const now = name.replace(/[0-9a-f]{12}/, createHash("sha256").update(bytes).digest("hex").slice(0, 12));
      rmSync(join(this.folder, name));
      this.write(now, bytes);
      renamed.push([name, now]);
    }
    for (const name of ["index.html", "fi/index.html", "sv/index.html", "sw.js"]) {
      this.write(name, renamed.reduce((text, [from, to]) => text.replaceAll(from, to), this.read(name).replaceAll(old, id)));
    }
    return id;
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}

const test = base.extend({
  host: async ({}, use) => {
    const host = new Host();
    host.first();
    await host.up();
    await use(host);
    await host.down().catch(() => {});
    host.remove();
  },
  home: async ({ host }, use) => use(host.url),
});
test.use({ serviceWorkers: "allow" });

// Until the worker has everything and looks after the page.
const kept = (page) => page.evaluate(async () => {
  const { active } = await navigator.serviceWorker.ready;
  if (active.state !== "activated") await new Promise((done) => active.addEventListener("statechange", done, { once: true }));
  while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
});
const caches = (page) => page.evaluate(async () => (await self.caches.keys()).map((name) => name.split(" ").at(-1)).sort());
const build = (page) => page.locator("html").getAttribute("data-build");
const style = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--build"));
const update = (page) => page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });

test("after one visit the page works without a network, in every language and with the studio", async ({ app, page, host }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await kept(page);
  await expect(page.locator(".offline-ready")).toBeVisible();
  await host.down();
  await page.reload();
  await app.ready();
  await app.expectRatings(EXAMPLE);
  for (const path of ["index.html", "?theme=dark&utm_source=x#about", "fi/", "sv/?x=1", "sv/index.html"]) {
    await page.goto(host.url + path);
    await app.ready();
    await app.expectRatings(EXAMPLE);
  }
  await page.goto(`${host.url}?mode=history`);
  await expect(page.locator("#tool-title")).toBeVisible();
});

test("a new build waits until it is asked for; a tab with the old one keeps what it needs", async ({ app, page, host, context }) => {
  const old = idOf(host.read("index.html"));
  await app.open();
  await kept(page);
  const other = await context.newPage();
  const second = new DoubleCycle(other, host.url);
  await second.open();
  await expect.poll(() => build(other)).toBe(old);
  const id = host.second();
  await update(page);
  const notice = page.locator(".new-version");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("A new version of this page is ready");
  // As long as nobody has asked, a reload shows the old build, whole.
  await page.reload();
  await app.ready();
  expect([await build(page), await style(page)]).toEqual([old, ""]);
  expect(await caches(page)).toEqual([id, old].sort());
  await expect(notice).toBeVisible();
  await app.rateByKeys(EXAMPLE);
  await notice.getByRole("button", { name: "Use it now" }).click();
  await expect.poll(() => build(page).catch(() => undefined)).toBe(id);
  await app.ready();
  await app.expectRatings(EXAMPLE);
  expect(await style(page)).toBe("second");
  await expect(notice).toBeHidden();
  // The other tab shows the old build and can still load the rest of it, though the host has it no longer.
  await expect.poll(() => build(other)).toBe(old);
  await expect.poll(() => caches(page)).toEqual([id, old].sort());
  await host.down();
  await other.locator("a[data-tool=history]").click();
  await expect(other.locator("#tool-title")).toBeVisible();
  // Once no tab shows it, it goes.
  await other.close();
  await page.reload();
  await app.ready();
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual([id]);
});

test("a host between two uploads brings no mixture: the old build stays", async ({ app, page, host, guard }) => {
  guard.allow(/Failed to update a ServiceWorker|ServiceWorker script|Uncaught \(in promise\)|is not of the build|status 404|Failed to load resource/);
  const old = idOf(host.read("index.html"));
  await app.open();
  await kept(page);
  // The worker is new; a page, or a file, is not yet.
  const finnish = host.read("fi/index.html");
  const id = host.second();
  const done = host.read("fi/index.html");
  host.write("fi/index.html", finnish);
  const refused = () => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    while (registration.installing) await new Promise((done) => setTimeout(done, 20));
    return Boolean(registration.waiting);
  });
  expect(await refused()).toBe(false);
  expect(await caches(page)).toEqual([old]);
  host.write("fi/index.html", done);
  const [script] = readdirSync(host.folder).filter((name) => /^studio-.*\.css$/.test(name));
  const bytes = host.read(script);
  host.write(script, `${bytes}/* cut */`);
  // Of another hash than its name, in a cache of the browser's own too.
  expect(await page.evaluate(async (name) => (await fetch(name, { cache: "reload" })).text(), script)).toBe(bytes);
  await page.reload();
  await app.ready();
  expect(await build(page)).toBe(old);
  host.write(script, bytes);
  await update(page);
  await expect(page.locator(".new-version")).toBeVisible();
  expect(await caches(page)).toEqual([id, old].sort());
});

test("within another page nothing is kept", async ({ page, host, context }) => {
  await page.goto(host.url);
  host.write("frame.html", `<!doctype html><link rel="icon" href="data:,"><iframe src="./" title="frame"></iframe>`);
  const outer = await context.newPage();
  await outer.goto(`${host.url}frame.html`);
  const frame = outer.frames().find((frame) => frame !== outer.mainFrame());
  // Its script has come, and has nothing to do.
  await expect.poll(() => frame.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/offline-")))).toBe(true);
  await outer.waitForTimeout(1000);
  expect(await frame.evaluate(() => document.documentElement.dataset.offline)).toBeUndefined();
});

test("the page's one policy of trusted types passes the worker and nothing else", async ({ app, page, guard }) => {
  guard.allow(/TrustedTypePolicy|trusted-types|require-trusted-types|TrustedScriptURL|TrustedHTML/);
  await app.open();
  await kept(page);
  const tried = await page.evaluate(() => {
    const attempt = (work) => {
      try {
        work();
        return "passed";
      } catch (error) {
        return error.name;
      }
    };
    return [
      attempt(() => trustedTypes.createPolicy("double-cycle", { createHTML: (text) => text })),
      attempt(() => trustedTypes.createPolicy("default", { createHTML: (text) => text })),
      attempt(() => { document.createElement("div").innerHTML = "<p>x</p>"; }),
      attempt(() => { document.createElement("script").src = "x.js"; }),
    ];
  });
  expect(tried).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"]);
});
