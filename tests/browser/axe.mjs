// axe's violations on a page, in a form that a failing test can print: WCAG 2.2 AA and axe's best practices.
import AxeBuilder from "@axe-core/playwright";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// `within` and `without` are selectors to include and exclude; `except` names rules to ignore.
export async function axe(page, { within, without, except = [] } = {}) {
  // Report violations only: describing what passes takes axe as long as finding it.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(RULES)
    .disableRules(except)
    .setLegacyMode(true);
  if (within) builder.include(within);
  if (without) builder.exclude(without);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`);
}
