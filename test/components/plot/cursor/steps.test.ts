import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fineOf, nearestStep } from "../../../../src/components/plot/cursor/steps.ts";

describe("fineOf(step)", () => {
  it("is a tenth, or 1 where steps are whole", () => {
    expect([5, 1, 0.5].map(fineOf)).toEqual([1, 1, 0.05]);
  });
});

describe("nearestStep(value, step, range)", () => {
  it("takes the nearest step, counted from the start of the range", () => {
    expect(nearestStep(7.4, 2, [0, 20])).toBe(8);
    expect(nearestStep(7.4, 2, [1, 21])).toBe(7);
  });
  it("leaves no binary dust", () => {
    expect(nearestStep(0.1 + 0.2, 0.1, [0, 1])).toBe(0.3);
  });
  it("reaches both ends, also where the range is no number of steps", () => {
    expect([-5, 17, 16.5, 16.4].map((value) => nearestStep(value, 1, [0, 16.5]))).toEqual([0, 16.5, 16.5, 16]);
    expect(nearestStep(9.9, 4, [0, 9.95])).toBe(8);
    expect(nearestStep(15.5, 3, [0, 16])).toBe(15);
    expect(nearestStep(14.9, 10, [0, 15])).toBe(10);
    expect(nearestStep(9.6, 10, [0, 9.8])).toBe(9.8);
  });
  it("never leaves the range, and is at most half a step away within it", () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(number, fc.constantFrom(0.05, 0.1, 1, 5, 30), (value, step) => {
        const result = nearestStep(value, step, [-100, 200]);
        expect(result).toBeGreaterThanOrEqual(-100);
        expect(result).toBeLessThanOrEqual(200);
        if (value >= -100 && value <= 200) expect(Math.abs(result - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });
  it("refuses a step that goes nowhere", () => {
    for (const step of [0, -1, Number.NaN]) {
      expect(() => nearestStep(1, step, [0, 2])).toThrow(
        new RangeError(`step is ${step}; allowed is a number above 0`),
      );
    }
  });
});
