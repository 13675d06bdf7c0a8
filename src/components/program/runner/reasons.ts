/** Every decision of the planner as a plain sentence. */
import type { Amount, HardKind, Reason } from "../../../sim/training/index.ts";
import { limits, reps, week } from "../../../sim/training/week/constants.ts";
import { experienceName } from "./experience.ts";
import { dayName, kindName } from "../../../words/session.ts";
import {
  capitalized,
  counted,
  distance,
  duration,
  metersPer,
  numeral,
  pace,
  percent,
  type LengthUnit,
} from "../../../words/units.ts";

const sizeOf = (given: Amount): number => ("distance" in given ? given.distance : given.time);

const amount = (given: Amount, unit: LengthUnit): string =>
  "distance" in given ? distance(given.distance, unit) : duration(given.time);

/** A limit to a tenth of a kilometer or mile, so that it can be checked by hand. */
const exactAmount = (given: Amount, unit: LengthUnit): string =>
  "distance" in given ? `${Math.round((10 * given.distance) / metersPer[unit]) / 10} ${unit}` : duration(given.time);

const effortReasons = {
  "under-6-months":
    "In your first six months of running every run is easy, and we plan by effort and minutes, because legs adapt more slowly than heart and lungs.",
  "no-race": "Without a recent race there is no honest pace to give, so the week is by effort and minutes.",
  "slow-race":
    "The pace tables do not reach down to this race result, so hard running is by effort and minutes. The easy pace is a wide estimate, and walking breaks are welcome.",
  returning: "After weeks without running your old race says too little, so hard running is by effort and minutes.",
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
  if (count === 0 && usual > 0) return "A hard session does not fit into runs this short.";
  if (count === 0) return "This week has no hard session.";
  const years = `With ${counted(runs, "run")} and ${experienceName[experience]} of running`;
  const most =
    count === usual && usual < limit
      ? `${years} you may ask for ${numeral(limit)}.`
      : `${years}, ${numeral(limit)} is the most.`;
  if (count > usual) return `You asked for more, so ${numeral(count)} of your ${numeral(runs)} runs are hard. ${most}`;
  const fitting = count < usual ? ` Only ${numeral(count)} ${count === 1 ? "fits" : "fit"}.` : "";
  return `We plan ${counted(usual, "hard session")} in ${counted(runs, "run")}.${fitting} ${most}`;
}

function weekReduced(
  { asked, planned, why, runs }: Extract<Reason, { rule: "week-reduced" }>,
  unit: LengthUnit,
): string {
  const [less, all] = [amount(planned, unit), amount(asked, unit)];
  // Rounded, the two may look alike.
  const size = less === all ? `a little less than ${all}` : `${less}, not ${all}`;
  const long = {
    recent: "longer than your longest recent run",
    growth: "more than 10 % longer than your longest so far",
    time: "too long",
  }[why];
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
    case "beginner-week": {
      const runs = reason.runs < reason.askedRuns ? ` in ${counted(reason.runs, "run")}` : "";
      return `${capitalized(amount(reason.asked, unit))} in ${counted(reason.askedRuns, "run")} is a lot in the first six months of running. We planned ${amount(reason.planned, unit)}${runs}, all easy (our convention).`;
    }
    case "runs-reduced":
      return `${capitalized(counted(reason.days, "day"))} hold ${counted(reason.runs, "run")} at most, two a day. You asked for ${numeral(reason.asked)}.`;
    case "walk-breaks":
      return `Run ${duration(reason.run)}, walk ${duration(reason.walk)}, and repeat. Run longer pieces when that feels easy (our convention).`;
    case "work-scaled":
      return `The hard running is ${percent(reason.scale)} of what the limits allow.`;
    case "double-threshold":
      return `Both threshold sessions of the day hold ${distance(reason.distance, unit)} together, more than the ${distance(reason.limit, unit)} that Daniels allows one session (a convention). No trial has tested whether two sessions on one day work better.`;
    case "third-refused":
      return `A third hard session would come the day after a long run of ${duration(reason.time)}, so there are two.`;
    case "hard-days-limit":
      return `Your days leave room for ${counted(reason.count, "hard session")}: never beside the long run, nor on two days in a row.`;
    case "long-run-share":
      return `The long run stops at ${percent(reason.share)} of the week, here ${exactAmount(reason.limit, unit)} (Daniels).`;
    case "long-run-kept":
      return `Daniels' limit drops to ${percent(reason.share)} of the week above ${distance(limits.L.turn, unit)}, here ${exactAmount(reason.limit, unit)}. Our long run does not shrink when the week grows: ${exactAmount(reason.kept, unit)}.`;
    case "long-run-marathon":
      return `The long run takes ${percent(reason.share)} of the week, above Daniels' ${percent(reason.usualShare)} (${exactAmount(reason.limit, unit)}): both are conventions, and a marathon needs long runs. It stays within ${duration(week.runTimeLimit)}.`;
    case "long-run-asked":
      return `You asked for this long run. Daniels stops at ${duration(reason.limit)}, a convention; this one takes ${duration(reason.time)}.`;
    case "long-run-growth":
      return `No run is longer than ${distance(reason.distance, unit)}, 10 % more than your longest of the last weeks.`;
    case "softened":
      return reason.because === "race"
        ? `${dayName(reason.day)} is easy, because the race is close.`
        : `${dayName(reason.day)} is easy, because another demanding day is beside it.`;
    case "marathon-pace":
      return `The long run holds ${distance(reason.distance, unit)} at marathon pace, of at most ${distance(reason.limit, unit)} (Daniels).`;
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
