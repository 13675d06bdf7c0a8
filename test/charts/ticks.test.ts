import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksTo } from "../../src/charts/ticks.ts";

const values = (...given: Parameters<typeof ticksTo>): number[] => ticksTo(...given).map(({ value }) => value);

describe("ticksTo(most, count, among)", () => {
  it.each([
    [45, 5, [0, 10, 20, 30, 40, 50]],
    [100, 4, [0, 25, 50, 75, 100]],
    [1, 3, [0, 0.5, 1]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [7, 5, [0, 2, 4, 6, 8]],
    [1234, 3, [0, 500, 1000, 1500]],
  ])("up to %s in about %s steps: %j", (most, count, expected) => {
    expect(values(most, count)).toEqual(expected);
  });

  it("chooses among the steps that it is given", () => {
    expect(values(45, 5, [1, 1.5, 3, 6])).toEqual([0, 10, 20, 30, 40, 50]);
    expect(values(60, 5, [1, 1.5, 3, 6])).toEqual([0, 15, 30, 45, 60]);
    expect(values(28, 5, [1, 1.5, 3, 6])).toEqual([0, 6, 12, 18, 24, 30]);
  });

  it("begins at 0, ends with the first step that reaches, and takes no more steps than asked for", () => {
    const counts = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), counts, (most, count) => {
        const found = values(most, count);
        const [first, second] = found;
        const [before, last] = found.slice(-2);
        expect(first).toBe(0);
        expect(last).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(before).toBeLessThan(most);
        expect(found.length - 1).toBeLessThanOrEqual(count);
        // A round number: one of the steps, times a power of ten.
        const lead = Number((second ?? Number.NaN).toExponential().split("e")[0]);
        expect([1, 2, 2.5, 5]).toContain(lead);
      }),
    );
  });

  it("writes round numbers without the digits of binary fractions", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 10 }), (most, count) => {
        for (const { value, label } of ticksTo(most, count)) {
          expect(Number(label)).toBe(value);
          expect(label).toMatch(/^\d+(\.\d{1,6})?$/);
        }
      }),
    );
  });
});
