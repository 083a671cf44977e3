// Page object: a third-party page that embeds the widget, as its visitor and its owner see it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "./fixture.mjs";
import { Guard } from "./guard.mjs";

export { expect };
export { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
export const EMPTY_CODE = "5FXP-0M9B";
export const FALLBACK = "Fallback of the host.";
// The fields of a result, as the types tell hosts.
export const RESULT_FIELDS = (() => {
  const types = readFileSync(join(import.meta.dirname, "../../embed/double-cycle.d.ts"), "utf8");
  const [, body] = /^export interface Result \{\n([^]*?)^\}/m.exec(types);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+): /gm)].map(([, name]) => name).sort();
})();
const NAMES = ["ready", "change", "complete", "sure", "error"];

// Leaves the cover of a widget, if it is there.
export async function begin(widget) {
  const start = widget.locator(".cover .button");
  await expect(start.or(widget.locator(".card h2")).first()).toBeVisible();
  const heading = widget.locator(".card h2");
  if (await start.isVisible()) {
    try {
      await start.click({ timeout: 3_000 });
      // The focus comes a moment after the card, and would take keys from wherever a test puts it meanwhile.
      await expect(heading).toBeFocused();
    } catch (error) {
      // What another element or tab has rated may take the cover away meanwhile.
      if (await start.isVisible()) throw error;
    }
  }
  await expect(heading).toBeVisible();
}

// The ratings in a widget's figure. Without any there may be the cover, whose figure is an example.
export async function expectRatings(widget, ratings) {
  const numerals = widget.locator(".station .numeral");
  await expect(numerals).toHaveCount(8);
  if (ratings.every((rating) => rating === null) && (await widget.locator(".cover").isVisible())) return;
  await expect(numerals).toHaveText(ratings.map((rating) => rating?.toString() ?? "?"));
}

export class Host {
  constructor(page, hosts) {
    this.page = page;
    this.hosts = hosts;
    this.element = page.locator("double-cycle").first();
    this.base = this.element.locator(".embed");
    this.note = this.element.locator("[role=status]:not(.visually-hidden)");
  }

  // Opens a page of hosts/, and records its double-cycle events.
  async open(name) {
    await this.listen();
    await this.page.goto(new URL(`${name}.html`, this.hosts).href);
  }

  // Opens a page with this HTML.
  async openBody(html) {
    await this.listen();
    await this.page.goto(new URL(`empty.html?body=${encodeURIComponent(html)}`, this.hosts).href);
  }

  async listen() {
    await this.page.addInitScript((names) => {
      window.got = [];
      for (const name of names) {
        addEventListener(`double-cycle-${name}`, ({ type, detail, target, bubbles, composed }) =>
          window.got.push({ name, type, detail, id: target.id, target: target.localName, bubbles, composed }),
        );
      }
    }, NAMES);
  }

  // Opens a page and waits until the widget is shown.
  async show(name) {
    await this.open(name);
    await this.ready();
  }

  async ready() {
    await expect(this.base).toBeVisible();
    await this.element.evaluate((element) => element.ready.then(() => {}));
  }

  got(name) {
    return this.page.evaluate((name) => window.got.filter((event) => !name || event.name === name), name);
  }

  // The names of all events but "sure", which comes some time after a result.
  names() {
    return this.page.evaluate(() => window.got.map(({ name }) => name).filter((name) => name !== "sure"));
  }

  // Evaluates an expression on the page's first element, `el`; returns its value or what it throws.
  ask(text) {
    return this.page.evaluate(`(() => {
      "use strict";
      const el = document.querySelector("double-cycle");
      try {
        return (${text});
      } catch (error) {
        return error.name + ": " + error.message;
      }
    })()`);
  }

  station(factor) {
    return this.element.locator(`#station-${factor}`);
  }

  choice(factor, value) {
    return this.element.locator(".choice", { has: this.page.locator(`#card-${factor}-${value}`) });
  }

  numerals() {
    return this.element.locator(".station .numeral");
  }

  begin() {
    return begin(this.element);
  }

  expectRatings(ratings) {
    return expectRatings(this.element, ratings);
  }

  async rateByKeys(ratings) {
    await this.begin();
    await this.station(1).focus();
    for (const [place, rating] of ratings.entries()) {
      await this.page.keyboard.press(String(place + 1));
      await this.page.keyboard.press(String(rating));
    }
    await this.expectRatings(ratings);
  }

  async expectFailure(code, sentence) {
    await expect(this.note).toHaveText(sentence);
    await expect(this.element.getByText(FALLBACK)).toBeVisible();
    const errors = await this.got("error");
    expect(errors.map(({ detail }) => detail.code)).toEqual([code]);
    expect(errors[0].detail.message).not.toBe("");
  }
}

export const NETWORK = "The assessment could not be loaded. Check the connection.";
export const UNAVAILABLE = "The assessment cannot be shown here.";

export const test = base.extend({
  hosts: async ({}, use) => use(process.env.DOUBLE_CYCLE_HOSTS),

  guard: [
    async ({ home, hosts }, use) => {
      const guard = new Guard(new URL(home).origin, new URL(hosts).origin);
      await use(guard);
      expect(guard.problems, "errors, policy violations and requests elsewhere").toEqual([]);
    },
    { auto: true },
  ],

  host: async ({ page, hosts }, use) => use(new Host(page, hosts)),
});
