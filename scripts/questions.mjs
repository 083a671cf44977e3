// The questions as text: a static page in each language, to read, print and fill in by hand where no program runs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const QUESTIONS = "questions.html";

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const step = (words, number) => `<li><span class="box"></span><b>${number}</b> ${escaped(words)}</li>`;

const factor = ({ digit, cycle, name, questions, steps }, note) =>
  `<section class="factor" aria-labelledby="factor-${digit}"><h2 id="factor-${digit}"><b>${digit}</b> ${escaped(name)} ` +
  `<small>${escaped(cycle)}</small></h2><p>${escaped(questions)}</p>` +
  `<ul role="list">${steps.map(step).join("")}</ul><p class="note">${escaped(note)}</p></section>`;

const finding = ({ name, meaning, rule }) =>
  `<dt>${escaped(name)}</dt><dd>${escaped(meaning)} <span>${escaped(rule)}</span></dd>`;

// Fills the template; a place without a text fails the build.
function filled(template, all) {
  return template.replace(/\{(\w+)\}/g, (place, key) => {
    if (!(key in all)) throw new Error(`web/questions.html: no text for ${place}`);
    return all[key];
  });
}

// Writes the page of each language into its folder. `style` is the style sheet's file, `names` the languages' own names.
export function writeQuestions({ source, dist, folderOf, style }, pages, names) {
  const template = readFileSync(join(source, "web/questions.html"), "utf8").replace(/\s*\n\s*/g, "\n");
  for (const { language, sheet } of pages) {
    const base = folderOf(language) ? "../" : "./";
    const links = pages.map(
      (other, place) =>
        `<a href="${base}${folderOf(other.language)}${QUESTIONS}" lang="${other.language}" ` +
        `hreflang="${other.language}">${escaped(names[place])}</a>`,
    );
    const { factors, findings, ...words } = sheet;
    const all = Object.fromEntries(Object.entries(words).map(([key, words]) => [key, escaped(words)]));
    const made = filled(template, {
      ...all,
      tag: language,
      style: base + style,
      languages: links.join(" · "),
      factors: factors.map((one) => factor(one, words.note)).join("\n"),
      findings: findings.map(finding).join("\n"),
    });
    writeFileSync(join(dist, folderOf(language), QUESTIONS), made);
  }
}
