// A room of eight people: they rate on their phones, the presenter's camera collects them, the team is shown and two groups of
// it, the result is saved, and leaves as slides.
import { films } from "./camera_desk.mjs";
import { photograph } from "./film.mjs";
import { expect, test } from "./fixture.mjs";
import { Window } from "./meeting.mjs";
import { PHONE, Phone } from "./phone.mjs";
import { codesOf, people, statistics } from "./team_page.mjs";

const EIGHT = people(8, 11);

films(
  "eight people rate on their phones; they are collected, revealed, compared in groups, saved, and leave as slides",
  async ({ visitor, visit, home }) => {
    // Eight people, each with eight questions, and each tap leads on after a moment.
    test.setTimeout(180_000);
    const screens = await Promise.all(
      EIGHT.map(async (ratings) => {
        const phone = new Phone(await visitor(PHONE));
        await phone.open();
        await phone.button("Start").click();
        await phone.answer(ratings);
        await expect(phone.code).toBeVisible();
        return phone.page.screenshot();
      }),
    );
    const desk = await visit({ frames: [0, 2, -2].map((sway) => photograph(screens, sway)), noise: 8 });
    const presenter = new Window(desk.page, home);
    await presenter.open("?mode=present&step=rate", "");
    const audience = await presenter.openAudience();
    await presenter.press("c");
    // What is typed counts without a key that ends it.
    await desk.page.locator("#team-group").fill("Sales");
    await expect(desk.collected).toHaveText("Answers collected: 8");
    await expect(audience.page.locator(".join-count")).toHaveText("Answers collected: 8");
    await presenter.press("Escape");
    await presenter.goTo("team");
    await expect(audience.page.locator(".room-dots")).toHaveCount(0);
    await presenter.press("r");
    await expect(audience.page.locator(".room-people")).toContainText("8 people");
    const medians = (all) =>
      Array.from({ length: 8 }, (_, place) => statistics(all.map((ratings) => ratings[place])).median);
    await expect(audience.page.locator(".room-dots .median")).toHaveText(medians(EIGHT).map(String));
    await expect(desk.camera).toHaveCount(0);

    // Three of them are of the board.
    const [board, sales] = [EIGHT.slice(0, 3), EIGHT.slice(3)];
    await desk.page.locator(".present-side a.button[data-tool=team]").click();
    await desk.page.locator(".people > summary").click();
    const group = (code) => desk.page.getByLabel(`Group for ${code}`);
    for (const code of codesOf(EIGHT)) await expect(group(code).locator("option:checked")).toHaveText("Sales");
    await desk.page.locator("#team-group").fill("Board");
    await desk.page.locator("#team-group").press("Tab");
    for (const code of codesOf(board)) await group(code).selectOption({ label: "Board" });
    await desk.page.goBack();
    await expect(audience.page.locator(".veil")).toBeVisible();
    await presenter.press("g", "r");
    const [one, other] = [medians(board), medians(sales)];
    const rows = audience.page.locator(".group-medians tbody tr");
    for (const place of Array(8).keys()) {
      await expect(rows.nth(place).locator("td:not(.apart)")).toHaveText([one[place], other[place]].map(String));
    }

    // The team's median is the result, and it goes home.
    await presenter.goTo("rate");
    await desk.page.getByRole("button", { name: "Use the team’s median" }).click();
    await desk.page.locator("#tool-title").focus();
    await presenter.goTo("next");
    await presenter.press("r");
    await desk.page.getByRole("button", { name: "Save the assessment to the history" }).click();
    await expect(desk.page.locator(".present-leaving .quiet-line")).not.toBeEmpty();
    const stored = () => desk.page.evaluate(() => JSON.stringify({ ...localStorage }));
    await expect.poll(stored).toContain(`\\"ratings\\":[${medians(EIGHT)}]`);
    const [download] = await Promise.all([
      desk.page.waitForEvent("download"),
      desk.page.getByRole("button", { name: "Save as slides" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pptx$/);
  },
);
