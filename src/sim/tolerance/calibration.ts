/** How far the model's times lie from those that runners held, and what the fit of s and tau makes small. */
import { sharedPool } from "../fibers/default-pool.ts";
import { excitationAt } from "../fibers/recruitment.ts";
import { force } from "../motor-units/force.ts";
import { sumOfSquares } from "../numerics/sum-of-squares.ts";
import { longestModeled } from "./constants.ts";
import { failureTime } from "./failure-time.ts";
import { measuredRuns } from "./measured-runs.ts";
import type { RunningRules } from "./running-pool.ts";

export interface ToleranceResidual {
  /** Fraction of the speed at VO2max. */
  readonly intensity: number;
  /** Geometric mean of the calibration runs at that speed, s. */
  readonly measured: number;
  /** s; 3,600 where the pool does not fail within the hour. */
  readonly model: number;
  /** ln(model / measured). */
  readonly residual: number;
}

/**
 * The fit's four speeds, each counted once however many studies ran it.
 *
 * @param rules factor of fatigue (1) and time constant of recovery (s)
 */
export function toleranceResiduals(rules: RunningRules): readonly ToleranceResidual[] {
  const { pool } = sharedPool();
  const aims = measuredRuns.filter(({ role }) => role === "calibration");
  const intensities = [...new Set(aims.map(({ intensity }) => intensity))].toSorted((a, b) => a - b);
  return intensities.map((intensity) => {
    const logarithms = aims.filter((run) => run.intensity === intensity).map(({ time }) => Math.log(time));
    const measured = Math.exp(logarithms.reduce((sum, each) => sum + each, 0) / logarithms.length);
    const target = force(pool, excitationAt(intensity) * pool.maxExcitation);
    const model = Math.min(longestModeled, failureTime(pool, target, rules));
    return { intensity, measured, model, residual: Math.log(model / measured) };
  });
}

/** Sum of the squared residuals: the cost that s and tau were fitted to make small. */
export const toleranceCost = (rules: RunningRules): number =>
  sumOfSquares(toleranceResiduals(rules).map(({ residual }) => residual));
