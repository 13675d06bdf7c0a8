import { describe, expect, it } from "vitest";
import { linkedFigure } from "../../../src/components/kit/linked-figure.ts";

const siteKeys = new Set(["v", "i", "g", "guess"]);
const ids = ["recruitment", "six-muscles", "seam", "seam-2"];
const linked = (query: string): string | null => linkedFigure(new URLSearchParams(query), siteKeys, ids);

describe("linkedFigure(link, siteKeys, ids)", () => {
  it.each([
    ["v=2&i=88", "recruitment"],
    ["v=2&six-muscles-1.i=94&six-muscles-1.g=skip", "six-muscles"],
    ["v=2&seam-1.i=50", "seam"],
    ["v=2&seam-2.i=50", "seam-2"],
    ["v=2&seam-2.i=50&six-muscles-1.i=94", "six-muscles"],
    ["amp;I=88", "recruitment"],
  ])("of %s is %s", (query, id) => {
    expect(linked(query)).toBe(id);
  });

  it.each(["", "v=2", "utm_source=mail", "unknown=3", "other-1.i=50"])("is none for %j", (query) => {
    expect(linked(query)).toBeNull();
  });

  it("is none on a page without figures", () => {
    expect(linkedFigure(new URLSearchParams("i=88"), siteKeys, [])).toBeNull();
  });
});
