import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compositions,
  excitationAt,
  fiberTypes,
  intensityAt,
  recruitment,
  simulateSession,
  timeToExhaustion,
  type Bout,
  type SessionCourse,
  type SessionOptions,
} from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const [mix] = compositions;
const recoveryTime = 143;
/** At and below it nothing tires. */
const limit = 0.86;
/** What a session's growing steps and the curve of times may differ by, s. */
const within = (time: number): number => Math.max(0.2, 0.015 * time);
const maxExcitation = 67;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const few = { samples: 2 };
const one = (intensity: number, duration: number, options: SessionOptions = few): SessionCourse =>
  simulateSession([{ intensity, duration }], mix, options);
/** Work and pauses by turns, from work to work. */
const repeats = (intensity: number, works: readonly number[], pauses: readonly number[], pausing = 0): Bout[] =>
  works.flatMap((duration, index) => {
    const pause = index < works.length - 1 ? (pauses[index] ?? 0) : 0;
    return [{ intensity, duration }, ...(pause > 0 ? [{ intensity: pausing, duration: pause }] : [])];
  });
/** Time worked until the failure, s; all of it where there is none. */
function worked(bouts: readonly Bout[]): number {
  const { end } = simulateSession(bouts, mix, few);
  let start = 0;
  let sum = 0;
  for (const { intensity, duration } of bouts) {
    if (intensity > 0) sum += Math.min(duration, Math.max(0, end - start));
    start += duration;
  }
  return sum;
}
const shares = ({ samples }: SessionCourse): number[] =>
  samples.flatMap((sample) => [
    sample.excitationFraction,
    sample.capacity,
    ...sample.activation,
    ...fiberTypes.flatMap((type) => [sample[type].recruited, sample[type].activation]),
  ]);

describe("simulateSession(bouts, composition, options?): one bout", () => {
  it("fails when timeToExhaustion says, to 1.5 % or 0.2 s, wherever that is within the bout", () => {
    fc.assert(
      fc.property(between(0.88, 3), between(1, 4000), (intensity, duration) => {
        const { time } = timeToExhaustion(intensity);
        const { failure, end } = one(intensity, duration);
        if (time !== null && time + within(time) <= Math.min(duration, 3600)) {
          expect(Math.abs((failure?.time ?? Number.NaN) - time)).toBeLessThanOrEqual(within(time));
          expect(failure?.bout).toBe(0);
          expect(end).toBe(failure?.time);
        } else if (time === null || time > duration + within(time)) {
          expect(failure).toBeNull();
        }
      }),
      {
        numRuns: 30,
        examples: [
          [0.87, 4000],
          [0.9, 4000],
          [1.3, 3600],
          [0.8601, 4000],
        ],
      },
    );
  });

  it("fails at its very end if it lasts exactly as long as it can be held, and is held if it ends the longest step earlier", () => {
    for (const intensity of [0.95, 1, 1.1, 1.3]) {
      const time = one(intensity, 3600).failure?.time ?? Number.NaN;
      expect(one(intensity, time).failure).toEqual({ time, bout: 0 });
      expect(one(intensity, time - 1).failure).toBeNull();
    }
  });

  it("is held for the hour at 0.86 and below, where timeToExhaustion gives no time", () => {
    for (const intensity of [0, 0.3, limit]) {
      expect(timeToExhaustion(intensity).time).toBeNull();
      expect(one(intensity, 3600)).toMatchObject({ failure: null, end: 3600, truncated: false });
    }
  });

  it("fails where the reference times do, to 3 % or 2 s, and nowhere else", () => {
    for (const row of readTable("running_tolerance")) {
      const expected = number(row, "model_tlim_s(3600=not_reached)");
      const { failure } = one(number(row, "pct_vVO2max") / 100, 3600);
      if (expected === 3600) expect(failure).toBeNull();
      else expect(Math.abs((failure?.time ?? Number.NaN) - expected)).toBeLessThanOrEqual(Math.max(2, 0.03 * expected));
    }
  });

  it("begins as recruitment shows it, at an excitation up to one step of 0.01 higher", () => {
    fc.assert(
      fc.property(between(0.03, 2.9), fc.constantFrom(...compositions), (intensity, composition) => {
        const [first] = simulateSession([{ intensity, duration: 0.1 }], composition).samples;
        if (first === undefined) throw new Error("no sample");
        expect([first.time, first.bout, first.capacity]).toEqual([0.1, 0, 1]);
        // Recruitment and activation rise with excitation: what the grid may add lies between these two.
        const low = recruitment(intensity, composition);
        const high = recruitment(intensityAt(excitationAt(intensity) + 0.01 / maxExcitation), composition);
        const pairs = fiberTypes.flatMap((type) =>
          (["recruited", "activation"] as const).map((key) => [low[type][key], first[type][key], high[type][key]]),
        );
        for (const [least = NaN, found = NaN, most = NaN] of [
          [low.excitationFraction, first.excitationFraction, high.excitationFraction],
          ...pairs,
        ]) {
          expect(found).toBeGreaterThanOrEqual(least - 1e-12);
          expect(found).toBeLessThanOrEqual(most + 1e-12);
        }
      }),
    );
  });

  it("goes on as it began at 0.86 and below: the same fibers, the same drive, nothing lost", () => {
    fc.assert(
      fc.property(between(0.01, limit), between(10, 5000), (intensity, duration) => {
        const { samples, failure } = one(intensity, duration, {});
        expect(failure).toBeNull();
        const [first] = samples;
        for (const sample of samples) {
          expect({ ...sample, time: 0, activation: [] }).toEqual({ ...first, time: 0, activation: [] });
          expect(sample.capacity).toBe(1);
        }
      }),
      {
        numRuns: 20,
        examples: [
          [0.65, 2700],
          [limit, 3600],
        ],
      },
    );
  });

  it("recruits more fibers and has less capacity left, never the reverse, as it goes on above 0.86", () => {
    for (const intensity of [0.87, 0.9, 1.1]) {
      const { samples } = one(intensity, 3600, {});
      for (const [index, { I, IIa, IIx, capacity }] of samples.slice(1).entries()) {
        const before = samples[index];
        if (before === undefined) throw new Error("no sample before");
        expect(capacity).toBeLessThanOrEqual(before.capacity + 1e-9);
        for (const [now, then] of [
          [I, before.I],
          [IIa, before.IIa],
          [IIx, before.IIx],
        ] as const) {
          expect(now.recruited).toBeGreaterThanOrEqual(then.recruited - 1e-9);
        }
      }
    }
  });
});

describe("simulateSession(bouts, composition, options?): work and recoveries", () => {
  it("is all rest in a recovery standing still: no excitation, no fibers", () => {
    const { samples } = simulateSession(repeats(1.1, [60, 60], [60]), mix);
    const resting = samples.filter(({ bout }) => bout === 1);
    expect(resting.length).toBeGreaterThan(20);
    const none = { recruited: 0, activation: 0 };
    for (const sample of resting) {
      expect(sample).toMatchObject({ excitationFraction: 0, I: none, IIa: none, IIx: none });
      expect(Math.max(...sample.activation)).toBe(0);
    }
  });

  it("regains capacity throughout a recovery at 0.86 and below, jog or rest alike, and never fails in it", () => {
    fc.assert(
      fc.property(between(0.9, 2), between(5, 600), between(0, limit), (intensity, duration, recovery) => {
        const held = Math.min(duration, 0.9 * (timeToExhaustion(intensity).time ?? duration));
        const { samples, failure } = simulateSession(
          [
            { intensity, duration: held },
            { intensity: recovery, duration: 600 },
          ],
          mix,
        );
        expect(failure).toBeNull();
        const rest = samples.filter(({ bout }) => bout === 1).map(({ capacity }) => capacity);
        expect(rest.length).toBeGreaterThan(30);
        for (const [index, capacity] of rest.slice(1).entries()) {
          expect(capacity).toBeGreaterThan(rest[index] ?? Number.NaN);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("misses e^(-t / 143 s) of what was missing, late in a rest, where force is linear in it", () => {
    const [late, later] = [8, 11].map((times) => {
      const course = simulateSession(
        [
          { intensity: 1.2, duration: 100 },
          { intensity: 0, duration: times * recoveryTime },
        ],
        mix,
      );
      return 1 - (course.samples.at(-1)?.capacity ?? Number.NaN);
    });
    // What is not linear is of the order of the deficit, e^-8.
    expectClose((later ?? Number.NaN) / (late ?? Number.NaN), Math.exp(-3), 1e-3);
  });

  it("makes as good as new: after 12 time constants the next effort lasts as long as the first", () => {
    fc.assert(
      fc.property(between(0.95, 2), between(0.1, 0.95), (intensity, share) => {
        const time = timeToExhaustion(intensity).time ?? Number.NaN;
        const pause = 12 * recoveryTime;
        const { failure } = simulateSession(repeats(intensity, [share * time, 1.1 * time], [pause]), mix, few);
        expect(failure?.bout).toBe(2);
        // The very first step of a session costs nothing, which no later bout has.
        expect(Math.abs((failure?.time ?? Number.NaN) - share * time - pause - time)).toBeLessThanOrEqual(within(time));
      }),
      { numRuns: 8 },
    );
  });

  const protocol = fc.record({
    intensity: between(0.92, 2),
    works: fc.array(between(0.02, 0.6), { minLength: 2, maxLength: 8 }),
    pauses: fc.array(between(0.1, 150), { minLength: 8, maxLength: 8 }),
  });
  const inSeconds = (intensity: number, works: readonly number[]): number[] => {
    const time = timeToExhaustion(intensity).time ?? Number.NaN;
    return works.map((share) => share * time);
  };

  it("is held no shorter for a longer recovery standing still", () => {
    fc.assert(
      fc.property(protocol, between(0, 100), fc.nat({ max: 6 }), ({ intensity, works, pauses }, more, which) => {
        const seconds = inSeconds(intensity, works);
        const longer = pauses.map((pause, index) => (index === which ? pause + more : pause));
        const [before, after] = [pauses, longer].map((each) => worked(repeats(intensity, seconds, each)));
        expect(after).toBeGreaterThanOrEqual((before ?? Number.NaN) - 1e-9);
      }),
      { numRuns: 10 },
    );
  });

  it("is held, the same work split by recoveries standing still, at least as long as in one go, to 1.5 % or 0.2 s", () => {
    fc.assert(
      fc.property(protocol, ({ intensity, works, pauses }) => {
        const seconds = inSeconds(intensity, works);
        const whole = seconds.reduce((sum, duration) => sum + duration, 0);
        const time = timeToExhaustion(intensity).time ?? Number.NaN;
        expect(worked(repeats(intensity, seconds, pauses))).toBeGreaterThanOrEqual(
          Math.min(whole - 1e-9, time - within(time)),
        );
      }),
      { numRuns: 10 },
    );
  });

  it("takes a jog for a rest: repeats end alike after either, since nothing tires at 0.86 and below", () => {
    fc.assert(
      fc.property(protocol, between(0, limit), ({ intensity, works, pauses }, jog) => {
        const seconds = inSeconds(intensity, works);
        const failureWith = (pausing: number) =>
          simulateSession(repeats(intensity, seconds, pauses, pausing), mix, few).failure;
        expect(failureWith(jog)).toEqual(failureWith(0));
      }),
      { numRuns: 10 },
    );
  });

  it("may fail in a recovery that is none", () => {
    const { failure } = simulateSession(
      [
        { intensity: 1.1, duration: 180 },
        { intensity: 1.05, duration: 600 },
      ],
      mix,
    );
    expect(failure?.bout).toBe(1);
    expect(failure?.time).toBeLessThan(180 + (timeToExhaustion(1.05).time ?? Number.NaN));
  });

  it("goes on tiring through bouts of the same intensity as through one", () => {
    for (const intensity of [0.92, 1, 1.2]) {
      const time = timeToExhaustion(intensity).time ?? Number.NaN;
      const pieces = Array.from({ length: 60 }, () => ({ intensity, duration: time / 40 }));
      const { failure } = simulateSession(pieces, mix, few);
      // Steps begin anew with each bout, and shorter ones give times within 1 %.
      expect(Math.abs((failure?.time ?? Number.NaN) - time)).toBeLessThanOrEqual(0.01 * time);
    }
  });
});

describe("simulateSession(bouts, composition, options?): what it returns", () => {
  const bout = fc.record({ intensity: fc.oneof(between(0, 3), fc.constant(0)), duration: between(1e-3, 500) });

  it("is within 0 to 1 wherever it is a share, and never NaN, through any session", () => {
    fc.assert(
      fc.property(
        fc.array(bout, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...compositions, { I: 0, IIa: 0, IIx: 1 }, { I: 1e-3, IIa: 0.999, IIx: 0 }),
        (bouts, composition) => {
          const course = simulateSession(bouts, composition);
          expect(shares(course).filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
          for (const sample of course.samples) {
            for (const type of fiberTypes) {
              const { recruited, activation } = sample[type];
              if (activation > recruited || (composition[type] === 0 && recruited > 0)) {
                throw new Error(`${type}: ${recruited} recruited, ${activation} active`);
              }
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("rises in time from sample to sample, from the first step of the session to its end", () => {
    fc.assert(
      fc.property(
        fc.array(bout, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 300 }),
        (bouts, samples) => {
          const course = simulateSession(bouts, mix, { samples });
          const total = bouts.reduce((sum, { duration }) => sum + duration, 0);
          const times = course.samples.map(({ time }) => time);
          for (const [index, time] of times.slice(1).entries())
            expect(time).toBeGreaterThan(times[index] ?? Number.NaN);
          expect(times[0]).toBe(Math.min(0.1, bouts[0]?.duration ?? Number.NaN));
          expect(times.at(-1)).toBe(course.end);
          expect(course.end).toBe(course.failure?.time ?? Math.min(total, 3600));
          expect(course.truncated).toBe(total > 3600);
          expect(course.failure?.bout ?? 0).toBe(course.failure === null ? 0 : course.samples.at(-1)?.bout);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("holds a sample at the first step and at the end of every bout, and about as many more as asked for", () => {
    const bouts = repeats(0.95, [90, 90, 90], [45, 45], 0.4);
    for (const samples of [2, 40, 120]) {
      const course = simulateSession(bouts, mix, { samples });
      let start = 0;
      for (const [index, { duration }] of bouts.entries()) {
        const times = course.samples.filter((sample) => sample.bout === index).map(({ time }) => time);
        expectClose(times[0], start + 0.1, 1e-12);
        start += duration;
        expect(times.at(-1)).toBe(start);
      }
      expect(course.samples.length).toBeGreaterThanOrEqual(samples);
      expect(course.samples.length).toBeLessThanOrEqual(samples + 2 * bouts.length + 1);
      // A sample may come one step late, and a step is 1 s at most.
      const gaps = course.samples.slice(1).map(({ time }, index) => time - (course.samples[index]?.time ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(360 / samples + 1);
    }
  });

  it("does not depend on how many samples are asked for", () => {
    const bouts = repeats(1.1, [100, 100, 100], [40, 40], 0.4);
    const [sparse, dense] = [2, 2000].map((samples) => simulateSession(bouts, mix, { samples }));
    expect(sparse?.failure).toEqual(dense?.failure);
    for (const sample of sparse?.samples ?? []) expect(dense?.samples).toContainEqual(sample);
  });

  it("reaches 3,600 s and says that the session goes on", () => {
    const bouts = [
      ...Array.from({ length: 5 }, () => ({ intensity: 0.6, duration: 1000 })),
      { intensity: 3, duration: 60 },
    ];
    const course = simulateSession(bouts, mix);
    expect(course).toMatchObject({ failure: null, end: 3600, truncated: true });
    expect(course.samples.at(-1)).toMatchObject({ time: 3600, bout: 3 });
  });

  it("fails at once where more is asked than the maximum that is left", () => {
    const { failure } = simulateSession(
      [
        { intensity: 1, duration: 300 },
        { intensity: 2.9, duration: 60 },
      ],
      mix,
    );
    expectClose(failure?.time, 300.1, 1e-12);
    expect(failure?.bout).toBe(1);
  });

  it("bears bouts that are shorter than a rounding error", () => {
    const bouts = [600, 5e-324, 1e-14, 600].map((duration) => ({ intensity: 0.7, duration }));
    const { samples, end } = simulateSession(bouts, mix);
    expect(end).toBe(1200);
    for (const [index, { time }] of samples.slice(1).entries())
      expect(time).toBeGreaterThan(samples[index]?.time ?? NaN);
    for (const share of shares(simulateSession(bouts.slice(1, 2), mix))) expect(Number.isFinite(share)).toBe(true);
  });

  const bad = (change: object, count = 1) => new Array<object>(count).fill({ intensity: 0.5, duration: 60, ...change });
  it.each<[string, readonly object[], object, RegExp]>([
    ["no bout", [], {}, /bouts.length is 0; allowed is a whole number from 1 to 400/],
    ["401 bouts", bad({}, 401), {}, /bouts.length is 401; allowed is a whole number from 1 to 400/],
    ["no duration", bad({ duration: 0 }), {}, /bouts\[0\].duration is 0; allowed is a finite number greater than 0/],
    ["an intensity", bad({ intensity: 3.1 }), {}, /bouts\[0\].intensity is 3.1; allowed is a number from 0 to 3/],
    ["a name", bad({ demand: 1 }), {}, /a key of bouts\[0\] is "demand"; allowed is intensity, duration/],
    ["more than a day", bad({ duration: 5e4 }, 2), {}, /duration of all parts\) is 100000; allowed is a number from 0/],
    ["one sample", bad({}), { samples: 1 }, /options.samples is 1; allowed is a whole number from 2 to 2000/],
    ["an option", bad({}), { every: 1 }, /a key of options is "every"; allowed is samples/],
  ])("refuses %s with a RangeError that says why", (_, bouts, options, message) => {
    const attempt = () => simulateSession(bouts as readonly Bout[], mix, options);
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
});
