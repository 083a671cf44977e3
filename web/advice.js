// Writes what to do next, how one knows that it worked, what the findings mean and how sure they are into the places that
// the programs leave for it: elements whose `data-advice` names the language, the key in two parts, and what stands above
// it and beside it; see src/wording/advice_keys.rs. The ratings that they are about stand as a number in `data-ratings`.
// The texts are a file for each language, fetched when the first place appears.
//
// ADVICE_FILES: each language's file. ADVICE_STYLE: how it looks, added here to stay out of the first load.
import { sureWords } from "./certainty.js";
export { sureOf } from "./certainty.js";

const files = {};

async function fetched(language) {
  const response = await fetch(new URL(ADVICE_FILES[language], import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
  const lines = (await response.text()).split("\n").map((line) => line.split("\t"));
  const texts = Object.fromEntries(lines.map(([key, ...texts]) => [key, texts]));
  // The last line: a host may answer anything, or a part.
  if (!texts["8.5"]) throw new Error(`${response.url}: texts not whole`);
  return texts;
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

// What this browser keeps of the page, by the rest of its key; see src/browser/storage.rs.
function kept(name) {
  const folder = "languageNeutral" in document.documentElement.dataset ? "./" : "../";
  try {
    return JSON.parse(localStorage.getItem(`double-cycle${name} ${new URL(folder, location).pathname}`));
  } catch {
    // Blocked, or not ours: then there is nothing to say.
    return null;
  }
}

const dayOf = (number) => new Date(Math.floor(number / 1e4), (Math.floor(number / 100) % 100) - 1, number % 100);

// For whoever comes back: since when the ratings are as they are, and what is planned. The plan's items are lists; see
// src/plan/saved_plan.rs. Empty where nothing is known.
function since(texts) {
  const { changed, ratings = [] } = kept("") ?? {};
  const { items = [], organisation } = kept(".plan") ?? {};
  const shown = organisation ?? items.at(-1)?.[3];
  const open = items.filter((item) => item[3] === shown && item[11] === null && !(ratings[item[4] - 1] >= item[6]));
  const now = new Date();
  const today = now.getFullYear() * 1e4 + (now.getMonth() + 1) * 100 + now.getDate();
  const dates = new Intl.DateTimeFormat(texts.dates[0], { dateStyle: "long" });
  const say = (key, values) => texts[key][0].replace(/{(\w+)}/g, (_, name) => values[name]);
  const due = open.filter((item) => item[9]).sort((one, other) => one[9] - other[9]);
  const overdue = due.filter((item) => item[9] < today).length;
  const next = due[overdue];
  const lines = [];
  if (changed && changed < today) lines.push(say("since", { date: dates.format(dayOf(changed)) }));
  if (open.length) lines.push(say("planned", { count: open.length }));
  if (overdue) lines.push(say("overdue", { count: overdue }));
  if (next?.[7]) lines.push(say("next_due", { what: next[7], date: dates.format(dayOf(next[9])) }));
  if (!lines.length) return [];
  const line = element("p", "since", lines.join(" "));
  if (open.length) line.append(" ", planLink("", texts.open_plan, ""));
  return [line];
}

// How sure the whole result is, or a readout of it: nothing where that is not known.
function sureLines(sure, readout) {
  if (readout) {
    const [range] = sure[`sure.${readout}`] ?? [];
    return range ? [` · ${range}`] : [];
  }
  const [title, ...lines] = sure[SURE] ?? [];
  if (!title) return [];
  return [element("p", "advice-title", title), element("ul", "sure", ...lines.map((line) => element("li", "", line)))];
}

// Opens the plan with what is advised put in.
function planLink(query, words, className) {
  const link = element("a", className, ...words);
  link.href = `?mode=plan${query}`;
  link.dataset.tool = "plan";
  return link;
}

// The key of places for how sure the whole result is, or a readout of it.
const SURE = "sure";
// Whether all eight are rated, given by their number: a digit 6 in base 7 stands for none.
const isWhole = (ratings) => !Number(ratings).toString(7).includes("6");
const hasSureness = (id) => id === SURE || FINDINGS.includes(id);

// What stands in a place: in a `div` all of it, elsewhere the title. Below a heading of its own the advice is folded; one
// sentence alone stands there.
function content(name, canPlan, texts, sure, id, part = "", above, beside) {
  if (id === "since") return canPlan ? since(texts) : [];
  if (id === SURE) return sureLines(sure, part);
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
  const plan =
    evidence &&
    canPlan &&
    element("p", "advice-plan", planLink(`&add=${part ? `${id}.2` : id}`, texts.put_in, "button quiet"));
  if (plan) all.push(plan);
  const headed = heading ? `${heading}: ${title}` : title;
  const isFolded = heading && evidence;
  const [close, ...sureness] = sure[`sure.${id}`] ?? [];
  return [
    ...(close ? lines([close], "close-call") : []),
    ...lines(of(`meaning.${id}`), "meaning"),
    ...(isFolded ? [details(headed, ...all)] : [element("p", evidence ? "advice-title" : "", headed), ...all]),
    ...of(`rule.${id}`).map((rule) => details(texts.rule[0], ...lines([rule, ...sureness].filter(Boolean)))),
  ];
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(ADVICE_STYLE);

// A document or shadow root loses it where its host comes into another document, which cannot take it.
function dress(scope) {
  const isHere = (scope.ownerDocument ?? scope) === document;
  if (isHere && scope.adoptedStyleSheets?.includes(sheet) === false)
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
}

// What to do again once the network is back, for each root that still exists.
const retries = new WeakMap();
const roots = new Set();
addEventListener("online", () => {
  for (const root of roots) retries.get(root.deref())?.();
});

// Puts what was made into a place. What is open there stays open, and what has the focus keeps it.
function put(place, made) {
  const all = () => [...place.querySelectorAll("details")];
  const before = all().map((one) => [one.open, one.firstChild === place.getRootNode().activeElement]);
  place.replaceChildren(...made);
  for (const [index, one] of all().entries()) {
    const [isOpen, hasFocus] = before[index] ?? [];
    one.open = isOpen;
    if (hasFocus) one.firstChild.focus();
  }
}

// Fills the places within `root`, now and whenever a program changes them. Where texts are missing, `data-no-advice` says so.
// `known`, if given, is called once for each result in turn, when it is known how sure it is.
export function fillAdvice(root, known) {
  // What each place was filled with: what a browser's translator makes of it stays.
  const filled = new WeakMap();
  const failed = new Set();

  // The plan is a tool of the page: the element has none, and tools show the advice for other ratings.
  const canPlan = () => root.getRootNode() === document && !document.documentElement.dataset.tool;

  // What a place asks for, and the number of the ratings that it is about.
  const numberFor = (place) => place.closest("[data-ratings]")?.dataset.ratings;
  const askedBy = (place) => `${place.dataset.advice} ${numberFor(place)}`;

  async function fill(place) {
    const asked = askedBy(place);
    if (filled.get(place) === asked) return;
    const [language, ...keys] = place.dataset.advice.split(" ");
    // Nobody fetches texts to be told nothing.
    if (keys[0] === "since" && !kept("")?.changed && !kept(".plan")) return;
    filled.set(place, asked);
    if (!keys[0]) return put(place, []);
    // The program may go on meanwhile.
    const show = (texts, sure) =>
      asked === askedBy(place) && put(place, content(place.localName, canPlan(), texts, sure, ...keys));
    let texts;
    try {
      texts = await textsOf(language);
      const ratings = hasSureness(keys[0]) && numberFor(place);
      const sure = ratings ? sureWords(ratings, language, texts.sure) : {};
      // Nobody waits for how sure the advice is: it stands without, and once more with it.
      show(texts, sure.then ? {} : sure);
      root.toggleAttribute("data-no-advice", false);
      if (sure.then) sure.then((words) => show(texts, words), console.info);
    } catch (error) {
      console.info(error);
      if (asked !== askedBy(place)) return;
      failed.add(place);
      put(place, []);
      root.toggleAttribute("data-no-advice", true);
    }
  }

  // The ratings that were marked last, and those whose certainty the host was told of.
  let marked;
  let told;

  // The range of a readout under its gauge, in per cent of its width. The programs set no style there.
  async function mark() {
    const result = root.dataset.ratings ? root : root.querySelector("[data-ratings]");
    const place = root.querySelector("[data-advice]");
    const ratings = result?.dataset.ratings;
    // Nothing is known of ratings that are not whole, and whoever waits for those before waits in vain.
    if (!ratings || !isWhole(ratings)) {
      marked = told = undefined;
      return;
    }
    // The program may have made the readouts anew.
    const isMarked = marked === ratings && !root.querySelector(".readout:not([style])");
    if (!place || isMarked) return;
    marked = ratings;
    const [language] = place.dataset.advice.split(" ");
    try {
      const { sure } = await textsOf(language);
      const words = await sureWords(ratings, language, sure);
      // The ratings may have changed in this very task.
      if (marked !== ratings || result.dataset.ratings !== ratings) return;
      for (const { classList, style } of root.querySelectorAll(".readout")) {
        const [, low, high] = words[`sure.${classList[1]}`] ?? [];
        style.setProperty("--low", low ?? "");
        style.setProperty("--high", high ?? "");
      }
      if (told !== ratings && words.sure) known?.();
      told = ratings;
    } catch {
      // What is missing has been said for the places.
      if (marked === ratings) marked = undefined;
    }
  }

  const look = () => {
    dress(root.getRootNode());
    root.querySelectorAll("[data-advice]").forEach(fill);
    mark();
  };
  retries.set(root, () => {
    for (const place of failed) filled.delete(place);
    failed.clear();
    look();
  });
  roots.add(new WeakRef(root));
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ["data-advice", "data-ratings"] });
  // An element that comes back from another document has lost the style.
  if (root.parentNode) observer.observe(root.parentNode, { childList: true });
  look();
}
