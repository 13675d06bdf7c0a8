import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knobScale, rowOf, turnOf } from "../../../../src/components/figures/three-knobs/book.ts";
import { factorFor, knobBook } from "../../../../src/components/figures/three-knobs/knob-book.ts";
import {
  changed,
  drive,
  drives,
  forceOf,
  insideOf,
  knobs,
  ratesOf,
} from "../../../../src/components/figures/three-knobs/knobs.ts";
import { referenceForce, referenceRate, unitsAt } from "./reference.ts";

const book = knobBook();
const gains = fc.integer({ min: 0, max: 25 });
const anyKnob = fc.constantFrom(...knobs);

describe("a changed muscle", () => {
  it.each([0, 0.1, 0.3, 0.6, 0.8, 1])("has the force that the equations give at %d of the most drive", (share) => {
    for (const knob of knobs) {
      for (const factor of [0.8, 1, 1.3]) {
        expect(forceOf(changed(knob, factor), share)).toBeCloseTo(referenceForce(share, { [knob]: factor }), 9);
      }
    }
  });

  it("fires and is driven as the equations say", () => {
    const units = unitsAt(drive, { rates: 1.2 });
    const muscle = changed("rates", 1.2);
    ratesOf(muscle).forEach((rate, unit) => {
      expect(rate).toBeCloseTo(units[unit]?.rate ?? Number.NaN, 9);
    });
    drives(muscle).forEach((each, unit) => {
      expect(each).toBeCloseTo(units[unit]?.activation ?? Number.NaN, 9);
    });
  });

  it("has more fibers at work only if they join sooner, and fires faster only if nerves do", () => {
    const before = insideOf(changed("strength", 1));
    expect(insideOf(changed("strength", 1.2))).toEqual(before);
    expect(insideOf(changed("rates", 1.2)).atWork).toBe(before.atWork);
    expect(insideOf(changed("rates", 1.2)).rate).toBeCloseTo(1.2 * before.rate, 9);
    expect(insideOf(changed("thresholds", 0.9)).atWork).toBeGreaterThan(before.atWork);
  });

  it("is as it was at a factor of 1", () => {
    fc.assert(
      fc.property(anyKnob, fc.double({ min: 0, max: 1, noNaN: true }), (knob, share) => {
        expect(forceOf(changed(knob, 1), share)).toBeCloseTo(forceOf(changed("strength", 1), share), 12);
      }),
    );
  });
});

describe("knobBook()", () => {
  it("reaches the numbers of the trial run at 15 %: .866, 1.289 and 1.15, for a force of .596 to .685", () => {
    const { force, turned } = rowOf(book, 0.15);
    expect(rowOf(book, 0).force).toBeCloseTo(0.596, 3);
    expect(force).toBeCloseTo(0.685, 3);
    expect(knobs.map((knob) => Number(turned[knob].factor.toFixed(3)))).toEqual([0.866, 1.289, 1.15]);
    expect(knobs.map((knob) => Math.round(100 * turned[knob].limit))).toEqual([100, 113, 115]);
    expect(knobs.map((knob) => Math.round(100 * turned[knob].atWork))).toEqual([89, 76, 76]);
    expect(knobs.map((knob) => Math.round(turned[knob].rate))).toEqual([31, 40, 31]);
  });

  it("gives every gain by each change alone, by the equations written anew", () => {
    book.forEach(({ force, turned }, percent) => {
      expect(force).toBeCloseTo((1 + percent / 100) * referenceForce(0.6), 5);
      for (const knob of knobs) {
        const { factor, limit, rate } = turned[knob];
        // Force jumps a little where a unit joins.
        expect(Math.abs(referenceForce(0.6, { [knob]: factor }) - force), `${knob} ${percent}`).toBeLessThan(0.003);
        expect(limit).toBeCloseTo(referenceForce(1, { [knob]: factor }), 5);
        expect(rate).toBeCloseTo(referenceRate(0.6, { [knob]: factor }), 3);
      }
    });
  });

  it("never adds force at the limit by lower thresholds, and from 10 % on less by rates than by strength", () => {
    book.forEach(({ turned }, percent) => {
      expect(turned.thresholds.limit).toBeCloseTo(1, 5);
      if (percent >= 10) expect(turned.rates.limit).toBeLessThan(turned.strength.limit);
    });
  });

  it("turns every knob further for more force", () => {
    fc.assert(
      fc.property(anyKnob, gains, gains, (knob, a, b) => {
        fc.pre(a < b);
        expect(turnOf(rowOf(book, a / 100), knob)).toBeLessThan(turnOf(rowOf(book, b / 100), knob));
      }),
    );
    expect(knobs.map((knob) => factorFor(knob, 0))).toEqual([1, 1, 1]);
  });
});

describe("rowOf(book, gain)", () => {
  it("refuses a gain that the book does not have", () => {
    for (const gain of [-0.01, 0.26]) expect(() => rowOf(book, gain)).toThrow(/allowed is a fraction from 0 to 0\.25/);
  });
});

describe("knobScale(book, knob)", () => {
  it("finds the gain again from the slider's position", () => {
    fc.assert(
      fc.property(anyKnob, gains, (knob, gain) => {
        const scale = knobScale(book, knob);
        expect(scale.invert(scale(gain))).toBe(gain);
      }),
    );
  });

  it("stands at ten times the percent that the knob is turned: 134, 289 and 150 at 15 %", () => {
    expect(knobs.map((knob) => knobScale(book, knob)(15))).toEqual([134, 289, 150]);
  });
});
