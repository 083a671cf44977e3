// Screens for others hold nothing private, in Firefox.
import { test as base, expect } from "@playwright/test";
import { launchFirefox } from "./firefox.mjs";
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

  firefox: [
    async ({}, use) => {
      const browser = await launchFirefox();
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  home: async ({ spied }, use) => use(spied.url),

  // A new visitor for each test. WebDriver BiDi offers no accessibility tree.
  engine: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext();
    await use({
      hasTree: false,
      newPage: () => context.newPage(),
      opened: async (act) => {
        const before = await context.pages();
        await act();
        let page;
        await expect
          .poll(async () => (page = (await context.pages()).find((one) => !before.includes(one))))
          .toBeTruthy();
        return page;
      },
      accessibility: async () => "",
    });
    await context.close();
  },
});

describePrivacy(test);
