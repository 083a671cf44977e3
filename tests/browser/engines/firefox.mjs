// Firefox, driven by puppeteer over WebDriver BiDi.
import { expect } from "@playwright/test";
import { launchFirefox as launch } from "../firefox.mjs";
import { Tab } from "./tab.mjs";

class Driver {
  constructor(page, tell) {
    this.page = page;
    this.tell = tell;
    page.on("console", (message) => {
      if (message.type() === "error") tell(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => tell(`error: ${error.message}`));
  }
  async goto(address) {
    // A navigation by the page itself, to its own language for instance, ends this one without an error of ours.
    await this.page.goto(address, { waitUntil: "domcontentloaded" }).catch((error) => {
      if (!/abort|NS_BINDING|detached|navigat/i.test(error.message)) throw error;
    });
  }
  evaluate(what, arg) {
    return this.page.evaluate(what, arg);
  }
  async press(keys) {
    for (const key of keys.slice(0, -1)) await this.page.keyboard.down(key);
    await this.page.keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1)) await this.page.keyboard.up(key);
  }
  type(text) {
    return this.page.keyboard.type(text);
  }
  clickAt(x, y) {
    return this.page.mouse.click(x, y);
  }
  async setFile(selector, path) {
    await (await this.page.$(selector)).uploadFile(path);
  }
  async inFrame(selector, what, arg) {
    return (await (await this.page.$(selector)).contentFrame()).evaluate(what, arg);
  }
  front() {
    return this.page.bringToFront();
  }
  async opened(act) {
    const context = this.page.browserContext();
    const before = await context.pages();
    await act();
    let page;
    await expect
      .poll(async () => (page = (await context.pages()).find((one) => !before.includes(one))), { timeout: 20_000 })
      .toBeTruthy();
    return new Driver(page, this.tell);
  }
}

export const launchFirefox = async () => {
  // What a visitor has set is of the whole browser here, so another setting is another browser.
  const browsers = new Map();
  const having = async (motion) => {
    if (!browsers.has(motion))
      browsers.set(motion, await launch(motion === "reduce" ? { "ui.prefersReducedMotion": 1 } : {}));
    return browsers.get(motion);
  };
  return {
    async visit({ motion = "no-preference" } = {}, tell) {
      const context = await (await having(motion)).createBrowserContext();
      return {
        newTab: async () => {
          const page = await context.newPage();
          await page.setViewport({ width: 1280, height: 900 });
          return new Tab(new Driver(page, tell));
        },
        leave: () => context.close(),
      };
    },
    close: () => Promise.all([...browsers.values()].map((browser) => browser.close())),
  };
};
