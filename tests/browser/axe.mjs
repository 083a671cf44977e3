// What axe finds on a page, in a form that a failed test can show: the rules of WCAG 2.2 AA, and what its authors advise
// beyond them.
import AxeBuilder from "@axe-core/playwright";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// `within` and `without` are selectors of what is looked at and what is not, `except` names rules that are not the page's.
export async function axe(page, { within, without, except = [] } = {}) {
  // What passes need not be described, which takes axe as long as finding it.
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
