/** Metadata of the constants of tolerance: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

const fitted = { source: "ours", grade: "illustrative" } as const;
const aTenth =
  "A tenth to either side: at 100 % that moves the time by one to three minutes. Among the runners of one study there, the standard deviation is one to two.";
const rule = {
  source: "ours",
  grade: "convention",
  chosen:
    "We set this rule for what we show; it is not a property of a runner. Other values in the range would do as well.",
} as const;

export const toleranceParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  fatigueScale: {
    ...fitted,
    symbol: "s",
    value: constants.fatigueScale,
    unit: "1",
    range: [0.28, 0.35],
    chosen: aTenth,
    note: "Fitted together with tau_rec to times for which runners held 90, 100, 120 and 140 % of the speed at VO2max.",
  },
  recoveryTime: {
    ...fitted,
    symbol: "tau_rec",
    value: constants.recoveryTime,
    unit: "s",
    range: [129, 157],
    chosen: aTenth,
    note: "Fitted together with s. All units share this time constant. We found no published recovery of this pool.",
  },
  sustainableLimit: {
    ...rule,
    symbol: "I_none",
    value: constants.sustainableLimit,
    unit: "1",
    range: [0.847, 0.877],
    note: "The fitted model finds no end at 86 %, and a study put elite runners' critical speed there (86.2 ± 1.5 %). At and below it the model gives no time, and in a session nothing tires.",
  },
  fittedFrom: {
    ...rule,
    symbol: "I_from",
    value: constants.fittedFrom,
    unit: "1",
    range: [0.87, 0.95],
    note: "The slowest speed that we fitted the model to.",
  },
  fittedTo: {
    ...rule,
    symbol: "I_to",
    value: constants.fittedTo,
    unit: "1",
    range: [1.3, 1.5],
    note: "The fastest speed that we fitted the model to.",
  },
  longestModeled: {
    ...rule,
    symbol: "t_max",
    value: constants.longestModeled,
    unit: "s",
    range: [1800, 7200],
    note: "The model has no glycogen and recovers within minutes, so it says nothing beyond an hour.",
  },
  longestOnCurve: {
    ...rule,
    symbol: "t_curve",
    value: constants.longestOnCurve,
    unit: "s",
    range: [10_800, 18_000],
    note: "Four hours. We do not use the curve of race times beyond.",
  },
  disagreement: {
    ...rule,
    symbol: "delta",
    value: constants.disagreement,
    unit: "1",
    range: [0.1, 0.5],
    note: "From this difference on, the site says that the two times differ.",
  },
  stepShare: {
    ...rule,
    symbol: "h",
    value: constants.stepShare,
    unit: "1",
    range: [0.002, 0.02],
    note: "Steps grow with the simulated time, to save computing. Steps of 0.1 s throughout give times within 1 % of these.",
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
