import { describe, expect, it } from "vitest";
import type { BuiltSite } from "../../../scripts/checks/built-site.ts";
import { addressOf, oneOfEachKind, siteTargets } from "../../../scripts/measure/target.ts";

const home = "http://127.0.0.1:1/dose/";
const site: BuiltSite = {
  directory: "/site",
  base: "/dose/",
  home,
  sitemap: [],
  pages: ["", "about/", "chapters/a/", "chapters/b/", "embed/x/", "simulator/"].map((path) => ({
    path,
    html: "",
    elements: [],
  })),
};
const pathsOf = (targets: ReturnType<typeof siteTargets>) => targets.map(({ page }) => page.path);

describe("siteTargets(site, home, paths)", () => {
  it("takes every page, or those that are named, with or without a slash at the start", () => {
    expect(pathsOf(siteTargets(site, home, []))).toHaveLength(6);
    const chosen = siteTargets(site, home, ["/", "about/", "/simulator/"]);
    expect(pathsOf(chosen)).toEqual(["", "about/", "simulator/"]);
    expect(chosen.map(addressOf)).toEqual([home, `${home}about/`, `${home}simulator/`]);
  });
  it("throws for a path without a page", () => {
    expect(() => siteTargets(site, home, ["abuot/"])).toThrow("abuot/");
  });
});

describe("oneOfEachKind(targets)", () => {
  it("begins with home and takes the first page of each kind that there is", () => {
    const paths = pathsOf(oneOfEachKind(siteTargets(site, home, [])));
    expect(paths).toEqual(["", "chapters/a/", "simulator/", "about/", "embed/x/"]);
  });
});
