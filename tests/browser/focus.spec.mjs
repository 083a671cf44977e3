// What Tab reaches, in which order, and that the focus is always visible.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE } from "./double_cycle.mjs";

test("the skip link is the first stop, and leads to the rating", async ({ app, page }) => {
  await app.open();
  await app.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await app.press("Enter");
  await app.press("Tab");
  expect(await page.evaluate(() => document.activeElement.closest("#rating") !== null)).toBe(true);
});

// Every element that Tab should reach; a group of radio buttons counts once.
const tabStops = () => {
  const groups = new Set();
  return [...document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex]")].filter((element) => {
    if (element.tabIndex < 0 || element.disabled || !element.checkVisibility()) return false;
    if (element.type !== "radio") return true;
    return !groups.has(element.name) && groups.add(element.name);
  });
};

for (const view of ["One at a time", "All eight"]) {
  test(`Tab reaches everything in “${view}”, is seen everywhere, and is trapped nowhere`, async ({ app, page }) => {
    await app.open();
    await app.rateByKeys(EXAMPLE);
    await app.button(view).click();
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    // Record all elements' look without focus, to find what shows it. Names make failures readable.
    const expected = await page.evaluate((source) => {
      document.activeElement.blur();
      window.look = (element) => {
        const label = element.labels?.[0];
        return [element, label, element.parentElement]
          .filter(Boolean)
          .map((part) => {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
            return `${outlineStyle === "none" ? "" : outlineWidth} ${boxShadow}`;
          })
          .join("; ");
      };
      window.nameOf = (element) =>
        element.name && element.type === "radio"
          ? `radio ${element.name}`
          : `${element.localName}#${element.id} ${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30)}`;
      const stops = eval(source)();
      window.plain = new Map(
        [...document.querySelectorAll("input"), ...stops].map((element) => [element, window.look(element)]),
      );
      // Make the next Tab start at the top.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
      return stops.map(window.nameOf);
    }, `(${tabStops})`);

    const reached = [];
    for (let stop = 0; stop <= expected.length; stop++) {
      await app.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        return { name: window.nameOf(element), shown: window.look(element) !== window.plain.get(element) };
      });
      if (!at || at.name === reached[0]) break;
      expect.soft(at.shown, `the focus shows on ${at.name}`).toBe(true);
      reached.push(at.name);
    }
    expect(reached).toEqual(expected);
  });
}
