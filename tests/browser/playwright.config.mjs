// Settings of the browser tests, which run against the shipped files in the Chromium that CHROMIUM names:
//   CHROMIUM=/usr/bin/chromium npx playwright test --config tests/browser
// DIST names a folder to serve instead of dist/. CHROMIUM_SHELL names Chromium's headless shell, the same engine
// without browser windows: if set, tests run in it, but for those for which windows matter, which run in Chromium.
// The specs of engines/ and those named …firefox start the Firefox that FIREFOX names, or the first on PATH, and WebKit.
// MISSING_ENGINES names those that the machine lacks, whose specs are left out.
import { defineConfig } from "@playwright/test";

// Chromium itself must make no requests: everything a test sees on the network is the page's.
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
  // A service worker would answer before a test's routes. offline.spec.mjs allows it.
  serviceWorkers: "block",
  // What cannot be clicked fails long before the time of its test is over.
  actionTimeout: 20_000,
  launchOptions: { executablePath, args },
});

// Tests for which browser windows matter.
const WINDOWED = /(journey|present_covered|present_windows|present_second|private)\.spec/;

// The specs of engines that are missing.
const missing = (process.env.MISSING_ENGINES ?? "").toLowerCase().split(" ").filter(Boolean);
const testIgnore = missing.map((engine) => new RegExp(`${engine}\\w*\\.spec`));

export default defineConfig({
  testDir: ".",
  testIgnore,
  outputDir: "../../test-results",
  globalSetup: "./serve_dist.mjs",
  workers: 2,
  fullyParallel: true,
  // A flaky test is a bug of the page or of the test, and must fail.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Slow machines are no faults; how fast the page is belongs in the benchmark.
  expect: { timeout: 15_000 },
  reporter: "list",
  projects: [
    ...(shell
      ? [
          { name: "shell", use: use(shell), testIgnore: [...testIgnore, WINDOWED] },
          { name: "chromium", use: use(chromium), testMatch: WINDOWED },
        ]
      : [{ name: "chromium", use: use(chromium) }]),
  ],
});
