// Whose a link is and of which day, where the sender wished to say so; and the day of one's own ratings.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE, KEY } from "./double_cycle.mjs";
import { LANGUAGES } from "./languages.mjs";
import { codeOf } from "./rating_code.mjs";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const STUCK = [2, 2, 3, 1, 3, 2, 1, 2];
// The page isolates the name, so that it turns nothing but itself.
const isolated = (name) => `\u2068${name}\u2069`;

// Base 32 of bytes, or of a text's UTF-8.
function base32(what) {
  const bytes = typeof what === "string" ? [...new TextEncoder().encode(what)] : what;
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

const linkOf = (ratings, name, more = "&on=20261112") => `#r=${codeOf(ratings)}&by=${base32(name)}${more}`;

const SAID = {
  en: ["Assessment by “NAME”, 12 November 2026", "These details come from the link."],
  fi: ["Arviointi: ”NAME”, 12. marraskuuta 2026", "Tiedot tulevat linkistä."],
  sv: ["Bedömning från ”NAME”, 12 november 2026", "Uppgifterna kommer från länken."],
};
const OWN = {
  en: "Your assessment of 12 November 2026",
  fi: "Arviointisi 12. marraskuuta 2026",
  sv: "Din bedömning från den 12 november 2026",
};

for (const language of LANGUAGES) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 360, height: 740 },
  ]) {
    test(`a link says whose it is and of when, ${language}, ${viewport.width} px`, async ({ visitor }) => {
      const app = await visitor({ locale: language, viewport, hasTouch: true, isMobile: true });
      await app.open(linkOf(STUCK, "ACME Oy"));
      const [said, origin] = SAID[language];
      await expect(app.banner.locator("strong")).toHaveText(said.replace("NAME", isolated("ACME Oy")));
      await expect(app.banner).toContainText(codeOf(STUCK));
      await expect(app.banner).toContainText(origin);
      for (const part of [app.banner, app.headline, app.page.locator(".start-with"), app.page.locator(".first-step")])
        await expect(part).toBeInViewport({ ratio: 1 });
      await expect(app.page.locator(".stage")).toBeInViewport({ ratio: 0.99 });
      expect(await app.axe()).toEqual([]);
    });
  }

  test(`whoever comes back sees the day of the own ratings, ${language}`, async ({ visitor }) => {
    const app = await visitor({ locale: language });
    await app.storeRatings(EXAMPLE, { changed: 20261112 });
    await app.openAt();
    await expect(app.page.locator(".figure-help")).toHaveText(OWN[language]);
    await expect(app.notices).toHaveCount(0);
  });
}

test("a name needs no day, and the order of the fields does not matter", async ({ app }) => {
  await app.open(linkOf(STUCK, "ACME Oy", ""));
  await expect(app.banner.locator("strong")).toHaveText(`Assessment by “${isolated("ACME Oy")}”`);
  await app.goToFragment(`on=20261112&by=${base32("Näkymä & Co").toLowerCase()}&x=1&r=${EXAMPLE_CODE}`);
  await expect(app.banner.locator("strong")).toHaveText(`Assessment by “${isolated("Näkymä & Co")}”, 12 November 2026`);
  await expect(app.status).toHaveText(`Assessment by “${isolated("Näkymä & Co")}”, 12 November 2026`);
  await app.expectRatings(EXAMPLE);
  await app.goToFragment(`r=${codeOf(STUCK)}`);
  await expect(app.banner, "a link without a sender is as it was").toHaveText(
    `You are looking at the assessment ${codeOf(STUCK)}`,
  );
});

test("a pasted link names its sender, and so does the comparison", async ({ app, page, home }) => {
  await app.open();
  await app.openCode(`${home}${linkOf(EXAMPLE, "ACME Oy")}`);
  await expect(app.banner).toContainText(isolated("ACME Oy"));
  await page.getByRole("link", { name: "Make your own and compare" }).click();
  // The address changes first, then the page.
  await expect(app.cardName).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#rate=${EXAMPLE_CODE}&by=${base32("ACME Oy")}&on=20261112$`));
  await app.rateByKeys(STUCK);
  await app.press("8");
  await app.button("See the result").click();
  await expect(page.locator(".then-now")).toContainText(
    `The level is 1.9; in the assessment “${isolated("ACME Oy")}” it is 2.2.`,
  );
});

test("the sender of the rating to compare with holds over reloads and ways back", async ({ app, page }) => {
  await app.open(linkOf(EXAMPLE, "ACME Oy"));
  await page.getByRole("link", { name: "Make your own and compare" }).click();
  await expect(app.cardName).toBeVisible();
  await app.reload();
  await app.rateByKeys(STUCK);
  await app.press("8");
  await app.button("See the result").click();
  await expect(page).toHaveURL(new RegExp(`#result=${EXAMPLE_CODE}&by=${base32("ACME Oy")}&on=20261112$`));
  const said = `The level is 1.9; in the assessment “${isolated("ACME Oy")}” it is 2.2.`;
  await expect(page.locator(".then-now")).toContainText(said);
  await app.reload();
  await expect(page.locator(".then-now")).toContainText(said);
  await page.goBack();
  await page.goForward();
  await expect(page.locator(".then-now")).toContainText(said);
  await app.goToFragment(`result=${codeOf(EXAMPLE.with(0, 0))}`);
  await expect(page.locator(".then-now")).not.toContainText("ACME");
});

const SHOWN = {
  markup: "<img src=x onerror=alert(1)>",
  "a script": "<script>alert(1)</script>",
  escapes: "%3Cimg%20onerror%3E &lt;b&gt;",
  "places to fill": "{date} {name} {code}",
  "right to left": "שלום עולם",
  "one long word": "W".repeat(60),
  "stacked marks": `e${"\u0301".repeat(59)}`,
};
for (const [what, name] of Object.entries(SHOWN)) {
  test(`a stranger's name is shown as text: ${what}`, async ({ visitor }) => {
    const app = await visitor({ viewport: { width: 320, height: 700 } });
    await app.open(linkOf(STUCK, name));
    await expect(app.banner.locator("strong")).toHaveText(`Assessment by “${isolated(name)}”, 12 November 2026`);
    await expect(app.banner.locator("strong > *")).toHaveCount(0);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [banner, headline] = await Promise.all([app.banner.boundingBox(), app.headline.boundingBox()]);
    expect(banner.y + banner.height).toBeLessThanOrEqual(headline.y);
  });
}

const LEFT_OUT = {
  "right-to-left override": base32("ACME\u202Egnp"),
  "an early end of the isolation": base32("ACME\u2069 x"),
  "an invisible character": base32("AC\u200BME"),
  "a line break": base32("AC\nME"),
  "500 characters": base32("a".repeat(500)),
  blanks: base32("   "),
  "a lone surrogate": base32([0x41, 0xed, 0xa0, 0x80]),
  "no UTF-8": base32([0xff, 0xfe, 0x41]),
  "an overlong byte": base32([0xc0, 0xbc]),
  "percent escapes": "%41CME",
  markup: "<b>x</b>",
  nothing: "",
};
for (const [what, by] of Object.entries(LEFT_OUT)) {
  test(`what is no name is left out, and the rating opens: ${what}`, async ({ app }) => {
    await app.open(`#r=${EXAMPLE_CODE}&by=${by}&on=20261112`);
    await expect(app.banner).toHaveText(`You are looking at the assessment ${EXAMPLE_CODE}`);
    await app.expectRatings(EXAMPLE);
    await expect(app.notices).toHaveCount(0);
  });
}

for (const on of ["20261131", "20260229", "19991231", "21000101", "99999999", "12.11.2026", "<b>", ""]) {
  test(`what is no day is left out: “${on}”`, async ({ app }) => {
    await app.open(linkOf(STUCK, "ACME Oy", `&on=${on}`));
    await expect(app.banner.locator("strong")).toHaveText(`Assessment by “${isolated("ACME Oy")}”`);
  });
}

test("name and day stand in the fragment alone, and go nowhere", async ({ app, page, context }) => {
  const requests = [];
  context.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await app.storeRatings(STUCK);
  await app.open(linkOf(EXAMPLE, "ACME Oy"));
  await expect(app.banner).toContainText("ACME Oy");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  await app.button("Use this").click();
  await app.expectRatings(EXAMPLE);
  const after = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  for (const text of [...requests, kept, after, page.url()]) {
    expect(text).not.toMatch(/ACME|20261112/);
    expect(text.replace(/#.*/, "")).not.toContain(base32("ACME Oy"));
  }
});

test("the link is signed where the tools are, and opens signed", async ({ app, page, context, home, visitor }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.storeRatings(STUCK, { changed: 20261112 });
  await app.openAt();
  await page.getByRole("link", { name: "Say in the link whose assessment it is" }).click();
  const name = page.getByLabel("Your name or organisation");
  await expect(name).toBeFocused();
  const link = page.locator("#signed-link");
  await expect(link).toHaveValue(`${home}#r=${codeOf(STUCK)}`);
  await name.fill("  ACME\u202E   Oy ");
  await expect(link).toHaveValue(`${home}${linkOf(STUCK, "ACME Oy")}`);
  await page.getByLabel("With the date: 12 November 2026").uncheck();
  await expect(link).toHaveValue(`${home}${linkOf(STUCK, "ACME Oy", "")}`);
  await page.getByLabel("With the date: 12 November 2026").check();
  await page.locator(".signing").getByRole("button", { name: "Copy the link" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${home}${linkOf(STUCK, "ACME Oy")}`);
  expect(copied).toMatch(/#[\w&=-]+$/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("ACME");
  expect(page.url()).not.toContain("ACME");
  const reader = await visitor();
  await reader.open(copied);
  await expect(reader.banner).toContainText(`Assessment by “${isolated("ACME Oy")}”, 12 November 2026`);
});

test("the day of one's own ratings is that of the last change, and is shown to who comes back", async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date(2027, 0, 5, 12));
  await app.storeRatings([3, 4, ...Array(6).fill(null)]);
  await app.openAt();
  const day = page.locator(".figure-help");
  await expect(page.locator(".count")).toHaveText("2 of 8 rated");
  await expect(day, "an older document has none").toHaveText("");
  await app.chooseTheme("dark");
  expect((await app.stored()).changed, "a setting is no answer").toBeUndefined();
  await app.press("3", "2");
  await app.expectRatings([3, 4, 2, ...Array(5).fill(null)]);
  expect((await app.stored()).changed).toBe(20270105);
  await page.goBack();
  await expect(day, "who is here knows").toHaveText("");
  await app.openAt("?back");
  await expect(day).toHaveText("Your assessment of 5 January 2027");
  await page.clock.setFixedTime(new Date(2027, 1, 6, 12));
  await app.chooseTheme("light");
  await app.openAt("?again");
  await expect(day).toHaveText("Your assessment of 5 January 2027");
  expect((await app.stored()).changed).toBe(20270105);
});

test("a day that is none is left out, and said as anything else that cannot be used", async ({ app, page }) => {
  await app.storeRatings(EXAMPLE, { changed: 20261131 });
  await app.openAt();
  await expect(page.locator(".figure-help")).toHaveText("");
  await expect(app.notices).toHaveCount(1);
  await app.expectRatings(EXAMPLE);
});

test("where nothing can be stored there is no day", async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("No", "SecurityError");
      },
    });
  });
  await app.openAt();
  await expect(page.locator("#cover-title")).toBeVisible();
  await expect(page.locator(".figure-help")).not.toContainText("Your ratings");
  await app.open();
  await app.press("1", "3", "2", "4");
  await app.expectRatings([3, 4, ...Array(6).fill(null)]);
  await page.goBack();
  await expect(page.locator(".count")).toHaveText("2 of 8 rated");
  await expect(page.locator(".figure-help")).toHaveText("");
});

test("another tab's day comes with its answers", async ({ app, page, context, home }) => {
  await app.storeRatings(EXAMPLE, { changed: 20261112 });
  await app.openAt();
  await page.evaluate(
    ([key]) => {
      const document = JSON.parse(localStorage.getItem(key));
      document.ratings[0] = 5;
      document.revision += 1;
      document.changed = 20261120;
      localStorage.setItem(key, JSON.stringify(document));
      dispatchEvent(new StorageEvent("storage", { key }));
    },
    [KEY],
  );
  await expect(app.notices).toHaveCount(1);
  await app.chooseTheme("dark");
  expect((await app.stored()).changed).toBe(20261120);
});
