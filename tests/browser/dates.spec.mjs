// Dates of a table in three time zones: a day is that day everywhere, a time without a zone is the reader's own, and the
// plan says how each was read before anything is taken in.
import { test, expect } from "./history_fixture.mjs";

const table = (...times) =>
  ["title;time;r1;r2;r3;r4;r5;r6;r7;r8", ...times.map((time, place) => `T${place};${time};1;1;1;1;1;1;1;1`), ""].join(
    "\n",
  );

/** Hours and minutes of 22 November 2026, 9:30 in the zone, in UTC. */
const ZONES = {
  "America/Los_Angeles": "2026-11-22T17:30:00.000Z",
  "Europe/Helsinki": "2026-11-22T07:30:00.000Z",
  "Pacific/Auckland": "2026-11-21T20:30:00.000Z",
};

for (const [timezoneId, moment] of Object.entries(ZONES)) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("a day stays that day, without an hour, over a reload and an export", async ({ page, history }) => {
      await history.open("?mode=history");
      await history.choose("days.csv", table("2026-01-01", "1.2.2026"));
      await expect(history.plan.locator(".plan-count.new li")).toContainText(["1 Jan 2026", "1 Feb 2026"]);
      await expect(history.plan.locator(".plan-count.repairs li")).toHaveText([
        "Line 3, column “time”: “1.2.2026” was read as 2026-02-01 (year, month, day).",
      ]);
      await page.locator("#plan-yes").click();
      const times = page.locator(".record-names time");
      const expectDays = async () => {
        await expect(times).toHaveText(["1 Feb 2026", "1 Jan 2026"]);
        expect(await times.evaluateAll((all) => all.map((time) => time.dateTime))).toEqual([
          "2026-02-01",
          "2026-01-01",
        ]);
      };
      await expectDays();
      await page.reload();
      await expectDays();
      const { text } = await history.download(page.locator(".export").getByRole("button", { name: "Save as CSV" }));
      expect(text).toContain(",2026-01-01,");
      expect(text).toContain(",2026-02-01,");
    });

    test("a time without a zone is the reader's own, and the plan says so", async ({ page, history }) => {
      await history.open("?mode=history");
      await history.choose("times.csv", table("22.11.2026 9.30", "2026-11-22 09:30", "2026-11-22T09:30:00"));
      const read = "was read as 2026-11-22 09:30, in this device’s time zone.";
      await expect(history.plan.locator(".plan-count.repairs li")).toHaveText([
        `Line 2, column “time”: “22.11.2026 9.30” ${read}`,
        `Line 3, column “time”: “2026-11-22 09:30” ${read}`,
        `Line 4, column “time”: “2026-11-22T09:30:00” ${read}`,
      ]);
      expect(await history.item(), "nothing has happened yet").toBeNull();
      await page.locator("#plan-yes").click();
      await expect
        .poll(async () => (await history.records()).map((record) => record.time))
        .toEqual([moment, moment, moment]);
      await expect(page.locator(".record-names time").first()).toHaveText("22 Nov 2026 09:30");
    });
  });
}

test("a table whose dates do not say which number is the day is refused, and says so", async ({ history }) => {
  await history.open("?mode=history");
  await history.choose("slashes.csv", table("3/4/2026"));
  await expect(history.refusal.locator("p").first()).toHaveText(
    "slashes.csv was not imported, and nothing has changed. Line 2, column “time”: “3/4/2026” does not say which number " +
      "is the day. Write it like this: 2026-11-22.",
  );
});
