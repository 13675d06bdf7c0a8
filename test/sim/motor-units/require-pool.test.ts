import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activations,
  createMotorUnitPool,
  cumulativeFiberShare,
  excitationFor,
  firingRates,
  force,
  hold,
  timeToExhaustion,
  type MotorUnitPool,
} from "../../../src/sim/index.ts";
import { requirePool } from "../../../src/sim/motor-units/require-pool.ts";

/** Lowest and highest number accepted, as `MotorUnitPool` says. */
const perUnit = {
  recruitmentThreshold: [1e-6, 10_000],
  twitchForce: [1e-6, 1e6],
  contractionTime: [1e-6, 1000],
  peakFiringRate: [1e-6, 1000],
  fatigability: [1e-12, 1],
} as const;
const ofPool = {
  minFiringRate: [0, 100],
  firingRateGain: [0.001, 1000],
  maxExcitation: [1e-6, 1e6],
  maxForce: [1e-12, 1e10],
} as const;

/** Every function that takes a pool, as a user calls it. */
const uses: Readonly<Record<string, (pool: MotorUnitPool) => unknown>> = {
  activations: (pool) => activations(pool, 5),
  cumulativeFiberShare: (pool) => cumulativeFiberShare(pool, 2),
  excitationFor: (pool) => excitationFor(pool, 0.5),
  firingRates: (pool) => firingRates(pool, 5),
  force: (pool) => force(pool, 5),
  hold: (pool) => hold(pool, 0.5, { duration: 1 }),
  timeToExhaustion: (pool) => timeToExhaustion(1.2, { pool }),
};

/** All numbers in a result, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : ArrayBuffer.isView(value)
      ? [...(value as Float64Array)]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];

describe("requirePool(pool)", () => {
  it("reads each number once, and hands back the same arrays", () => {
    const pool = createMotorUnitPool();
    const reads: string[] = [];
    const watched = new Proxy(pool, {
      get(target, key) {
        reads.push(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const sound = requirePool(watched);
    expect(reads.toSorted()).toEqual(Object.keys(pool).toSorted());
    expect(sound).toEqual(pool);
    expect(sound.twitchForce).toBe(pool.twitchForce);
  });

  it.each(Object.entries(uses))("sees for %s what was written into a pool that was sound before", (_, use) => {
    for (const name of Object.keys(perUnit) as (keyof typeof perUnit)[]) {
      const pool = createMotorUnitPool();
      use(pool);
      pool[name][3] = Number.NaN;
      expect(() => use(pool)).toThrow(new RegExp(`^pool\\.${name}\\[3\\] is NaN; allowed is a number from `));
    }
  });

  it.each(Object.entries(perUnit))("takes %s up to its limits and nothing beyond", (name, [low, high]) => {
    const pool = createMotorUnitPool();
    const values = pool[name as keyof typeof perUnit];
    for (const accepted of [low, high]) {
      values[7] = accepted;
      expect(requirePool(pool)).toEqual(pool);
    }
    for (const refused of [0, -1, low / 2, 1.001 * high, 1e308, Number.POSITIVE_INFINITY]) {
      values[7] = refused;
      expect(() => requirePool(pool)).toThrow(RangeError);
      expect(() => requirePool(pool)).toThrow(
        `pool.${name}[7] is ${refused}; allowed is a number from ${low} to ${high}`,
      );
    }
  });

  it.each(Object.entries(ofPool))("takes %s up to its limits and nothing beyond", (name, [low, high]) => {
    const pool = createMotorUnitPool();
    for (const accepted of [low, high])
      expect(requirePool({ ...pool, [name]: accepted })).toHaveProperty(name, accepted);
    for (const refused of [-1, low / 2 - 1e-13, 1.001 * high, 1e308, Number.NaN]) {
      expect(() => requirePool({ ...pool, [name]: refused })).toThrow(
        `pool.${name} is ${refused}; allowed is a number from`,
      );
    }
  });

  it("lets no pool through that makes a result infinite, NaN or endless", () => {
    const ends = ([low, high]: readonly [number, number]) =>
      fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
    const pools = fc.integer({ min: 1, max: 6 }).chain((size) => {
      const units = (range: readonly [number, number]) =>
        fc.array(ends(range), { minLength: size, maxLength: size }).map((values) => Float64Array.from(values));
      return fc.record({
        size: fc.constant(size),
        recruitmentThreshold: units(perUnit.recruitmentThreshold),
        twitchForce: units(perUnit.twitchForce),
        contractionTime: units(perUnit.contractionTime),
        peakFiringRate: units(perUnit.peakFiringRate),
        fatigability: units(perUnit.fatigability),
        minFiringRate: ends(ofPool.minFiringRate),
        firingRateGain: ends(ofPool.firingRateGain),
        maxExcitation: ends(ofPool.maxExcitation),
        maxForce: ends(ofPool.maxForce),
      });
    });
    fc.assert(
      fc.property(pools, fc.constantFrom(...Object.values(uses)), (pool, use) => {
        expect(numbersIn(use(pool)).every((each) => Number.isFinite(each))).toBe(true);
      }),
    );
  });
});
