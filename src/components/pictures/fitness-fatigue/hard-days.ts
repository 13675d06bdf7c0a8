/** How many hard days a week Busso's model finds best. The answer depends on two numbers that nobody knows well. */
import { variableDoseResponse, type DoseResponseParameters } from "../../../sim/index.ts";

/** Training units of an easy and of a hard day, chosen by us. */
export const easyLoad = 50;
export const hardLoad = 110;

/** After 100 equal weeks even the slowest fatigue in the plot, 74 d, is within 0.01 % of its final level. */
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

/** The number of hard days, 0 to 7, with the highest mean; the fewest if several are equally good. */
export function bestHardDays(parameters: Partial<DoseResponseParameters> = {}): number {
  const means = Array.from({ length: 8 }, (_, hardDays) => settledMean(weekWith(hardDays), parameters));
  return means.indexOf(Math.max(...means));
}
