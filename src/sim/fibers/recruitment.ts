/** Which fibers an intensity calls on, and how hard each type is driven. */
import { activations } from "../motor-units/force.ts";
import { requireBetween } from "../numerics/range.ts";
import type { FiberShares, FiberType } from "./compositions.ts";
import { intensityExponent, intensityScale } from "./constants.ts";
import { sharedPool } from "./default-pool.ts";
import { typeMeans } from "./type-means.ts";
import { typeEnds } from "./unit-types.ts";

/** The highest intensity that the mapping is drawn for, as a fraction of VO2max. */
const highestIntensity = 3;

/** Lowest and highest scale of `excitationAt`. */
export const intensityScaleLimits = [0.1, 10] as const;
/** Lowest and highest exponent of `excitationAt`. */
export const intensityExponentLimits = [0.5, 3] as const;

export interface TypeRecruitment {
  /** Share of the type's fibers that are recruited, 0 to 1. */
  readonly recruited: number;
  /** Mean activation of all the type's fibers, recruited or not, 0 to 1. */
  readonly activation: number;
}

export interface Recruitment extends Readonly<Record<FiberType, TypeRecruitment>> {
  /** Common drive to the pool, arbitrary units (0 to 67 in the default pool). */
  readonly excitation: number;
  /** The same as a fraction of maximum excitation, 0 to 1. */
  readonly excitationFraction: number;
}

/**
 * Excitation at an intensity: 1 - exp(-(intensity / scale)^exponent). Illustrative: both numbers are chosen, and the
 * same for everybody. Running speed is mapped to drive, not to force, because a shortening muscle gives less force for
 * the same drive.
 *
 * @param intensity fraction of VO2max, 0 to 3; above 1 it is demand (as speed over the speed at VO2max)
 * @param scale intensity at which 1 - 1/e of the maximum is in use, 0.1 to 10. Default 0.85
 * @param exponent 0.5 to 3. Default 1.25; above 1 low intensities call on fewer units
 * @returns fraction of maximum excitation, 0 to 1
 * @throws RangeError for an intensity outside 0 to 3, or a scale or exponent outside its range
 * @see ours
 */
export function excitationAt(
  intensity: number,
  scale: number = intensityScale,
  exponent: number = intensityExponent,
): number {
  requireBetween("intensity", intensity, 0, highestIntensity);
  requireBetween("scale", scale, ...intensityScaleLimits);
  requireBetween("exponent", exponent, ...intensityExponentLimits);
  return -Math.expm1(-((intensity / scale) ** exponent));
}

/**
 * The intensity whose excitation is the one given: inverse of `excitationAt` at its usual scale and exponent.
 *
 * @param excitationFraction fraction of maximum excitation, 0 to 0.99
 * @returns fraction of VO2max
 * @throws RangeError for a fraction outside its range
 */
export function intensityAt(excitationFraction: number): number {
  requireBetween("excitationFraction", excitationFraction, 0, excitationAt(highestIntensity));
  return intensityScale * (-Math.log1p(-excitationFraction)) ** (1 / intensityExponent);
}

/**
 * The intensity at which the last unit of the default pool joins, and with it the last fibers of any mix. Illustrative,
 * like the mapping it rests on.
 *
 * @returns fraction of VO2max, 1.094
 * @see potvin2017 for the threshold; the mapping from intensity is ours
 */
export function lastRecruitment(): number {
  const { recruitmentThreshold, maxExcitation } = sharedPool().pool;
  return intensityAt(Math.max(...recruitmentThreshold) / maxExcitation);
}

/**
 * How many units of the default pool an excitation recruits: thresholds rise along it, so they are the first ones.
 *
 * @param excitation arbitrary units, 0 to 67
 */
export function recruitedUnits(excitation: number): number {
  const { recruitmentThreshold, size } = sharedPool().pool;
  const first = recruitmentThreshold.findIndex((threshold) => threshold > excitation);
  return first < 0 ? size : first;
}

/**
 * What each fiber type does while the default pool is driven. Unchecked.
 *
 * @param excitation arbitrary units, 0 to 67
 * @param ends where each type ends, as a share of all fibers
 * @param activation one number per unit, 0 to 1; those of units that are not recruited do not count
 */
export function typesAt(
  excitation: number,
  ends: FiberShares,
  activation: Float64Array,
): Record<FiberType, TypeRecruitment> {
  const { shares } = sharedPool();
  const units = recruitedUnits(excitation);
  const recruited = typeMeans(shares, ends, units, () => 1);
  const active = typeMeans(shares, ends, units, (unit) => activation[unit] ?? 0);
  // A mean of ones may exceed 1 by a rounding error.
  const ofType = (type: FiberType): TypeRecruitment => ({
    recruited: Math.min(1, recruited[type]),
    activation: Math.min(1, active[type]),
  });
  return { I: ofType("I"), IIa: ofType("IIa"), IIx: ofType("IIx") };
}

/**
 * Recruitment and activation of each fiber type at an intensity.
 *
 * @param intensity fraction of VO2max, 0 to 3
 * @param composition fractions of type I, IIa and IIx fibers, together 1
 * @returns per type the share recruited and the mean activation; both 0 for a type the mix does not hold
 * @throws RangeError for an intensity outside 0 to 3, for what is no mix, or fractions that do not sum to 1
 * @see potvin2017 for the pool; the mapping from intensity is ours and illustrative
 */
export function recruitment(intensity: number, composition: FiberShares): Recruitment {
  const { pool } = sharedPool();
  const excitationFraction = excitationAt(intensity);
  const excitation = excitationFraction * pool.maxExcitation;
  const active = activations(pool, excitation);
  const ends = typeEnds("composition", composition);
  return { excitation, excitationFraction, ...typesAt(excitation, ends, active) };
}
