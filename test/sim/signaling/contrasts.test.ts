import { describe, expect, it } from "vitest";
import {
  signalingEvidence,
  signalingMarkers,
  withinStudyContrasts,
  type SignalingRow,
} from "../../../src/sim/index.ts";
import { contrastsAmong } from "../../../src/sim/signaling/contrasts.ts";

const all = withinStudyContrasts();
const ratio = (source: string, marker: (typeof signalingMarkers)[number]): (number | null)[] =>
  withinStudyContrasts(marker)
    .filter((pair) => pair.source === source)
    .map((pair) => pair.ratio);

describe("withinStudyContrasts(marker)", () => {
  it("gives the ratio that a study's own two values give", () => {
    expect(ratio("egan2010", "PGC-1α mRNA")).toEqual([10.2 / 3.8]);
    expect(ratio("bartlett2012", "p-AMPK")).toEqual([1]);
    expect(ratio("bartlett2012", "PGC-1α mRNA")).toEqual([4.2 / 4.5]);
    expect(ratio("macinnis2017", "citrate synthase activity")).toEqual([10.2 / 8.4]);
    expect(ratio("stepto2012", "PGC-1α mRNA")).toEqual([11 / 4]);
  });

  it("takes percent for what they are: +80 % twice is a ratio of 1", () => {
    expect(ratio("egan2010", "p-CREB")).toEqual([1]);
  });

  it("gives no ratio where a change was not significant or was told in words", () => {
    for (const marker of ["p-AMPK", "p-CaMKII", "p-ATF-2", "p-HDAC IIa"] as const) {
      expect(ratio("egan2010", marker)).toEqual([null]);
    }
    expect(ratio("kristensen2015", "p-AMPK, type I against II")).toEqual([null]);
  });

  it("makes three pairs of three intensities: up, level, and down again, none of them measured", () => {
    expect(ratio("edgett2013", "PGC-1α mRNA")).toEqual([9 / 4, 1, 4 / 9]);
    expect(all.filter(({ source }) => source === "edgett2013").every(({ grade }) => grade === "illustrative")).toBe(
      true,
    );
  });

  it("never pairs two studies, markers, times, bases or units, and orders by intensity", () => {
    expect(all).toHaveLength(18);
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
    expect(contrastsAmong([high, low]).map((pair) => pair.ratio)).toEqual([1.8 / 1.2]);
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
