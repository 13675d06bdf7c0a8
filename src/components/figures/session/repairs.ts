/** What would make a session that cannot be held one that can: each offer is checked against the model before it is made. */
import { durationAtIntensity, sustainableLimit, usualTolerance, type SessionCourse } from "../../../sim/index.ts";
import { isUnbroken, workTime, type Session } from "../../../sim/session/session.ts";
import { limitAt, surelyHeldPercent } from "../../program/holding.ts";
import { exactly } from "../../program/session-words.ts";
import type { SessionRun } from "./course.ts";

export interface Repair {
  /** What the reader gets: "Same effort: 5 × 3 min". */
  readonly label: string;
  readonly change: Partial<Session>;
}

/** Simulates another session of the same runner; null once the answer is no longer wanted. */
export type Simulate = (session: Session) => Promise<Pick<SessionCourse, "failure"> | null>;

/** The course of a session and the model's curve of times for single efforts agree to 1.5 %. */
const certain = 0.98;

/**
 * How long an intensity can surely be held in one go, s; Infinity where nothing ends it. Falls with intensity.
 *
 * @param intensity fraction of VO2max
 */
export function longestHeld(intensity: number): number {
  const limit = limitAt(intensity);
  if (limit === null) return Infinity;
  return limit.by === "model" ? certain * limit.time : limit.time;
}

/** Repeats that are over before a failure: in a recovery the one before it is. */
export const finishedRepeats = ({ recovery }: Pick<Session, "recovery">, bout: number): number =>
  recovery === 0 ? bout : Math.ceil(bout / 2);

/** Lengths of repeats that runners know, s. */
const usualLengths = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600];
/** Repeats and recoveries together take about half an hour. */
const wholeSession = 1800;
const mostRepeats = 10;

/** Repeats of half the time that the model holds in one go; how many of them is for the model to say. */
function repeatsAt(intensity: number, time: number, asked: number): Session | null {
  const work = usualLengths.findLast((length) => length <= time / 2);
  if (work === undefined) return null;
  const isSprint = durationAtIntensity(intensity) === null;
  const recovery = isSprint ? 180 : Math.max(60, work);
  const fitting = Math.round(wholeSession / (work + recovery));
  const repeats = Math.min(mostRepeats, Math.max(2, fitting), Math.floor(asked / work));
  return {
    intensity,
    form: "repeats",
    duration: asked,
    repeats,
    work,
    recovery,
    recoveryForm: isSprint ? "stand" : "jog",
  };
}

const repeatsWords = ({ repeats, work }: Pick<Session, "repeats" | "work">): string => `${repeats} × ${exactly(work)}`;

async function sameEffort({ session, course: { failure } }: SessionRun, simulate: Simulate): Promise<Repair | null> {
  const { intensity } = session;
  if (failure !== null && !isUnbroken(session)) {
    const repeats = finishedRepeats(session, failure.bout);
    if (repeats >= 2) return { label: `Same effort: ${repeatsWords({ ...session, repeats })}`, change: { repeats } };
  }
  const { time } = usualTolerance(intensity);
  if (time === null) {
    const minutes = Math.floor(longestHeld(intensity) / 60);
    return { label: `Same effort: ${minutes} min`, change: { form: "steady", duration: 60 * minutes } };
  }
  const wanted = repeatsAt(intensity, time, workTime(session));
  if (wanted === null) return null;
  const found = await simulate(wanted);
  if (found === null) return null;
  const repeats = found.failure === null ? wanted.repeats : finishedRepeats(wanted, found.failure.bout);
  if (repeats < 2) return null;
  const { form, work, recovery, recoveryForm } = wanted;
  return {
    label: `Same effort: ${repeatsWords({ repeats, work })}`,
    change: { form, repeats, work, recovery, recoveryForm },
  };
}

/** Whole percents of VO2max at which any session of the controls is held: in one go, and in repeats. */
const alwaysHeld = { unbroken: surelyHeldPercent, repeats: Math.floor(100 * sustainableLimit) } as const;

async function highestEffort({ session }: SessionRun, simulate: Simulate): Promise<Repair | null> {
  const unbroken = isUnbroken(session);
  const holds = async (percent: number): Promise<boolean | null> => {
    if (unbroken) return longestHeld(percent / 100) >= workTime(session);
    const found = await simulate({ ...session, intensity: percent / 100 });
    return found === null ? null : found.failure === null;
  };
  let low = unbroken ? alwaysHeld.unbroken : alwaysHeld.repeats;
  let high = Math.round(100 * session.intensity);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const isHeld = await holds(middle);
    if (isHeld === null) return null;
    if (isHeld) low = middle;
    else high = middle;
  }
  const same = unbroken ? exactly(workTime(session)) : repeatsWords(session);
  return { label: `Same ${same}: at most ${low} %`, change: { intensity: low / 100 } };
}

/** For a run that fails: the same effort for less time at once, and the same time with less effort. */
export async function repairsOf(run: SessionRun, simulate: Simulate): Promise<readonly Repair[]> {
  const found = [await sameEffort(run, simulate), await highestEffort(run, simulate)];
  return found.filter((repair) => repair !== null);
}
