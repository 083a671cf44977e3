// Storage when the host sets or resets ratings, or changes key or mode: no visitor's rating is lost to another tab or
// element, whether or not the widget is loaded yet.
import { test, expect, begin, EXAMPLE, EXAMPLE_CODE, Host } from "./embed_host.mjs";
import { codeOf } from "./rating_code.mjs";

const NONE = Array(8).fill(null);
const THREES = Array(8).fill(3);
const stored = (page, key = "my-rating") => page.evaluate((key) => localStorage.getItem(key), key);
const store = (page, code, key = "my-rating") =>
  page.evaluate(([key, code]) => localStorage.setItem(key, code), [key, code]);

async function rate(host, factor, value, element = host.element) {
  await begin(element);
  await element.locator(`#station-${factor}`).focus();
  await host.page.keyboard.press(String(factor));
  await host.page.keyboard.press(String(value));
  await expect(element.locator(".station .numeral").nth(factor - 1)).toHaveText(String(value));
}

// Holds back the widget's program until released.
async function holdBack(page) {
  let letGo;
  const held = new Promise((done) => (letGo = done));
  await page.route(/embed-\w+\.wasm$/, (route) => held.then(() => route.continue()));
  return letGo;
}

for (const [how, set] of [
  ["by a property", "el.ratings = Array(8).fill(3)"],
  ["by an attribute", `el.setAttribute("code", "${codeOf(THREES)}")`],
]) {
  test(`two tabs whose hosts set ratings ${how} are one rating from then on`, async ({
    host,
    page,
    context,
    hosts,
  }) => {
    const second = new Host(await context.newPage(), hosts);
    for (const one of [host, second]) {
      await one.show("kept");
      await one.ask(set);
      await one.expectRatings(THREES);
    }
    await rate(host, 1, 5);
    await second.expectRatings([5, ...THREES.slice(1)]);
    await rate(second, 2, 0);
    await host.expectRatings([5, 0, ...THREES.slice(2)]);
    expect(await stored(page)).toBe(codeOf([5, 0, ...THREES.slice(2)]));
  });
}

// A controlled component, as in frameworks: the host sets what each change reports.
const controlled = (isLater) => {
  addEventListener("double-cycle-change", ({ target, detail }) => {
    const giveBack = () => (target.ratings = detail.ratings);
    if (isLater) setTimeout(giveBack);
    else giveBack();
  });
};

for (const isLater of [false, true]) {
  const when = isLater ? "a moment later" : "at once";
  const expected = [5, 1, 2, 4, null, null, null, null];

  test(`a host that gives back what it is told ${when} loses nothing to another tab`, async ({
    host,
    page,
    context,
    hosts,
  }) => {
    const other = await context.newPage();
    const second = new Host(other, hosts);
    for (const [one, where] of [
      [host, page],
      [second, other],
    ]) {
      await where.addInitScript(controlled, isLater);
      await one.open("plain");
      await one.ask('el.setAttribute("storage-key", "my-rating")');
      await one.ready();
    }
    await rate(host, 1, 5);
    await rate(second, 2, 1);
    await rate(host, 3, 2);
    await rate(second, 4, 4);
    await host.expectRatings(expected);
    await second.expectRatings(expected);
    expect(await stored(page)).toBe(codeOf(expected));
  });

  test(`a host that gives back what it is told ${when} loses nothing to another element`, async ({
    host,
    page,
    home,
  }) => {
    await page.addInitScript(controlled, isLater);
    const element = '<double-cycle loading="eager" storage-key="my-rating"></double-cycle>';
    await host.openBody(
      `<script type="module" src="${new URL("embed/v1/double-cycle.js", home)}"></script>${element}${element}`,
    );
    const all = page.locator("double-cycle");
    for (const place of [0, 1]) await expect(all.nth(place).locator(".station")).toHaveCount(8);
    await rate(host, 1, 5, all.nth(0));
    await rate(host, 2, 1, all.nth(1));
    await rate(host, 3, 2, all.nth(0));
    await rate(host, 4, 4, all.nth(1));
    for (const place of [0, 1]) expect(await all.nth(place).evaluate((element) => element.ratings)).toEqual(expected);
    expect(await stored(page)).toBe(codeOf(expected));
  });
}

for (const [why, before, after] of [
  ["is only looked at", 'el.setAttribute("readonly", "")', 'el.removeAttribute("readonly")'],
  ["shows a result", 'el.setAttribute("mode", "result")', 'el.removeAttribute("mode")'],
  ["has no key", 'el.removeAttribute("storage-key")', 'el.setAttribute("storage-key", "my-rating")'],
]) {
  test(`what a reset could not forget where the element ${why} shows again, and is not written over`, async ({
    host,
    page,
  }) => {
    await page.addInitScript((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
    await host.show("kept");
    await host.ask(`(() => { ${before}; el.reset(); })()`);
    await host.expectRatings(NONE);
    await host.ask(after);
    await host.expectRatings(EXAMPLE);
    await rate(host, 1, 5);
    expect(await stored(page)).toBe(codeOf([5, ...EXAMPLE.slice(1)]));
  });
}

// A host's act, and what is stored afterwards under each of two keys that both hold a code.
const ACTS = [
  ["reset", "el.reset()", null, EXAMPLE_CODE],
  ["reset, then another key", 'el.reset(); el.setAttribute("storage-key", "other")', null, EXAMPLE_CODE],
  ["another key, then reset", 'el.setAttribute("storage-key", "other"); el.reset()', EXAMPLE_CODE, null],
  [
    "no key, reset, the key again",
    'el.removeAttribute("storage-key"); el.reset(); el.setAttribute("storage-key", "my-rating")',
    EXAMPLE_CODE,
    EXAMPLE_CODE,
  ],
  [
    "only looked at, reset, rated again",
    'el.setAttribute("readonly", ""); el.reset(); el.removeAttribute("readonly")',
    EXAMPLE_CODE,
    EXAMPLE_CODE,
  ],
  [
    "taken out, reset, put back under another key",
    'el.remove(); el.reset(); el.setAttribute("storage-key", "other"); document.body.append(el)',
    null,
    EXAMPLE_CODE,
  ],
  ["reset, then a code of the host's", `el.reset(); el.setAttribute("code", "${codeOf(THREES)}")`, null, EXAMPLE_CODE],
  ["destroyed, then reset", "el.destroy(); el.reset()", EXAMPLE_CODE, EXAMPLE_CODE],
];
for (const [name, act, mine, other] of ACTS) {
  for (const stands of [true, false]) {
    test(`${name}, ${stands ? "once the widget stands" : "before it does"}`, async ({ host, page }) => {
      const letGo = stands ? () => {} : await holdBack(page);
      await host.open("plain");
      for (const key of ["my-rating", "other"]) await store(page, EXAMPLE_CODE, key);
      await host.ask('el.setAttribute("storage-key", "my-rating")');
      if (stands) await host.expectRatings(EXAMPLE);
      await host.ask(`(() => { ${act}; })()`);
      letGo();
      if (!act.includes("destroy")) await host.ready();
      // Wait until the widget has handled everything pending.
      if (!act.includes("destroy")) {
        await host.ask('el.setAttribute("theme", "dark")');
        await expect(host.base).toHaveAttribute("data-theme", "dark");
      }
      expect([await stored(page), await stored(page, "other")]).toEqual([mine, other]);
    });
  }
}

test("what is rated while a language is on its way goes under the key of now", async ({ host, page }) => {
  await host.open("plain");
  await host.ask('el.setAttribute("storage-key", "my-rating")');
  await host.ready();
  let letGo;
  const held = new Promise((done) => (letGo = done));
  await page.route(/\/sv-\w+\.txt$/, (route) => held.then(() => route.continue()));
  await host.ask('(el.setAttribute("storage-key", "other"), el.setAttribute("lang", "sv"))');
  await rate(host, 1, 5);
  expect([await stored(page), await stored(page, "other")]).toEqual([null, codeOf([5, ...NONE.slice(1)])]);
  letGo();
  await expect(host.base).toHaveAttribute("lang", "sv");
  await host.expectRatings([5, ...NONE.slice(1)]);
});

test("what could not be stored yet is not lost to a move in the page", async ({ host, page }) => {
  await host.show("plain");
  await rate(host, 1, 5);
  await store(page, EXAMPLE_CODE);
  await host.ask("(window.parked = el, el.remove())");
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.evaluate(() => {
    window.parked.setAttribute("storage-key", "my-rating");
    document.body.append(window.parked);
  });
  await host.expectRatings([5, ...EXAMPLE.slice(1)]);
  await expect.poll(() => stored(page)).toBe(codeOf([5, ...EXAMPLE.slice(1)]));
});

for (const [how, forget] of [
  ["the host's reset", (host) => host.ask("el.reset()")],
  ["Start over", (host) => host.element.getByRole("button", { name: "Start over" }).click()],
]) {
  test(`${how} needs no room: what was stored goes from a full storage, too`, async ({ host, page }) => {
    await host.show("kept");
    await rate(host, 1, 5);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await rate(host, 2, 5);
    await expect(host.element.locator(".kept")).toContainText("saves nothing");
    await forget(host);
    await host.expectRatings(NONE);
    expect(await stored(page)).toBeNull();
    await expect(host.element.getByText("saves nothing")).toHaveCount(0);
    await host.begin();
    await expect(host.element.getByText("saves nothing")).toHaveCount(0);
  });
}

// An element that was taken out of the page, and what is left under two keys once it is back.
const REMOVED = [
  ["reset, another key", 'el.reset(); el.setAttribute("storage-key", "other")', null, EXAMPLE_CODE, EXAMPLE],
  [
    "reset, and another tab rates",
    `el.reset(); localStorage.setItem("my-rating", "${codeOf(THREES)}")`,
    codeOf(THREES),
    EXAMPLE_CODE,
    THREES,
  ],
  [
    "only looked at, reset, rated again",
    'el.setAttribute("readonly", ""); el.reset(); el.removeAttribute("readonly")',
    EXAMPLE_CODE,
    EXAMPLE_CODE,
    EXAMPLE,
  ],
  ["an empty code of the host's", `el.setAttribute("code", "${codeOf(NONE)}")`, EXAMPLE_CODE, EXAMPLE_CODE, NONE],
  ["a code of the host's", `el.setAttribute("code", "${codeOf(THREES)}")`, EXAMPLE_CODE, EXAMPLE_CODE, THREES],
];
for (const [name, act, mine, other, shown] of REMOVED) {
  test(`taken out, ${name}, put back: nothing is stored or deleted by that`, async ({ host, page }) => {
    await page.addInitScript((code) => {
      for (const key of ["my-rating", "other"]) localStorage.setItem(key, code);
    }, EXAMPLE_CODE);
    await host.show("kept");
    await host.expectRatings(EXAMPLE);
    await host.ask("(window.parked = el, el.remove())");
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.evaluate(`(() => { const el = window.parked; ${act}; document.body.append(el); })()`);
    await host.ready();
    await host.expectRatings(shown);
    expect([await stored(page), await stored(page, "other")]).toEqual([mine, other]);
  });
}

test("a set counts from when it was made, however late the element stands", async ({ host, page, context, hosts }) => {
  const letGo = await holdBack(page);
  await host.open("plain");
  await host.ask(`(el.setAttribute("storage-key", "my-rating"), el.ratings = ${JSON.stringify(THREES)})`);
  // Another tab, whose host has set the same, is quicker.
  const second = new Host(await context.newPage(), hosts);
  await second.open("plain");
  await second.ask(`(el.setAttribute("storage-key", "my-rating"), el.ratings = ${JSON.stringify(THREES)})`);
  await second.ready();
  await rate(second, 1, 5);
  letGo();
  await host.expectRatings([5, ...THREES.slice(1)]);
  await rate(host, 2, 0);
  expect(await stored(page)).toBe(codeOf([5, 0, ...THREES.slice(2)]));
});

test("a host that begins with eight nulls has set nothing: what is stored shows, and stays", async ({ host, page }) => {
  await page.addInitScript((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
  await host.open("plain");
  await host.ask('(el.ratings = Array(8).fill(null), el.setAttribute("storage-key", "my-rating"))');
  await host.expectRatings(EXAMPLE);
  await rate(host, 3, 0);
  expect(await stored(page)).toBe(codeOf([...EXAMPLE.slice(0, 2), 0, ...EXAMPLE.slice(3)]));
});

test("a set that the host made while the element stood does not count again when it comes back", async ({
  host,
  page,
}) => {
  await host.show("kept");
  await host.ask(`el.ratings = ${JSON.stringify(THREES)}`);
  await rate(host, 1, 1);
  await host.ask("(window.parked = el, el.remove())");
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await store(page, codeOf([1, 5, ...THREES.slice(2)]));
  await page.evaluate(() => document.body.append(window.parked));
  await host.expectRatings([1, 5, ...THREES.slice(2)]);
  await rate(host, 3, 0);
  expect(await stored(page)).toBe(codeOf([1, 5, 0, ...THREES.slice(3)]));
});

for (const [name, act, rated] of [
  ["reset", "el.reset()", [null, null, 4, ...NONE.slice(3)]],
  ["set anew", `el.ratings = ${JSON.stringify(THREES)}`, [3, 3, 4, ...THREES.slice(3)]],
]) {
  test(`${name} while a language is on its way: the next rating brings nothing back`, async ({ host, page }) => {
    await host.show("plain");
    await rate(host, 1, 5);
    await rate(host, 2, 5);
    let letGo;
    const held = new Promise((done) => (letGo = done));
    await page.route(/\/sv-\w+\.txt$/, (route) => held.then(() => route.continue()));
    await host.ask(`(() => { el.setAttribute("lang", "sv"); ${act}; })()`);
    await host.station(3).focus();
    await page.keyboard.press("3");
    await page.keyboard.press("4");
    expect(await host.ask("el.ratings")).toEqual(rated);
    letGo();
    await expect(host.base).toHaveAttribute("lang", "sv");
    await host.expectRatings(rated);
  });
}

test("a language that does not arrive leaves the widget at work in the one of before", async ({
  host,
  page,
  guard,
}) => {
  guard.allow(/^console error/, /file did not arrive/);
  await host.show("plain");
  await page.route(/\/sv-\w+\.txt$/, (route) => route.abort());
  await host.ask('el.setAttribute("lang", "sv")');
  await expect.poll(() => host.names()).toContain("error");
  await host.ask(`el.ratings = ${JSON.stringify(EXAMPLE)}`);
  await host.expectRatings(EXAMPLE);
  await expect(host.base).toHaveAttribute("lang", "en");
});

test("a full storage is tried again with the next rating", async ({ host, page }) => {
  await host.show("kept");
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    window.mend = () => (Storage.prototype.setItem = setItem);
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await rate(host, 1, 5);
  await expect(host.element.locator(".kept")).toContainText("saves nothing");
  await page.evaluate(() => window.mend());
  await rate(host, 2, 5);
  await expect(host.element.locator(".kept")).not.toContainText("saves nothing");
  expect(await stored(page)).toBe(codeOf([5, 5, 4, 4, 4, 4, 4, 4]));
});
