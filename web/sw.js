// The page's service worker: keeps one whole build for offline use, and never mixes two builds.
//
// The build defines BUILD_ID; PAGES, from a page's address ("", "fi/", "answer.html") to the hash of its bytes; FILES, every file
// the pages name, with the hash in its name; and ONCE_USED, those that few need. Each build has its own cache. Installing
// fills it and checks every file's hash; if one is missing or differs, the install fails and a new cache is deleted. So a
// half-finished upload, or a host that rewrites pages, never gets in. What few need gets in when a page first asks for it.
// A new build waits until the visitor asks for it. An old build stays while a tab shows it, since that tab may still ask
// for its files.
//
// Requests for frames are not answered: a framed page is the framing site's business.

const scope = new URL("./", location);
const PREFIX = `double-cycle ${scope.pathname} `;
const CACHE = PREFIX + BUILD_ID;
const HASHED = /-([0-9a-f]{12})\.\w+$/;
// The build's files: address to the hash of its bytes.
const known = new Map();
for (const page in PAGES) known.set(new URL(page, scope).href, PAGES[page]);
for (const file of [...FILES, ...ONCE_USED]) known.set(new URL(file, scope).href, HASHED.exec(file)[1]);
const onceUsed = new Set(ONCE_USED.map((file) => new URL(file, scope).href));
// How long, in ms, a tab may take to name its build. A tab that does not answer may show any build.
const PATIENCE = 3_000;
// How many of the newest old builds to keep while a tab has not answered or a new build waits.
const SPARED = 2;

// A file's name without the hash of its bytes.
const stem = (url) => url.replace(HASHED, "");
const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

// The address without query, fragment and index.html, used as the cache key: the page reads query and fragment itself.
function plain(address) {
  const url = new URL(address);
  url.search = url.hash = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  return url.href;
}

// Fetches a file of this build; throws if its bytes have another hash.
async function fetched(url, cache = HASHED.test(url) ? "default" : "no-store") {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  if (!hex(digest).startsWith(known.get(url))) {
    // Browsers cache a hashed file for a year. If a broken one came during an upload, fetch it past that cache.
    if (cache === "default") return fetched(url, "reload");
    throw new Error(`${url} is not of the build ${BUILD_ID}`);
  }
  // A new response: a redirected one may not answer a navigation, and the body is already decompressed.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(bytes, { headers });
}

async function install() {
  // An older build that is published again may still have its cache, and a tab that shows it.
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  // What was used of an older build is kept of this one, too, under whatever name.
  const stems = new Set();
  for (const name of await builds()) for (const { url } of await (await caches.open(name)).keys()) stems.add(stem(url));
  try {
    await Promise.all(
      [...known.keys()].map(async (url) => {
        // The same hashed name means the same bytes, in any build.
        const there = HASHED.test(url) && (await kept(url));
        if (there || !onceUsed.has(url) || stems.has(stem(url))) await cache.put(url, there || (await fetched(url)));
      }),
    );
  } catch (error) {
    if (isNew) await caches.delete(CACHE);
    throw error;
  }
}

const builds = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// A cached file, from this build first.
async function kept(url) {
  for (const cacheName of [CACHE, ...(await builds())]) {
    const found = await caches.match(url, { cacheName, ignoreVary: true });
    if (found) return found;
  }
}

// Fetches a file that few need, and keeps it from now on.
async function keptFromNow(url) {
  const response = await fetched(url);
  const cache = await caches.open(CACHE);
  await cache.put(url, response.clone()).catch(() => {});
  return response;
}

// The build a tab shows; `undefined` if it does not answer.
function shownBy(client) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(typeof data === "string" ? data : undefined);
    setTimeout(done, PATIENCE);
    client.postMessage("build?", [port2]);
  });
}

// Deletes the builds that no tab shows. Only tabs with one of our pages are asked: other pages on this origin are not
// ours.
//
// A sleeping or broken tab may never answer, and a new build may wait for ever. Then the newest SPARED old builds stay.
// Such a tab shows one of them, unless the visitor has updated several times while it slept. If it then wakes, missing
// files come from the network, or its page says that something did not arrive.
async function tidy() {
  const old = (await builds()).filter((name) => name !== CACHE);
  if (old.length === 0) return;
  const tabs = (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(
    (client) => client.frameType !== "nested",
  );
  const shown = await Promise.all(tabs.map(async (tab) => ((await kept(plain(tab.url))) ? shownBy(tab) : "")));
  const unsure = shown.includes(undefined) || registration.waiting || registration.installing;
  // Cache names are listed in the order of creation.
  const spared = unsure ? old.slice(-SPARED) : [];
  const isNeeded = (name) => spared.includes(name) || shown.includes(name.slice(PREFIX.length));
  await Promise.all(old.filter((name) => !isNeeded(name)).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => event.waitUntil(install()));
// Pages wait for activation, so tidying is not done here: a loaded page sends "here" instead.
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
  // Hashed files of older builds too: tabs that still show those builds ask for them.
  if (!known.has(address) && !HASHED.test(address)) return;
  // A store that fails keeps nobody from the page while there is a network.
  const found = kept(address).catch(() => {});
  const asked = () => (onceUsed.has(address) ? keptFromNow(address).catch(() => fetch(request)) : fetch(request));
  event.respondWith(found.then((response) => response ?? asked()));
});
