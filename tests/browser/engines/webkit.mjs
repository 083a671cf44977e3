// WebKitGTK's MiniBrowser on a display without a screen, driven by selenium-webdriver.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import webdriver from "selenium-webdriver";
import { Tab } from "./tab.mjs";

const { Builder, By, Capabilities, Key, Origin } = webdriver;

// Debian and Ubuntu have it in a folder that is named by the machine's architecture.
const miniBrowser = () =>
  readdirSync("/usr/lib")
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const ended = (child) =>
  new Promise((done) => (child.exitCode === null && child.signalCode === null ? child.on("exit", done) : done()));
// With all that it has started itself: a driver its browser.
function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone.
  }
}
async function end(child) {
  kill(child, "SIGTERM");
  const late = setTimeout(() => kill(child, "SIGKILL"), 3_000);
  await ended(child);
  clearTimeout(late);
  kill(child, "SIGKILL");
}
// A worker that ends in the midst of a test leaves no process behind.
const started = new Set();
process.on("exit", () => {
  for (const child of started) kill(child, "SIGKILL");
});
function start(program, given, options) {
  const child = spawn(program, given, { ...options, detached: true });
  started.add(child);
  return child;
}

// A display for the browser alone, as ":N".
async function startDisplay() {
  const xvfb = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((done, failed) => {
    xvfb.stdio[3].once("data", (data) => done(String(data).trim()));
    xvfb.once("exit", (code) => failed(new Error(`Xvfb ended with ${code}`)));
  });
  return { xvfb, display: `:${number}` };
}

const KEYS = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Delete: Key.DELETE,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

// WebDriver speaks to one window at a time, so each act first turns to its own.
class Driver {
  constructor(session, handle) {
    this.session = session;
    this.handle = handle;
  }
  get web() {
    return this.session.web;
  }
  async turn() {
    await this.web.switchTo().window(this.handle);
  }
  async goto(address) {
    await this.turn();
    await this.web.get(address);
  }
  async evaluate(what, arg) {
    await this.turn();
    return this.web.executeScript(what, arg ?? null);
  }
  async press(keys) {
    const named = keys.map((key) => KEYS[key] ?? key);
    let actions = this.web.actions();
    for (const key of named) actions = actions.keyDown(key);
    for (const key of named.toReversed()) actions = actions.keyUp(key);
    await actions.perform();
  }
  async type(text) {
    await this.web.actions().sendKeys(text).perform();
  }
  async clickAt(x, y) {
    await this.web
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
      .click()
      .perform();
  }
  async setFile(selector, path) {
    await this.turn();
    await this.web.findElement(By.css(selector)).sendKeys(path);
  }
  async inFrame(selector, what, arg) {
    await this.turn();
    await this.web.switchTo().frame(await this.web.findElement(By.css(selector)));
    try {
      return await this.web.executeScript(what, arg ?? null);
    } finally {
      await this.web.switchTo().defaultContent();
    }
  }
  async front() {
    await this.turn();
    await this.session.focus();
  }
  async opened(act) {
    const before = await this.web.getAllWindowHandles();
    await act();
    let handle;
    await expect
      .poll(async () => (handle = (await this.web.getAllWindowHandles()).find((one) => !before.includes(one))), {
        timeout: 20_000,
      })
      .toBeTruthy();
    return new Driver(this.session, handle);
  }
}

// One browser, one visitor: nothing of it outlives the session.
class Session {
  static async start(port, env) {
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": {
        binary: miniBrowser(),
        args: ["--automation", "--javascript-can-open-windows-automatically=true"],
      },
    });
    const web = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    await web.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 980 });
    return new Session(web, env);
  }

  constructor(web, env) {
    this.web = web;
    this.env = env;
  }

  // Without a window manager nothing gives the window the focus, and `:focus` never matches.
  async focus() {
    const give = async () => {
      if (await this.web.executeScript(() => document.hasFocus())) return true;
      const search = ["search", "--onlyvisible", "--class", "MiniBrowser", "windowraise", "windowfocus"];
      await ended(spawn("xdotool", search, { env: this.env, stdio: "ignore" }));
      return false;
    };
    await expect.poll(give, { timeout: 20_000 }).toBe(true);
  }
}

// One driver, whose browsers have the settings of GTK in a folder of their own: there it learns who wants no motion.
async function startDriver(display, motion) {
  const settings = mkdtempSync(join(tmpdir(), "double-cycle-gtk-"));
  mkdirSync(join(settings, "gtk-3.0"));
  writeFileSync(
    join(settings, "gtk-3.0/settings.ini"),
    `[Settings]\ngtk-enable-animations=${motion === "reduce" ? 0 : 1}\n`,
  );
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: settings };
  const child = start("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await expect.poll(answers, { timeout: 20_000 }).toBe(true);
  } catch (error) {
    await end(child);
    throw error;
  }
  return {
    start: () => Session.start(port, env),
    async end() {
      await end(child);
      rmSync(settings, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// What a promise gives, or an error if that takes longer.
async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}

export const launchWebkit = async () => {
  const { xvfb, display } = await startDisplay();
  const drivers = new Map();
  const having = async (motion) => {
    if (!drivers.has(motion)) drivers.set(motion, await startDriver(display, motion));
    return drivers.get(motion);
  };
  // Now and then the browser does not come up, before there is any page: then another driver tries again.
  const begin = async (motion) => {
    for (let tries = 1; ; tries += 1) {
      const driver = await having(motion);
      try {
        return await within(12_000, driver.start());
      } catch (error) {
        drivers.delete(motion);
        await driver.end();
        if (tries === 3) throw error;
      }
    }
  };
  return {
    async visit({ motion = "no-preference" } = {}) {
      const session = await begin(motion);
      let isFirst = true;
      return {
        newTab: async () => {
          if (!isFirst) await session.web.switchTo().newWindow("tab");
          isFirst = false;
          return new Tab(new Driver(session, await session.web.getWindowHandle()));
        },
        leave: () => session.web.quit(),
      };
    },
    async close() {
      try {
        for (const driver of drivers.values()) await driver.end();
      } finally {
        await end(xvfb);
      }
    },
  };
};
