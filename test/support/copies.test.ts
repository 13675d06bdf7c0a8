import { describe, expect, it } from "vitest";
import { builtPage } from "../../scripts/checks/built-site.ts";
import { copies } from "../site/support/copies.ts";

/** A page with so many paragraphs and these islands. */
const page = (path: string, length: number, ...islands: string[]) =>
  builtPage(path, "<p></p>".repeat(length) + islands.map((url) => `<astro-island component-url="${url}">`).join(""));

const site = [
  page("", 9, "a.js"),
  page("calculators/week/", 5, "week.js"),
  page("embed/a/", 2, "a.js"),
  page("embed/b/", 1, "b.js", "b2.js"),
  page("embed/c/", 1, "c.js"),
  page("embed/week/", 1, "week.js"),
  page("figures/", 3),
  page("figures/a/", 4, "a.js"),
  page("figures/b/", 3, "b.js", "b2.js"),
  page("figures/c/", 3, "c.js"),
  page("figures/twice/", 3, "a.js", "a.js"),
];

describe("copies(pages)", () => {
  it("are pages of a template with islands that other pages hold; the one with most islands is none", () => {
    expect(copies(site)).toEqual(["embed/a/", "embed/c/", "embed/week/", "figures/a/"]);
  });
  it("do not include the page of a figure that stands nowhere else", () => {
    expect(copies(site)).not.toContain("figures/c/");
    expect(copies([...site, page("chapters/x/", 9, "c.js")])).toContain("figures/c/");
  });
  it("are never the pages without a frame of their own", () => {
    expect(
      copies(site).filter((path) => ["", "figures/", "figures/twice/", "calculators/week/"].includes(path)),
    ).toEqual([]);
  });
  it("of several pages with as many islands leave out the longest", () => {
    const even = [page("embed/a/", 1, "a.js"), page("embed/b/", 2, "a.js"), page("embed/c/", 1, "a.js")];
    expect(copies(even)).toEqual(["embed/a/", "embed/c/"]);
  });
});
