// Accessibility beyond axe: small screens, text spacing, target sizes, motion, and announcements.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, chooseLanguage } from "./double_cycle.mjs";
import { mistyped } from "./rating_code.mjs";

const PLACES = { en: "?lang=en", fi: "fi/", sv: "sv/" };

// The page at its longest: a notice, a full result, everything unfolded.
async function unfold(app) {
  await app.rateByKeys(EXAMPLE);
  await app.openCode(mistyped("2RCH-ZG67", 2));
  await expect(app.notices).toHaveCount(1);
  for (const summary of await app.page.locator("summary:visible").all()) await summary.click();
}

// Runs in the page: how far it scrolls sideways. A table may scroll in its own region.
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const [language, path] of Object.entries(PLACES)) {
  // 320 px is a phone, and 1280 × 1024 at 400 %.
  test(`nothing scrolls sideways at 320 pixels: ${language}`, async ({ visitor }) => {
    const app = await visitor({ viewport: { width: 320, height: 256 } });
    await app.open(path);
    expect.soft(await app.page.evaluate(tooWide), "empty").toBe(0);
    await app.rateByKeys(EXAMPLE);
    expect.soft(await app.page.evaluate(tooWide), "result").toBe(0);
    await unfold(app);
    expect.soft(await app.page.evaluate(tooWide), "all unfolded").toBe(0);
    await app.goToFragment("rate");
    await app.page.locator(".panel .switch button").last().click();
    expect.soft(await app.page.evaluate(tooWide), "overview").toBe(0);
    await app.goToFragment("result");
    await expect(app.page.locator(".whole")).toBeVisible();
    await unfold(app);
    expect.soft(await app.page.evaluate(tooWide), "the result").toBe(0);
    await app.openCode("3N94-0N7X");
    await expect(app.banner).toBeVisible();
    expect.soft(await app.page.evaluate(tooWide), "a view").toBe(0);
    await app.press("?");
    expect(
      await app.page.locator("dialog.key-help").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  for (const width of [1280, 320]) {
    test(`with WCAG's text spacing no text is cut off: ${language}, ${width} pixels`, async ({ visitor }) => {
      const app = await visitor({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
      await app.open(path);
      await unfold(app);
      const cut = await app.page.evaluate(() => {
        // By CSSOM: the page's CSP blocks style sheets from elsewhere.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
        const problems = new Set();
        const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement;
          // Text for screen readers only is one pixel in size.
          if (
            !node.data.trim() ||
            !holder.checkVisibility() ||
            holder.closest("textarea") ||
            holder.getBoundingClientRect().width <= 1
          )
            continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const text = range.getBoundingClientRect();
          for (let box = holder; box; box = box.parentElement) {
            if (box.matches(".table-scroll")) break;
            const { overflowX, overflowY } = getComputedStyle(box);
            const edge = box.getBoundingClientRect();
            const beyond =
              (overflowX !== "visible" && (text.right > edge.right + 1 || text.left < edge.left - 1)) ||
              (overflowY !== "visible" && (text.bottom > edge.bottom + 1 || text.top < edge.top - 1));
            if (beyond && box !== document.documentElement)
              problems.add(`“${node.data.trim().slice(0, 30)}” is cut off by ${box.localName}.${box.className}`);
          }
        }
        return [...problems];
      });
      expect.soft(cut).toEqual([]);
      expect(await app.page.evaluate(tooWide), "sideways").toBe(0);
    });
  }
}

for (const width of [1280, 320]) {
  test(`targets are 24 pixels or more at ${width} pixels`, async ({ visitor }) => {
    const app = await visitor({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
    await app.open();
    await unfold(app);
    const small = () => {
      const problems = [];
      for (const element of document.querySelectorAll("a[href], button, summary, input, textarea")) {
        // A radio button's or checkbox's label is a click target, too.
        const parts = [element, ...(["radio", "checkbox"].includes(element.type) ? element.labels : [])].filter(
          (part) => part.checkVisibility(),
        );
        const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 1);
        if (boxes.length === 0 || element.matches(".skip:not(:focus)")) continue;
        const largest = boxes.reduce((a, b) => (Math.min(a.width, a.height) > Math.min(b.width, b.height) ? a : b));
        if (Math.min(largest.width, largest.height) < 23.9)
          problems.push(
            `${element.localName}#${element.id} “${element.textContent.trim().slice(0, 20)}” is ${largest.width.toFixed(1)} × ${largest.height.toFixed(1)}`,
          );
      }
      return problems;
    };
    expect.soft(await app.page.evaluate(small), "card").toEqual([]);
    await app.goToFragment("rate");
    await expect(app.cardName).toBeVisible();
    // A phone shows the question alone.
    if (await app.station(1).isVisible()) {
      await app.station(1).click();
      await expect(app.ringTarget(1, 0)).toBeVisible();
    }
    expect.soft(await app.page.evaluate(small), "ring").toEqual([]);
    await app.button("All eight").click();
    expect.soft(await app.page.evaluate(small), "overview").toEqual([]);
    await app.press("?");
    expect.soft(await app.page.evaluate(small), "dialog").toEqual([]);
  });
}

const running = (page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);

test("with reduced motion nothing moves, and chevrons stand for the flow", async ({ visitor }) => {
  const app = await visitor({ reducedMotion: "reduce" });
  await app.open();
  await app.rateByKeys(EXAMPLE);
  expect(await running(app.page)).toBe(0);
  await expect(app.page.locator(".chevrons:visible")).toHaveCount(1);
  await app.station(3).click();
  expect(await running(app.page)).toBe(0);
});

test("water moves where there is a flow, and only there", async ({ app, page }) => {
  await app.open();
  await expect.poll(() => running(page), "nothing is rated").toBe(0);
  await app.rateByKeys(EXAMPLE);
  await expect
    .poll(() =>
      page
        .locator(".water-wide .lane")
        .first()
        .evaluate((lane) => lane.getAnimations().length),
    )
    .toBe(1);
  await expect(page.locator(".chevrons:visible")).toHaveCount(0);
  await app.press("8", "0");
  await expect.poll(() => running(page), "factor 8 is 0").toBe(0);
  await app.press("8", "5");
  await expect.poll(() => running(page)).toBeGreaterThan(0);
});

for (const [language, path] of Object.entries(PLACES)) {
  test(`the document says its language and title from the start: ${language}`, async ({ app, page, request, home }) => {
    const html = await (await request.get(home + path)).text();
    await app.open(path);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(/<title>(.+)<\/title>/.exec(html)[1]);
  });
}

test("language and title follow a change of language", async ({ app, page }) => {
  await app.open();
  const titles = new Set();
  for (const language of ["fi", "sv", "en"]) {
    await chooseLanguage(page, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator(".page")).toHaveAttribute("lang", language);
    const heading = await page.locator("h1:visible").textContent();
    await expect(page).toHaveTitle(`Double Cycle: ${heading[0].toLowerCase()}${heading.slice(1)}`);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(3);
});

test("one polite status, and at most one message in half a second", async ({ app, page }) => {
  await page.clock.install({ time: 0 });
  await app.open();
  await expect(app.status).toHaveCount(1);
  await page.clock.pauseAt(10_000);
  await app.status.evaluate((status) => {
    window.said = [];
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => window.said);
  await app.rateByKeys([3, 3, 4, 2, 2, 3, 1, null]);
  await page.clock.runFor(499);
  expect(await said()).toEqual([]);
  await page.clock.runFor(1);
  await expect.poll(said).toEqual(["Factor 7: 1 of 5, By chance. 7 of 8 rated."]);
  await app.press("8", "1");
  await page.clock.runFor(50);
  await expect(app.headline).toContainText("The stream narrows");
  await page.clock.runFor(449);
  expect(await said()).toHaveLength(1);
  await page.clock.runFor(1);
  await expect
    .poll(async () => (await said())[1])
    .toBe(
      "All eight are rated. The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
    );
  await page.clock.runFor(5_000);
  expect(await said()).toHaveLength(2);
});

for (const [language, path] of Object.entries(PLACES)) {
  test(`a phone is told nothing of keys, and the note's hint is whole: ${language}`, async ({ visitor }) => {
    const app = await visitor({ viewport: { width: 700, height: 640 }, hasTouch: true, isMobile: true });
    await app.open(path);
    const hint = app.page.locator(".figure-help");
    await expect(hint.locator(".keys")).toBeHidden();
    await expect(hint).toBeVisible();
    await app.page.setViewportSize({ width: 320, height: 640 });
    await app.openNote();
    const { needed, there } = await app.page.locator("#note").evaluate((note) => {
      const there = note.clientHeight;
      note.value = note.placeholder;
      return { needed: note.scrollHeight, there };
    });
    expect(needed).toBeLessThanOrEqual(there);
    const desk = await visitor();
    await desk.open(path);
    await expect(desk.page.locator(".figure-help .keys")).toBeVisible();
    await expect(desk.page.locator(".figure-help .keys")).toContainText(/[05]/);
  });
}
