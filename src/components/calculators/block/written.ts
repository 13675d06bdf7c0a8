/** A run as it is written in one line, and its repeats. */
import { printSession } from "../../../sim/training/notation/print.ts";
import { writtenOf } from "../../../sim/training/notation/session.ts";
import type { Session, Step } from "../../../sim/training/week/types.ts";

export const runsOn = (sessions: readonly Session[], day: number): readonly Session[] =>
  sessions.filter((session) => session.day === day);

/** "wu 2km, 6x1000m@I r2min, cd 2km". */
export const written = (session: Session): string => printSession(writtenOf(session));

const isCounted = (step: Step): boolean => step.part === "repeats" && step.band !== "strides";

/** How often the hard part of a run is repeated; null where it has none. */
export function repeatCount({ steps }: Session): number | null {
  const step = steps.find(isCounted);
  return step?.part === "repeats" ? step.count : null;
}

/** The line of the same run with more or fewer repeats. */
export function withRepeatCount(session: Session, count: number): string {
  const place = session.steps.findIndex(isCounted);
  const steps = session.steps.map((step, index) =>
    index === place && step.part === "repeats" ? { ...step, count } : step,
  );
  return written({ ...session, steps });
}
