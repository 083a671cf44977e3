// Registers the service worker that keeps the page for offline use, and announces a new version. Loaded once the page
// runs.
//
// The page's CSP (trusted types) forbids script URLs from plain strings. The only policy it allows is created here,
// once; it accepts the addresses of our two workers and nothing else, and cannot be created again.

const root = document.documentElement;
const here = (file) => new URL(file, import.meta.url).href;
const worker = here("sw.js");
const workers = [worker, here(READER_FILE)];
const policy = self.trustedTypes?.createPolicy("double-cycle", {
  createScriptURL(asked) {
    if (workers.includes(asked)) return asked;
    throw new TypeError("no script but a worker of ours");
  },
});

// The address of one of our workers, as the page's policy wants it. Throws on any other where there is a policy.
export const trusted = (address) => policy?.createScriptURL(address) ?? address;

// The style sheet shows the message for this state.
const say = (what) => {
  root.dataset.offline = what;
};

// Whether a tool has something that could not be stored; see declare_unsaved in src/browser/document.rs.
const isUnsaved = () => root.getAttributeNames().some((name) => name.startsWith("data-unsaved-"));

// Whether the answers here are those that the browser keeps: only these does a new version find. The program leaves its
// document in the page (src/browser/failure.rs); boot.js has the key.
function areKept() {
  const folder = "languageNeutral" in root.dataset ? "./" : "../";
  const key = `double-cycle ${new URL(folder, location).pathname}`;
  const text = document.getElementById("handover").content.lastChild?.textContent ?? "";
  const answers = ({ ratings, unknown, notes }) => JSON.stringify([ratings, unknown, notes]);
  try {
    const here = JSON.parse(text.slice(text.indexOf("{")));
    const isEmpty = ![here.ratings.some(Number.isInteger), ...here.unknown, ...here.notes].some(Boolean);
    return isEmpty || answers(here) === answers(JSON.parse(localStorage.getItem(key)));
  } catch {
    // Nothing was rated, or nothing can be stored.
    return !text;
  }
}

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
    if (wish !== "use") return;
    if ((isUnsaved() || !areKept()) && !confirm(target.closest("[data-unkept]").dataset.unkept)) return;
    asked = true;
    // Another tab may have begun to use it.
    if (registration.waiting) registration.waiting.postMessage("use");
    else location.reload();
  });
  // A tab that stays open for days would never check for a new version; check when it is shown, at most once an hour.
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < 3_600_000) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

// Never in a frame: it would store files for the visitor of another site.
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
    // The page works without it, with a network.
    console.info(`not kept for offline: ${error.message}`);
  }
}
