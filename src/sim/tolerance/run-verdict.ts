/** Whether the model matches a run that was measured, and how far off it is. */
import type { MeasuredRun } from "./measured-runs.ts";

export interface RunVerdict {
  /** Whether the model lies within one standard deviation of the runners' mean. */
  readonly hit: boolean;
  /** The model's time less the runners' mean, s; null where the model finds no end. */
  readonly off: number | null;
}

/** @param model the model's time, s; null where it finds no end, which is a miss */
export function runVerdict({ time, spread }: Pick<MeasuredRun, "time" | "spread">, model: number | null): RunVerdict {
  if (model === null) return { hit: false, off: null };
  const off = model - time;
  return { hit: Math.abs(off) <= spread, off };
}
