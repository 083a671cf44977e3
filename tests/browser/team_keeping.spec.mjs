// Where a team is stored, and links to one: nothing is lost, and no team is overwritten.
import { asideKey } from "./double_cycle.mjs";
import { test, expect } from "./fixture.mjs";
import { codeOf, mistyped } from "./rating_code.mjs";
import { TEAM_KEY, Team, codesOf, people } from "./team_page.mjs";

const [ONE, TWO, THREE, FOUR] = codesOf(people(4, 23));
const item = (page, key) => page.evaluate((key) => localStorage.getItem(key), key);
const store = (page, text) =>
  page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [TEAM_KEY, text],
  );

test("a team is there again after a reload, with names, counts and what could not be read, and covered", async ({
  app,
  page,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`Sales: ${ONE}\nService: ${TWO}\n${ONE}\n${mistyped(THREE, 2)}`);
  await page.getByRole("button", { name: "Count each code once" }).click();
  await page.locator("#tool-title").press("r");
  await expect(team.kept).toHaveText("The team is saved in this browser only.");
  await app.reload();
  await expect(team.count).toHaveText("2 people");
  await expect(team.unread).toHaveCount(1);
  await expect(team.result).toBeEmpty();
  const { codes, names, left_out } = await team.stored();
  expect({ codes, names, left_out }).toEqual({
    codes: [ONE, TWO, ONE],
    names: ["Sales", "Service", null],
    left_out: [2],
  });
});

test("a link opens as a view; keeping one's own leaves it as it was", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE} ${TWO} ${THREE}`);
  await expect(team.count).toHaveText("3 people");
  const before = await item(page, TEAM_KEY);
  await page.goto(`${app.home}?mode=team#team=${FOUR}.${mistyped(ONE, 1)}`);
  await app.ready();
  await expect(team.banner).toContainText(
    "You are looking at a team from a link. Your own team is safe and unchanged.",
  );
  await expect(team.count).toHaveText("One person");
  await expect(team.unread).toHaveCount(1);
  expect(await item(page, TEAM_KEY)).toBe(before);
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(team.count).toHaveText("3 people");
  expect(new URL(page.url()).hash).toBe("");
  expect(await item(page, TEAM_KEY)).toBe(before);
});

test("what is changed in a link's team can be undone there, and nothing of one's own", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE} ${TWO}`);
  await app.goToFragment(`#team=${THREE}.${FOUR}`);
  await expect(team.banner).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeDisabled();
  await team.openPeople();
  await page.getByRole("button", { name: `Remove ${THREE}` }).click();
  await page.getByRole("button", { name: `Remove ${FOUR}` }).click();
  await undo.click();
  await undo.click();
  await expect(team.count).toHaveText("2 people");
  await expect(undo).toBeDisabled();
  expect((await team.stored()).codes).toEqual([ONE, TWO]);
  await page.getByRole("button", { name: "Keep mine" }).click();
  await undo.click();
  await expect(team.count).toHaveCount(0);
});

test("what was changed in a link's team is there again after another tool", async ({ app, page }) => {
  const team = new Team(app);
  await team.open(`#team=${[ONE, TWO, THREE].join(".")}`);
  await page.locator("#team-names").check();
  await team.openPeople();
  const name = team.people.first().getByRole("textbox");
  await name.fill("Dora");
  await name.blur();
  await page.locator("a.back").click();
  await expect(page.locator("#tool-title")).toHaveCount(0);
  await page.goBack();
  await expect(team.banner).toBeVisible();
  await expect(page.locator("#team-names")).toBeChecked();
  await team.openPeople();
  await expect(team.people.first().getByRole("textbox")).toHaveValue("Dora");
  await app.goToFragment(`#team=${[ONE, TWO].join(".")}`);
  await expect(page.locator("#team-names"), "another link is another team").not.toBeChecked();
  await page.goBack();
  await expect(team.count).toHaveText("3 people");
  await expect(page.locator("#team-names")).toBeChecked();
  await expect(team.people.first().getByRole("textbox")).toHaveValue("Dora");
});

test("using a link's team takes its place, and undo brings the own one back", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE} ${TWO} ${THREE}`);
  await expect(team.count).toHaveText("3 people");
  await app.goToFragment(`#team=${FOUR}`);
  await page.getByRole("button", { name: "Use this team" }).click();
  await expect(team.count).toHaveText("One person");
  expect((await team.stored()).codes).toEqual([FOUR]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(team.count).toHaveText("3 people");
});

test("the own link is no one else's team, and a link without a mode finds its tool", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE} ${TWO}`);
  await expect(team.link).toHaveValue(new RegExp(`\\?mode=team#team=${[ONE, TWO].toSorted().join("\\.")}$`));
  await page.goto("about:blank");
  await app.open(`#team=${TWO}.${ONE}`);
  await expect(page.locator("#tool-title")).toHaveText("As a team");
  await expect(team.count).toHaveText("2 people");
  await expect(team.banner).toHaveCount(0);
});

for (const [what, fragment, sentence] of [
  ["without a code", "#team=", "The link holds no code."],
  [
    "with more codes than a link holds",
    `#team=${Array(61).fill(ONE).join(".")}`,
    "A link holds at most 60 codes, and there are 61.",
  ],
]) {
  test(`a link ${what} is said to be one`, async ({ app }) => {
    const team = new Team(app);
    await team.open(fragment);
    await expect(team.notices).toHaveText([new RegExp(sentence)]);
    await expect(team.count).toHaveCount(0);
  });
}

test("sixty codes are in the link, and it can be copied", async ({ app, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const team = new Team(app);
  await team.open();
  const codes = codesOf(people(60));
  await team.paste(codes.join("\n"));
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe(`#team=${codes.toSorted().join(".")}`);
  expect(copied.length).toBeLessThan(2048);
});

test("storage that is denied: said once there is something to keep, and the team works", async ({ app, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Denied", "SecurityError");
      },
    }),
  );
  const team = new Team(app);
  await team.open();
  await expect(team.notices).toHaveCount(0);
  await team.paste(`${ONE} ${TWO} ${THREE}`);
  await expect(team.notices).toHaveText([/the team will be lost when you close the page/]);
  await expect(team.kept).toHaveText("Not saved: the team is lost when you close this page.");
  await team.notices.getByRole("button", { name: "Dismiss" }).click();
  await page.locator("#team-names").check();
  await expect(team.notices).toHaveCount(0);
  await team.reveal.click();
  await expect(team.rows).toHaveCount(8);
});

test("storage that is full, and then is not", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    window.makeRoom = () => {
      Storage.prototype.setItem = set;
    };
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await team.paste(ONE);
  await expect(team.notices).toHaveText([/The browser’s storage is full/]);
  await page.evaluate(() => window.makeRoom());
  await team.paste(TWO);
  await expect(team.notices).toHaveCount(0);
  await expect(team.kept).toHaveText("The team is saved in this browser only.");
  expect((await team.stored()).codes).toEqual([ONE, TWO]);
});

for (const [what, text] of [
  ["no JSON", "{codes"],
  ["another document", JSON.stringify({ version: 1, ratings: [] })],
  ["deep nesting", "[".repeat(50_000)],
]) {
  test(`what is kept with ${what} is set aside unchanged`, async ({ app, page }) => {
    await store(page, text);
    const team = new Team(app);
    await team.open();
    await expect(team.notices).toHaveText([/The saved team could not be read/]);
    await team.paste(ONE);
    await expect(team.count).toHaveText("One person");
    expect(await item(page, asideKey(TEAM_KEY))).toBe(text);
    expect((await team.stored()).codes).toEqual([ONE]);
  });
}

test("what a newer version has kept stays as it is", async ({ app, page }) => {
  const text = JSON.stringify({ version: 3, codes: { of: "another kind" } });
  await store(page, text);
  const team = new Team(app);
  await team.open();
  await expect(team.notices).toHaveText([/comes from a newer version of this page \(format 3\)/]);
  await team.paste(ONE);
  await expect(team.kept).toHaveText("Not saved: the team is lost when you close this page.");
  expect(await item(page, TEAM_KEY)).toBe(text);
});

test("a code of an incomplete rating counts where it has rated, and nowhere as 0", async ({ app }) => {
  const team = new Team(app);
  await team.open();
  const partial = codeOf([4, null, 4, 4, 4, 4, 4, null]);
  await team.paste([partial, codeOf(Array(8).fill(2)), codeOf(Array(8).fill(2)), partial].join("\n"));
  await team.reveal.click();
  await expect(team.rows.nth(0).locator(".value")).toHaveText(["4", "2", "3.0", "2–4", "1.0"]);
  await expect(team.rows.nth(1).locator(".value")).toHaveText(["2", "2", "–", "–", "–"]);
});

test("a team that was emptied or deleted comes back by a button, without a keyboard", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  const undo = page.locator("#team-undo");
  await team.paste(ONE);
  await team.openPeople();
  await page.getByRole("button", { name: `Remove ${ONE}` }).click();
  await expect(team.people).toHaveCount(0);
  await undo.click();
  await expect(team.count).toHaveText("One person");
  await team.paste(TWO);
  await expect(team.count).toHaveText("2 people");
  await page
    .getByRole("button", { name: /^Delete/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Yes, delete" }).click();
  await expect(page.locator(".team")).toContainText("The team is empty. You can undo the change");
  await undo.click();
  await expect(team.count).toHaveText("2 people");
});

test("what is removed from a link's team can be undone, and one's own team is not touched", async ({ app, page }) => {
  const team = new Team(app);
  await team.open();
  await team.paste(FOUR);
  await expect(team.count).toHaveText("One person");
  await app.goToFragment(`team=${[ONE, TWO, THREE].join(".")}`);
  await expect(team.count).toHaveText("3 people");
  await team.openPeople();
  await expect(page.locator("#team-undo")).toBeDisabled();
  await page.getByRole("button", { name: `Remove ${TWO}` }).click();
  await expect(team.count).toHaveText("2 people");
  await page.locator("#team-undo").click();
  await expect(team.count).toHaveText("3 people");
  expect((await team.stored()).codes).toEqual([FOUR]);
});

test("a name that is being typed is not lost to a reload, and undo takes it back as one step", async ({
  app,
  page,
}) => {
  const team = new Team(app);
  await team.open();
  await team.paste(`${ONE}\n${TWO}\n${THREE}`);
  await page.locator("#team-names").check();
  await team.openPeople();
  await page.getByLabel(`Name for ${TWO}`).pressSequentially("Marketing");
  await expect.poll(async () => (await team.stored()).names).toEqual([null, "Marketing", null]);
  await app.reload();
  await team.openPeople();
  await expect(page.getByLabel(`Name for ${TWO}`)).toHaveValue("Marketing");
  await page.getByLabel(`Name for ${THREE}`).pressSequentially("Sales");
  await page.locator("#team-undo").click();
  await expect(page.getByLabel(`Name for ${THREE}`)).toHaveValue("");
  await expect(page.getByLabel(`Name for ${TWO}`)).toHaveValue("Marketing");
});
