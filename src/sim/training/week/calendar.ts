/** Fourth pass: puts the runs on days, and looks at what comes of it. */
import { week } from "./constants.ts";
import { timeOfSize, type WeekContext } from "./context.ts";
import { dayPattern, longDayOf } from "./day-pattern.ts";
import type { EasyDays } from "./easy-days.ts";
import type { HardDay } from "./hard-day.ts";
import type { Limits } from "./limits.ts";
import { marathonPaceOn } from "./marathon-pace.ts";
import type { Explained, Reason } from "./reason.ts";
import { easyOn, hardOn } from "./session.ts";
import type { Session, WeekInput } from "./types.ts";

const total = (sessions: readonly Session[]): number => sessions.reduce((sum, { time }) => sum + time, 0);

/** Whether to ask for the longest recent run: it was not given, and this long run is much for the runner. */
function needsChecking(long: Session, weekTime: number, { experience, longestRun }: WeekInput): boolean {
  if (longestRun !== undefined) return false;
  const { time, share } = week.uncheckedLongRun;
  // The hair keeps two equal runs at half of the week each.
  return experience === "under-6-months" || long.time > time || long.time > share * weekTime * (1 + 1e-9);
}

function reasonsFor(input: WeekInput, sessions: readonly Session[], doubles: number): readonly Reason[] {
  const reasons: Reason[] = [];
  const weekTime = total(sessions);
  const long = sessions.find(({ kind }) => kind === "long");
  if (long !== undefined && needsChecking(long, weekTime, input))
    reasons.push({ rule: "long-run-unchecked", time: long.time });
  const easy = sessions.filter(({ hard }) => !hard);
  const average = total(easy) / easy.length;
  const suggestedRuns = Math.max(1, Math.floor(weekTime / week.suggestedRun));
  if (average < week.shortRun && suggestedRuns < input.runs)
    reasons.push({ rule: "short-runs", average, suggestedRuns });
  if (doubles > 0) {
    reasons.push({ rule: "doubles", count: doubles });
    const time = Math.max(...sessions.map(({ day }) => total(sessions.filter((other) => other.day === day))));
    if (time > week.runTimeLimit) reasons.push({ rule: "long-day", time, limit: week.runTimeLimit });
  }
  return reasons;
}

/** The sessions of the week, Monday to Sunday. */
export function calendarOf(
  context: WeekContext,
  limits: Limits,
  hardDays: readonly HardDay[],
  easyDays: EasyDays,
): Explained<readonly Session[]> {
  const { input, runner } = context;
  const longTime = timeOfSize(context, easyDays.long);
  const otherTime = timeOfSize(context, easyDays.other);
  const isDouble = hardDays.some(({ second }) => second !== null);
  const longDay = longDayOf(input);
  const pattern = dayPattern(
    input.runs - (isDouble ? 1 : 0),
    hardDays.map(({ session }) => session !== null),
    input,
    isDouble,
  );
  const special = new Map(pattern.special.map((day, index) => [day, hardDays[index]]));
  const reasons: Reason[] = [];
  const longRun = (day: number): Session => {
    const run = easyOn(day, { kind: "long", time: longTime, strides: 0 }, runner);
    const { result, reasons: why } = marathonPaceOn(run, context, limits);
    reasons.push(...why);
    return result;
  };
  const first = pattern.first.flatMap((day): Session | Session[] => {
    const hardDay = special.get(day);
    if (hardDay?.session)
      return [hardDay.session, ...(hardDay.second ? [hardDay.second] : [])].map((hard) => hardOn(day, hard, runner));
    if (day === longDay) return longRun(day);
    return easyOn(day, { kind: "easy", time: otherTime, strides: hardDay?.strides ?? 0 }, runner);
  });
  const second = pattern.second.map((day) => easyOn(day, { kind: "easy", time: otherTime, strides: 0 }, runner));
  const sessions = [...first, ...second].sort((a, b) => a.day - b.day);
  return { result: sessions, reasons: [...reasons, ...reasonsFor(input, sessions, second.length)] };
}
