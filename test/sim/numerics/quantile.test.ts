import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/sim/numerics/quantile.ts";

describe("quantile(sorted, share)", () => {
  it.each([
    { sorted: [3], share: 0.05, is: 3 },
    { sorted: [1, 2], share: 0.25, is: 1.25 },
    { sorted: [1, 2, 4, 8], share: 0, is: 1 },
    { sorted: [1, 2, 4, 8], share: 0.5, is: 3 },
    { sorted: [1, 2, 4, 8], share: 0.9, is: 6.8 },
    { sorted: [1, 2, 4, 8], share: 1, is: 8 },
  ])("of $sorted at $share is $is, as by the definition of type 7", ({ sorted, share, is }) => {
    expect(quantile(sorted, share)).toBeCloseTo(is, 12);
  });
});
