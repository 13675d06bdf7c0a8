import { expect, it } from "vitest";
import { deadLinks, orphanPages } from "../../scripts/checks/links.ts";
import { site } from "./support/site.ts";

it("every link, source, anchor and import leads somewhere, and what leads out is https", () => {
  expect(deadLinks(site)).toEqual([]);
});

it("every page of the sitemap can be reached from home", () => {
  expect(orphanPages(site)).toEqual([]);
});
