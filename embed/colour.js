// Readable brand colours: WCAG 2.2 contrast, and the nearest shade with enough of it.
const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

// Relative luminance, 0 (black) to 1 (white), of a colour as #rrggbb.
function luminance(colour) {
  const [r, g, b] = channels(colour).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// WCAG contrast ratio, 1 (none) to 21.
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const hex = (values) => "#" + values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("");

// Mixes two colours by a share from 0 to 1, in sRGB like the style sheets.
function mix(from, to, share) {
  const other = channels(to);
  return hex(channels(from).map((value, at) => value + (other[at] - value) * share));
}

const STEPS = 50;

// The first shade on the way from `colour` to `end` (black or white) with the `least` contrast. The ground follows the
// shade.
function readable(colour, groundOf, least, end) {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mix(colour, end, step / STEPS);
    if (contrast(shade, groundOf(shade)) >= least) return shade;
  }
  return end;
}

// Per theme: the widget's surface, and the colour towards which low-contrast colours move.
const THEMES = { light: ["#ffffff", "#000000"], dark: ["#0d222b", "#ffffff"] };

// The three roles' colours, readable in the theme (styles/embed-layout.css). The accent is text on its own wash (12 %
// of it on the surface), so it needs 4.5:1. The streams are marks on their bed (14 % accent), so they need 3:1.
export function inTheme(colours, theme) {
  const [surface, end] = THEMES[theme];
  const accent = readable(colours.accent, (shade) => mix(surface, shade, 0.12), 4.5, end);
  const stream = (colour) => readable(colour, () => mix(surface, accent, 0.14), 3, end);
  return { accent, strategy: stream(colours.strategy), execution: stream(colours.execution) };
}
