import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partWay } from "../../../src/sim/numerics/part-way.ts";

const any = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("partWay(low, high, share)", () => {
  it.each([
    { low: 2, high: 6, share: 0.25, is: 3 },
    { low: -1.7e308, high: 1.7e308, share: 0.5, is: 0 },
    { low: -1.7e308, high: 1.7e308, share: 0, is: -1.7e308 },
    { low: -1.7e308, high: 1.7e308, share: 1, is: 1.7e308 },
  ])("of $low and $high at $share is $is", ({ low, high, share, is }) => {
    expect(partWay(low, high, share)).toBe(is);
  });

  it("is finite whatever lies at the ends, and the ends themselves where they are the same", () => {
    fc.assert(
      fc.property(any, any, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        expect(partWay(a, b, share)).toSatisfy(Number.isFinite);
        expect(partWay(a, a, share) === a).toBe(true);
      }),
    );
  });
});
