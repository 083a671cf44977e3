// A team: codes are found in pasted or dropped text, told apart, covered, revealed, stored and shared by link.
import { test, expect } from "./fixture.mjs";
import { EXAMPLE, EXAMPLE_CODE } from "./double_cycle.mjs";
import { mistyped } from "./rating_code.mjs";
import { Team, codesOf, people, statistics } from "./team_page.mjs";

test.beforeEach(async ({ app }, info) => {
  info.team = new Team(app);
  await info.team.open();
});
const team = () => test.info().team;

for (const [count, said] of [
  [1, "One person"],
  [2, "2 people"],
]) {
  test(`a team of ${count} has a median for whoever gathers it, and no spread; and what it gives away is said`, async ({
    page,
  }) => {
    const all = people(count);
    await team().paste(codesOf(all).join("\n"));
    await expect(team().count).toHaveText(said);
    await team().reveal.click();
    for (const [place] of Array(8).entries()) {
      const { median } = statistics(all.map((ratings) => ratings[place]));
      await expect(team().rows.nth(place).locator(".value")).toHaveText([String(count), String(median), "–", "–", "–"]);
      await expect(team().rows.nth(place)).toContainText("The spread is shown once there are three answers.");
    }
    await expect(page.locator("main")).not.toContainText(/nobody can be identified|anonymous/i);
    await expect(page.locator(".small-team")).toHaveText(
      "In a small team people can still be recognised: the median of one or two answers is somebody’s own answer, and whoever knows all the answers but one can work out the last.",
    );
    await expect(team().result.locator(".dot, .bar, .mean")).toHaveCount(0);
    await expect(team().result.locator(".talk-first")).toContainText(
      "Once a factor has at least three answers, this shows",
    );
  });
}

for (const count of [3, 30]) {
  test(`a team of ${count}: every statistic by its definition, and the disagreement ranked`, async () => {
    const all = people(count);
    await team().paste(codesOf(all).join(" "));
    await expect(team().count).toHaveText(`${count} people`);
    await team().reveal.click();
    await team().expectStatistics(all);
    const spread = Array.from({ length: 8 }, (_, place) => ({
      place,
      ...statistics(all.map((ratings) => ratings[place])),
    }));
    const first = spread.sort((a, b) => b.deviation - a.deviation || b.high - b.low - (a.high - a.low))[0];
    await expect(team().result.locator(".talk h3").first()).toHaveText(new RegExp(`^${first.place + 1}\\s`));
    // As many answers as people, as dots or as counts of bars.
    const dots = team().rows.first().locator(".dot");
    const bars = await team().rows.first().locator(".strip .count").allTextContents();
    expect((await dots.count()) + bars.reduce((sum, text) => sum + Number(text), 0)).toBe(count);
    // The figure shows the median.
    const medians = spread.sort((a, b) => a.place - b.place).map(({ median }) => String(median));
    await expect(team().result.locator(".station .numeral")).toHaveText(medians);
  });
}

test("10,000 codes are all there, and the page stays small", async ({ page }) => {
  const all = people(10_000);
  await team().paste(
    codesOf(all)
      .map((code, place) => `[14:02] Group ${place}: ${code}, call 040 123 4567`)
      .join("\n"),
  );
  await expect(team().count).toHaveText("10000 people");
  await team().reveal.click();
  await team().expectStatistics(all);
  await team().openPeople();
  await expect(team().people).toHaveCount(50);
  await page.getByRole("button", { name: "Show 50 more" }).last().click();
  await expect(team().people).toHaveCount(100);
  await expect(page.getByText("A link holds at most 60 codes, and there are 10000.")).toBeVisible();
  expect((await team().stored()).codes).toEqual(codesOf(all));
  expect(await page.locator("*").count()).toBeLessThan(4_000);
});

const [SALES, SERVICE, PRODUCT, BOARD] = codesOf(people(4, 11));
const CHATS = {
  Zoom: `14:02:33\t From  Sales : ${SALES}\n14:02:41\t From  Customer Service to Everyone:\n\t${SERVICE.toLowerCase().replace("-", " ")}, I think\n14:03:05\t From  Group 3 to Everyone:\n\tMeeting ID: 812 3456 7890, passcode 00452311\n14:03:59\t From  Group 3 to Everyone:\n\tcall me, +358 40 1234 5678 or (09) 1234 5678\n14:04:10\t From  Product to Everyone:\n\thttps://example.org/?lang=fi#r=${PRODUCT}\n`,
  Teams: `[14.02] Sales\n${SALES}\n\n[22.11.2026 14.03] Customer Service\nmeillä tuli ${SERVICE}\n\nProduct 14:04\ntilaus 1234-5678, kokous 2025-2026, koodi ${PRODUCT.replace("-", "")}\n\nProduct\n14:05\nKokoustunnus: 312 456 789 012\nhttps://teams.example.org/l/meetup-join/19%3ameeting_MzY4N2Q1ZjctNDk0Yy00\n`,
  Meet: `00:00:03.000,00:00:06.000\nSales: ${SALES}\n\n00:01:13.000,00:01:16.000\nCustomer Service: hi all, see abc-defg-hij\n\n00:02:13.000,00:02:16.000\nCustomer Service: ours is ${SERVICE} :)\n\nProduct2:15 PM\n${PRODUCT}\n\nHR\n2:16 PM\nstarted on 11/22/2026, PIN: 0401 2345\n`,
};
for (const [program, chat] of Object.entries(CHATS)) {
  test(`codes out of a chat in ${program}, without names until they are switched on, and nothing else taken for one`, async ({
    page,
  }) => {
    await team().paste(chat);
    await expect(team().count).toHaveText("3 people");
    await expect(team().status).toHaveText("3 codes picked out.");
    await expect(team().unread).toHaveCount(0);
    await expect(page.locator(".anonymity")).toHaveText("Names are not shown, and never travel in a link.");
    await team().click();
    await team().openPeople();
    await expect(team().people.locator(".name")).toHaveText(["Person 1", "Person 2", "Person 3"]);
    await expect(page.locator("main")).not.toContainText("Customer Service");
    await page.locator("#team-names").check();
    await expect(page.locator(".anonymity")).toHaveText(
      "Names shown: everyone who sees this screen can see who rated what.",
    );
    // Names show more than was revealed.
    await expect(team().result).toBeEmpty();
    await team().click();
    await expect(page.locator(".people tbody th")).toHaveText(["Sales", "Customer Service", "Product"]);
    const link = await team().link.inputValue();
    expect(link.split("#")[1]).toBe(`team=${[SALES, SERVICE, PRODUCT].toSorted().join(".")}`);
    expect((await team().stored()).codes).toEqual([SALES, SERVICE, PRODUCT]);
  });
}

for (const [path, said] of Object.entries({
  "": "You can also drop files here. Everything stays in this browser.",
  "fi/": "Voit myös pudottaa tiedostoja tähän. Kaikki pysyy tässä selaimessa.",
  "sv/": "Du kan också släppa filer här. Allt stannar i den här webbläsaren.",
})) {
  test(`/${path}: below the field stands that files can be dropped, and where all stays`, async ({ app, page }) => {
    await app.open(`${path}?mode=team`);
    await expect(page.locator("#team-drop")).toHaveText(said);
  });
}

test("typed into the field, with a text that holds no code, and one that is too long", async ({ page }) => {
  await team().field.fill("nothing of the kind, 040 123 4567");
  await team().add.click();
  await expect(team().notices).toHaveText([/No rating code was found in the text/]);
  await expect(team().field).toHaveValue("nothing of the kind, 040 123 4567");
  await team().field.fill(`Sales: ${SALES}`);
  await team().add.click();
  await expect(team().notices).toHaveCount(0);
  await expect(team().field).toHaveValue("");
  await expect(team().count).toHaveText("One person");
  // Pasting outside a field shows text without codes in the field, so that it is not lost.
  await team().paste("still nothing");
  await expect(team().field).toHaveValue("still nothing");
  await page.evaluate(() => {
    document.getElementById("team-text").value = "x".repeat(4_000_001);
  });
  await team().add.click();
  await expect(team().notices).toHaveText([/That is too much at once: at most 4 MB/]);
  await expect(team().count).toHaveText("One person");
});

test("files, dropped and chosen, however they were saved; a picture is said to be none", async ({ page }) => {
  const bytes = (text) => Buffer.from(text);
  await team().drop(
    ["chat.txt", bytes(`Sales: ${SALES}\n`)],
    ["codes.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Service;${SERVICE}\r\n`, "utf16le")])],
  );
  await expect(team().count).toHaveText("2 people");
  await page
    .locator("#team-files")
    .setInputFiles([{ name: "latin.txt", mimeType: "text/plain", buffer: Buffer.from(`Yhtiö: ${PRODUCT}`, "latin1") }]);
  await expect(team().count).toHaveText("3 people");
  await team().drop(["picture.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")]);
  await expect(team().notices).toHaveText([/^“picture.png” could not be read as text\. If it is a spreadsheet/]);
  await page
    .locator("#team-files")
    .setInputFiles([{ name: "long.txt", mimeType: "text/plain", buffer: Buffer.alloc(4_000_001, "x") }]);
  await expect(team().notices).toHaveText([/could not be read as text/, /That is too much at once/]);
  await expect(team().count).toHaveText("3 people");
});

test("what was meant as a code is listed with what was probably meant, mended or left out", async ({ page }) => {
  await team().paste(
    `Sales: ${SALES}\nService: ${mistyped(SERVICE, 7)}\nours: ${PRODUCT.slice(0, 8)}\n${BOARD.slice(0, 8)}U`,
  );
  await expect(team().count).toHaveText("One person");
  await expect(team().status).toHaveText("One code picked out. Could not be read: 3.");
  await expect(team().unread.locator("p")).toHaveText([
    /“U” never occurs in one\.\s*$/,
    /a code has 8 characters, and this has 7\.\s*$/,
    /Did you mean [^?]*\?\s*$/,
  ]);
  // The order in which people answered shows with their names only.
  await page.locator("#team-names").check();
  await expect(team().unread.locator("p")).toHaveText([/\? line 2$/, /7\. line 3$/, /one\. line 4$/]);
  await page.getByRole("button", { name: `Use ${SERVICE}` }).click();
  await expect(team().count).toHaveText("2 people");
  await expect(team().count).toBeFocused();
  await expect(team().status).toHaveText(`${SERVICE} was included.`);
  await team()
    .unread.first()
    .getByRole("button", { name: /Leave out/ })
    .click();
  await expect(team().unread).toHaveCount(1);
  expect((await team().stored()).unread).toEqual([`${BOARD.slice(0, 8)}U`]);
});

test("a message that repeats a code and one that quotes it count once, and the page says so", async ({ page }) => {
  await team().paste(
    [
      "14:02 Anna: our rating code 2RCH-ZG67 https://example.org/#r=2RCH-ZG67",
      "14:03 Bertil: > 2RCH-ZG67",
      "ours is 3N94-0N7X",
      "14:05 Carl: 126B-MTN6",
    ].join("\n"),
  );
  await expect(team().count).toHaveText("3 people");
  await expect(page.locator(".notice p")).toHaveText([
    "Left out as repeats by the same message or person: 1. In quotes or reactions, not counted: 1.",
  ]);
  await team().paste("126B-MTN7 and 4JKD-0KTK");
  await expect(page.locator(".notice"), "of the last text only").toHaveCount(0);
});

test("whoever comes to count or is taken out covers the team again", async ({ page }) => {
  await team().paste([SALES, SERVICE, PRODUCT, BOARD].join("\n"));
  await team().openPeople();
  const counted = page.locator(".people > ul input[type=checkbox]");
  for (const change of [
    () => counted.nth(1).uncheck(),
    () => counted.nth(1).check(),
    () => team().paste(EXAMPLE_CODE),
    () => page.getByRole("button", { name: `Remove ${EXAMPLE_CODE}` }).click(),
    () => page.getByRole("button", { name: "Undo" }).click(),
  ]) {
    await team().show();
    await expect(team().rows).toHaveCount(8);
    await change();
    await expect(team().result).toBeEmpty();
    await expect(page.locator(".team-cover .cover")).toContainText("covered until you reveal them");
  }
});

test("a code that was copied with a picture of it is gathered as text", async ({ page }) => {
  const paste = (text) =>
    page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])], "image.png", { type: "image/png" }));
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.getElementById("tool-title").dispatchEvent(event);
    }, text);
  await paste(EXAMPLE_CODE);
  await expect(team().count).toHaveText("One person");
  // Some systems put a copied file's name beside it.
  await paste("file:///home/somebody/image.png");
  await expect(team().notices).toContainText("image.png");
});

test("people are numbered by their codes while names are off, so that no order tells who is who", async ({ page }) => {
  const codes = [PRODUCT, SALES, BOARD, SERVICE];
  await team().paste(codes.map((code, place) => `Member ${place}: ${code}`).join("\n"));
  await team().openPeople();
  await expect(team().people.locator(".name")).toHaveText(["Person 1", "Person 2", "Person 3", "Person 4"]);
  const listed = team().people.locator("span.code");
  await expect(listed).toHaveText(codes.toSorted().map((code) => new RegExp(`^${code}`)));
  // Removing one from the list removes that one.
  await page.getByRole("button", { name: `Remove ${codes.toSorted()[0]}` }).click();
  await expect(listed).toHaveText(
    codes
      .toSorted()
      .slice(1)
      .map((code) => new RegExp(`^${code}`)),
  );
  await page.locator("#team-names").check();
  const left = codes.filter((code) => code !== codes.toSorted()[0]);
  await expect(listed).toHaveText(left.map((code) => new RegExp(`^${code}`)));
});

test("duplicates are listed and told apart, and count as somebody decides", async ({ page }) => {
  await team().paste([SALES, SERVICE, SALES, SALES, SERVICE, PRODUCT].join("\n"));
  await expect(team().count).toHaveText("6 people");
  await page.locator("#team-names").check();
  await expect(team().duplicates.locator("p")).toHaveText([
    `${SALES}, 3 times: line 1, line 3, line 4`,
    `${SERVICE}, 2 times: line 2, line 5`,
  ]);
  // Without names neither a line nor the order tells who came first.
  await page.locator("#team-names").uncheck();
  await expect(team().duplicates.locator("p")).toHaveText(
    [`${SALES}, 3 times`, `${SERVICE}, 2 times`].toSorted((one, other) => (one < other ? -1 : 1)),
  );
  await page.getByRole("button", { name: "Count each code once" }).click();
  await expect(team().count).toHaveText("3 people");
  const sales = team().duplicates.filter({ hasText: SALES });
  await sales.getByRole("button", { name: /Count them all/ }).click();
  await expect(team().count).toHaveText("5 people");
  await sales.getByRole("button", { name: /Count once/ }).click();
  await expect(team().count).toHaveText("3 people");
  await page.getByRole("button", { name: "Count all" }).click();
  await expect(team().count).toHaveText("6 people");
  await team().openPeople();
  await page.getByRole("button", { name: `Remove ${PRODUCT}` }).click();
  await expect(team().count).toHaveText("5 people");
  await expect(team().count).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(team().count).toHaveText("6 people");
});

test("covered, the result is not in the page; R reveals and covers, and not while somebody types", async ({ page }) => {
  const all = people(5);
  await team().paste(codesOf(all).join("\n"));
  await expect(team().result).toBeEmpty();
  await expect(page.locator(".strip, .statistics, .stage")).toHaveCount(0);
  await team().field.press("r");
  await expect(team().result).toBeEmpty();
  await page.locator("#tool-title").press("r");
  await expect(team().rows).toHaveCount(8);
  await expect(page.locator("#team-result")).toBeFocused();
  await expect(team().status).toHaveText("The team’s ratings are on the screen.");
  await page.keyboard.press("Alt+r");
  await expect(team().rows).toHaveCount(8);
  await team().press("R");
  await expect(team().result).toBeEmpty();
  await expect(team().reveal).toBeFocused();
  // Reopened, it is covered. An R right after another reveals nothing.
  await team().press("r");
  await expect(team().rows).toHaveCount(8);
  await page.locator("a.back").click();
  await page.locator("a[data-tool=team]").click();
  await expect(team().count).toHaveText("5 people");
  await expect(team().result).toBeEmpty();
});

test("what the page has shown the presentation knows, also where the tab keeps nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (this === window.sessionStorage) throw new DOMException("blocked", "QuotaExceededError");
      return setItem.apply(this, args);
    };
  });
  await page.reload();
  await page.locator("#tool-title").waitFor();
  await team().paste(codesOf(people(5)).join("\n"));
  await team().click();
  await expect(team().rows).toHaveCount(8);
  await team().openPeople();
  await page.getByLabel(`Include ${codesOf(people(5))[0]}`).uncheck();
  await expect(team().count).toHaveText("4 people");
  await page.locator("a.back").click();
  await page.locator("a[data-tool=present]").click();
  await expect(page.locator(".present-bar")).toBeVisible();
  await page.keyboard.press("End");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("r");
  await expect(page.locator(".present-troubles")).toContainText("Still covered.");
  await expect(page.locator(".room-dots")).toHaveCount(0);
});

test("who comes late to a team that was shown is asked about before it is shown again", async ({ page }) => {
  const cover = page.locator(".team-cover .cover");
  const question = /^Still covered: since you last revealed the team’s ratings, only one or two answers/;
  const named = codesOf(people(5)).map((code, place) => `Person ${place}: ${code}`);
  await team().paste(named.join("\n"));
  await team().click();
  await expect(team().rows).toHaveCount(8);
  await team().paste(`Late: ${SALES}`);
  await expect(team().result).toBeEmpty();
  await expect(cover).toHaveText(/covered until you reveal them/);
  await team().click();
  await expect(cover).toHaveText(question);
  await expect(team().status).toHaveText(question);
  await expect(team().result).toBeEmpty();
  await team().press("r");
  await expect(team().rows).toHaveCount(8);
  // Who goes is asked about as well.
  await team().openPeople();
  await page.getByLabel(`Include ${SALES}`).uncheck();
  await expect(team().count).toHaveText("5 people");
  await page.getByLabel(`Include ${codesOf(people(5))[0]}`).uncheck();
  await expect(team().count).toHaveText("4 people");
  await team().click();
  await expect(cover).toHaveText(question);
  // What stands beside a name is shown anyway.
  await page.getByLabel(`Include ${codesOf(people(5))[0]}`).check();
  await page.getByLabel(`Include ${SALES}`).check();
  await team().paste(`Later: ${SERVICE}`);
  await page.locator("#team-names").check();
  await expect(cover).toHaveText(/covered until you reveal them/);
  await team().click();
  await expect(team().rows).toHaveCount(8);
});

test("names: told from three people on, changed, and never in a link", async ({ page }) => {
  await team().paste(`Sales: ${SALES}\nService: ${SERVICE}`);
  await page.locator("#team-names").check();
  // Whoever gathers sees and changes them beside the codes, and the page does not say otherwise.
  await expect(page.locator(".anonymity")).toHaveText(
    "Names are shown beside the codes below. They appear with the ratings once there are at least three people.",
  );
  await team().paste(`Product: ${PRODUCT}`);
  await expect(page.locator(".anonymity")).toHaveText(/^Names shown/);
  await team().openPeople();
  const name = page.getByLabel(`Name for ${SALES}`);
  // Redraws and announcements keep typed text.
  await name.fill("Boa");
  await team().paste("no code");
  await expect(team().status).toHaveText(/No rating code/);
  await expect(name).toHaveValue("Boa");
  await name.fill("Board");
  await name.blur();
  await team().reveal.click();
  await expect(page.locator(".people tbody th")).toHaveText(["Board", "Service", "Product"]);
  const [ratings] = people(4, 11);
  await expect(page.locator(".people tbody tr").first().locator("td")).toHaveText(ratings.map(String));
  expect(await team().link.inputValue()).not.toMatch(/Board|Service/);
});

test("one's own rating joins by a button, and is itself left alone", async ({ page, app }) => {
  await expect(page.getByRole("button", { name: "Add my own assessment" })).toHaveCount(0);
  await page.locator("a.back").click();
  await app.rateByKeys(EXAMPLE);
  await page.locator("a[data-tool=team]").click();
  await page.getByRole("button", { name: "Add my own assessment" }).click();
  await expect(team().count).toHaveText("One person");
  expect((await team().stored()).codes).toEqual([EXAMPLE_CODE]);
  await page.locator("a.back").click();
  await app.expectRatings(EXAMPLE);
});

test("deleted after asking, and brought back by undo", async ({ page }) => {
  await team().paste(`${SALES} ${SERVICE}`);
  await page.getByRole("button", { name: "Delete the team" }).click();
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Delete the team and its codes (2)?");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(team().count).toHaveText("2 people");
  await page.getByRole("button", { name: "Delete the team" }).click();
  await page.getByRole("button", { name: "Yes, delete" }).click();
  await expect(team().count).toHaveCount(0);
  await expect(team().status).toHaveText(/^The team was deleted/);
  expect((await team().stored()).codes).toEqual([]);
  await page.locator("#tool-title").press("Control+z");
  await expect(team().count).toHaveText("2 people");
});

test("an empty team says that it can be undone, and has the button for it", async ({ page }) => {
  await team().paste(`${SALES} ${SERVICE}`);
  const undo = page.getByRole("button", { name: "Undo" });
  await page.getByRole("button", { name: "Delete the team" }).click();
  await page.getByRole("button", { name: "Yes, delete" }).click();
  await expect(page.locator(".team-bar")).toContainText(
    "The team is empty. You can undo the change until you close this page.",
  );
  await undo.click();
  await expect(team().count).toHaveText("2 people");
  await expect(team().count).toBeFocused();
  // So does one whose last code was removed.
  await team().openPeople();
  await page.getByRole("button", { name: `Remove ${SALES}` }).click();
  await page.getByRole("button", { name: `Remove ${SERVICE}` }).click();
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(team().count).toHaveText("One person");
  await undo.click();
  await undo.click();
  await expect(team().field, "nothing is left to undo").toBeFocused();
  await expect(undo).toHaveCount(0);
});

test("a name is kept while it is typed, and is one step to undo", async ({ page, app }) => {
  await team().paste(`Sales: ${SALES}\n${SERVICE}`);
  await page.locator("#team-names").check();
  await team().openPeople();
  await page.getByLabel(`Name for ${SERVICE}`).pressSequentially("Customer care");
  await expect.poll(async () => (await team().stored()).names).toEqual(["Sales", "Customer care"]);
  await app.reload();
  await team().openPeople();
  const name = page.getByLabel(`Name for ${SERVICE}`);
  await expect(name).toHaveValue("Customer care");
  await name.fill("");
  await name.pressSequentially("Board");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(name).toHaveValue("Customer care");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("all of it without a pointer", async ({ page }) => {
  await team().field.focus();
  await page.keyboard.type(`${SALES} ${SERVICE} ${PRODUCT} ${mistyped(BOARD, 3)}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(team().count).toHaveText("3 people");
  const take = page.getByRole("button", { name: `Use ${BOARD}` });
  for (let tabs = 0; tabs < 12 && !(await take.evaluate((button) => button === document.activeElement)); tabs++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(team().count).toHaveText("4 people");
  await page.keyboard.press("r");
  await expect(team().rows).toHaveCount(8);
});
