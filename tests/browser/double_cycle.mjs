// Page object: where things are and what a visitor does. Tests use it instead of selectors.
import { expect } from "@playwright/test";
import { axe } from "./axe.mjs";

// Keys carry the path of the deployment; serve_dist.mjs serves at the root.
export const keyOf = (name, path = "/") => `${name} ${path}`;
export const asideKey = (key, place = 1) => `${key} set-aside ${place}`;
export const KEY = keyOf("double-cycle");
export const ASIDE_KEY = asideKey(KEY);
// The rating in docs/model.md with every finding, and its code.
export const EXAMPLE = [3, 3, 4, 2, 2, 3, 1, 1];
export const EXAMPLE_CODE = "2RCH-ZG67";

// Opens the menu of languages and themes.
export async function openMenu(page) {
  if (!(await page.locator("#menu").isVisible())) await page.locator(".menu-button").click();
}

export async function chooseLanguage(page, language) {
  await openMenu(page);
  await page.locator(`.languages a[hreflang=${language}]`).click();
}

// The theme's id: "auto", "light" or "dark".
export async function chooseTheme(page, theme) {
  await openMenu(page);
  await page.locator(`.theme .${theme}`).click();
}

export class DoubleCycle {
  constructor(page, home) {
    this.page = page;
    this.home = home;
    this.banner = page.locator(".banner");
    this.notices = page.locator(".notice");
    this.cardName = page.locator("#card-name");
    this.note = page.locator("#note");
    this.code = page.locator("#own-code");
    this.link = page.locator("#own-link");
    this.codeField = page.locator("#open-code");
    this.headline = page.locator("#result-title");
    this.readouts = page.locator(".readout");
    this.findings = page.locator(".finding");
    this.failure = page.locator("#failure");
    this.status = page.getByRole("status");
    this.kept = page.locator(".kept");
    this.next = page.locator(".card-turn > :last-child");
  }

  // Opens the page where it rates, unless the path names another place or a tool. Waits for the program, because the
  // address may redirect to the page in another language.
  async open(path = "") {
    await this.openAt(/[#]|mode=/.test(path) ? path : `${path}#rate`);
  }

  // Opens the page as a visitor comes to it: at its cover, or at the result.
  async openAt(path = "") {
    await this.page.goto(new URL(path, this.home).href, { waitUntil: "commit" });
    await this.ready();
  }

  async ready() {
    await this.page.locator("html[data-ready]").waitFor({ state: "attached" });
  }

  async reload() {
    await this.page.reload({ waitUntil: "commit" });
    await this.ready();
  }

  // Stores a document or any text before the page opens, without replacing what is stored by then.
  async store(what) {
    const text = typeof what === "string" ? what : JSON.stringify(what);
    await this.page.addInitScript(
      ([key, text]) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      },
      [KEY, text],
    );
  }

  async storeRatings(ratings, more = {}) {
    await this.store({
      version: 1,
      revision: 1,
      ratings,
      unknown: Array(8).fill(false),
      notes: Array(8).fill(""),
      ...more,
    });
  }

  async stored() {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // Presses a factor's number, then its rating, for each rated factor.
  async rateByKeys(ratings) {
    for (const [place, rating] of ratings.entries()) {
      if (rating !== null) await this.press(String(place + 1), String(rating));
    }
    await this.expectRatings(ratings);
  }

  station(factor) {
    return this.page.locator(`#station-${factor}`);
  }

  ringTarget(factor, rating) {
    return this.page.locator(`.station-${factor} .target-${rating}`);
  }

  radio(factor, value) {
    return this.page.locator(`#card-${factor}-${value}`);
  }

  async fillNote(text) {
    await this.openNote();
    await this.note.fill(text);
  }

  // Opens the note of the card, which is closed where it is empty.
  async openNote() {
    if (!(await this.note.isVisible())) await this.page.locator(".guidance > summary").click();
  }

  async chooseLanguage(language) {
    await chooseLanguage(this.page, language);
  }

  async chooseTheme(theme) {
    await chooseTheme(this.page, theme);
  }

  // The label a pointer clicks to choose a step; `view` is "card" or "all".
  choice(factor, value, view = "card") {
    return this.page.locator(".choice", { has: this.page.locator(`#${view}-${factor}-${value}`) });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  readout(id) {
    return this.page.locator(`.readout.${id} .value`);
  }

  finding(name) {
    return this.findings.filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  // The ratings on the stations; null for "?".
  async expectRatings(ratings) {
    const shown = ratings.map((rating) => rating?.toString() ?? "?");
    await expect(this.page.locator(".station .numeral")).toHaveText(shown);
  }

  async expectReadouts(level, balance, lean, flow) {
    for (const [id, value] of Object.entries({ level, balance, lean, flow })) {
      await expect(this.readout(id).locator("strong")).toHaveText(new RegExp(`^${value}$`));
    }
  }

  async expectNextSteps(factors) {
    await expect(this.page.locator(".next-steps .number")).toHaveText(factors.map(String));
  }

  // The stations that a finding highlights.
  async expectHighlighted(factors) {
    const highlighted = this.page.locator(".station.highlighted > button");
    await expect
      .poll(() => highlighted.evaluateAll((all) => all.map(({ id }) => id)))
      .toEqual(factors.map((factor) => `station-${factor}`));
  }

  async showCodeField() {
    if (await this.codeField.isVisible()) return;
    await this.goToFragment("");
    const onCover = this.page.locator(".cover-code > summary");
    await expect(this.codeField.or(onCover).filter({ visible: true })).not.toHaveCount(0);
    if (await onCover.isVisible()) await onCover.click();
  }

  // Opens a code where the page has the field for it: below the ratings, or on the cover.
  async openCode(text) {
    await this.showCodeField();
    await this.codeField.fill(text);
    await this.codeField.press("Enter");
  }

  // Changes the fragment without reloading, as a link in the same tab does.
  async goToFragment(fragment) {
    await this.page.evaluate((fragment) => {
      location.hash = fragment;
    }, fragment);
  }

  axe() {
    return axe(this.page);
  }
}
