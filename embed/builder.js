// Writes the snippets for the options that are chosen, and shows the widget with them.
import { checked, fromCode } from "./codec.js";

const form = document.getElementById("options");
const preview = document.getElementById("preview");
const at = (file) => new URL(`v1/${file}`, document.baseURI).href;
const { origin } = location;
const escape = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
const NAMES = ["mode", "lang", "theme", "code", "contact-href", "contact-label", "storage-key"];
const ADDRESS = /^(https?:|mailto:|tel:)/i;

function isCode(text) {
  try {
    checked(fromCode(text));
    return true;
  } catch {
    return false;
  }
}

// What is wrong is said, and left out.
function problem(id, wrong) {
  const place = document.getElementById(id);
  const text = wrong ? place.dataset.text : "";
  if (place.textContent !== text) place.textContent = text;
  return wrong;
}

function chosen() {
  const data = new FormData(form);
  const pairs = NAMES.map((name) => [name, (data.get(name) ?? "").trim()]).filter(([, value]) => value !== "");
  const of = (name) => pairs.find(([other]) => other === name)?.[1];
  const wrong = [];
  if (problem("code-problem", of("code") !== undefined && !isCode(of("code")))) wrong.push("code");
  if (problem("contact-problem", of("contact-href") !== undefined && !ADDRESS.test(of("contact-href")))) wrong.push("contact-href");
  return { pairs: pairs.filter(([name]) => !wrong.includes(name)), accent: data.has("own") ? data.get("accent") : undefined };
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

function write() {
  const { pairs, accent } = chosen();
  for (const name of NAMES) {
    const pair = pairs.find(([other]) => other === name);
    // The preview keeps nothing.
    if (name === "storage-key") continue;
    if (!pair) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== pair[1]) preview.setAttribute(name, pair[1]);
  }
  const rule = accent && `double-cycle {\n  --double-cycle-accent: ${accent};\n  --double-cycle-strategy: ${accent};\n}`;
  sheet.replaceSync(rule ?? "");
  preview.toggleAttribute("data-own", Boolean(accent));
  document.getElementById("css-section").hidden = !rule;
  document.getElementById("css").textContent = rule ?? "";

  const put = (id, text) => (document.getElementById(id).textContent = text);
  put("element", `<script type="module" src="${at("double-cycle.js")}"></script>\n<double-cycle${attributes(pairs)}></double-cycle>`);
  put("csp", `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`);
  // Ratings go into the fragment; the element's mode is the frame's view.
  const query = new URLSearchParams(pairs.filter(([name]) => name !== "code").map(([name, value]) => [name === "mode" ? "view" : name, value]));
  const code = pairs.find(([name]) => name === "code")?.[1];
  const address = `${at("frame.html")}${String(query) && `?${query}`}${code ? `#r=${code.replace(/\s/g, "")}` : ""}`;
  put("frame", `<iframe${attributes([["src", address], ["title", "Double Cycle"], ["width", "100%"], ["height", "1100"], ["frameborder", "0"], ["loading", "lazy"], ["allow", "clipboard-write; fullscreen"]])}></iframe>\n<script async src="${at("frame.js")}"></script>`);
}

form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copy]")) {
  const { textContent } = button;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = textContent), 2000);
    } catch {
      // Refused, or not served securely: the text is left selected, to be copied by hand.
      getSelection().selectAllChildren(text);
    }
  });
}
write();
