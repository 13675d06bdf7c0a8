import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approach, saturating } from "../../../src/sim/numerics/first-order.ts";
import { expectClose } from "../../support/close.ts";

const level = fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100);
const time = fc.double({ min: 1, max: 100, noNaN: true });
const span = fc.integer({ min: 0, max: 200 });

/** Fourth-order Runge-Kutta in 4,000 steps: an answer that knows nothing of the exponential. */
function integrate(derivative: (x: number) => number, start: number, elapsed: number): number {
  const step = elapsed / 4000;
  let x = start;
  for (let count = 0; count < 4000; count++) {
    const a = derivative(x);
    const b = derivative(x + (step / 2) * a);
    const c = derivative(x + (step / 2) * b);
    const d = derivative(x + step * c);
    x += (step / 6) * (a + 2 * b + 2 * c + d);
  }
  return x;
}

describe("approach(start, target, time, elapsed)", () => {
  it("solves X' = (target - X) / time", () => {
    fc.assert(
      fc.property(level, level, time, span, (start, target, tau, elapsed) => {
        const expected = integrate((x) => (target - x) / tau, start, elapsed);
        expect(approach(start, target, tau, elapsed)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 20 },
    );
  });

  it("is at 1 - 1/e of the way after one time constant", () => {
    expectClose(approach(0, 1, 10, 10), 1 - 1 / Math.E, 1e-12);
  });
});

describe("saturating(start, drive, ceiling, time, elapsed)", () => {
  it("solves A' = drive (1 - A / ceiling) - A / time", () => {
    fc.assert(
      fc.property(
        level,
        level,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        time,
        span,
        (start, drive, ceiling, tau, elapsed) => {
          const expected = integrate((a) => drive * (1 - a / ceiling) - a / tau, start, elapsed);
          expect(saturating(start, drive, ceiling, tau, elapsed)).toBeCloseTo(expected, 8);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("takes one long step as it takes two short ones", () => {
    fc.assert(
      fc.property(level, level, time, span, span, (start, drive, tau, first, second) => {
        const cut = saturating(saturating(start, drive, 1, tau, first), drive, 1, tau, second);
        expect(cut).toBeCloseTo(saturating(start, drive, 1, tau, first + second), 12);
      }),
    );
  });
});
