// Writes the page of a phone that answers, answer.html: one for all languages, whose texts are files of their own.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { QUESTIONS, escaped } from "./questions.mjs";

export const ANSWER = "answer.html";

// `files`: style, script and wasm. `hashed`: puts a hash of the bytes into a file's name. `build`: the place for the
// build's name.
export function writeAnswer({ source, dist, files, hashed, folderOf, build }, pages) {
  const texts = pages.map(({ language, answer }) => {
    const file = hashed(`answer-${language}.txt`, answer);
    writeFileSync(join(dist, file), answer);
    return `<link rel="alternate" hreflang="${language}" href="?lang=${language}" data-texts="./${file}">`;
  });
  const failures = pages.map(
    ({ language, not_started, not_started_explained, reload, sheet }) =>
      `<div lang="${language}" hidden><h1>${escaped(not_started)}</h1><p>${escaped(not_started_explained)}</p>` +
      `<p><a class="button" href="">${escaped(reload)}</a> ` +
      `<a href="./${folderOf(language)}${QUESTIONS}">${escaped(sheet.link)}</a></p></div>`,
  );
  const noScript = pages.map(
    ({ language, no_script, sheet }) =>
      `<p class="no-script" lang="${language}">${escaped(no_script)} ` +
      `<a href="./${folderOf(language)}${QUESTIONS}">${escaped(sheet.link)}</a></p>`,
  );
  const all = {
    first: pages[0].language,
    build,
    style: `./${files.style}`,
    script: `./${files.script}`,
    wasm: `./${files.wasm}`,
    texts: texts.join(""),
    failures: failures.join(""),
    no_script: noScript.join(""),
  };
  const template = readFileSync(join(source, "web", ANSWER), "utf8")
    .replace(/\s*\n\s*/g, " ")
    .replace(/> </g, "><");
  const made = template.replace(/\{(\w+)\}/g, (place, key) => {
    if (!(key in all)) throw new Error(`web/${ANSWER}: no text for ${place}`);
    return all[key];
  });
  writeFileSync(join(dist, ANSWER), made);
}
