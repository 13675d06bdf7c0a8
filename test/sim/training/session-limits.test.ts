import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionLimits } from "../../../src/sim/training/session-limits.ts";
import { number, readTable } from "../../data/csv.ts";

const bindings: Record<string, string> = {
  weekly20: "share",
  weekly8: "share",
  weekly5: "share",
  "29km": "distance",
  "10km": "distance",
  "8km": "distance",
};
/** The table prints three decimals of a kilometer or a minute. */
const printedDigits = 0.000_501;

describe("sessionLimits({ weeklyDistance, vdot })", () => {
  it.each(readTable("daniels_session_caps"))("matches the table at $weekly_km km, VDOT $vdot", (row) => {
    const limits = sessionLimits({ weeklyDistance: number(row, "weekly_km") * 1000, vdot: number(row, "vdot") });
    for (const pace of ["M", "T", "I", "R", "L"] as const) {
      expect(Math.abs(limits[pace].distance / 1000 - number(row, `${pace}_max_km`))).toBeLessThan(printedDigits);
    }
    for (const pace of ["M", "T", "I"] as const) {
      expect(Math.abs(limits[pace].time / 60 - number(row, `${pace}_max_min`))).toBeLessThan(printedDigits);
    }
    for (const pace of ["M", "I", "R"] as const)
      expect(limits[pace].binding).toBe(bindings[String(row[`${pace}_binding`])]);
  });

  it("bounds M by 110 minutes for a slow runner with a long week", () => {
    expect(sessionLimits({ weeklyDistance: 130_000, vdot: 35 }).M).toMatchObject({ binding: "time", time: 6600 });
  });

  it("takes over the absolute limit at 125 km for I and 160 km for R; T has none", () => {
    const at = (weeklyDistance: number) => sessionLimits({ weeklyDistance, vdot: 65 });
    expect([at(124_900).I.binding, at(125_100).I.binding]).toEqual(["share", "distance"]);
    expect([at(159_900).R.binding, at(160_100).R.binding]).toEqual(["share", "distance"]);
    expect(at(300_000).T.binding).toBe("share");
  });

  it("never falls as the week grows, except the long run at 64.374 km", () => {
    const weeks = fc.double({ min: 0, max: 300_000, noNaN: true });
    fc.assert(
      fc.property(weeks, weeks, fc.double({ min: 20, max: 85, noNaN: true }), (a, b, vdot) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const [less, more] = [
          sessionLimits({ weeklyDistance: small, vdot }),
          sessionLimits({ weeklyDistance: large, vdot }),
        ];
        for (const pace of ["M", "T", "I", "R"] as const) {
          expect(more[pace].distance).toBeGreaterThanOrEqual(less[pace].distance - 1e-6);
        }
        if (small > 64_374 || large <= 64_374) expect(more.L.distance).toBeGreaterThanOrEqual(less.L.distance - 1e-6);
      }),
    );
  });

  it("keeps the documented step of the long run: 19.3 km at 64.374 km a week, 16.1 km just above", () => {
    expect(sessionLimits({ weeklyDistance: 64_374, vdot: 50 }).L.distance).toBeCloseTo(19_312.2, 6);
    expect(sessionLimits({ weeklyDistance: 64_375, vdot: 50 }).L.distance).toBeCloseTo(16_093.75, 6);
  });

  it("is 0, not undefined, for a week of nothing", () => {
    expect(sessionLimits({ weeklyDistance: 0, vdot: 40 }).T).toEqual({ distance: 0, time: 0, binding: "share" });
  });

  it.each([
    [-1, 40],
    [Number.NaN, 40],
    [2e6, 40],
    [30_000, 19],
    [30_000, 96],
  ])("throws a RangeError for %s m a week at VDOT %s", (weeklyDistance, vdot) => {
    expect(() => sessionLimits({ weeklyDistance, vdot })).toThrow(RangeError);
  });
});
