/** The pool as it tires and recovers in running, and its steps: what one effort and a whole session share. */
import { adaptationOffset, adaptationTime, contractionSlowing, timeStep } from "../motor-units/constants.ts";
import { Contraction, type FatigueRules } from "../motor-units/contraction.ts";
import type { MotorUnitPool } from "../motor-units/pool.ts";
import { longestStep, stepShare } from "./constants.ts";

export type RunningRules = Pick<FatigueRules, "fatigueScale" | "recoveryTime">;

/** A rested pool about to give a force, in the fraction of its maximum that `target` is. Unchecked. */
export const runningPool = (
  pool: MotorUnitPool,
  target: number,
  { fatigueScale, recoveryTime }: RunningRules,
): Contraction =>
  new Contraction(pool, target, {
    fatigueScale,
    recoveryTime,
    contractionSlowing,
    // Adaptation as published fails every run within 90 s: it does not carry over from isometric holds.
    adaptationStrength: 0,
    adaptationOffset,
    adaptationTime,
  });

/** Length of the step after `time` seconds, s. Growing steps cost a hundredth of the time in precision, and save nine tenths of the work. */
export const nextStep = (time: number): number => Math.min(longestStep, Math.max(timeStep, stepShare * time));

/**
 * Steps through a stretch of one target, until a step fails or the next one would end beyond `duration`.
 *
 * @param heard called after each step
 * @returns s since the stretch began, and whether the step that ends there could not reach the target
 */
export function wholeSteps(
  contraction: Contraction,
  duration: number,
  heard?: (time: number) => void,
): { readonly time: number; readonly failed: boolean } {
  for (let time = 0; ;) {
    const step = nextStep(time);
    if (time + step > duration) return { time, failed: false };
    time += step;
    const failed = !contraction.advance(step);
    heard?.(time);
    if (failed) return { time, failed };
  }
}
