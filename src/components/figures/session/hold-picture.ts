/** The session's bouts on one time axis with how long the effort can be held in one go. */
import { boutsOf, isUnbroken, wholeTime } from "../../../sim/session/session.ts";
import { durationAtIntensity, type Tolerance } from "../../../sim/index.ts";
import { measuredRuns, type MeasuredRun } from "../../../sim/tolerance/measured-runs.ts";
import type { SessionRun } from "./course.ts";

export interface Stretch {
  /** s */
  readonly from: number;
  /** s */
  readonly to: number;
}

/** A group of runners: how long they lasted on average, and their spread as far as the axis goes. */
interface MeasuredTime extends Stretch {
  /** s */
  readonly time: number;
}

export interface HoldPicture {
  /** The axis ends here, s. */
  readonly span: number;
  /** Work at the session's intensity that can be done. */
  readonly done: readonly Stretch[];
  /** Work that cannot. */
  readonly undone: readonly Stretch[];
  /** How long the effort can be held in one go, s; Infinity where it ends after the axis, null where there is no time. */
  readonly model: number | null;
  readonly races: number | null;
  /** Runners near this effort; those who lasted longer than the axis are left out. */
  readonly measured: readonly MeasuredTime[];
}

/** Runs this near an effort are shown with it, as a fraction of VO2max. */
const near = 0.02;

/** Groups of runners who were timed near an effort. */
export const runsNear = (intensity: number): readonly MeasuredRun[] =>
  measuredRuns.filter((run) => Math.abs(run.intensity - intensity) <= near + 1e-9);

/** Times that end later than so many sessions are told by an arrow. */
const longest = 1.5;

/** s at which the work that can be done ends. */
function endOf({ session, course: { failure } }: SessionRun, fails: boolean): number {
  if (!fails) return Infinity;
  if (!isUnbroken(session)) return failure?.time ?? Infinity;
  return Math.max(failure?.time ?? 0, durationAtIntensity(session.intensity) ?? 0);
}

/** @param fails whether the session cannot be held */
export function holdPicture(run: SessionRun, { time, durationCurve }: Tolerance, fails: boolean): HoldPicture {
  const { session } = run;
  const whole = wholeTime(session);
  const times = [time, durationCurve].filter((each) => each !== null);
  const span = Math.max(whole, Math.min(longest * whole, Math.max(0, ...times)));
  const within = (each: number | null): number | null => (each !== null && each > span ? Infinity : each);

  let start = 0;
  const work: Stretch[] = [];
  for (const [index, { intensity, duration }] of boutsOf(session).entries()) {
    const isWork = session.recovery === 0 || index % 2 === 0;
    if (isWork && intensity === session.intensity) work.push({ from: start, to: start + duration });
    start += duration;
  }
  const end = endOf(run, fails);
  return {
    span,
    done: work.filter(({ from }) => from < end).map(({ from, to }) => ({ from, to: Math.min(to, end) })),
    undone: work.filter(({ to }) => to > end).map(({ from, to }) => ({ from: Math.max(from, end), to })),
    // Neither curve ends for easy running: both go on.
    model: within(time ?? Infinity),
    races: within(durationCurve ?? (session.intensity > 1 ? null : Infinity)),
    measured: runsNear(session.intensity)
      .filter(({ time }) => time <= span)
      .map(({ time, spread }) => ({ time, from: time - spread, to: Math.min(span, time + spread) })),
  };
}
