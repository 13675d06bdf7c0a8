/** The weeks that a state stands for, as the adaptation model takes them. */
import { compositions, type Composition, type TrainingPlan, type WeeklySession } from "../../sim/index.ts";
import { trained, type SessionSettings } from "./session.ts";
import { sessionOf, type SimulatorState } from "./state.ts";

export const mixOf = ({ mix }: Pick<SimulatorState, "mix">): Composition =>
  compositions.find(({ id }) => id === mix) ?? compositions[0];

/** The sessions of a week that are done at all, the first one first. */
export const sessionsOf = (state: SimulatorState): readonly SessionSettings[] =>
  [sessionOf(state, "first"), sessionOf(state, "second")].filter(({ perWeek }) => perWeek > 0);

export const weeklyOf = (sessions: readonly SessionSettings[]): readonly WeeklySession[] =>
  sessions.map((session) => ({ session: trained(session), perWeek: session.perWeek }));

/** Alike for so many weeks; afterwards nothing is trained. */
export const planOf = (weeks: number, sessions: readonly WeeklySession[]): TrainingPlan =>
  weeks === 0 ? [] : [{ days: 7 * weeks, sessions }];

export const daysOf = ({ weeks, stop }: Pick<SimulatorState, "weeks" | "stop">): number => 7 * (weeks + stop);
