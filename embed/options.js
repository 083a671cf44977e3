// Attributes with a fixed set of values; the first is the default.
export const CHOICES = {
  mode: ["rate", "result", "figure"],
  theme: ["auto", "light", "dark"],
  hotkeys: ["on", "off"],
  loading: ["lazy", "eager"],
  "heading-level": ["2", "1", "3", "4", "5", "6"],
};

export function option(element, name) {
  const value = element.getAttribute(name);
  return CHOICES[name].includes(value) ? value : CHOICES[name][0];
}

// Warns once for each unknown value; `guest` remembers the warnings.
export function warnOf(element, guest) {
  guest.warned ??= new Set();
  const warn = (name, fits, instead) => {
    const value = element.getAttribute(name);
    const said = `double-cycle: ${name}="${value}" is unknown; ${instead}`;
    if (value === null || fits(value) || guest.warned.has(said)) return;
    guest.warned.add(said);
    console.warn(said);
  };
  for (const name of Object.keys(CHOICES))
    warn(name, (value) => CHOICES[name].includes(value), `${CHOICES[name][0]} holds`);
  warn(
    "lang",
    (value) => value === "" || LANGUAGES.includes(value.toLowerCase().split(/[-_]/)[0]),
    "the page's language holds",
  );
  // HTML's way: the attribute alone counts, whatever it says.
  warn("readonly", (value) => !/^(0|false|no|off)$/i.test(value), "leave it out to allow rating");
}
