// Starts the studio's program, once its style sheet is there. Two of its tools are screens that others than the visitor look
// at, the room's window and the stand: those hold nothing of the visitor's, and come back by themselves where the program breaks.
import { compile, start } from "./program.js";

const MINUTE = 60_000;
// So long it may take to start again until somebody is asked to help.
const PATIENCE = 10_000;
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const here = (file) => new URL(file, import.meta.url);
const isForOthers = (tool) => tool === "audience" || tool === "kiosk";

function styled() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(STYLE_FILE) });
  return new Promise((done, failed) => {
    link.addEventListener("load", done);
    link.addEventListener("error", () => failed(new Error(`${link.href} did not arrive`)));
    document.head.append(link);
  });
}

// Empties every place in which a program leaves what it shows and knows.
function forget() {
  byId("app").replaceChildren();
  byId("failure-answers").textContent = "";
  byId("handover").content.textContent = "";
}

// Others may look at the presenter's screen: where the program breaks there, it takes a click to see the answers. The program
// has named the button.
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

// Whether the document can be had once more, and has not been loaded again already: so it is never loaded in a circle.
async function isReloadable() {
  if (performance.getEntriesByType("navigation")[0]?.type === "reload") return false;
  const { ok } = await fetch(location.href);
  return ok;
}

export async function run(broken) {
  const [module] = await Promise.all([compile(here(WASM_FILE)), styled()]);
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

  // The program starts again in place, since loading the document would end full screen. It takes the panel away when it has
  // drawn. Where it breaks again within a minute, the panel stays; where it has not even drawn, the fault may be the document's.
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

  // Between the visitor's own pages and a screen for others nothing is carried over: the document is loaded anew. This listens
  // before the program does.
  addEventListener("popstate", () => {
    const wanted = new URLSearchParams(location.search).get("mode");
    if (isForOthers(wanted) === isForOthers(root.dataset.tool)) return;
    program?.stop();
    forget();
    location.reload();
  });

  return begin;
}
