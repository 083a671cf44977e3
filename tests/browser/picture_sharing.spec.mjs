// Sharing a rating: clipboard, QR code and the system's share sheet.
import { test, expect } from "./history_fixture.mjs";
import { EXAMPLE_CODE } from "./double_cycle.mjs";
import { HistoryPage } from "./history_page.mjs";
import { ready, size } from "./picture_files.mjs";

test("the picture is copied as a PNG; where the browser refuses, the page says so", async ({
  app,
  page,
  context,
  history,
}) => {
  await page.addInitScript(() => {
    window.copied = [];
    navigator.clipboard.write = async ([item]) => {
      if (window.refuse) throw new DOMException("no", "NotAllowedError");
      const blob = await item.getType("image/png");
      window.copied.push([blob.type, ...new Uint8Array(await blob.arrayBuffer()).subarray(0, 4)]);
    };
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ready(app, history);
  await page.locator("#copy-picture").click();
  await expect(history.word).toContainText("The picture is copied");
  expect(await page.evaluate(() => window.copied)).toEqual([["image/png", 0x89, 0x50, 0x4e, 0x47]]);
  await page.evaluate(() => (window.refuse = true));
  await page.locator("#copy-picture").click();
  await expect(history.word).toHaveText("The browser did not allow copying the picture. Save it as a file instead.");
});

test("the clipboard has the picture, as another program would paste it", async ({ app, page, context, history }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ready(app, history);
  await page.bringToFront();
  await page.locator("#copy-picture").click();
  await expect(history.word).toContainText("The picture is copied");
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item.getType("image/png"));
    return [width, height];
  });
  expect(pasted).toEqual([1200, 1440]);
});

test("the QR code says the code, and the share sheet is offered where there is one", async ({ visitor }) => {
  for (const there of [true, false]) {
    const app = await visitor();
    await app.page.addInitScript((there) => {
      Object.defineProperty(navigator, "share", {
        configurable: true,
        value: there ? async (what) => (window.shared = what) : undefined,
      });
    }, there);
    await ready(app, new HistoryPage(app));
    await expect(app.page.locator(".qr-card").getByRole("img", { name: EXAMPLE_CODE })).toBeVisible();
    await expect(app.button("Share…")).toHaveCount(there ? 1 : 0);
    if (there) {
      await app.button("Share…").click();
      const shared = await app.page.evaluate(() => window.shared);
      expect(new URL(shared.url).hash).toBe(`#r=${EXAMPLE_CODE}`);
      expect(shared.text).toContain(EXAMPLE_CODE);
    }
  }
});

test("the system shares the picture with its rating and link; where it refuses, the page says so", async ({
  app,
  page,
  history,
}) => {
  await page.addInitScript(() => {
    window.shared = [];
    Object.defineProperty(navigator, "canShare", {
      configurable: true,
      value: ({ files }) => files?.every(({ type }) => type === "image/png") ?? true,
    });
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: async ({ files, ...what }) => {
        if (window.refuse) throw new DOMException("no", window.refuse);
        const [file] = files;
        window.shared.push({
          ...what,
          name: file.name,
          type: file.type,
          bytes: [...new Uint8Array(await file.arrayBuffer())],
        });
      },
    });
  });
  await ready(app, history);
  await app.button("Share the picture…").click();
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(1);
  const [{ name, type, text, bytes, url }] = await page.evaluate(() => window.shared);
  expect([name, type, url]).toEqual([`double-cycle-${EXAMPLE_CODE}-sheet.png`, "image/png", undefined]);
  expect(text).toContain(`rating code ${EXAMPLE_CODE} ${app.home}#r=${EXAMPLE_CODE}`);
  expect(size(Buffer.from(bytes))).toEqual([1200, 1440]);
  expect(Buffer.from(bytes).toString("latin1")).toContain(`iTXtdouble-cycle\0\0\0\0\0${EXAMPLE_CODE}`);
  await expect(history.word).toHaveCount(0);
  await page.evaluate(() => (window.refuse = "NotAllowedError"));
  await app.button("Share the picture…").click();
  await expect(history.word).toHaveText("The picture could not be shared. Save it as a file instead.");
});

test("leaving the share sheet is no failure", async ({ app, page, history }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    Object.defineProperty(navigator, "canShare", { configurable: true, value: () => true });
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: async () => {
        window.asked += 1;
        throw new DOMException("left", "AbortError");
      },
    });
  });
  await ready(app, history);
  for (const name of ["Share…", "Share the picture…"]) await app.button(name).click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(2);
  // A message would show in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(history.word).toHaveCount(0);
});

for (const answer of ["no", "throws", "missing"]) {
  test(`a share sheet that takes no pictures is not offered for one: ${answer}`, async ({ app, page, history }) => {
    await page.addInitScript((answer) => {
      const value = {
        no: () => false,
        throws: () => {
          throw new TypeError("no");
        },
      }[answer];
      Object.defineProperty(navigator, "share", { configurable: true, value: async () => {} });
      Object.defineProperty(navigator, "canShare", { configurable: true, value });
    }, answer);
    await ready(app, history);
    await expect(app.button("Share…")).toBeVisible();
    await expect(app.button("Share the picture…")).toHaveCount(0);
  });
}
