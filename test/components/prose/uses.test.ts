import { describe, expect, it } from "vitest";
import { placesCiting } from "../../../src/components/prose/cited-in.ts";
import { usesIn } from "../../../src/components/prose/uses.ts";

const chapter = `---
title: x
---
Opening <Term id="motor-unit">motor units</Term> (<Cite id='henneman1965' />).

## One
<Cite
  ids={["a1999", 'b2000']}
  prefix="see"
/>
{/* <Cite id="comment2000" /> */}
\`\`\`
## not a heading <Cite id="fenced2000" />
\`\`\`
### Two
<Claim id="B4" />
`;

describe("usesIn(source)", () => {
  it("finds tag, id, section and line; comments and code are not read", () => {
    expect(usesIn(chapter)).toEqual([
      { tag: "Term", id: "motor-unit", section: 0, line: 4 },
      { tag: "Cite", id: "henneman1965", section: 0, line: 4 },
      { tag: "Cite", id: "a1999", section: 1, line: 7 },
      { tag: "Cite", id: "b2000", section: 1, line: 7 },
      { tag: "Claim", id: "B4", section: 2, line: 16 },
    ]);
  });
  it("finds nothing where an id is computed", () => {
    expect(usesIn("<Cite ids={cites} />")).toEqual([]);
  });
});

describe("placesCiting(id, citing)", () => {
  const citing = {
    texts: [{ path: "/chapters/fibers/" as const, title: "Fibers", source: chapter, figures: ["egan2010"] }],
    claims: [{ id: "B4", cites: ["skelly2021"] }],
    terms: [{ id: "vdot", term: "VDOT", cite: ["daniels1979"] }],
    pages: [{ path: "/" as const, title: "The muscle", source: `source: "potvin2017", "/references/#silva2024"` }],
  };
  it.each([
    ["a1999", ["/chapters/fibers/"]],
    ["skelly2021", ["/chapters/fibers/", "/claims/#B4"]],
    ["egan2010", ["/chapters/fibers/"]],
    ["daniels1979", ["/glossary/#vdot"]],
    ["potvin2017", ["/"]],
    ["silva2024", ["/"]],
    ["potvin20", []],
    ["comment2000", []],
  ])("%s: %j", (id, paths) => {
    expect(placesCiting(id, citing).map(({ path }) => path)).toEqual(paths);
  });
  it("says how many numbers of a model come from a work, and that a claim cites it", () => {
    const model = { path: "/model/x/" as const, title: "X (model)", source: "", figures: ["a1999", "b2000", "c2000"] };
    const all = { ...citing, texts: [{ ...model, numbers: ["a1999", "b2000", "a1999", "ours"] }], pages: [] };
    const titles = (id: string) => placesCiting(id, all).map(({ title }) => title);
    expect(titles("a1999")).toEqual(["X (model), with 2 numbers from it"]);
    expect(titles("b2000")).toEqual(["X (model), with one number from it"]);
    expect(titles("c2000")).toEqual(["X (model)"]);
    expect(titles("skelly2021")).toEqual(["claim B4"]);
  });
});
