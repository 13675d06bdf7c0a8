/** The sessions of a day, out of a hard session or a time of easy running. */
import { week } from "./constants.ts";
import { effortOf } from "./effort.ts";
import type { HardSession } from "./hard-session.ts";
import { easyFor, type Runner } from "./runner.ts";
import type { Session, Step } from "./types.ts";

export const hardOn = (day: number, { kind, time, distance, steps }: HardSession, runner: Runner): Session => ({
  day,
  kind,
  hard: true,
  time,
  distance,
  steps,
  paceRange: runner.paceRange[kind],
  effort: effortOf[kind],
});

interface EasyRun {
  readonly kind: "easy" | "long";
  /** s. */
  readonly time: number;
  /** Short accelerations near its end, where it is long enough for them. */
  readonly strides: number;
}

export function easyOn(day: number, { kind, time, strides }: EasyRun, runner: Runner): Session {
  const { time: stride, recovery, easyBefore } = week.stride;
  const taken = strides * stride + (strides - 1) * recovery;
  const fits = strides > 0 && time - taken >= easyBefore;
  const before = easyFor(runner, fits ? time - taken : time);
  const { run, walk } = week.beginner;
  const steps: Step[] = [runner.walks ? { part: "walk-run", run, walk, ...before } : { part: "easy", ...before }];
  if (fits) {
    steps.push({
      part: "repeats",
      count: strides,
      band: "strides",
      work: easyFor(runner, stride),
      recovery: easyFor(runner, recovery),
    });
  }
  const named = fits ? "strides" : kind;
  return {
    day,
    kind: named,
    hard: false,
    ...easyFor(runner, time),
    steps,
    paceRange: runner.paceRange.easy,
    effort: effortOf[named],
  };
}
