// Who may frame what: the embed's frame anyone, the page only its own origin.
import { test, expect, EXAMPLE } from "./embed_host.mjs";

const framed = (addresses) =>
  addresses.map((address) => `<iframe title="Double Cycle" src="${address.replace(/&/g, "&amp;")}"></iframe>`).join("");

test("another site can frame the embed, and no page beside it", async ({ page, hosts, home, guard }) => {
  guard.allow(/frame-ancestors/);
  const addresses = ["", "index.html", "fi/", "sv/?mode=history", "?mode=embed#r=2RCH-ZG67"];
  // The embed's frame comes last: once it is shown, the others have been refused.
  const all = [...addresses, "embed/v1/frame.html?lang=en#r=2RCH-ZG67"].map((path) => home + path);
  await page.goto(`${hosts}empty.html?body=${encodeURIComponent(framed(all))}`);
  await expect(page.frameLocator("iframe >> nth=-1").locator(".station .numeral")).toHaveText(EXAMPLE.map(String));
  await expect
    .poll(() =>
      page
        .frames()
        .slice(1)
        .map((frame) => new URL(frame.url()).protocol),
    )
    .toEqual([...addresses.map(() => "chrome-error:"), "http:"]);
  const refusals = guard.take().filter((problem) => problem.includes("frame-ancestors"));
  expect(refusals.length).toBe(addresses.length);
});

test("a page of its own origin can, and mode=embed leads to the frame there", async ({ page, home }) => {
  const address = `${home}host-of-its-own.html`;
  const body = `<!doctype html><link rel="icon" href="data:,">${framed([`${home}fi/?mode=embed&view=result#r=2RCH-ZG67`, `${home}?lang=sv`])}`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(address);
  const inner = page.frameLocator("iframe >> nth=0");
  await expect(inner.locator(".station .numeral")).toHaveText(EXAMPLE.map(String));
  await expect(inner.locator(".embed")).toHaveAttribute("lang", "fi");
  await expect(inner.locator("header, .hero, .share, .card")).toHaveCount(0);
  await expect(page.frameLocator("iframe >> nth=1").locator("h1").first()).toBeVisible();
});
