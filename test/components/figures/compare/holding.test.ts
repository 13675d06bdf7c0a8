import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../src/components/figures/compare/holding.ts";
import type { Training } from "../../../../src/components/program/fields.ts";
import { number, readTable } from "../../../data/csv.ts";

const steady = (percent: number, seconds: number): Training => ({
  ...{ intensity: percent / 100, form: "steady", duration: seconds, perWeek: 3 },
  ...{ repeats: 5, work: 240, recovery: 180, recoveryForm: "jog" },
});
const repeated = (percent: number, repeats: number, work: number): Training => ({
  ...steady(percent, 60),
  ...{ form: "repeats", repeats, work },
});

/** Daniels and Gilbert's share of VO2max that a race of so many minutes is run at. */
const raceShare = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

describe("refusalOf(session)", () => {
  it("refuses an effort in one go that neither race times nor the model allow", () => {
    const refusal = refusalOf(steady(98, 2700));
    expect(refusal?.asked).toBe(2700);
    expect(raceShare((refusal?.tolerance.durationCurve ?? 0) / 60)).toBeCloseTo(0.98, 6);
  });

  it("lets pass what one of the two allows: race times give the longer time at an interval's effort", () => {
    for (const minutes of [5, 8, 11, 13]) {
      expect(raceShare(minutes)).toBeGreaterThan(0.98);
      expect(refusalOf(steady(98, 60 * minutes))).toBeNull();
    }
    expect(refusalOf(steady(98, 60 * 14))).not.toBeNull();
  });

  it("goes by the model alone where race times end, above 113 %", () => {
    for (const row of readTable("running_tolerance")) {
      const [percent, time] = [number(row, "pct_vVO2max"), number(row, "model_tlim_s(3600=not_reached)")];
      if (percent < 114 || percent > 200) continue;
      expect(refusalOf(steady(percent, 0.9 * time))).toBeNull();
      expect(refusalOf(steady(percent, 1.1 * time))).not.toBeNull();
    }
  });

  it("goes by race times alone where the model sees no end within the hour", () => {
    expect(raceShare(120)).toBeGreaterThan(0.84);
    expect(raceShare(125)).toBeLessThan(0.84);
    expect(refusalOf(steady(84, 60 * 120))).toBeNull();
    expect(refusalOf(steady(84, 60 * 125))).not.toBeNull();
  });

  it("refuses nothing below 80 %, where neither has a limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 80 }), fc.integer({ min: 1, max: 240 }), (percent, minutes) => {
        expect(refusalOf(steady(percent, 60 * minutes))).toBeNull();
      }),
    );
  });

  it("asks of repeats that one of them can be held, however many there are", () => {
    expect(refusalOf(repeated(98, 5, 240))).toBeNull();
    expect(refusalOf(repeated(98, 30, 720))).toBeNull();
    expect(refusalOf(repeated(120, 1, 240))?.asked).toBe(240);
  });

  it("never allows more time at a harder effort", () => {
    const sessions = fc.record({
      percent: fc.integer({ min: 30, max: 199 }),
      seconds: fc.integer({ min: 10, max: 14_400 }),
    });
    fc.assert(
      fc.property(sessions, fc.integer({ min: 1, max: 20 }), ({ percent, seconds }, more) => {
        if (refusalOf(steady(percent, seconds)) === null) return;
        // Where race times end, the shorter time of the model counts.
        expect(refusalOf(steady(Math.min(200, percent + more), seconds))).not.toBeNull();
      }),
    );
  });
});
