// A browser before whose camera a film runs, and the team's page in it.
import { chromium } from "@playwright/test";
import { DoubleCycle } from "./double_cycle.mjs";
import { shoot } from "./film.mjs";
import { test } from "./fixture.mjs";
import { Team } from "./team_page.mjs";

// A browser whose camera shows a film, or that has none.
export const films = test.extend({
  // Starts the browser and opens the page there. `frames`: of the film; without them there is no camera.
  visit: async ({ page: drawing, home, guard }, use, testInfo) => {
    const browsers = [];
    await use(async ({ frames, noise, options = {}, allowed = true, prepare, at = home } = {}) => {
      const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
      if (frames) {
        const film = testInfo.outputPath(`film-${browsers.length}.y4m`);
        await shoot(drawing, film, frames, { noise });
        args.push("--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`);
      }
      args.push(`--use-fake-ui-for-media-stream${allowed ? "" : "=deny"}`);
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_SHELL || process.env.CHROMIUM,
        args,
      });
      browsers.push(browser);
      const context = await guard.watch(
        await browser.newContext({
          viewport: { width: 1280, height: 900 },
          locale: "en-GB",
          serviceWorkers: "block",
          permissions: allowed ? ["camera"] : [],
          ...options,
        }),
      );
      await prepare?.(context);
      const desk = new Desk(new DoubleCycle(await context.newPage(), at));
      await desk.page.addInitScript(() => {
        window.looks = [];
        addEventListener("double-cycle-camera-said", ({ detail: [, kind, ...said] }) => {
          if (kind === "look") window.looks.push(said.slice(1));
        });
      });
      return desk;
    });
    for (const browser of browsers) await browser.close();
  },
});

// The team's page with its camera.
export class Desk extends Team {
  constructor(app) {
    super(app);
    this.camera = this.page.locator(".camera");
    this.collected = this.page.locator(".camera-count");
    this.guide = this.page.locator(".camera-guide");
    this.ended = this.page.locator(".camera-ended");
    this.opener = this.page.locator("#camera-open");
  }

  async collect(language = "") {
    if (language.startsWith("?")) await this.app.open(`${language}&mode=team`);
    else await this.open("", language);
    await this.opener.click();
  }

  button(name) {
    return this.camera.getByRole("button", { name, exact: true });
  }

  // Waits until the camera has taken this many pictures more.
  async look(count = 5) {
    const before = await this.page.evaluate(() => window.looks.length);
    await this.page.waitForFunction((most) => window.looks.length >= most, before + count);
  }

  // In how many looks all of these texts were read.
  async looksFor(texts) {
    const looks = await this.page.evaluate(() => window.looks);
    const seen = new Set();
    const last = looks.findIndex((look) => {
      for (const text of look) seen.add(text);
      return texts.every((text) => seen.has(text));
    });
    return last < 0 ? Number.POSITIVE_INFINITY : last + 1;
  }

  cameraIsOn() {
    return this.page.evaluate(() => {
      const video = document.querySelector(".camera video");
      return Boolean(video?.srcObject?.getTracks().some(({ readyState }) => readyState === "live"));
    });
  }
}
