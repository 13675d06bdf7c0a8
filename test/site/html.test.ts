import { expect, it } from "vitest";
import { htmlFaults } from "../../scripts/checks/html.ts";
import { pages, site } from "./support/site.ts";

it("every page has one h1, whole heading levels, its own title, a language, a description, a canonical URL, and no style or handler attribute", () => {
  expect(htmlFaults(site)).toEqual([]);
});

it("the sitemap lists every page but the embeds, 404.html and the page for tests with a figure twice", () => {
  const unlisted = pages.filter((path) => !["404.html", "figures/twice/"].includes(path) && !path.startsWith("embed/"));
  expect([...site.sitemap].sort()).toEqual([...unlisted].sort());
});
