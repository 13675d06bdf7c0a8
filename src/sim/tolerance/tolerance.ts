/** How long an intensity can be held, with how far the time can be trusted and what race times say. */
import { disagreement, fittedFrom, fittedTo } from "./constants.ts";
import { durationAtIntensity } from "./duration-curve.ts";

/** How far the time can be trusted. */
export type ToleranceVerdict =
  /** As fitted: intensity 0.90 to 1.40, the default pool, and no parameter changed. */
  | "fitted"
  /** Another intensity, pool or parameter. */
  | "extrapolated"
  /** No time: at 0.86 and below, and wherever the model goes on for longer than 60 minutes. */
  | "beyond this model";

export interface Tolerance {
  /** s, above 0 up to 3,600; null where the verdict is "beyond this model". */
  readonly time: number | null;
  readonly verdict: ToleranceVerdict;
  /** s at the same intensity on the curve of race times (`durationAtIntensity`); null outside it. */
  readonly durationCurve: number | null;
  /** Whether both times exist and the longer exceeds the shorter by more than 25 %. */
  readonly differs: boolean;
}

const differ = (a: number, b: number): boolean => Math.max(a, b) > (1 + disagreement) * Math.min(a, b);

/**
 * @param intensity fraction of VO2max
 * @param time by the model, s; null for none
 * @param isUsual whether pool and parameters are those that were fitted
 */
export function toleranceOf(intensity: number, time: number | null, isUsual: boolean): Tolerance {
  const fitted = isUsual && intensity >= fittedFrom && intensity <= fittedTo;
  const durationCurve = durationAtIntensity(intensity);
  return {
    time,
    verdict: time === null ? "beyond this model" : fitted ? "fitted" : "extrapolated",
    durationCurve,
    differs: time !== null && durationCurve !== null && differ(time, durationCurve),
  };
}
