// A tab of any engine. An engine's driver gives few primitives; all else is built on them here, so that a scene is
// written once and means the same in each engine.
import { expect } from "@playwright/test";

// Where an element's centre is in its tab, once it stands still and nothing covers it; `null` until then. Runs in the page.
function centreOf(selector) {
  const named = selector.startsWith("=") && selector.slice(1);
  const isNamed = (one) => one.textContent.trim() === named && one.getClientRects().length > 0;
  const element = named
    ? [...document.querySelectorAll("button, a, summary, label")].find(isNamed)
    : document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  const centre = [x + width / 2, y + height / 2];
  const hit = document.elementFromPoint(...centre);
  // A click on an input that is drawn by its label hits the label.
  const isIt = hit !== null && (element.contains(hit) || hit.contains(element) || hit.control === element);
  if (width === 0 || height === 0 || !isIt) return null;
  const before = window.lastCentre;
  window.lastCentre = `${selector} ${centre}`;
  if (window.lastCentre !== before) return null;
  // What comes late, such as advice, may still move it from under the pointer: see what is clicked in the end.
  window.isMissed = undefined;
  const see = ({ target }) => {
    const isMet = target === hit || element.contains(target) || target.control === element;
    window.isMissed = element.isConnected && !isMet;
  };
  window.addEventListener("click", see, { capture: true, once: true });
  return centre;
}

export class Tab {
  // `driver`: `goto`, `evaluate`, `press`, `type`, `clickAt`, `setFile`, `inFrame`, `front` and `opened`.
  constructor(driver) {
    this.driver = driver;
  }

  evaluate(what, arg) {
    return this.driver.evaluate(what, arg);
  }

  // Waits until a function of the page gives something, over reloads.
  async until(what, arg, message = String(what)) {
    let given;
    await expect
      .poll(async () => (given = await this.evaluate(what, arg).catch(() => undefined)), { message, timeout: 20_000 })
      .toBeTruthy();
    return given;
  }

  async goto(address) {
    await this.driver.goto(address);
  }

  // Opens a page of ours, and waits until its program answers.
  async open(address) {
    await this.goto(address);
    await this.ready();
  }

  async ready() {
    await this.until(() => document.documentElement.hasAttribute("data-ready"));
  }

  async reload() {
    await this.evaluate(() => {
      window.isOld = true;
    });
    await this.evaluate(() => void setTimeout(() => location.reload()));
    await this.until(() => window.isOld === undefined && document.documentElement.hasAttribute("data-ready"));
  }

  async back() {
    await this.evaluate(() => void setTimeout(() => history.back()));
  }

  // Keys by the names of KeyboardEvent.key; "Control+z" holds one.
  async press(...keys) {
    await this.driver.front();
    for (const key of keys) await this.driver.press(key.length > 1 ? key.split("+") : [key]);
  }

  async type(text) {
    await this.driver.front();
    await this.driver.type(text);
  }

  // By selector, or by the name that is shown: "=Keep mine".
  async click(selector) {
    await this.driver.front();
    for (let left = 3; left > 0; left -= 1) {
      const centre = await this.until(centreOf, selector, `${selector} can be clicked`);
      await this.driver.clickAt(...centre);
      const isMissed = await this.evaluate(() => window.isMissed).catch(() => undefined);
      if (!isMissed) return;
    }
    throw new Error(`${selector} moves whenever it is clicked`);
  }

  // Empties a field by its keys, and types.
  async fill(selector, text) {
    await this.click(selector);
    await this.evaluate((selector) => document.querySelector(selector).select(), selector);
    await this.press("Delete");
    await this.type(text);
  }

  async shows(selector) {
    await this.until(
      (selector) => [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0),
      selector,
      `${selector} is shown`,
    );
  }

  async hides(selector) {
    await this.until(
      (selector) => [...document.querySelectorAll(selector)].every((one) => one.getClientRects().length === 0),
      selector,
      `${selector} is not shown`,
    );
  }

  // The text of each element that is drawn, its spaces as one.
  texts(selector) {
    return this.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, " ").trim()),
      selector,
    );
  }

  async expectTexts(selector, texts) {
    await expect.poll(() => this.texts(selector).catch(() => undefined), { timeout: 20_000 }).toEqual(texts);
  }

  async expectText(selector, text) {
    const first = expect.poll(async () => (await this.texts(selector).catch(() => []))[0], {
      message: selector,
      timeout: 20_000,
    });
    await (text instanceof RegExp ? first.toMatch(text) : first.toBe(text));
  }

  stored(key) {
    return this.evaluate((key) => JSON.parse(localStorage.getItem(key)), key);
  }

  async setFile(selector, path) {
    await this.driver.setFile(selector, path);
  }

  // Evaluates in the page of a frame, of whatever origin.
  inFrame(selector, what, arg) {
    return this.driver.inFrame(selector, what, arg);
  }

  // The tab or window that an act opens.
  async opened(act) {
    return new Tab(await this.driver.opened(act));
  }
}
