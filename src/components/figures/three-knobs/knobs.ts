/**
 * Three changes of a muscle, each a factor on one property of its pool of motor units. Everything else stays as it was,
 * so that each shows what it can do alone.
 */
import {
  activations,
  createMotorUnitPool,
  cumulativeFiberShare,
  firingRates,
  type MotorUnitPool,
} from "../../../sim/index.ts";

export const knobs = ["thresholds", "rates", "strength"] as const;
export type Knob = (typeof knobs)[number];

/** How hard the leg is driven while it is watched, as a fraction of the most. A choice of ours. */
export const drive = 0.6;

/** Of the muscle before any change. It must not be written to. */
const before = createMotorUnitPool();

/** What each change does to the muscle; a factor of 1 leaves it as it was. */
const changes: Readonly<Record<Knob, (factor: number) => MotorUnitPool>> = {
  // Above the first unit's: a muscle at rest stays at rest.
  thresholds: (factor) => ({
    ...before,
    recruitmentThreshold: before.recruitmentThreshold.map((threshold) => 1 + factor * (threshold - 1)),
  }),
  rates: (factor) => ({
    ...before,
    peakFiringRate: before.peakFiringRate.map((rate) => factor * rate),
    minFiringRate: factor * before.minFiringRate,
    firingRateGain: factor * before.firingRateGain,
  }),
  strength: (factor) => ({ ...before, twitchForce: before.twitchForce.map((force) => factor * force) }),
};

/**
 * The muscle with one change.
 *
 * @param factor on thresholds above the first, on every firing rate, or on the strength of every fiber; 1 for none
 */
export const changed = (knob: Knob, factor: number): MotorUnitPool => changes[knob](factor);

const excitation = (share: number): number => share * before.maxExcitation;

/**
 * Force of a muscle.
 *
 * @param share of the most drive, 0 to 1
 * @returns fraction of the force that the muscle had at full drive before any change; with a change it may exceed 1
 */
export function forceOf(muscle: MotorUnitPool, share: number): number {
  const active = activations(muscle, excitation(share));
  return active.reduce((sum, each, unit) => sum + each * (muscle.twitchForce[unit] ?? 0), 0) / before.maxForce;
}

/** How hard each motor unit of a muscle is driven at `drive`, 0 to 1; 0 for one that waits. */
export const drives = (muscle: MotorUnitPool): Float64Array => activations(muscle, excitation(drive));

/** How fast each motor unit of a muscle fires at `drive`, impulses/s; 0 for one that waits. */
export const ratesOf = (muscle: MotorUnitPool): Float64Array => firingRates(muscle, excitation(drive));

/** What can be counted inside a muscle at `drive`. */
export interface Inside {
  /** Share of all fibers that is called on. */
  readonly atWork: number;
  /** Mean over the motor units at work, impulses/s. */
  readonly rate: number;
}

export function insideOf(muscle: MotorUnitPool): Inside {
  // Units keep their fibers, whatever a fiber's strength.
  const shares = cumulativeFiberShare(before);
  const working = ratesOf(muscle).filter((rate) => rate > 0);
  return {
    atWork: shares[working.length - 1] ?? 0,
    rate: working.reduce((sum, rate) => sum + rate, 0) / working.length,
  };
}
