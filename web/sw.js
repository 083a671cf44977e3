// The page's service worker: keeps one whole build of the page, so that it opens without a network, and never mixes two.
//
// The build gives BUILD_ID and FILES: the pages as folders, "" and "fi/", and every file they name, known by a hash of
// its bytes. A build is kept in a cache of its own. It is put together when the worker is installed, checked file by file,
// and thrown away if one is missing: a host between two uploads cannot bring parts of both together. A new build waits
// until the visitor asks for it. An old one stays as long as a tab still shows it, for that tab may yet ask for its files.
//
// Frames get nothing from here: a page within another page is that page's business.

const scope = new URL("./", location);
const PREFIX = `double-cycle ${scope.pathname} `;
const CACHE = PREFIX + BUILD_ID;
const known = new Set(FILES.map((file) => new URL(file, scope).href));
const HASHED = /-([0-9a-f]{12})\.\w+$/;
// How long a tab has to say which build it shows. One that does not may be any.
const PATIENCE = 3_000;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

// Fetches a file of this build; throws where it is of another, or something else altogether.
async function fetched(url) {
  const response = await fetch(url, { cache: HASHED.test(url) ? "default" : "no-store" });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const hash = HASHED.exec(url)?.[1];
  const right = hash
    ? hex(await crypto.subtle.digest("SHA-256", bytes)).startsWith(hash)
    : !url.endsWith("/") || new TextDecoder().decode(bytes).includes(`data-build="${BUILD_ID}"`);
  if (!right) throw new Error(`${url} is not of the build ${BUILD_ID}`);
  // Made anew: a response that was redirected may not answer a navigation, and the bytes are unpacked already.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(bytes, { headers });
}

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...known].map(async (url) => {
      // What has the same name in another build has the same bytes.
      const there = HASHED.test(url) && (await kept(url));
      await cache.put(url, there || (await fetched(url)));
    }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

const builds = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// A file as it is kept, of this build before any other.
async function kept(url) {
  for (const name of [CACHE, ...(await builds())]) {
    const found = await (await caches.open(name)).match(url, { ignoreVary: true });
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

// Drops the builds that no tab shows any more. Where a tab does not answer, or a newer worker is on its way, all stay.
async function tidy() {
  const old = (await builds()).filter((name) => name !== CACHE);
  if (old.length === 0) return;
  const tabs = (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter((client) => client.frameType !== "nested");
  const shown = await Promise.all(tabs.map(shownBy));
  if (shown.includes(undefined) || registration.waiting || registration.installing) return;
  await Promise.all(old.filter((name) => !shown.includes(name.slice(PREFIX.length))).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clients.claim().then(tidy)));

addEventListener("message", (event) => {
  if (event.data === "use") event.waitUntil(skipWaiting());
  if (event.data === "here") event.waitUntil(tidy());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || ["iframe", "frame", "object", "embed"].includes(request.destination)) return;
  const url = new URL(request.url);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  // What a query or a fragment says, the page reads for itself.
  url.search = url.hash = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  // Files of older builds are asked for by tabs that still show them.
  if (!known.has(url.href) && !HASHED.test(url.pathname)) return;
  event.respondWith(kept(url.href).then((found) => found ?? fetch(request)));
});
