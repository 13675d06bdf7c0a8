/** Every decision of the planner as a plain sentence. */
import type { Amount, HardKind, Reason } from "../../../sim/training/index.ts";
import { reps, week } from "../../../sim/training/week/constants.ts";
import { experienceName } from "../../program/runner/experience.ts";
import { kindName } from "../../../words/session.ts";
import {
  capitalized,
  counted,
  distance,
  duration,
  numeral,
  pace,
  percent,
  type LengthUnit,
} from "../../../words/units.ts";

const sizeOf = (given: Amount): number => ("distance" in given ? given.distance : given.time);

const amount = (given: Amount, unit: LengthUnit): string =>
  "distance" in given ? distance(given.distance, unit) : duration(given.time);

const effortReasons = {
  "under-6-months":
    "In your first six months of running every run is easy, and we plan by effort and minutes, because legs adapt more slowly than heart and lungs.",
  "no-race": "Without a recent race there is no honest pace to give, so the week is by effort and minutes.",
  "slow-race": "The pace tables do not reach down to this race result, so the week is by effort and minutes.",
} as const;

const minutes = (time: number): string => `${time / 60} minutes`;

const smallest: Readonly<Record<HardKind, string>> = {
  threshold: minutes(week.smallest.threshold),
  interval: `${reps.interval.fewest} × ${minutes(reps.interval.shortest)}`,
  repetition: `${reps.repetition.fewestShort} × ${Math.min(...reps.repetition.lengths)} m`,
  fartlek: minutes(week.smallest.fartlek),
};

const insteads = {
  fartlek: "so there is a short fartlek by effort in its place",
  strides: "so there are a few strides in an easy run in its place",
  easy: "so the run stays easy",
} as const;

/** Rounded down. Rounded up, a room that is just too small would look large enough for the smallest session. */
const roomOf = (time: number): string => duration(time < 120 ? Math.floor(time) : Math.floor(time / 60) * 60);

function work(reason: Extract<Reason, { rule: "work" }>, unit: LengthUnit): string {
  const { kind, time, distance: meters, limit, by, share } = reason;
  const done = `${capitalized(kindName(kind))}: ${duration(time)} of work${meters === null ? "" : `, ${distance(meters, unit)}`}.`;
  if (by === "fixed-time")
    return `${done} No more than ${duration(limit)} in one session, whatever the week (our convention).`;
  if (share === null)
    return `${done} One session holds at most ${duration(limit)} at this pace, however long the week (Daniels).`;
  return by === "effort-share"
    ? `${done} By effort, one session holds at most ${percent(share)} of the week's time, ${duration(limit)} (our convention).`
    : `${done} One session holds at most ${percent(share)} of the week's distance at this pace, ${duration(limit)} (Daniels).`;
}

function hardCount({ runs, count, usual, limit, experience }: Extract<Reason, { rule: "hard-count" }>): string {
  if (experience === "under-6-months") return "In the first six months of running we plan no hard session.";
  if (limit === 0) return "With one run a week we plan no hard session.";
  if (count === 0) return "A hard session does not fit into runs this short.";
  const most = `With ${counted(runs, "run")} and ${experienceName[experience]} of running, ${numeral(limit)} is the most.`;
  if (count > usual)
    return `You asked for more than one hard run in five, so ${numeral(count)} of your ${numeral(runs)} are hard. ${most}`;
  const fitting = count < usual ? ` Only ${numeral(count)} ${count === 1 ? "fits" : "fit"}.` : "";
  return `We make about one run in five hard, but at least one. That gives ${numeral(usual)} of your ${numeral(runs)}.${fitting} ${most}`;
}

function weekReduced(
  { asked, planned, why, runs }: Extract<Reason, { rule: "week-reduced" }>,
  unit: LengthUnit,
): string {
  const [less, all] = [amount(planned, unit), amount(asked, unit)];
  // Rounded, the two may look alike.
  const size = less === all ? `a little less than ${all}` : `${less}, not ${all}`;
  const long = why === "recent" ? "longer than your longest recent run" : "too long";
  const one =
    runs === 1
      ? `One run cannot hold more without becoming ${long}.`
      : `${capitalized(numeral(runs))} runs cannot hold more without one becoming ${long}.`;
  const grown = (sizeOf(planned) / runs) * (runs + 1);
  const more = grown < sizeOf(asked) ? " More runs would hold more." : ` Add a run to reach ${all}.`;
  return `We planned ${size}. ${one}${runs < 14 ? more : ""}`;
}

/** Why the week is as it is, one sentence or two for each decision. */
export function reasonSentence(reason: Reason, unit: LengthUnit): string {
  switch (reason.rule) {
    case "effort-only":
      return effortReasons[reason.why];
    case "vdot-above-table":
      return `This race scores ${Math.round(reason.vdot)} (VDOT), beyond the tables (${week.highestPacedVdot}) and the world records. Paces are those of ${week.highestPacedVdot}.`;
    case "assumed-easy-pace":
      return `Distances assume ${pace(reason.pace, unit)} on easy runs. Enter hours instead to be exact.`;
    case "hard-count":
      return hardCount(reason);
    case "focus-refused":
      return `You asked about ${kindName(reason.focus)}. They wait until the week can be run by pace.`;
    case "work":
      return work(reason, unit);
    case "below-smallest":
      return `This week leaves room for ${roomOf(reason.limit)} of ${kindName(reason.kind)}. We call ${smallest[reason.kind]} the smallest useful session (our convention), ${insteads[reason.instead]}.`;
    case "shortened":
      return `The ${kindName(reason.kind)} session is cut to fit into ${duration(reason.limit)}, the most one hard run may take of this week.`;
    case "does-not-fit":
      return `A whole ${kindName(reason.kind)} session with warm-up and cool-down does not fit into ${duration(reason.limit)}, the most one hard run may take of this week, ${insteads[reason.instead]}.`;
    case "long-run-share":
      return `The long run stops at ${percent(reason.share)} of the week (Daniels).`;
    case "long-run-share-unreachable":
      return reason.runs === 1
        ? "With one run a week there is no share to keep to. The limit for a single run applies instead."
        : `With ${counted(reason.runs, "run")} the long run cannot stay under ${percent(reason.share)} of the week: it takes ${percent(reason.length)}. The limit for a single run applies instead.`;
    case "long-run-time":
      return `No run is longer than ${duration(reason.limit)} (Daniels).`;
    case "long-run-recent":
      return `No run is longer than ${amount(reason.longest, unit)}, your longest of the last 30 days.`;
    case "long-run-unchecked":
      return `The long run takes ${duration(reason.time)}. If that is longer than any run of your last 30 days, enter your longest one, and no run will be longer.`;
    case "week-reduced":
      return weekReduced(reason, unit);
    case "short-runs":
      return `The easy runs average ${duration(reason.average)}. ${capitalized(counted(reason.suggestedRuns, "longer run"))} would do more than many short ones.`;
    case "doubles":
      return `${capitalized(counted(reason.count, "day has", "days have"))} a second easy run.`;
    case "long-day":
      return `Two runs on one day take ${duration(reason.time)} together, more than the ${duration(reason.limit)} that one run may take: think about running less.`;
    case "goal":
      return reason.met
        ? `Hard effort takes ${percent(reason.reached)} of the time; you asked for ${percent(reason.asked)}.`
        : `You asked for ${percent(reason.asked)} of the time at hard effort. The limits of one session, room for easy running and the days between hard sessions stop at ${percent(reason.reached)}.`;
  }
}
