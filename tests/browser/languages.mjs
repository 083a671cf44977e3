// The languages of the built page, as its first page names them: those of src/i18n/language.rs.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const first = readFileSync(resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist", "index.html"), "utf8");
export const LANGUAGES = [...first.matchAll(/<link rel="alternate" hreflang="([a-z]+)"/g)].map(([, tag]) => tag);
// Where a language's page is: the first one's is the one that stands for any, where the query names it.
export const pageOf = (language) => (language === LANGUAGES[0] ? `?lang=${language}` : `${language}/`);
