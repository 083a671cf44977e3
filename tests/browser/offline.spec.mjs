// Offline after one visit; and updates that never mix two builds.
import { test as base, expect } from "./fixture.mjs";
import { DoubleCycle, EXAMPLE } from "./double_cycle.mjs";
import { Window } from "./meeting.mjs";
import { Host, PAGES, SPOILT } from "./offline_host.mjs";

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

// Waits until the worker has cached everything and controls the page.
const kept = (page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated")
      await new Promise((done) => active.addEventListener("statechange", done, { once: true }));
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
const caches = (page) =>
  page.evaluate(async () => (await self.caches.keys()).map((name) => name.split(" ").at(-1)).sort());
const build = (page) => page.locator("html").getAttribute("data-build");
const style = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--build"));
const update = (page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
// Checks for a new build; returns whether one waits once its installation has ended.
const offered = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    while (registration.installing) await new Promise((done) => setTimeout(done, 20));
    return Boolean(registration.waiting);
  });
// Records the end of the first worker that a page registers: "activated" or "redundant".
const follow = (page) =>
  page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...rest) {
      const registration = await register.apply(this, rest);
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      const look = () => {
        self.outcome = worker.state;
      };
      worker.addEventListener("statechange", look);
      look();
      return registration;
    };
  });
const outcome = (page) => page.evaluate(() => self.outcome);
const REFUSED =
  /Failed to update a ServiceWorker|ServiceWorker script|Uncaught \(in promise\)|is not of the build|status 404|Failed to load resource|Failed to fetch/;

test("after one visit the page works without a network, in every language and with the studio", async ({
  app,
  page,
  host,
}) => {
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

test("what writes slides is kept once it was used, and then works without a network", async ({ app, page, host }) => {
  await app.storeRatings(EXAMPLE);
  await app.open("?mode=history");
  await kept(page);
  const has = () =>
    page.evaluate(async () => {
      const names = await self.caches.keys();
      const all = await Promise.all(names.map(async (name) => (await self.caches.open(name)).keys()));
      return all.flat().some(({ url }) => /\/slides-\w+\.js$/.test(url));
    });
  expect(await has()).toBe(false);
  const save = () =>
    Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as slides" }).click()]);
  await save();
  await expect.poll(has).toBe(true);
  await host.down();
  await page.reload();
  const [download] = await save();
  expect(download.suggestedFilename()).toMatch(/\.pptx$/);
});

test("a phone that has loaded the questions once answers without a network", async ({ page, host }) => {
  const ready = () => page.locator("html[data-ready]").waitFor();
  await page.goto(`${host.url}answer.html?lang=en`);
  await ready();
  await kept(page);
  await host.down();
  await page.reload();
  await ready();
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator(".choice label").nth(3).click();
  await expect(page.locator("main h1")).toContainText("2");
  await page.reload();
  await ready();
  await expect(page.locator("main h1")).toContainText("2");
});

test("a new build waits until it is asked for; a tab with the old one keeps what it needs", async ({
  app,
  page,
  host,
  context,
}) => {
  const old = host.id;
  await app.open();
  await kept(page);
  const other = await context.newPage();
  const second = new DoubleCycle(other, host.url);
  await second.open();
  await expect.poll(() => build(other)).toBe(old);
  const id = host.next();
  await update(page);
  const notice = page.locator(".new-version");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("A new version of this page is ready");
  // Until the visitor accepts, a reload shows the whole old build.
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
  expect(await style(page)).toBe("2");
  await expect(notice).toBeHidden();
  // The other tab shows the old build and can load the rest of it, although the host no longer has it.
  await expect.poll(() => build(other)).toBe(old);
  await expect.poll(() => caches(page)).toEqual([id, old].sort());
  await host.down();
  await other.locator(".further a[data-tool=history]").click();
  await expect(other.locator("#tool-title")).toBeVisible();
  // Once no tab shows the old build, it is deleted.
  await other.close();
  await page.reload();
  await app.ready();
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual([id]);
});

test("a new version asks before it takes answers that are not kept", async ({ app, page, host }) => {
  await app.open();
  await kept(page);
  host.next();
  await update(page);
  const use = page.locator(".new-version").getByRole("button", { name: "Use it now" });
  await expect(use).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw Object.assign(new Error("full"), { name: "QuotaExceededError", code: 22 });
    };
  });
  await app.rateByKeys(EXAMPLE);
  const asked = [];
  page.once("dialog", async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await use.click();
  expect(asked).toEqual(["Not saved: lost when you close this page"]);
  await app.expectRatings(EXAMPLE);
  const before = await build(page);
  page.once("dialog", (dialog) => dialog.accept());
  await use.click();
  await expect.poll(() => build(page).catch(() => before)).not.toBe(before);
});

test("a new version asks before it takes what a tool could not store", async ({ app, page, host }) => {
  await app.open();
  await kept(page);
  host.next();
  await update(page);
  await page.locator("a[data-tool=plan]").first().click();
  await expect(page.locator("#plan-items-title")).toBeVisible();
  const use = page.locator(".new-version").getByRole("button", { name: "Use it now" });
  await expect(use).toBeVisible();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    window.space = (there) => {
      Storage.prototype.setItem = there
        ? setItem
        : () => {
            throw Object.assign(new Error("full"), { name: "QuotaExceededError", code: 22 });
          };
    };
    window.space(false);
  });
  await page.locator("#plan-add").click();
  await expect(page.locator(".plan-item")).toHaveCount(1);
  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await use.click();
  expect(asked).toEqual(["Not saved: lost when you close this page"]);
  await expect(page.locator(".plan-item")).toHaveCount(1);
  // Once there is space, and the item is stored, nothing is asked.
  await page.evaluate(() => window.space(true));
  await page.locator("#plan-factor").selectOption("5");
  await page.locator("#plan-add").click();
  await expect(page.locator(".plan-item")).toHaveCount(2);
  const before = await build(page);
  await use.click();
  await expect.poll(() => build(page).catch(() => before)).not.toBe(before);
  expect(asked).toHaveLength(1);
  await expect(page.locator(".plan-item")).toHaveCount(2);
});

test("a new version asks before it takes what was rated in a presentation that was left", async ({
  app,
  page,
  host,
}) => {
  await app.open();
  await kept(page);
  host.next();
  await update(page);
  const presenter = new Window(page, host.url);
  await page.locator("a[data-tool=present]").first().click();
  await presenter.ready();
  await presenter.goTo("rate");
  await presenter.press("7", "3");
  await page.locator(".leave").click();
  const use = page.locator(".new-version").getByRole("button", { name: "Use it now" });
  await expect(use).toBeVisible();
  const asked = [];
  page.once("dialog", async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await use.click();
  expect(asked).toEqual(["Not saved: lost when you close this page"]);
  // What is begun with it again is still there.
  await page.locator("a[data-tool=present]").first().click();
  await presenter.ready();
  await presenter.goTo("rate");
  await presenter.press("m");
  await page.getByRole("button", { name: "Continue with the last presentation’s ratings" }).click();
  await presenter.press("r");
  await expect(presenter.numerals.nth(6)).toHaveText("3");
});

test("of two tabs that offer a new build each comes to it, also after the other", async ({
  app,
  page,
  host,
  context,
}) => {
  await app.open();
  await kept(page);
  const second = new DoubleCycle(await context.newPage(), host.url);
  await second.open();
  const id = host.next();
  await update(page);
  const tabs = [page, second.page];
  for (const tab of tabs) await expect(tab.locator(".new-version")).toBeVisible();
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.locator(".new-version").getByRole("button", { name: "Use it now" }).click();
    await expect.poll(() => build(tab).catch(() => undefined)).toBe(id);
  }
});

test("a worker whose store fails passes everything on to the network", async ({ app, page, host }) => {
  // From the moment on that it is in use.
  const broken = 'CacheStorage.prototype.match = () => Promise.reject(new Error("broken"))';
  host.write("sw.js", `${host.read("sw.js")}\naddEventListener("activate", () => { ${broken}; });`);
  await app.open();
  await kept(page);
  await app.reload();
  await app.rateByKeys(EXAMPLE);
});

test("a host between two uploads brings no mixture: the old build stays", async ({ app, page, host, guard }) => {
  guard.allow(REFUSED);
  const old = host.id;
  await app.open();
  await kept(page);
  // The host is half-way through an upload: the worker is new, one page is old.
  const finnish = host.read("fi/index.html");
  const id = host.next();
  const done = host.read("fi/index.html");
  host.write("fi/index.html", finnish);
  expect(await offered(page)).toBe(false);
  expect(await caches(page)).toEqual([old]);
  await page.reload();
  await app.ready();
  expect(await build(page)).toBe(old);
  host.write("fi/index.html", done);
  expect(await offered(page)).toBe(true);
  await expect(page.locator(".new-version")).toBeVisible();
  expect(await caches(page)).toEqual([id, old].sort());
});

// A CDN, portal or proxy injects a script into every page; the build id in it is still right.
const injected = (html) => html.replace("</body>", "<script>self.injected = true</script></body>");

test("pages that are changed on the way are not kept, neither at the first visit nor with a new build", async ({
  app,
  page,
  host,
  guard,
}) => {
  guard.allow(REFUSED, /Executing inline script|script-src/);
  const spoil =
    (name) =>
    (response, { text, headers }) => {
      const { "content-encoding": _, "content-length": __, ...rest } = headers;
      response.writeHead(200, rest).end(name === undefined ? text() : injected(text()));
    };
  for (const name of PAGES) host.spoil.set(`/${name.replace("index.html", "")}`, spoil(name));
  await follow(page);
  await app.open();
  // The page runs, and its worker fails to install.
  await expect.poll(() => outcome(page)).toBe("redundant");
  expect(await caches(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.offline)).toBeUndefined();
  host.spoil.clear();
  await page.reload();
  await app.ready();
  await kept(page);
  // One changed page of a new build is enough.
  const old = host.id;
  for (const name of PAGES) {
    host.next();
    host.spoil.set(`/${name.replace("index.html", "")}`, spoil(name));
    expect(await offered(page), name).toBe(false);
    expect(await caches(page), name).toEqual([old]);
    host.spoil.clear();
  }
  await page.reload();
  await app.ready();
  expect([await build(page), await page.evaluate(() => self.injected)]).toEqual([old, undefined]);
  expect(await offered(page)).toBe(true);
});

for (const [what, spoil] of Object.entries(SPOILT)) {
  test(`where a file of the build ${what}, nothing of it is kept, and the old build stays`, async ({
    app,
    page,
    host,
    guard,
  }) => {
    guard.allow(REFUSED, /ERR_|net::/);
    // The first visit: spoil the studio's style sheet, which the page itself does not load.
    const studio = `/${host.name("studio-", ".css")}`;
    host.spoil.set(studio, spoil);
    await follow(page);
    await app.open();
    await expect.poll(() => outcome(page)).toBe("redundant");
    expect(await caches(page)).toEqual([]);
    host.spoil.clear();
    await page.reload();
    await app.ready();
    await kept(page);
    const old = host.id;
    const id = host.next();
    host.spoil.set(`/${host.name("double-cycle-", ".css")}`, spoil);
    expect(await offered(page)).toBe(false);
    expect(await caches(page)).toEqual([old]);
    await page.reload();
    await app.ready();
    expect([await build(page), await style(page)]).toEqual([old, ""]);
    host.spoil.clear();
    expect(await offered(page)).toBe(true);
    expect(await caches(page)).toEqual([id, old].sort());
  });
}

for (const packing of ["br", "gzip", "identity"]) {
  test(`a host that packs by ${packing} sends the bytes that the build wrote`, async ({ app, page, host }) => {
    host.packing = packing;
    await app.open();
    await kept(page);
    for (const folder of ["", "fi/", "sv/"]) expect(host.packed.get(`/${folder}`)).toBe(packing);
    const same = await page.evaluate(async (names) => {
      const cache = await self.caches.open((await self.caches.keys())[0]);
      return Promise.all(names.map(async (name) => (await cache.match(name.replace("index.html", "") || "./")).text()));
    }, PAGES);
    expect(same).toEqual(PAGES.map((name) => host.read(name)));
  });
}

// An unrelated page on the same origin that records messages from workers.
const FOREIGN = `<!doctype html><link rel="icon" href="data:,"><title>Another app</title><script>
  self.heard = [];
  navigator.serviceWorker.addEventListener("message", ({ data, ports }) => self.heard.push([data, ports.length]));
  navigator.serviceWorker.startMessages();
</script>`;

test("windows of other apps on the origin are not asked, and keep no old build", async ({
  app,
  page,
  host,
  context,
}) => {
  await app.open();
  await kept(page);
  host.next();
  host.write("another.html", FOREIGN);
  const others = [];
  for (const path of ["another.html", "another.html?mode=team", "embed/"]) {
    const other = await context.newPage();
    await other.goto(host.url + path);
    others.push(other);
  }
  expect(await offered(page)).toBe(true);
  await page.locator(".new-version").getByRole("button", { name: "Use it now" }).click();
  // The old build is deleted only after every window that is asked has been.
  await expect.poll(() => caches(page).catch(() => undefined), { timeout: 15_000 }).toEqual(["2".padStart(12, "0")]);
  for (const other of others.slice(0, 2)) expect(await other.evaluate(() => self.heard)).toEqual([]);
});

// A sleeping or broken tab: it never answers the worker.
const silent = async (context, address) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const listen = ServiceWorkerContainer.prototype.addEventListener;
    ServiceWorkerContainer.prototype.addEventListener = function (type, ...rest) {
      if (type !== "message") listen.call(this, type, ...rest);
    };
  });
  await page.goto(address);
  return page;
};

test("a tab that never answers keeps two builds, and not one more with each new version", async ({
  app,
  page,
  host,
  context,
}) => {
  test.setTimeout(90_000);
  const ids = [host.id];
  await app.open();
  await kept(page);
  const asleep = await silent(context, host.url);
  const use = async (number) => {
    ids.push(host.next(number));
    expect(await offered(page)).toBe(true);
    await page.locator(".new-version").getByRole("button", { name: "Use it now" }).click();
    await expect.poll(() => build(page).catch(() => undefined), { timeout: 15_000 }).toBe(ids.at(-1));
    await app.ready();
  };
  await use(2);
  await use(3);
  // Two updates later, the tab can still load new files of its build.
  expect(await caches(page)).toEqual([...ids].sort());
  await asleep.locator(".further a[data-tool=history]").click();
  await expect(asleep.locator("#tool-title")).toBeVisible();
  await use(4);
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual(ids.slice(1).sort());
  await use(5);
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual(ids.slice(2).sort());
});

test("builds that nobody turns to do not pile up while they wait", async ({ app, page, host }) => {
  const ids = [host.id];
  await app.open();
  await kept(page);
  for (const number of [2, 3, 4, 5]) {
    ids.push(host.next(number));
    expect(await offered(page)).toBe(true);
  }
  await page.reload();
  await app.ready();
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual([ids[0], ...ids.slice(-2)].sort());
  // The newest build is whole.
  await page.locator(".new-version").getByRole("button", { name: "Use it now" }).click();
  await expect.poll(() => build(page).catch(() => undefined)).toBe(ids.at(-1));
  await app.ready();
  await expect.poll(() => caches(page), { timeout: 15_000 }).toEqual([ids.at(-1)]);
  await host.down();
  await page.reload();
  await app.ready();
  expect(await style(page)).toBe("5");
});

test("within another page nothing is kept", async ({ page, host, context }) => {
  await page.goto(host.url);
  host.write("frame.html", `<!doctype html><link rel="icon" href="data:,"><iframe src="./" title="frame"></iframe>`);
  const outer = await context.newPage();
  await outer.addInitScript(() => {
    self.registered = 0;
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...rest) {
      self.registered += 1;
      return register.apply(this, rest);
    };
  });
  await outer.goto(`${host.url}frame.html`);
  const frame = outer.frames().find((frame) => frame !== outer.mainFrame());
  const script = () =>
    frame.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .find((name) => name.includes("/offline-")),
    );
  await expect.poll(script).toBeTruthy();
  // When this import resolves, the page's own import has run; registration would be immediate.
  await frame.evaluate((name) => import(name), await script());
  expect(await frame.evaluate(() => [self.registered, document.documentElement.dataset.offline])).toEqual([
    0,
    undefined,
  ]);
  // In a top-level window it registers.
  await outer.goto(host.url);
  await expect.poll(() => outer.evaluate(() => self.registered)).toBe(1);
});

test("the page's one policy of trusted types passes our workers and nothing else", async ({
  app,
  page,
  host,
  guard,
}) => {
  guard.allow(/TrustedTypePolicy|trusted-types|require-trusted-types|TrustedScriptURL|TrustedHTML/);
  await app.open();
  await kept(page);
  const offline = `/${host.name("offline-", ".js")}`;
  const own = ["sw.js", host.name("reader-", ".js")].map((name) => host.url + name);
  const tried = await page.evaluate(
    async ([offline, own]) => {
      const { trusted } = await import(offline);
      for (const address of own) if (String(trusted(address)) !== address) throw new Error(address);
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
        attempt(() => {
          document.createElement("div").innerHTML = "<p>x</p>";
        }),
        attempt(() => {
          document.createElement("script").src = "x.js";
        }),
        attempt(() => new Worker(own[1])),
        attempt(() => trusted(`${own[1]}?`)),
        attempt(() => trusted(new URL("x.js", location.href).href)),
      ];
    },
    [offline, own],
  );
  expect(tried).toEqual(Array(7).fill("TypeError"));
});
