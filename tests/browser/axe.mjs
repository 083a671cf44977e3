// axe's violations on a page, in a form that a failing test can print: WCAG 2.2 AA and axe's best practices.
import axeCore from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// axe stays in a document and its frames until they are left; each carries half a megabyte of it.
async function put(page) {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeCore.source);
  }
}

// `within` and `without` are selectors to include and exclude; `except` names rules to ignore.
export async function axe(page, { within, without, except = [] } = {}) {
  await put(page);
  return page.evaluate(
    async ({ context, rules, except }) => {
      const { violations } = await window.axe.run(context, {
        // Describing what passes takes axe as long as finding what does not.
        resultTypes: ["violations"],
        runOnly: { type: "tag", values: rules },
        rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`,
      );
    },
    {
      context: { include: [within ?? "html"], exclude: without ? [without] : [] },
      rules: RULES,
      except,
    },
  );
}
