// Brand colours that can be read: contrast as WCAG 2.2 defines it, and the nearest shade that has enough of it.
const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

// Relative luminance, 0 (black) to 1 (white), of a colour as #rrggbb.
function luminance(colour) {
  const [r, g, b] = channels(colour).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// From 1 (none) to 21.
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const hex = (values) => "#" + values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("");

// From one colour to another by a share from 0 to 1, in sRGB, as the style sheets mix.
function mix(from, to, share) {
  const other = channels(to);
  return hex(channels(from).map((value, at) => value + (other[at] - value) * share));
}

const STEPS = 50;

// The colour itself, or the first on its way to `end`, black or white, that has the contrast on the ground it then has.
function readable(colour, groundOf, least, end) {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mix(colour, end, step / STEPS);
    if (contrast(shade, groundOf(shade)) >= least) return shade;
  }
  return end;
}

// The widget's surface in a theme, and where colours end that stand out from it.
const THEMES = { light: ["#ffffff", "#000000"], dark: ["#0d222b", "#ffffff"] };

// The colours of the three roles, each readable in the theme: the accent is text on its own wash, 12 % of it on the surface,
// the streams are marks on their bed, which is 14 % of the accent (styles/embed-layout.css).
export function inTheme(colours, theme) {
  const [surface, end] = THEMES[theme];
  const accent = readable(colours.accent, (shade) => mix(surface, shade, 0.12), 4.5, end);
  const stream = (colour) => readable(colour, () => mix(surface, accent, 0.14), 3, end);
  return { accent, strategy: stream(colours.strategy), execution: stream(colours.execution) };
}
