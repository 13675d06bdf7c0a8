/** The session on the page about the shuttle: three minutes above VO2max from rest, then an hour of recovery. */
import type { ShuttleCourse, ShuttleOptions, ShuttleStage } from "../../../sim/index.ts";
import { simulateBout } from "../../../sim/lactate/bout.ts";

const work = 180;

/** The trained runner's session. */
export const hardBout = (options: ShuttleOptions = {}, recovery: ShuttleStage["demand"] = "rest"): ShuttleCourse =>
  simulateBout({ demand: 1.1, work, rest: 3600, recovery }, options);

/** The first half hour of a bout as a curve: minutes, and the value every ten seconds. */
export const halfHour = (values: Float64Array): (readonly [minute: number, value: number])[] =>
  [...values.subarray(0, 1801)].flatMap((value, second) => (second % 10 === 0 ? [[second / 60, value] as const] : []));

/** Seconds from a sample until half of the rise above the start has gone; null if that takes longer than the course. */
function halfTime(values: Float64Array, from: number): number | null {
  const half = ((values[0] ?? 0) + (values[from] ?? 0)) / 2;
  const after = values.findIndex((value, index) => index > from && value <= half);
  return after < 0 ? null : after - from;
}

/** Lactate in mmol/L, times in s. */
interface HardBoutSummary {
  /** At the end of the work. */
  readonly fast: number;
  readonly pH: number;
  readonly blood: number;
  readonly peak: number;
  /** From the end of the work to the peak in blood. */
  readonly delay: number;
  /** From the end of the work until half has left the fast fibers. */
  readonly fastHalf: number | null;
  /** From the peak until half has left the blood. */
  readonly bloodHalf: number | null;
}

export function summarize({ lactate, pH }: ShuttleCourse): HardBoutSummary {
  const peak = Math.max(...lactate.blood);
  const top = lactate.blood.indexOf(peak);
  return {
    fast: lactate.fast[work] ?? 0,
    pH: pH.fast[work] ?? 0,
    blood: lactate.blood[work] ?? 0,
    peak,
    delay: top - work,
    fastHalf: halfTime(lactate.fast, work),
    bloodHalf: halfTime(lactate.blood, top),
  };
}

/** What a table has for a half-time. */
export const orWords = (half: number | null): number | string => half ?? "over an hour";
