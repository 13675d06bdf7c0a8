import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../../scripts/calibrate/least-squares.ts";
import { expectClose } from "../../support/close.ts";

describe("leastSquares(start, residualsAt)", () => {
  it("finds the numbers behind an exponential, from far away", () => {
    const positive = fc.double({ min: 0.5, max: 5, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (height, time) => {
        const { values, cost } = leastSquares({ height: 1.5, time: 1.5 }, (tried) =>
          [0, 1, 2, 4, 8].map((x) => tried.height * Math.exp(-x / tried.time) - height * Math.exp(-x / time)),
        );
        expectClose(values.height, height, 1e-3);
        expectClose(values.time, time, 1e-3);
        expect(cost).toBeLessThan(1e-5);
      }),
      { numRuns: 30 },
    );
  });

  it("finds the mean where one number must fit several", () => {
    const { values, cost } = leastSquares({ mean: 1 }, ({ mean }) => [2, 3, 7].map((each) => mean - each));
    expectClose(values.mean, 4, 1e-5);
    expectClose(cost, 4 + 1 + 9, 1e-6);
  });
});
