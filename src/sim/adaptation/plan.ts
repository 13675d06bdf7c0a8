/** A plan of training: phases in which every week is alike. */
import { requireKeys } from "../numerics/limits.ts";
import { requireArray, requireBetween, requireWhole } from "../numerics/range.ts";
import { sessionParts, timeFrom, type SessionPart, type TrainedSession } from "./session.ts";

export interface WeeklySession {
  readonly session: TrainedSession;
  /** How often a week it is done, 0 to 21; need not be whole. */
  readonly perWeek: number;
}

export interface TrainingPhase {
  /** Length, whole days, 1 to 3,650. */
  readonly days: number;
  /** What a week holds; nothing means no training. */
  readonly sessions: readonly WeeklySession[];
}

/** Phases in the order in which they follow each other. */
export type TrainingPlan = readonly TrainingPhase[];

export interface SoundSession {
  readonly parts: readonly SessionPart[];
  readonly perWeek: number;
}

/** A session is done no more often. */
export const mostPerWeek = 21;
/** s. */
export const wholeWeek = 604_800;

/** The sessions of a week with their parts spelled out. Throws a RangeError that begins with `name`. */
export function weeklySessions(name: string, sessions: readonly WeeklySession[]): readonly SoundSession[] {
  const sound = Array.from(requireArray(name, sessions), (planned, index) => {
    const where = `${name}[${index}]`;
    requireKeys(where, planned, ["session", "perWeek"]);
    const perWeek = requireBetween(`${where}.perWeek`, planned.perWeek, 0, mostPerWeek);
    return { parts: sessionParts(`${where}.session`, planned.session), perWeek };
  });
  requireBetween(`${name} (time of all in a week)`, weeklyTimeFrom(sound, 0), 0, wholeWeek);
  return sound;
}

/** Time per week at or above an intensity, s. */
export const weeklyTimeFrom = (sessions: readonly SoundSession[], intensity: number): number =>
  sessions.reduce((sum, { parts, perWeek }) => sum + perWeek * timeFrom(parts, intensity), 0);

/** The phases with everything checked. Throws a RangeError that names the place. */
export function soundPhases(plan: TrainingPlan): readonly { days: number; sessions: readonly SoundSession[] }[] {
  return Array.from(requireArray("plan", plan), (phase, index) => {
    const where = `plan[${index}]`;
    requireKeys(where, phase, ["days", "sessions"]);
    return {
      days: requireWhole(`${where}.days`, phase.days, 1, 3650),
      sessions: weeklySessions(`${where}.sessions`, phase.sessions),
    };
  });
}
