import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeAt, exchangeBook } from "../../../../src/components/figures/exchange-rate/exchange-book.ts";
import {
  comparedTypes,
  easyRun,
  exchangeIn,
  signalsOf,
} from "../../../../src/components/figures/exchange-rate/exchange.ts";
import { number, readTable } from "../../../data/csv.ts";

/** Stimulus of one minute, computed elsewhere, without cap and gate. */
const table = readTable("adaptation_stimulus_per_minute");
const perMinute = (percent: number, type: string): number => {
  const row = table.find((one) => one["pct_VO2max"] === percent);
  if (row === undefined) throw new Error(`no row at ${percent} %`);
  return number(row, `stim_${type}`);
};
/** The part of a minute that counts, by the gate of the model's page. */
const gate = (percent: number): number => 1 / (1 + Math.exp(-(percent / 100 - 0.5) / 0.05));
const counted = (percent: number, type: string): number => gate(percent) * perMinute(percent, type);

const efforts = fc.integer({ min: 75, max: 120 }).map((percent) => percent / 100);

describe("exchangeAt(intensity)", () => {
  it.each([75, 80, 85, 90, 95, 100, 110, 120])(
    "at %d percent gives the minutes that the reference table gives",
    (percent) => {
      const { I, IIa } = exchangeAt(percent / 100);
      for (const [type, time] of [
        ["I", I],
        ["IIa", IIa],
      ] as const) {
        const minutes = (45 * counted(65, type)) / counted(percent, type);
        expect(Math.abs(time.usual / 60 / minutes - 1)).toBeLessThan(0.01);
      }
    },
  );

  it("gives about 34 min to slow fibers and under 3 to IIa at 98 %, and the bands of the trial run", () => {
    const { I, IIa } = exchangeAt(0.98);
    expect([I.usual, I.low, I.high].map((time) => Math.round(time / 60))).toEqual([34, 31, 36]);
    expect([IIa.usual, IIa.low, IIa.high].map((time) => Math.round(time / 6) / 10)).toEqual([2.6, 0.5, 5.4]);
  });

  it("puts the usual exponent within the band, and asks for less where the running is harder", () => {
    fc.assert(
      fc.property(efforts, efforts, (one, other) => {
        const [easier, harder] = [exchangeAt(Math.min(one, other)), exchangeAt(Math.max(one, other))];
        for (const type of comparedTypes) {
          expect(easier[type].low).toBeLessThanOrEqual(easier[type].usual);
          expect(easier[type].usual).toBeLessThanOrEqual(easier[type].high);
          // Driven to the full, slow fibers gain no more from running harder still.
          expect(harder[type].usual).toBeLessThanOrEqual(easier[type].usual + 1e-6);
        }
      }),
    );
  });

  it("exchanges the easy run against itself", () => {
    const { I, IIa } = exchangeAt(easyRun.intensity);
    for (const time of [I, IIa]) {
      for (const each of [time.usual, time.low, time.high]) expect(each).toBeCloseTo(easyRun.duration, 6);
    }
  });
});

describe("exchangeIn(book, intensity)", () => {
  const book = exchangeBook();
  it("finds every effort from 75 to 120 %, and nothing outside", () => {
    for (let percent = 75; percent <= 120; percent++) {
      expect(exchangeIn(book, percent / 100), String(percent)).toEqual(exchangeAt(percent / 100));
    }
    for (const outside of [0.74, 1.21])
      expect(() => exchangeIn(book, outside)).toThrow(/allowed is a percent from 75 to 120/);
  });
});

describe("signalsOf(duration, exchange)", () => {
  it("counts in easy runs: 1 at a type's own time, and in proportion", () => {
    const exchange = exchangeAt(0.98);
    for (const type of comparedTypes) {
      expect(signalsOf(exchange[type].usual, exchange)[type]).toBeCloseTo(1, 9);
      expect(signalsOf(3 * exchange[type].usual, exchange)[type]).toBeCloseTo(3, 9);
    }
    expect(signalsOf(0, exchange)).toEqual({ I: 0, IIa: 0 });
  });

  it("gives IIa 13 times the easy run's signal in 34 min at 98 %", () => {
    expect(Math.round(signalsOf(2040, exchangeAt(0.98)).IIa)).toBe(13);
  });
});
