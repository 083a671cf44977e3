// The questions as text: a static page in each language, to read, print and fill in by hand where no program runs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const QUESTIONS = "questions.html";

export const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const step = (words, number) => `<li><span class="box"></span><b>${number}</b> ${escaped(words)}</li>`;

// One advice: what to do, and how one knows that it worked.
const advice = ({ title, actions, evidence }, words, before = "") =>
  `<p class="advice-title">${before}${escaped(title)}</p>` +
  `<ul>${actions.map((action) => `<li>${escaped(action)}</li>`).join("")}</ul>` +
  `<p><b>${escaped(words.evidence)}</b> ${escaped(evidence)}</p>`;

// The advice for a factor, from each of its steps; closed, so that it is not printed unless somebody opens it.
const stepByStep = ({ from, keep }, words) =>
  `<details><summary>${escaped(words.step_by_step)}</summary>` +
  from.map((one, step) => advice(one, words, `${step} → `)).join("") +
  `<p class="advice-title">5</p><p>${escaped(keep)}</p></details>`;

const factor = ({ digit, cycle, name, questions, steps, advice }, words) =>
  `<section class="factor" aria-labelledby="factor-${digit}"><h2 id="factor-${digit}"><b>${digit}</b> ${escaped(name)} ` +
  `<small>${escaped(cycle)}</small></h2><p>${escaped(questions)}</p>` +
  `<ul class="steps" role="list">${steps.map(step).join("")}</ul><p class="note">${escaped(words.note)}</p>` +
  `${stepByStep(advice, words)}</section>`;

const finding = ({ name, meaning, rule, advice: all }, words) =>
  `<dt>${escaped(name)}</dt><dd>${escaped(meaning)} <span>${escaped(rule)}</span>` +
  `<details><summary>${escaped(words.what_helps)}</summary>${all.map((one) => advice(one, words)).join("")}</details></dd>`;

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
      factors: factors.map((one) => factor(one, words)).join("\n"),
      findings: findings.map((one) => finding(one, words)).join("\n"),
    });
    writeFileSync(join(dist, folderOf(language), QUESTIONS), made);
  }
}
