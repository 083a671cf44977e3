// Screens for others hold nothing private, in Chromium; private_firefox.spec.mjs checks the same in Firefox.
import { test as base } from "./fixture.mjs";
import { describePrivacy } from "./private_scenes.mjs";
import { serveSpied } from "./serve_spied.mjs";

const test = base.extend({
  spied: [
    async ({}, use) => {
      const spied = await serveSpied(process.env.DOUBLE_CYCLE_URL);
      await use(spied);
      await spied.close();
    },
    { scope: "worker" },
  ],

  home: async ({ spied }, use) => use(spied.url),

  engine: async ({ context, guard }, use) => {
    guard.allow(/broken by the test|unreachable|RuntimeError/);
    await use({
      hasTree: true,
      newPage: () => context.newPage(),
      opened: async (act) => (await Promise.all([context.waitForEvent("page"), act()]))[0],
      accessibility: async (page) => {
        const session = await context.newCDPSession(page);
        const tree = await session.send("Accessibility.getFullAXTree");
        await session.detach();
        return JSON.stringify(tree);
      },
    });
  },
});

describePrivacy(test);
