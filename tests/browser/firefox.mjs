// Launches Firefox for tests over WebDriver BiDi, headless: Playwright cannot drive a distribution's Firefox. FIREFOX
// overrides the first one on PATH. Without Firefox the test fails, since one engine proves nothing
// about another; `make test` leaves it out then.
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

// `preferences`: more of Firefox's own, as a visitor may have set them.
export async function launchFirefox(preferences = {}) {
  const executablePath = process.env.FIREFOX || onPath("firefox-esr") || onPath("firefox");
  if (!executablePath) throw new Error("no Firefox here: run scripts/setup.sh test, or set FIREFOX to its path");
  // Firefox itself makes no requests, and a key may open any number of windows.
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
    ...preferences,
  };
  return puppeteer.launch({ browser: "firefox", executablePath, headless: true, extraPrefsFirefox });
}
