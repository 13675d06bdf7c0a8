/** Plans as the reference files write them: (percent of VO2max, minutes per session, sessions per week). */
import type { TrainingPlan, WeeklySession } from "../../../src/sim/index.ts";

export const weekly = (percent: number, minutes: number, perWeek: number): WeeklySession => ({
  session: { intensity: percent / 100, duration: minutes * 60 },
  perWeek,
});

export const phase = (days: number, ...sessions: readonly WeeklySession[]): TrainingPlan => [{ days, sessions }];
