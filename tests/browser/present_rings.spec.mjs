// A station's ring on the board covers no text and no other station; labels keep clear of the stream.
import { test, expect } from "./fixture.mjs";
import { Window } from "./meeting.mjs";
import { LANGUAGES } from "./languages.mjs";

test.beforeEach(({ guard }) => guard.allow(/was preloaded using link preload but not used/));

// Runs in the page: what a target of the ring covers, and which labels overlap the river bed or a station.
function covered() {
  const room = document.querySelector(".room");
  const circle = (one) => {
    const { x, y, width } = one.getBoundingClientRect();
    return { name: one.className, x: x + width / 2, y: y + width / 2, radius: width / 2 };
  };
  const box = (one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  };
  const away = ({ left, right, top, bottom }, { x, y }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim();
  const [targets, stations] = [".target", ".station"].map((which) => [...room.querySelectorAll(which)].map(circle));
  const bed = room.querySelector(".water-wide .bed");
  const matrix = bed.getScreenCTM();
  const half = (parseFloat(bed.getAttribute("stroke-width")) * matrix.a) / 2;
  const along = Array.from({ length: 300 }, (_, step) =>
    bed.getPointAtLength((bed.getTotalLength() * step) / 300).matrixTransform(matrix),
  );
  const problems = [];
  for (const one of [...room.querySelectorAll(".loop strong, .loop > span, .loop .was, .label")].filter(seen)) {
    const text = box(one);
    for (const target of targets)
      if (away(text, target) < target.radius) problems.push(`${target.name} on “${one.textContent}”`);
    if (!one.matches(".label")) continue;
    for (const station of stations)
      if (away(text, station) < station.radius) problems.push(`“${one.textContent}” on ${station.name}`);
    if (along.some((point) => away(text, point) < half)) problems.push(`“${one.textContent}” on the river bed`);
  }
  for (const target of targets) {
    for (const station of stations)
      if (Math.hypot(target.x - station.x, target.y - station.y) < target.radius + station.radius)
        problems.push(`${target.name} on ${station.name}`);
  }
  return problems;
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
]) {
  for (const language of LANGUAGES) {
    test(`a ring covers nothing: ${width} × ${height}, ${language}`, async ({ visitor, home }) => {
      const { page } = await visitor({ viewport: { width, height }, reducedMotion: "reduce" });
      const it = await new Window(page, language === LANGUAGES[0] ? home : new URL(`${language}/`, home).href).open(
        "?mode=present",
      );
      await it.press("n", "r");
      // Hidden text for screen readers does not make the page scroll.
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight))
        .toBe(0);
      // At the result a ring opens only in a trial, where a second digit would rate.
      for (const [step, opens, closes] of [
        ["rate", [], ["Escape"]],
        ["result", ["w"], ["Escape", "w"]],
      ]) {
        await it.press("Home", ...Array(step === "rate" ? 9 : 10).fill("n"));
        await expect(it.room).toHaveClass(new RegExp(`room-${step}`));
        expect.soft(await page.evaluate(covered), step).toEqual([]);
        for (const factor of "12345678") {
          await it.press(...opens, factor);
          await expect(page.locator(`.room .station-${factor}.awaiting-rating .target`)).toHaveCount(6);
          expect.soft(await page.evaluate(covered), `${step}, factor ${factor}`).toEqual([]);
          await it.press(...closes);
        }
      }
    });
  }
}
