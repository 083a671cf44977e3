// Takes the screenshots of the embed on a company's page, from the shipped build:
//   CHROMIUM=/usr/bin/chromium node tests/browser/embed_screens.mjs [folder]
// Without a folder, takes only the one in docs/embed.md.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import config from "./playwright.config.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { serveHosts } from "./serve_hosts.mjs";

const root = resolve(import.meta.dirname, "../..");
const all = process.argv[2] !== undefined;
const folder = resolve(process.argv[2] ?? join(root, "docs/pictures"));
const WIDE = { width: 1440, height: 1000 };

// Name: [viewport, class of the page's body, ratings, theme, full page].
const PICTURES = {
  embed: [WIDE, "", EXAMPLE, "light"],
  "embed-whole": [WIDE, "", EXAMPLE, "light", true],
  "embed-night": [WIDE, "night", EXAMPLE, "dark", true],
  "embed-plain": [{ width: 1280, height: 900 }, "plain", [3, 3, 4, 2, null, null, null, null], "light"],
  "embed-dark": [{ width: 1280, height: 900 }, "plain night", EXAMPLE, "dark"],
  "embed-phone": [{ width: 360, height: 780 }, "", EXAMPLE, "light", true],
};

const dist = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
const hosts = await serveHosts(resolve(import.meta.dirname, "hosts"), new URL(dist.url).origin);
const browser = await chromium.launch(config.projects[0].use.launchOptions);
mkdirSync(folder, { recursive: true });
try {
  for (const [name, [viewport, look, ratings, theme, fullPage = false]] of Object.entries(PICTURES)) {
    if (!all && name !== "embed") continue;
    const page = await (await browser.newContext({ viewport, locale: "en-GB", reducedMotion: "reduce" })).newPage();
    await page.goto(new URL("marketing.html", hosts.url).href);
    await page.evaluate(
      async ({ look, ratings, theme }) => {
        document.body.className = look;
        for (const element of document.querySelectorAll("double-cycle")) element.setAttribute("theme", theme);
        await Promise.all(Array.from(document.querySelectorAll("double-cycle"), (element) => element.ready));
        document.getElementById("main").ratings = ratings;
      },
      { look, ratings, theme },
    );
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: "disabled" });
    await page.context().close();
    console.log(join(folder, `${name}.png`));
  }
} finally {
  await browser.close();
  await Promise.all([dist.close(), hosts.close()]);
}
