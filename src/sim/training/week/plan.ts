/** The week: how many hard sessions, of what, on which day, and how long the easy runs are. */
import { requireArray, requireBetween, requireObject } from "../../numerics/range.ts";
import { countIntensity, type CountedSession, type Counts } from "../counting.ts";
import type { Band } from "../zones.ts";
import { week } from "./constants.ts";
import { hardCap } from "./counts.ts";
import { closestDays, doubleDays } from "./days.ts";
import { draftWeek } from "./draft.ts";
import { requireWeekInput } from "./input.ts";
import type { Note } from "./notes.ts";
import { runnerOf } from "./runner.ts";
import { sessionsOf } from "./sessions.ts";
import type { Headline, Session, Week, WeekInput } from "./types.ts";

const worksOf = ({ steps }: Session): CountedSession["work"] =>
  steps.flatMap((step) =>
    step.part === "repeats"
      ? [{ band: step.band, time: step.count * step.work.time, distance: step.count * step.work.distance }]
      : [],
  );

const goalOf = (session: Session): Band => (session.hard ? (worksOf(session)[0]?.band ?? "easy") : "easy");

/** s at hard effort in a session that was planned here. Unchecked. */
const plannedHardTime = (session: Session): number =>
  session.hard ? worksOf(session).reduce((sum, { time }) => sum + time, 0) : 0;

/**
 * Time at hard effort in a session.
 *
 * @param session one of `planWeek`'s
 * @returns s, 0 for a session that is not hard
 * @throws RangeError for what is no session
 */
export function hardTime(session: Session): number {
  requireObject("session", session);
  for (const [index, step] of requireArray("session.steps", session.steps).entries()) {
    requireObject(`session.steps[${index}]`, step);
    if (step.part !== "repeats") continue;
    requireObject(`session.steps[${index}].work`, step.work);
    requireBetween(`session.steps[${index}].count`, step.count, 0, 1000);
    requireBetween(`session.steps[${index}].work.time`, step.work.time, 0, 86_400);
  }
  return plannedHardTime(session);
}

/** The week counted four ways. Counting looks at sessions; it never changes them. */
const countWeek = (sessions: readonly Session[]): Counts =>
  countIntensity(sessions.map((session) => ({ ...session, goal: goalOf(session), work: worksOf(session) })));

function headlineOf(sessions: readonly Session[], runs: number): Headline {
  const hard = sessions.filter((session) => session.hard);
  const times = hard.map(plannedHardTime);
  return {
    hardSessions: hard.length,
    hardTime: hard.length === 0 ? null : { least: Math.min(...times), most: Math.max(...times) },
    paceRange: hard[0]?.paceRange ?? null,
    daysUntilNext: closestDays(hard.map(({ day }) => day)),
    eightyTwenty: runs >= week.headlineRuns,
  };
}

/** A run may turn out too short for its strides; then the note must not promise them. */
function withoutLostStrides(notes: readonly Note[], sessions: readonly Session[]): readonly Note[] {
  if (sessions.some(({ kind }) => kind === "strides")) return notes;
  return notes.map((note) => ("instead" in note && note.instead === "strides" ? { ...note, instead: "easy" } : note));
}

/** A long run, s, and a share of the week from which its length is worth checking: our convention. */
const unchecked = { time: 5400, share: 0.5 } as const;

function needsChecking(
  { time }: Session,
  sessions: readonly Session[],
  { experience, longestRun }: WeekInput,
): boolean {
  if (longestRun !== undefined) return false;
  // The hair keeps two equal runs at half of the week each.
  const much = time > unchecked.time || time > unchecked.share * total(sessions) * (1 + 1e-9);
  return much || experience === "under-6-months";
}

const total = (sessions: readonly Session[]): number => sessions.reduce((sum, { time }) => sum + time, 0);

function weekNotes(input: WeekInput, sessions: readonly Session[], counts: Counts): Note[] {
  const notes: Note[] = [];
  const long = sessions.find(({ kind }) => kind === "long");
  if (long !== undefined && needsChecking(long, sessions, input))
    notes.push({ rule: "long-run-unchecked", time: long.time });
  const easy = sessions.filter(({ hard }) => !hard);
  const average = total(easy) / easy.length;
  const suggestedRuns = Math.max(1, Math.floor(total(sessions) / week.suggestedRun));
  if (average < week.shortRun && suggestedRuns < input.runs) notes.push({ rule: "short-runs", average, suggestedRuns });
  const doubles = doubleDays(input.runs, []).length;
  if (doubles > 0) notes.push({ rule: "doubles", count: doubles });
  const day = Math.max(...sessions.map((one) => total(sessions.filter((other) => other.day === one.day))));
  if (doubles > 0 && day > week.longRunTime) notes.push({ rule: "long-day", time: day, limit: week.longRunTime });
  if (input.goal !== undefined) {
    const [asked, reached] = [input.goal.timeInZoneShare, counts.timeInZone.article.hard];
    notes.push({ rule: "goal", asked, reached, met: reached >= asked - week.goalTolerance });
  }
  return notes;
}

/**
 * Plans one week. Conventions of ours around Daniels' session caps and the spacing of hard days; `parameters.ts` says
 * which is which. Always returns a week for valid input. Source: daniels2014, seiler2010, ours.
 *
 * @param input see `WeekInput` for units and ranges
 * @throws RangeError that names the field, its value and what is allowed
 */
export function planWeek(input: WeekInput): Week {
  requireWeekInput(input);
  const runner = runnerOf(input);
  const draft = draftWeek(input, runner);
  const sessions = sessionsOf(draft, input.runs, runner);
  const counts = countWeek(sessions);
  const headline = headlineOf(sessions, input.runs);
  const hardNote: Note = {
    rule: "hard-count",
    runs: input.runs,
    cap: hardCap(input),
    experience: input.experience,
    count: headline.hardSessions,
  };
  const refused: Note[] =
    runner.paced === null && input.focus !== undefined && input.focus !== "threshold"
      ? [{ rule: "focus-refused", focus: input.focus }]
      : [];
  return {
    sessions,
    headline,
    time: total(sessions),
    distance: sessions.reduce((sum, { distance }) => sum + distance, 0),
    vdot: runner.vdot,
    effortOnly: runner.paced === null,
    caps: draft.budget.caps,
    counts,
    notes: [
      ...runner.notes,
      hardNote,
      ...refused,
      ...withoutLostStrides(draft.notes, sessions),
      ...draft.easy.notes,
      ...weekNotes(input, sessions, counts),
    ],
  };
}
