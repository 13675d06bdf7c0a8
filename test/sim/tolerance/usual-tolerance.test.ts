import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeToExhaustion, usualTolerance } from "../../../src/sim/index.ts";

describe("usualTolerance(intensity)", () => {
  it("is what timeToExhaustion gives for the default pool, at every intensity", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (intensity) => {
        expect(usualTolerance(intensity)).toEqual(timeToExhaustion(intensity));
      }),
    );
  });

  it.each([-0.01, 3.01, Number.NaN])("refuses an intensity of %s", (intensity) => {
    expect(() => usualTolerance(intensity)).toThrow(/intensity is .*; allowed is a number from 0 to 3/);
  });
});
