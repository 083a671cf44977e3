// Starts the page's program over the HTML that already stands, and the studio where somebody asks for one of its tools.
// Where a program cannot start or breaks, the page says so, and shows the answers that it keeps for this in its HTML.
import { compile, start } from "./program.js";
import { TOOLS } from "./tools.js";

const byId = (id) => document.getElementById(id);

function fail(error) {
  console.error(error);
  const kept = byId("failure-answers").textContent !== "";
  byId("app").hidden = kept;
  byId("failure-kept").hidden = !kept;
  byId("failure").hidden = false;
}

let program;
let studio;

// A program draws what is below the fold a moment later: until then the page stays as long as it is.
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
    // Meanwhile somebody may have asked for the studio.
    if (studio) return;
    const release = keepLong(byId("app"));
    program = await start(module, fail);
    release();
  } catch (error) {
    fail(error);
  }
}

// The studio holds all that the page does, and more. It takes over from it: what was rated stands in the page's HTML. The
// old element goes, and with it all that the page's program listens to.
// What a link carries goes along to the presentation and to the tools that are opened from it, out of the address: see
// hide_fragment in src/browser/address.rs.
function push(address) {
  const to = new URL(address, location.href);
  // What the address of before has set holds on.
  for (const [name, value] of new URLSearchParams(location.search))
    if (/^(lang|theme|hotkeys)$/.test(name)) to.searchParams.set(name, value);
  const mode = to.searchParams.get("mode");
  const carried =
    mode === "present" ? location.hash || history.state : /^(team|compare|history)$/.test(mode) ? history.state : null;
  history.pushState(carried || null, "", to);
}

async function toStudio(address) {
  const { run: prepare } = await import(new URL(STUDIO_FILE, import.meta.url));
  const begin = await prepare(fail);
  if (studio) return;
  studio = true;
  program?.stop();
  const old = byId("app");
  old.replaceWith(old.cloneNode(true));
  const release = address || forTool() ? undefined : keepLong(byId("app"));
  if (address) push(address);
  await begin();
  release?.();
}

// Goes to a tool by its address; without one, the studio takes the page over where it is.
async function toTool(address) {
  if (studio) {
    if (!address) return true;
    push(address);
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

// A file that is dropped or pasted on the page is for the studio, which says what it is. None opens in the place of a tool
// that takes no files. Cells of a table are copied as a picture too: those are text.
const brought = (event) => {
  const data = event.dataTransfer ?? event.clipboardData;
  const { types = [] } = data ?? {};
  const ours = types.includes("Files") && !(types.includes("text/html") && types.includes("text/plain"));
  if (!ours || event.defaultPrevented) return;
  event.preventDefault();
  if (!document.documentElement.dataset.tool && !document.querySelector("dialog[open]")) return [...data.files];
};

// The style sheet says that what is held over the page can be let go.
const hold = (held) => document.documentElement.toggleAttribute("data-held", held);

async function bring(event) {
  hold(false);
  const files = brought(event);
  if (!files?.length) return;
  if (!(await toTool())) return;
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  // The studio may not listen yet. What is taken is prevented.
  for (
    let tries = 200;
    tries && document.dispatchEvent(new DragEvent("brought", { dataTransfer, cancelable: true }));
    tries--
  ) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

addEventListener("dragover", (event) => hold(!!brought(event)));
addEventListener("dragleave", (event) => event.relatedTarget ?? hold(false));
addEventListener("drop", bring);
addEventListener("paste", bring);

// Once the page runs, and not where the visitor's device saves data.
async function later() {
  const idle = self.requestIdleCallback ?? setTimeout;
  await new Promise((done) => setTimeout(() => idle(done), 2000));
  if (navigator.connection?.saveData) return;
  const { keepForOffline } = await import(new URL(OFFLINE_FILE, import.meta.url));
  await keepForOffline();
}

// A tool's address, or a link that carries a team or two ratings.
const forTool = () => {
  const mode = new URLSearchParams(location.search).get("mode");
  return mode === null ? /[#&](team|a|b)=/.test(location.hash) : TOOLS.includes(mode);
};

// Without the studio there is still the page, but never in the place of what a room looks at (present, audience, kiosk): it
// would show the visitor's own rating. Its program, which the HTML has asked for ahead, is taken: a browser warns of what
// nobody takes.
if (forTool()) {
  fetch(new URL(WASM_FILE, import.meta.url)).catch(() => {});
  toStudio().catch((error) => (/^[apk]/.test(document.documentElement.dataset.tool) ? fail(error) : run(WASM_FILE)));
} else run(WASM_FILE);
if (document.readyState === "complete") later().catch(console.info);
else addEventListener("load", () => later().catch(console.info));
