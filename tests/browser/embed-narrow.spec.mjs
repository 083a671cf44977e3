// The element in narrow columns of wide pages and on phones: nothing overflows, in any mode or language.
import { test, expect, EXAMPLE_CODE } from "./embed_host.mjs";
import { LANGUAGES } from "./languages.mjs";

// Runs in the page: finds elements wider than their box, text that leaves a box around it, and what covers a station.
function misplaced(element) {
  const base = element.shadowRoot.querySelector(".embed");
  const shown = (one) => one.checkVisibility() && !one.closest("svg, .visually-hidden, legend");
  const isBlock = (one) => getComputedStyle(one).display !== "inline";
  const name = (one) => `${one.localName}.${one.className}`;
  const problems = [];
  for (const one of [base, ...base.querySelectorAll("*")]) {
    // The ring around the open station extends beyond its button.
    if (!shown(one) || !isBlock(one) || one.closest(".station")) continue;
    if (one.scrollWidth > one.clientWidth && one.clientWidth > 1)
      problems.push(`${name(one)} is ${one.clientWidth} wide and holds ${one.scrollWidth}`);
  }
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box = node.parentElement; base.contains(box) && !box.matches(".stage"); box = box.parentElement) {
      const edge = box.getBoundingClientRect();
      if (isBlock(box) && (text.left < edge.left - 1 || text.right > edge.right + 1))
        problems.push(`“${node.data}” out of ${name(box)}`);
    }
  }
  const edge = base.getBoundingClientRect();
  const stations = [...base.querySelectorAll(".station")].map((one) => one.getBoundingClientRect());
  for (const label of base.querySelectorAll(".label")) {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    if (left < edge.left || right > edge.right) problems.push(`“${label.textContent}” out of the element`);
    for (const [place, station] of stations.entries()) {
      const [x, y] = [station.x + station.width / 2, station.y + station.height / 2];
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      if (away < station.width / 2) problems.push(`“${label.textContent}” on station ${place + 1}`);
    }
  }
  return problems;
}

for (const width of [280, 320, 360, 480]) {
  test(`in a column of ${width} pixels nothing runs out of its place`, async ({ host, page }) => {
    for (const screen of [width + 16, 1280]) {
      await page.setViewportSize({ width: screen, height: 900 });
      await host.show("narrow");
      await host.ask(`document.querySelector("aside").style.width = "${width}px"`);
      await host.ask(`el.code = "${EXAMPLE_CODE}"`);
      for (const mode of ["rate", "result", "figure"]) {
        for (const language of LANGUAGES) {
          await host.ask(`(el.setAttribute("mode", "${mode}"), el.setAttribute("lang", "${language}"))`);
          await expect(host.base).toHaveAttribute("lang", language);
          await expect(host.base).toHaveAttribute("data-mode", mode);
          expect
            .soft(await host.element.evaluate(misplaced), `${mode}, ${language}, on a screen of ${screen}`)
            .toEqual([]);
        }
      }
      expect((await host.base.boundingBox()).width).toBe(width);
    }
  });
}
