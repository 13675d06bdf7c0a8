import { describe, expect, it } from "vitest";
import { raceEquivalents, vdot } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";

const columns = ["1500", "Mile", "3k", "2-mile", "5k", "10k", "15k", "half", "Marathon"];

describe("raceEquivalents(vdot)", () => {
  it.each(readTable("vdot_formula_race_times_seconds").map((row) => [number(row, "vdot"), row] as const))(
    "gives VDOT %s the nine times of the reference",
    (score, row) => {
      const found = raceEquivalents(score);
      expect(found).toHaveLength(columns.length);
      for (const [index, { time, fast, slow }] of found.entries()) {
        const expected = number(row, columns[index] ?? "");
        expect(Math.abs(time - expected)).toBeLessThan(0.01);
        expect(fast).toBeLessThan(expected);
        expect(slow).toBeGreaterThan(expected);
      }
    },
  );

  it("gives times that are one point of VDOT apart", () => {
    for (const { distance, fast, slow } of raceEquivalents(50)) {
      expect(vdot(distance, fast)).toBeCloseTo(51, 6);
      expect(vdot(distance, slow)).toBeCloseTo(49, 6);
    }
  });

  it.each([19.9, 95.1, Number.NaN])("refuses VDOT %s", (score) => {
    expect(() => raceEquivalents(score)).toThrow(/vdot is .*; allowed is a number from 20 to 95/);
  });
});
