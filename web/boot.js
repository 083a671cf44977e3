// Runs before the first paint, so it is small: shows the theme the visitor has chosen, and goes to the page in the
// visitor's language. Everything else waits for the program.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  // The page at the root, in the first language, stands for all of them: it may lead to another.
  const languageNeutral = "languageNeutral" in root.dataset;
  const mode = query.get("mode");
  // In a frame the page can be the embed's; alone it is the page.
  if (mode === "embed" && parent !== self) {
    query.delete("mode");
    if (!languageNeutral && !query.has("lang")) query.set("lang", root.lang);
    location.replace(
      new URL(`${languageNeutral ? "./" : "../"}embed/v1/frame.html?${query}${location.hash}`, location.href),
    );
    return;
  }
  let stored = {};
  try {
    // The key of src/browser/storage.rs; earlier versions stored under the name alone. The room's window reads nothing that
    // its presenter has stored: its address says how it looks.
    const key = `double-cycle ${new URL(languageNeutral ? "./" : "../", location).pathname}`;
    if (mode !== "audience")
      stored = JSON.parse(localStorage.getItem(key) ?? localStorage.getItem("double-cycle")) ?? {};
  } catch {
    // Storage may be missing, blocked, or hold anything: the program says so, once it runs.
  }

  const theme = query.get("theme") ?? stored.theme;
  if (["auto", "light", "dark"].includes(theme)) root.dataset.theme = theme;

  // The HTML that stands is the page's: a tool has none, so nothing is shown until its program is there.
  if (TOOLS.includes(mode)) root.dataset.tool = mode;

  // Where a script does not arrive, nothing else could say so.
  const failed = (event) => {
    if (event.target instanceof HTMLScriptElement) document.getElementById("failure").hidden = false;
  };
  addEventListener("error", failed, true);

  const known = (tag) =>
    LANGUAGES.find((language) => typeof tag === "string" && language === tag.toLowerCase().split(/[-_]/)[0]);
  const preferred = () => known(stored.language) ?? navigator.languages.map(known).find(Boolean);
  const wanted = known(query.get("lang")) ?? (languageNeutral ? preferred() : undefined);
  if (wanted && wanted !== root.lang) {
    // The first language's page is the one that stands for all: there the query must go on saying it.
    const isFirst = wanted === LANGUAGES[0];
    if (!isFirst) query.delete("lang");
    const folder = (languageNeutral ? "./" : "../") + (isFirst ? "" : wanted + "/");
    const rest = String(query) && "?" + query;
    location.replace(new URL(folder + rest + location.hash, location.href));
  }
})();
