/** What a coach asks of a week: limits used and days that demand much. */
import type { LimitBinding, SessionLimits } from "../../../sim/training/session-limits.ts";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import type { Session } from "../../../sim/training/week/types.ts";
import { worksOf } from "../../../sim/training/week/work.ts";
import type { Band } from "../../../sim/training/zones.ts";

type Pace = keyof SessionLimits;

interface LimitUsed {
  readonly pace: Pace;
  /** s at the pace in the week's largest session, and the limit. */
  readonly most: number;
  readonly limit: number;
  readonly binding: LimitBinding;
}

const bands: readonly (readonly [Pace, Band])[] = [
  ["M", "marathon"],
  ["T", "threshold"],
  ["I", "interval"],
  ["R", "repetition"],
];

/** How much of each limit the week's largest session uses; empty for a week by effort. */
export function limitsUsed({ limits, sessions }: BlockWeek): readonly LimitUsed[] {
  if (limits === null) return [];
  const at = (session: Session, band: Band): number =>
    session.kind === "fartlek"
      ? 0
      : worksOf(session)
          .filter((work) => work.band === band)
          .reduce((sum, { time }) => sum + time, 0);
  return [
    ...bands.map(([pace, band]) => ({ pace, most: Math.max(0, ...sessions.map((session) => at(session, band))) })),
    {
      pace: "L" as const,
      most: Math.max(0, ...sessions.filter(({ kind }) => kind === "long").map(({ time }) => time)),
    },
  ].map(({ pace, most }) => ({ pace, most, limit: limits[pace].time, binding: limits[pace].binding }));
}

/** s of one day's running from which it demands much. */
const longDay = 7200;

export interface DemandingDay {
  readonly day: number;
  /** To the next one of the week; null for the last. */
  readonly hours: number | null;
}

/** Days with a hard session or more than two hours of running. */
export function demandingDays({ sessions }: Pick<BlockWeek, "sessions">): readonly DemandingDay[] {
  const days = Array.from({ length: 7 }, (_, day) => day).filter((day) => {
    const runs = sessions.filter((session) => session.day === day);
    return runs.some(({ hard }) => hard) || runs.reduce((sum, { time }) => sum + time, 0) > longDay;
  });
  return days.map((day, index) => {
    const next = days[index + 1];
    return { day, hours: next === undefined ? null : 24 * (next - day) };
  });
}
