// What browsers may delete by themselves: the page says so, and asks the browser once not to.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE, keyOf } from "./double_cycle.mjs";

const ASKED = keyOf("double-cycle.asked");

const standIn = () => {
  window.asked = 0;
  Object.defineProperty(navigator.storage, "persist", {
    configurable: true,
    value: async () => {
      window.asked += 1;
      return false;
    },
  });
};

test("the browser is asked at the first record that is saved, by that press, and never again", async ({
  app,
  page,
  history,
}) => {
  await page.addInitScript(standIn);
  await app.storeRatings(EXAMPLE);
  await history.open();
  await expect(page.locator("main")).toContainText("The browser may delete them without warning");
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await history.save("North", "first");
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await history.save("North", "second");
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await history.open();
  await history.save("South", "third");
  expect(await page.evaluate(() => window.asked)).toBe(0);
  expect(await history.item(ASKED)).toBe("1");
});

for (const [what, prepare] of [
  ["has no storage manager", () => Object.defineProperty(navigator, "storage", { value: undefined })],
  [
    "throws",
    () =>
      Object.defineProperty(navigator.storage, "persist", {
        value: () => {
          throw new Error("none");
        },
      }),
  ],
  [
    "refuses",
    () => Object.defineProperty(navigator.storage, "persist", { value: () => Promise.reject(new Error("no")) }),
  ],
]) {
  test(`a browser that ${what} saves as well`, async ({ app, page, history }) => {
    await page.addInitScript(prepare);
    await app.storeRatings(EXAMPLE);
    await history.open();
    await history.save("North", "first");
    expect(await history.records()).toHaveLength(1);
  });
}
