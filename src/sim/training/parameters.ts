/** What the numbers of `constants.ts` are, where they come from, and how far to trust them. */
import type { Grade, Parameter } from "../parameters.ts";
import { caps, marathonOffset, oxygenCost, paceFraction, polarization, reps, sustainable, week } from "./constants.ts";

type Row = readonly [symbol: string, value: number, unit: string, low: number, high: number, note: string];

const rows = (source: string, grade: Grade, list: readonly Row[]): Parameter[] =>
  list.map(([symbol, value, unit, low, high, note]) => ({
    symbol,
    value,
    unit,
    range: [low, high],
    source,
    grade,
    note,
  }));

const equations = rows("daniels1979", "computed", [
  ["c0", oxygenCost.constant, "ml/(kg min)", -6, -3, "Oxygen cost of running: constant of the regression."],
  ["c1", oxygenCost.linear, "ml/(kg m)", 0.15, 0.2, "Oxygen cost per meter: linear term of the regression."],
  ["c2", oxygenCost.quadratic, "ml min/(kg m2)", 0.00005, 0.0002, "Oxygen cost: quadratic term of the regression."],
  ["F0", sustainable.floor, "1", 0.75, 0.85, "Fraction of maximal oxygen uptake that very long races tend to."],
  ["F1", sustainable.slowShare, "1", 0.15, 0.25, "Slowly fading part of the sustainable fraction."],
  ["k1", sustainable.slowRate, "1/min", 0.01, 0.02, "Rate at which the slow part fades."],
  ["F2", sustainable.fastShare, "1", 0.25, 0.35, "Quickly fading part of the sustainable fraction."],
  ["k2", sustainable.fastRate, "1/min", 0.15, 0.25, "Rate at which the quick part fades."],
]);

const paces = rows("daniels2014", "convention", [
  ["E slow", paceFraction.easySlow, "VDOT", 0.59, 0.66, "Slow edge of easy running; reproduces the printed paces."],
  ["E fast", paceFraction.easyFast, "VDOT", 0.7, 0.74, "Fast edge of easy running; reproduces the printed paces."],
  ["T", paceFraction.threshold, "VDOT", 0.83, 0.88, "Threshold; the printed paces are at the top of the stated range."],
  ["I", paceFraction.interval, "VDOT", 0.95, 1, "Interval; reproduces the printed paces."],
  [
    "dM",
    marathonOffset[0][1],
    "s/km",
    0,
    11,
    "Marathon pace is printed this much slower at VDOT 30, fading to 0 at 45.",
  ],
]);

const limits = rows("daniels2014", "convention", [
  ["M share", caps.M.share, "1", 0.15, 0.2, "Marathon pace in one session, of the week's distance."],
  ["M distance", caps.M.distance, "m", 25_700, 29_000, "Marathon pace in one session, at most."],
  ["M time", caps.M.time, "s", 5400, 6600, "Marathon pace in one session, at most."],
  ["T share", caps.T.share, "1", 0.08, 0.1, "Threshold in one session, of the week's distance."],
  ["I share", caps.I.share, "1", 0.06, 0.08, "Interval in one session, of the week's distance."],
  ["I distance", caps.I.distance, "m", 8000, 10_000, "Interval in one session, at most."],
  ["R share", caps.R.share, "1", 0.04, 0.05, "Repetition in one session, of the week's distance."],
  ["R distance", caps.R.distance, "m", 6000, 8000, "Repetition in one session, at most."],
  ["L share", caps.L.shareBelow, "1", 0.25, 0.33, "Long run, of the week, up to 40 miles a week."],
  ["L share, long weeks", caps.L.shareAbove, "1", 0.2, 0.3, "Long run, of the week, above 40 miles a week."],
  ["L turn", caps.L.turn, "m", 60_000, 70_000, "Weekly distance where the share of the long run changes: 40 miles."],
  ["L time", caps.L.time, "s", 7200, 10_800, "Long run, at most."],
]);

const index = rows("treff2019", "convention", [
  ["z2 floor", polarization.floor, "1", 0.005, 0.02, "Stands in for no moderate training in the second equation."],
  [
    "PI cut-off",
    polarization.cutoff,
    "1",
    2,
    2,
    "Above it, after rounding to two decimals, a distribution is polarized.",
  ],
]);

const planning = rows("ours", "convention", [
  [
    "easy",
    paceFraction.easy,
    "VDOT",
    0.63,
    0.73,
    "Easy pace that turns minutes into kilometers: the middle of the easy range.",
  ],
  ["assumed pace", week.assumedEasyPace, "s/km", 330, 540, "Easy pace where no race is known; hours are exact."],
  ["hard share", week.hardShare, "1", 0.1, 0.25, "Share of the runs that are hard, at least one."],
  ["hard cap", week.hardCapDeveloping, "1", 1, 2, "Hard sessions a week under three years of running, at most."],
  [
    "lowest VDOT",
    week.lowestPacedVdot,
    "VDOT",
    25,
    35,
    "Below it the week is by effort: the book's table starts here.",
  ],
  ["high share", week.highShare, "1", 0.08, 0.1, "Interval, repetition and fartlek together, of the week's time."],
  [
    "effort threshold",
    week.effortShare.threshold,
    "1",
    0.06,
    0.1,
    "Threshold by effort, of the week's time: what 10 % of the distance takes.",
  ],
  ["effort fartlek", week.effortShare.fartlek, "1", 0.03, 0.06, "Fartlek by effort, of the week's time."],
  ["T ceiling", week.ceiling.threshold, "s", 1800, 3600, "Threshold in one session, at most."],
  ["I ceiling", week.ceiling.interval, "s", 900, 1800, "Interval in one session, at most."],
  ["R ceiling", week.ceiling.repetition, "s", 480, 1200, "Repetition in one session, at most."],
  ["fartlek ceiling", week.ceiling.fartlek, "s", 480, 1200, "Fartlek in one session, at most."],
  ["T smallest", week.smallest.threshold, "s", 480, 900, "Smallest useful threshold session."],
  ["I smallest", week.smallest.interval, "s", 360, 720, "Smallest useful interval session: three times two minutes."],
  ["R smallest", week.smallest.repetition, "m", 400, 1000, "Smallest useful repetition session: six times 100 m."],
  ["fartlek smallest", week.smallest.fartlek, "s", 180, 360, "Smallest useful fartlek."],
  ["longest over even", week.longestOverEven, "1", 1.5, 2, "No run longer than this many even shares of the week."],
  [
    "cruise recovery",
    reps.threshold.recovery,
    "1",
    0.15,
    0.25,
    "Jog between cruise intervals, of the repeat (five to one in the book).",
  ],
  ["short run", week.shortRun, "s", 600, 1200, "Below this average, fewer runs are suggested."],
]);

/** Every parameter of the training model. */
export const trainingParameters: readonly Parameter[] = [...equations, ...paces, ...limits, ...index, ...planning];
