// The snippet builder: what it writes works.
import { axe } from "./axe.mjs";
import { test, expect, EXAMPLE_CODE } from "./embed_host.mjs";

test("the page leads to it in its own language", async ({ page, home }) => {
  for (const [path, address] of [
    ["", "embed/"],
    ["fi/", "embed/fi.html"],
    ["sv/", "embed/sv.html"],
  ]) {
    await page.goto(`${home}${path}${path ? "" : "?lang=en"}`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await expect(page.locator(".about a")).toHaveAttribute("href", new RegExp(`${address}$`));
    await page.locator(".about a").click();
    await expect(page).toHaveURL(home + address);
    await expect(page.locator("#preview .station")).toHaveCount(8);
  }
});

test("options show in the preview and in both snippets, without a style attribute", async ({ page, home }) => {
  await page.goto(`${home}embed/`);
  await expect(page.locator("#preview .station")).toHaveCount(8);
  const text = (id) => page.locator(`#${id}`).textContent();
  expect(await text("element")).toBe(
    `<script type="module" src="${home}embed/v1/double-cycle.js"></script>\n<double-cycle></double-cycle>`,
  );
  expect(await text("csp")).toBe(
    `script-src ${new URL(home).origin} 'wasm-unsafe-eval'; connect-src ${new URL(home).origin}`,
  );
  await page.locator("[name=mode]").selectOption("result");
  await page.locator("[name=lang]").selectOption("sv");
  await page.locator("[name=theme]").selectOption("dark");
  await page.locator("[name=code]").fill(EXAMPLE_CODE);
  await page.locator("[name=contact-href]").fill('https://example.com/?a="b"&c');
  await page.locator("[name=contact-label]").fill("Talk <b> & more");
  await page.locator("[name=storage-key]").check();
  await page.locator("[name=own]").check();
  await page.locator("[name=accent]").fill("#8fd0ff");
  const preview = page.locator("#preview");
  await expect(preview.locator(".readout.flow")).toBeVisible();
  await expect(preview.locator(".embed")).toHaveAttribute("lang", "sv");
  await expect(preview.locator(".embed")).toHaveCSS("color-scheme", "dark");
  await expect(preview.locator(".contact .button")).toHaveText("Talk <b> & more");
  await expect(preview.locator(".contact .button")).toHaveCSS("background-color", "rgb(143, 208, 255)");
  const [element, frame, css] = await Promise.all(["element", "frame", "css"].map(text));
  expect(element).toContain(
    `<double-cycle mode="result" lang="sv" theme="dark" code="${EXAMPLE_CODE}" contact-href="https://example.com/?a=&quot;b&quot;&amp;c" contact-label="Talk &lt;b> &amp; more" storage-key="double-cycle-rating"></double-cycle>`,
  );
  expect(frame).toContain(`/embed/v1/frame.html?view=result&amp;lang=sv&amp;theme=dark`);
  expect(frame).toContain(`#r=${EXAMPLE_CODE}"`);
  expect(frame).toContain('title="Double Cycle"');
  expect(css).toContain("--double-cycle-accent: #8fd0ff;");
  expect(element + frame).not.toMatch(/style=/);
});

test("what cannot be used is said, and left out", async ({ page, home }) => {
  await page.goto(`${home}embed/`);
  await page.locator("[name=code]").fill("2RCH-ZG66");
  await page.locator("[name=contact-href]").fill("javascript:alert(1)");
  await expect(page.locator("#code-problem")).toHaveText("That is not a rating code.");
  await expect(page.locator("#contact-problem")).toContainText("https:");
  expect(await page.locator("#element").textContent()).not.toMatch(/2RCH|javascript/);
  // Addresses that the element would refuse, and relative ones, which lead elsewhere on another site.
  for (const address of [
    "https://{code}.example/",
    "https://me:{code}@example.com/",
    "/talk",
    "talk",
    "//example.com/",
  ]) {
    await page.locator("[name=contact-href]").fill(address);
    await expect(page.locator("#contact-problem"), address).not.toBeEmpty();
    expect(await page.locator("#element").textContent()).not.toContain("contact-href");
    expect(await page.locator("#frame").textContent()).not.toContain("contact-href");
  }
  await page.locator("[name=contact-href]").fill("https://example.com/{code}");
  await expect(page.locator("#contact-problem")).toBeEmpty();
  await expect(page.locator("#element")).toContainText('contact-href="https://example.com/{code}"');
});

test("a code is written as codes are, however it was typed", async ({ page, home }) => {
  await page.goto(`${home}embed/`);
  await page.locator("[name=code]").fill(" 2rch zg67 ");
  await expect(page.locator("#element")).toContainText(`code="${EXAMPLE_CODE}"`);
  await expect(page.locator("#frame")).toContainText(`#r=${EXAMPLE_CODE}"`);
});

test("own colours are readable in both themes: what must change for that is changed, and said", async ({
  page,
  home,
}) => {
  await page.goto(`${home}embed/`);
  await expect(page.locator("#preview .station")).toHaveCount(8);
  await page.locator("[name=own]").check();
  await page.locator("[name=accent]").fill("#ffcc00");
  await page.locator("[name=strategy]").fill("#003300");
  await page.locator("[name=execution]").fill("#ff9999");
  const css = page.locator("#css");
  await expect(page.locator("#accent-problem")).toContainText("#ffcc00 is too light");
  await expect(page.locator("#strategy-problem")).toBeEmpty();
  await expect(page.locator("#execution-problem")).toContainText("#ff9999 is too light");
  await expect(css).toContainText("--double-cycle-strategy: #003300;");
  expect((await css.textContent()).split("@media")[0]).not.toContain("#ffcc00");
  await expect(css).toContainText("@media (prefers-color-scheme: dark)");
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await axe(page, { within: "#preview" }), colorScheme).toEqual([]);
    // axe does not check these: each stream against its bed, 3 : 1; text on the accent's wash, 4.5 : 1.
    const least = await page.locator("#preview .embed").evaluate((root) => {
      const probe = root.appendChild(document.createElement("i"));
      const luminance = (token) => {
        probe.style.setProperty("color", `var(${token})`);
        const { color } = getComputedStyle(probe);
        const scale = color.startsWith("color(") ? 1 : 255;
        const [r, g, b] = color
          .match(/[\d.]+/g)
          .map((value) => Number(value) / scale)
          .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a, b) =>
        (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
      const all = [
        contrast("--strategy", "--bed"),
        contrast("--execution", "--bed"),
        contrast("--accent", "--accent-wash") / 1.5,
      ];
      probe.remove();
      return Math.min(...all);
    });
    // Channels are rounded to whole numbers, which may cost a hundredth.
    expect(least, colorScheme).toBeGreaterThanOrEqual(2.99);
  }
  await page.locator("[name=theme]").selectOption("dark");
  await expect(css).not.toContainText("@media");
});

test("the snippets work as they are on another site", async ({ page, home, hosts }) => {
  await page.goto(`${home}embed/`);
  await page.locator("[name=code]").fill(EXAMPLE_CODE);
  const [element, frame] = await Promise.all(["element", "frame"].map((id) => page.locator(`#${id}`).textContent()));
  const body = `${element.replace("<double-cycle", '<double-cycle loading="eager"')}${frame.replace('loading="lazy"', "")}`;
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(body)}`);
  await expect(page.locator("double-cycle .readout.flow")).toBeVisible();
  await expect(page.frameLocator("iframe").locator(".readout.flow")).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);
});

test("axe: the builder in three languages, light and dark", async ({ page, home }) => {
  for (const name of ["", "fi.html", "sv.html"]) {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`${home}embed/${name}`);
      await expect(page.locator("#preview .station")).toHaveCount(8);
      await page.locator("[name=own]").check();
      expect.soft(await axe(page, { without: "#preview" }), `${name} ${colorScheme}`).toEqual([]);
    }
  }
});

test("every choice stays within its form, at 320 pixels too", async ({ page, home }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["embed/", "embed/fi.html", "embed/sv.html"]) {
      await page.goto(home + path);
      const wide = await page.locator("form").evaluate((form) => {
        const { right } = form.getBoundingClientRect();
        return [...form.querySelectorAll("input, select")]
          .filter((field) => field.getBoundingClientRect().right > right)
          .map(({ name }) => name);
      });
      expect(wide, `${path} at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
});

for (const path of ["", "fi.html", "sv.html"]) {
  test(`at 320 pixels the lists show their longest line: ${path || "index.html"}`, async ({ page, home }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${home}embed/${path}`);
    const cut = await page.locator("select").evaluateAll((lists) => {
      const pen = document.createElement("canvas").getContext("2d");
      return lists.flatMap((list) => {
        const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(list);
        pen.font = `${fontSize} ${fontFamily}`;
        // The browser's own arrow takes some of the width.
        const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 20;
        return [...list.options].filter(({ text }) => pen.measureText(text).width > room).map(({ text }) => text);
      });
    });
    expect(cut).toEqual([]);
  });
}
