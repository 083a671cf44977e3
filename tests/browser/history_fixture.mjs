// Tests that begin on the page of the history.
import { LOOKS, test as base, expect } from "./fixture.mjs";
import { HistoryPage } from "./history_page.mjs";

export { LOOKS, expect };

export const test = base.extend({ history: async ({ app }, use) => use(new HistoryPage(app)) });
