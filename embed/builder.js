// Writes the embed snippets for the chosen options, and previews the widget with them.
import { fromCode, toCode } from "./codec.js";
import { inTheme } from "./colour.js";
import { contactOf } from "./contact.js";

const form = document.getElementById("options");
const preview = document.getElementById("preview");
const at = (file) => new URL(`v1/${file}`, document.baseURI).href;
const { origin } = location;
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
const NAMES = ["mode", "lang", "theme", "code", "contact-href", "contact-label", "storage-key"];
const ROLES = ["accent", "strategy", "execution"];
const ADDRESS = /^(https?:|mailto:|tel:)/i;

// A code in its canonical form, however it was typed; `undefined` if it is not a rating code.
function asWritten(code) {
  try {
    return toCode(fromCode(code));
  } catch {
    return undefined;
  }
}

// Shows a problem beside its field. The faulty value is left out of the snippets.
function say(id, text) {
  const place = document.getElementById(id);
  if (place.textContent !== text) place.textContent = text;
}
const problem = (id, wrong) => say(id, wrong ? document.getElementById(id).dataset.text : "");

function chosen() {
  const data = new FormData(form);
  const given = new Map(NAMES.map((name) => [name, (data.get(name) ?? "").trim()]).filter(([, value]) => value !== ""));
  const code = given.has("code") && asWritten(given.get("code"));
  // Reject what the element would refuse, and relative addresses: on another site they would lead elsewhere.
  const { problem: refused } = contactOf({ getAttribute: (name) => given.get(name) ?? null });
  const badAddress = given.has("contact-href") && (refused !== undefined || !ADDRESS.test(given.get("contact-href")));
  problem("code-problem", code === undefined);
  problem("contact-problem", badAddress);
  if (code) given.set("code", code);
  else given.delete("code");
  if (badAddress) given.delete("contact-href");
  return {
    pairs: [...given],
    colours: data.has("own") && Object.fromEntries(ROLES.map((role) => [role, data.get(role)])),
  };
}

const rule = (selector, colours) =>
  `${selector} {\n${Object.entries(colours)
    .map(([role, colour]) => `  --double-cycle-${role}: ${colour};\n`)
    .join("")}}`;

// The CSS rules for a site's colours, in every theme its visitors can get. Also shows which colours had to change.
function rules(colours, theme) {
  const light = colours && inTheme(colours, "light");
  for (const role of ROLES) {
    const place = document.getElementById(`${role}-problem`);
    const changed = colours && theme !== "dark" && light[role] !== colours[role];
    say(place.id, changed ? place.dataset.text.replace("[asked]", colours[role]).replace("[given]", light[role]) : "");
  }
  if (!colours) return "";
  const dark = inTheme(colours, "dark");
  if (theme) return rule("double-cycle", theme === "dark" ? dark : light);
  return `${rule("double-cycle", light)}\n@media (prefers-color-scheme: dark) {\n${rule("double-cycle", dark).replace(/^/gm, "  ")}\n}`;
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

function write() {
  const { pairs, colours } = chosen();
  for (const name of NAMES) {
    const pair = pairs.find(([other]) => other === name);
    // The preview stores nothing.
    if (name === "storage-key") continue;
    if (!pair) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== pair[1]) preview.setAttribute(name, pair[1]);
  }
  const css = rules(colours, pairs.find(([name]) => name === "theme")?.[1]);
  sheet.replaceSync(css);
  preview.toggleAttribute("data-own", Boolean(css));
  document.getElementById("css-section").hidden = !css;
  document.getElementById("css").textContent = css;

  const put = (id, text) => (document.getElementById(id).textContent = text);
  put(
    "element",
    `<script type="module" src="${at("double-cycle.js")}"></script>\n<double-cycle${attributes(pairs)}></double-cycle>`,
  );
  put("csp", `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`);
  // The code goes into the fragment. The element's `mode` is called `view` in the frame's address.
  const query = new URLSearchParams(
    pairs.filter(([name]) => name !== "code").map(([name, value]) => [name === "mode" ? "view" : name, value]),
  );
  const code = pairs.find(([name]) => name === "code")?.[1];
  const address = `${at("frame.html")}${String(query) && `?${query}`}${code ? `#r=${code}` : ""}`;
  put(
    "frame",
    `<iframe${attributes([
      ["src", address],
      ["title", "Double Cycle"],
      ["width", "100%"],
      ["height", "1100"],
      ["frameborder", "0"],
      ["loading", "lazy"],
      ["allow", "clipboard-write; fullscreen"],
    ])}></iframe>\n<script async src="${at("frame.js")}"></script>`,
  );
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
      // Refused, or an insecure context: select the text, to be copied by hand.
      getSelection().selectAllChildren(text);
    }
  });
}
write();
