import fc from "fast-check";
import { polygonContains } from "d3";
import { describe, expect, it } from "vitest";
import {
  polarizedRegion,
  simplex,
  thresholdRegion,
  type Corner,
} from "../../../../src/components/program/distribution/regions.ts";
import { classifyDistribution } from "../../../../src/sim/index.ts";

const holds = (region: readonly Corner[], low: number, moderate: number, high: number): boolean =>
  polygonContains([...region] as [number, number][], [low, moderate - high]);

/** Mixes of the corner, away from its edges and from the nearly easy ones, which have a name of their own. */
const mixes = fc
  .tuple(fc.double({ min: 40.5, max: 97, noNaN: true }), fc.double({ min: 0.02, max: 0.98, noNaN: true }))
  .map(([low, part]) => ({ low, moderate: (100 - low) * part, high: (100 - low) * (1 - part) }));

/** Whether a hair more or less of anything gives another name: the drawn border is a chain of straight pieces. */
const isNearBorder = ({ low, moderate, high }: { low: number; moderate: number; high: number }): boolean => {
  const name = classifyDistribution({ low, moderate, high }).label;
  return [-0.25, 0.25].some(
    (step) =>
      classifyDistribution({ low, moderate: Math.max(0, moderate + step), high: Math.max(0, high - step) }).label !==
      name,
  );
};

describe("regions", () => {
  it("hold the mixes that bear their name, and no others", () => {
    fc.assert(
      fc.property(mixes, (mix) => {
        fc.pre(!isNearBorder(mix));
        const { label } = classifyDistribution(mix);
        expect(holds(thresholdRegion, mix.low, mix.moderate, mix.high)).toBe(label === "threshold");
        expect(holds(polarizedRegion, mix.low, mix.moderate, mix.high)).toBe(label === "polarized");
      }),
      { numRuns: 400 },
    );
  });

  it("the triangle goes from all easy to 40 %, with the rest all moderate and all hard", () => {
    expect(simplex).toEqual([
      [100, 0],
      [40, 60],
      [40, -60],
    ]);
  });
});
