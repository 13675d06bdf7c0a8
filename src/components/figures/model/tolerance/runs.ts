/** Runs that were measured, each beside the model: what the plot and the tables tell of it. */
import { decimals } from "../../../../describe/numbers.ts";
import { clock } from "../../../../describe/training/units.ts";
import { measuredRuns, type MeasuredRun } from "../../../../sim/evidence.ts";
import { timeToExhaustion } from "../../../../sim/index.ts";

type Measured = Pick<MeasuredRun, "time" | "spread">;

/** Elite runners' critical speed as a fraction of the speed at VO2max, worked out by the study from runs of the fit. */
export const criticalSpeed = { source: "billat1995", people: "14 elite men", share: 0.862, spread: 0.015 } as const;

/** "5:21 ± 1:23"; from an hour on in whole minutes ("79 ± 17 min"). */
export const measuredText = ({ time, spread }: Measured): string =>
  time < 3600 ? `${clock(time)} ± ${clock(spread)}` : `${decimals(time / 60, 0)} ± ${decimals(spread / 60, 0)} min`;

/** Whether the model lies within one standard deviation of the runners' mean, and how far off it is. */
export function judge(
  { time, spread }: Measured,
  model: number | null,
): { readonly hit: boolean; readonly off: string } {
  if (model === null) return { hit: false, off: "no end in the model" };
  const away = Math.abs(model - time);
  const hit = away <= spread;
  const beyond = hit ? "" : `, ${decimals(away - spread, 0)} s more than one SD`;
  return { hit, off: `${decimals(away, 0)} s too ${model > time ? "long" : "short"}${beyond}` };
}

export interface RunBeside extends MeasuredRun {
  /** The model's time, s. */
  readonly model: number | null;
  readonly hit: boolean;
  readonly off: string;
  /** Where its point stands: beside the others of its speed, so that none hides another. */
  readonly x: number;
}

/** Between two points of one speed, as a fraction of the speed at VO2max. */
const gap = 0.017;

/** All of them in the order of their speeds, and at one speed in that of their times. */
export function runsBeside(): readonly RunBeside[] {
  const ordered = measuredRuns.toSorted((a, b) => a.intensity - b.intensity || a.time - b.time);
  return ordered.map((run) => {
    const alike = ordered.filter(({ intensity }) => intensity === run.intensity);
    const model = timeToExhaustion(run.intensity).time;
    const x = run.intensity + gap * (alike.indexOf(run) - (alike.length - 1) / 2);
    return { ...run, ...judge(run, model), model, x };
  });
}
