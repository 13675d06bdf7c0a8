// What every page's HTML must hold, whatever it is about.
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

function headingFaults(page: BuiltPage): string[] {
  const levels = page.elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
  const tops = levels.filter((level) => level === 1).length;
  const faults = tops === 1 ? [] : [`has ${tops} <h1>, expected one`];
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1)
      faults.push(`heading ${index + 1} is <h${level}> after ${before === 0 ? "nothing" : `<h${before}>`}`);
  });
  return faults;
}

/** A strict policy would drop these without a word: found here, not in a reader's browser. */
function policyFaults(elements: readonly HtmlElement[]): string[] {
  return elements.flatMap(({ name, attributes }) =>
    Object.keys(attributes)
      .filter((key) => key === "style" || /^on[a-z]+$/.test(key))
      .map((key) => `<${name}> has the attribute ${key}="${(attributes[key] ?? "").slice(0, 60)}"`),
  );
}

function faultsOf(page: BuiltPage, site: BuiltSite): string[] {
  const faults = [...headingFaults(page), ...policyFaults(page.elements), ...unhashed(page.elements)];
  const isListed = site.sitemap.includes(page.path);
  const language = page.elements.find(({ name }) => name === "html")?.attributes["lang"];
  if (language !== "en") faults.push(`<html lang> is ${JSON.stringify(language)}, expected "en"`);
  if (!/^<!doctype html>/i.test(page.html)) faults.push("does not start with <!doctype html>");
  const description = attributeOf(page, "meta", "name", "description", "content") ?? "";
  if (isListed && (description.length < 30 || description.length > 200)) {
    faults.push(`meta description has ${description.length} characters, expected 30 to 200`);
  }
  const canonical = attributeOf(page, "link", "rel", "canonical", "href");
  if (isListed && canonical !== site.home + page.path) {
    faults.push(`canonical is ${String(canonical)}, expected ${site.home + page.path}`);
  }
  const ids = page.elements.map(({ attributes }) => attributes["id"]).filter((id) => id !== undefined);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    faults.push(`id "${id}" occurs twice`);
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
