// The figure in the browser: nothing overlaps at any width in any language, and the drawing matches the ratings.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";
import { codeOf } from "./rating_code.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";

const WIDTHS = Array.from({ length: 21 }, (_, place) => 320 + 80 * place);

// Runs in the page: stations and texts of the figure that overlap or leave it at the current width.
const crowding = () => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const texts = (selector) =>
    shown(selector).flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      // The lines of text alone, without the font's space above and below its letters.
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      return lines.map(({ left, right, top, bottom, height }) => ({
        name: element.className || element.textContent,
        element,
        left,
        right,
        top: top + height * 0.1,
        bottom: bottom - height * 0.1,
        radius: 0,
      }));
    });
  // Stations and their click targets are round: centre (a box without size) and radius.
  const stations = shown(".station > button").map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return { name: element.id, element, left: x, right: x, top: y, bottom: y, radius: width / 2 };
  });
  const labels = texts(".label");
  const all = [...stations, ...labels, ...texts(".loop strong, .loop > span, .strands > span")];
  const gap = (a, b) =>
    Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0));
  const overlap = (a, b) =>
    a.radius + b.radius > 0
      ? gap(a, b) < a.radius + b.radius - 0.5
      : Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const problems = new Set();
  for (const [place, one] of all.entries()) {
    for (const other of all.slice(place + 1)) {
      if (one.element !== other.element && overlap(one, other)) problems.add(`${one.name} meets ${other.name}`);
    }
    const page = document.documentElement.clientWidth;
    if (one.left - one.radius < -0.5 || one.right + one.radius > page + 0.5)
      problems.add(`${one.name} leaves the page`);
  }
  const labelled = new Set(labels.map(({ element }) => element)).size;
  if (labelled !== 8 || stations.length !== 8)
    problems.add(`${stations.length} stations and ${labelled} labels are shown`);
  return [...problems];
};

for (const language of LANGUAGES) {
  for (const [what, ratings] of [
    ["before anything is rated", null],
    ["with a full result", EXAMPLE],
  ]) {
    test(`labels, stations and readouts keep apart from 320 to 1920 pixels: ${language}, ${what}`, async ({
      app,
      page,
    }) => {
      await app.openAt(`${pageOf(language)}${ratings ? `#r=${codeOf(ratings)}` : ""}`);
      const problems = {};
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(crowding);
        if (found.length > 0) problems[width] = found;
      }
      expect(problems).toEqual({});
    });
  }
}

for (const language of LANGUAGES) {
  test(`the page's head is one line on a phone, with room for its languages: ${language}`, async ({ app, page }) => {
    await app.open(pageOf(language));
    for (const width of [320, 390, 420]) {
      await page.setViewportSize({ width, height: 900 });
      const middles = await page.locator(".header > :not([popover])").evaluateAll((all) =>
        all.map((one) => {
          const { top, height } = one.getBoundingClientRect();
          return Math.round(top + height / 2);
        }),
      );
      expect(Math.max(...middles) - Math.min(...middles), `at ${width} pixels: ${middles}`).toBeLessThanOrEqual(2);
    }
  });
}

// Runs in the page: opens each station's ring and checks the places of its six targets.
const crowdedRings = async () => {
  const problems = [];
  for (let factor = 1; factor <= 8; factor++) {
    document.getElementById(`station-${factor}`).click();
    await new Promise(requestAnimationFrame);
    const boxes = [...document.querySelectorAll(`.station-${factor} .target`)].map((target) =>
      target.getBoundingClientRect(),
    );
    const width = document.documentElement.clientWidth;
    if (boxes.length !== 6) problems.push(`ring ${factor} has ${boxes.length} targets`);
    if (boxes.some((box) => box.left < -0.5 || box.right > width + 0.5 || box.top + scrollY < 0))
      problems.push(`ring ${factor} leaves the page`);
    // Targets are round: compare the distance of their centres.
    const middles = boxes.map((box) => [box.left + box.width / 2, box.top + box.height / 2, box.width / 2]);
    const meet = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < a[2] + b[2] - 0.5;
    if (middles.some((a, place) => middles.slice(place + 1).some((b) => meet(a, b))))
      problems.push(`ring ${factor} meets itself`);
    // Where there is room it covers no other station's badge.
    if (document.querySelector(".water-wide").checkVisibility()) {
      for (const badge of document.querySelectorAll(`.station:not(.station-${factor}) .numeral`)) {
        const { left, top, width } = badge.getBoundingClientRect();
        if (middles.some((one) => meet(one, [left + width / 2, top + width / 2, width / 2])))
          problems.push(`ring ${factor} covers ${badge.closest(".station").className}`);
      }
    }
  }
  return problems;
};

test("a ring of targets stays within the page, apart from each other, at every width", async ({ app, page }) => {
  await app.open();
  const problems = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(crowdedRings);
    if (found.length > 0) problems[width] = found;
  }
  expect(problems).toEqual({});
});

test("a target of the ring that is pointed at shows its sentence", async ({ app, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open();
  await app.station(6).click();
  const target = page.locator(".station-6 .target-2");
  const says = () => target.evaluate((one) => getComputedStyle(one, "::after").content);
  expect(await says()).toBe("none");
  await target.hover();
  const sentence = await page.locator(".panel .choice").nth(2).innerText();
  await expect.poll(says).toBe(JSON.stringify(sentence.split("\n").at(-1)));
});

test("a station shows its rating by numeral and in words", async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await app.open();
  await expect(page.locator(".station-2")).toHaveClass(/\bunrated\b/);
  await expect(app.station(2)).toHaveAccessibleName("2 Determining target groups & channels: not rated yet");
  for (const rating of [0, 1, 2, 3, 4, 5]) {
    await app.press("2", String(rating), "8", "Escape");
    await expect(page.locator(".station-2")).toHaveClass(new RegExp(`\\brated-${rating}\\b`));
    await expect(page.locator(".station-2 .numeral")).toHaveText(String(rating));
    await expect(app.station(2)).toHaveAccessibleName(new RegExp(`: ${rating} of 5, `));
  }
});

test("what is unrated looks open, and not like a 0", async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await app.open();
  await app.rateByKeys([0, ...Array(7).fill(null)]);
  const look = (factor) =>
    page.locator(`.station-${factor} .numeral`).evaluate((badge) => getComputedStyle(badge).borderTopStyle);
  await app.press("5", "Escape");
  expect([await look(1), await look(2)]).toEqual(["solid", "dashed"]);
});

test("the streams follow the ratings: open, running, dry, still", async ({ app, page }) => {
  await app.open();
  const strategy = page.locator(".water-wide .strategy");
  const execution = page.locator(".water-wide .execution");
  for (const loop of [strategy, execution]) await expect(loop.locator(".line.unrated")).toHaveCount(1);

  // What is rated runs at once, and is open towards the crossing.
  await app.rateByKeys([4, 4, 4, 4, null, null, null, null]);
  await expect(strategy.locator(".stream")).toHaveCount(1);
  await expect(strategy.locator(".line.unrated")).toHaveCount(2);
  await expect(execution.locator(".line.unrated")).toHaveCount(1);
  await expect(page.locator(".water-wide")).toHaveClass(/\bspeed-0\b/);

  // A dry stretch stops the flow; what runs elsewhere keeps its colour.
  await app.rateByKeys([4, 4, 4, 4, 0, 0, 0, 3]);
  await expect(execution.locator(".line.dry")).toHaveCount(1);
  await expect(execution.locator(".stream")).toHaveCount(2);
  await expect(page.locator(".water-wide")).toHaveClass(/\bspeed-0\b/);

  await app.rateByKeys([4, 4, 4, 4, 4, 4, 4, 4]);
  await expect(page.locator(".water-wide .line")).toHaveCount(0);
  await expect(page.locator(".water-wide")).toHaveClass(/\bspeed-8\b/);
});

test("the stream is as wide at each station as its rating, measured in the shape that is drawn", async ({
  app,
  page,
}) => {
  // A change of shape would be measured on its way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await app.open();
  for (const ratings of [
    [2, 2, 3, 1, 3, 2, 1, 2],
    [4, 4, 4, 0, 4, 4, 4, 4],
    [4, 4, 4, 4, 4, 4, 4, 1],
    [3, 3, 3, 2, 2, 3, 2, 3],
    [5, 5, 5, 5, 5, 5, 5, 5],
    [1, 5, 1, 5, 1, 5, 1, 5],
  ]) {
    await app.goToFragment(`r=${codeOf(ratings)}`);
    await app.expectRatings(ratings);
    const measure = () =>
      page.locator(".water:visible").evaluate((svg) => {
        const bed = svg.querySelector(".bed");
        const [width, length] = [Number(bed.getAttribute("stroke-width")), bed.getTotalLength()];
        const streams = [...svg.querySelectorAll(".stream")];
        const stage = svg.getBoundingClientRect();
        return [1, 2, 3, 4, 5, 6, 7].map((factor) => {
          const box = document.querySelector(`.station-${factor}`).getBoundingClientRect();
          const scale = svg.viewBox.baseVal.width / stage.width;
          const [x, y] = [(box.x + box.width / 2 - stage.x) * scale, (box.y + box.height / 2 - stage.y) * scale];
          // Where on the bed the station is, and the direction across it there.
          const away = (at) => Math.hypot(bed.getPointAtLength(at).x - x, bed.getPointAtLength(at).y - y);
          const nearestOf = (from, to, step) => {
            let nearest = from;
            for (let at = from; at <= to; at += step) if (away(at) < away(nearest)) nearest = at;
            return nearest;
          };
          const near = nearestOf(0, length, 12);
          const nearest = nearestOf(Math.max(0, near - 12), near + 12, 0.5);
          const [a, b] = [bed.getPointAtLength(nearest - 0.5), bed.getPointAtLength(nearest + 0.5)];
          const across = [-(b.y - a.y), b.x - a.x];
          let inside = 0;
          for (let step = -width; step <= width; step += 0.5) {
            const point = new DOMPoint(x + across[0] * step, y + across[1] * step);
            if (streams.some((stream) => stream.isPointInFill(point))) inside += 0.5;
          }
          return inside / width;
        });
      });
    // The stream is drawn a moment after the stations.
    await expect
      .poll(async () => (await measure()).map((share) => Math.round(share * 5 * 10) / 10), ratings.join(" "))
      .toEqual(ratings.slice(0, 7).map((rating) => expect.closeTo(rating, 0)));
  }
});

// How long each lane's animation goes on, in milliseconds; null for one without end. WCAG 2.2.2 asks what moves by itself to rest
// within five seconds, or to have a control.
const runningFor = (page, lanes = ".lane") =>
  page.locator(lanes).evaluateAll((all) =>
    all
      .filter((lane) => lane.checkVisibility())
      .flatMap((lane) =>
        lane.getAnimations().map((one) => {
          const { endTime } = one.effect.getComputedTiming();
          return Number.isFinite(endTime) ? endTime : null;
        }),
      ),
  );

test("the water rests within five seconds of a change, unless it is kept running", async ({ app, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open();
  await app.rateByKeys([4, 4, 4, 4, 4, 4, 4, null]);
  expect(await runningFor(page), "still, before all is rated").toEqual([]);
  const toggle = page.getByRole("checkbox", { name: "Keep the water running" });
  await expect(toggle).toBeHidden();
  await app.press("8", "4");
  await expect.poll(async () => (await runningFor(page)).length).toBeGreaterThan(0);
  for (const end of await runningFor(page)) expect(end).toBeLessThanOrEqual(5000);
  const before = await page.locator(".water-wide .lane").first().elementHandle();
  await app.press("8", "5");
  await expect.poll(() => before.evaluate((lane) => lane.isConnected), "it begins to run anew").toBe(false);

  await toggle.check();
  await expect.poll(() => runningFor(page)).not.toContainEqual(expect.any(Number));
  expect((await runningFor(page)).length).toBeGreaterThan(0);
  await toggle.uncheck();
  await expect.poll(() => runningFor(page)).not.toContain(null);

  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await runningFor(page)).toEqual([]);
  await expect(toggle).toBeHidden();
  await expect(page.locator(".water-wide .chevrons")).toBeVisible();
});

// Layout shifts that the visitor did not cause, from the first paint until shortly after the program starts.
async function layoutShift(app, page) {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (!hadRecentInput)
          window.shifts.push({ value, at: sources.map(({ node }) => node?.className ?? node?.nodeName) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Hold the program until the HTML is painted; a fast machine would show no shift.
  await page.route("**/*.wasm", async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await route.continue();
  });
  await app.openAt();
  // Also what is drawn a moment after the rest.
  await page.locator(".about").waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => window.shifts);
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
]) {
  test(`a cold load shifts nothing at ${viewport.width} pixels`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    const shifts = await layoutShift(app, page);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(0.01);
  });

  test(`a load with stored ratings shifts nothing at ${viewport.width} pixels`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.storeRatings(EXAMPLE);
    const shifts = await layoutShift(app, page);
    await app.expectRatings(EXAMPLE);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(0.01);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`in ${colorScheme} forced colours labels have the system's colour, and no plate that would cut the stream`, async ({
    visitor,
  }) => {
    const { page, ...app } = await visitor({ forcedColors: "active", colorScheme });
    await page.goto(new URL("#r=2RCH-ZG67", app.home).href);
    await expect(page.locator(".station.start + .label")).toBeVisible();
    const seen = await page.locator(".label, .label .number").evaluateAll((all) => {
      const probe = document.createElement("span");
      document.body.append(probe);
      probe.style.color = "CanvasText";
      const text = getComputedStyle(probe).color;
      probe.remove();
      return all.map((one) => [getComputedStyle(one).color === text, getComputedStyle(one).forcedColorAdjust]);
    });
    expect(seen).toHaveLength(16);
    expect(seen).toEqual(Array(16).fill([true, "none"]));
  });
}

test("in forced colours the small figure shows its bed before anything is rated", async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: "active" });
  await app.open();
  const bed = page.locator(".small-figure .bed");
  await expect(bed).toBeVisible();
  const [stroke, canvas, width, whole] = await bed.evaluate((bed) => [
    getComputedStyle(bed).stroke,
    getComputedStyle(document.body).backgroundColor,
    Number.parseFloat(getComputedStyle(bed).strokeWidth),
    Number(bed.getAttribute("stroke-width")),
  ]);
  expect(stroke).not.toBe(canvas);
  expect(width, "too thin to pass for water").toBeLessThan(whole / 2);
});
