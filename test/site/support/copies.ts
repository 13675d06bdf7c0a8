// Which pages are copies: made by a template that another page shows, with islands that other pages hold.
import type { BuiltPage } from "../../../scripts/checks/built-site.ts";

/** Folders in which a template makes one page for each figure or calculator. */
const templates = ["figures/", "embed/"] as const;

const islandsOf = ({ elements }: BuiltPage): string[] =>
  elements.flatMap(({ name, attributes }) => (name === "astro-island" ? [attributes["component-url"] ?? ""] : []));

/** Pages of a template. Only what is also under embed/ is made for a figure: the list of figures is a page of its own. */
function pagesOf(template: (typeof templates)[number], pages: readonly BuiltPage[]): BuiltPage[] {
  const paths = new Set(pages.map(({ path }) => path));
  return pages.filter(
    ({ path }) => path.startsWith(template) && paths.has(path.replace(template, "embed/")) && path !== template,
  );
}

/** The page with most islands; of several, the one with most elements. */
const fullest = (pages: readonly BuiltPage[]): BuiltPage | undefined =>
  [...pages].sort((a, b) => islandsOf(b).length - islandsOf(a).length || b.elements.length - a.elements.length)[0];

/**
 * Paths of the pages that need no visit of their own. Of each template the fullest page is visited, and so is every page
 * that holds an island which no other visited page holds.
 */
export function copies(pages: readonly BuiltPage[]): string[] {
  const made = templates.map((template) => pagesOf(template, pages));
  const visited = new Set(pages.filter((page) => !made.flat().includes(page)));
  for (const page of made.map(fullest)) if (page !== undefined) visited.add(page);
  for (const page of made.flat()) {
    const seen = new Set([...visited].flatMap(islandsOf));
    if (islandsOf(page).some((island) => !seen.has(island))) visited.add(page);
  }
  return pages.filter((page) => !visited.has(page)).map(({ path }) => path);
}
