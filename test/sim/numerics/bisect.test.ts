import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestReaching } from "../../../src/sim/numerics/bisect.ts";

describe("smallestReaching(f, target, low, high)", () => {
  it("inverts a strictly increasing function to the last bit but one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (x) => {
        expect(smallestReaching((t) => t * t, x * x, 0, 1e6)).toBeCloseTo(x, 6);
      }),
    );
  });

  it("returns the jump itself where the function jumps past the target", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (jump) => {
        expect(smallestReaching((x) => (x >= jump ? 1 : 0), 0.5, 0, 1)).toBe(jump);
      }),
    );
  });

  it("returns low where low already reaches the target, and high where nothing does", () => {
    expect(smallestReaching((x) => x, -1, 0, 1)).toBe(0);
    expect(smallestReaching((x) => x, 2, 0, 1)).toBe(1);
  });
});
