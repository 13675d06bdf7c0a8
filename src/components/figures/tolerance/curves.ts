/** The curves and points of the plot: percent of VO2max against minutes. */
import { measuredRuns } from "../../../sim/tolerance/measured-runs.ts";
import { durationAtIntensity, sustainableLimit, usualTolerance } from "../../../sim/index.ts";
import { fittedFrom, fittedTo } from "../../../sim/tolerance/constants.ts";
import type { Dot } from "../../plot/marks/dot.tsx";
import type { Place } from "../../plot/series.ts";
import { effortRange } from "./figure.ts";

/** Points from one percent to another, those without a time left out. */
function points(
  from: number,
  to: number,
  step: number,
  timeAt: (intensity: number) => number | null,
): readonly Place[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => from + index * step).flatMap((percent) => {
    const time = timeAt(percent / 100);
    return time === null ? [] : [[percent, time / 60] as const];
  });
}

const modelTime = (intensity: number): number | null => usualTolerance(intensity).time;

/** Where the model was fitted. */
export const fittedCurve = points(100 * fittedFrom, 100 * fittedTo, 1, modelTime);
/** The curve is steep just above the effort that can be sustained: points this close together, percent. */
const fine = 0.25;
/** Below and above: the model goes on, but no run stands behind it. */
export const outsideCurves = [
  points(100 * sustainableLimit + fine, 100 * fittedFrom, fine, modelTime),
  points(100 * fittedTo, effortRange.max, 1, modelTime),
];
export const raceCurve = points(effortRange.min, effortRange.max, 0.5, durationAtIntensity);

/** Mean and spread of each measured run. */
export const runDots: readonly Dot[] = measuredRuns.map(({ intensity, time, spread }) => ({
  x: 100 * intensity,
  y: time / 60,
  low: (time - spread) / 60,
  high: (time + spread) / 60,
}));
