/** The planned weeks with the reader's changes in them, and the changes that lead from some weeks to others. */
import { parseSession } from "../../../sim/training/notation/parse.ts";
import { sessionOf } from "../../../sim/training/notation/session.ts";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import type { Runner } from "../../../sim/training/week/runner.ts";
import type { Session } from "../../../sim/training/week/types.ts";
import { summaryOf } from "../../../sim/training/week/plan.ts";
import { withRuns, type Edits, type Run, type RunCounts } from "./edits.ts";
import { runsOn, written } from "./written.ts";

/** The session that a run stands for; null where the plan no longer has it, or the text cannot be read. */
function sessionFor(run: Run, day: number, plan: readonly BlockWeek[], runner: Runner): Session | null {
  if ("text" in run) {
    const parsed = parseSession(run.text);
    return parsed.ok ? sessionOf(parsed.session, day, runner) : null;
  }
  const found = runsOn(plan[run.from.week]?.sessions ?? [], run.from.day)[run.index];
  return found === undefined ? null : { ...found, day };
}

/** Weeks that were not changed stay the very same. */
export function editedWeeks(plan: readonly BlockWeek[], edits: Edits, runner: Runner): readonly BlockWeek[] {
  return plan.map((week) => {
    const changed = edits.filter(([at]) => at.week === week.index);
    if (changed.length === 0) return week;
    const kept = week.sessions.filter(({ day }) => !changed.some(([at]) => at.day === day));
    const made = changed.flatMap(([{ day }, runs]) => runs.flatMap((run) => sessionFor(run, day, plan, runner) ?? []));
    const sessions = [...kept, ...made].sort((a, b) => a.day - b.day);
    return { ...week, ...summaryOf(sessions, sessions.length) };
  });
}

/** How many runs each day of the plan has. */
export const countsOf = (plan: readonly BlockWeek[]): RunCounts =>
  plan.map(({ sessions }) => Array.from({ length: 7 }, (_, day) => runsOn(sessions, day).length));

/**
 * The edits after the sessions of some days have been replaced, by a repair for example. Days whose sessions stay the same
 * keep what they hold.
 *
 * @param now the weeks as they are shown
 * @param next the sessions of each week as they shall be
 */
export function editsFrom(
  plan: readonly BlockWeek[],
  now: readonly BlockWeek[],
  edits: Edits,
  next: readonly (readonly Session[])[],
): Edits {
  const counts = countsOf(plan);
  const all = plan.flatMap((week) => week.sessions.map((session) => ({ week, session })));
  /** One of the plan's sessions, or its text. */
  const runFor = (session: Session): Run => {
    const place = all.find((each) => each.session.steps === session.steps);
    if (place === undefined) return { text: written(session) };
    const { day } = place.session;
    return { from: { week: place.week.index, day }, index: runsOn(place.week.sessions, day).indexOf(place.session) };
  };
  return plan.reduce((before, week, index) => {
    const [shown, wanted] = [now[index]?.sessions ?? [], next[index] ?? []];
    return Array.from({ length: 7 }, (_, day) => day).reduce((found, day) => {
      const [a, b] = [runsOn(shown, day), runsOn(wanted, day)];
      const isSame = a.length === b.length && a.every((session, place) => session.steps === b[place]?.steps);
      return isSame ? found : withRuns(found, counts, { week: week.index, day }, b.map(runFor));
    }, before);
  }, edits);
}
