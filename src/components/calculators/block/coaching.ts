/** What a coach asks of a week: limits used and days that demand much. */
import type { LimitBinding, SessionLimits } from "../../../sim/training/session-limits.ts";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import type { Session } from "../../../sim/training/week/types.ts";
import type { Limits } from "../../../sim/training/week/limits.ts";
import type { WorkLimitRule } from "../../../sim/training/week/reason.ts";
import { worksOf } from "../../../sim/training/week/work.ts";
import type { Band } from "../../../sim/training/zones.ts";

/** What binds a limit: a share or an amount of Daniels, or a number of ours. */
export type Binding = LimitBinding | WorkLimitRule;

export type LimitedPace = keyof SessionLimits;

interface LimitUsed {
  readonly pace: LimitedPace;
  /** s at the pace in the week's largest session, and the limit. */
  readonly most: number;
  readonly limit: number;
  readonly binding: Binding;
}

const bands: readonly (readonly [LimitedPace, Band])[] = [
  ["M", "marathon"],
  ["T", "threshold"],
  ["I", "interval"],
  ["R", "repetition"],
];

/** How much of each limit the week's largest session uses; empty for a week by effort. */
export function limitsUsed({ sessions }: Pick<BlockWeek, "sessions">, limits: Limits): readonly LimitUsed[] {
  const { session: daniels, work } = limits;
  if (daniels === null) return [];
  const at = (session: Session, band: Band): number =>
    session.kind === "fartlek"
      ? 0
      : worksOf(session)
          .filter((each) => each.band === band)
          .reduce((sum, { time }) => sum + time, 0);
  const long = Math.max(0, ...sessions.filter(({ kind }) => kind === "long").map(({ time }) => time));
  return [
    ...bands.map(([pace, band]) => {
      const { time, by } =
        band === "threshold" || band === "interval" || band === "repetition"
          ? work[band]
          : { time: daniels[pace].time, by: daniels[pace].binding };
      return { pace, most: Math.max(0, ...sessions.map((each) => at(each, band))), limit: time, binding: by };
    }),
    { pace: "L", most: long, limit: daniels.L.time, binding: daniels.L.binding },
  ];
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
