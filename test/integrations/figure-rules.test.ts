import { describe, expect, it } from "vitest";
import { ownClasses, withoutRulesOf } from "../../integrations/figure-rules.ts";
import { absentClasses } from "../../integrations/sheets.ts";

const seam = ".seam-view{color:red}.seam-cut,.chart .seam-line{fill:none}";
const knobs = ".knobs-view .chart{margin:0}";

describe("ownClasses(sheet, others)", () => {
  it("are those that no other sheet styles", () => {
    expect([...ownClasses(seam, [knobs])]).toEqual(["seam-view", "seam-cut", "seam-line"]);
  });
});

describe("absentClasses(figures, html)", () => {
  const figures = [ownClasses(seam, [knobs]), ownClasses(knobs, [seam])];
  it("are all classes of the figures of which a page has none", () => {
    expect([...absentClasses(figures, '<p class="seam-line x">')]).toEqual(["knobs-view"]);
    expect([...absentClasses(figures, '<p class="knobs-view">')]).toEqual(["seam-view", "seam-cut", "seam-line"]);
  });
});

describe("withoutRulesOf(css, absent)", () => {
  const absent = new Set(["seam-view", "seam-cut", "seam-line"]);
  it("drops what styles only absent figures, at the outermost level and inside of queries", () => {
    const css = `${seam}${knobs}@media (min-width: 60rem){.seam-cut{x:1}}@container (width > 1px){.seam-cut{x:1}p{x:2}}`;
    expect(withoutRulesOf(css, absent)).toBe(`${knobs}@container (width > 1px){p{x:2}}`);
  });
  it("keeps a rule of which one selector is for something else", () => {
    expect(withoutRulesOf(".seam-cut,p{x:1}", absent)).toBe(".seam-cut,p{x:1}");
  });
  it("keeps fonts, layers, imports and rules inside of rules as they are", () => {
    const css = '@layer a,b;@font-face{font-family:"A"}@keyframes k{from{x:1}to{x:2}}p{x:1;&.y{x:2}}';
    expect(withoutRulesOf(css, absent)).toBe(css);
  });
  it("changes nothing where every figure is present", () => {
    expect(withoutRulesOf(`${seam}${knobs}`, new Set())).toBe(`${seam}${knobs}`);
  });
});
