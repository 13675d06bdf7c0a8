// What every page says about itself, title, heading, language, description and address, and nothing inline that its policy refuses.
import type { HtmlElement } from "../html/elements.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { unhashed } from "./inline.ts";

const attributeOf = (
  page: BuiltPage,
  element: string,
  key: string,
  value: string,
  wanted: string,
): string | undefined =>
  page.elements.find(({ name, attributes }) => name === element && attributes[key] === value)?.attributes[wanted];

/** A strict policy drops handlers without a word: found here, not in a reader's browser. */
const handlers = (elements: readonly HtmlElement[]): string[] =>
  elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([key]) => /^on[a-z]+$/.test(key))
      .map(([key, value]) => `<${name}> has the attribute ${key}="${value.slice(0, 60)}"`),
  );

/** Decimals that no formula of the site needs: more of them are a number that nobody rounded. */
const mostDecimals = 7;
const unrounded = new RegExp(String.raw`(?<![\w./])\d+\.\d{${mostDecimals + 1},}(?![\w/])`, "g");

/** Cells of tables with numbers that nobody rounded. */
const longNumbers = (elements: readonly HtmlElement[]): string[] =>
  elements
    .filter(({ name }) => name === "td" || name === "th")
    .flatMap(({ text }) => [...text.matchAll(unrounded)].map(([found]) => `a table prints ${found}`));

function faultsOf(page: BuiltPage, site: BuiltSite): string[] {
  const faults = [...handlers(page.elements), ...unhashed(page.elements), ...longNumbers(page.elements)];
  if (!page.elements.some(({ name }) => name === "h1")) faults.push("has no <h1>");
  const isListed = site.sitemap.includes(page.path);
  const language = page.elements.find(({ name }) => name === "html")?.attributes["lang"];
  if (language !== "en") faults.push(`<html lang> is ${JSON.stringify(language)}, expected "en"`);
  const description = attributeOf(page, "meta", "name", "description", "content") ?? "";
  if (isListed && (description.length < 30 || description.length > 200)) {
    faults.push(`meta description has ${description.length} characters, expected 30 to 200`);
  }
  const canonical = attributeOf(page, "link", "rel", "canonical", "href");
  if (isListed && canonical !== site.home + page.path) {
    faults.push(`canonical is ${String(canonical)}, expected ${site.home + page.path}`);
  }
  return faults.map((fault) => `/${page.path} ${fault}`);
}

const titleOf = (page: BuiltPage): string => page.elements.find(({ name }) => name === "title")?.text.trim() ?? "";

/** One line for each fault, naming the page, the element and what was expected. */
export function htmlFaults(site: BuiltSite): string[] {
  const titles = new Map<string, string>();
  const titleFaults = site.pages.flatMap((page) => {
    const title = titleOf(page);
    if (title === "") return [`/${page.path} has no <title>`];
    const other = titles.get(title);
    titles.set(title, page.path);
    return other === undefined ? [] : [`/${page.path} has the title of /${other}: ${title}`];
  });
  return [...titleFaults, ...site.pages.flatMap((page) => faultsOf(page, site))];
}
