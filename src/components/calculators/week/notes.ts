/** Every decision of the planner as a plain sentence. */
import type { Amount, Note } from "../../../sim/training/index.ts";
import { kindName } from "../../../words/session.ts";
import { capitalized, counted, distance, duration, pace, percent, type LengthUnit } from "../../../words/units.ts";

const amount = (given: Amount, unit: LengthUnit): string =>
  "distance" in given ? distance(given.distance, unit) : duration(given.time);

const effortReasons = {
  "under-6-months":
    "In your first six months of running the week is by effort and minutes only: legs take longer to get used to running than heart and lungs do.",
  "no-race": "Without a recent race there is no honest pace to give, so the week is by effort and minutes.",
  "slow-race": "The pace tables do not reach down to this race result, so the week is by effort and minutes.",
} as const;

const experiences = {
  "under-6-months": "under six months of running",
  "6-months-to-3-years": "six months to three years of running",
  "over-3-years": "more than three years of running",
} as const;

const smallest = {
  threshold: "10 minutes",
  interval: "3 × 2 minutes",
  repetition: "6 × 100 m",
  fartlek: "4 minutes",
} as const;

const shares = { threshold: "10 %", interval: "8 %", repetition: "5 %" } as const;

const insteads = {
  fartlek: "so there is a short fartlek by effort in its place",
  strides: "so there are a few strides in an easy run in its place",
  easy: "so the run stays easy",
} as const;

/** Rounded down: room just below the smallest session must not read as enough for it. */
const allowed = (time: number): string => duration(time < 120 ? Math.floor(time) : Math.floor(time / 60) * 60);

const usual = ({ runs, count }: { readonly runs: number; readonly count: number }): boolean =>
  count <= Math.max(1, Math.round(runs / 5));

function work(note: Extract<Note, { rule: "work" }>, unit: LengthUnit): string {
  const { kind, time, distance: meters, allowed: most, by } = note;
  const done = `${capitalized(kindName(kind))}: ${duration(time)} of work${meters === null ? "" : `, ${distance(meters, unit)}`}.`;
  if (by === "ceiling")
    return `${done} No more than ${duration(most)} in one session, whatever the week (our convention).`;
  if (by === "effort-share" || kind === "fartlek") {
    const share = kind === "threshold" ? "8 %" : "5 %";
    return `${done} By effort, one session holds at most ${share} of the week's time, ${duration(most)} (our convention).`;
  }
  if (by === "share")
    return `${done} One session holds at most ${shares[kind]} of the week's distance at this pace, ${duration(most)} (Daniels).`;
  return `${done} One session holds at most ${duration(most)} at this pace, however long the week (Daniels).`;
}

/** Why the week is as it is, one sentence or two for each decision. */
export function noteSentence(note: Note, unit: LengthUnit): string {
  switch (note.rule) {
    case "effort-only":
      return effortReasons[note.why];
    case "vdot-above-table":
      return `This race gives a VDOT of ${Math.round(note.vdot)}, beyond the tables (85) and the world records. Paces are those of 85.`;
    case "assumed-easy-pace":
      return `Distances assume ${pace(note.pace, unit)} on easy runs. Enter hours instead to be exact.`;
    case "hard-count":
      return note.count === 0
        ? `No hard session: with ${counted(note.runs, "run")} and ${experiences[note.experience]}, or in runs this short, easy running does the work.`
        : `${capitalized(counted(note.count, "hard session"))} in ${counted(note.runs, "run")}: ${usual(note) ? "about a fifth, at least one" : "more than the usual fifth, as you asked for"}, and never more than ${counted(note.cap, "session")} for ${experiences[note.experience]}.`;
    case "focus-refused":
      return `You asked about ${kindName(note.focus)}. They wait until the week can be run by pace.`;
    case "work":
      return work(note, unit);
    case "below-smallest":
      return `This week leaves room for ${allowed(note.allowed)} of ${kindName(note.kind)}. We call ${smallest[note.kind]} the smallest useful session (our convention), ${insteads[note.instead]}.`;
    case "shortened":
      return `The ${kindName(note.kind)} session is cut to fit into ${duration(note.limit)}, the most one hard run may take of this week.`;
    case "does-not-fit":
      return `A whole ${kindName(note.kind)} session with warm-up and cool-down does not fit into ${duration(note.limit)}, the most one hard run may take of this week, ${insteads[note.instead]}.`;
    case "long-run-share":
      return `The long run stops at ${percent(note.share)} of the week (Daniels).`;
    case "long-run-share-unreachable":
      return note.runs === 1
        ? "One run is the whole week, so no share can limit it. The longest that one run may be limits it instead."
        : `With ${counted(note.runs, "run")} the long run cannot stay under ${percent(note.share)} of the week: it takes ${percent(note.length)}. The longest that one run may be limits it instead.`;
    case "long-run-time":
      return `No run is longer than ${duration(note.limit)} (Daniels).`;
    case "long-run-recent":
      return `No run is longer than ${amount(note.longest, unit)}, your longest of the last 30 days.`;
    case "long-run-unchecked":
      return `The long run takes ${duration(note.time)}. If that is longer than any run of your last 30 days, enter your longest one, and no run will be longer.`;
    case "week-reduced":
      return `The week is ${amount(note.planned, unit)} instead of ${amount(note.asked, unit)}: no run is longer than ${note.why === "recent" ? "your longest recent one" : "makes sense"}, and ${counted(note.runs, "run")} ${note.runs === 1 ? "holds" : "hold"} no more.${note.runs < 14 ? " More runs would." : ""}`;
    case "short-runs":
      return `The easy runs average ${duration(note.average)}. ${capitalized(counted(note.suggestedRuns, "longer run"))} would do more than many short ones.`;
    case "doubles":
      return `${capitalized(counted(note.count, "day has", "days have"))} a second easy run.`;
    case "long-day":
      return `Two runs on one day take ${duration(note.time)} together, more than the ${duration(note.limit)} that one run may take: think about running less.`;
    case "goal":
      return note.met
        ? `Hard effort takes ${percent(note.reached)} of the time; you asked for ${percent(note.asked)}.`
        : `You asked for ${percent(note.asked)} of the time at hard effort. The limits of one session, room for easy running and the days between hard sessions stop at ${percent(note.reached)}.`;
  }
}
