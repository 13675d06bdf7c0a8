import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costMethods, recoveryCost, timeForCost } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const methods = fc.constantFrom(...costMethods);
const intensities = fc.integer({ min: 1, max: 300 }).map((percent) => percent / 100);
const times = fc.integer({ min: 0, max: 36_000 });

describe("recoveryCost(intensity, time, method)", () => {
  it("is Banister's impulse with the intensity in the place of the heart rate, to the printed digits", () => {
    const rows = readTable("trimp_banister");
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const rest = number(row, "hr_rest");
      const fraction = (number(row, "hr_mean") - rest) / (number(row, "hr_max") - rest);
      const time = number(row, "minutes") * 60;
      expectPrinted(recoveryCost(fraction, time, "banister-men"), number(row, "trimp_men"), 4);
      expectPrinted(recoveryCost(fraction, time, "banister-women"), number(row, "trimp_women"), 4);
    }
  });

  it.each([0, 0.5, 1, 1.6, 3])("goes on by the same formula above 1: at %s", (x) => {
    expectClose(recoveryCost(x, 600, "banister-men"), 10 * x * 0.64 * Math.exp(1.92 * x), 1e-12);
    expectClose(recoveryCost(x, 600, "banister-women"), 10 * x * 0.86 * Math.exp(1.67 * x), 1e-12);
  });

  it("is Lucia's impulse, with easy running low, threshold moderate and intervals high", () => {
    const rows = readTable("trimp_lucia_edwards").filter(({ model }) => model === "lucia");
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const zones = [0.65, 0.88, 0.98].map((intensity, zone) =>
        recoveryCost(intensity, 60 * number(row, `z${zone + 1}`), "lucia"),
      );
      expectClose(
        zones.reduce((sum, part) => sum + part, 0),
        number(row, "trimp"),
        1e-12,
      );
    }
  });

  it.each([
    [0, 1],
    [0.65, 1],
    [0.749, 1],
    [0.75, 2],
    [0.88, 2],
    [0.929, 2],
    [0.93, 3],
    [1.1, 3],
    [3, 3],
  ])("counts a minute at %s by Lucia %s times", (intensity, weight) => {
    expect(recoveryCost(intensity, 60, "lucia")).toBe(weight);
  });

  it("counts plain minutes, however hard", () => {
    for (const intensity of [0, 0.6, 1.7]) expect(recoveryCost(intensity, 1500, "minutes")).toBe(25);
  });

  it("is nothing for no time, additive in time, and never lower for a harder minute", () => {
    fc.assert(
      fc.property(methods, intensities, intensities, times, times, (method, a, b, first, second) => {
        const at = (time: number): number => recoveryCost(a, time, method);
        expect(at(0)).toBe(0);
        expectClose(at(first + second), at(first) + at(second), 1e-12);
        const [easier, harder] = [Math.min(a, b), Math.max(a, b)].map((x) => recoveryCost(x, first, method));
        expect(harder).toBeGreaterThanOrEqual(easier ?? Number.NaN);
      }),
    );
  });
});

describe("timeForCost(intensity, cost, method)", () => {
  it("is the inverse in time", () => {
    fc.assert(
      fc.property(methods, intensities, times, (method, intensity, time) => {
        expectClose(timeForCost(intensity, recoveryCost(intensity, time, method), method), time, 1e-12);
      }),
    );
  });

  it("rises with the cost, and spends all of it", () => {
    fc.assert(
      fc.property(methods, intensities, fc.integer({ min: 0, max: 999 }), (method, intensity, cost) => {
        const time = timeForCost(intensity, cost, method);
        expect(timeForCost(intensity, cost + 1, method)).toBeGreaterThan(time);
        // A week is the longest that a cost is given for.
        if (time <= 604_800) expectClose(recoveryCost(intensity, time, method), cost, 1e-12);
      }),
    );
  });

  it("stays a number next to rest, and is refused at rest", () => {
    expect(timeForCost(Number.MIN_VALUE, 1e7, "banister-men")).toBe(Number.MAX_VALUE);
    expect(() => timeForCost(0, 60, "minutes")).toThrow("intensity is 0; allowed is a number above 0, up to 3");
  });
});
