import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activations,
  adapt,
  allowedTimes,
  bandOf,
  compositions,
  cumulativeFiberShare,
  defaultPool,
  effortBands,
  fiberTypes,
  gainAcross,
  intensityAt,
  type Allowance,
  type CostMethod,
  type FiberShares,
  type GainBlock,
  type PerType,
  type StimulusOptions,
} from "../../../src/sim/index.ts";
import { gainGrid } from "../../../src/sim/adaptation/gain-across.ts";
import { weekly } from "./programs.ts";

const [untrained, , , distance] = compositions;
const kinds = [...fiberTypes, "whole"] as const;

/** What a page draws: 30 to 200 %, so many to a percent. */
const grid = (perPercent: number): number[] =>
  Array.from({ length: 170 * perPercent + 1 }, (_, index) => (30 * perPercent + index) / (100 * perPercent));

const halfPercent = grid(2);

const mixes = fc.constantFrom(...compositions);
const sessions = fc.record({
  session: fc.record({
    intensity: fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100),
    duration: fc.integer({ min: 0, max: 7200 }),
  }),
  perWeek: fc.integer({ min: 0, max: 7 }),
});

interface Point {
  readonly intensity: number;
  readonly oxidative: PerType;
}

/** The intensities that the rule allows, with what they gain. */
const curves = (intensities: readonly number[], allowance: Allowance, block: GainBlock): Point[] =>
  gainAcross(intensities, allowedTimes(intensities, allowance), block).flatMap(({ intensity, oxidative }) =>
    oxidative === null ? [] : [{ intensity, oxidative }],
  );

const cost = (method: CostMethod, of: number): Allowance => ({ rule: "cost", cost: of, method });
const eightWeeks = (composition: FiberShares): GainBlock => ({ perWeek: 3, days: 56, athlete: { composition } });

describe("gainAcross(intensities, times, block, options)", () => {
  it("is the last day of adapt, to the last digit, whatever else the week holds", () => {
    const given = fc.record({
      work: fc.array(
        fc.record({
          intensity: fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100),
          time: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10_000 })),
        }),
        { maxLength: 8 },
      ),
      perWeek: fc.integer({ min: 0, max: 28 }).map((quarters) => quarters / 4),
      days: fc.integer({ min: 1, max: 200 }),
      composition: mixes,
      initial: fc.constantFrom({}, { oxidative: { I: 0.4, IIa: 0.2, IIx: 0.1, II: 0, whole: 0 }, mct4: 0.1 }),
      beside: fc.array(sessions, { maxLength: 3 }),
      options: fc.constantFrom<StimulusOptions>(
        {},
        { cap: false, gate: false },
        { parameters: { activationExponent: 3, oxidativeCeiling: 0.7, sessionLimit: 5400, intensityScale: 0.7 } },
      ),
    });
    fc.assert(
      fc.property(given, ({ work, perWeek, days, composition, initial, beside, options }) => {
        const athlete = { composition, initial };
        const found = gainAcross(
          work.map(({ intensity }) => intensity),
          work.map(({ time }) => time),
          { perWeek, days, athlete, beside },
          options,
        );
        const expected = work.map(({ intensity, time }) => {
          if (time === null) return { intensity, time, oxidative: null };
          const varied = { session: { intensity, duration: time }, perWeek };
          const plan = [{ days, sessions: [...beside, varied] }];
          return {
            intensity,
            time,
            oxidative: adapt(plan, athlete, days, { ...options, every: days }).at(-1)?.oxidative,
          };
        });
        expect(found).toEqual(expected);
      }),
    );
  });

  it("gives the same by gainGrid, to the last digit, call after call", () => {
    const given = fc.record({
      times: fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10_000 })), { minLength: 4, maxLength: 4 }),
      perWeek: fc.integer({ min: 0, max: 7 }),
      days: fc.integer({ min: 1, max: 200 }),
      beside: fc.array(sessions, { maxLength: 2 }),
    });
    const at = [0.4, 0.65, 0.98, 2];
    const options = { parameters: { activationExponent: 3, sessionLimit: 5400 } };
    for (const each of [{}, options, { cap: false, gate: false }]) {
      const gains = gainGrid(at, { composition: distance }, each);
      fc.assert(
        fc.property(given, ({ times, ...block }) => {
          expect(gains(times, block)).toEqual(
            gainAcross(at, times, { ...block, athlete: { composition: distance } }, each),
          );
        }),
        { numRuns: 30 },
      );
    }
  });

  it("names what gainGrid refuses, when it is made and when it is called", () => {
    const made = gainGrid([0.8], { composition: untrained });
    const block = { perWeek: 3, days: 56 };
    const refused: [call: () => unknown, message: string][] = [
      [() => gainGrid([3.1], { composition: untrained }), "intensities[0] is 3.1; allowed is a number from 0 to 3"],
      [() => made([60, 60], block), "length of times is 2; allowed is 1, one per intensity"],
      [() => made([-1], block), "times[0] is -1; allowed is a number from 0 to 86400"],
      [() => made([60], { ...block, perWeek: 22 }), "block.perWeek is 22; allowed is a number from 0 to 21"],
    ];
    for (const [call, message] of refused) expect(call).toThrow(new RangeError(message));
  });

  it("needs nothing beside the session", () => {
    const [alone] = gainAcross([0.8], [2400], eightWeeks(untrained));
    const [beside] = gainAcross([0.8], [2400], { ...eightWeeks(untrained), beside: [] });
    expect(alone).toEqual(beside);
    expect(alone?.oxidative?.whole).toBeGreaterThan(0);
  });

  it("names what it refuses", () => {
    const block = eightWeeks(untrained);
    const refused: [call: () => unknown, message: string][] = [
      [() => gainAcross([0.8], [60, 60], block), "length of times is 2; allowed is 1, one per intensity"],
      [() => gainAcross([0.8, 3.1], [60, 60], block), "intensities[1] is 3.1; allowed is a number from 0 to 3"],
      [() => gainAcross([0.8], [86_401], block), "times[0] is 86401; allowed is a number from 0 to 86400"],
      [() => gainAcross([], [], { ...block, perWeek: 22 }), "block.perWeek is 22; allowed is a number from 0 to 21"],
      [() => gainAcross([], [], { ...block, days: 0 }), "block.days is 0; allowed is a whole number from 1 to 3650"],
      [
        () => gainAcross([], [], { ...block, athlete: { composition: untrained, initial: { iixShare: 2 } } }),
        "block.athlete.initial.iixShare is 2; allowed is a number from 0 to 1",
      ],
      [
        () => gainAcross([], [], { ...block, beside: [weekly(400, 30, 1)] }),
        "block.beside[0].session.intensity is 4; allowed is a number from 0 to 3",
      ],
      [
        () => gainAcross([0.5], [72_000], { ...block, perWeek: 8, beside: [weekly(50, 1000, 1)] }),
        "times[0] (time of all in a week) is 636000; allowed is a number from 0 to 604800",
      ],
    ];
    for (const [call, message] of refused) expect(call).toThrow(message);
  });
});

describe("the same minutes at every intensity", () => {
  it("never gain less where they are harder, in any type, with cap and gate or without", () => {
    const blocks = fc.record({
      minutes: fc.integer({ min: 1, max: 360 }),
      perWeek: fc.integer({ min: 1, max: 7 }),
      weeks: fc.integer({ min: 1, max: 16 }),
      composition: mixes,
      beside: fc.array(sessions, { maxLength: 2 }),
      options: fc.record({ cap: fc.boolean(), gate: fc.boolean() }),
    });
    const percents = grid(1);
    fc.assert(
      fc.property(blocks, ({ minutes, perWeek, weeks, composition, beside, options }) => {
        const block = { perWeek, days: 7 * weeks, athlete: { composition }, beside };
        const times = allowedTimes(percents, { rule: "minutes", time: 60 * minutes });
        const gains = gainAcross(percents, times, block, options);
        for (const [index, { oxidative }] of gains.slice(1).entries()) {
          const easier = gains[index]?.oxidative;
          for (const kind of kinds) {
            // Rounding may take the last digit from what has stopped rising.
            expect(oxidative?.[kind]).toBeGreaterThanOrEqual((easier?.[kind] ?? Number.NaN) * (1 - 1e-12));
          }
        }
      }),
    );
  });

  it("gain more in the whole muscle at every percent from 30 to 200", () => {
    const points = curves(grid(1), { rule: "minutes", time: 2400 }, eightWeeks(untrained));
    expect(points).toHaveLength(171);
    for (const [index, { oxidative }] of points.slice(1).entries()) {
      expect(oxidative.whole).toBeGreaterThan(points[index]?.oxidative.whole ?? Number.NaN);
    }
  });
});

/** Where the whole muscle gains most. */
const best = (points: readonly Point[]): number =>
  points.reduce((top, point) => (point.oxidative.whole > top.oxidative.whole ? point : top)).intensity;

describe("the same cost at every intensity", () => {
  const points = (method: CostMethod, of: number, composition: FiberShares = untrained): Point[] =>
    curves(halfPercent, cost(method, of), eightWeeks(composition));

  it("has a best inside the range by one convention, and none by another", () => {
    for (const method of ["banister-men", "banister-women"] as const) {
      const found = points(method, 60);
      expect(best(found)).toBeGreaterThan(0.35);
      expect(best(found)).toBeLessThan(1.95);
      const highest = Math.max(...found.map(({ oxidative }) => oxidative.whole));
      for (const end of [found[0], found.at(-1)]) expect(end?.oxidative.whole).toBeLessThan(0.5 * highest);
    }
    for (const method of ["minutes", "lucia"] as const) expect(best(points(method, 60))).toBe(2);
  });

  it("has that best elsewhere for another cost, and for another mix of fibers", () => {
    const usual = best(points("banister-men", 60));
    expect(best(points("banister-men", 120))).toBeLessThan(usual - 0.05);
    expect(best(points("banister-men", 60, distance))).toBeLessThan(usual - 0.2);
  });
});

describe("a gradient, not cliffs", () => {
  /** The largest step between neighbors, and the harder one's intensity. */
  function largestStep(kind: keyof PerType, points: readonly Point[]): { step: number; at: number } {
    let largest = { step: 0, at: Number.NaN };
    for (const [index, { intensity, oxidative }] of points.slice(1).entries()) {
      const step = Math.abs(oxidative[kind] - (points[index]?.oxidative[kind] ?? Number.NaN));
      if (step > largest.step) largest = { step, at: intensity };
    }
    return largest;
  }

  /**
   * A curve that needs no less than the narrowest band to climb its whole height takes at most a sixteenth of it in half
   * a percent, for the band is 8 % wide. A motor unit that joins adds a little more: it begins at its lowest rate.
   */
  const widths = effortBands.slice(1).map(({ from }, index) => from - (effortBands[index]?.from ?? from));
  const bound = 0.005 / Math.min(...widths);

  /** The most that a unit adds as it joins, to the type that owns it or to all fibers: k tau times its stimulus of a mean day. */
  function joining(kind: (typeof kinds)[number], allowance: Allowance, { perWeek, athlete }: GainBlock): number {
    const pool = defaultPool();
    const shares = cumulativeFiberShare(pool);
    const owned = kind === "whole" ? 1 : athlete.composition[kind];
    const added = Array.from(pool.recruitmentThreshold, (threshold, unit) => {
      const share = Math.min(1, ((shares[unit] ?? 0) - (shares[unit - 1] ?? 0)) / owned);
      const [time] = allowedTimes([intensityAt(threshold / pool.maxExcitation)], allowance);
      const perMinute = (activations(pool, threshold)[unit] ?? 0) ** 2.25;
      return (0.0644 * 11 * share * perMinute * perWeek * (time ?? 0)) / 60 / 7;
    });
    return Math.max(...added);
  }

  it("is held to a sixteenth of the height", () => {
    expect(bound).toBeCloseTo(1 / 16, 12);
  });

  it("takes no step larger than that under equal minutes and Banister's cost, in any type", () => {
    const blocks = fc.record({
      allowance: fc.oneof(
        fc.integer({ min: 5, max: 120 }).map((minutes): Allowance => ({ rule: "minutes", time: 60 * minutes })),
        fc
          .tuple(fc.constantFrom("banister-men" as const, "banister-women" as const), fc.integer({ min: 10, max: 120 }))
          .map(([method, of]) => cost(method, of)),
      ),
      perWeek: fc.integer({ min: 1, max: 7 }),
      weeks: fc.integer({ min: 1, max: 16 }),
      composition: mixes,
    });
    fc.assert(
      fc.property(blocks, ({ allowance, perWeek, weeks, composition }) => {
        const block = { perWeek, days: 7 * weeks, athlete: { composition } };
        const points = curves(halfPercent, allowance, block);
        for (const kind of kinds) {
          const gains = points.map(({ oxidative }) => oxidative[kind]);
          const height = Math.max(...gains) - Math.min(...gains);
          expect(largestStep(kind, points).step).toBeLessThanOrEqual(bound * height + joining(kind, allowance, block));
        }
      }),
    );
  });

  it("takes steps that shrink with the grid, while Lucia's cost keeps its own at the borders of zones", () => {
    const steps = (allowance: Allowance) => {
      const on = (intensities: readonly number[]) =>
        largestStep("whole", curves(intensities, allowance, eightWeeks(untrained)));
      return [on(halfPercent), on(grid(20))] as const;
    };
    for (const allowance of [{ rule: "minutes", time: 2400 } as const, cost("banister-men", 60)]) {
      const [coarse, fine] = steps(allowance);
      // Ten times finer: a slope's steps are a tenth. What a unit adds as it joins stays.
      expect(fine.step).toBeLessThan(coarse.step / 10 + joining("whole", allowance, eightWeeks(untrained)));
    }
    const [coarse, fine] = steps(cost("lucia", 60));
    expect(fine.step).toBeGreaterThan(0.9 * coarse.step);
    for (const { at } of [coarse, fine]) {
      expect(at).toBe(0.75);
      expect(bandOf(at - 1e-9).id).toBe("easy");
    }
  });
});
