// A phone that answers: ?mode=answer.
import { axe } from "./axe.mjs";
import { brokenWords } from "./broken_words.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { LOOKS, expect, test } from "./fixture.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";
import { PHONE, Phone } from "./phone.mjs";
import { readQr } from "./read_qr.mjs";

const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;
const DIGIT = /[0-9]/;

const phones = test.extend({
  phone: async ({ visitor }, use) => use(new Phone(await visitor(PHONE))),
});

phones(
  "each question leads to the next by a tap, and the last one to a code that a camera reads",
  async ({ phone }) => {
    await phone.open();
    await expect(phone.heading).toHaveText("Your own assessment");
    await phone.button("Start").click();
    await phone.answer(EXAMPLE);
    await expect(phone.heading).toHaveText("Hold this code up to the camera");
    await expect(phone.code).toHaveText(/^2RCH-ZG67-/);
    const code = await phone.code.textContent();
    expect(code).toMatch(CODE);
    expect(code.slice(-4)).toMatch(DIGIT);
    const [read, ...others] = await readQr(await phone.qr.screenshot());
    expect(others).toEqual([]);
    expect([read.text, read.symbologyIdentifier !== ""]).toEqual([code.replaceAll("-", ""), true]);
    // Of the smallest kind, 21 modules: with the quiet zone 29 units.
    await expect(phone.qr).toHaveAttribute("viewBox", "0 0 29 29");
    await expect(phone.qr).toHaveAccessibleName(`QR code of ${code}`);
  },
);

phones("a changed answer keeps the phone's characters, and a reload all of it", async ({ phone }) => {
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  const before = await phone.code.textContent();
  await phone.page.reload();
  await phone.ready();
  await expect(phone.code).toHaveText(before);
  await phone.button("Back to the questions").click();
  await expect(phone.page.locator(".choice input:checked")).toHaveValue("3");
  await phone.step(5).click();
  await expect(phone.heading).toContainText("2");
  for (let place = 2; place < 8; place += 1) {
    await phone.button("Next").click();
    await expect(phone.heading).toContainText(`${place + 1}`);
  }
  await phone.button("Show my code").click();
  const after = await phone.code.textContent();
  expect(after.slice(-4)).toBe(before.slice(-4));
  expect(after.slice(0, 9)).not.toBe(before.slice(0, 9));
});

phones("what is not known is no rating, and nothing rated is no code", async ({ phone }) => {
  await phone.open();
  await phone.button("Start").click();
  for (let place = 1; place <= 8; place += 1) {
    await expect(phone.heading).toContainText(`${place}`);
    await phone.page.getByText("Don’t know yet").click();
  }
  await expect(phone.heading).toHaveText("There is no code yet: rate at least one factor.");
  await expect(phone.qr).toHaveCount(0);
  await phone.button("Back to the questions").click();
  await phone.step(4).click();
  for (let place = 2; place <= 7; place += 1) {
    await expect(phone.heading).toContainText(`${place}`);
    await phone.button("Next").click();
  }
  await phone.button("Show my code").click();
  await expect(phone.page.getByText("Factors without a rating: 7 of 8.")).toBeVisible();
  await expect(phone.code).toHaveText(CODE);
});

phones("the next person on a phone begins with other characters, and is asked first", async ({ phone }) => {
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  const first = await phone.code.textContent();
  await phone.button("Let somebody else answer on this phone").click();
  await phone.button("No, keep mine").click();
  await expect(phone.code).toHaveText(first);
  await phone.button("Let somebody else answer on this phone").click();
  await phone.button("Yes, next person").click();
  await phone.button("Start").click();
  await expect(phone.page.locator(".choice input:checked")).toHaveCount(0);
  await phone.answer(EXAMPLE);
  const second = await phone.code.textContent();
  expect(second.slice(0, 9)).toBe(first.slice(0, 9));
  expect(second.slice(-4)).not.toBe(first.slice(-4));
});

phones("by keyboard alone", async ({ phone }) => {
  const { page } = phone;
  await phone.open();
  await phone.button("Start").focus();
  await page.keyboard.press("Enter");
  for (let place = 1; place <= 8; place += 1) {
    await expect(phone.heading).toContainText(`${place}`);
    await expect(phone.heading).toBeFocused();
    await page.keyboard.press("Tab");
    // The first of the group; an arrow chooses the next.
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".choice input:checked")).toHaveValue("1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await expect(phone.code).toHaveText(CODE);
});

phones("the code is copied or shared, and what fails is said", async ({ phone }) => {
  const { page } = phone;
  await page.addInitScript(() => {
    navigator.share = async (what) => void (window.shared = what);
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async (text) => {
          if (window.refuses) throw new DOMException("no", "NotAllowedError");
          window.copied = text;
        },
      },
    });
  });
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  const code = await phone.code.textContent();
  await phone.button("Copy").click();
  await expect(page.locator(".answer-copied")).toHaveText("Copied");
  await phone.button("Share").click();
  expect(await page.evaluate(() => [window.copied, window.shared])).toEqual([
    code,
    { text: `My assessment in Double Cycle: ${code}` },
  ]);
  await page.evaluate(() => void (window.refuses = true));
  await phone.button("Copy").click();
  await expect(page.locator(".answer-copied")).toContainText("did not allow copying");
});

phones("nothing of it is stored beyond the tab, and what the browser keeps is not touched", async ({ phone }) => {
  const { page, home } = phone;
  await phone.open();
  await page.evaluate(() => localStorage.setItem("double-cycle /", '{"kept":1}'));
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  await expect(phone.code).toBeVisible();
  expect(await page.evaluate(() => Object.entries({ ...localStorage }))).toEqual([["double-cycle /", '{"kept":1}']]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["double-cycle.answers /"]);
  expect(page.url()).toBe(`${home}answer.html?lang=en`);
});

phones("where the tab keeps nothing it says so, and the code comes all the same", async ({ phone }) => {
  await phone.page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await phone.open();
  await expect(phone.page.locator(".answer-warning")).toContainText("saves nothing");
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  await expect(phone.code).toHaveText(CODE);
});

phones("what the tab kept and cannot be read begins anew", async ({ phone }) => {
  await phone.page.addInitScript(() => {
    if (!sessionStorage.length) sessionStorage.setItem("double-cycle.answers /", "K7QX 99999999 q9");
  });
  await phone.open();
  await expect(phone.button("Start")).toBeVisible();
});

phones("the address of the page leads there, in the phone's language", async ({ visitor }) => {
  const { page, home } = await visitor({ ...PHONE, locale: "fi-FI" });
  await page.goto(`${home}?mode=answer&theme=dark`);
  await page.waitForURL(/answer\.html\?theme=dark$/);
  await expect(page.locator("html[data-ready]")).toHaveAttribute("lang", "fi");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(`${home}sv/?mode=answer`);
  await page.waitForURL(/answer\.html\?lang=sv$/);
  await expect(page.locator("html[data-ready]")).toHaveAttribute("lang", "sv");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("main h1")).toHaveText("Your own assessment");
  await expect(page).toHaveTitle("Your own assessment");
  expect(page.url()).toContain("lang=en");
});

phones("the screen stays on while one answers", async ({ phone }) => {
  await phone.page.addInitScript(() => {
    window.locks = 0;
    const request = async () => {
      window.locks += 1;
      return { released: false, release: async () => {} };
    };
    Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request } });
  });
  await phone.open();
  await expect.poll(() => phone.page.evaluate(() => window.locks)).toBe(1);
});

phones("without its program it says so, and leads to the questions as text", async ({ phone, guard }) => {
  guard.allow(/answer-\w+\.wasm/, /Failed to load resource/, /console error: /);
  await phone.page.route(/answer-\w+\.wasm$/, (route) => route.abort());
  await phone.page.goto(`${phone.home}answer.html`);
  const failure = phone.page.locator("#failure");
  await expect(failure.locator("h1:visible")).toHaveCount(1);
  await expect(failure.locator("div:visible a[href$='questions.html']")).toBeVisible();
});

for (const { language, colorScheme, width } of LOOKS) {
  phones(`each screen fits and is accessible: ${language}, ${colorScheme}, ${width} px`, async ({ visitor }) => {
    const phone = new Phone(await visitor({ colorScheme, viewport: { width, height: 640 } }));
    const { page } = phone;
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.evaluate(brokenWords, "h1, p, button, .step")).toEqual([]);
      expect(await axe(page)).toEqual([]);
    };
    await phone.open(`?lang=${language}`);
    await fits();
    await page.locator(".answer-begin").click();
    await phone.step(2).waitFor();
    await fits();
    // The way on is in reach without scrolling.
    const foot = await page.locator(".answer-foot").boundingBox();
    expect(foot.y + foot.height).toBeLessThanOrEqual(641);
    // Nothing that is scrolled under it shows through.
    const drawn = await page.screenshot({ clip: foot });
    const hide = (visibility) =>
      page.evaluate(
        (visibility) => void (document.querySelector("fieldset").style.visibility = visibility),
        visibility,
      );
    await hide("hidden");
    expect((await page.screenshot({ clip: foot })).equals(drawn)).toBe(true);
    await hide("");
    await phone.answer(EXAMPLE);
    await phone.code.waitFor();
    await fits();
    const { text } = (await readQr(await phone.qr.screenshot()))[0];
    expect(text).toBe((await phone.code.textContent()).replaceAll("-", ""));
    const [box, code] = [await phone.qr.boundingBox(), await phone.code.boundingBox()];
    expect(box.y, "the code is on the first screen").toBeLessThan(640 - box.height);
    expect(code.x + code.width).toBeLessThanOrEqual(width);
    await page.locator(".answer-another button").click();
    await fits();
  });
}

test("each language is there, and the page of each leads to it", async ({ page, home }) => {
  for (const language of LANGUAGES) {
    await page.goto(`${home}${pageOf(language)}`);
    const address = await page.locator(`link[hreflang="${language}"]`).getAttribute("href");
    await page.goto(new URL(`?mode=answer&lang=${language}`, new URL(address, page.url())).href);
    await expect(page.locator("html[data-ready]")).toHaveAttribute("lang", language);
  }
});

test("the board and the team's page lead phones to the questions, by a code and an address", async ({
  app,
  page,
  home,
}) => {
  const joins = async () => {
    const join = page.locator(".join").filter({ visible: true });
    await expect(join).toHaveCount(1);
    await expect(join.locator(".join-address")).toHaveText(`${new URL(home).host}/?mode=answer`);
    const [read] = await readQr(await join.locator(".qr").screenshot());
    expect(read.text).toBe(`${home}?mode=answer`);
  };
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open("?mode=present&step=rate");
  await page.locator(".room").waitFor();
  await joins();
  // Beside a factor's steps there is no room for it, and nobody looks for it.
  await app.press("3");
  await expect(page.locator(".join")).toHaveCount(0);
  await app.openAt("?mode=present&step=team");
  await page.locator(".room").waitFor();
  await joins();
  await app.openAt("?mode=team");
  await page.locator(".gather-join > summary").click();
  await joins();
});

for (const language of LANGUAGES)
  test(`the way in covers nothing of the figure: ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await app.open(
      `${pageOf(language).split("?")[0]}?mode=present&step=rate#team=${Array(12).fill(EXAMPLE_CODE).join(".")}`,
    );
    await page.locator(".join .qr").waitFor();
    await expect(page.locator(".join-count")).toContainText("12");
    const covered = await page.evaluate(() => {
      const box = (element) => element.getBoundingClientRect();
      const parts = [...document.querySelectorAll(".join > *, .join-words > *")].filter((one) => box(one).width > 0);
      const others = [...document.querySelectorAll(".room .label, .room .station, .covered-badge, .room-foot .lead")];
      const meet = (one, other) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      const small = parts.filter((one) => one.matches("p") && Number.parseFloat(getComputedStyle(one).fontSize) < 24);
      return [
        others.length >= 17,
        others.filter((other) => parts.some((one) => meet(box(one), box(other)))).map(({ className }) => className),
        small.length,
      ];
    });
    expect(covered).toEqual([true, [], 0]);
  });

test("what phones show comes together in the team: twice is one, changed replaces, alike from two are two", async ({
  app,
  page,
}) => {
  await app.open("?mode=team");
  const field = page.locator("#team-text");
  const add = async (text) => {
    await field.fill(text);
    await page.getByRole("button", { name: "Pick out the codes" }).click();
    await expect(field).toHaveValue("");
  };
  const people = page.locator("#team-people");
  await add("2RCHZG67K7QX\n2rch-zg67-m2ab\n2RCHZG67K7QX");
  await expect(people).toHaveText("2 people");
  await expect(page.locator(".trouble")).toHaveCount(0);
  // The first phone has changed its answer.
  await add("3N94-0N7X-K7QX");
  await expect(people).toHaveText("2 people");
  await app.reload();
  await expect(people).toHaveText("2 people");
  await add("2RCHZG67K7QX");
  await expect(people).toHaveText("2 people");
});
