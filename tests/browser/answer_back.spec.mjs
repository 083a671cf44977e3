// The browser's way back may bring a phone's page as it was: nobody reads there what somebody else has answered before on
// the same phone. Browsers that are led keep no page whole, so the test tells the page what they would.
import { EXAMPLE } from "./double_cycle.mjs";
import { expect, test } from "./fixture.mjs";
import { PHONE, Phone } from "./phone.mjs";

const left = (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
const kept = (page) =>
  page.evaluate(() => Object.entries(sessionStorage).find(([key]) => key.includes("double-cycle.answers")));

test("the way back shows the answers of whoever has the phone by now", async ({ visitor }) => {
  const phone = new Phone(await visitor(PHONE));
  const { page } = phone;
  await phone.open();
  await phone.button("Start").click();
  await phone.answer(EXAMPLE);
  const [key, first] = await kept(page);
  const code = await phone.code.textContent();
  await left(page);
  await expect(page.locator("body")).toBeHidden();
  // Somebody else has begun in this tab meanwhile.
  const second = first.replace(/\w{4}/, "9XYZ").replace("33422311", "5-------");
  expect(second).not.toBe(first);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, second]);
  await Promise.all([
    page.waitForEvent("load"),
    page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
  ]);
  await phone.ready();
  await expect(page.locator("body")).toBeVisible();
  expect((await kept(page))[1]).toContain("5-------");
  await expect(page.locator("body")).not.toContainText(code);
});
