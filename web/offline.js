// Keeps the page for times without a network, and says when a new version of it is ready. Fetched once the page runs.
//
// The page's policy lets no script be named by a plain text. The one policy of trusted types that it allows is made here,
// once; it passes the service worker's address and nothing else, and nothing can make it again.

const root = document.documentElement;
const worker = new URL("sw.js", import.meta.url).href;

function trusted(address) {
  if (!self.trustedTypes) return address;
  const only = (asked) => {
    if (asked === address) return asked;
    throw new TypeError("no script but the service worker");
  };
  return self.trustedTypes.createPolicy("double-cycle", { createScriptURL: only }).createScriptURL(address);
}

// The style sheet shows what is said of it.
const say = (what) => {
  root.dataset.offline = what;
};

let asked = false;

function follow(registration) {
  const look = () => {
    if (registration.waiting && registration.active) say("new");
    else if (registration.active && root.dataset.offline !== "new") say("ready");
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  registration.installing?.addEventListener("statechange", look);
  look();
  addEventListener("click", ({ target }) => {
    const wish = target instanceof Element && target.closest("[data-version]")?.dataset.version;
    if (wish === "later") say("ready");
    if (wish !== "use" || !registration.waiting) return;
    asked = true;
    registration.waiting.postMessage("use");
  });
  // A tab that stays open for days would never ask.
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < 3_600_000) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

// Never within another page: there it would be the other page's visitor who is kept something.
export async function keepForOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || self !== top) return;
  serviceWorker.addEventListener("message", ({ data, ports: [port] }) => {
    if (data === "build?") port?.postMessage(root.dataset.build);
  });
  serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });
  try {
    const registration = await serviceWorker.register(trusted(worker), { updateViaCache: "none" });
    if (!registration) return;
    follow(registration);
    registration.active?.postMessage("here");
  } catch (error) {
    // Without it the page works as before, with a network.
    console.info(`not kept for offline: ${error.message}`);
  }
}
