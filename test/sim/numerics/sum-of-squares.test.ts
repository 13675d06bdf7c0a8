import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOfSquares } from "../../../src/sim/numerics/sum-of-squares.ts";
import { expectClose } from "../../support/close.ts";

describe("sumOfSquares(residuals)", () => {
  it.each([
    [[], 0],
    [[-3], 9],
    [[3, -4], 25],
    [[1, -2, 3, -4], 30],
  ])("of %o is %d", (residuals, sum) => {
    expect(sumOfSquares(residuals)).toBe(sum);
  });

  it("of the first n whole numbers is n (n + 1) (2 n + 1) / 6", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (n) => {
        const numbers = Array.from({ length: n }, (_, index) => index + 1);
        expectClose(sumOfSquares(numbers), (n * (n + 1) * (2 * n + 1)) / 6, 1e-12);
      }),
    );
  });
});
