/** Foster's load of a session by its effort, and the monotony and strain of a week. */
import { refusal, requireArray, requireBetween, requireObject, requireWhole } from "../numerics/range.ts";
import type { Session } from "./week/types.ts";

const week = 604_800;

/**
 * Load of a session by its expected effort: rating of perceived exertion (the middle of its range) times minutes.
 * Foster's formula, with ratings of ours in place of the runner's own.
 *
 * @param session a planned one: time in s up to a week, ratings from 0 to 10
 * @throws RangeError for what is no session
 * @example sessionLoad({ time: 3600, effort: { rpe: [2, 3], talk: "full-conversation" } }) // 150
 */
export function sessionLoad(session: Pick<Session, "time" | "effort">): number {
  const { time, effort } = requireObject("session", session);
  const [low, high] = requireArray("session.effort.rpe", requireObject("session.effort", effort).rpe);
  requireBetween("session.effort.rpe[0]", low as number, 0, 10);
  requireBetween("session.effort.rpe[1]", high as number, 0, 10);
  return (((low as number) + (high as number)) / 2) * (requireBetween("session.time", time, 0, week) / 60);
}

/**
 * Load of each day of a week, Monday to Sunday; 0 on a day of rest.
 *
 * @param sessions of one week, `day` from 0 to 6
 * @throws RangeError for what is no list of sessions
 */
export function dailyLoads(sessions: readonly Pick<Session, "day" | "time" | "effort">[]): readonly number[] {
  const loads = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, session] of requireArray("sessions", sessions).entries()) {
    const load = sessionLoad(session);
    const day = requireWhole(`sessions[${index}].day`, session.day, 0, 6);
    loads[day] = (loads[day] ?? 0) + load;
  }
  return loads;
}

export interface Monotony {
  /** Sum of the seven days. */
  readonly load: number;
  /** Mean over standard deviation; null where every day is the same. */
  readonly monotony: number | null;
  /** Load times monotony. */
  readonly strain: number | null;
}

/**
 * Foster's monotony and strain of a week. The papers do not say which standard deviation; this is that of the seven days
 * themselves (divided by 7).
 *
 * @param loads of seven days, days of rest as 0, each from 0 to 1,000,000
 * @throws RangeError for what is no list of seven such numbers
 * @example trainingMonotony([100, 0, 50, 0, 100, 0, 50]).monotony // 1.03
 */
export function trainingMonotony(loads: readonly number[]): Monotony {
  requireArray("loads", loads);
  if (loads.length !== 7) throw refusal("length of loads", loads.length, "7");
  const days = Array.from(loads, (load, day) => requireBetween(`loads[${day}]`, load, 0, 1e6));
  const load = days.reduce((sum, each) => sum + each, 0);
  const mean = load / 7;
  const deviation = Math.sqrt(days.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 7);
  // Rounding may leave a hair of a difference between equal days.
  const monotony = deviation <= 1e-9 * mean ? null : mean / deviation;
  return { load, monotony, strain: monotony === null ? null : load * monotony };
}
