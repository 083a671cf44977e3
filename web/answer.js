// Starts the program of a phone that answers. What was answered stays in the tab: after a crash a reload goes on.
import { compile, start } from "./program.js";

const root = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
if (["auto", "light", "dark"].includes(theme)) root.dataset.theme = theme;

function fail(error) {
  console.error(error);
  document.getElementById("app").hidden = true;
  const failure = document.getElementById("failure");
  failure.hidden = false;
  // Until the texts are there, the browser's language is as good a guess as any.
  const own = (tag) => failure.querySelector(`[lang="${tag.toLowerCase().split(/[-_]/)[0]}"]`);
  const said = own(root.lang) ?? failure.firstElementChild;
  const shown = root.hasAttribute("data-ready") ? said : (navigator.languages.map(own).find(Boolean) ?? said);
  for (const one of failure.children) one.hidden = one !== shown;
}

async function run() {
  const program = await start(await compile(new URL(WASM_FILE, import.meta.url)), fail);
  if (!(await program.exported.begin())) throw new Error("the texts did not arrive");
}

// The phone goes on without a network, also after a reload.
async function later() {
  const idle = self.requestIdleCallback ?? setTimeout;
  await new Promise((done) => setTimeout(() => idle(done), 2000));
  if (navigator.connection?.saveData) return;
  const { keepForOffline } = await import(new URL(OFFLINE_FILE, import.meta.url));
  await keepForOffline();
}

// The browser's way back may bring this page as it was, with the answers of somebody who has given the phone away since:
// then it shows nothing until what the tab keeps by now is read again.
addEventListener("pagehide", ({ persisted }) => (document.body.hidden = persisted));
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

run().catch(fail);
if (document.readyState === "complete") later().catch(console.info);
else addEventListener("load", () => later().catch(console.info));
