/** Last pass: demanding days keep their distance across the weeks, and from the race. */
import type { Runner } from "../week/runner.ts";
import type { Session } from "../week/types.ts";
import { block } from "./constants.ts";
import { importance, isDemanding } from "./demanding.ts";
import { asEasy } from "./edits.ts";
import type { BlockDay } from "./types.ts";

export interface Softened extends BlockDay {
  readonly because: "race" | "neighbor";
}

/** Makes easy what comes too close: of two demanding days the less important one, and all before a race. */
export function spacedOut(
  weeks: readonly (readonly Session[])[],
  runners: readonly Runner[],
): { readonly weeks: readonly (readonly Session[])[]; readonly softened: readonly Softened[] } {
  const softened: Softened[] = [];
  const sessions = weeks.flatMap((week, index) => week.map((session) => ({ session, week: index })));
  const dayOf = ({ session, week }: (typeof sessions)[number]): number => 7 * week + session.day;
  const ease = (entry: (typeof sessions)[number], because: Softened["because"], most?: number): void => {
    const runner = runners[entry.week];
    if (runner === undefined) return;
    entry.session = asEasy(entry.session, runner, most);
    softened.push({ week: entry.week, day: entry.session.day, because });
  };
  const race = sessions.find(({ session }) => session.kind === "race");
  if (race !== undefined) {
    for (const entry of sessions) {
      const before = dayOf(race) - dayOf(entry);
      if (before < 1 || before > 2) continue;
      if (isDemanding(entry.session) || entry.session.time > block.lastRuns) ease(entry, "race", block.lastRuns);
    }
  }
  for (const entry of sessions) {
    if (!isDemanding(entry.session)) continue;
    const near = sessions.find(
      (other) =>
        dayOf(other) !== dayOf(entry) && Math.abs(dayOf(other) - dayOf(entry)) < 2 && isDemanding(other.session),
    );
    if (near === undefined) continue;
    const first = importance(near.session) > importance(entry.session) ? entry : near;
    ease(first, first === near && importance(entry.session) === 3 ? "race" : "neighbor");
  }
  return {
    weeks: weeks.map((_, index) => sessions.filter(({ week }) => week === index).map(({ session }) => session)),
    softened,
  };
}
