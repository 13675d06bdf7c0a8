/** What the numbers of `constants.ts` are, where they come from, and how far to trust them. */
import { blockParameters } from "./block/parameters.ts";
import type { Parameter } from "../parameters.ts";
import { marathonOffset } from "./constants.ts";
import { rows, type Row } from "./parameter-rows.ts";
import { weekParameters } from "./week/parameters.ts";
import { repeatParameters } from "./week/repeat-parameters.ts";

const equations = rows("daniels1979", "computed", {
  "oxygenCost.constant": {
    symbol: "c0",
    unit: "ml/(kg min)",
    range: [-6, -3],
    note: "Oxygen cost of running: constant of the regression.",
  },
  "oxygenCost.linear": {
    symbol: "c1",
    unit: "ml/(kg m)",
    range: [0.15, 0.2],
    note: "Oxygen cost per meter: linear term of the regression.",
  },
  "oxygenCost.quadratic": {
    symbol: "c2",
    unit: "ml min/(kg m2)",
    range: [0.00005, 0.0002],
    note: "Oxygen cost: quadratic term of the regression.",
  },
  "sustainable.floor": {
    symbol: "F0",
    unit: "1",
    range: [0.75, 0.85],
    note: "Fraction of maximal oxygen uptake that very long races tend to.",
  },
  "sustainable.slowShare": {
    symbol: "F1",
    unit: "1",
    range: [0.15, 0.25],
    note: "Slowly fading part of the sustainable fraction.",
  },
  "sustainable.slowRate": {
    symbol: "k1",
    unit: "1/min",
    range: [0.01, 0.02],
    note: "Rate at which the slow part fades.",
  },
  "sustainable.fastShare": {
    symbol: "F2",
    unit: "1",
    range: [0.25, 0.35],
    note: "Quickly fading part of the sustainable fraction.",
  },
  "sustainable.fastRate": {
    symbol: "k2",
    unit: "1/min",
    range: [0.15, 0.25],
    note: "Rate at which the quick part fades.",
  },
});

const domain = rows("ours", "convention", {
  "raceDomain.shortestDistance": {
    symbol: "race, shortest",
    unit: "m",
    range: [400, 1500],
    note: "Shorter races are sprints to the equations.",
  },
  "raceDomain.freeDistance": {
    symbol: "race, any time",
    unit: "m",
    range: [1000, 3000],
    note: "From here on no least time is asked for.",
  },
  "raceDomain.shortestTime": {
    symbol: "race, least time",
    unit: "s",
    range: [180, 300],
    note: "Least time of a race below that distance.",
  },
  "raceDomain.longestDistance": {
    symbol: "race, longest",
    unit: "m",
    range: [42_195, 250_000],
    note: "Beyond it endurance decides, which is not modeled.",
  },
  "raceDomain.slowestSpeed": { symbol: "race, slowest", unit: "m/s", range: [0.7, 1.2], note: "50 m/min: a stroll." },
  "raceDomain.fastestSpeed": {
    symbol: "race, fastest",
    unit: "m/s",
    range: [7.2, 10],
    note: "500 m/min: faster than any 800 m.",
  },
  "raceDomain.lowestVdot": {
    symbol: "race VDOT, lowest",
    unit: "VDOT",
    range: [5, 20],
    note: "Least VDOT that a race time is given for.",
  },
  "raceDomain.highestVdot": {
    symbol: "race VDOT, highest",
    unit: "VDOT",
    range: [85, 100],
    note: "Greatest VDOT that anything is given for.",
  },
  "paceDomain.lowest": { symbol: "paces, lowest", unit: "VDOT", range: [15, 30], note: "Below it no paces are given." },
});

const table = rows("daniels2014", "convention", {
  "paceDomain.tableLowest": {
    symbol: "paces, table from",
    unit: "VDOT",
    range: [30, 30],
    note: "The book's table of paces starts here.",
  },
  "paceDomain.tableHighest": {
    symbol: "paces, table to",
    unit: "VDOT",
    range: [85, 85],
    note: "The book's table of paces ends here.",
  },
});

const lengths = rows("ours", "convention", {
  mile: { symbol: "mile", unit: "m", range: [1609, 1610], note: "The international mile, by definition." },
  marathon: { symbol: "marathon", unit: "m", range: [42_195, 42_195], note: "The marathon, by definition." },
});

const paces = rows("daniels2014", "convention", {
  "paceFraction.easySlow": {
    symbol: "E slow",
    unit: "VDOT",
    range: [0.59, 0.66],
    note: "Slow edge of easy running; reproduces the printed paces.",
  },
  "paceFraction.easyFast": {
    symbol: "E fast",
    unit: "VDOT",
    range: [0.7, 0.74],
    note: "Fast edge of easy running; reproduces the printed paces.",
  },
  "paceFraction.threshold": {
    symbol: "T",
    unit: "VDOT",
    range: [0.83, 0.88],
    note: "Threshold; the printed paces are at the top of the stated range.",
  },
  "paceFraction.interval": {
    symbol: "I",
    unit: "VDOT",
    range: [0.95, 1],
    note: "Interval; reproduces the printed paces.",
  },
  ...Object.fromEntries(
    marathonOffset.flatMap(([at, offset], point): [string, Row][] => [
      [
        `marathonOffset.${point}.0`,
        { symbol: `VDOT_M${point}`, unit: "VDOT", range: [at - 1, at + 1], note: "Where marathon pace was compared." },
      ],
      [
        `marathonOffset.${point}.1`,
        {
          symbol: `dM${point}`,
          unit: "s/km",
          range: [offset - 0.5, offset + 0.5],
          note: `Marathon pace is printed this much slower than race pace at VDOT ${at}.`,
        },
      ],
    ]),
  ),
});

const limits = rows("daniels2014", "convention", {
  "limits.M.share": {
    symbol: "M share",
    unit: "1",
    range: [0.15, 0.2],
    note: "Marathon pace in one session, of the week's distance.",
  },
  "limits.M.distance": {
    symbol: "M distance",
    unit: "m",
    range: [25_700, 29_000],
    note: "Marathon pace in one session, at most.",
  },
  "limits.M.time": { symbol: "M time", unit: "s", range: [5400, 6600], note: "Marathon pace in one session, at most." },
  "limits.T.share": {
    symbol: "T share",
    unit: "1",
    range: [0.08, 0.1],
    note: "Threshold in one session, of the week's distance.",
  },
  "limits.I.share": {
    symbol: "I share",
    unit: "1",
    range: [0.06, 0.08],
    note: "Interval in one session, of the week's distance.",
  },
  "limits.I.distance": {
    symbol: "I distance",
    unit: "m",
    range: [8000, 10_000],
    note: "Interval in one session, at most.",
  },
  "limits.R.share": {
    symbol: "R share",
    unit: "1",
    range: [0.04, 0.05],
    note: "Repetition in one session, of the week's distance.",
  },
  "limits.R.distance": {
    symbol: "R distance",
    unit: "m",
    range: [6000, 8000],
    note: "Repetition in one session, at most.",
  },
  "limits.L.shareBelow": {
    symbol: "L share",
    unit: "1",
    range: [0.25, 0.33],
    note: "Long run, of the week, up to 40 miles a week.",
  },
  "limits.L.shareAbove": {
    symbol: "L share, long weeks",
    unit: "1",
    range: [0.2, 0.3],
    note: "Long run, of the week, above 40 miles a week.",
  },
  "limits.L.turn": {
    symbol: "L turn",
    unit: "m",
    range: [60_000, 70_000],
    note: "Weekly distance where the long run's share changes: 40 miles.",
  },
  "limits.L.time": { symbol: "L time", unit: "s", range: [7200, 10_800], note: "Long run, at most." },
});

const index = rows("treff2019", "convention", {
  "polarization.floor": {
    symbol: "z2 floor",
    unit: "1",
    range: [0.005, 0.02],
    note: "Stands in for no moderate training in the second equation.",
  },
  "polarization.cutoff": {
    symbol: "PI cut-off",
    unit: "1",
    range: [2, 2],
    note: "Above it, after rounding to two decimals, a distribution is polarized.",
  },
});

const impulse = rows("banister1991", "convention", {
  "trimp.men.factor": {
    symbol: "k, men",
    unit: "1",
    range: [0.5, 0.8],
    note: "Training impulse: weight of a minute at the lowest heart rate.",
  },
  "trimp.men.exponent": {
    symbol: "b, men",
    unit: "1",
    range: [1.5, 2.3],
    note: "Training impulse: how steeply the weight grows with heart rate.",
  },
  "trimp.women.factor": {
    symbol: "k, women",
    unit: "1",
    range: [0.7, 1],
    note: "Training impulse: weight of a minute at the lowest heart rate.",
  },
  "trimp.women.exponent": {
    symbol: "b, women",
    unit: "1",
    range: [1.3, 2],
    note: "Training impulse: how steeply the weight grows with heart rate.",
  },
});

const names = rows("ours", "convention", {
  "distribution.hit": {
    symbol: "HIT",
    unit: "%",
    range: [40, 60],
    note: "High work from which a distribution is called high-intensity training.",
  },
  "distribution.baseLow": {
    symbol: "base, low",
    unit: "%",
    range: [85, 95],
    note: "Low work from which a distribution may be called base.",
  },
  "distribution.baseHigh": {
    symbol: "base, high",
    unit: "%",
    range: [3, 10],
    note: "High work up to which a distribution may be called base.",
  },
  "distribution.threshold": {
    symbol: "threshold",
    unit: "%",
    range: [20, 40],
    note: "Moderate work from which a distribution is called threshold.",
  },
  "distribution.noHigh": {
    symbol: "no high",
    unit: "%",
    range: [1, 1],
    note: "High work that leaves the index's second equation no logarithm.",
  },
});

const distributedWeek = rows("ours", "illustrative", {
  "distributedSession.low": {
    symbol: "low run, most",
    unit: "s",
    range: [1800, 5400],
    note: "Longest low run of a week laid out by a distribution.",
  },
  "distributedSession.moderate": {
    symbol: "moderate session",
    unit: "s",
    range: [1200, 3600],
    note: "Moderate work of one session in such a week.",
  },
  "distributedSession.high": {
    symbol: "high session",
    unit: "s",
    range: [480, 1800],
    note: "High work of one session in such a week.",
  },
});

const sessions = rows("ours", "convention", {
  longestSession: {
    symbol: "longest session",
    unit: "s",
    range: [10_800, 28_800],
    note: "No session is looked for that is longer than this.",
  },
});

/** Every parameter of the training model, by the path of its constant. */
export const trainingParameters: Readonly<Record<string, Parameter>> = {
  ...equations,
  ...domain,
  ...table,
  ...lengths,
  ...paces,
  ...limits,
  ...index,
  ...impulse,
  ...names,
  ...weekParameters,
  ...repeatParameters,
  ...blockParameters,
  ...distributedWeek,
  ...sessions,
};
