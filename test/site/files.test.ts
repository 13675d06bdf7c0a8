// Every page as a file: what can be checked without a browser, copies of a page included.
import { expect, it } from "vitest";
import { overweight, weigh } from "../../scripts/checks/budgets.ts";
import { htmlFaults } from "../../scripts/checks/html.ts";
import { deadLinks, orphanPages } from "../../scripts/checks/links.ts";
import { markupFaults } from "../../scripts/checks/markup.ts";
import { filesToOpen } from "../../scripts/checks/module-graph.ts";
import { pages, site, visited } from "./support/site.ts";

it("every page has a heading, its own title, a language, a description, a canonical URL, no handler attribute, no unrounded number in a table, and a hash for each inline script and style", () => {
  expect(htmlFaults(site)).toEqual([]);
});

it("the HTML of every page is valid: one h1, whole heading levels, each id once, no style attribute, references that lead somewhere", () => {
  expect(markupFaults(site.pages)).toEqual([]);
});

it("the sitemap lists every page but the embeds, 404.html and the page for tests with a figure twice", () => {
  const unlisted = pages.filter((path) => !["404.html", "figures/twice/"].includes(path) && !path.startsWith("embed/"));
  expect([...site.sitemap].sort()).toEqual([...unlisted].sort());
});

it("every link, source, anchor and import leads somewhere, and what leads out is https", () => {
  expect(deadLinks(site)).toEqual([]);
});

it("every page of the sitemap can be reached from home", () => {
  expect(orphanPages(site)).toEqual([]);
});

it("every page waits for one style sheet", () => {
  const counts = site.pages.map(({ path, elements }): [path: string, sheets: number] => [
    path,
    elements.filter(({ name, attributes }) => name === "link" && attributes["rel"] === "stylesheet").length,
  ]);
  expect(counts.filter(([, sheets]) => sheets !== 1)).toEqual([]);
});

// The bytes of a page that is visited are those that the browser loads; see pages.test.ts.
it("every page that is not visited is within its budget, by the files that it and its modules import", () => {
  const copies = site.pages.filter(({ path }) => !visited.includes(path));
  expect(copies.flatMap((page) => overweight(page.path, weigh(site.directory, page, filesToOpen(site, page))))).toEqual(
    [],
  );
});
