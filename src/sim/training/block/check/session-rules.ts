/** Rules about one session: hard running where there must be none, work over its limit, runs that are too long. */
import { reps, week as rules } from "../../week/constants.ts";
import type { Session, Stretch } from "../../week/types.ts";
import { plannedHardTime } from "../../week/work.ts";
import { asEasy, withLessWork } from "../edits.ts";
import { forEachSession, repairOf, room, shortened, type CheckedWeek } from "./checked.ts";

export const beginnerHard = forEachSession((session, { index, runner }, { answers, all }) => {
  if (answers.experience !== "under-6-months" || !session.hard) return null;
  return {
    rule: "beginner-hard",
    severity: "stop",
    week: index,
    day: session.day,
    found: plannedHardTime(session),
    allowed: 0,
    source: "ours",
    repair: repairOf(all, index, session, "made-easy", asEasy(session, runner)),
  };
});

export const illRun = forEachSession((session, { index, course }, { all }) => {
  if (course.phase !== "ill") return null;
  return {
    rule: "ill-run",
    severity: "stop",
    week: index,
    day: session.day,
    found: session.time,
    allowed: 0,
    source: "ours",
    repair: repairOf(all, index, session, "removed", null),
  };
});

const workBands = ["marathon", "threshold", "interval", "repetition"] as const;
type WorkBand = (typeof workBands)[number];

/**
 * s of one band that one session may hold, and where the limit comes from; null where there is none. That of marathon pace
 * is a distance: it takes as long as at the pace of the `work`.
 */
function workAllowed(
  session: Session,
  work: Stretch,
  band: WorkBand,
  { limits }: CheckedWeek,
): [time: number, source: string] | null {
  if (session.kind === "race" || work.distance === 0) return null;
  if (band === "marathon")
    return limits.session === null ? null : [(limits.session.M.distance * work.time) / work.distance, "daniels2014"];
  const { time, by } = limits.work[session.kind === "fartlek" ? "fartlek" : band];
  return [time, by === "fixed-time" || by === "effort-share" ? "ours" : "daniels2014"];
}

export const workLimit = forEachSession((session, week, { all }) => {
  for (const band of workBands) {
    const steps = session.steps.filter((step) => step.part === "repeats").filter((step) => step.band === band);
    const sum = (unit: keyof Stretch): number =>
      steps.reduce((total, { count, work }) => total + count * work[unit], 0);
    const [found, distance] = [sum("time"), sum("distance")];
    const limit = workAllowed(session, { time: found, distance }, band, week);
    if (limit === null || found <= limit[0] * room) continue;
    const [allowed, source] = limit;
    const changed = withLessWork(session, band, allowed / steps.length);
    return {
      rule: "work-limit",
      severity: "warning",
      week: week.index,
      day: session.day,
      found,
      allowed,
      source,
      repair: repairOf(all, week.index, session, "fewer-repeats", changed),
    };
  }
  return null;
});

const longestRepeat = { interval: reps.interval.longest, repetition: reps.repetition.longestTime } as const;

export const repeatLength = forEachSession(({ kind, steps, day }, { index }) => {
  if (kind === "race" || kind === "race-pace" || kind === "fartlek") return null;
  for (const step of steps) {
    if (step.part !== "repeats" || (step.band !== "interval" && step.band !== "repetition")) continue;
    const allowed = longestRepeat[step.band];
    const found = step.work.time;
    const source = "daniels2014";
    if (found > allowed * room)
      return { rule: "repeat-length", severity: "note", week: index, day, found, allowed, source, repair: null };
  }
  return null;
});

export const runTime = forEachSession((session, week, { all, answers }) => {
  const isAsked = answers.longRun !== undefined && session.kind === "long";
  const allowed = isAsked ? rules.askedRunTimeLimit : rules.runTimeLimit;
  if (session.kind === "race" || session.time <= allowed * room) return null;
  return {
    rule: "run-time",
    severity: "warning",
    week: week.index,
    day: session.day,
    found: session.time,
    allowed,
    source: isAsked ? "ours" : "daniels2014",
    repair: shortened(all, week, session, allowed),
  };
});
