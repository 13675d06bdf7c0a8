/** A pool of motor units, weakest first: what each needs to be recruited, and what it then gives. */
import { requireAbove, requireBetween, requireObject, requireWhole } from "../numerics/range.ts";
import * as defaults from "./constants.ts";
import { totalForce } from "./force.ts";

/** What may differ from the published pool. Every key is optional. */
export interface MotorUnitPoolOverrides {
  /** Motor units, 1 to 10,000. Default 120. */
  readonly size?: number;
  /** Highest over lowest recruitment threshold, above 1. Default 50. */
  readonly recruitmentRange?: number;
  /** Highest over lowest twitch force, above 1. Default 100. */
  readonly twitchForceRange?: number;
  /** Longest over shortest contraction time, above 1. Default 3. */
  readonly contractionTimeRange?: number;
  /** Contraction time of the first unit, ms, 1 to 1,000. Default 90. */
  readonly longestContractionTime?: number;
  /** Rate at which a unit starts to fire, impulses/s, 0 to 100. Default 8. */
  readonly minFiringRate?: number;
  /** Peak rate of the first unit, impulses/s, `minFiringRate` to 500. Default 35. */
  readonly firstPeakFiringRate?: number;
  /** Peak rate of the last unit, impulses/s, `minFiringRate` to 500. Default 25. */
  readonly lastPeakFiringRate?: number;
  /** Impulses/s per unit of excitation, above 0. Default 1. */
  readonly firingRateGain?: number;
  /** Fatigability of the last over the first unit, 1 to 10,000. Default 180. */
  readonly fatigabilityRange?: number;
}

/** Arrays hold one number per unit, index 0 the first recruited. */
export interface MotorUnitPool {
  readonly size: number;
  /** Excitation at which the unit joins, arbitrary units, rising from 1 to the recruitment range. */
  readonly recruitmentThreshold: Float64Array;
  /** Force of one twitch, in twitches of the first unit. */
  readonly twitchForce: Float64Array;
  /** Time from start to peak of a twitch, ms. */
  readonly contractionTime: Float64Array;
  /** Highest firing rate, impulses/s. */
  readonly peakFiringRate: Float64Array;
  /** Share of its rested capacity that the unit loses per second at full fusion, 1/s. */
  readonly fatigability: Float64Array;
  readonly minFiringRate: number;
  readonly firingRateGain: number;
  /** Excitation at which the last unit reaches its peak rate, arbitrary units. */
  readonly maxExcitation: number;
  /** Force of the rested pool at `maxExcitation`, in twitches of the first unit. */
  readonly maxForce: number;
}

/**
 * Builds the rested pool.
 *
 * @returns a pool of `size` units; the default one has `maxExcitation` 67 and `maxForce` 2215.98
 * @throws RangeError for an override outside its range
 * @see potvin2017, equations 1 to 4
 */
export function createMotorUnitPool(overrides: MotorUnitPoolOverrides = {}): MotorUnitPool {
  requireObject("overrides", overrides);
  const size = requireWhole("size", overrides.size ?? defaults.poolSize, 1, 10_000);
  const ratio = (name: "recruitmentRange" | "twitchForceRange" | "contractionTimeRange"): number =>
    requireAbove(name, overrides[name] ?? defaults[name], 1);
  const recruitmentRange = ratio("recruitmentRange");
  const twitchForceRange = ratio("twitchForceRange");
  const contractionTimeRange = ratio("contractionTimeRange");
  const longest = requireBetween(
    "longestContractionTime",
    overrides.longestContractionTime ?? defaults.longestContractionTime,
    1,
    1000,
  );
  const minFiringRate = requireBetween("minFiringRate", overrides.minFiringRate ?? defaults.minFiringRate, 0, 100);
  const peak = (name: "firstPeakFiringRate" | "lastPeakFiringRate"): number =>
    requireBetween(name, overrides[name] ?? defaults[name], minFiringRate, 500);
  const firstPeak = peak("firstPeakFiringRate");
  const lastPeak = peak("lastPeakFiringRate");
  const firingRateGain = requireAbove("firingRateGain", overrides.firingRateGain ?? defaults.firingRateGain, 0);
  const fatigabilityRange = requireBetween(
    "fatigabilityRange",
    overrides.fatigabilityRange ?? defaults.fatigabilityRange,
    1,
    10_000,
  );

  /** One number per unit from its place in the pool, 0 for the first and 1 for the last. */
  const perUnit = (f: (place: number) => number): Float64Array =>
    Float64Array.from({ length: size }, (_, unit) => f(size === 1 ? 0 : unit / (size - 1)));
  const twitchForce = perUnit((place) => twitchForceRange ** place);
  const slowing = Math.log(contractionTimeRange) / Math.log(twitchForceRange);
  const recruitmentThreshold = perUnit((place) => recruitmentRange ** place);

  const rested = {
    size,
    recruitmentThreshold,
    twitchForce,
    contractionTime: twitchForce.map((force) => longest * force ** -slowing),
    // Linear in the threshold: linear in the unit's number gives endurance times that were never published.
    peakFiringRate: recruitmentThreshold.map(
      (threshold) => firstPeak - ((firstPeak - lastPeak) * (threshold - 1)) / (recruitmentRange - 1),
    ),
    fatigability: perUnit((place) => (fatigabilityRange ** place * defaults.lastFatigability) / fatigabilityRange),
    minFiringRate,
    firingRateGain,
  };
  // Every unit must be able to reach its peak, which in an unusual pool is not the last one's.
  const maxExcitation = rested.recruitmentThreshold.reduce(
    (highest, threshold, unit) =>
      Math.max(highest, threshold + ((rested.peakFiringRate[unit] ?? 0) - minFiringRate) / firingRateGain),
    0,
  );
  return { ...rested, maxExcitation, maxForce: totalForce(rested, maxExcitation) };
}
