import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationAtIntensity, vdot } from "../../../src/sim/index.ts";
import { raceEnds } from "../../../src/sim/tolerance/duration-curve.ts";
import { oxygenAt } from "../../../src/sim/training/oxygen.ts";
import { expectClose } from "../../support/close.ts";

/** The published curve, typed from its source: fraction of VO2max against minutes. */
const curve = (t: number): number => 0.8 + 0.1894393 * Math.exp(-0.012778 * t) + 0.2989558 * Math.exp(-0.1932605 * t);
const minutes = fc.double({ min: 3.5, max: 240, noNaN: true });

describe("durationAtIntensity(fraction)", () => {
  it("inverts the published curve from 3.5 minutes to 4 hours", () => {
    fc.assert(
      fc.property(minutes, (t) => {
        const time = durationAtIntensity(Math.min(curve(3.5), Math.max(curve(240), curve(t))));
        // A fraction holds only so many digits of a time late on the curve, where it is flat.
        expectClose(time ?? Number.NaN, t * 60, 1e-9);
      }),
    );
  });

  it("is the time of a race run at that fraction of its VDOT", () => {
    const time = 20 * 60;
    expectClose(durationAtIntensity(oxygenAt(5000 / time) / vdot(5000, time)) ?? Number.NaN, time, 1e-9);
  });

  it("falls as the fraction rises", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.81, max: 1.13, noNaN: true }), (fraction) => {
        const [longer, shorter] = [durationAtIntensity(fraction - 0.001), durationAtIntensity(fraction + 0.001)];
        expect(longer).toBeGreaterThan(shorter ?? Number.NaN);
      }),
    );
  });

  it("ends where the curve is not trusted: nothing is extrapolated", () => {
    expect(durationAtIntensity(curve(3.5) + 1e-9)).toBeNull();
    expect(durationAtIntensity(curve(240) - 1e-9)).toBeNull();
    for (const fraction of [0, 0.5, 0.8, 1.2, 3]) expect(durationAtIntensity(fraction)).toBeNull();
  });

  it.each([-0.1, 3.1, Number.NaN])("refuses the fraction %s", (fraction) => {
    expect(() => durationAtIntensity(fraction)).toThrow(/fraction is .*; allowed is a number from 0 to 3/);
  });
});

describe("raceEnds()", () => {
  it("are the last fractions that have a time: the longest and the shortest race", () => {
    const { slowest, fastest } = raceEnds();
    expect([slowest, fastest].map((end) => Math.round(100 * end))).toEqual([81, 113]);
    expect([slowest - 1e-6, fastest + 1e-6].map(durationAtIntensity)).toEqual([null, null]);
    expect(durationAtIntensity(slowest)).toBeCloseTo(14_400, 0);
    expect(durationAtIntensity(fastest)).toBeCloseTo(210, 0);
  });
});
