/** Measured runs beside the model, as the plot and the tables show them. */
import { decimals } from "../../../words/numbers.ts";
import { clock, percent } from "../../../words/units.ts";
import { criticalSpeed, measuredRuns, runVerdict, type MeasuredRun } from "../../../sim/evidence.ts";
import { timeToExhaustion } from "../../../sim/index.ts";

type Measured = Pick<MeasuredRun, "time" | "spread">;

/** "86.2 ± 1.5 %". */
export const criticalSpeedText = `${decimals(100 * criticalSpeed.share, 1)} ± ${decimals(100 * criticalSpeed.spread, 1)} %`;

/** "90 %" of the speed at VO2max, or "83 % of VO2max". */
export const speedText = ({ intensity, basis }: Pick<MeasuredRun, "intensity" | "basis">): string =>
  `${percent(intensity)}${basis === "vo2max" ? " of VO2max" : ""}`;

/** The speeds given as shares of VO2max, for captions: "83 %". */
export const speedsOfVo2max: string = measuredRuns
  .filter(({ basis }) => basis === "vo2max")
  .map(({ intensity }) => percent(intensity))
  .join(", ");

/** "5:21 ± 1:23"; from an hour on in whole minutes ("79 ± 17 min"). */
export const measuredText = ({ time, spread }: Measured): string =>
  time < 3600 ? `${clock(time)} ± ${clock(spread)}` : `${decimals(time / 60, 0)} ± ${decimals(spread / 60, 0)} min`;

/** Whether the model matches a run, and how far off it is, in words. */
export function judge(run: Measured, model: number | null): { readonly hit: boolean; readonly off: string } {
  const { hit, off } = runVerdict(run, model);
  if (off === null) return { hit, off: "no end in the model" };
  const away = Math.abs(off);
  const beyond = hit ? "" : `, ${decimals(away - run.spread, 0)} s more than one SD`;
  return { hit, off: `${decimals(away, 0)} s too ${off > 0 ? "long" : "short"}${beyond}` };
}

export interface RunBeside extends MeasuredRun {
  /** The model's time, s. */
  readonly model: number | null;
  readonly hit: boolean;
  readonly off: string;
  /** The place of its point, beside the other points of its speed, so that none hides another. */
  readonly x: number;
}

/** Between two points of one speed, as a fraction of the speed at VO2max. */
const gap = 0.017;

/** All runs, ordered by speed and then by time. */
export function runsBeside(): readonly RunBeside[] {
  const ordered = measuredRuns.toSorted((a, b) => a.intensity - b.intensity || a.time - b.time);
  return ordered.map((run) => {
    const alike = ordered.filter(({ intensity }) => intensity === run.intensity);
    const model = timeToExhaustion(run.intensity).time;
    const x = run.intensity + gap * (alike.indexOf(run) - (alike.length - 1) / 2);
    return { ...run, ...judge(run, model), model, x };
  });
}

/** The runs that the fit had not seen, and how many of them the model matches. */
export function unseenRuns(): { readonly unseen: readonly RunBeside[]; readonly hits: number } {
  const unseen = runsBeside().filter(({ role }) => role === "validation");
  return { unseen, hits: unseen.filter(({ hit }) => hit).length };
}
