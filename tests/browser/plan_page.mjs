// Page object of the plan.
import { expect } from "@playwright/test";
import { keyOf } from "./double_cycle.mjs";

export const PLAN_KEY = keyOf("double-cycle.plan");
// The day on which the tests of the plan take place.
export const TODAY = new Date("2026-11-30T10:00:00Z");

// An item as storage has it: [id, place, stamp, organisation, factor, from, target, what, who, by, evidence, done].
export const itemRow = (id, factor, more = {}) => {
  const { place = factor, organisation = "", from = 1, target = 3, what = `What ${id}`, who = "" } = more;
  const { by = null, evidence = "", done = null, stamp = `${place}.${id}` } = more;
  return [id, place, stamp, organisation, factor, from, target, what, who, by, evidence, done];
};

export const planOf = (items, more = {}) =>
  JSON.stringify({ version: 1, revision: 1, organisation: null, taken: null, items, deleted: [], ...more });

// What another tab stores, of which this one is told.
export async function storedElsewhere(page, text) {
  await page.evaluate(
    ([key, newValue]) => {
      localStorage.setItem(key, newValue);
      dispatchEvent(new StorageEvent("storage", { key, newValue, storageArea: localStorage }));
    },
    [PLAN_KEY, text],
  );
}

export class PlanPage {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.items = this.page.locator(".plan-item");
    this.titles = this.page.locator(".plan-item h3");
    this.progress = this.page.locator(".plan-item .progress");
    this.word = this.page.locator(".plan-word");
    this.troubles = this.page.locator(".plan > .notices .notice");
    this.outcome = this.page.locator(".plan-outcome");
    this.text = this.page.locator("#plan-text");
  }

  async open(path = "?mode=plan") {
    await this.app.open(path);
    await expect(this.page.locator("#plan-items-title")).toBeVisible();
  }

  async store(text) {
    await this.page.addInitScript(
      ([key, text]) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      },
      [PLAN_KEY, text],
    );
  }

  item(factor) {
    return this.items.filter({ has: this.page.locator("h3", { hasText: new RegExp(`^${factor}\\s`) }) });
  }

  // A field of an item: "what", "who", "by", "evidence", "done-on" or "target".
  field(factor, name) {
    return this.item(factor).locator(`.field-${name}`).locator("input, select");
  }

  async add(factor) {
    await this.page.locator("#plan-factor").selectOption(String(factor));
    await this.page.locator("#plan-add").click();
  }

  async download(button) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  // The items as they are kept, without places and stamps.
  async kept() {
    const stored = await this.page.evaluate((key) => JSON.parse(localStorage.getItem(key)), PLAN_KEY);
    return stored.items.map(([id, , , ...item]) => [id, ...item]);
  }
}
