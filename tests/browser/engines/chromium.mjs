// Chromium, driven by Playwright.
import { chromium } from "@playwright/test";
import { Tab } from "./tab.mjs";

const KEYS = { " ": "Space" };

class Driver {
  constructor(page) {
    this.page = page;
  }
  goto(address) {
    return this.page.goto(address, { waitUntil: "commit" });
  }
  evaluate(what, arg) {
    return this.page.evaluate(what, arg);
  }
  press(keys) {
    return this.page.keyboard.press(keys.map((key) => KEYS[key] ?? key).join("+"));
  }
  type(text) {
    return this.page.keyboard.type(text);
  }
  clickAt(x, y) {
    return this.page.mouse.click(x, y);
  }
  setFile(selector, path) {
    return this.page.locator(selector).setInputFiles(path);
  }
  async inFrame(selector, what, arg) {
    const frame = await (await this.page.locator(selector).elementHandle()).contentFrame();
    return frame.evaluate(what, arg);
  }
  front() {
    return this.page.bringToFront();
  }
  async opened(act) {
    const [page] = await Promise.all([this.page.context().waitForEvent("page"), act()]);
    return new Driver(page);
  }
}

export const launchChromium = async () => {
  const executablePath = process.env.CHROMIUM_SHELL || process.env.CHROMIUM || undefined;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  return {
    // A new visitor, who has stored nothing. `motion` is "reduce" for one who wants none; `tell` is told each problem.
    async visit({ motion = "no-preference" } = {}, tell) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: "en-GB",
        reducedMotion: motion,
        serviceWorkers: "allow",
      });
      context.on("console", (message) => {
        if (message.type() === "error") tell(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => tell(`error: ${error.error().message}`));
      return {
        newTab: async () => new Tab(new Driver(await context.newPage())),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
};
