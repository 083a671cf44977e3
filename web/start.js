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

async function run(url) {
  try {
    const module = await compile(new URL(url, import.meta.url));
    // Meanwhile somebody may have asked for the studio.
    if (studio) return;
    // The program draws what is below the fold a moment later: until then the page stays as long as it is.
    const app = byId("app");
    app.style.minBlockSize = `${app.offsetHeight}px`;
    program = await start(module, fail);
    setTimeout(() => { app.style.minBlockSize = ""; }, 1000);
  } catch (error) {
    fail(error);
  }
}

// The studio holds all that the page does, and more. It takes over from it: what was rated stands in the page's HTML. The
// old element goes, and with it all that the page's program listens to.
async function toStudio(address) {
  const { run: prepare } = await import(new URL(STUDIO_FILE, import.meta.url));
  const begin = await prepare(fail);
  if (studio) return;
  studio = true;
  program?.stop();
  const old = byId("app");
  old.replaceWith(old.cloneNode(true));
  if (address) history.pushState(null, "", address);
  await begin();
}

async function toTool(address) {
  if (studio) {
    history.pushState(null, "", address);
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

// A file that is dropped or pasted on the page goes to that of the history, which says what it is. None opens in the place
// of a tool that takes no files. Cells of a table are copied as a picture too: those are text.
const brought = (event) => {
  const data = event.dataTransfer ?? event.clipboardData;
  const { types = [] } = data ?? {};
  const ours = types.includes("Files") && !(types.includes("text/html") && types.includes("text/plain"));
  if (!ours || event.defaultPrevented) return;
  event.preventDefault();
  if (!document.documentElement.dataset.tool && !document.querySelector("dialog[open]")) return [...data.files];
};

async function bring(event) {
  const files = brought(event);
  if (!files?.length) return;
  if (!await toTool("?mode=history")) return;
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  // Its page may not stand yet. What is taken is prevented.
  for (let tries = 200; tries && document.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true })); tries--) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

addEventListener("dragover", brought);
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

// Without the studio there is still the page.
if (forTool()) toStudio().catch(() => run(WASM_FILE));
else run(WASM_FILE);
if (document.readyState === "complete") later().catch(console.info);
else addEventListener("load", () => later().catch(console.info));
