import { shuffled } from "./random.ts";

/**
 * Points of the unit cube that are spread evenly along each of its edges: cut an edge into `n` equal strata, and each
 * stratum holds the coordinate of exactly one point.
 *
 * @param random numbers in [0, 1)
 * @returns n points of `dimensions` coordinates in [0, 1)
 */
export function latinHypercube(dimensions: number, n: number, random: () => number): number[][] {
  const strata = Array.from({ length: n }, (_, stratum) => stratum);
  const points = strata.map((): number[] => []);
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const order = shuffled(strata, random);
    points.forEach((point, index) => point.push(((order[index] as number) + random()) / n));
  }
  return points;
}
