// What stands in place of an element whose program broke for good: a sentence, and the answers as text with a button to try
// again. Fetched once the program has broken. The build replaces CRASH_TEXTS with sentence and label in each language.
export function answers(host, language, names = []) {
  const [sentence, retry] = CRASH_TEXTS[language];
  const ratings = host.ratings();
  const text = document.createElement("pre");
  text.tabIndex = 0;
  text.style.whiteSpace = "pre-wrap";
  text.textContent = [
    host.toCode(ratings),
    ...ratings.map((rating, place) => `${names[place] ?? place + 1}: ${rating ?? "–"}`),
  ].join("\n");
  const again = document.createElement("button");
  again.textContent = retry;
  again.addEventListener("click", () => host.again());
  return [sentence, [text, again]];
}
