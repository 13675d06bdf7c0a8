/** When a running pool fails at a force, found between two steps. */
import { timeStep } from "../motor-units/constants.ts";
import type { MotorUnitPool } from "../motor-units/pool.ts";
import { longestModeled } from "./constants.ts";
import { nextStep, runningPool, type RunningRules } from "./running-pool.ts";

/**
 * Simulates a pool at one force. Where `timeToExhaustion` gives the step that fails, this gives the moment on the line
 * between that step and the one before, so that the time changes smoothly with the force and with the rules. Unchecked.
 *
 * @param target force as a fraction of the rested maximum
 * @param fine whether every step is one of 0.1 s, instead of growing with the time
 * @returns s; infinite for a pool that still gives the force after 3,600 s
 */
export function failureTime(pool: MotorUnitPool, target: number, rules: RunningRules, fine = false): number {
  const contraction = runningPool(pool, target, rules);
  let margin = contraction.capacityNow() - target;
  for (let time = 0; time <= longestModeled;) {
    const step = fine ? timeStep : nextStep(time);
    contraction.advance(step);
    const next = contraction.capacityNow() - target;
    if (next < 0) return time + (step * margin) / (margin - next);
    margin = next;
    time += step;
  }
  return Number.POSITIVE_INFINITY;
}
