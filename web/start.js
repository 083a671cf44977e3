// Starts the page's program over the prerendered HTML, and the studio when one of its tools is opened. If a program
// cannot start, or breaks, the page says so and shows the answers that the program keeps in its HTML for this.
import { compile, start } from "./program.js";

const byId = (id) => document.getElementById(id);

function fail(error) {
  console.error(error);
  const kept = byId("failure-answers").textContent !== "";
  byId("app").hidden = kept;
  byId("failure-kept").hidden = !kept;
  const panel = byId("failure");
  panel.hidden = false;
  // What it says is seen without scrolling.
  document.body.prepend(panel);
  self.WebAssembly || import(new URL(NO_WASM_FILE, import.meta.url));
}

let program;
// The studio's script, once its program has taken over.
let studio;

// A program draws what is below the fold a moment later. Keep the page's height until then, so that it does not jump.
function keepLong(app) {
  app.style.minBlockSize = `${app.offsetHeight}px`;
  return () =>
    setTimeout(() => {
      app.style.minBlockSize = "";
    }, 1000);
}

async function run(url) {
  try {
    const module = await compile(new URL(url, import.meta.url));
    // The visitor may have opened the studio meanwhile.
    if (studio) return;
    const release = keepLong(byId("app"));
    program = await start(module, fail);
    release();
  } catch (error) {
    fail(error);
  }
}

async function toStudio(address) {
  const script = await import(new URL(STUDIO_FILE, import.meta.url));
  const begin = await script.run(fail);
  if (studio) return;
  studio = script;
  program?.stop();
  const old = byId("app");
  old.replaceWith(old.cloneNode(true));
  const release = address || forTool() ? undefined : keepLong(byId("app"));
  if (address) studio.push(address);
  await begin();
  release?.();
}

// Opens the tool at `address`. Without an address, the studio takes over the current page. Returns true on success.
async function toTool(address) {
  if (studio) {
    if (!address) return true;
    studio.push(address);
    dispatchEvent(new PopStateEvent("popstate"));
    return true;
  }
  try {
    await toStudio(address);
    return true;
  } catch (error) {
    console.error(error);
    byId("tool-missing").hidden = false;
  }
}

addEventListener("click", async (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-tool]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  await toTool(link.href);
});

// The files of a drop or paste. Only the studio reads files and says what they are. Nothing opens over a tool or a
// dialog. Cells copied from a spreadsheet also come as a picture: those are text.
const brought = (event) => {
  const data = event.dataTransfer ?? event.clipboardData;
  const { types = [] } = data ?? {};
  const ours = types.includes("Files") && !(types.includes("text/html") && types.includes("text/plain"));
  if (!ours || event.defaultPrevented) return;
  event.preventDefault();
  if (!document.documentElement.dataset.tool && !document.querySelector("dialog[open]")) return [...data.files];
};

// The style sheet says that the held file can be dropped here.
const hold = (held) => document.documentElement.toggleAttribute("data-held", held);

async function bring(event) {
  hold(false);
  const files = brought(event);
  if (files?.length && (await toTool())) await studio.bring(files);
}

addEventListener("dragover", (event) => hold(!!brought(event)));
addEventListener("dragleave", (event) => event.relatedTarget ?? hold(false));
addEventListener("drop", bring);
addEventListener("paste", bring);

// The advice has its script and texts beside the program's.
const advise = () =>
  import(new URL(ADVICE_FILE, import.meta.url)).then(
    ({ fillAdvice }) => fillAdvice(document.body),
    () => document.body.toggleAttribute("data-no-advice"),
  );

// Once the page has loaded: the advice, and, when the page is idle and the device does not save data, what is used
// without a network.
async function later() {
  advise();
  const idle = self.requestIdleCallback ?? setTimeout;
  await new Promise((done) => setTimeout(() => idle(done), 2000));
  if (navigator.connection?.saveData) return;
  const { keepForOffline } = await import(new URL(OFFLINE_FILE, import.meta.url));
  await keepForOffline();
}

// Whether the address is a tool's, or carries a team or two ratings.
const forTool = () => {
  const mode = new URLSearchParams(location.search).get("mode");
  return mode === null ? /[#&](team|a|b)=/.test(location.hash) : TOOLS.includes(mode);
};

// Without the studio, fall back to the page, but never on a screen that a room looks at (present, audience, kiosk): it
// would show the visitor's own rating. Fetch the page's program here too: the HTML preloads it, and browsers warn of an
// unused preload.
if (forTool()) {
  fetch(new URL(WASM_FILE, import.meta.url)).catch(() => {});
  toStudio().catch((error) =>
    [...FOR_OTHERS, ...LED].includes(document.documentElement.dataset.tool) ? fail(error) : run(WASM_FILE),
  );
} else run(WASM_FILE);
const calmly = () => later().catch(console.info);
if (document.readyState === "complete") calmly();
else addEventListener("load", calmly);
