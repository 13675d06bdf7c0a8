import { describe, expect, it } from "vitest";
import { zoneSystems, type Bounds, type TrainingZone } from "../../../../src/sim/index.ts";
import { readTable } from "../../../data/csv.ts";

const models = {
  daniels: "daniels",
  seiler: "seiler3",
  norway: "seiler_tonnessen5_2009",
  friel: "friel_run_lthr",
  "eighty-twenty": "fitzgerald_8020_lthr",
} as const;
const buckets = { "1": "low", "2": "moderate", "3": "high" } as const;

type Row = ReturnType<typeof readTable>[number];
const zonesOf = (id: string): readonly TrainingZone[] => zoneSystems.find((system) => system.id === id)?.zones ?? [];
const rowsOf = (id: keyof typeof models): readonly Row[] =>
  readTable("zone_models").filter((row) => row["model"] === models[id]);

/** A bound of the table, in percent where the zone has a fraction. An end at 0 is an open one, and so is an empty cell. */
const bound = (row: Row, name: string): number | null => {
  const text = String(row[name] ?? "");
  return text === "" || Number(text) === 0 ? null : Number(text);
};
const inPercent = (bounds: Bounds | null): readonly (number | null)[] =>
  [bounds?.from ?? null, bounds?.to ?? null].map((each) => (each === null ? null : Math.round(1000 * each) / 10));

describe("zoneSystems", () => {
  it.each(["daniels", "norway", "friel"] as const)("has the bounds of the reference table: %s", (id) => {
    const [zones, rows] = [zonesOf(id), rowsOf(id)];
    expect(zones.map(({ name }) => name)).toEqual(rows.map((row) => String(row["zone"])));
    for (const [index, zone] of zones.entries()) {
      const row = rows[index] ?? {};
      expect(inPercent(zone.intensity)).toEqual([bound(row, "vo2max_lo"), bound(row, "vo2max_hi")]);
      expect(inPercent(zone.ofHighest)).toEqual([bound(row, "hrmax_lo"), bound(row, "hrmax_hi")]);
      expect(inPercent(zone.ofThreshold)).toEqual([bound(row, "lthr_lo"), bound(row, "lthr_hi")]);
      expect([zone.lactate?.from ?? null, zone.lactate?.to ?? null]).toEqual([
        bound(row, "lactate_lo"),
        bound(row, "lactate_hi"),
      ]);
    }
  });

  it("has Seiler's lactate and heart rate, and percentages of ours that meet where his thresholds would", () => {
    const zones = zonesOf("seiler");
    for (const [index, row] of rowsOf("seiler").entries()) {
      const { lactate, ofHighest } = zones[index] ?? {};
      expect([lactate?.from ?? null, lactate?.to ?? null]).toEqual([
        bound(row, "lactate_lo"),
        bound(row, "lactate_hi"),
      ]);
      expect(inPercent(ofHighest ?? null)[0]).toBe(bound(row, "hrmax_lo"));
    }
    expect(zones.map(({ intensity }) => inPercent(intensity))).toEqual([
      [50, 75],
      [75, 93],
      [93, null],
    ]);
  });

  it("counts each zone toward the one of three that the reference recommends", () => {
    for (const id of Object.keys(models) as (keyof typeof models)[]) {
      const expected = rowsOf(id).map((row) => buckets[String(row["three_zone"]).charAt(0) as "1" | "2" | "3"]);
      expect([id, ...zonesOf(id).map(({ zone }) => zone)]).toEqual([id, ...expected]);
    }
  });

  it("prints no percentage of 80/20 Endurance: none was found in a source", () => {
    expect(zonesOf("eighty-twenty").map(({ name }) => name)).toEqual(["1", "2", "X", "3", "Y", "4", "5"]);
    for (const { intensity, ofHighest, ofThreshold, lactate } of zonesOf("eighty-twenty"))
      expect([intensity, ofHighest, ofThreshold, lactate]).toEqual([null, null, null, null]);
  });

  it("names the essay's upper zones after threshold, interval and repetition pace", () => {
    expect(zonesOf("essay").map(({ pace }) => pace)).toEqual([null, null, null, "T", "I", "R"]);
  });

  it("rises within every system, and no zone ends before it begins", () => {
    for (const { zones } of zoneSystems) {
      for (const scale of ["intensity", "ofHighest", "ofThreshold", "lactate"] as const) {
        const known = zones.flatMap((zone) => zone[scale] ?? []);
        for (const [index, { from, to }] of known.entries()) {
          expect(to ?? Infinity).toBeGreaterThanOrEqual(from ?? 0);
          expect(from ?? 0).toBeGreaterThanOrEqual(known[index - 1]?.from ?? 0);
        }
      }
    }
  });
});
