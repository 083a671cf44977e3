// The main journey: from eight ratings to a result that a visitor understands, by every kind of input, in every
// language.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { pageOf } from "./languages.mjs";

// The example's result in each language, by docs/model.md, urgent findings first.
const RESULTS = {
  en: {
    locale: "en-GB",
    band: "Brook",
    numbers: ["2.2", "60%", "1.0", "1.4"],
    lean: "towards strategy",
    headline:
      "The stream narrows at the crossing (8\u00A0Learning & culture): too little of what you learn gets across.",
    findings: [
      "The flow is partly or fully blocked",
      "A factor is left to chance",
      "Attention is uneven",
      "One cycle spins alone",
    ],
    evidence: ["Rated 1, left to chance: 7 Measuring & evaluating, 8 Learning & building a culture."],
    high: "Act now",
    watch: "Keep an eye on it",
    viewing: `You are looking at the assessment ${EXAMPLE_CODE}`,
  },
  fi: {
    locale: "fi-FI",
    band: "Puro",
    numbers: ["2,2", "60\\s%", "1,0", "1,4"],
    lean: "strategian puolella",
    headline:
      "Virta kapenee risteyskohdassa (8\u00A0Oppiminen ja kulttuuri): oppeja pääsee syklistä toiseen liian vähän.",
    findings: [
      "Virtaus on osin tai kokonaan estynyt",
      "Jokin tekijä on sattuman varassa",
      "Huomio jakautuu epätasaisesti",
      "Työ painottuu yhteen sykliin",
    ],
    high: "Toimi nyt",
    watch: "Pidä silmällä",
    viewing: `Katselet arviointia ${EXAMPLE_CODE}`,
  },
  sv: {
    locale: "sv-SE",
    band: "Bäck",
    numbers: ["2,2", "60\\s%", "1,0", "1,4"],
    lean: "på strategisidan",
    headline: "Strömmen smalnar av i korsningen (8\u00A0Lärande och kultur): för få lärdomar tar sig över.",
    findings: [
      "Flödet är helt eller delvis blockerat",
      "En faktor lämnas åt slumpen",
      "Uppmärksamheten är ojämnt fördelad",
      "Den ena cykeln går på egen hand",
    ],
    high: "Agera nu",
    watch: "Håll ett öga på det",
    viewing: `Du tittar på bedömningen ${EXAMPLE_CODE}`,
  },
};

async function expectResult(app, language) {
  const { band, numbers, lean, headline, findings, high, watch } = RESULTS[language];
  await expect(app.page.locator("html")).toHaveAttribute("lang", language);
  await app.expectRatings(EXAMPLE);
  await expect(app.headline).toHaveText(headline);
  await app.expectReadouts(...numbers);
  await expect(app.readout("level").locator("span")).toHaveText(band);
  await expect(app.readout("lean").locator("span")).toHaveText(lean);
  await expect(app.findings.locator("h4")).toHaveText(findings);
  await expect(app.findings.locator(".severity")).toHaveText([high, watch, watch, watch]);
  await app.expectNextSteps([8, 7, 5]);
  await expect(app.code).toHaveValue(EXAMPLE_CODE);
}

test("by keyboard alone the example gets its result, and its link shows the same in Swedish", async ({
  app,
  home,
  visitor,
}) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  await expectResult(app, "en");
  await expect(app.finding("A factor is left to chance").locator(".evidence")).toHaveText(RESULTS.en.evidence[0]);
  await expect(app.finding("Attention is uneven").locator(".evidence")).toContainText("3 Defining activities");

  const link = await app.link.inputValue();
  expect(link).toBe(`${home}#r=${EXAMPLE_CODE}`);
  const reader = await visitor({ locale: "sv-SE" });
  await reader.open(link);
  await expectResult(reader, "sv");
  await expect(reader.banner).toContainText(RESULTS.sv.viewing);
  expect(await reader.stored(), "a view stores nothing").toBeNull();
});

test("Tab, arrows and Next rate all eight in the card", async ({ app, page }) => {
  await app.open();
  await page.locator(".skip").focus();
  await app.press("Enter");
  for (const [place, rating] of EXAMPLE.entries()) {
    const first = app.radio(place + 1, 0);
    // Few Tab stops lead from the card's top to its radios; from the skip link they include the view switch.
    for (let stops = 0; stops < 6 && !(await first.evaluate((radio) => radio === document.activeElement)); stops++)
      await app.press("Tab");
    await expect(first).toBeFocused();
    await app.press("Space", ...Array(rating).fill("ArrowDown"));
    await expect(app.radio(place + 1, rating)).toBeChecked();
    if (place === 7) break;
    for (let stops = 0; stops < 6 && !(await app.next.evaluate((next) => next === document.activeElement)); stops++)
      await app.press("Tab");
    await expect(app.next).toBeFocused();
    await app.press("Enter");
    await expect(app.cardName, "the card that turned up is read from its name on").toBeFocused();
    await expect(app.cardName.locator(".number")).toHaveText(String(place + 2));
  }
  await expectResult(app, "en");
});

test("by mouse: stations with their ring, and the card's steps with Next", async ({ app, page }) => {
  await app.open();
  await page.getByLabel("Go straight on when I tap an answer").uncheck();
  for (const factor of [1, 2, 3, 4]) {
    await app.station(factor).click();
    await expect(app.cardName.locator(".number")).toHaveText(String(factor));
    await app.ringTarget(factor, EXAMPLE[factor - 1]).click();
    await expect(app.ringTarget(factor, 0), "the ring closes").toHaveCount(0);
  }
  await app.next.click();
  for (const factor of [5, 6, 7, 8]) {
    await app.choice(factor, EXAMPLE[factor - 1]).click();
    await expect(app.radio(factor, EXAMPLE[factor - 1])).toBeChecked();
    if (factor < 8) await app.next.click();
  }
  await expectResult(app, "en");
  await app.next.click();
  await expect(page.locator("#result"), "the last card leads to the result").toBeInViewport();
  await expect(app.headline, "and the focus goes along").toBeFocused();
  await expect(app.headline).toBeInViewport({ ratio: 1 });
});

test("the labels beside the stations choose them as well", async ({ app, page }) => {
  await app.open();
  await page.locator(".label-6").click();
  await expect(app.cardName.locator(".number")).toHaveText("6");
  await app.ringTarget(6, 5).click();
  await app.expectRatings([null, null, null, null, null, 5, null, null]);
});

test("at 320 pixels by touch", async ({ visitor }) => {
  const app = await visitor({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  await app.open();
  // With Next, which comes before the time at which a tapped answer goes on.
  await app.page.clock.install();
  for (const factor of [1, 2, 3, 4, 5, 6, 7]) {
    await app.choice(factor, EXAMPLE[factor - 1]).tap();
    await app.next.tap();
  }
  await app.choice(8, EXAMPLE[7]).tap();
  await app.page.clock.runFor(1000);
  await expectResult(app, "en");
});

for (const [language, { locale }] of Object.entries(RESULTS)) {
  test(`a browser that prefers ${locale} gets its language at the plain address`, async ({ visitor, home }) => {
    const app = await visitor({ locale });
    await app.openAt();
    expect(app.page.url()).toBe(language === "en" ? home : `${home}${language}/`);
    await app.rateByKeys(EXAMPLE);
    await expectResult(app, language);
  });

  test(`the page in ${language} stays so whatever the browser prefers`, async ({ visitor }) => {
    const app = await visitor({ locale: language === "fi" ? "sv-SE" : "fi-FI" });
    await app.open(pageOf(language));
    await app.rateByKeys(EXAMPLE);
    await expectResult(app, language);
  });
}

test("the language changes in place, and the ratings stay", async ({ app, page }) => {
  await app.open();
  await app.rateByKeys(EXAMPLE);
  for (const language of ["fi", "sv", "en"]) {
    await app.chooseLanguage(language);
    await expectResult(app, language);
    await expect(page.locator(".languages a[aria-current]")).toHaveAttribute("hreflang", language);
  }
});

test("the overview rates all eight as a form", async ({ app }) => {
  await app.open();
  await app.button("All eight").click();
  for (const [place, rating] of EXAMPLE.entries()) await app.choice(place + 1, rating, "all").click();
  await expectResult(app, "en");
});
