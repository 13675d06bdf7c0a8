/** Metadata of the constants of tolerance: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

const fitted = { source: "ours", grade: "illustrative" } as const;
const rule = {
  source: "ours",
  grade: "convention",
  chosen: "A rule of ours for what is shown, not a property of a runner; the range is what would serve as well.",
} as const;

export const toleranceParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  fatigueScale: {
    ...fitted,
    symbol: "s",
    value: constants.fatigueScale,
    unit: "1",
    range: [0.44, 0.53],
    chosen: "A tenth to either side: the target of the fit is itself assumed, and was met within 7 %.",
    note: "Fitted, with tau_rec, to T = D'/(v - CS) with CS 87 % of the speed at VO2max, D' 210 m and 5 m/s, all assumed.",
  },
  recoveryTime: {
    ...fitted,
    symbol: "tau_rec",
    value: constants.recoveryTime,
    unit: "s",
    range: [79, 97],
    chosen: "A tenth to either side: the target of the fit is itself assumed, and was met within 7 %.",
    note: "Fitted together with s. One time constant for all units; no published recovery of this pool was found.",
  },
  highestUntimed: {
    ...rule,
    symbol: "I_none",
    value: constants.highestUntimed,
    unit: "1",
    range: [0.87, 0.91],
    note: "The model's own asymptote lies between 90 and 91 %; at and below it no time is given.",
  },
  fittedFrom: {
    ...rule,
    symbol: "I_from",
    value: constants.fittedFrom,
    unit: "1",
    range: [0.9, 0.95],
    note: "Where the model begins to follow the hyperbola that it was fitted to.",
  },
  fittedTo: {
    ...rule,
    symbol: "I_to",
    value: constants.fittedTo,
    unit: "1",
    range: [1.2, 1.5],
    note: "Where it ceases to follow it within 7 %; above 150 % its times are too short.",
  },
  longestModeled: {
    ...rule,
    symbol: "t_max",
    value: constants.longestModeled,
    unit: "s",
    range: [1800, 7200],
    note: "The model knows no glycogen and recovers within minutes: hours are not in it.",
  },
  longestOnCurve: {
    ...rule,
    symbol: "t_curve",
    value: constants.longestOnCurve,
    unit: "s",
    range: [10_800, 18_000],
    note: "Four hours; the curve of race times is not read beyond.",
  },
  disagreement: {
    ...rule,
    symbol: "delta",
    value: constants.disagreement,
    unit: "1",
    range: [0.1, 0.5],
    note: "From here on the two times are said to differ.",
  },
  stepShare: {
    ...rule,
    symbol: "h",
    value: constants.stepShare,
    unit: "1",
    range: [0.002, 0.02],
    note: "Steps grow with the time simulated, to be fast; steps of 0.1 s throughout give times within 1 % of these.",
  },
  longestStep: {
    ...rule,
    symbol: "h_max",
    value: constants.longestStep,
    unit: "s",
    range: [0.1, 2],
    note: "No step is longer than this.",
  },
};
