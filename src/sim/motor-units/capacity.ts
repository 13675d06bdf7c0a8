/** How the force that a unit is able to give falls as it works, and how it may come back. */

/** A stretch of time, as loss and recovery see it. */
export interface Stretch {
  /** Seconds of loss at constant activation that count, recovery within the stretch allowed for. */
  readonly loss: number;
  /** Share of the missing capacity that returns, 0 to 1. */
  readonly recovered: number;
}

/**
 * The exact solution of a loss at constant rate and a return with one time constant.
 *
 * @param seconds length of the stretch
 * @param recoveryTime time constant of recovery, s; infinite where nothing recovers, as published
 */
export function stretchOf(seconds: number, recoveryTime: number): Stretch {
  if (recoveryTime === Number.POSITIVE_INFINITY) return { loss: seconds, recovered: 0 };
  const recovered = -Math.expm1(-seconds / recoveryTime);
  return { loss: recoveryTime * recovered, recovered };
}

/**
 * Capacity after a stretch of work, in the unit of `rested`, and never outside 0 to `rested`. The loss depends on the
 * stimulation alone, not on what is left.
 *
 * @param fatigability share of the rested capacity lost per second at full fusion
 * @param activation force as a fraction of the unit's tetanus, 0 to 1
 * @see potvin2017 for the loss; recovery is ours and illustrative
 */
export const capacityAfter = (
  capacity: number,
  rested: number,
  fatigability: number,
  activation: number,
  { loss, recovered }: Stretch,
): number =>
  Math.min(rested, Math.max(0, capacity - fatigability * activation * loss * rested + (rested - capacity) * recovered));
