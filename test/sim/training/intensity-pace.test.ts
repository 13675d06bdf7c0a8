import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intensityAtPace, paceAtIntensity, trainingPaces, vdot } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

/** The published cost of running, typed from its source: ml/(kg min) against m/min. */
const cost = (v: number): number => -4.6 + 0.182258 * v + 0.000104 * v * v;
const vdots = fc.integer({ min: 200, max: 950 }).map((tenths) => tenths / 10);
const intensities = fc.integer({ min: 300, max: 3000 }).map((thousandths) => thousandths / 1000);

describe("paceAtIntensity(vdot, intensity)", () => {
  it("costs that fraction of VDOT in oxygen, up to 1", () => {
    fc.assert(
      fc.property(vdots, intensities, (of, intensity) => {
        const fraction = Math.min(1, intensity);
        expectClose(cost(60_000 / paceAtIntensity(of, fraction)), fraction * of, 1e-12);
      }),
    );
  });

  it("is the speed at VDOT times the intensity, from 1 on", () => {
    fc.assert(
      fc.property(vdots, intensities, (of, intensity) => {
        const demand = Math.max(1, intensity);
        expectClose(paceAtIntensity(of, demand), paceAtIntensity(of, 1) / demand, 1e-12);
      }),
    );
  });

  it("gives the paces of a VDOT at the fractions that they are made of", () => {
    for (const of of [20, 35, 50, 72.5, 95]) {
      const { E, T, I } = trainingPaces(of);
      expect(paceAtIntensity(of, 0.63)).toBe(E.slow);
      expect(paceAtIntensity(of, 0.73)).toBe(E.fast);
      expect(paceAtIntensity(of, 0.88)).toBe(T);
      expect(paceAtIntensity(of, 0.975)).toBe(I);
    }
    // As the book prints it: 4:15.
    expect(Math.round(paceAtIntensity(50, 0.88))).toBe(255);
  });

  it("turns oxygen into speed as the printed paces do, VDOT 30 to 85", () => {
    const rows = readTable("vdot_implied_intensity_of_printed_paces").filter((row) => number(row, "vo2_frac_max") < 1);
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      for (let of = 30; of <= 85; of++) {
        const share = paceAtIntensity(of, 1) / paceAtIntensity(of, number(row, "vo2_frac_mean"));
        expect(share).toBeGreaterThan(number(row, "v_over_vvdot_min"));
        expect(share).toBeLessThan(number(row, "v_over_vvdot_max"));
      }
    }
  });

  it("at 1 is the pace of a race of 11.03 minutes, whose sustainable fraction is 1", () => {
    for (const of of [25, 50, 80]) {
      const pace = paceAtIntensity(of, 1);
      const time = 11.03 * 60;
      expectClose(vdot((time / pace) * 1000, time), of, 1e-4);
    }
  });

  it("is continuous at 1 and gets faster all the way", () => {
    fc.assert(
      fc.property(vdots, intensities, intensities, (of, a, b) => {
        expectClose(paceAtIntensity(of, 1 + 1e-9), paceAtIntensity(of, 1), 1e-8);
        expectClose(paceAtIntensity(of, 1 - 1e-9), paceAtIntensity(of, 1), 1e-8);
        if (a === b) return;
        expect(paceAtIntensity(of, Math.max(a, b))).toBeLessThan(paceAtIntensity(of, Math.min(a, b)));
      }),
    );
  });

  it("gets faster with VDOT, from a stroll to faster than anybody sprints", () => {
    fc.assert(
      fc.property(vdots, vdots, intensities, (a, b, intensity) => {
        if (a === b) return;
        expect(paceAtIntensity(Math.max(a, b), intensity)).toBeLessThan(paceAtIntensity(Math.min(a, b), intensity));
      }),
    );
    const speeds = [paceAtIntensity(20, 0.3), paceAtIntensity(50, 0.3), paceAtIntensity(50, 2), paceAtIntensity(95, 3)];
    // m/s: a stroll, a walk, a sprint, and what nobody has run.
    const [stroll, walk, sprint, nobody] = speeds.map((pace) => 1000 / pace) as [number, number, number, number];
    expect(stroll).toBeGreaterThan(0.9);
    expect(walk).toBeLessThan(2);
    expect(sprint).toBeLessThan(10);
    expect(nobody).toBeLessThan(22);
  });
});

describe("intensityAtPace(vdot, pace)", () => {
  it("is the inverse of paceAtIntensity", () => {
    fc.assert(
      fc.property(vdots, intensities, (of, intensity) => {
        expectClose(intensityAtPace(of, paceAtIntensity(of, intensity)), intensity, 1e-12);
      }),
    );
  });

  it("takes the paces at both ends, and never leaves 0.3 to 3", () => {
    fc.assert(
      fc.property(vdots, (of) => {
        for (const end of [0.3, 3]) {
          const found = intensityAtPace(of, paceAtIntensity(of, end));
          expect(found).toBeGreaterThanOrEqual(0.3);
          expect(found).toBeLessThanOrEqual(3);
          expectClose(found, end, 1e-12);
        }
      }),
    );
  });

  it("gives the share of VO2max that a race is run at", () => {
    // 5000 m in 19:57 is VDOT 49.952 by the notes; its fraction is that of the published curve.
    const minutes = 19.95;
    const fraction = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    expectClose(intensityAtPace(vdot(5000, 60 * minutes), (60 * minutes) / 5), fraction, 1e-12);
  });

  it("says which paces it takes", () => {
    expect(() => intensityAtPace(50, 30)).toThrow(/^pace is 30; allowed is a number from 76\.\d+ to 590\.\d+$/);
    expect(() => intensityAtPace(19, 300)).toThrow("vdot is 19; allowed is a number from 20 to 95");
  });
});
