// Page object of a phone that answers: ?mode=answer.
import { expect } from "./fixture.mjs";

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// The page of a phone in a context of its own.
export class Phone {
  constructor({ page, home }) {
    this.page = page;
    this.home = home;
    this.heading = page.locator("main h1");
    this.code = page.locator(".answer-code");
    this.qr = page.locator(".answer-qr .qr");
  }

  async open(query = "?lang=en") {
    await this.page.goto(`${this.home}answer.html${query}`);
    await this.ready();
  }

  async ready() {
    await this.page.locator("html[data-ready]").waitFor();
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  step(value) {
    return this.page.locator(".choice label").nth(value);
  }

  // Taps a step of each factor; each tap leads on.
  async answer(ratings) {
    for (const [place, rating] of ratings.entries()) {
      await expect(this.heading).toContainText(`${place + 1}`);
      await this.step(rating).click();
    }
  }
}
