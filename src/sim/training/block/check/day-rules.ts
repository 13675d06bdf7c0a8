/** Rules about days: how many runs, how far demanding days are apart, what comes before a race. */
import type { Session } from "../../week/types.ts";
import { block } from "../constants.ts";
import { importance, isDemanding } from "../demanding.ts";
import { asEasy } from "../edits.ts";
import type { Settled } from "../settled.ts";
import type { BlockWarning, Repair } from "../warning.ts";
import { repairOf, replaced, type Checked, type Rule, type Weeks } from "./checked.ts";

const weekDays = [0, 1, 2, 3, 4, 5, 6];

export const twoADay: Rule = ({ all, weeks }) =>
  weeks.flatMap(({ index, sessions }) =>
    weekDays.flatMap((day): BlockWarning[] => {
      const runs = sessions.filter((session) => session.day === day);
      const [least] = runs.toSorted((a, b) => importance(a) - importance(b) || a.time - b.time);
      if (runs.length <= 2 || least === undefined) return [];
      return [
        {
          rule: "two-a-day",
          severity: "warning",
          week: index,
          day,
          found: runs.length,
          allowed: 2,
          source: "ours",
          repair: repairOf(all, index, least, "removed", null),
        },
      ];
    }),
  );

/** A demanding session and its day of the block. */
interface Dated {
  readonly session: Session;
  readonly week: number;
  readonly date: number;
}

const demandingOf = (all: Weeks): readonly Dated[] =>
  all
    .flatMap((sessions, week) =>
      sessions.filter(isDemanding).map((session) => ({ session, week, date: 7 * week + session.day })),
    )
    .sort((a, b) => a.date - b.date);

/** The nearest day of its week where a session is far enough from all other demanding days; null without any. */
function freeDay(all: Weeks, { days }: Settled, { session, week }: Dated): number | null {
  const others = demandingOf(all).filter((other) => other.session !== session);
  const isFree = (day: number): boolean =>
    day !== session.day &&
    (days === undefined || days.includes(day)) &&
    (all[week] ?? []).filter((other) => other.day === day).length < 2 &&
    others.every(({ date }) => Math.abs(date - (7 * week + day)) >= 2);
  const near = weekDays.toSorted((a, b) => Math.abs(a - session.day) - Math.abs(b - session.day));
  return near.find(isFree) ?? null;
}

/** Moves a session; an easy run that stands on its new day takes the old one. */
function moved(all: Weeks, { session, week }: Dated, day: number): Repair {
  const other = all[week]?.find((one) => one.day === day);
  const swapped = other === undefined ? all : replaced(all, other, { ...other, day: session.day });
  return repairOf(swapped, week, session, "moved", { ...session, day });
}

/** Moves the less important of two sessions; without a free day for it, makes it easy. */
function apart({ all, answers, weeks }: Checked, one: Dated, next: Dated): Repair | null {
  const weaker = importance(next.session) > importance(one.session) ? one : next;
  const day = freeDay(all, answers, weaker);
  if (day !== null) return moved(all, weaker, day);
  const runner = weeks[weaker.week]?.runner;
  if (runner === undefined) return null;
  return repairOf(all, weaker.week, weaker.session, "made-easy", asEasy(weaker.session, runner));
}

export const spacing: Rule = (checked) => {
  const demanding = demandingOf(checked.all);
  return demanding.flatMap((one): BlockWarning[] => {
    const next = demanding.find(({ date }) => date > one.date && date - one.date < 2);
    if (next === undefined) return [];
    return [
      {
        rule: "spacing",
        severity: "warning",
        week: next.week,
        day: next.session.day,
        found: next.date - one.date,
        allowed: 2,
        source: "ours",
        repair: apart(checked, one, next),
      },
    ];
  });
};

export const beforeRace: Rule = ({ all, weeks }) => {
  const demanding = demandingOf(all);
  const race = demanding.find(({ session }) => session.kind === "race");
  if (race === undefined) return [];
  return demanding.flatMap(({ session, week, date }): BlockWarning[] => {
    const found = race.date - date;
    const runner = weeks[week]?.runner;
    if (found < 1 || found >= block.racePace.least || runner === undefined) return [];
    return [
      {
        rule: "before-race",
        severity: "warning",
        week,
        day: session.day,
        found,
        allowed: block.racePace.least,
        source: "ours",
        repair: repairOf(all, week, session, "made-easy", asEasy(session, runner, block.lastRuns)),
      },
    ];
  });
};
