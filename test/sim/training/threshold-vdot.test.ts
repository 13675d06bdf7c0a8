import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thresholdPaceRange, thresholdVdot, trainingPaces } from "../../../src/sim/index.ts";

describe("thresholdVdot(pace)", () => {
  it("is the exact inverse of threshold pace", () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 95, noNaN: true }), (vdot) => {
        expect(thresholdVdot(trainingPaces(vdot).T)).toBeCloseTo(vdot, 9);
      }),
    );
  });

  it("reads the book's 4:15 per kilometer as VDOT 50", () => {
    expect(thresholdVdot(255)).toBeCloseTo(50, 1);
  });

  it("refuses paces of no VDOT from 20 to 95, and takes the ends", () => {
    const { fastest, slowest } = thresholdPaceRange;
    expect(thresholdVdot(fastest)).toBeCloseTo(95, 9);
    expect(thresholdVdot(slowest)).toBeCloseTo(20, 9);
    for (const pace of [fastest - 1, slowest + 1, Number.NaN])
      expect(() => thresholdVdot(pace)).toThrow(/pace is .*; allowed is a number from 151\.\d+ to 524\.\d+/);
  });
});
