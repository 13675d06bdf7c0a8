import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  efforts,
  effortOfShare,
  muscles,
  plausibleExponents,
  plausibleShares,
  workingShare,
} from "../../../../src/components/figures/six-muscles/muscles.ts";
import { stretches } from "../../../../src/components/figures/six-muscles/Bars.tsx";
import { shownBiopsies } from "../../../../src/components/figures/six-muscles/biopsies.ts";
import { biopsies } from "../../../../src/sim/evidence.ts";
import { fiberParameters } from "../../../../src/sim/fibers/parameters.ts";
import { compositions, fiberTypes, recruitment } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";

const effort = fc.constantFrom(...efforts);

describe("muscles", () => {
  it("are all the mixes that the model knows, each once", () => {
    expect(muscles.map(({ id }) => id).sort()).toEqual(compositions.map(({ id }) => id).sort());
  });
  it("stand in the order in which an easy run calls on their fast fibers", () => {
    const shares = muscles.map((mix) => recruitment(0.65, mix).IIa.recruited);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

describe("workingShare(intensity)", () => {
  it("is the same in every muscle", () => {
    fc.assert(
      fc.property(effort, fc.constantFrom(...muscles), (intensity, mix) => {
        const found = recruitment(intensity, mix);
        const all = fiberTypes.reduce((sum, type) => sum + mix[type] * found[type].recruited, 0);
        expect(all).toBeCloseTo(workingShare(intensity), 9);
      }),
    );
  });
  it("is the reference table's, at each of its efforts", () => {
    const rows = readTable("recruitment_vs_vo2max").filter((row) => row["phenotype"] === "untrained_VL_Staron2000");
    const [young] = compositions;
    const checked = rows.filter((row) => number(row, "pct_VO2max") <= 120);
    expect(checked.length).toBeGreaterThan(5);
    for (const row of checked) {
      const all =
        young.I * number(row, "typeI_recruited") +
        young.IIa * number(row, "typeIIa_recruited") +
        young.IIx * number(row, "typeIIx_recruited");
      expect(workingShare(number(row, "pct_VO2max") / 100)).toBeCloseTo(all, 2);
    }
  });
});

describe("effortOfShare(share)", () => {
  it("finds an effort at which no other is nearer", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), effort, (share, other) => {
        const miss = (at: number): number => Math.abs(workingShare(at) - share);
        expect(miss(effortOfShare(share))).toBeLessThanOrEqual(miss(other));
      }),
    );
  });
});

describe("plausibleShares(intensity)", () => {
  it("spans the range that the parameter declares, and holds the model's own curve", () => {
    expect(plausibleExponents).toEqual(fiberParameters.intensityExponent.range);
    fc.assert(
      fc.property(effort, (intensity) => {
        const [low, high] = plausibleShares(intensity);
        const own = recruitment(intensity, compositions[0]).IIa.recruited;
        expect(low).toBeLessThanOrEqual(own);
        expect(high).toBeGreaterThanOrEqual(own);
      }),
    );
  });
});

describe("stretches(mix, working)", () => {
  it("cover the whole bar with types, and with fibers at work as much of it as works", () => {
    fc.assert(
      fc.property(fc.constantFrom(...muscles), fc.double({ min: 0, max: 1, noNaN: true }), (mix, working) => {
        const parts = stretches(mix, working);
        const length = (isAtWork: boolean): number =>
          parts.filter((part) => part.isAtWork === isAtWork).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(length(false)).toBeCloseTo(1, 9);
        expect(length(true)).toBeCloseTo(working, 6);
        for (const { from, to } of parts) expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

describe("shownBiopsies", () => {
  it("are rows of the evidence: none at 50 %, some at 57, 65 and 75 %", () => {
    for (const row of shownBiopsies) expect(biopsies).toContain(row);
    expect(shownBiopsies.map(({ source, intensity, fast: [first] }) => [source, intensity, first.mark])).toEqual([
      ["krustrup2004low", 0.5, "none"],
      ["skelly2021", 0.57, "some"],
      ["scribbans2014", 0.65, "some"],
      ["altenburg2007", 0.75, "some"],
    ]);
  });
});
