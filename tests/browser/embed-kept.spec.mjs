// Storage under storage-key: never under a reserved name, never over a value that is not a rating code, and merged with
// other elements and tabs under the same key, so that none loses what another stored.
import { test, expect, EXAMPLE, EXAMPLE_CODE, EMPTY_CODE, Host } from "./embed_host.mjs";
import { codeOf } from "./rating_code.mjs";

const stored = (page, key = "my-rating") => page.evaluate((key) => localStorage.getItem(key), key);
const codes = async (host) => (await host.got("error")).map(({ detail }) => detail.code);

async function rate(host, factor, value) {
  await host.begin();
  const numeral = host.numerals().nth(factor - 1);
  // A value that stands there already would not show when the keys have arrived.
  await expect(numeral).not.toHaveText(String(value));
  await host.station(factor).focus();
  await host.page.keyboard.press(String(factor));
  await host.page.keyboard.press(String(value));
  await expect(numeral).toHaveText(String(value));
}

// The program breaks at the next drawing, and restarts.
async function breakOnce(host) {
  await host.page.evaluate(() => {
    const { cloneNode } = Node.prototype;
    Node.prototype.cloneNode = () => {
      throw new Error("broken by the test");
    };
    addEventListener("double-cycle-error", () => (Node.prototype.cloneNode = cloneNode), { once: true });
  });
  await host.station(3).click();
  await expect(host.element.locator(".restarted")).toBeVisible();
}

for (const key of [
  "double-cycle",
  "double-cycle.history",
  "double-cycle.history.set-aside.2",
  "double-cycle /a/",
  "double-cycle.",
  "double-cycle.frames https://example.com key",
  "double-cycle frame x",
]) {
  for (const before of [null, EXAMPLE_CODE]) {
    test(`a name of our own is refused: ${key}, ${before ? "with a code there" : "empty"}`, async ({
      host,
      page,
      guard,
    }) => {
      guard.allow(/storage-key/);
      await host.open("plain");
      await page.evaluate(([key, before]) => before && localStorage.setItem(key, before), [key, before]);
      await host.element.evaluate((element, key) => element.setAttribute("storage-key", key), key);
      await host.ready();
      await host.expectRatings(Array(8).fill(null));
      await rate(host, 1, 3);
      await expect(host.element.locator(".kept")).toContainText("saves nothing");
      expect(await stored(page, key)).toBe(before);
      await host.ask("el.reset()");
      expect(await stored(page, key)).toBe(before);
      expect(await codes(host)).toEqual(["config"]);
    });
  }
}

test("a name that only begins like ours is taken", async ({ host, page }) => {
  await host.open("plain");
  await host.element.evaluate((element) => element.setAttribute("storage-key", "double-cycle-rating"));
  await host.ready();
  await rate(host, 1, 3);
  expect(await stored(page, "double-cycle-rating")).toBe(codeOf([3, ...Array(7).fill(null)]));
});

test("what another script puts there later stays, and is said once; starting over leaves it, too", async ({
  host,
  page,
  guard,
}) => {
  guard.allow(/storage-key/);
  await host.show("kept");
  await rate(host, 1, 3);
  expect(await stored(page)).toMatch(/^\w{4}-\w{4}$/);
  await page.evaluate(() => localStorage.setItem("my-rating", '{"cart":[1,2]}'));
  await rate(host, 2, 3);
  await expect(host.element.locator(".kept")).toContainText("saves nothing");
  await rate(host, 3, 3);
  expect(await stored(page)).toBe('{"cart":[1,2]}');
  await host.ask("el.reset()");
  expect(await stored(page)).toBe('{"cart":[1,2]}');
  expect(await codes(host)).toEqual(["config"]);
});

test("reset leaves what came there before anything was rated", async ({ host, page, guard }) => {
  guard.allow(/storage-key/);
  await host.show("kept");
  await page.evaluate(() => localStorage.setItem("my-rating", "theirs"));
  await host.ask("el.reset()");
  expect(await stored(page)).toBe("theirs");
  expect(await codes(host)).toEqual(["config"]);
});

test("reset before the widget stands forgets what is stored, and what the host sets then is its own", async ({
  host,
  page,
}) => {
  const before = codeOf([3, ...Array(7).fill(null)]);
  const after = [null, 4, ...Array(6).fill(null)];
  for (const [then, shown] of [
    ["", Array(8).fill(null)],
    [`; el.ratings = ${JSON.stringify(after)}`, after],
  ]) {
    await host.open("plain");
    await page.evaluate((code) => localStorage.setItem("my-rating", code), before);
    await host.element.evaluate((element) => element.setAttribute("storage-key", "my-rating"));
    await host.ask(`(() => { el.reset()${then}; })()`);
    await host.ready();
    await host.expectRatings(shown);
    await rate(host, 3, 5);
    expect(await stored(page), "nothing of it comes back").toBe(codeOf([...shown.slice(0, 2), 5, ...shown.slice(3)]));
  }
});

for (const isAgain of [false, true])
  test(`a reset ${isAgain ? "while" : "before"} the widget stands is done once: what is stored later stays`, async ({
    host,
    page,
  }) => {
    const later = codeOf([null, 4, ...Array(6).fill(null)]);
    await host.open("plain");
    await host.element.evaluate((element) => element.setAttribute("storage-key", "my-rating"));
    await host.ask("el.reset()");
    await host.ready();
    if (isAgain) await host.ask("el.reset()");
    await host.ask("(window.parked = el, el.remove())");
    await page.evaluate((code) => localStorage.setItem("my-rating", code), later);
    await page.evaluate(() => document.body.append(window.parked));
    await host.expectRatings([null, 4, ...Array(6).fill(null)]);
    expect(await stored(page)).toBe(later);
  });

// What the host changes just before reset(), and whether the code under the other key is removed. The code under the
// old key stays.
for (const [act, isForgotten] of [
  ['el.setAttribute("storage-key", "other")', true],
  ['el.removeAttribute("storage-key")', false],
  ['el.setAttribute("readonly", "")', false],
  ['el.setAttribute("mode", "result")', false],
]) {
  test(`reset goes by what the element says then: ${act}`, async ({ host, page }) => {
    const [mine, theirs] = [EXAMPLE_CODE, codeOf([1, ...Array(7).fill(null)])];
    await page.addInitScript(
      ([mine, theirs]) => {
        localStorage.setItem("my-rating", mine);
        localStorage.setItem("other", theirs);
      },
      [mine, theirs],
    );
    await host.show("kept");
    await host.expectRatings(EXAMPLE);
    await host.ask(`(() => { ${act}; el.reset(); })()`);
    await host.expectRatings(Array(8).fill(null));
    expect(await stored(page)).toBe(mine);
    expect(await stored(page, "other")).toBe(isForgotten ? null : theirs);
  });
}

for (const [why, before, after] of [
  ["is only looked at", 'el.setAttribute("readonly", "")', 'el.removeAttribute("readonly")'],
  ["shows a result", 'el.setAttribute("mode", "result")', 'el.removeAttribute("mode")'],
  ["has no key", 'el.removeAttribute("storage-key")', 'el.setAttribute("storage-key", "my-rating")'],
]) {
  test(`a reset before the widget stands is spent where it ${why}: what is stored then stays`, async ({
    host,
    page,
  }) => {
    let letGo;
    const held = new Promise((done) => (letGo = done));
    await page.route(/embed-\w+\.wasm$/, (route) => held.then(() => route.continue()));
    await host.open("plain");
    await host.ask(`(() => { el.setAttribute("storage-key", "my-rating"); ${before}; el.reset(); })()`);
    letGo();
    await host.ready();
    await page.evaluate((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
    await host.ask(after);
    await expect(host.element.locator(".kept")).toBeVisible();
    expect(await stored(page)).toBe(EXAMPLE_CODE);
  });
}

test("a full storage is said at once, and what was kept before is still there", async ({ host, page }) => {
  await host.show("kept");
  await rate(host, 1, 3);
  const before = await stored(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await rate(host, 2, 3);
  await expect(host.element.locator(".kept")).toContainText("saves nothing");
  expect(await stored(page)).toBe(before);
});

test("a key that comes while the widget stands brings what is kept under it, and the host is told", async ({
  host,
  page,
}) => {
  await host.show("plain");
  await page.evaluate((code) => localStorage.setItem("late", code), EXAMPLE_CODE);
  await host.ask('el.setAttribute("storage-key", "late")');
  await host.expectRatings(EXAMPLE);
  await expect.poll(() => host.names()).toEqual(["ready", "change", "complete"]);
});

test("what the visitor has rated before the key came is added to what is kept under it", async ({ host, page }) => {
  await host.show("plain");
  await rate(host, 1, 5);
  await page.evaluate((code) => localStorage.setItem("late", code), EXAMPLE_CODE);
  await host.ask('el.setAttribute("storage-key", "late")');
  await host.expectRatings([5, ...EXAMPLE.slice(1)]);
  await expect.poll(() => stored(page, "late")).toBe(codeOf([5, ...EXAMPLE.slice(1)]));
});

test("what the host has set stands before what is kept, whenever it was set, and nothing is stored by that", async ({
  host,
  page,
}) => {
  await page.addInitScript((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
  await host.show("kept");
  await host.expectRatings(EXAMPLE);
  await host.ask("el.ratings = [1, 1, 1, 1, 1, 1, 1, null]");
  await host.expectRatings([1, 1, 1, 1, 1, 1, 1, null]);
  await host.ask('el.setAttribute("class", "again")');
  expect(await stored(page)).toBe(EXAMPLE_CODE);
  await rate(host, 8, 2);
  await expect.poll(() => stored(page)).toBe(codeOf([1, 1, 1, 1, 1, 1, 1, 2]));
});

async function twoTabs(host, page, context, hosts, prepare) {
  await host.show("kept");
  const other = await context.newPage();
  if (prepare) await other.addInitScript(prepare);
  const second = new Host(other, hosts);
  await second.show("kept");
  return [second, other];
}

test("two tabs: what is rated in one shows in the other, and neither loses anything", async ({
  host,
  page,
  context,
  hosts,
}) => {
  const [second, other] = await twoTabs(host, page, context, hosts);
  await rate(host, 1, 5);
  await expect(second.numerals().first()).toHaveText("5");
  await rate(second, 2, 5);
  await expect(host.numerals().nth(1)).toHaveText("5");
  expect(await stored(page)).toBe(codeOf([5, 5, 4, 4, 4, 4, 4, 4]));
  // The other element's host gets events, too.
  await expect
    .poll(async () => (await second.got("change")).map(({ detail }) => detail.ratings.slice(0, 2)))
    .toEqual([
      [5, 4],
      [5, 5],
    ]);
  // Starting over in one deletes the stored code. The other keeps showing its ratings until its visitor goes on.
  await page.bringToFront();
  await host.element.getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => stored(other)).toBeNull();
  await second.expectRatings([5, 5, 4, 4, 4, 4, 4, 4]);
  await other.bringToFront();
  await rate(second, 3, 5);
  expect(await stored(page)).toBe(codeOf([5, 5, 5, 4, 4, 4, 4, 4]));
  await host.expectRatings([5, 5, 5, 4, 4, 4, 4, 4]);
});

test("a tab that has slept through what another stored adds its own to it", async ({ host, page, context, hosts }) => {
  const [second, other] = await twoTabs(host, page, context, hosts, () =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), true),
  );
  await rate(host, 1, 5);
  await rate(host, 2, 0);
  expect(await second.ask("el.ratings.slice(0, 2)")).toEqual([4, 4]);
  await rate(second, 2, 3);
  await rate(second, 8, 1);
  await second.expectRatings([5, 3, 4, 4, 4, 4, 4, 1]);
  expect(await stored(other)).toBe(codeOf([5, 3, 4, 4, 4, 4, 4, 1]));
  await host.expectRatings([5, 3, 4, 4, 4, 4, 4, 1]);
  expect((await second.got("change")).at(-1).detail.ratings).toEqual([5, 3, 4, 4, 4, 4, 4, 1]);
});

test("two elements on a page under one key are one rating", async ({ host, page }) => {
  await host.show("kept");
  await page.evaluate(() => {
    const second = document.querySelector("double-cycle").cloneNode();
    second.id = "second";
    document.body.append(second);
    return second.ready.then(() => {});
  });
  await rate(host, 1, 5);
  await expect(page.locator("#second .station .numeral").first()).toHaveText("5");
  await page.locator("#second #station-2").focus();
  await page.keyboard.press("2");
  await page.keyboard.press("0");
  await expect(host.numerals().nth(1)).toHaveText("0");
  expect(await stored(page)).toBe(codeOf([5, 0, 4, 4, 4, 4, 4, 4]));
  // Undo is per element, and is stored and merged like a rating.
  await page.locator("#second").getByRole("button", { name: "Undo" }).click();
  await host.expectRatings([5, 4, 4, 4, 4, 4, 4, 4]);
});

test("an element that is taken away and put back takes up what is kept by then", async ({ host, page }) => {
  await host.show("kept");
  await rate(host, 1, 5);
  await host.element.evaluate(async (element) => {
    window.kept = element;
    element.remove();
    await new Promise((done) => setTimeout(done));
  });
  await page.evaluate((code) => localStorage.setItem("my-rating", code), codeOf([5, 0, 0, 0, 4, 4, 4, 4]));
  await page.evaluate(() => document.body.append(window.kept));
  await host.expectRatings([5, 0, 0, 0, 4, 4, 4, 4]);
  await rate(host, 2, 1);
  expect(await stored(page)).toBe(codeOf([5, 1, 0, 0, 4, 4, 4, 4]));
});

test("a widget that keeps its rating starts anew with it when the program breaks", async ({ host, page, guard }) => {
  guard.allow(/the program broke/);
  await host.show("kept");
  await host.rateByKeys(EXAMPLE);
  await breakOnce(host);
  await host.expectRatings(EXAMPLE);
  expect(await stored(page)).toBe(EXAMPLE_CODE);
  await host.ask("el.reset()");
  expect(await stored(page)).toBeNull();
  expect(await host.ask("el.code")).toBe(EMPTY_CODE);
});

test("under another key another rating is shown: what is kept under it, or none", async ({ host, page }) => {
  await host.show("kept");
  await host.rateByKeys(EXAMPLE);
  await expect.poll(() => stored(page)).toBe(EXAMPLE_CODE);
  await host.ask('el.setAttribute("storage-key", "other")');
  await expect.poll(() => host.ask("el.code")).toBe(EMPTY_CODE);
  await rate(host, 4, 1);
  await expect.poll(() => stored(page, "other")).toBe(codeOf([null, null, null, 1, ...Array(4).fill(null)]));
  await expect(host.element.getByRole("button", { name: "Undo" })).toBeEnabled();
  await host.element.getByRole("button", { name: "Undo" }).click();
  await expect(host.element.getByRole("button", { name: "Undo" }), "nothing of the other's").toBeDisabled();
  // Also by way of no key, as frameworks set attributes.
  await host.ask('el.removeAttribute("storage-key")');
  await host.ask('el.setAttribute("storage-key", "my-rating")');
  await host.expectRatings(EXAMPLE);
  expect(await stored(page)).toBe(EXAMPLE_CODE);
  // Also where it was deleted just before, as somebody logs out.
  await page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null }));
  });
  await host.ask('el.setAttribute("storage-key", "next")');
  await expect.poll(() => host.ask("el.code")).toBe(EMPTY_CODE);
  await rate(host, 1, 3);
  await expect.poll(() => stored(page, "next")).toBe(codeOf([3, ...Array(7).fill(null)]));
  await page.evaluate((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
  await host.ask('el.setAttribute("storage-key", "my-rating")');
  await host.expectRatings(EXAMPLE);
  // What the host sets along with the key is its own.
  await host.ask('(el.ratings = [1, 1, 1, 1, 1, 1, 1, 1], el.setAttribute("storage-key", "third"))');
  await host.expectRatings(Array(8).fill(1));
  expect(await stored(page)).toBe(EXAMPLE_CODE);
});

// What a host does in one task once somebody has logged in: the ratings are those of the new key, whatever is kept there.
const FIVES = Array(8).fill(5);
const SETS = `el.ratings = ${JSON.stringify(FIVES)}`;
const KEY_IS = 'el.setAttribute("storage-key", "next")';
for (const [how, act] of [
  ["the key first", `${KEY_IS}; ${SETS}`],
  ["the ratings first", `${SETS}; ${KEY_IS}`],
  ["taken out meanwhile", `el.remove(); ${KEY_IS}; ${SETS}; document.body.append(el)`],
  ["as a code", `${KEY_IS}; el.setAttribute("code", "${codeOf(FIVES)}")`],
]) {
  for (const hasRated of [false, true]) {
    test(`ratings set along with another key hold: ${how}${hasRated ? ", after a visitor has rated" : ""}`, async ({
      host,
      page,
    }) => {
      await page.addInitScript((code) => localStorage.setItem("next", code), EXAMPLE_CODE);
      await host.show("kept");
      if (hasRated) {
        await rate(host, 1, 3);
        await expect.poll(() => stored(page)).not.toBeNull();
      }
      const before = await stored(page);
      await host.ask(`(() => { window.got.length = 0; ${act}; })()`);
      await host.expectRatings(FIVES);
      expect(await host.got("change"), "the host is told nothing that it has set").toEqual([]);
      await rate(host, 2, 1);
      await expect.poll(() => stored(page, "next")).toBe(codeOf(FIVES.with(1, 1)));
      expect(await stored(page), "the other's stays").toBe(before);
    });
  }
}

for (const [why, name] of [
  ["is full", "QuotaExceededError"],
  ["is denied", "SecurityError"],
]) {
  test(`under another key nothing of the last is shown or stored where the storage ${why}`, async ({ host, page }) => {
    await page.addInitScript((name) => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...item) {
        if (window.broken) throw new DOMException("broken by the test", name);
        setItem.apply(this, item);
      };
    }, name);
    await host.show("kept");
    await rate(host, 1, 5);
    await page.evaluate(() => {
      window.broken = true;
    });
    await rate(host, 2, 3);
    await host.ask('el.setAttribute("storage-key", "other")');
    await expect.poll(() => host.ask("el.code")).toBe(EMPTY_CODE);
    await expect(host.element.locator(".cover")).toBeVisible();
    await page.evaluate(() => {
      window.broken = false;
    });
    await rate(host, 3, 1);
    await expect.poll(() => stored(page, "other")).toBe(codeOf([null, null, 1, ...Array(5).fill(null)]));
  });
}

test("whether the contact link carries the result stays as the visitor has chosen, until the element is reset", async ({
  host,
  page,
  guard,
}) => {
  guard.allow(/the program broke/);
  await page.addInitScript((code) => localStorage.setItem("my-rating", code), EXAMPLE_CODE);
  await host.show("kept");
  await host.ask('el.setAttribute("contact-href", "https://example.org/contact")');
  const box = host.element.getByRole("checkbox", { name: "Include my result" });
  const link = host.element.locator(".contact a");
  const isAlone = async () => {
    await expect(box).not.toBeChecked();
    await expect(link).toHaveAttribute("href", "https://example.org/contact");
  };
  await expect(box).toBeChecked();
  await box.click();
  await isAlone();
  // Another tab rates.
  await page.evaluate(
    ([key, code]) => {
      localStorage.setItem(key, code);
      dispatchEvent(new StorageEvent("storage", { key }));
    },
    ["my-rating", codeOf([5, ...EXAMPLE.slice(1)])],
  );
  await host.expectRatings([5, ...EXAMPLE.slice(1)]);
  await isAlone();
  await host.ask("el.ratings = [1, 1, 1, 1, 1, 1, 1, 1]");
  await host.expectRatings(Array(8).fill(1));
  await isAlone();
  await host.element.evaluate(async (element) => {
    const { parentNode } = element;
    element.remove();
    await new Promise((done) => setTimeout(done));
    parentNode.append(element);
  });
  await expect(link).toBeVisible();
  await isAlone();
  await breakOnce(host);
  await isAlone();
  // Whoever comes next begins anew.
  await host.ask("el.reset()");
  await host.ask("el.ratings = [2, 2, 2, 2, 2, 2, 2, 2]");
  await expect(box).toBeChecked();
});
