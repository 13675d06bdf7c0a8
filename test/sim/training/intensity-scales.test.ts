import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  danielsNames,
  fiveZones,
  heartRateShare,
  lactateLevel,
  stretchAt,
  talkTest,
  threeZones,
  type ScaleStretch,
} from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";

const rowsOf = (model: string) => readTable("zone_models").filter((row) => row["model"] === model);

describe("the scales", () => {
  it.each([
    ["seiler_tonnessen5_2009", fiveZones],
    ["daniels", danielsNames],
  ] as const)("have the bounds of the reference table: %s", (model, scale) => {
    const rows = rowsOf(model);
    expect(scale.map(({ name }) => name)).toEqual(rows.map((row) => String(row["zone"])));
    for (const [index, { from, to }] of scale.entries()) {
      expect(from).toBeCloseTo(number(rows[index] ?? {}, "vo2max_lo") / 100, 12);
      expect(to).toBeCloseTo(number(rows[index] ?? {}, "vo2max_hi") / 100, 12);
    }
  });

  it("rise from stretch to stretch", () => {
    for (const scale of [fiveZones, threeZones, danielsNames, talkTest] as readonly (readonly ScaleStretch[])[]) {
      for (const [index, { from, to }] of scale.entries()) {
        expect(to).toBeGreaterThan(from);
        expect(from).toBeGreaterThan(scale[index - 1]?.from ?? 0);
      }
    }
  });
});

describe("heartRateShare(intensity)", () => {
  it("lies within the heart rates of each of the five zones", () => {
    for (const row of rowsOf("seiler_tonnessen5_2009")) {
      const [low, high] = [number(row, "hrmax_lo") / 100, number(row, "hrmax_hi") / 100];
      for (const at of [number(row, "vo2max_lo"), number(row, "vo2max_hi")]) {
        const share = heartRateShare(at / 100) ?? Number.NaN;
        // A border lies halfway between two zones whose bounds are a percent apart.
        expect(share).toBeGreaterThanOrEqual(low - 0.005);
        expect(share).toBeLessThanOrEqual(high + 0.005);
      }
    }
  });

  it("rises with intensity, and says nothing below 45 % and above 100 %", () => {
    const inside = fc.double({ min: 0.45, max: 1, noNaN: true });
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(heartRateShare(Math.min(a, b)) ?? Number.NaN).toBeLessThanOrEqual(heartRateShare(Math.max(a, b)) ?? 0);
      }),
    );
    expect([heartRateShare(0.44), heartRateShare(1.01)]).toEqual([null, null]);
    expect(heartRateShare(1)).toBe(1);
  });

  it.each([-0.1, 3.1, Number.NaN])("refuses %s", (intensity) => {
    expect(() => heartRateShare(intensity)).toThrow(/intensity is .*; allowed is a number from 0 to 3/);
  });
});

describe("lactateLevel(intensity)", () => {
  it("lies within the lactate of each of the five zones", () => {
    for (const row of rowsOf("seiler_tonnessen5_2009")) {
      const [low, high] = [number(row, "lactate_lo"), number(row, "lactate_hi")];
      for (const at of [number(row, "vo2max_lo"), number(row, "vo2max_hi")]) {
        const level = lactateLevel(at / 100) ?? Number.NaN;
        // A border lies halfway between two zones whose bounds are a percent apart; lactate climbs 0.6 mmol/L a percent there.
        expect(level).toBeGreaterThanOrEqual(low - 0.3);
        expect(level).toBeLessThanOrEqual(high + 0.3);
      }
    }
    expect([0.45, 0.655, 0.875, 1].map(lactateLevel)).toEqual([0.8, 1.5, 4, 10]);
  });

  it("rises with intensity, and says nothing below 45 % and above 100 %", () => {
    const inside = fc.double({ min: 0.45, max: 1, noNaN: true });
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(lactateLevel(Math.min(a, b)) ?? Number.NaN).toBeLessThanOrEqual(lactateLevel(Math.max(a, b)) ?? 0);
      }),
    );
    expect([lactateLevel(0.44), lactateLevel(1.01)]).toEqual([null, null]);
  });
});

describe("stretchAt(scale, intensity)", () => {
  it("finds the stretch, the harder one at a border, and none in a gap", () => {
    expect(stretchAt(threeZones, 0.6)?.name).toBe("low");
    expect(stretchAt(threeZones, 0.75)?.name).toBe("moderate");
    expect(stretchAt(danielsNames, 0.9)).toBeNull();
    expect(stretchAt(fiveZones, 1.1)).toBeNull();
  });
});
