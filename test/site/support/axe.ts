// Runs axe-core in a page: WCAG 2.2 AA and axe's best practices.
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into every page that the context will open, past the pages' own policy. */
export const addAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ content: axe.source });

/** One line for each element at fault: the rule, the element, and what axe expects of it. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (values) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const results = await engine.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
  }, tags);
  return found.map((line) => line.replace(/\s+/g, " "));
}
