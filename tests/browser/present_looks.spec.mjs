// The presentation's layout: nothing overflows at any size, type is readable from afar, and axe finds nothing.
import { test, expect } from "./fixture.mjs";
import { STEPS, Window } from "./meeting.mjs";
import { LANGUAGES } from "./languages.mjs";
import { Team, codesOf, people } from "./team_page.mjs";

for (const [width, height] of [
  [320, 640],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
]) {
  for (const language of LANGUAGES) {
    test(`every step fits: ${width} × ${height}, ${language}`, async ({ visitor, home }) => {
      const { page } = await visitor({ viewport: { width, height }, reducedMotion: "reduce" });
      const it = await new Window(page, language === LANGUAGES[0] ? home : new URL(`${language}/`, home).href).open(
        "?mode=present",
      );
      await it.press("n", "r", "Home");
      for (const step of STEPS) {
        if (step === "team") await it.press("r");
        // Keys that change what is on the board, and the key that undoes it.
        const scenes = {
          rate: [[], ["2", "Escape"], ["8", "Escape"]],
          result: [[], ["w", "8", "3", "7", "2", "w"], ["w", "1", "5", "4", "4", "5", "0", "6", "1", "w"], ["h", "h"]],
        };
        for (const keys of scenes[step] ?? [[]]) {
          await it.press(...keys.slice(0, -1));
          const { outside, hits, sideways, type } = await it.layout();
          expect.soft(sideways, `${step} sideways`).toBeLessThanOrEqual(0);
          if (width >= 800) {
            expect.soft(outside, `${step} outside`).toEqual([]);
            expect.soft(hits, `${step} hits`).toEqual([]);
          }
          if (width >= 1920) expect.soft(type, step).toBeGreaterThanOrEqual((32 * width) / 1920);
          await it.press(...keys.slice(-1));
        }
        await it.press("n");
      }
    });
  }
}

// Names as people have them, on every step of the scale: as many as fit, and how many more there are.
for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
]) {
  for (const language of LANGUAGES) {
    for (const count of [8, 16, 60]) {
      test(`${count} names fit: ${width} × ${height}, ${language}`, async ({ visitor, home }) => {
        const app = await visitor({ viewport: { width, height }, reducedMotion: "reduce" });
        const { page } = app;
        const own = language === LANGUAGES[0] ? home : new URL(`${language}/`, home).href;
        const codes = codesOf(people(count, 5));
        const lines = codes.map((code, place) => `Katariina Heikkinen-${"abcdefghij"[place % 10]}${place}: ${code}`);
        const team = new Team(app);
        await team.open("", language === LANGUAGES[0] ? "" : `${language}/`);
        await team.paste(lines.join("\n"));
        await page.locator("#team-names").check();
        const it = await new Window(page, own).open("?mode=present&step=team", "");
        await it.press("r");
        await expect(page.locator(".ends p").first()).toBeVisible();
        const { outside, hits } = await it.layout();
        expect.soft(outside, "outside").toEqual([]);
        expect.soft(hits, "hits").toEqual([]);
        const { beyond, told, more } = await page.evaluate(() => {
          const bottom = document.querySelector(".room").getBoundingClientRect().bottom;
          const lines = [...document.querySelectorAll(".ends p")];
          const texts = lines.map((line) => line.textContent);
          return {
            beyond: lines.filter((line) => line.getBoundingClientRect().bottom > bottom).length,
            told: texts.join().match(/Katariina/g)?.length ?? 0,
            more: texts
              .map((text) => Number(text.match(/(?:, |: )(?:\p{L}+ )?(\d+)(?: \p{L}+)?$/u)?.[1] ?? 0))
              .reduce((sum, one) => sum + one, 0),
          };
        });
        expect(beyond, "below the board").toBe(0);
        expect(told + more, "everybody is named or counted").toBe(count);
        if (count === 60) expect(more).toBeGreaterThan(0);
      });
    }
  }
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1920, 320]) {
    test(`axe: every step in both windows, ${colorScheme}, ${width} pixels`, async ({ visitor, home }) => {
      test.setTimeout(180_000);
      const { page } = await visitor({ viewport: { width, height: 1080 }, colorScheme, reducedMotion: "reduce" });
      const it = await new Window(page, home).open("?mode=present");
      expect.soft(await it.axe(), "alone").toEqual([]);
      const audience = await it.openAudience();
      await audience.page.setViewportSize({ width, height: 1080 });
      for (const window of [it, audience]) await window.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.bringToFront();
      await it.press("n", "r", "Home");
      for (const step of STEPS) {
        if (step === "team") await it.press("r");
        if (step === "rate") await it.press("3");
        expect.soft(await it.axe(), `${step}, presenter`).toEqual([]);
        expect.soft(await audience.axe(), `${step}, audience`).toEqual([]);
        if (step === "rate") await it.press("Escape");
        if (step === "result") {
          await it.press("w", "8", "3", "7", "2");
          await expect(audience.page.locator(".room .pair")).toBeVisible();
          expect.soft(await it.axe(), "what if, presenter").toEqual([]);
          expect.soft(await audience.axe(), "what if, audience").toEqual([]);
          await it.press("w");
        }
        await it.press("n");
      }
      await it.press("b");
      expect.soft(await audience.axe(), "blank").toEqual([]);
      await it.press("b", "?");
      await expect(page.locator("dialog[open]")).toBeVisible();
      expect.soft(await it.axe(), "keys").toEqual([]);
    });
  }
}
