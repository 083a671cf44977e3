// The page's service worker: keeps one whole build of the page, so that it opens without a network, and never mixes two.
//
// The build gives BUILD_ID, PAGES, the pages by their folders, "" and "fi/", each with a hash of its bytes, and FILES, every
// file that they name, with the hash in its name. A build is kept in a cache of its own. It is put together when the worker
// is installed, checked file by file, and thrown away if one is missing or other bytes than the build wrote: neither a host
// between two uploads nor one that changes pages on the way brings anything else into it. A new build waits until the
// visitor asks for it. An old one stays as long as a tab still shows it, for that tab may yet ask for its files.
//
// Frames get nothing from here: a page within another page is that page's business.

const scope = new URL("./", location);
const PREFIX = `double-cycle ${scope.pathname} `;
const CACHE = PREFIX + BUILD_ID;
const HASHED = /-([0-9a-f]{12})\.\w+$/;
// The build's files by their addresses, each with the hash that its bytes must have.
const known = new Map();
for (const folder in PAGES) known.set(new URL(folder, scope).href, PAGES[folder]);
for (const file of FILES) known.set(new URL(file, scope).href, HASHED.exec(file)[1]);
// How long a tab has to say which build it shows. One that does not may be any.
const PATIENCE = 3_000;
// So many of the newest builds stay where a tab does not say which it shows, or one waits to be used.
const SPARED = 2;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

// The address that a file is kept under. What a query or a fragment says, the page reads for itself.
function plain(address) {
  const url = new URL(address);
  url.search = url.hash = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  return url.href;
}

// Fetches a file of this build; throws where its bytes are others.
async function fetched(url, cache = HASHED.test(url) ? "default" : "no-store") {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  if (!hex(digest).startsWith(known.get(url))) {
    // Browsers keep a file with a hash for a year: what came wrong once, in the middle of an upload, must not stay so.
    if (cache === "default") return fetched(url, "reload");
    throw new Error(`${url} is not of the build ${BUILD_ID}`);
  }
  // Made anew: a response that was redirected may not answer a navigation, and the bytes are unpacked already.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(bytes, { headers });
}

async function install() {
  // An old build that comes back may be there still, and be shown by a tab.
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(
      [...known.keys()].map(async (url) => {
        // What has the same name in another build has the same bytes.
        const there = HASHED.test(url) && (await kept(url));
        await cache.put(url, there || (await fetched(url)));
      }),
    );
  } catch (error) {
    if (isNew) await caches.delete(CACHE);
    throw error;
  }
}

const builds = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// A file as it is kept, of this build before any other.
async function kept(url) {
  for (const cacheName of [CACHE, ...(await builds())]) {
    const found = await caches.match(url, { cacheName, ignoreVary: true });
    if (found) return found;
  }
}

// Which build a tab shows; undefined where it does not say.
function shownBy(client) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(typeof data === "string" ? data : undefined);
    setTimeout(done, PATIENCE);
    client.postMessage("build?", [port2]);
  });
}

// Drops the builds that no tab shows any more. Only tabs with one of our pages are asked: what else is on this origin is
// somebody else's.
//
// A tab may never answer, asleep or broken, and a new build may wait for ever. Then the newest builds stay, but no more of
// them: such a tab shows one of these, unless the visitor has turned to a new build several times while it slept. Should it
// wake up even so, what it lacks comes from the network, or its page says that something did not arrive.
async function tidy() {
  const old = (await builds()).filter((name) => name !== CACHE);
  if (old.length === 0) return;
  const tabs = (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(
    (client) => client.frameType !== "nested",
  );
  const shown = await Promise.all(tabs.map(async (tab) => ((await kept(plain(tab.url))) ? shownBy(tab) : "")));
  const unsure = shown.includes(undefined) || registration.waiting || registration.installing;
  // The browser lists them in the order in which they came.
  const spared = unsure ? old.slice(-SPARED) : [];
  const isNeeded = (name) => spared.includes(name) || shown.includes(name.slice(PREFIX.length));
  await Promise.all(old.filter((name) => !isNeeded(name)).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => event.waitUntil(install()));
// Pages wait until this is done, so it asks no tab: a page that has loaded says "here".
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  if (event.data === "use") event.waitUntil(skipWaiting());
  if (event.data === "here") event.waitUntil(tidy());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || ["iframe", "frame", "object", "embed"].includes(request.destination)) return;
  const address = plain(request.url);
  if (!address.startsWith(scope.href)) return;
  // Files of older builds are asked for by tabs that still show them.
  if (!known.has(address) && !HASHED.test(address)) return;
  event.respondWith(kept(address).then((found) => found ?? fetch(request)));
});
