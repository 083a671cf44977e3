// Starts Firefox for tests, which Playwright cannot drive as a distribution ships it: over WebDriver BiDi, without a display.
// FIREFOX names another than the first on the path. Where there is none the test fails: what holds in one engine need not in another.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";

function onPath(name) {
  const candidates = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export async function launchFirefox() {
  const executablePath = process.env.FIREFOX || onPath("firefox-esr") || onPath("firefox");
  if (!executablePath) throw new Error("no Firefox here: run scripts/setup.sh test, or set FIREFOX to its path");
  // Firefox itself asks no one anything, and opens a window as often as a test's key wants one.
  const extraPrefsFirefox = {
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "dom.disable_open_during_load": false,
    "extensions.getAddons.cache.enabled": false,
    "intl.accept_languages": "en-GB, en",
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "toolkit.telemetry.server": "",
  };
  return puppeteer.launch({ browser: "firefox", executablePath, headless: true, extraPrefsFirefox });
}
