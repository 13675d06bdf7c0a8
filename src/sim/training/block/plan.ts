/** A block: a row of weeks, each planned by the passes of `planWeek`. */
import { requireBlockInput } from "./input.ts";
import { amountRanges, requireWeekInput } from "../week/input.ts";
import type { Explained } from "../week/reason.ts";
import { planRequested, summaryOf } from "../week/plan.ts";
import type { WeekRequest } from "../week/request.ts";
import { runnerOf, type Runner } from "../week/runner.ts";
import type { Amount, HardKind, Session, Week } from "../week/types.ts";
import { plannedHardTime } from "../week/work.ts";
import { block } from "./constants.ts";
import { courseOf, type CourseWeek } from "./course.ts";
import { isDemanding } from "./demanding.ts";
import { kindsFor, missingKinds } from "./kinds.ts";
import { nextHardOf } from "./next-hard.ts";
import { racePaceOn, raceWeekSessions } from "./race-week.ts";
import type { BlockReason } from "./reason.ts";
import { settled, type Settled } from "./settled.ts";
import { spacedOut } from "./spacing.ts";
import type { Block, BlockInput, BlockTarget, BlockWeek, Phase } from "./types.ts";

/** A share of an amount, no more than any week may be. */
const scaled = (amount: Amount, share: number): Amount =>
  "distance" in amount
    ? { distance: Math.min(share * amount.distance, amountRanges.weekly.distance[1]) }
    : { time: Math.min(share * amount.time, amountRanges.weekly.time[1]) };

const noWeek: Pick<Week, "vdot" | "effortOnly" | "limits" | "reasons"> = {
  vdot: null,
  effortOnly: true,
  limits: null,
  reasons: [],
};

/** Rules of a week that hold for the runner, whatever the sessions are. */
const runnerRules = ["effort-only", "vdot-above-table", "assumed-easy-pace", "beginner-week", "walk-breaks"];

/** What the weeks so far leave for the next one. */
interface Past {
  readonly weeks: readonly (readonly Session[])[];
  /** Weeks with hard running. */
  readonly turns: number;
  /** What the last usual week could hold, where that was less than was asked; else null. */
  readonly reduced: Amount | null;
}

/** What a week was made smaller to; null where it was not. */
function reducedTo(reasons: Week["reasons"]): Amount | null {
  // The last reduction is the one that stands.
  const found = reasons.findLast((reason) => reason.rule === "week-reduced" || reason.rule === "beginner-week");
  return found?.planned ?? null;
}

/** m: the longest run of the last weeks, the runner's own included while it is recent; null where none is known. */
function longestSoFar({ weeks }: Past, answers: Settled, { easySpeed }: Runner): number | null {
  const recent = weeks.slice(-block.growth.weeks).flatMap((week) => week.map(({ distance }) => distance));
  const { longestRun } = answers;
  const own =
    longestRun === undefined || weeks.length >= block.growth.weeks
      ? 0
      : "distance" in longestRun
        ? longestRun.distance
        : longestRun.time * easySpeed;
  const longest = Math.max(own, ...recent, 0);
  return longest > 0 ? longest : null;
}

/** Whether the long run of a week holds marathon pace: every second one, not too far from the race and not too close. */
function hasMarathonPace({ index, phase }: CourseWeek, { isMarathoner, raceDay, experience }: Settled): boolean {
  if (!isMarathoner || experience === "under-6-months" || phase !== "build" || index % 2 === 0) return false;
  const left = raceDay === null ? block.marathonPaceWeeks.from : Math.floor(raceDay / 7) - index;
  return left >= block.marathonPaceWeeks.from && left <= block.marathonPaceWeeks.to;
}

/** Phases that hold a share of what a usual week really holds. */
const eased: readonly Phase[] = ["lighter", "taper", "recovery"];

const valueOf = (amount: Amount): number => ("distance" in amount ? amount.distance : amount.time);

/** What a usual week can hold of the asked one: first months and runs that cannot be longer make it smaller. */
function usualAmount(course: CourseWeek, answers: Settled, past: Past, explained: Explained<Runner>): Amount {
  const { reasons } = planRequested(
    requestFor({ ...course, phase: "build", share: 1 }, answers, past, explained.result),
    explained,
  );
  const held = reducedTo(reasons) ?? answers.weekly;
  // With fewer hard runs this week may hold more than the usual one before it, and is still to be lighter than that.
  return past.reduced !== null && valueOf(past.reduced) < valueOf(held) ? past.reduced : held;
}

function requestFor(course: CourseWeek, answers: Settled, past: Past, runner: Runner): WeekRequest {
  const { race, experience, runs, longRun, days, longDay, isMarathoner, hardSessions, recoveryLimited } = answers;
  const { index, phase, share, hardLimit, workScale } = course;
  const isReturning = phase === "return";
  const longest = index === 0 ? null : longestSoFar(past, answers, runner);
  const isUsual = phase === "build" || phase === "sharpen";
  return {
    race,
    weekly: scaled(answers.weekly, share),
    runs,
    experience,
    longestRun: index === 0 ? answers.longestRun : undefined,
    growth: longest === null ? undefined : (1 + block.growth.share) * longest,
    kinds: kindsFor(answers, phase, index, past.turns),
    hardSessions: hardLimit === 0 ? 0 : hardSessions,
    hardLimit,
    workScale,
    strides: isReturning || (recoveryLimited && isUsual),
    doubleThreshold: isUsual && answers.doubleThreshold,
    days,
    longDay,
    longRun: isUsual ? longRun : undefined,
    marathoner: isMarathoner && (isUsual || phase === "lighter"),
    marathonPace: hasMarathonPace(course, answers),
    returning: isReturning,
  };
}

const lastDemanding = ({ weeks }: Past): number =>
  Math.max(-7, ...weeks.flatMap((week, index) => week.filter(isDemanding).map(({ day }) => 7 * index + day)));

/** The week before an early race: its hard session is the short one at race pace. */
function withRacePace(planned: Week, index: number, answers: Settled, runner: Runner): Week {
  const { raceDay } = answers;
  if (raceDay === null || Math.floor(raceDay / 7) !== index + 1 || raceDay % 7 >= block.racePace.least) return planned;
  const sessions = planned.sessions.map((session) => {
    if (!session.hard || raceDay - (7 * index + session.day) < block.racePace.least) return session;
    return racePaceOn(session.day, answers, runner, planned.limits, session) ?? session;
  });
  return { ...planned, ...summaryOf(sessions, answers.runs) };
}

function weekOf(course: CourseWeek, answers: Settled, past: Past, explained: Explained<Runner>): Week {
  const { index, phase } = course;
  const { result: runner } = explained;
  const request = requestFor(course, answers, past, runner);
  if (phase === "ill") return { ...noWeek, ...summaryOf([], answers.runs) };
  if (phase === "race") {
    const usual = planRequested({ ...request, weekly: answers.weekly, hardSessions: 0 }, explained);
    const growth = (1 + block.growth.share) * (longestSoFar(past, answers, runner) ?? Infinity);
    const around = { index, runner, usual, growth, lastDemanding: lastDemanding(past) };
    const sessions = raceWeekSessions(answers, around);
    const reasons = usual.reasons.filter(({ rule }) => runnerRules.includes(rule));
    return { ...usual, ...summaryOf(sessions, answers.runs), reasons };
  }
  const weekly = eased.includes(phase)
    ? scaled(usualAmount(course, answers, past, explained), course.share)
    : request.weekly;
  const planned = planRequested({ ...request, weekly }, explained);
  return phase === "taper" ? withRacePace(planned, index, answers, runner) : planned;
}

function plannedWeeks(answers: Settled): BlockWeek[] {
  const course = courseOf(answers);
  const usual = runnerOf(answers);
  const returning = runnerOf({ ...answers, returning: true });
  const runners = course.map(({ phase }) => (phase === "return" ? returning : usual));
  let past: Past = { weeks: [], turns: 0, reduced: null };
  const weeks = course.map((one): BlockWeek => {
    const week = weekOf(one, answers, past, runners[one.index] ?? usual);
    const isHard = week.sessions.some(({ hard }) => hard);
    const isUsual = one.phase === "build" || one.phase === "sharpen";
    past = {
      weeks: [...past.weeks, week.sessions],
      turns: past.turns + (isHard ? 1 : 0),
      reduced: isUsual ? reducedTo(week.reasons) : past.reduced,
    };
    return { ...week, index: one.index, phase: one.phase };
  });
  const spaced = spacedOut(
    past.weeks,
    runners.map(({ result }) => result),
  );
  return weeks.map((week, index) => {
    const softened = spaced.softened.filter((one) => one.week === index);
    if (softened.length === 0) return week;
    const reasons = softened.map(({ day, because }) => ({ rule: "softened", day, because }) as const);
    return {
      ...week,
      ...summaryOf(spaced.weeks[index] ?? [], answers.runs),
      reasons: [...week.reasons, ...reasons],
    };
  });
}

/** The number of hard sessions that comes closest to a target, and the reason that says how close. */
function forTarget(answers: Settled, { share: asked, by, scheme = "article" }: BlockTarget): [Settled, BlockReason] {
  const tried = [0, 1, 2, 3].map((hardSessions) => {
    const changed = { ...answers, hardSessions };
    const [week] = plannedWeeks({ ...changed, weeks: 1, fever: false, returning: false, raceDay: null });
    return { changed, reached: week?.counts[by][scheme].hard ?? 0 };
  });
  const [first, ...others] = tried as [(typeof tried)[number], ...typeof tried];
  const best = others.reduce(
    (closest, one) => (Math.abs(one.reached - asked) < Math.abs(closest.reached - asked) ? one : closest),
    first,
  );
  return [best.changed, { rule: "target", asked, reached: best.reached, by, scheme }];
}

/** What is added back, and what it takes the place of. */
function addedBack(answers: Settled, weeks: readonly BlockWeek[]): BlockReason[] {
  const { recent, choice } = answers;
  const missing = missingKinds(answers);
  if (choice !== "default" || recent === undefined || recent.length === 0 || missing.length === 0) return [];
  // By effort, fartlek is the faster running.
  const added: readonly HardKind[] = answers.isPaced
    ? missing
    : missing.map((kind) => (kind === "threshold" ? kind : "fartlek"));
  const [session] = weeks.flatMap((week) => week.sessions.filter(({ kind }) => added.some((one) => one === kind)));
  if (session === undefined) return [];
  const replaces = recent.includes("threshold") ? "threshold" : (recent[0] ?? null);
  const others = weeks.flatMap(({ reasons }) => reasons).filter((reason) => reason.rule === "work");
  const replaced = others.find(({ kind }) => kind === replaces);
  return [
    {
      rule: "added-back",
      kind: session.kind as HardKind,
      replaces,
      time: plannedHardTime(session),
      replacedTime: replaced?.time ?? null,
    },
  ];
}

function courseReasons(answers: Settled, weeks: readonly BlockWeek[]): BlockReason[] {
  const { raceDay, returning, isMarathoner, lighterEvery, experience } = answers;
  const reasons: BlockReason[] = [];
  if (returning)
    reasons.push({ rule: "returning", share: block.comeback.first, hardFromWeek: block.comeback.hardFrom });
  if (weeks.some(({ phase }) => phase === "lighter"))
    reasons.push({
      rule: "volume-steps",
      step: experience === "under-6-months" ? 0 : block.step.share,
      lighterEvery,
      lighter: block.lighter.share,
    });
  const sharpening = weeks.find(({ phase }) => phase === "sharpen");
  if (sharpening !== undefined) reasons.push({ rule: "sharpening", fromWeek: sharpening.index });
  if (isMarathoner) reasons.push({ rule: "stays-pyramidal" });
  if (
    raceDay !== null &&
    experience !== "under-6-months" &&
    weeks.some(({ phase }) => phase === "taper" || phase === "race")
  )
    reasons.push({ rule: "taper", days: block.taper.days, early: block.taper.early, late: block.taper.late });
  if (raceDay !== null && Math.floor(raceDay / 7) >= weeks.length)
    reasons.push({ rule: "race-outside-block", inDays: raceDay });
  return reasons;
}

/**
 * Plans a block of weeks: conventions of ours around Daniels' limits, Bosquet's taper and Filipas' order of
 * distributions. Always returns a block for valid input; what had to change of the answers is a reason. The same input
 * always gives the same block. Source: daniels2014, bosquet2007, filipas2022, ours.
 *
 * @param input see `BlockInput` for units and ranges
 * @throws RangeError that names the field, its value and what is allowed
 */
export function planBlock(input: BlockInput): Block {
  requireBlockInput(input);
  requireWeekInput({ ...input });
  const { result, reasons } = settled(input);
  const [answers, target] = input.target === undefined ? [result, null] : forTarget(result, input.target);
  const weeks = plannedWeeks(answers);
  return {
    weeks,
    next: nextHardOf(weeks, answers.spacing),
    reasons: [
      ...reasons,
      ...(target === null ? [] : [target]),
      ...addedBack(answers, weeks),
      ...courseReasons(answers, weeks),
    ],
  };
}
