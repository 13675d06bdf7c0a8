import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { banisterTrimp, edwardsTrimp, luciaTrimp } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const times = fc.integer({ min: 0, max: 20_000 });

describe("banisterTrimp(time, heartRateReserve, coefficients)", () => {
  it("equals the reference, to the printed digits", () => {
    const rows = readTable("trimp_banister");
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const rest = number(row, "hr_rest");
      const reserve = (number(row, "hr_mean") - rest) / (number(row, "hr_max") - rest);
      const time = number(row, "minutes") * 60;
      expectPrinted(reserve, number(row, "hrr_fraction"), 6);
      expectPrinted(banisterTrimp(time, reserve, "men"), number(row, "trimp_men"), 4);
      expectPrinted(banisterTrimp(time, reserve, "women"), number(row, "trimp_women"), 4);
    }
  });

  it("is additive in time and grows faster than the heart rate", () => {
    fc.assert(
      fc.property(times, times, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (a, b, reserve) => {
        for (const coefficients of ["men", "women"] as const) {
          const at = (time: number, x = reserve): number => banisterTrimp(time, x, coefficients);
          expectClose(at(a + b), at(a) + at(b), 1e-12);
          expect(at(a, 2 * reserve)).toBeGreaterThanOrEqual(2 * at(a));
        }
      }),
    );
  });
});

describe("luciaTrimp(times) and edwardsTrimp(times)", () => {
  const rows = readTable("trimp_lucia_edwards");
  const zones = (row: (typeof rows)[number], count: number): number[] =>
    Array.from({ length: count }, (_, zone) => number(row, `z${zone + 1}`) * 60);

  it("equal the reference", () => {
    expect(rows.map((row) => row["model"])).toEqual(["lucia", "lucia", "edwards", "edwards"]);
    for (const row of rows) {
      const [low = Number.NaN, moderate = Number.NaN, high = Number.NaN] = zones(row, 3);
      const found = row["model"] === "lucia" ? luciaTrimp({ low, moderate, high }) : edwardsTrimp(zones(row, 5));
      expectClose(found, number(row, "trimp"), 1e-12);
    }
  });

  it("give 460 for 300, 20 and 40 minutes, and each zone its own weight", () => {
    expectClose(luciaTrimp({ low: 18_000, moderate: 1200, high: 2400 }), 460, 1e-12);
    for (const zone of [0, 1, 2, 3, 4]) {
      expect(edwardsTrimp([0, 0, 0, 0, 0].map((none, index) => (index === zone ? 60 : none)))).toBe(zone + 1);
    }
  });

  it("ask for five zones and name the one that is wrong", () => {
    expect(() => edwardsTrimp([1, 2, 3])).toThrow("length of times is 3; allowed is 5");
    expect(() => edwardsTrimp([1, 2, 3, -4, 5])).toThrow("times[3] is -4; allowed is a number from 0 to 604800");
  });
});
