import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, effortBands } from "../../../src/sim/index.ts";
import { typicalOf } from "../../../src/sim/training/effort-band.ts";

describe("bandOf(intensity)", () => {
  it.each([
    [0, "rest"],
    [0.39, "rest"],
    [0.4, "easy"],
    [0.65, "easy"],
    [0.75, "steady"],
    [0.88, "threshold"],
    [0.975, "interval"],
    [1.1, "rep"],
    [1.4, "sprint"],
    [3, "sprint"],
  ])("calls %s of VO2max %s", (intensity, id) => {
    expect(bandOf(intensity).id).toBe(id);
  });

  it("holds its own typical intensity, in rising order", () => {
    for (const band of effortBands) expect(bandOf(band.typical)).toBe(band);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }), (a, b) => {
        expect(bandOf(Math.min(a, b)).from).toBeLessThanOrEqual(bandOf(Math.max(a, b)).from);
      }),
    );
  });

  it.each([-0.1, 3.1, Number.NaN])("refuses %s", (intensity) => {
    expect(() => bandOf(intensity)).toThrow(/intensity is/);
  });
});

it("typicalOf(band) lies in its band", () => {
  for (const { id } of effortBands) expect(bandOf(typicalOf(id)).id).toBe(id);
});
