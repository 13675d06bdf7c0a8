import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "../../../src/sim/numerics/latin-hypercube.ts";
import { seededRandom } from "../../../src/sim/numerics/random.ts";

describe("latinHypercube(dimensions, n, random)", () => {
  it("puts exactly one point into each stratum of each dimension", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer(),
        (dimensions, n, seed) => {
          const points = latinHypercube(dimensions, n, seededRandom(seed));
          expect(points).toHaveLength(n);
          for (let dimension = 0; dimension < dimensions; dimension++) {
            // 1e-10 of a stratum is the rounding of (stratum + random) / n * n; random is a multiple of 2^-32.
            const strata = points.map((point) => Math.floor((point[dimension] ?? Number.NaN) * n + 1e-10));
            expect(strata.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, stratum) => stratum));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("shuffles the dimensions apart: of 1,000 points, two coordinates correlate less than 0.15", () => {
    const points = latinHypercube(2, 1000, seededRandom(7));
    // Both coordinates have mean 1/2 and variance 1/12, to 1/n.
    const covariance = points.reduce((sum, [a = 0, b = 0]) => sum + (a - 0.5) * (b - 0.5), 0) / points.length;
    expect(Math.abs(covariance * 12)).toBeLessThan(0.15);
  });

  it("repeats itself for a seed, and not for another", () => {
    const points = (seed: number) => latinHypercube(3, 10, seededRandom(seed));
    expect(points(1)).toEqual(points(1));
    expect(points(1)).not.toEqual(points(2));
  });
});
