/** A pool of motor units, weakest first: what each needs to be recruited, and what it then gives. */
import { lastFatigability } from "./constants.ts";
import { totalForce } from "./force.ts";
import { poolSettings, type MotorUnitPoolOverrides } from "./overrides.ts";

/**
 * Arrays hold one number per unit, index 0 the first recruited. A pool made by hand is accepted within: thresholds 1e-6
 * to 10,000, twitch forces 1e-6 to 1,000,000, contraction times 1e-6 to 1,000 ms, peak rates 1e-6 to 1,000 impulses/s,
 * fatigabilities 1e-12 to 1/s, `size` 1 to 10,000, `minFiringRate` 0 to 100, `firingRateGain` 0.001 to 1,000,
 * `maxExcitation` 1e-6 to 1,000,000, `maxForce` 1e-12 to 1e10. Every call looks through the pool it is given.
 */
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
 * @throws RangeError for an override outside its range, or one that does not exist
 * @see potvin2017, equations 1 to 4
 */
export function createMotorUnitPool(overrides: MotorUnitPoolOverrides = {}): MotorUnitPool {
  const { size, recruitmentRange, twitchForceRange, contractionTimeRange, fatigabilityRange, ...rates } =
    poolSettings(overrides);
  const { longestContractionTime, firstPeakFiringRate, lastPeakFiringRate, minFiringRate, firingRateGain } = rates;

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
    contractionTime: twitchForce.map((force) => longestContractionTime * force ** -slowing),
    // Linear in the threshold: linear in the unit's number gives endurance times that were never published.
    peakFiringRate: recruitmentThreshold.map(
      (threshold) =>
        firstPeakFiringRate - ((firstPeakFiringRate - lastPeakFiringRate) * (threshold - 1)) / (recruitmentRange - 1),
    ),
    fatigability: perUnit((place) => (fatigabilityRange ** place * lastFatigability) / fatigabilityRange),
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
