// The advice beside next steps and findings: in each language, wherever they are shown, and where its file is missing.
import { test, expect } from "./fixture.mjs";
import { axe } from "./axe.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { test as hostTest } from "./embed_host.mjs";
import { LANGUAGES } from "./languages.mjs";
import { Window } from "./meeting.mjs";
import { codeOf } from "./rating_code.mjs";

const FILES = /\/advice-/;
// By language: titles of the three next steps of the example and of what helps with its blocked flow, an action and an
// evidence, the words before the evidence, and the words of step 2 of factor 7, which nobody is advised to do.
const TEXTS = {
  en: {
    titles: [
      "Share what each of you has learned",
      "Agree which figures the team follows",
      "Decide what your monitoring is for",
    ],
    helps: "What helps: Let lessons change decisions",
    action:
      "Ask everyone who works on social media for their three best lessons, and put these in one shared document.",
    evidence: "How you will know it worked: Someone has used a colleague’s lesson and can say which one.",
    fault: "Automated reports arrive, nobody interprets them",
    missing: "The advice did not load. Reload the page.",
  },
  fi: {
    titles: [
      "Tuokaa yksittäisten ihmisten opit yhteiseen käyttöön",
      "Sopikaa, mitä lukuja tiimi seuraa",
      "Päättäkää, mitä varten seuraatte",
    ],
    helps: "Tämä auttaa: Viekää opit päätöksiin asti",
    action: "Pyytäkää kaikilta sometyötä tekeviltä kolme parasta oppia ja kootkaa ne yhteiseen tiedostoon.",
    evidence: "Tästä tiedätte, että se onnistui: Joku on hyödyntänyt kollegansa oppia ja osaa sanoa, mikä oppi se oli.",
    fault: "Saamme automaattisia raportteja, mutta emme tulkitse niitä",
  },
  sv: {
    titles: [
      "Gör enskildas lärdomar till allas",
      "Kom överens om vilka siffror teamet följer",
      "Bestäm vad ni ska ha bevakningen till",
    ],
    helps: "Det här hjälper: Låt lärdomarna leda till ändrade beslut",
    action:
      "Be alla som arbetar med sociala medier om deras tre bästa lärdomar och samla dem i ett gemensamt dokument.",
    evidence: "Det här visar att det har lyckats: Någon har haft nytta av en kollegas lärdom och kan säga vilken.",
    fault: "Vi får automatiska rapporter men tolkar dem inte",
  },
};

const folder = (language) => (language === LANGUAGES[0] ? "" : `${language}/`);

for (const language of LANGUAGES) {
  const texts = TEXTS[language];
  test(`next steps and findings have advice: ${language}`, async ({ app, page }) => {
    await app.openAt(`${folder(language)}#r=${EXAMPLE_CODE}`);
    const steps = page.locator(".next-steps li:has(h4)");
    await expect(steps.locator(".advice-title")).toHaveText(texts.titles);
    await expect(page.locator(".first-step")).toHaveText(texts.titles[0]);
    for (const place of [0, 1, 2]) await expect(steps.nth(place).locator(".advice-actions li")).toHaveCount(3);
    await expect(steps.first().locator(".advice-actions li").first()).toHaveText(texts.action);
    await expect(steps.first().locator(".advice-evidence")).toHaveText(texts.evidence);
    await expect(page.locator("main")).not.toContainText(texts.fault);
    const blocked = page.locator(".finding.high");
    const helps = blocked.locator("details").first();
    await expect(helps.locator("summary")).toHaveText(texts.helps);
    await expect(helps.locator(".advice-actions")).toBeHidden();
    await helps.locator("summary").click();
    await expect(helps.locator(".advice-actions li")).toHaveCount(3);
    // It asks for the meeting that the first next step asks for.
    await expect(helps.locator(".advice-beside")).toContainText("8");
    await expect(blocked.locator("details")).toHaveCount(2);
    expect(await axe(page)).toEqual([]);
  });

  test(`the actions of every step fit on the board: ${language}`, async ({ visitor, home }) => {
    test.setTimeout(180_000);
    const { page } = await visitor({ viewport: { width: 1600, height: 900 }, reducedMotion: "reduce" });
    const address = new URL(folder(language), home).href;
    for (const from of [0, 1, 2, 3, 4]) {
      for (const factors of ["123", "456", "784"]) {
        const code = codeOf([...Array(8).keys()].map((place) => (factors.includes(place + 1) ? from : 5)));
        await page.goto("about:blank");
        const it = await new Window(page, address).open("?mode=present&step=next", `#r=${code}`);
        await it.press("r", "a");
        await expect(page.locator(".room .actions")).toHaveCount(3);
        const { outside, sideways } = await it.layout();
        expect.soft(outside, `${factors} from ${from}`).toEqual([]);
        expect.soft(sideways, `${factors} from ${from}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("the advice is fetched after the eighth rating, once", async ({ app, page }) => {
  const fetched = [];
  page.on(
    "request",
    (request) => FILES.test(request.url()) && /\.txt$/.test(request.url()) && fetched.push(request.url()),
  );
  await app.open();
  await app.rateByKeys([...EXAMPLE.slice(0, 7), null]);
  await expect(page.locator("[data-advice]:not(:empty)")).toHaveCount(0);
  expect(fetched).toEqual([]);
  await app.press("8", "1");
  await expect(page.locator(".next-steps .advice-title")).toHaveCount(3);
  // Other ratings, other advice.
  await app.press("8", "5");
  await expect(page.locator(".next-steps .advice-title").first()).toHaveText("Agree which figures the team follows");
  expect(fetched).toHaveLength(1);
});

test("without its file the result stands and says so, and the advice comes once it can", async ({
  app,
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource/);
  await page.route(FILES, (route) => route.abort());
  await app.openAt(`#r=${EXAMPLE_CODE}`);
  await expect(page.locator(".no-advice")).toHaveText(TEXTS.en.missing);
  await expect(app.headline).toContainText("The stream narrows");
  await expect(page.locator(".first-step > *")).toBeHidden();
  await page.unroute(FILES);
  await app.reload();
  await expect(page.locator(".next-steps .advice-title")).toHaveText(TEXTS.en.titles);
  await expect(page.locator(".no-advice")).toBeHidden();
});

test("texts that did not arrive come when the network is back", async ({ app, page, guard }) => {
  guard.allow(/Failed to load resource/);
  await page.route(/\/advice-\w+-\w+\.txt/, (route) => route.abort());
  await app.openAt(`#r=${EXAMPLE_CODE}`);
  await expect(page.locator(".no-advice")).toBeVisible();
  await page.unroute(/\/advice-\w+-\w+\.txt/);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator(".next-steps .advice-title")).toHaveText(TEXTS.en.titles);
  await expect(page.locator(".no-advice")).toBeHidden();
});

test("what is open and focused stays so while the network comes back, and while the words below it change", async ({
  app,
  page,
}) => {
  await app.storeRatings(EXAMPLE);
  await app.openAt("#result");
  const summary = page.locator(".finding.high summary").first();
  await summary.click();
  await summary.evaluate((one) => one.closest("[data-advice]").setAttribute("data-marked", ""));
  const text = await summary.evaluate((one) => (one.firstChild.data += " (translated)"));
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(summary).toHaveText(text);
  await expect(summary).toBeFocused();
  // From partly to fully blocked: other advice in the same place.
  await page.locator("[data-marked]").evaluate((place) => {
    place.dataset.advice = place.dataset.advice.replace("blocked +", "blocked ");
  });
  await expect(summary).toHaveText("What helps: Book a regular half hour for learning");
  await expect(summary).toBeFocused();
  await expect(page.locator(".finding.high .advice-actions")).toBeVisible();
});

test("a file that is something else, or a part, is as good as none, and asked for again", async ({ app, page }) => {
  let body = "<!doctype html><title>Welcome to our network</title>";
  await page.route(/\/advice-en-\w+\.txt/, (route) => route.fulfill({ body }));
  await app.openAt(`#r=${EXAMPLE_CODE}`);
  await expect(page.locator(".no-advice")).toBeVisible();
  body = "evidence\tHow you will know it worked:\n8.1\tShare";
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator(".no-advice")).toBeVisible();
  await page.unroute(/\/advice-en-\w+\.txt/);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator(".next-steps .advice-title")).toHaveText(TEXTS.en.titles);
});

test("a factor's card says how to go on from there, also from the top", async ({ app, page }) => {
  await app.storeRatings([...EXAMPLE.slice(0, 2), 5, ...EXAMPLE.slice(3)]);
  await app.open();
  const place = page.locator(".card [data-advice]");
  await app.press("7");
  await expect(place.locator("summary")).toHaveText("From here: Agree which figures the team follows");
  await place.locator("summary").click();
  await expect(place.locator(".advice-actions li")).toHaveCount(3);
  await app.press("Escape", "3");
  await expect(place).toContainText("From here: ");
  await expect(place.locator("details")).toHaveCount(0);
});

test("where there are no objectives, those come before measuring", async ({ app, page }) => {
  await app.openAt(`#r=${codeOf([1, 4, 4, 4, 4, 4, 1, 4])}`);
  const beside = page.locator(".next-steps .advice-beside");
  await expect(beside).toHaveText(
    "The objectives (factor 1) come first: without them there is nothing to measure against.",
  );
  await expect(page.locator(".next-steps li", { has: page.locator(".advice-beside") })).toContainText(
    "Measuring & evaluating",
  );
});

test("a comparison and a team tell what helps with what they find", async ({ app, page }) => {
  await app.openAt(`?mode=compare#a=3N94-0N7X&b=${EXAMPLE_CODE}`);
  await expect(page.locator(".finding-changes details summary", { hasText: TEXTS.en.helps })).toBeVisible();
  await app.openAt(`?mode=team#team=${[EXAMPLE_CODE, EXAMPLE_CODE, EXAMPLE_CODE].join(".")}`);
  await page.locator("#team-reveal").click();
  const helps = page.locator(".team-median details", { hasText: TEXTS.en.helps });
  await helps.locator("summary").click();
  await expect(helps.locator(".advice-actions li")).toHaveCount(3);
  // A team's page has no next steps to speak of.
  await expect(helps.locator(".advice-beside")).toBeHidden();
});

test("the board has the titles, and the actions by a key; the room sees them once they are revealed", async ({
  page,
  home,
}) => {
  const it = await new Window(page, home).open("?mode=present&step=next");
  const notes = page.locator(".notes li");
  await expect(page.locator(".room-raises")).toHaveCount(0);
  await expect(notes).toHaveCount(0);
  const audience = await it.openAudience();
  // In a window of the presenter's own the notes have the actions before the room sees anything.
  await expect(notes).toHaveCount(9);
  await it.press("a");
  await expect(audience.page.locator("[class*=actions]")).toHaveCount(0);
  await it.press("r");
  for (const window of [page, audience.page]) {
    await expect(window.locator(".room-raises .goal")).toHaveText(TEXTS.en.titles);
    await expect(window.locator(".room-raises .actions li").first()).toHaveText(TEXTS.en.action);
  }
  await page.locator(".bar-tools button", { hasText: "Actions" }).click();
  await expect(audience.page.locator(".room-raises .actions")).toHaveCount(0);
  await it.press("PageUp");
  await expect(page.locator(".bar-tools button", { hasText: "Actions" })).toHaveCount(0);
});

hostTest("the element has the advice, and says where its file is missing", async ({ host, page, guard }) => {
  guard.allow(/Failed to load resource/);
  await host.show("csp-published");
  await host.element.evaluate((element, code) => (element.code = code), EXAMPLE_CODE);
  await expect(host.element.locator(".next-steps .advice-title")).toHaveText(TEXTS.en.titles);
  await expect(host.element.locator(".finding.high summary").first()).toHaveText(TEXTS.en.helps);
  // Whatever size the host's root has.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "10px";
  });
  await expect(host.element.locator(".advice-actions").last()).toHaveCSS("padding-left", "18px");
  await page.route(FILES, (route) => route.abort());
  await page.reload();
  await host.ready();
  await host.element.evaluate((element, code) => (element.code = code), EXAMPLE_CODE);
  await expect(host.element.locator(".no-advice")).toHaveText(TEXTS.en.missing);
});
