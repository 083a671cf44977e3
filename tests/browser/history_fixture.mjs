// Fixture for tests that begin on the history page.
import { LOOKS, test as base, expect } from "./fixture.mjs";
import { HistoryPage } from "./history_page.mjs";

export { LOOKS, expect };

export const test = base.extend({ history: async ({ app }, use) => use(new HistoryPage(app)) });
