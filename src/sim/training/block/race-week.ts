/** The days around a race: short easy runs, one short session at race pace, the race, and easy days after it. */
import { bandOf } from "../effort-band.ts";
import { intensityAtPace } from "../intensity-pace.ts";
import { trainingPaces, type PaceRange } from "../paces.ts";
import type { SessionLimits } from "../session-limits.ts";
import { raceTime } from "../vdot.ts";
import { week as rules } from "../week/constants.ts";
import { dayPattern } from "../week/day-pattern.ts";
import { effortOf } from "../week/effort.ts";
import { easyFor, type Runner } from "../week/runner.ts";
import { easyOn } from "../week/session.ts";
import type { Session, Step, Stretch, Week } from "../week/types.ts";
import type { Band } from "../zones.ts";
import { block } from "./constants.ts";
import { raceShare } from "./course.ts";
import type { Settled } from "./settled.ts";

interface RacePace {
  /** s/km. */
  readonly pace: number;
  readonly range: PaceRange | null;
  readonly band: Exclude<Band, "easy" | "strides">;
}

const bands = {
  rest: "marathon",
  easy: "marathon",
  steady: "marathon",
  threshold: "threshold",
  interval: "interval",
  rep: "repetition",
  sprint: "repetition",
} as const;
const letters = { marathon: "M", threshold: "T", interval: "I", repetition: "R" } as const;

/** s/km of a race at a VDOT. Under 1500 m, where the equations end, at the pace of repetitions. */
const paceAt = (vdot: number, distance: number): number =>
  distance < 1500 ? trainingPaces(vdot).R : raceTime(vdot, distance) / (distance / 1000);

/** The pace of the event. By effort where the runner gets no paces: then the distance tells the band. */
function racePaceOf({ pacedVdot, easySpeed }: Runner, distance: number): RacePace {
  if (pacedVdot === null) {
    const band = distance >= 30_000 ? "marathon" : distance >= 15_000 ? "threshold" : "interval";
    return { pace: 1000 / easySpeed, range: null, band };
  }
  const pace = paceAt(pacedVdot, distance);
  const range = {
    fast: paceAt(pacedVdot + rules.paceMargin, distance),
    slow: paceAt(pacedVdot - rules.paceMargin, distance),
  };
  return { pace, range, band: bands[bandOf(intensityAtPace(pacedVdot, pace)).id] };
}

const total = (parts: readonly Stretch[], unit: keyof Stretch): number =>
  parts.reduce((sum, part) => sum + part[unit], 0);
const times = (count: number, { time, distance }: Stretch): Stretch => ({
  time: count * time,
  distance: count * distance,
});

/** A session of equal parts at race pace. */
function atRacePace(
  kind: "race" | "race-pace",
  day: number,
  { count, work, recovery }: { readonly count: number; readonly work: Stretch; readonly recovery: Stretch },
  { band, range }: RacePace,
  runner: Runner,
): Session {
  const warmUp = easyFor(runner, rules.warmUp.least);
  const coolDown = easyFor(runner, rules.coolDown.least);
  const parts = [warmUp, times(count, work), times(count - 1, recovery), coolDown];
  const steps: Step[] = [
    { part: "warm-up", ...warmUp },
    { part: "repeats", count, band, work, recovery },
    { part: "cool-down", ...coolDown },
  ];
  const effort = effortOf[kind];
  return {
    day,
    kind,
    hard: true,
    time: total(parts, "time"),
    distance: total(parts, "distance"),
    steps,
    paceRange: range,
    effort,
  };
}

/** The race itself. In the first six months it is run by feel, with walking breaks, and is not hard. */
function raceOn(day: number, { eventDistance, experience }: Settled, runner: Runner): Session {
  const distance = eventDistance ?? block.sharpen.longest;
  if (experience === "under-6-months") {
    const run = easyOn(day, { kind: "easy", time: distance / runner.easySpeed, strides: 0 }, runner);
    return { ...run, kind: "race" };
  }
  const race = racePaceOf(runner, distance);
  const work = { time: (race.pace * distance) / 1000, distance };
  return atRacePace("race", day, { count: 1, work, recovery: easyFor(runner, 0) }, race, runner);
}

/** A short session at race pace, within the limits of its band; null where paces are not given or it would be too long. */
export function racePaceOn(
  day: number,
  { eventDistance, runs }: Settled,
  runner: Runner,
  limits: SessionLimits | null,
  longest: Stretch,
): Session | null {
  if (limits === null || eventDistance === null) return null;
  const race = racePaceOf(runner, eventDistance);
  const { piece, shortPiece, recovery, count: most, fewest } = block.racePace;
  const time = race.band === "repetition" ? shortPiece : piece;
  const few = runs < rules.fewRuns.below ? rules.fewRuns.work : Infinity;
  const count = Math.min(most, Math.floor(Math.min(few, limits[letters[race.band]].time) / time));
  if (count < fewest) return null;
  const work = { time, distance: (time / race.pace) * 1000 };
  const session = atRacePace("race-pace", day, { count, work, recovery: easyFor(runner, recovery) }, race, runner);
  return session.time <= longest.time && session.distance <= longest.distance ? session : null;
}

export interface RaceWeek {
  readonly index: number;
  readonly runner: Runner;
  /** The usual week in easy runs: the length of a run, and the limits. */
  readonly usual: Week;
  /** m: the longest run that is no more than 10 % longer than the longest so far. */
  readonly growth: number;
  /** The last demanding day before this week, in days of the block. */
  readonly lastDemanding: number;
}

/** The sessions of the week of the race. */
export function raceWeekSessions(
  settled: Settled,
  { index, runner, usual, growth, lastDemanding }: RaceWeek,
): Session[] {
  const { raceDay, runs, days, longDay } = settled;
  if (raceDay === null) return [];
  const race = raceDay % 7;
  const even = usual.time / Math.max(1, usual.sessions.length);
  const runDays = dayPattern(Math.min(runs, usual.sessions.length), [], { days, longDay }).first;
  const { least, most } = block.racePace;
  // The middle of the days that are early enough is tried first.
  const candidates = [least + 1, least, most].map((before) => race - before);
  const isFree = (day: number): boolean =>
    day >= 0 && (days === undefined || days.includes(day)) && 7 * index + day - lastDemanding >= settled.spacing;
  const paceDay = candidates.find(isFree);
  const longest = { time: rules.longestOverEven * even, distance: growth };
  const pace = paceDay === undefined ? null : racePaceOn(paceDay, settled, runner, usual.limits, longest);
  const others = new Set([...runDays, ...(pace === null ? [] : [pace.day])]);
  const easy = [...others]
    .filter((day) => day !== race && day !== race + 1 && day !== pace?.day)
    .map((day): Session => {
      const share = raceShare(7 * index + day, settled);
      const isLast = day < race && race - day <= 2;
      const time = isLast ? Math.min(share * even, block.lastRuns) : share * even;
      return easyOn(day, { kind: "easy", time, strides: 0 }, runner);
    });
  return [...easy, ...(pace === null ? [] : [pace]), raceOn(race, settled, runner)].sort((a, b) => a.day - b.day);
}
