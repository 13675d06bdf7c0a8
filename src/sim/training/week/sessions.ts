/** Puts the runs of a draft on days. */
import { week } from "./constants.ts";
import { doubleDays, longDay, qualityDays, runDays } from "./days.ts";
import type { Draft } from "./draft.ts";
import { effortOf } from "./effort.ts";
import type { HardSession } from "./hard.ts";
import { easyFor, type Runner } from "./runner.ts";
import type { HardKind, Session, SessionKind, Step } from "./types.ts";

const hardOn = (day: number, { kind, time, distance, steps }: HardSession, runner: Runner): Session => ({
  day,
  kind,
  hard: true,
  time,
  distance,
  steps,
  paceRange: kind === "fartlek" ? null : (runner.paced?.range[kind satisfies HardKind] ?? null),
  effort: effortOf[kind],
});

/** A run of `time` s with `strides` short accelerations near its end, where it is long enough for them. */
function easyOn(day: number, kind: SessionKind, time: number, strides: number, runner: Runner): Session {
  const { time: stride, recovery, easyBefore } = week.stride;
  const taken = strides * stride + (strides - 1) * recovery;
  const fits = strides > 0 && time - taken >= easyBefore;
  const steps: Step[] = [{ part: "easy", ...easyFor(runner, fits ? time - taken : time) }];
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
    paceRange: runner.paced?.range.easy ?? null,
    effort: effortOf[named],
  };
}

export function sessionsOf(draft: Draft, runs: number, runner: Runner): Session[] {
  const { budget, qualities, easy } = draft;
  const toTime = (size: number): number => (budget.measure === "time" ? size : size / runner.easySpeed);
  const days = qualityDays(
    qualities.map((quality) => "hard" in quality),
    runs,
  );
  const special = new Map(days.map((day, index) => [day, qualities[index]]));
  const first = runDays(runs).map((day): Session => {
    const quality = special.get(day);
    if (quality !== undefined && "hard" in quality) return hardOn(day, quality.hard, runner);
    if (day === longDay) return easyOn(day, "long", toTime(easy.long), 0, runner);
    return easyOn(day, "easy", toTime(easy.other), quality?.strides ?? 0, runner);
  });
  const second = doubleDays(runs, days).map((day) => easyOn(day, "easy", toTime(easy.other), 0, runner));
  return [...first, ...second].sort((a, b) => a.day - b.day);
}
