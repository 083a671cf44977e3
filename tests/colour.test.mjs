// A site's brand colours, made readable. The contrast is recomputed here from WCAG's definition.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inTheme } from "../embed/colour.js";

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour) =>
  channels(colour)
    .map(linear)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
function contrast(a, b) {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
const byte = (value) =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, "0");
const over = (ground, colour, share) =>
  `#${channels(ground)
    .map((value, at) => byte(value + (channels(colour)[at] - value) * share))
    .join("")}`;

const SURFACE = { light: "#ffffff", dark: "#0d222b" };
const all = (colour) => ({ accent: colour, strategy: colour, execution: colour });
const GRID = ["00", "33", "66", "99", "cc", "ff"].flatMap((r, _, steps) =>
  steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)),
);

test("the contrast is WCAG's", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#777777"), 1);
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
});

test("each colour has enough contrast on the ground it then has, in both themes", () => {
  for (const theme of ["light", "dark"]) {
    for (const colour of GRID) {
      const { accent, strategy, execution } = inTheme(all(colour), theme);
      assert.ok(
        contrast(accent, over(SURFACE[theme], accent, 0.12)) >= 4.5,
        `${colour} as accent, ${theme}: ${accent}`,
      );
      for (const stream of [strategy, execution])
        assert.ok(contrast(stream, over(SURFACE[theme], accent, 0.14)) >= 3, `${colour}, ${theme}: ${stream}`);
    }
  }
});

test("a colour that can be read stays as it is", () => {
  assert.deepEqual(inTheme({ accent: "#7a2a5d", strategy: "#7a2a5d", execution: "#b4471f" }, "light"), {
    accent: "#7a2a5d",
    strategy: "#7a2a5d",
    execution: "#b4471f",
  });
  assert.deepEqual(inTheme(all("#000000"), "light"), all("#000000"));
  assert.deepEqual(inTheme(all("#ffffff"), "dark"), all("#ffffff"));
});

test("one that cannot is changed, towards black in light and white in dark", () => {
  const light = inTheme(all("#ffe000"), "light");
  const dark = inTheme(all("#101060"), "dark");
  for (const role of ["accent", "strategy", "execution"]) {
    assert.ok(luminance(light[role]) < luminance("#ffe000"), role);
    assert.ok(luminance(dark[role]) > luminance("#101060"), role);
    assert.match(light[role] + dark[role], /^(#[0-9a-f]{6}){2}$/);
  }
  // A mark needs less contrast than text, so it changes less.
  assert.ok(luminance(light.strategy) > luminance(light.accent));
});
