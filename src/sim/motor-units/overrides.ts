/** What may differ from the published pool, and within which limits. */
import { withinLimits, type Limits } from "../numerics/limits.ts";
import { requireBetween, requireWhole } from "../numerics/range.ts";
import * as published from "./constants.ts";

/** Every key is optional. */
export interface MotorUnitPoolOverrides {
  /** Motor units, 1 to 10,000. Default 120. */
  readonly size?: number;
  /** Highest over lowest recruitment threshold, 1.01 to 10,000. Default 50. */
  readonly recruitmentRange?: number;
  /** Highest over lowest twitch force, 1.01 to 10,000. Default 100. */
  readonly twitchForceRange?: number;
  /** Longest over shortest contraction time, 1.01 to 100. Default 3. */
  readonly contractionTimeRange?: number;
  /** Contraction time of the first unit, ms, 1 to 1,000. Default 90. */
  readonly longestContractionTime?: number;
  /** Rate at which a unit starts to fire, impulses/s, 0 to 100. Default 8. */
  readonly minFiringRate?: number;
  /** Peak rate of the first unit, impulses/s, from 1 and from `minFiringRate` to 500. Default 35. */
  readonly firstPeakFiringRate?: number;
  /** Peak rate of the last unit, impulses/s, from 1 and from `minFiringRate` to 500. Default 25. */
  readonly lastPeakFiringRate?: number;
  /** Impulses/s per unit of excitation, 0.001 to 1,000. Default 1. */
  readonly firingRateGain?: number;
  /** Fatigability of the last over the first unit, 1 to 10,000. Default 180. */
  readonly fatigabilityRange?: number;
}

export type PoolSettings = Readonly<Record<keyof MotorUnitPoolOverrides, number>>;

/** A range of 1 would leave nothing to interpolate along; the upper ends are far beyond any muscle. */
const limits: Limits<keyof MotorUnitPoolOverrides> = {
  size: [published.poolSize, 1, 10_000, requireWhole],
  recruitmentRange: [published.recruitmentRange, 1.01, 10_000],
  twitchForceRange: [published.twitchForceRange, 1.01, 10_000],
  contractionTimeRange: [published.contractionTimeRange, 1.01, 100],
  longestContractionTime: [published.longestContractionTime, 1, 1000],
  minFiringRate: [published.minFiringRate, 0, 100],
  // A unit that never fires gives no force to divide by.
  firstPeakFiringRate: [published.firstPeakFiringRate, 1, 500],
  lastPeakFiringRate: [published.lastPeakFiringRate, 1, 500],
  firingRateGain: [published.firingRateGain, 0.001, 1000],
  fatigabilityRange: [published.fatigabilityRange, 1, 10_000],
};

/** The published pool's numbers with the overrides in place. Throws a RangeError for an unknown key or a bad value. */
export function poolSettings(overrides: MotorUnitPoolOverrides): PoolSettings {
  const settings = withinLimits("overrides", limits, overrides);
  for (const name of ["firstPeakFiringRate", "lastPeakFiringRate"] as const) {
    requireBetween(`overrides.${name}`, settings[name], settings.minFiringRate, limits[name][2]);
  }
  return settings;
}
