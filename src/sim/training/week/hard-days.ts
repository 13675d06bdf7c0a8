/** Second pass: how many hard days, of what kind, and what each holds. Conventions of ours: none in the first six months. */
import { week } from "./constants.ts";
import type { WeekContext } from "./context.ts";
import { isCramped } from "./easy-days.ts";
import { easyRoomBeside, type EasyRoom } from "./easy-room.ts";
import { hardDayOf, type HardDay } from "./hard-day.ts";
import type { HardSession } from "./hard-session.ts";
import type { Limits } from "./limits.ts";
import type { Explained, Reason } from "./reason.ts";
import { pacedKinds, type HardKind } from "./types.ts";

export interface HardDays {
  /** In order of importance. */
  readonly days: readonly HardDay[];
  readonly easyRoom: EasyRoom;
}

/** Three kinds of hard session in order of importance; an asked kind changes places with the first. */
function kindsOf({ input, runner }: WeekContext): readonly HardKind[] {
  if (runner.pacedVdot === null) return ["threshold", "fartlek", "fartlek"];
  const [first, ...others] = pacedKinds;
  const asked = input.focus ?? first;
  return [asked, ...others.map((kind) => (kind === asked ? first : kind))];
}

const sessionsOf = (days: readonly HardDay[]): readonly HardSession[] => days.flatMap(({ session }) => session ?? []);

/** s at hard effort. */
const workTime = (sessions: readonly HardSession[]): number => sessions.reduce((sum, { work }) => sum + work.time, 0);

/**
 * A fifth of the runs, at least one, within the limit. Only a goal adds more, if they are hard running and leave room
 * for easy running.
 */
export function hardDaysOf(context: WeekContext, limits: Limits): Explained<HardDays> {
  const { runs, experience, focus, goal } = context.input;
  const usual = Math.min(Math.max(1, Math.round(week.hardShare * runs)), limits.hardSessions);
  const kinds = kindsOf(context).slice(0, goal === undefined ? usual : limits.hardSessions);
  const days: HardDay[] = [];
  const dayReasons: Reason[] = [];
  for (const [index, kind] of kinds.entries()) {
    const isAdded = index >= usual;
    const planned = sessionsOf(days);
    const { result: day, reasons } = hardDayOf(kind, context, limits, {
      hard: isAdded && goal !== undefined ? goal.timeInZoneShare * context.easy.time - workTime(planned) : Infinity,
      high: limits.highWork - workTime(planned.filter((session) => session.kind !== "threshold")),
    });
    if (
      isAdded &&
      (day.session === null || isCramped(easyRoomBeside([...planned, day.session], context), context, limits))
    )
      continue;
    days.push(day);
    dayReasons.push(...reasons);
  }
  const sessions = sessionsOf(days);
  const count: Reason = {
    rule: "hard-count",
    runs,
    limit: limits.hardSessions,
    experience,
    count: sessions.length,
    usual,
  };
  const isRefused = context.runner.pacedVdot === null && focus !== undefined && focus !== "threshold";
  return {
    result: { days, easyRoom: easyRoomBeside(sessions, context) },
    reasons: [count, ...(isRefused ? [{ rule: "focus-refused", focus } as const] : []), ...dayReasons],
  };
}
