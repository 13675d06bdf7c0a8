import { describe, expect, it } from "vitest";
import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";
import { borderRange } from "../../../../src/components/figures/hard-line/figure.ts";
import { paceScale } from "../../../../src/components/figures/hard-line/pace-scale.ts";
import { axisScales as scalesOf } from "../../../../src/components/figures/hard-line/scales.ts";
import { number, readTable } from "../../../data/csv.ts";

const axisScales = scalesOf(buildHardLine());
const zones = readTable("zone_models").filter((row) => row["model"] === "seiler_tonnessen5_2009");

describe("axisScales", () => {
  it.each([
    ["heart-rate", "hrmax"],
    ["lactate", "lactate"],
  ] as const)(
    "%s has a tick at each border of the reference table's five zones, as high as the table says",
    (id, column) => {
      const { ticks } = axisScales[id];
      expect(ticks.map(({ label }) => Number(label))).toEqual(zones.map((row) => number(row, `${column}_hi`)));
      for (const [index, { value }] of ticks.entries()) {
        const upper = number(zones[index] ?? {}, "vo2max_hi");
        expect(value).toBeGreaterThanOrEqual(upper);
        expect(value).toBeLessThanOrEqual(upper + 0.5);
      }
    },
  );

  it("say nothing above 100 %, and say so at the axis' end", () => {
    for (const id of ["heart-rate", "lactate"] as const) {
      const { words, gap } = axisScales[id];
      expect(words(1.01)).toBeNull();
      expect(gap).not.toBeNull();
    }
    expect(axisScales.vo2max.gap).toBeNull();
  });

  it("say at the axis that paces need a race", () => {
    expect(axisScales.untilRace.label).toBe("% of VO2max, until you give a race");
    expect(axisScales.untilRace.ticks).toBe(axisScales.vo2max.ticks);
  });

  it("tell a place in words", () => {
    expect(axisScales.vo2max.words(0.83)).toBe("83 % of VO2max");
    // A twelfth of the way from zone 4's lower border (87.5 %: 90 %, 4 mmol/L) to its upper one (93.5 %: 95 %, 6 mmol/L).
    expect(axisScales["heart-rate"].words(0.88)).toBe("90 % heart rate");
    expect(axisScales.lactate.words(0.88)).toBe("4.2 mmol/L");
    expect(axisScales.lactate.words(1)).toBe("10.0 mmol/L");
  });
});

describe("paceScale(vdot, unit)", () => {
  // Daniels' printed threshold pace for VDOT 50 is 4:15 a kilometer, 88 % of it.
  it("tells a known pace", () => {
    expect(paceScale(50, "km").words(0.88)).toMatch(/^4:15/);
  });

  it.each(["km", "mi"] as const)("has round paces that fall along the axis, per %s", (unit) => {
    for (const vdot of [20, 45, 85, 95]) {
      const { ticks } = paceScale(vdot, unit);
      const times = ticks.map(({ label }) => label.split(":").map(Number) as [number, number]);
      expect(ticks.length).toBeGreaterThan(2);
      for (const [index, { value }] of ticks.entries()) {
        expect(value).toBeGreaterThan(ticks[index - 1]?.value ?? borderRange.min - 1e-6);
        expect(value).toBeLessThan(borderRange.max + 1e-6);
        expect(["00", "30"]).toContain(ticks[index]?.label.slice(-2));
      }
      expect(times.map(([m, s]) => 60 * m + s)).toEqual(times.map(([m, s]) => 60 * m + s).toSorted((a, b) => b - a));
    }
  });
});
