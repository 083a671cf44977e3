// Page objects of the team page and the compare page.
import { expect } from "@playwright/test";
import { keyOf } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";

export const TEAM_KEY = keyOf("double-cycle.team");
export const TARGET_KEY = keyOf("double-cycle.target");

// Pseudo-random ratings, reproducible by seed.
export function people(count, seed = 7) {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: count }, () => Array.from({ length: 8 }, () => next() % 6));
}

export const codesOf = (all) => all.map((ratings) => codeOf(ratings));

// The statistics of the answers to one factor, by definition.
export function statistics(answers) {
  const sorted = [...answers].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, answer) => sum + answer, 0) / sorted.length;
  const variance = sorted.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / sorted.length;
  return {
    median: sorted[Math.ceil(sorted.length / 2) - 1],
    mean,
    low: sorted[0],
    high: sorted.at(-1),
    deviation: Math.sqrt(variance),
  };
}

export const tenths = (value) => (Math.floor(value * 10 + 0.5 + 1e-9) / 10).toFixed(1);

export class Team {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.field = this.page.locator("#team-text");
    this.add = this.page.locator(".gather button[type=submit]");
    this.count = this.page.locator("#team-people");
    this.reveal = this.page.locator("#team-reveal");
    this.result = this.page.locator(".team-result");
    this.rows = this.page.locator(".statistics tbody tr");
    this.unread = this.page.locator(".trouble:has(#unread-title) li");
    this.duplicates = this.page.locator(".trouble:has(#duplicates-title) li");
    this.people = this.page.locator(".people > ul > li");
    this.notices = this.page.locator(".team .notice");
    this.banner = this.page.locator(".team .banner");
    this.link = this.page.locator("#team-link");
    this.status = this.page.getByRole("status");
    this.kept = this.page.locator(".team-kept .kept");
  }

  async open(fragment = "", language = "") {
    await this.app.open(`${language}?mode=team${fragment}`);
    await expect(this.page.locator("#tool-title")).toBeVisible();
  }

  // Pastes like the keyboard: the page gets the event before any field.
  async paste(text) {
    await this.page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.getElementById("tool-title").dispatchEvent(event);
    }, text);
  }

  // Drops files on the page, each a name and bytes.
  async drop(...files) {
    await this.page.evaluate(
      (files) => {
        const data = new DataTransfer();
        for (const [name, bytes] of files) data.items.add(new File([new Uint8Array(bytes)], name));
        document
          .getElementById("tool-title")
          .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      files.map(([name, bytes]) => [name, [...bytes]]),
    );
  }

  // Waits like a person would: an R within half a second of another reveals nothing.
  async rest() {
    const rested = performance.now() - (this.pressed ?? -Infinity);
    if (rested < 600)
      await new Promise((done) => {
        setTimeout(done, 600 - rested);
      });
  }

  async press(key) {
    await this.rest();
    await this.page.keyboard.press(key);
    this.pressed = performance.now();
  }

  async click() {
    await this.rest();
    await this.reveal.click();
    this.pressed = performance.now();
  }

  // Reveals the team. Where that would give somebody's answers away, it is asked for a second time.
  async show() {
    await this.click();
    const question = this.page.locator(".team-cover .cover", { hasText: "Still covered" });
    await expect(this.rows.first().or(question)).toBeVisible();
    if (await question.isVisible()) await this.click();
  }

  async openPeople() {
    await this.page.locator(".people > summary").click();
  }

  async stored() {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem(key)), TEAM_KEY);
  }

  // Each factor of the table: answers, median, mean, range and deviation.
  async expectStatistics(all) {
    for (const [place] of Array(8).entries()) {
      const { median, mean, low, high, deviation } = statistics(all.map((ratings) => ratings[place]));
      const cells = this.rows.nth(place).locator(".value");
      await expect(cells).toHaveText([
        String(all.length),
        String(median),
        tenths(mean),
        `${low}–${high}`,
        tenths(deviation),
      ]);
    }
  }
}

export class Compare {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.changes = this.page.locator(".change");
    this.cards = this.page.locator(".pair-readouts .readout");
    this.rows = this.page.locator(".table tbody tr");
    this.moves = this.page.locator(".finding-changes .finding");
    this.takes = this.page.locator(".take");
    this.link = this.page.locator("#compare-link");
    this.status = this.page.getByRole("status");
  }

  async open(fragment = "", language = "") {
    await this.app.open(`${language}?mode=compare${fragment}`);
    await expect(this.page.locator("#tool-title")).toBeVisible();
  }

  async openTrial(language = "") {
    await this.open("", language);
    await this.page.locator(".compare .switch button").nth(1).click();
  }

  source(side, source) {
    return this.page.locator(`#${side}-${source}`);
  }

  async give(side, code) {
    await this.source(side, "code").check();
    await this.page.locator(`#${side}-text`).fill(code);
    await this.page.locator(`#${side}-text`).press("Enter");
  }

  tried(factor, value) {
    return this.page.locator(`#try-${factor}-${value}`);
  }

  // The stations' numerals: one number, or two with an arrow.
  async expectStations(values) {
    await expect(this.page.locator(".pair .numeral")).toHaveText(values);
  }
}
