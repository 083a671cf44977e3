// The drawn stream is as wide at each station as its rating, in pixels: on the page, as a file, on paper, on the board.
import { test, expect } from "./history_fixture.mjs";
import { codeOf } from "./rating_code.mjs";
import { Window } from "./meeting.mjs";
import { saved } from "./picture_files.mjs";
import { PROFILES, measurer, pictureOf, ratingsOf, shownFigure } from "./stream_pixels.mjs";

// A fifth of a step is within a pixel's blur; a step is what a reader must see.
const expected = (ratings) =>
  ratings.slice(0, 7).map((rating) => [rating ?? 0, rating ?? 0].map((steps) => expect.closeTo(steps, 0)));
const RATED = PROFILES.map(ratingsOf).filter((ratings) => !ratings.includes(null));

for (const [layout, viewport] of [
  ["wide", { width: 1920, height: 1080 }],
  ["compact", { width: 390, height: 844 }],
]) {
  test(`the figure's stream is as wide as the ratings: ${layout}`, async ({ visitor }) => {
    test.slow();
    const { app, page } = await open(visitor, { viewport });
    const widths = await measurer(page.context());
    for (const [place, profile] of PROFILES.entries()) {
      const ratings = ratingsOf(profile);
      await page.emulateMedia({ colorScheme: place % 2 === 0 ? "light" : "dark" });
      await page.goto("about:blank");
      await app.openAt("#rate");
      // A phone shows the figure at the result.
      if (layout === "wide") await app.rateByKeys(ratings);
      else if (ratings.some((rating) => rating !== null)) await app.goToFragment(`r=${codeOf(ratings)}`);
      else continue;
      await app.expectRatings(ratings);
      // The stream is drawn a moment after the stations.
      await expect
        .poll(async () => widths(await shownFigure(page, `.water-${layout}`)), profile)
        .toEqual(expected(ratings));
      await page.evaluate(() => localStorage.clear());
    }
  });
}

// Without motion, so that nothing is measured on its way.
async function open(visitor, options) {
  const app = await visitor({ reducedMotion: "reduce", deviceScaleFactor: 2, ...options });
  return { app, page: app.page };
}

test("the picture's stream is as wide as the ratings, as PNG and on paper", async ({ app, page, history }) => {
  test.slow();
  const widths = await measurer(page.context());
  for (const ratings of RATED) {
    await page.goto("about:blank");
    await app.openAt("#rate");
    await app.rateByKeys(ratings);
    await history.open();
    const svg = (await saved(page, "#save-svg")).bytes.toString();
    const png = (await saved(page, "#save-png")).bytes;
    expect.soft(await widths(pictureOf(svg, png)), `PNG of ${ratings}`).toEqual(expected(ratings));
    await page.emulateMedia({ media: "print" });
    const figure = page.locator(".paper-figure");
    const drawn = decodeURIComponent((await figure.getAttribute("src")).replace(/^[^,]*,/, ""));
    const onPaper = await figure.screenshot({ scale: "device" });
    expect.soft(await widths(pictureOf(drawn, onPaper)), `${ratings} on paper`).toEqual(expected(ratings));
    await page.emulateMedia({ media: null });
  }
});

test("the room's stream is as wide as the ratings", async ({ visitor, home }) => {
  test.slow();
  const { page } = await visitor({ viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" });
  const widths = await measurer(page.context());
  for (const ratings of RATED) {
    await page.goto("about:blank");
    const presenter = await new Window(page, home).open("?mode=present&step=result", `#r=${codeOf(ratings)}`);
    const audience = await presenter.openAudience();
    await page.bringToFront();
    await presenter.press("r");
    await audience.expectRatings(ratings);
    await audience.page.bringToFront();
    await audience.page.setViewportSize({ width: 1920, height: 1080 });
    expect.soft(await widths(await shownFigure(audience.page, ".water-wide")), `${ratings}`).toEqual(expected(ratings));
    await audience.page.close();
  }
});

test("the measure finds a stream that is a step too narrow", async ({ visitor }) => {
  const { app, page } = await open(visitor, { viewport: { width: 1920, height: 1080 } });
  const widths = await measurer(page.context());
  await app.openAt("#rate");
  await app.rateByKeys(ratingsOf("33322323"));
  await app.expectRatings(ratingsOf("33322323"));
  expect(await widths(await shownFigure(page))).not.toEqual(expected(ratingsOf("33322322").with(6, 3)));
});
