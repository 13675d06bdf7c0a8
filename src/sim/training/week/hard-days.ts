/** Second pass: how many hard days, of what kind, and what each holds. Conventions of ours: none in the first six months. */
import { week } from "./constants.ts";
import type { WeekContext } from "./context.ts";
import { isCramped } from "./easy-days.ts";
import { easyRoomBeside, type EasyRoom } from "./easy-room.ts";
import { hardDayOf, type HardDay } from "./hard-day.ts";
import type { HardSession } from "./hard-session.ts";
import type { Limits } from "./limits.ts";
import type { Explained, Reason } from "./reason.ts";
import type { WeekRequest } from "./request.ts";
import { pacedKinds, type HardKind } from "./types.ts";

export interface HardDays {
  /** In order of importance. */
  readonly days: readonly HardDay[];
  readonly easyRoom: EasyRoom;
}

/** Hard sessions where none are asked for: by runs and years of running; a marathoner's long run takes the place of one. */
function usualHardSessions({ runs, experience }: Pick<WeekRequest, "runs" | "experience">): number {
  if (experience === "under-6-months") return 0;
  const { overThreeYears, underThreeYears } = week.usualHardSessions;
  const counts = experience === "over-3-years" ? overThreeYears : underThreeYears;
  return counts.findLast(({ fromRuns }) => runs >= fromRuns)?.count ?? 0;
}

/**
 * Three kinds of hard session in order of importance; an asked kind changes places with the first. With very few runs
 * the faster running is fartlek, unless a kind was asked for.
 */
function kindsOf({ input, runner }: WeekContext): readonly HardKind[] {
  const isFew = input.runs < week.fewRuns.below;
  if (runner.pacedVdot === null) {
    if (isFew) return ["fartlek"];
    // Without paces all that is faster than threshold is fartlek.
    const isFaster = input.kinds !== undefined && input.kinds[0] !== "threshold";
    return isFaster ? ["fartlek", "threshold", "fartlek"] : ["threshold", "fartlek", "fartlek"];
  }
  if (isFew && input.focus === undefined) return ["fartlek"];
  if (input.kinds !== undefined) return input.kinds;
  const [first, ...others] = pacedKinds;
  const asked = input.focus ?? first;
  return [asked, ...others.map((kind) => (kind === asked ? first : kind))];
}

const sessionsOf = (days: readonly HardDay[]): readonly HardSession[] =>
  days.flatMap(({ session, second }) => [session, second].filter((one) => one !== null));

/** s at hard effort. */
const workTime = (sessions: readonly HardSession[]): number => sessions.reduce((sum, { work }) => sum + work.time, 0);

/** The usual number, or the number asked for, within the limit. Only a goal adds more, if they leave room for easy running. */
export function hardDaysOf(context: WeekContext, limits: Limits): Explained<HardDays> {
  const {
    runs,
    experience,
    focus,
    goal,
    hardSessions,
    workScale = 1,
    doubleThreshold = false,
    strides = false,
  } = context.input;
  const isMarathoner = limits.long.by === "marathon";
  const free = usualHardSessions(context.input);
  const wanted = hardSessions ?? (isMarathoner ? Math.min(free, Math.max(1, free - 1)) : free);
  const usual = Math.min(wanted, limits.hardSessions);
  const kinds = kindsOf(context).slice(0, goal === undefined ? usual : limits.hardSessions);
  const days: HardDay[] = [];
  const dayReasons: Reason[] = [];
  for (const [index, kind] of kinds.entries()) {
    const isAdded = index >= usual;
    const planned = sessionsOf(days);
    const isDouble = doubleThreshold && index === 0 && kind === "threshold" && context.runner.pacedVdot !== null;
    const demand = { kind, scale: workScale, isDouble };
    const { result: day, reasons } = hardDayOf(demand, context, limits, {
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
  if (strides && !context.runner.walks && runs > days.length + 1 && days.every((day) => day.session !== null))
    days.push({ session: null, second: null, strides: week.stride.most });
  const sessions = sessionsOf(days);
  const scaled: readonly Reason[] =
    workScale < 1 && sessions.length > 0 ? [{ rule: "work-scaled", scale: workScale }] : [];
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
    reasons: [count, ...scaled, ...(isRefused ? [{ rule: "focus-refused", focus } as const] : []), ...dayReasons],
  };
}
