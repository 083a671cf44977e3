// A room of eight people: they rate on their phones, the presenter's camera collects them, and the team is shown.
import { films } from "./camera_desk.mjs";
import { photograph } from "./film.mjs";
import { expect, test } from "./fixture.mjs";
import { Window } from "./meeting.mjs";
import { PHONE, Phone } from "./phone.mjs";
import { people, statistics } from "./team_page.mjs";

const EIGHT = people(8, 11);

films(
  "eight people rate on their phones, and the presenter's camera collects and reveals them",
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
    await expect(desk.collected).toHaveText("Answers collected: 8");
    await expect(audience.page.locator(".join-count")).toHaveText("Answers collected: 8");
    await presenter.goTo("team");
    await expect(audience.page.locator(".room-dots")).toHaveCount(0);
    await presenter.press("r");
    await expect(audience.page.locator(".room-people")).toContainText("8 people");
    const medians = Array.from({ length: 8 }, (_, place) => statistics(EIGHT.map((ratings) => ratings[place])).median);
    await expect(audience.page.locator(".room-dots .median")).toHaveText(medians.map(String));
    await expect(desk.camera).toHaveCount(0);
  },
);
