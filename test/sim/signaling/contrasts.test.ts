import { describe, expect, it } from "vitest";
import {
  signalingEvidence,
  signalingMarkers,
  withinStudyContrasts,
  type SignalingRow,
} from "../../../src/sim/index.ts";
import { contrastsAmong } from "../../../src/sim/signaling/contrasts.ts";

const all = withinStudyContrasts();
type Ratio = ReturnType<typeof contrastsAmong>[number]["ratio"];
const ratio = (source: string, marker: (typeof signalingMarkers)[number]): Ratio[] =>
  withinStudyContrasts(marker)
    .filter((pair) => pair.source === source)
    .map((pair) => pair.ratio);
/** Where both responses are one number. */
const exactly = (value: number): Ratio => ({ low: value, high: value });

describe("withinStudyContrasts(marker)", () => {
  it("gives the ratio that a study's own two values give", () => {
    expect(ratio("egan2010", "PGC-1α mRNA")).toEqual([exactly(10.2 / 3.8)]);
    expect(ratio("bartlett2012", "p-AMPK")).toEqual([exactly(1)]);
    expect(ratio("bartlett2012", "PGC-1α mRNA")).toEqual([exactly(4.2 / 4.5)]);
    expect(ratio("macinnis2017", "citrate synthase activity")).toEqual([exactly(10.2 / 8.4)]);
    expect(ratio("stepto2012", "PGC-1α mRNA")).toEqual([exactly(11 / 4)]);
  });

  it("takes percent for what they are: +80 % twice is a ratio of 1", () => {
    expect(ratio("egan2010", "p-CREB")).toEqual([exactly(1)]);
  });

  it("bounds a ratio where a study bounds a response, and puts no number between", () => {
    expect(ratio("nordsborg2010", "PGC-1α mRNA")).toEqual([{ low: 4 / 3, high: 5 / 3 }]);
  });

  it("gives no ratio where a change was not significant or was told in words", () => {
    for (const marker of ["p-AMPK", "p-CaMKII", "p-ATF-2", "p-HDAC IIa"] as const) {
      expect(ratio("egan2010", marker)).toEqual([null]);
    }
    expect(ratio("kristensen2015", "p-AMPK, type I against II")).toEqual([null]);
    expect(ratio("arhen2024", "PGC-1α mRNA")).toEqual([null]);
  });

  it("makes three pairs of three intensities: up, level, and down again, none of them measured", () => {
    expect(ratio("edgett2013", "PGC-1α mRNA")).toEqual([9 / 4, 1, 4 / 9].map(exactly));
    expect(all.filter(({ source }) => source === "edgett2013").every(({ grade }) => grade === "illustrative")).toBe(
      true,
    );
  });

  it("never pairs two studies, markers, times, bases or units, and orders by intensity", () => {
    expect(all).toHaveLength(19);
    for (const { lower, higher, source, marker, basis } of all) {
      for (const row of [lower, higher]) expect(row).toMatchObject({ source, marker, basis });
      expect([higher.time, higher.unit, higher.comparison]).toEqual([lower.time, lower.unit, lower.comparison]);
      expect(lower.intensity ?? Number.NaN).toBeLessThan(higher.intensity ?? Number.NaN);
    }
  });

  it("has nothing to order all-out sessions by", () => {
    expect(all.some(({ source }) => source === "taylor2016")).toBe(false);
  });

  it("gives, marker by marker, what it gives at once", () => {
    expect(new Set(signalingMarkers.flatMap((marker) => withinStudyContrasts(marker)))).toEqual(new Set(all));
  });
});

describe("contrastsAmong(rows)", () => {
  const [first] = signalingEvidence;
  if (first === undefined) throw new Error("no evidence");
  const low: SignalingRow = { ...first, intensity: 0.5, value: 20, unit: "percent" };
  const high: SignalingRow = { ...low, intensity: 0.9, value: 80 };

  it("turns percent into multiples before it divides", () => {
    expect(contrastsAmong([high, low]).map((pair) => pair.ratio)).toEqual([exactly(1.8 / 1.2)]);
  });

  it("takes the widest ratio that bounds on both sides allow", () => {
    const bounded = { value: null, unit: "fold" } as const;
    const from: SignalingRow = { ...low, ...bounded, bounds: { low: 2, high: 3 } };
    const to: SignalingRow = { ...high, ...bounded, bounds: { low: 6, high: 8 } };
    expect(contrastsAmong([from, to]).map((pair) => pair.ratio)).toEqual([{ low: 6 / 3, high: 8 / 2 }]);
  });

  it("makes no pair of rows that differ in anything but intensity and outcome", () => {
    const others: Partial<SignalingRow>[] = [
      { source: "another" },
      { marker: "p-AMPK" },
      { time: "recovery" },
      { unit: "fold" },
      { basis: "peak power" },
      { intensity: null },
      { intensity: 0.5 },
    ];
    for (const other of others) expect(contrastsAmong([low, { ...high, ...other }]), JSON.stringify(other)).toEqual([]);
  });
});
