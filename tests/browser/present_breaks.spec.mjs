// If the presentation breaks or fails to load, the presenter's screen shows no ratings.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { Window } from "./meeting.mjs";

const panel = (page) => page.locator("#failure");
const answers = (page) => page.locator("#failure-answers");
const broken = (page) =>
  page.evaluate(() => {
    for (const method of ["appendChild", "insertBefore", "cloneNode"]) {
      Node.prototype[method] = () => {
        throw new Error("broken by the test");
      };
    }
  });

for (const [path, name] of [
  ["", "Show my answers"],
  ["fi/", "Näytä vastaukseni"],
  ["sv/", "Visa mina svar"],
]) {
  test(`the presenter's window that breaks keeps the answers behind a button: ${name}`, async ({
    app,
    page,
    guard,
    home,
  }) => {
    guard.allow(/broken by the test|unreachable|RuntimeError/);
    await app.storeRatings(EXAMPLE, { notes: ["Not for the room", "", "", "", "", "", "", ""] });
    const presenter = await new Window(page, new URL(path, home).href).open("?mode=present&step=rate", "");
    await broken(page);
    await presenter.press("PageUp");
    await expect(panel(page)).toBeVisible();
    await expect(page.locator("#app")).toBeHidden();
    await expect(answers(page)).toBeHidden();
    expect(await page.locator("body").innerText()).not.toMatch(new RegExp(`${EXAMPLE_CODE}|Not for the room`));
    await panel(page).getByRole("button", { name, exact: true }).click();
    await expect(answers(page)).toBeVisible();
    await expect(answers(page)).toBeFocused();
    await expect(answers(page)).toContainText(EXAMPLE_CODE);
    await expect(answers(page)).toContainText("Not for the room");
    await expect(panel(page).getByRole("button")).toHaveCount(0);
  });
}

test("the same goes for another tool while a presentation is open, and no longer once it has ended", async ({
  app,
  page,
  guard,
}) => {
  guard.allow(/broken by the test|unreachable|RuntimeError/);
  await app.storeRatings(EXAMPLE);
  await app.open("?mode=present&step=team");
  await page.locator(".to-team a").click();
  await expect(page.locator("#tool-title")).toHaveText("As a team");
  const kept = page.locator("#failure-kept");
  await expect(kept).toHaveAttribute("data-button", "Show my answers");
  await page.getByRole("link", { name: "Back to the presentation" }).click();
  await page.locator(".leave").click();
  await expect(app.code).toHaveValue(EXAMPLE_CODE);
  await expect(kept).not.toHaveAttribute("data-button");
  await broken(page);
  await page.getByRole("link", { name: "Change ratings" }).click();
  await expect(answers(page)).toBeVisible();
  await expect(answers(page)).toContainText(EXAMPLE_CODE);
});

for (const mode of ["present", "audience", "kiosk"]) {
  test(`where the studio does not arrive, the page does not take the place of ${mode}`, async ({
    app,
    page,
    guard,
    home,
  }) => {
    guard.allow(/^console error/);
    await app.storeRatings(EXAMPLE, { notes: Array(8).fill("Not for the room") });
    await page.route("**/studio-*.wasm", (route) => route.abort());
    await page.goto(`${home}?mode=${mode}`, { waitUntil: "commit" });
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toContainText("The page could not start");
    await expect(page.locator("#app")).toBeHidden();
    expect(await page.content()).not.toMatch(new RegExp(`${EXAMPLE_CODE}|Not for the room`));
    await page.unroute("**/studio-*.wasm");
    await page.locator("#failure-reload").click();
    await expect(page.locator("#tool-title")).toBeAttached();
  });
}

for (const [how, blocked] of [
  ["by the key", false],
  ["by the link", true],
]) {
  test(`the room's window opened ${how} looks as its presenter has set it, and reads no settings`, async ({
    app,
    page,
    context,
    home,
  }) => {
    await app.storeRatings(EXAMPLE, { language: "sv", theme: "dark", hotkeys: false });
    if (blocked)
      await page.addInitScript(() => {
        window.open = () => null;
      });
    const presenter = new Window(page, home);
    await page.goto(`${home}?mode=present`, { waitUntil: "commit" });
    await presenter.ready();
    await expect(page).toHaveURL(/\/sv\/\?/);
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Publikens fönster" }).click();
    if (blocked) await presenter.notice.getByRole("link").click();
    const audience = await opened;
    await expect(audience.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(audience.locator(".audience")).toHaveAttribute("lang", "sv");
    expect(new URL(audience.url()).searchParams.get("hotkeys")).toBe("off");
  });
}
