// Writes what to do next, how one knows that it worked, and what the findings mean into the places that the programs
// leave for it: elements whose `data-advice` names the language, the key in two parts, and what stands above it and
// beside it; see src/wording/advice_keys.rs. The texts are a file for each language, fetched when the first place appears.
//
// ADVICE_FILES: each language's file. ADVICE_STYLE: how it looks, adopted here to stay out of the first load.

const files = {};

async function fetched(language) {
  const response = await fetch(new URL(ADVICE_FILES[language], import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
  const lines = (await response.text()).split("\n").map((line) => line.split("\t"));
  return Object.fromEntries(lines.map(([key, ...texts]) => [key, texts]));
}

function textsOf(language) {
  files[language] ??= fetched(language).catch((error) => {
    delete files[language];
    throw error;
  });
  return files[language];
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const details = (summary, ...children) => element("details", "", element("summary", "", summary), ...children);

// What stands in a place: in a `div` all of it, elsewhere the title or the only sentence. Below a heading of its own it
// is folded.
function content(name, texts, id, part = "", above, beside) {
  // Where there is no text for the second part, that of the first is for both.
  const of = (key) => texts[key + part] ?? texts[key] ?? [];
  const [title, ...actions] = of(id);
  if (!title) throw new Error(`no advice ${id}`);
  if (name !== "div") return [title];
  const lines = (words, className = "") => words.map((line) => element("p", className, line));
  const [heading] = texts[above] ?? [];
  const all = lines(texts[beside] ?? [], "advice-beside");
  const evidence = actions.pop();
  if (evidence) {
    all.unshift(
      element("ul", "advice-actions", ...actions.map((action) => element("li", "", action))),
      element("p", "advice-evidence", element("b", "", ...texts.evidence), ` ${evidence}`),
    );
  }
  return [
    ...lines(of(`meaning.${id}`), "meaning"),
    ...(heading ? [details(`${heading}: ${title}`, ...all)] : [element("p", "advice-title", title), ...all]),
    ...of(`rule.${id}`).map((rule) => details(texts.rule, ...lines([rule]))),
  ];
}

// Fills the places within `root`, now and whenever a program changes them. Where texts are missing, `data-no-advice` says so.
export function fillAdvice(root) {
  // What each place was filled with: what a browser's translator makes of it stays.
  let filled = new WeakMap();

  async function fill(place) {
    const asked = place.dataset.advice;
    if (filled.get(place) === asked) return;
    filled.set(place, asked);
    const [language, ...keys] = asked.split(" ");
    let made = [];
    let isMissing = false;
    try {
      if (keys[0]) made = content(place.localName, await textsOf(language), ...keys);
    } catch (error) {
      console.info(error);
      isMissing = true;
    }
    // The program may have gone on meanwhile.
    if (place.dataset.advice !== asked) return;
    // What is open stays open while the words below it change.
    const isOpen = [...place.querySelectorAll("details")].map(({ open }) => open);
    place.replaceChildren(...made);
    for (const [index, one] of place.querySelectorAll("details").entries()) one.open = isOpen[index];
    if (keys[0]) root.toggleAttribute("data-no-advice", isMissing);
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ADVICE_STYLE);
  const scope = root.getRootNode();
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  const look = () => root.querySelectorAll("[data-advice]").forEach(fill);
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributeFilter: ["data-advice"] });
  addEventListener("online", () => {
    filled = new WeakMap();
    look();
  });
  look();
}
