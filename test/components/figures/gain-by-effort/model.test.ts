import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { efforts, drawnPercents } from "../../../../src/components/figures/gain-by-effort/efforts.ts";
import { easyIntensity } from "../../../../src/components/figures/gain-by-effort/model.ts";
import { exponentRange } from "../../../../src/components/program/exponent-range.ts";
import { blockOf } from "../../../../src/components/program/weeks.ts";
import { rules } from "../../../../src/components/program/gain-fields.ts";
import { adaptationParameters } from "../../../../src/sim/adaptation/parameters.ts";
import {
  adapt,
  compositions,
  costMethods,
  durationAtIntensity,
  recoveryCost,
  timeToExhaustion,
  type GainAt,
} from "../../../../src/sim/index.ts";
import { expectClose } from "../../../support/close.ts";
import { anyState, modelIn } from "./states.ts";

const sixHours = 21_600;
const percentsOf = (gains: readonly GainAt[]): number[] =>
  gains.filter(({ time }) => time !== null).map(({ intensity }) => Math.round(100 * intensity));

describe("the efforts drawn", () => {
  it("go from 30 to 200 % in steps of 5 % at most, and of 2 % between 80 and 120 %", () => {
    expect([drawnPercents[0], drawnPercents.at(-1)]).toEqual([30, 200]);
    for (const [index, percent] of drawnPercents.slice(1).entries()) {
      const before = drawnPercents[index] ?? Number.NaN;
      expect(percent - before).toBeGreaterThan(0);
      expect(percent - before).toBeLessThanOrEqual(before >= 80 && before < 120 ? 2 : 5);
    }
  });

  it("hold every tenth percent, for the table, and those where a time begins or ends", () => {
    expect(drawnPercents).toEqual(expect.arrayContaining([30, 40, 60, 80, 87, 100, 113, 150, 190, 200]));
  });
});

describe("the curve of each rule", () => {
  it("keeps the minutes of the reader's session at every effort", () => {
    const { gains, byRaces } = modelIn({ form: "repeats", repeats: 5, work: 240 }).curves.minutes.value ?? {};
    expect(percentsOf(gains ?? [])).toEqual(drawnPercents);
    expect(new Set(gains?.map(({ time }) => time))).toEqual(new Set([1200]));
    expect(byRaces).toEqual([]);
  });

  it("keeps the share of what can be held, by the model and by race times, each where it gives a time", () => {
    const { gains = [], byRaces = [] } = modelIn({ share: 0.5 }).curves.held.value ?? {};
    expect(percentsOf(gains)).toEqual(drawnPercents.filter((percent) => percent > 86));
    for (const { intensity, time } of gains) {
      if (time !== null) expectClose(time, 0.5 * (timeToExhaustion(intensity).time ?? Number.NaN), 1e-9);
    }
    // The curve of race times goes from 81 to 113 %.
    expect(percentsOf(byRaces)).toEqual(drawnPercents.filter((percent) => percent >= 81 && percent <= 113));
    for (const { intensity, time } of byRaces) {
      if (time !== null) expectClose(time, 0.5 * (durationAtIntensity(intensity) ?? Number.NaN), 1e-9);
    }
  });

  it.each(costMethods)("keeps the cost by %s, in sessions of six hours at most", (cost) => {
    const budget = recoveryCost(0.65, 3600, cost);
    for (const { intensity, time } of modelIn({ cost, easyMinutes: 60 }).curves.cost.value?.gains ?? []) {
      if (time === null) expect(recoveryCost(intensity, sixHours, cost)).toBeLessThan(budget);
      else expectClose(recoveryCost(intensity, time, cost), budget, 1e-9);
    }
  });

  it("has a band from the mildest to the steepest exponent in the parameter's range", () => {
    expect(exponentRange).toEqual(adaptationParameters.activationExponent.range);
    const { low = [], gains = [], high = [] } = modelIn({}).curves.minutes.value ?? {};
    const at = drawnPercents.indexOf(90);
    const after = (activationExponent: number) =>
      adapt(
        [{ days: 56, sessions: [{ session: { intensity: 0.9, duration: 2700 }, perWeek: 3 }] }],
        { composition: compositions[0] },
        56,
        { parameters: { activationExponent }, every: 56 },
      ).at(-1)?.oxidative.whole;
    expect(low[at]?.oxidative?.whole).toBe(after(4));
    expect(high[at]?.oxidative?.whole).toBe(after(1.5));
    expect(gains[at]?.oxidative?.whole).toBe(after(2.25));
  });

  it("is there for all three whichever rule's settings are open, and for none without a week of training", () => {
    for (const rule of rules) {
      const { curves } = modelIn({ rule });
      expect(rules.every((each) => curves[each].value !== null)).toBe(true);
      expect(modelIn({ rule, weeks: 0, weeksOff: 4 }).curves[rule].value).toBeNull();
    }
  });
});

describe("what stands at the cursor", () => {
  it("is under equal minutes what the block gives at the end of training", () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const reading = modelIn(any).readings.minutes.value;
        if (any.weeks === 0) expect(reading).toBeNull();
        else expect(reading?.oxidative).toEqual(blockOf(any)[7 * any.weeks]?.oxidative);
      }),
      { numRuns: 40 },
    );
  });

  it("lies on the curve at every effort that is drawn, by every rule, and inside its band", () => {
    for (const index of [0, 10, 18, 25, 40, efforts.length - 1]) {
      const { curves, readings } = modelIn({ intensity: efforts[index] ?? Number.NaN, share: 1.5 });
      for (const rule of rules) {
        const reading = readings[rule].value;
        expect(reading?.oxidative).toEqual(curves[rule].value?.gains[index]?.oxidative);
        if (!reading?.oxidative) expect(reading?.spread).toBeNull();
        else {
          expect(reading.spread?.[0]).toBeLessThanOrEqual(reading.oxidative.whole);
          expect(reading.spread?.[1]).toBeGreaterThanOrEqual(reading.oxidative.whole);
        }
      }
    }
  });
});

describe("the reading under an equal share of what can be held", () => {
  it("gives beside the model's time what race times would allow, where they reach", () => {
    const { readings, curves } = modelIn({ intensity: 1, share: 0.5 });
    const allowed = 0.5 * (durationAtIntensity(1) ?? Number.NaN);
    const gain = adapt(
      [{ days: 56, sessions: [{ session: { intensity: 1, duration: allowed }, perWeek: 3 }] }],
      { composition: compositions[0] },
      56,
      { every: 56 },
    ).at(-1)?.oxidative.whole;
    expectClose(readings.held.value?.byRaces ?? Number.NaN, gain ?? Number.NaN, 1e-12);
    expect(curves.held.value?.byRaces).not.toEqual([]);
    // Race times end at 113 %.
    expect(modelIn({ intensity: 1.2 }).readings.held.value?.byRaces).toBeNull();
    for (const rule of ["minutes", "cost"] as const) expect(readings[rule].value?.byRaces).toBeNull();
  });
  it("has neither a gain nor a way to run where no time is known", () => {
    const reading = modelIn({ intensity: 0.6 }).readings.held.value;
    expect(reading).toMatchObject({ time: null, spread: null, feasibility: null });
    expect(modelIn({ intensity: 1 }).readings.held.value?.feasibility).not.toBeNull();
  });
});

describe("what the figure is compared with", () => {
  it("counts easy running as what it is, by every cost", () => {
    expect(easyIntensity).toBe(0.65);
    for (const cost of costMethods) expectClose(modelIn({ cost }).ownCost.value, 45, 1e-12);
  });

  it("counts plain minutes alike, however hard, and work alone", () => {
    const work = { form: "repeats", intensity: 1.2, repeats: 5, work: 240, recovery: 600 } as const;
    expectClose(modelIn({ ...work, cost: "minutes" }).ownCost.value, 20, 1e-12);
  });

  it("is what the second session gives without the first, and nothing without a second one", () => {
    expect(modelIn({}).without.value).toBeNull();
    const second = { intensity2: 0.65, form2: "steady", duration2: 2700, perWeek2: 3 } as const;
    const alone = modelIn({ intensity: 0.65 }).readings.minutes.value?.oxidative?.whole;
    expectClose(modelIn({ ...second, intensity: 1.2 }).without.value ?? Number.NaN, alone ?? Number.NaN, 1e-12);
  });
});

describe("createGainByEffort(fields)", () => {
  it("keeps its curves while only the effort moves", () => {
    const fast = modelIn({ intensity: 1.2 });
    const easy = modelIn({ intensity: 0.6 });
    for (const rule of rules) expect(fast.curves[rule].value).toEqual(easy.curves[rule].value);
  });

  it("can be disposed of, more than once", () => {
    const model = modelIn({});
    model[Symbol.dispose]();
    model[Symbol.dispose]();
    expect(model.weeks.value).toBe(8);
  });
});
