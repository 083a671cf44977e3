// axe on the element in all modes, themes and languages, narrow and wide, and with a host's colours.
import { axe as axeOf } from "./axe.mjs";
import { test, expect, EXAMPLE } from "./embed_host.mjs";
import { LANGUAGES } from "./languages.mjs";

// Rules about the host's page, not the widget.
const HOSTS = ["region", "landmark-one-main", "page-has-heading-one"];

const axe = (page) => axeOf(page, { except: HOSTS });

for (const theme of ["light", "dark"]) {
  for (const width of [1280, 320]) {
    test(`axe: ${theme}, ${width} pixels, every mode and language`, async ({ host, page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await host.show("plain");
      await host.ask(`el.setAttribute("theme", "${theme}")`);
      for (const mode of ["rate", "result", "figure"]) {
        for (const language of LANGUAGES) {
          await host.ask(
            `(el.setAttribute("mode", "${mode}"), el.setAttribute("lang", "${language}"), el.setAttribute("contact-href", "https://example.com/"), el.reset())`,
          );
          await expect(host.base).toHaveAttribute("lang", language);
          if (language === LANGUAGES[0]) expect.soft(await axe(page), `${mode}, ${language}, empty`).toEqual([]);
          await host.ask(`el.ratings = ${JSON.stringify(EXAMPLE)}`);
          await host.expectRatings(EXAMPLE);
          if (mode !== "figure") await expect(host.element.locator(".contact")).toBeVisible();
          expect.soft(await axe(page), `${mode}, ${language}, rated`).toEqual([]);
        }
      }
    });
  }
}

test("axe: a host's own colours, and other levels of headings", async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await host.show("plain");
  await host.ask('(el.setAttribute("contact-href", "https://example.com/"), el.code = "2RCH-ZG67")');
  await expect(host.element.locator(".contact")).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "double-cycle { --double-cycle-accent: #7a2a5d; --double-cycle-strategy: #7a2a5d; --double-cycle-execution: #b4471f; --double-cycle-surface: #fffaf3; --double-cycle-text: #2a1a22; }",
    );
    document.adoptedStyleSheets = [sheet];
    for (const element of document.querySelectorAll("double-cycle")) {
      element.setAttribute("heading-level", "3");
      element.setAttribute("theme", "light");
    }
  });
  await expect(host.base).toHaveClass(/branded/);
  expect((await axe(page)).filter((violation) => !violation.startsWith("heading-order"))).toEqual([]);
});

test("axe: forced colours, a fallback, and answers as text", async ({ host, page, guard }) => {
  guard.allow(/./);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await host.show("plain");
  await host.ask('(el.setAttribute("contact-href", "https://example.com/"), el.code = "2RCH-ZG67")');
  await expect(host.element.locator(".contact")).toBeVisible();
  expect.soft(await axe(page), "forced colours").toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
  await page.route("**/*.wasm", (route) => route.abort());
  await host.open("plain");
  await expect(host.note).toBeVisible();
  expect.soft(await axe(page), "fallback").toEqual([]);
});

test("axe finds what is wrong in the widget: the check can fail", async ({ host, page }) => {
  await host.show("plain");
  await host.begin();
  await host.element.evaluate((element) =>
    element.shadowRoot.querySelector("#station-1").removeAttribute("aria-label"),
  );
  expect((await axe(page)).join()).toContain("button-name");
});

test("the keyboard reaches everything, in the order it is seen, and leaves again", async ({ host, page }) => {
  await host.show("form");
  await page.locator("[name=mail]").focus();
  // The cover's example is passed over.
  await page.keyboard.press("Tab");
  await expect(host.element.locator(".cover .button")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.textContent)).toBe("Send");
  await host.begin();
  await page.locator("[name=mail]").focus();
  const seen = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const at = await host.element.evaluate(
      (element) =>
        element.shadowRoot.activeElement &&
        (element.shadowRoot.activeElement.id || element.shadowRoot.activeElement.textContent),
    );
    if (!at) break;
    seen.push(at);
  }
  expect(seen.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((factor) => `station-${factor}`));
  expect(seen[8]).toMatch(/^card-1-/);
  expect(seen).toContain("Next");
  expect(await page.evaluate(() => document.activeElement.textContent)).toBe("Send");
});
