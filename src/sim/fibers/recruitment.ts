/** Which fibers an intensity calls on, and how hard each type is driven. */
import { activations } from "../motor-units/force.ts";
import { createMotorUnitPool, type MotorUnitPool } from "../motor-units/pool.ts";
import { requireBetween } from "../numerics/range.ts";
import type { FiberShares, FiberType } from "./compositions.ts";
import { intensityScale } from "./constants.ts";
import { cumulativeFiberShare, typeEnds } from "./unit-types.ts";

/** The highest intensity that the mapping is drawn for, as a fraction of VO2max. */
const highestIntensity = 3;

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

let shared: { pool: MotorUnitPool; shares: Float64Array } | undefined;

/** The default pool and its fiber shares, built once and only when somebody asks. */
function sharedPool(): { pool: MotorUnitPool; shares: Float64Array } {
  if (shared === undefined) {
    const pool = createMotorUnitPool();
    shared = { pool, shares: cumulativeFiberShare(pool) };
  }
  return shared;
}

/**
 * Excitation at an intensity. Illustrative: one fitted parameter, and the same for everybody; running speed is mapped
 * to drive, not to force, because a shortening muscle gives less force for the same drive.
 *
 * @param intensity fraction of VO2max, 0 to 3; above 1 it is demand (as speed over the speed at VO2max)
 * @returns fraction of maximum excitation, 0 to 1
 * @throws RangeError for an intensity outside 0 to 3
 */
export function excitationAt(intensity: number): number {
  requireBetween("intensity", intensity, 0, highestIntensity);
  return -Math.expm1(-intensity / intensityScale);
}

/**
 * The intensity whose excitation is the one given: inverse of `excitationAt`.
 *
 * @param excitationFraction fraction of maximum excitation, 0 to 0.97
 * @returns fraction of VO2max
 * @throws RangeError for a fraction outside its range
 */
export function intensityAt(excitationFraction: number): number {
  requireBetween("excitationFraction", excitationFraction, 0, excitationAt(highestIntensity));
  return -intensityScale * Math.log1p(-excitationFraction);
}

/**
 * The published pool that `recruitment` uses: `createMotorUnitPool()`, but always the same one. Its arrays are shared;
 * read them only. Source: potvin2017.
 */
export const defaultPool = (): MotorUnitPool => sharedPool().pool;

/**
 * The intensity at which the last unit of the default pool joins, and with it the last fibers of any mix. Illustrative,
 * like the mapping it rests on.
 *
 * @returns fraction of VO2max, 1.166
 * @see potvin2017 for the threshold; the mapping from intensity is ours
 */
export function lastRecruitment(): number {
  const { recruitmentThreshold, maxExcitation } = defaultPool();
  return intensityAt(Math.max(...recruitmentThreshold) / maxExcitation);
}

/** The length that two stretches of the line share. */
const overlap = (fromA: number, toA: number, fromB: number, toB: number): number =>
  Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));

/**
 * Recruitment and activation of each fiber type at an intensity. A unit that straddles two types counts in both by
 * its overlap, so that the shares are the mix's to the last digit.
 *
 * @param intensity fraction of VO2max, 0 to 3
 * @param composition fractions of type I, IIa and IIx fibers, together 1
 * @returns per type the share recruited and the mean activation; both 0 for a type the mix does not hold
 * @throws RangeError for an intensity outside 0 to 3, for what is no mix, or fractions that do not sum to 1
 * @see potvin2017 for the pool; the mapping from intensity is ours and illustrative
 */
export function recruitment(intensity: number, composition: FiberShares): Recruitment {
  const { pool, shares } = sharedPool();
  const excitationFraction = excitationAt(intensity);
  const excitation = excitationFraction * pool.maxExcitation;
  const active = activations(pool, excitation);
  const ends = typeEnds("composition", composition);

  const ofType = (from: number, to: number): TypeRecruitment => {
    const size = to - from;
    if (size <= 0) return { recruited: 0, activation: 0 };
    let recruited = 0;
    let activation = 0;
    let before = 0;
    for (let unit = 0; unit < pool.size; unit++) {
      const end = shares[unit] ?? 1;
      if ((pool.recruitmentThreshold[unit] ?? 0) > excitation) break;
      const weight = overlap(before, end, from, to);
      recruited += weight;
      activation += weight * (active[unit] ?? 0);
      before = end;
    }
    return { recruited: Math.min(1, recruited / size), activation: activation / size };
  };

  return {
    excitation,
    excitationFraction,
    I: ofType(0, ends.I),
    IIa: ofType(ends.I, ends.IIa),
    IIx: ofType(ends.IIa, ends.IIx),
  };
}
