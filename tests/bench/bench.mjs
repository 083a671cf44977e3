// Benchmarks the page against a minimal page that does the same job, in one run on one machine: only the ratios mean
// anything.
//   CHROMIUM=/usr/bin/chromium node tests/bench/bench.mjs
// LOADS and RUNS set how often each page is loaded and rated; DIST names a folder to serve instead of dist/. BESIDE names
// the folder of another build, of an earlier commit for instance, which is measured in turn with ours.
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { inMs, inKb, plain, printTable } from "./table.mjs";

const LOADS = Number(process.env.LOADS ?? 7);
const RUNS = Number(process.env.RUNS ?? 3);
const here = import.meta.dirname;

// Slow 4G: 1.6 Mbit/s down, 150 ms latency. The protocol takes bytes per second.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const EXAMPLE = [3, 3, 4, 2, 2, 3, 1, 1];
const ALL_FOURS = "#r=3N94-0N7X";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Runs first in the page, and collects what the browser reports.
function observe() {
  const seen = { paint: 0, ready: 0, shift: 0, tasks: [], since: 0, slowest: 0, slowestOn: "" };
  window.bench = seen;
  const each = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  each("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.paint = entry.startTime;
  });
  each("longtask", (entry) => seen.tasks.push(entry.duration));
  each("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  // Events without an interactionId are pointer moves or hovers.
  each(
    "event",
    (entry) => {
      if (entry.interactionId && entry.startTime >= seen.since && entry.duration > seen.slowest)
        Object.assign(seen, {
          slowest: entry.duration,
          slowestOn: `${entry.name} on ${entry.target?.id || entry.target?.localName}`,
        });
    },
    { durationThreshold: 16 },
  );
  const ready = () => {
    if (!seen.ready && document.documentElement?.hasAttribute("data-ready")) seen.ready = performance.now();
  };
  new MutationObserver(ready).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-ready"],
  });
}

// A new context per visit: no cache, storage or compiled code from before.
async function visit(browser, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    return await act(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

const isReady = (page) => page.waitForFunction(() => window.bench?.ready > 0, undefined, { timeout: 60_000 });
const seenBy = (page) => page.evaluate(() => window.bench);

// Performance entries of a frame arrive after it; a rating counts once its frame is on screen.
const settled = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );

const load = (browser, url) =>
  visit(browser, async (page, protocol) => {
    let bytes = 0;
    protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await protocol.send("Network.enable");
    await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
    await protocol.send("Network.emulateNetworkConditions", SLOW_4G);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    await isReady(page);
    await page.waitForLoadState("networkidle");
    await wait(500);
    const { paint, ready, shift, tasks } = await seenBy(page);
    const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
    return { bytes, paint, ready, blocked, task: Math.max(0, ...tasks), shift };
  });

async function answerOurs(page, rating, place) {
  await page.locator(`label[for="card-${place + 1}-${rating}"]`).click();
  await settled(page);
  if (place === EXAMPLE.length - 1) return;
  await page.locator(".card-turn button:last-child").click();
  await settled(page);
}

async function answerFloor(page, rating, place) {
  const slider = page.locator("input").nth(place);
  const { width, height } = await slider.boundingBox();
  // The thumb's centre travels from half its width to half its width before the end, so this click lands well within
  // the step.
  await slider.click({ position: { x: 8 + ((width - 16) * rating) / 5, y: height / 2 } });
  await settled(page);
}

const interact = (browser, url, answer, answered) =>
  visit(browser, async (page, protocol) => {
    await page.goto(url);
    await isReady(page);
    await wait(500);
    // Next is pressed after each answer, as on the other page.
    for (const goesOn of await page.locator("#goes-on").all()) await goesOn.uncheck();
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.evaluate(() => {
      // The box's own event is reported at the next paint, which may be long after, and is none of the eight.
      window.bench.since = performance.now();
      window.bench.slowest = 0;
      window.bench.tasks.length = 0;
    });
    for (const [place, rating] of EXAMPLE.entries()) await answer(page, rating, place);
    await wait(500);
    const values = await page.evaluate(answered);
    // Clicks that miss would make the fastest page.
    if (String(values) !== String(EXAMPLE)) throw new Error(`${url}: rated ${values} and not ${EXAMPLE}`);
    const { slowest, slowestOn, tasks } = await seenBy(page);
    return { slowest, slowestOn, inputTask: Math.max(0, ...tasks) };
  });

// Eight taps that go on by themselves, at a quarter of the CPU; the frames that took over 50 ms to come, and the longest.
const tapping = (browser, url) =>
  visit(browser, async (page, protocol) => {
    await page.goto(url);
    await isReady(page);
    await wait(1000);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.evaluate(() => {
      window.frames50 = [];
      // Also frames whose rendering alone is slow, which no long task shows.
      new PerformanceObserver((list) =>
        list.getEntries().forEach(({ duration }) => window.frames50.push(duration)),
      ).observe({ type: "long-animation-frame" });
    });
    for (const [place, rating] of EXAMPLE.entries()) {
      await page.locator(`label[for="card-${place + 1}-${rating}"]`).click();
      await wait(1200);
    }
    await page.locator(".next-steps").waitFor({ state: "attached" });
    const frames = await page.evaluate(() => window.frames50);
    return { count: frames.length, longest: Math.max(0, ...frames) };
  });

const smoothness = (browser, url) =>
  visit(browser, async (page) => {
    await page.goto(url);
    await isReady(page);
    await wait(1000);
    return page.evaluate(async () => {
      window.bench.tasks.length = 0;
      const frames = await new Promise((done) => {
        const times = [];
        const frame = (now) => {
          times.push(now);
          if (now - times[0] < 3000) requestAnimationFrame(frame);
          else done(times);
        };
        requestAnimationFrame(frame);
      });
      await new Promise((done) => setTimeout(done, 100));
      const gaps = frames.slice(1).map((time, i) => time - frames[i]);
      const running = document.getAnimations().filter((animation) => animation.playState === "running").length;
      return {
        fps: (1000 * gaps.length) / (frames.at(-1) - frames[0]),
        gap: Math.max(...gaps),
        task: Math.max(0, ...window.bench.tasks),
        running,
      };
    });
  });

const floorValues = () => [...document.querySelectorAll("input")].map((input) => input.value);
const ourValues = () =>
  [...document.querySelectorAll(".station .numeral")].map((numeral) => numeral.textContent.trim());

// `pages`: each page's address, where it rates, and how.
async function measure(browser, pages) {
  const each = Object.entries(pages);
  const loads = Object.fromEntries(each.map(([name]) => [name, []]));
  const inputs = structuredClone(loads);
  // The first load warms up the browser and does not count.
  for (const [, { url }] of each) await load(browser, url);
  for (let run = 0; run < LOADS; run++) {
    for (const [name, { url }] of each) loads[name].push(await load(browser, url));
  }
  for (let run = 0; run < RUNS; run++) {
    for (const [name, { rates, answer, answered }] of each)
      inputs[name].push(await interact(browser, rates, answer, answered));
  }
  // Load on two busy cores lengthens all times, and not evenly.
  console.log(`\nother work on the machine (load average at the end): ${loadavg()[0].toFixed(1)}`);
  console.log(
    `\nCold loads at a quarter of the CPU on slow 4G, medians of ${LOADS}; ratings at a sixth of the CPU, medians of ${RUNS}\n`,
  );
  printTable([
    ["bytes sent", "bytes", inKb, loads],
    ["first contentful paint", "paint", inMs, loads],
    ["controls ready", "ready", inMs, loads],
    ["blocked, over 50 ms a task", "blocked", inMs, loads],
    ["longest task of the load", "task", inMs, loads],
    ["layout shift", "shift", plain, loads],
    ["slowest input", "slowest", inMs, inputs],
    ["longest task of the inputs", "inputTask", inMs, inputs],
  ]);
  console.log(
    `\nour slowest inputs: ${inputs.ours.map(({ slowest, slowestOn }) => `${slowest} ms, ${slowestOn}`).join("; ")}`,
  );
  const taps = [];
  for (let run = 0; run < RUNS; run++) taps.push(await tapping(browser, pages.ours.rates));
  const slow = taps.map(({ count, longest }) => `${count} frames over 50 ms, longest ${inMs(longest)}`);
  console.log(`eight taps at a quarter of the CPU: ${slow.join("; ")}`);
  const { fps, gap, task, running } = await smoothness(browser, pages.ours.url + ALL_FOURS);
  console.log(
    `all eight at 4, full speed: ${fps.toFixed(1)} frames a second over 3 s, longest gap ${inMs(gap)}, longest task ${inMs(task)}, ${running} animations running`,
  );
}

const root = join(here, "../..");
const served = {
  floor: await serve(join(here, "floor"), 0),
  ours: await serve(resolve(process.env.DIST ?? join(root, "dist")), 0),
};
if (process.env.BESIDE) served.beside = await serve(resolve(process.env.BESIDE), 0);
const pages = Object.fromEntries(
  Object.entries(served).map(([name, { url }]) => [
    name,
    name === "floor"
      ? { url, rates: url, answer: answerFloor, answered: floorValues }
      : { url, rates: `${url}#rate`, answer: answerOurs, answered: ourValues },
  ]),
);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args });
try {
  await measure(browser, pages);
} finally {
  await browser.close();
  await Promise.all(Object.values(served).map(({ close }) => close()));
}
