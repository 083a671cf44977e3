// The browser tests' settings. They run against the shipped files, in the Chromium that CHROMIUM names:
//   CHROMIUM=/usr/bin/chromium npx playwright test --config tests/browser
// DIST names another folder to serve than dist/. CHROMIUM_SHELL names Chromium's headless shell, the same engine without the
// browser's own windows: where it is given, tests run in it, and those that windows could matter to in Chromium, too.
// private_firefox.spec.mjs starts the Firefox that FIREFOX names, or the first on the path.
import { defineConfig } from "@playwright/test";

// Chromium itself must ask no one anything either: what a test sees on the network is the page's.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const shell = process.env.CHROMIUM_SHELL;
const chromium = process.env.CHROMIUM || undefined;

const use = (executablePath) => ({
  browserName: "chromium",
  locale: "en-GB",
  viewport: { width: 1280, height: 900 },
  // It would answer in place of what a test puts on the network; offline.spec.mjs lets it run.
  serviceWorkers: "block",
  launchOptions: { executablePath, args },
});

// What windows could matter to.
const WINDOWED = /(journey|present_covered|present_windows|present_second|private)\.spec/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./serve_dist.mjs",
  workers: 2,
  fullyParallel: true,
  // A test that fails now and then is a bug of the page or of the test, and must show.
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: "list",
  projects: [
    { name: shell ? "shell" : "chromium", use: use(shell || chromium) },
    ...(shell ? [{ name: "chromium", use: use(chromium), testMatch: WINDOWED }] : []),
  ],
});
