// Runs axe-core in a page: WCAG 2.2 AA and axe's best practices.
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into every page that the context will open, past the pages' own policy. */
export const addAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ content: axe.source });

/** Rules that look at colors: what a theme can break. */
const colorRules = ["color-contrast", "link-in-text-block"];

async function violationsOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const results = await engine.run(document, { runOnly: only, resultTypes: ["violations"] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
  }, runOnly);
  return found.map((line) => line.replace(/\s+/g, " "));
}

/** One line for each element at fault: the rule, the element, and what axe expects of it. */
export const violations = (page: Page): Promise<string[]> => violationsOf(page, { type: "tag", values: tags });

/** Where each visible element stands, as text. */
const layoutOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(" ");
      })
      .join(),
  );

/**
 * As `violations`, in the light and in the dark theme; each line names its theme. Where both themes show the same elements
 * in the same places, only the rules about colors are asked again. Leaves the page dark.
 */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page);
  const layout = await layoutOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const isSame = (await layoutOf(page)) === layout;
  const dark = await (isSame ? violationsOf(page, { type: "rule", values: colorRules }) : violations(page));
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}
