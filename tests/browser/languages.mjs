// The languages of the built page, read from its first page; src/i18n/language.rs defines them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const first = readFileSync(resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist", "index.html"), "utf8");
export const LANGUAGES = [...first.matchAll(/<link rel="alternate" hreflang="([a-z]+)"/g)].map(([, tag]) => tag);
// Where a language's page is. The root serves any language, so the first language needs the query.
export const pageOf = (language) => (language === LANGUAGES[0] ? `?lang=${language}` : `${language}/`);
