// What every browser test starts from: a guarded context, and the page as a visitor meets it.
import { test as base, expect } from "@playwright/test";
import { DoubleCycle } from "./double_cycle.mjs";
import { Guard } from "./guard.mjs";
import { LANGUAGES } from "./languages.mjs";

export { expect };

// In what a page is looked through: every language, both themes, both ends of width.
export const LOOKS = LANGUAGES.flatMap((language) =>
  ["light", "dark"].flatMap((colorScheme) => [1280, 320].map((width) => ({ language, colorScheme, width }))),
);

export const test = base.extend({
  // The address of the built page, as serve_dist.mjs has it.
  home: async ({}, use) => use(process.env.DOUBLE_CYCLE_URL),

  // That of the page in a language for tests.
  pseudo: async ({ guard }, use) => {
    guard.origins.push(new URL(process.env.DOUBLE_CYCLE_PSEUDO).origin);
    await use(process.env.DOUBLE_CYCLE_PSEUDO);
  },

  // Nothing that the guard sees may be left when a test ends, whichever of its contexts it comes from.
  guard: [
    async ({ home }, use) => {
      const guard = new Guard(new URL(home).origin);
      await use(guard);
      expect(guard.problems, "errors, policy violations and requests elsewhere").toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, guard }, use) => use(await guard.watch(context)),

  // The page in the test's own context.
  app: async ({ page, home }, use) => use(new DoubleCycle(page, home)),

  // The page in a context of its own: another visitor, with other settings.
  visitor: async ({ browser, guard, home }, use) => {
    const contexts = [];
    await use(async (options = {}) => {
      const context = await guard.watch(
        await browser.newContext({
          viewport: { width: 1280, height: 900 },
          locale: "en-GB",
          serviceWorkers: "block",
          ...options,
        }),
      );
      contexts.push(context);
      return new DoubleCycle(await context.newPage(), home);
    });
    for (const context of contexts) await context.close();
  },
});
