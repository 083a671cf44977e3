// Page objects of the presentation: the presenter's window and the audience's.
import { axe } from "./axe.mjs";
import { expect } from "./fixture.mjs";
import { EXAMPLE_CODE } from "./double_cycle.mjs";

export const STEPS = ["picture", "1", "2", "3", "4", "5", "6", "7", "8", "rate", "result", "team", "next"];
// Four codes with three different opinions.
export const TEAM = [EXAMPLE_CODE, "3N94-0N7X", "4JKD-0KTK", EXAMPLE_CODE];

export class Window {
  constructor(page, home) {
    this.page = page;
    this.home = home;
    this.room = page.locator(".room");
    this.title = page.locator(".room h2");
    this.step = page.locator(".present-bar h1");
    this.numerals = page.locator(".room .station .numeral");
    this.veil = page.locator(".room .veil > :first-child, .room .covered-badge");
    this.spot = page.locator(".room .spot .rim");
    this.notice = page.locator(".present-troubles .notice");
  }

  async open(query = "?mode=present", fragment = `#r=${EXAMPLE_CODE}&team=${TEAM.join(".")}`) {
    await this.page.goto(new URL(query + fragment, this.home).href, { waitUntil: "commit" });
    await this.ready();
    return this;
  }

  async ready() {
    await this.page.locator("html[data-ready]").waitFor({ state: "attached" });
    await this.page.locator("#tool-title").waitFor({ state: "attached" });
  }

  // A window presents only after asking whether another one does; it sends nothing before.
  async reload() {
    await this.page.reload({ waitUntil: "commit" });
    await this.ready();
  }

  async press(...keys) {
    for (const key of keys) {
      if (key === "r") await this.rest();
      await this.page.keyboard.press(key);
      if (key === "r") this.revealed = performance.now();
    }
  }

  // Waits like a person would: an R within half a second of another reveals nothing.
  async rest() {
    const rested = performance.now() - (this.revealed ?? -Infinity);
    if (rested < 600)
      await new Promise((done) => {
        setTimeout(done, 600 - rested);
      });
  }

  // A clicker's next. One that comes within half a second of another reveals nothing.
  async click() {
    await this.rest();
    await this.page.keyboard.press("PageDown");
    this.revealed = performance.now();
  }

  async goTo(step) {
    await this.press("Home", ...Array(STEPS.indexOf(step)).fill("n"));
    await this.expectStep(step);
  }

  async expectStep(step) {
    await expect(this.step).toContainText(`${STEPS.indexOf(step) + 1} of 13`);
  }

  // The audience's window, opened with S.
  async openAudience() {
    const [page] = await Promise.all([this.page.context().waitForEvent("page"), this.press("s")]);
    const audience = new Window(page, this.home);
    await audience.room.waitFor();
    await expect(this.page.locator(".desk.private")).toBeVisible();
    return audience;
  }

  async expectRatings(ratings) {
    await expect(this.numerals).toHaveText(ratings.map((rating) => rating?.toString() ?? "?"));
  }

  axe() {
    return axe(this.page);
  }

  // Elements outside the board or on top of each other, and the type's size.
  async layout() {
    return this.page.evaluate(() => {
      const room = document.querySelector(".room");
      const box = (element) => element.getBoundingClientRect();
      const seen = (element) => box(element).width > 0 && getComputedStyle(element).visibility !== "hidden";
      const board = box(room);
      const outside = [...room.querySelectorAll("*")].filter((element) => {
        if (element.closest("svg, .visually-hidden") || !seen(element)) return false;
        const { left, right, top, bottom } = box(element);
        return left < board.left - 1 || right > board.right + 1 || top < board.top - 1 || bottom > board.bottom + 1;
      });
      const sides = ".result-side > *, .groups-side > *";
      const parts = [...room.querySelectorAll(`.room-foot, .findings-holder > *, ${sides}, .keep-code`)].filter(seen);
      const movable = [...room.querySelectorAll(`.label, ${sides}, .room-raises > li`)].filter(seen);
      const hits = movable.flatMap((one) =>
        parts
          .filter((other) => {
            const [a, b] = [box(one), box(other)];
            return (
              one !== other &&
              a.right > b.left + 2 &&
              a.left < b.right - 2 &&
              a.bottom > b.top + 2 &&
              a.top < b.bottom - 2
            );
          })
          .map((other) => `${one.className} on ${other.className}`),
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        outside: outside.map((element) => element.className || element.tagName),
        hits,
        sideways: scrollWidth - clientWidth,
        type: parseFloat(getComputedStyle(room).fontSize),
      };
    });
  }
}
