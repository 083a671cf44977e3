// Starts the studio's program once its style sheet has loaded. Two of its tools, the audience window and the kiosk, are
// screens for others: they hold none of the visitor's data, and restart after a crash without anyone's help.
import { compile, start } from "./program.js";

const MINUTE = 60_000;
// If a restart takes longer than this, ask the people around for help.
const PATIENCE = 10_000;
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const here = (file) => new URL(file, import.meta.url);
const isForOthers = (tool) => FOR_OTHERS.includes(tool);

function styled() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(STYLE_FILE) });
  return new Promise((done, failed) => {
    link.addEventListener("load", done);
    link.addEventListener("error", () => failed(new Error(`${link.href} did not arrive`)));
    document.head.append(link);
  });
}

// The program cannot start without the texts of the page's language, and fetches them itself, from the cache by then.
// Here a failure still leaves the visitor the page.
async function worded() {
  const link = document.querySelector(`link[hreflang="${root.lang}"]`);
  const response = await fetch(link.dataset.studio);
  if (!response.ok) throw new Error(`${response.url} did not arrive`);
  await response.text();
}

// Empties every element in which a program leaves text or data. The next program gets an element of its own: what
// nodes.js knows of the broken one's would bring its nodes back.
function forget() {
  const app = byId("app");
  app.replaceWith(app.cloneNode(false));
  byId("failure-answers").textContent = "";
  byId("handover").content.textContent = "";
}

// Others may see the presenter's screen. If the program breaks there, the answers stay hidden until a click. The
// program leaves the button's label in `data-button`.
function coverAnswers() {
  const kept = byId("failure-kept");
  const { button: name } = kept.dataset;
  if (!name || kept.hidden) return;
  kept.hidden = true;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
  button.addEventListener("click", () => {
    button.remove();
    kept.hidden = false;
    byId("failure-answers").focus();
  });
  kept.before(button);
}

// Whether the document can be fetched and was not just reloaded, so that it never reloads in a loop.
async function isReloadable() {
  if (performance.getEntriesByType("navigation")[0]?.type === "reload") return false;
  const { ok } = await fetch(location.href);
  return ok;
}

// The camera's script is fetched when somebody asks for the camera; src/browser/camera.rs speaks to it by events.
addEventListener("double-cycle-camera", ({ detail: [what, ...rest] }) =>
  import(here(CAMERA_FILE)).then(
    ({ command }) => command(what, ...rest),
    (error) => {
      console.error(error);
      const refused = { detail: [rest[0], "refused", "reader"] };
      if (what === "open") dispatchEvent(new CustomEvent("double-cycle-camera-said", refused));
    },
  ),
);

// So is what writes slides, when somebody asks for them; src/browser/slides.rs speaks to it.
addEventListener("double-cycle-slides", async ({ detail: [number, deck] }) => {
  let file = null;
  try {
    const { write } = await import(here(SLIDES_FILE));
    file = await write(deck);
  } catch (error) {
    console.error(error);
  }
  dispatchEvent(new CustomEvent("double-cycle-slides-written", { detail: [number, file] }));
});

// Adds a tool's address to the history. What a link carries moves from the address to the history state, for the
// presentation and for the tools opened from it: see hide_fragment in src/browser/address.rs.
export function push(address) {
  const to = new URL(address, location.href);
  // Keep what the current address sets.
  for (const [name, value] of new URLSearchParams(location.search))
    if (/^(lang|theme|hotkeys)$/.test(name)) to.searchParams.set(name, value);
  const mode = to.searchParams.get("mode");
  const carried =
    (LED.includes(mode) && location.hash) || (TOOLS.includes(mode) && !FOR_OTHERS.includes(mode) && history.state);
  history.pushState(carried || null, "", to);
}

// Hands files to the program, which may not listen yet: it is tried for 10 seconds. It cancels the event when it takes them.
export async function bring(files) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (
    let tries = 200;
    tries && document.dispatchEvent(new DragEvent("brought", { dataTransfer, cancelable: true }));
    tries--
  ) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function run(broken) {
  const [module] = await Promise.all([compile(here(WASM_FILE)), styled(), worded()]);
  let program;
  let restarted = -MINUTE;
  const { theme } = root.dataset;

  const begin = async () => {
    program = await start(module, failed);
  };

  function failed(error) {
    if (isForOthers(root.dataset.tool)) comeBack(error);
    else {
      broken(error);
      coverAnswers();
    }
  }

  // Restarts the program in place, since a reload would end full screen. The program hides the panel once it has drawn.
  // If it breaks again within a minute, the panel stays. If it had not drawn by then, the document may be at fault:
  // reload it once.
  async function comeBack(error) {
    console.error(error);
    const failure = byId("failure");
    const hasDrawn = failure.hidden;
    const isAgain = performance.now() - restarted < MINUTE;
    byId("app").hidden = true;
    failure.toggleAttribute("data-restarting", !isAgain);
    failure.hidden = false;
    forget();
    try {
      if (!isAgain) {
        restarted = performance.now();
        root.dataset.theme = theme;
        setTimeout(() => failure.removeAttribute("data-restarting"), PATIENCE);
        await begin();
      } else if (!hasDrawn && (await isReloadable())) location.reload();
    } catch (cause) {
      console.error(cause);
      failure.removeAttribute("data-restarting");
    }
  }

  // Going between the visitor's own pages and a screen for others carries nothing over: reload the document. Registered
  // before the program's own listener.
  addEventListener("popstate", () => {
    const wanted = new URLSearchParams(location.search).get("mode");
    if (isForOthers(wanted) === isForOthers(root.dataset.tool)) return;
    program?.stop();
    forget();
    location.reload();
  });

  return begin;
}
