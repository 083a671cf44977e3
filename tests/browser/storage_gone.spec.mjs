// What was stored is removed while the page is open: nothing is written again by itself, and no page says that it is saved.
import { EXAMPLE } from "./double_cycle.mjs";
import { expect, test } from "./fixture.mjs";
import { HISTORY_KEY, record, stored } from "./history_page.mjs";
import { PLAN_KEY, itemRow, planOf } from "./plan_page.mjs";
import { TEAM_KEY } from "./team_page.mjs";

// What another tab's `localStorage.clear()` does to this one.
const clear = (page) =>
  page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null, storageArea: localStorage }));
  });

const CASES = {
  page: {
    open: "",
    saved: "Saved in this browser only",
    change: (page) => page.keyboard.press("1").then(() => page.keyboard.press("5")),
  },
  history: {
    key: HISTORY_KEY,
    text: stored([record("one", "2025-11-01T09:00:00.000Z", [1, 1, 1, 1, 1, 1, 1, 1])]),
    open: "?mode=history",
    saved: "Saved in this browser only",
    change: (page) => page.locator("#save-record").click(),
  },
  team: {
    key: TEAM_KEY,
    text: JSON.stringify({ version: 1, revision: 1, writer: "a", codes: ["2RCH-ZG67"] }),
    open: "?mode=team",
    saved: "The team is saved in this browser only.",
    change: (page) => page.getByRole("button", { name: "Add my own assessment" }).click(),
  },
  plan: {
    key: PLAN_KEY,
    text: planOf([itemRow("a", 8)]),
    open: "?mode=plan",
    saved: "The plan is saved in this browser only.",
    change: (page) => page.locator("#plan-add").click(),
  },
};

for (const [what, { key, text, open, saved, change }] of Object.entries(CASES))
  test(`${what}: removed from storage, it is not said to be saved, and the next change saves it`, async ({
    app,
    page,
  }) => {
    await app.storeRatings(EXAMPLE);
    if (key)
      await page.addInitScript(
        ([key, text]) => {
          if (sessionStorage.getItem("put")) return;
          sessionStorage.setItem("put", "1");
          localStorage.setItem(key, text);
        },
        [key, text],
      );
    await app.open(open);
    const said = page.getByText(saved, { exact: false });
    await expect(said.first()).toBeVisible();
    await clear(page);
    await expect(said).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    if (key) await expect(page.locator("html")).toHaveAttribute(`data-unsaved-${key.split(" ")[0]}`, "");
    await change(page);
    await expect(said.first()).toBeVisible();
    if (key) expect(await page.evaluate((key) => localStorage.getItem(key), key)).not.toBeNull();
  });

for (const what of ["history", "team", "plan"])
  test(`${what}: removed, and stored again by another tab, it is said to be saved`, async ({ app, page }) => {
    const { key, text, open, saved } = CASES[what];
    await page.addInitScript(
      ([key, text]) => {
        if (sessionStorage.getItem("put")) return;
        sessionStorage.setItem("put", "1");
        localStorage.setItem(key, text);
      },
      [key, text],
    );
    await app.open(open);
    const said = page.getByText(saved, { exact: false });
    await expect(said.first()).toBeVisible();
    await clear(page);
    await expect(said).toHaveCount(0);
    await page.evaluate(
      ([key, newValue]) => {
        localStorage.setItem(key, newValue);
        dispatchEvent(new StorageEvent("storage", { key, newValue, storageArea: localStorage }));
      },
      [key, text],
    );
    await expect(said.first()).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute(`data-unsaved-${key.split(" ")[0]}`);
  });
