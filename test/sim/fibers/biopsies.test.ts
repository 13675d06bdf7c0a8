/** The table of biopsy studies: in order of effort, each read, and no effort of ours that passes for a study's. */
import { describe, expect, it } from "vitest";
import { biopsies } from "../../../src/sim/evidence.ts";
import { works } from "../../content/sources.ts";

const rowsOf = (source: string) => biopsies.filter((study) => study.source === source);

describe("biopsies", () => {
  it("rise from easy to all-out", () => {
    const efforts = biopsies.map(({ intensity }) => intensity ?? Number.POSITIVE_INFINITY);
    expect(efforts).toEqual(efforts.toSorted((a, b) => a - b));
  });

  it.each(biopsies)("$source was read at least in its abstract", ({ source }) => {
    expect(works.find(({ id }) => id === source)?.note).toMatch(/abstract read/i);
  });

  it("mark as estimated the one effort that a study gives as heart rate", () => {
    expect(biopsies.filter(({ estimated }) => estimated).map(({ source }) => source)).toEqual(["skelly2021"]);
    expect(rowsOf("skelly2021")[0]?.protocol).toMatch(/heart rate/);
  });

  // What the abstracts say: chapters.md, section 2 of the science notes.
  it("hold the two studies nearest to easy running, in both of which fast fibers took part", () => {
    for (const source of ["scribbans2014", "skelly2021"]) {
      const [row] = rowsOf(source);
      expect([row?.typeI.mark, row?.fast[0].mark], source).toEqual(["some", "some"]);
    }
  });

  it("compare the moderate session with sprints, not fast fibers with slow ones", () => {
    const [row] = rowsOf("skelly2021");
    for (const seen of [row?.typeI, row?.fast[0]]) expect(seen?.found).toBe("p-ACC and p-p38 rose, as after sprints");
  });

  it("have type I fall within a minute at 75 %, and fast fibers less", () => {
    const [row] = rowsOf("altenburg2007");
    expect(row?.typeI).toEqual({ mark: "most", found: "phosphocreatine fell within a minute" });
    expect(row?.fast[0].mark).toBe("some");
  });

  it("give no share below the cut-off at 110 % without the authors' conclusion", () => {
    const [row] = rowsOf("krustrup2004intense");
    for (const seen of [row?.typeI, row?.fast[0]]) expect(seen?.found).toMatch(/low in phosphocreatine.*all worked/);
  });
});
