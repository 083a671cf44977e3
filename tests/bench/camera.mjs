// Benchmarks the camera that collects answers beside its reader alone, on the same film and in one run: only the ratios mean
// anything.
//   CHROMIUM=/usr/bin/chromium node tests/bench/camera.mjs
// SECONDS sets how long each is watched; DIST names a folder to serve instead of dist/.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { TWELVE, frame, phone, shoot } from "../browser/film.mjs";
import { codesOf, people } from "../browser/team_page.mjs";

const SECONDS = Number(process.env.SECONDS ?? 10);
const executablePath = process.env.CHROMIUM_SHELL || process.env.CHROMIUM;
const dist = resolve(import.meta.dirname, "../..", process.env.DIST ?? "dist");
const ANSWERS = codesOf(people(12, 3)).map(
  (code, place) => `${code.replace("-", "")}${"ABCDEFGHJKMN"[place]}7Q${place % 10}`,
);

// Twelve phones at three pixels a module, held by hands that tremble.
async function filmed(folder) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const frames = [0, 2, -2, 1].map(async (sway) => {
    const phones = TWELVE.map((place, number) => phone(ANSWERS[number], { ...place, x: place.x + sway, pixels: 3 }));
    return frame((await Promise.all(phones)).join(""));
  });
  const film = await shoot(page, join(folder, "twelve.y4m"), await Promise.all(frames), { noise: 20 });
  await page.setContent(await (await Promise.all(frames))[0]);
  const still = await page.screenshot();
  await browser.close();
  return { film, still };
}

// The page with its camera: looks and codes a second, how long until all are read, and tasks of the page meanwhile.
async function ofPage(home, film) {
  const args = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--use-file-for-fake-video-capture=${film}`],
  });
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen = { looks: [], tasks: [], opened: 0, all: 0 };
    window.bench = seen;
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ startTime, duration }) => seen.tasks.push([startTime, duration])),
    ).observe({ type: "longtask", buffered: true });
    const texts = new Set();
    addEventListener("double-cycle-camera-said", ({ detail: [, kind, , ...said] }) => {
      if (kind === "live") seen.opened ||= performance.now();
      if (kind !== "look") return;
      seen.looks.push([performance.now(), said.length]);
      for (const text of said) texts.add(text);
      if (texts.size === 12) seen.all ||= performance.now();
    });
  });
  await page.goto(`${home}?mode=team`);
  await page.locator("#camera-open").click();
  await page.waitForFunction(() => window.bench.looks.length > 0);
  await wait(SECONDS * 1000);
  const { looks, tasks, opened, all } = await page.evaluate(() => window.bench);
  await browser.close();
  const [[first]] = looks;
  const seconds = (looks.at(-1)[0] - first) / 1000;
  const during = tasks.filter(([start]) => start >= first).map(([, duration]) => duration);
  return {
    looks: (looks.length - 1) / seconds,
    codes: looks.slice(1).reduce((sum, [, codes]) => sum + codes, 0) / seconds,
    all: all - opened,
    longest: Math.max(0, ...during),
  };
}

// The reader alone, in a page of its own that reads one picture over and over.
async function ofReader(home, still) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  // A page without a policy, so that nothing stands between it and the reader.
  await page.goto(`${home}THIRD-PARTY.txt`);
  const script = readdirSync(dist).find((name) => /^reader-\w+\.js$/.test(name));
  const read = await page.evaluate(
    async ([script, png, seconds]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const worker = new Worker(`/${script}`);
      const next = () =>
        new Promise((done) => worker.addEventListener("message", ({ data }) => done(data), { once: true }));
      await next();
      const look = async () => {
        const copy = await createImageBitmap(picture);
        const answer = next();
        worker.postMessage(copy, [copy]);
        return (await answer).codes.filter(({ text }) => text !== null).length;
      };
      await look();
      const begun = performance.now();
      let [looks, codes] = [0, 0];
      while (performance.now() - begun < seconds * 1000) {
        codes += await look();
        looks += 1;
      }
      const took = (performance.now() - begun) / 1000;
      return { looks: looks / took, codes: codes / took };
    },
    [script, still.toString("base64"), SECONDS],
  );
  await browser.close();
  return read;
}

const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
const { url, close } = await serve(dist, 0);
try {
  const { film, still } = await filmed(folder);
  const alone = await ofReader(url, still);
  const page = await ofPage(url, film);
  const ratio = (ours, theirs) => (ours / theirs).toFixed(2);
  console.log("the camera, twelve codes at 1280 × 720; the page looks at most ten times a second");
  console.log(
    `looks a second: the reader alone ${alone.looks.toFixed(1)}, the page ${page.looks.toFixed(1)} (${ratio(page.looks, Math.min(10, alone.looks))} of what it may)`,
  );
  console.log(
    `codes a second: the reader alone ${alone.codes.toFixed(0)}, the page ${page.codes.toFixed(0)} (${ratio(page.codes, alone.codes)})`,
  );
  console.log(`from the camera's first picture until all twelve are read: ${page.all.toFixed(0)} ms`);
  console.log(`longest task of the page meanwhile: ${page.longest ? `${page.longest.toFixed(0)} ms` : "under 50 ms"}`);
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
