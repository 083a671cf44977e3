// The base of the scenes that run in every engine.
import { test as base, expect } from "@playwright/test";
import { openSite } from "./site.mjs";

export { expect };

// The tests of one engine. `launch` starts it, once a worker.
export const testOf = (launch) =>
  base.extend({
    engine: [
      async ({}, use) => {
        const engine = await launch();
        await use(engine);
        await engine.close();
      },
      { scope: "worker", timeout: 60_000 },
    ],

    // Whether the site is as it was built, without the probe.
    isWhole: [false, { option: true }],

    // The page's site, for this visit alone. Embed, hosts and what is as it was built run without the probe, so that there
    // WebKit, whose console cannot be read, tells no problem. Fails a test at its end if the page had a problem that is not `allowed`.
    site: async ({ isWhole }, use) => {
      const site = await openSite(process.env.DOUBLE_CYCLE_URL, { isWhole });
      const allowed = [];
      await use({ ...site, allow: (...patterns) => allowed.push(...patterns) });
      await site.shut().catch(() => {});
      const problems = site.problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      expect(problems, "errors, and violations of the policy").toEqual([]);
    },

    // What a visitor has set: "reduce" for no motion.
    motion: ["no-preference", { option: true }],

    // A new visitor, who has stored nothing.
    visitor: async ({ engine, site, motion }, use) => {
      const visitor = await engine.visit({ motion }, (problem) => site.problems.push(problem));
      await use(visitor);
      await visitor.leave();
    },

    tab: async ({ visitor }, use) => use(await visitor.newTab()),
  });
