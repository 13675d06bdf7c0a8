/** A week that repeats in Busso's model until nothing changes any more. Only pages that are built, and tests, read it. */
import { variableDoseResponse, type DoseResponseParameters } from "../../../sim/index.ts";
import { variableDoseResponse as usual } from "../../../sim/adaptation/fitness-fatigue/constants.ts";
import type { HardDaysData } from "./weeks.ts";

/** Training units of an easy and of a hard day, chosen by us. */
export const easyLoad = 50;
export const hardLoad = 110;

/** After 100 equal weeks even the slowest tiredness of the figure, 74 d, is within 0.01 % of its final level. */
const weeks = 100;

/** The loads of seven days, with the hard ones spread as evenly as whole days allow. */
export const weekWith = (hardDays: number): readonly number[] =>
  Array.from({ length: 7 }, (_, day) =>
    Math.floor(((day + 1) * hardDays) / 7) > Math.floor((day * hardDays) / 7) ? hardLoad : easyLoad,
  );

/** Mean performance over the last of many equal weeks, above that of no training; watts with the usual numbers. */
export function settledMean(week: readonly number[], parameters: Partial<DoseResponseParameters> = {}): number {
  const loads = Array.from({ length: weeks }, () => week).flat();
  const last = variableDoseResponse(loads, parameters).slice(-week.length);
  return last.reduce((sum, { performance }) => sum + performance, 0) / last.length;
}

/** What the figure needs of the model. */
export const settledWeeks = (): HardDaysData => ({
  weeks: Array.from({ length: 8 }, (_, hardDays) => {
    const week = weekWith(hardDays);
    const fitness = settledMean(week, { fatigueGainGrowth: 0 });
    return { fitness, tiredness: fitness - settledMean(week) };
  }),
  usualTime: usual.fatigueTime,
});
