// What the text filters of content systems make of a snippet: other quotation marks, and an `&` that is escaped again.
// There is always a widget, and the console says once what each attribute could not mean.
import { test, expect, EXAMPLE_CODE } from "./embed_host.mjs";

const script = (home) => `<script type="module" src="${new URL(home).origin}/embed/v1/double-cycle.js"></script>`;
const inner = (page) => page.frameLocator("iframe").first();

async function warnings(page, work) {
  const said = [];
  page.on("console", (message) => {
    if (message.text().startsWith("double-cycle")) said.push(message.text());
  });
  await work();
  return said;
}

test("curly quotation marks around the attributes: a widget, and one line for each", async ({
  host,
  page,
  guard,
  home,
}) => {
  guard.allow(/double-cycle: /);
  const said = await warnings(page, async () => {
    await host.openBody(
      `${script(home)}<double-cycle lang=”fi” theme=“dark″ code=”2RCH-ZG67″ loading=»eager«></double-cycle>`,
    );
    await host.element.scrollIntoViewIfNeeded();
    await host.ready();
    await expect(host.element.locator(".station")).toHaveCount(8);
  });
  const about = (name) =>
    said.filter((line) => line.includes(`${name}="`) || (name === "code" && /rating code/.test(line)));
  for (const name of ["lang", "theme", "loading", "code"]) expect(about(name), name).toHaveLength(1);
  expect(said).toHaveLength(4);
});

test('readonly="false" is read-only, as in HTML, and the console says once what to do', async ({
  host,
  page,
  guard,
  home,
}) => {
  guard.allow(/double-cycle: readonly/);
  const said = await warnings(page, async () => {
    await host.openBody(
      `${script(home)}<double-cycle readonly="false" code="${EXAMPLE_CODE}" loading="eager"></double-cycle>`,
    );
    await host.ready();
    await host.element.evaluate((element) => element.setAttribute("theme", "dark"));
    await expect(host.element.locator(".embed")).toBeVisible();
  });
  expect(said).toEqual(['double-cycle: readonly="false" is unknown; leave it out to allow rating']);
});

for (const [what, and] of Object.entries({
  "as it is": "&",
  "as an entity": "&amp;",
  "as a number": "&#038;",
  "escaped twice": "&amp;amp;",
  "a number escaped again": "&amp;#038;",
  "a short number escaped again": "&amp;#38;",
  "escaped three times": "&amp;amp;amp;",
})) {
  test(`the & in a frame's address, ${what}: every option and the rating arrive`, async ({ host, page, home }) => {
    const address = `${new URL(home).origin}/embed/v1/frame.html?lang=fi${and}theme=dark${and}view=result#r=${EXAMPLE_CODE}`;
    await host.openBody(`<iframe title="Double Cycle" src="${address}" width="100%" height="700"></iframe>`);
    const element = inner(page).locator("double-cycle");
    await expect(element.locator(".station")).toHaveCount(8);
    const attributes = await element.evaluate((element) =>
      ["lang", "theme", "mode"].map((name) => element.getAttribute(name)),
    );
    expect(attributes).toEqual(["fi", "dark", "result"]);
    expect(await element.evaluate((element) => element.code)).toBe(EXAMPLE_CODE);
  });
}
