// The base of every browser test: a guarded context and the page object.
import { test as base, expect } from "@playwright/test";
import { DoubleCycle } from "./double_cycle.mjs";
import { Guard } from "./guard.mjs";
import { LANGUAGES } from "./languages.mjs";

export { expect };

// Every language, both themes and both ends of the width.
export const LOOKS = LANGUAGES.flatMap((language) =>
  ["light", "dark"].flatMap((colorScheme) => [1280, 320].map((width) => ({ language, colorScheme, width }))),
);

export const test = base.extend({
  // The built page's address, from serve_dist.mjs.
  home: async ({}, use) => use(process.env.DOUBLE_CYCLE_URL),

  // The address of the build in the pseudo language.
  pseudo: async ({ guard }, use) => {
    guard.origins.push(new URL(process.env.DOUBLE_CYCLE_PSEUDO).origin);
    await use(process.env.DOUBLE_CYCLE_PSEUDO);
  },

  // Fails a test at its end if the guard saw a problem in any of its contexts.
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

  // The page in a new context: another visitor, with other settings.
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
