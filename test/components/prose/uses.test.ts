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
    pages: [{ path: "/" as const, title: "The muscle", source: `source: "potvin2017",` }],
  };
  it.each([
    ["a1999", ["/chapters/fibers/"]],
    ["skelly2021", ["/chapters/fibers/"]],
    ["egan2010", ["/chapters/fibers/"]],
    ["daniels1979", ["/glossary/#vdot"]],
    ["potvin2017", ["/"]],
    ["potvin20", []],
    ["comment2000", []],
  ])("%s: %j", (id, paths) => {
    expect(placesCiting(id, citing).map(({ path }) => path)).toEqual(paths);
  });
});
