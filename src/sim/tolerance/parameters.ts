/** Metadata of the constants of tolerance: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

const fitted = { source: "ours", grade: "illustrative" } as const;
const aTenth =
  "A tenth to either side: at 100 % that moves the time by one to three minutes. Among the runners of one study there, the standard deviation is one to two.";
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
    range: [0.28, 0.35],
    chosen: aTenth,
    note: "Fitted, with tau_rec, to times that runners held 90, 100, 120 and 140 % of the speed at VO2max.",
  },
  recoveryTime: {
    ...fitted,
    symbol: "tau_rec",
    value: constants.recoveryTime,
    unit: "s",
    range: [129, 157],
    chosen: aTenth,
    note: "Fitted together with s. One time constant for all units; no published recovery of this pool was found.",
  },
  sustainableLimit: {
    ...rule,
    symbol: "I_none",
    value: constants.sustainableLimit,
    unit: "1",
    range: [0.847, 0.877],
    note: "The fitted model finds no end at 86 %, which is where elite runners' critical speed was put (86.2 ± 1.5 %). At and below it no time is given, and in a session nothing tires.",
  },
  fittedFrom: {
    ...rule,
    symbol: "I_from",
    value: constants.fittedFrom,
    unit: "1",
    range: [0.87, 0.95],
    note: "The slowest speed that the model was fitted to.",
  },
  fittedTo: {
    ...rule,
    symbol: "I_to",
    value: constants.fittedTo,
    unit: "1",
    range: [1.3, 1.5],
    note: "The fastest speed that the model was fitted to.",
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
