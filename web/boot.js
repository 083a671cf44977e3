// Blocks the first paint, so it is small: applies the visitor's theme and redirects to the page in the visitor's
// language. The program does the rest.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  // The page at the root is in the first language but serves all: it may redirect to another.
  const languageNeutral = "languageNeutral" in root.dataset;
  const home = languageNeutral ? "./" : "../";
  // Goes to another page of ours, with the query as it is by then.
  const go = (path) => {
    const to = new URL(home + path, location);
    to.search = query;
    to.hash = location.hash;
    location.replace(to);
  };
  const mode = query.get("mode");
  // Two modes are pages of their own: a phone that answers, and in a frame the embed; outside a frame that is ignored.
  const page = mode === "answer" ? "answer" : mode === "embed" && parent !== self && "embed/v1/frame";
  if (page) {
    query.delete("mode");
    if (!languageNeutral && !query.has("lang")) query.set("lang", root.lang);
    return go(`${page}.html`);
  }
  let stored = {};
  try {
    // The key of src/browser/storage.rs; earlier versions used "double-cycle" alone. The room's window reads nothing
    // that its presenter has stored: its address carries the theme and language.
    const key = `double-cycle ${new URL(home, location).pathname}`;
    if (mode !== "audience")
      stored = JSON.parse(localStorage.getItem(key) ?? localStorage.getItem("double-cycle")) ?? {};
  } catch {
    // Storage may be missing, blocked or hold anything. The program reports it once it runs.
  }

  const theme = query.get("theme") ?? stored.theme;
  if (/^(auto|light|dark)$/.test(theme)) root.dataset.theme = theme;

  // The HTML holds the cover only. For a tool, for another place, and for somebody who comes back, show nothing until the
  // program has drawn.
  if (TOOLS.includes(mode)) root.dataset.tool = mode;
  else if (location.hash || stored.ratings?.some?.(Number.isInteger)) root.dataset.elsewhere = "";

  // A script that fails to load cannot report it, so this listener does.
  const failed = (event) => {
    if (event.target.tagName === "SCRIPT") {
      const panel = document.getElementById("failure");
      panel.hidden = false;
      document.body.prepend(panel);
    }
  };
  addEventListener("error", failed, true);

  const known = (tag) =>
    LANGUAGES.find((language) => typeof tag === "string" && language === tag.toLowerCase().split(/[-_]/)[0]);
  const preferred = () => known(stored.language) ?? navigator.languages.map(known).find(Boolean);
  const wanted = known(query.get("lang")) ?? (languageNeutral ? preferred() : undefined);
  if (wanted && wanted !== root.lang) {
    // The first language's page is the root, which redirects by preference: keep `lang` in the query there.
    const isFirst = wanted === LANGUAGES[0];
    if (!isFirst) query.delete("lang");
    go(isFirst ? "" : wanted + "/");
  }
})();
