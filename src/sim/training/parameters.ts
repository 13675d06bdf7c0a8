/** What the numbers of `constants.ts` are, where they come from, and how far to trust them. */
import type { Parameter } from "../parameters.ts";
import { marathonOffset } from "./constants.ts";
import { rows } from "./parameter-rows.ts";
import { planning } from "./planning-parameters.ts";

const equations = rows("daniels1979", "computed", [
  ["oxygenCost.constant", "c0", "ml/(kg min)", -6, -3, "Oxygen cost of running: constant of the regression."],
  ["oxygenCost.linear", "c1", "ml/(kg m)", 0.15, 0.2, "Oxygen cost per meter: linear term of the regression."],
  ["oxygenCost.quadratic", "c2", "ml min/(kg m2)", 0.00005, 0.0002, "Oxygen cost: quadratic term of the regression."],
  ["sustainable.floor", "F0", "1", 0.75, 0.85, "Fraction of maximal oxygen uptake that very long races tend to."],
  ["sustainable.slowShare", "F1", "1", 0.15, 0.25, "Slowly fading part of the sustainable fraction."],
  ["sustainable.slowRate", "k1", "1/min", 0.01, 0.02, "Rate at which the slow part fades."],
  ["sustainable.fastShare", "F2", "1", 0.25, 0.35, "Quickly fading part of the sustainable fraction."],
  ["sustainable.fastRate", "k2", "1/min", 0.15, 0.25, "Rate at which the quick part fades."],
]);

const domain = rows("ours", "convention", [
  ["raceDomain.shortestDistance", "race, shortest", "m", 400, 1500, "Shorter races are sprints to the equations."],
  ["raceDomain.freeDistance", "race, any time", "m", 1000, 3000, "From here on no least time is asked for."],
  ["raceDomain.shortestTime", "race, least time", "s", 180, 300, "Least time of a race below that distance."],
  [
    "raceDomain.longestDistance",
    "race, longest",
    "m",
    42_195,
    250_000,
    "Beyond it endurance decides, which is not modeled.",
  ],
  ["raceDomain.slowestSpeed", "race, slowest", "m/s", 0.7, 1.2, "50 m/min: a stroll."],
  ["raceDomain.fastestSpeed", "race, fastest", "m/s", 7.2, 10, "500 m/min: faster than any 800 m."],
  ["raceDomain.lowestVdot", "race VDOT, lowest", "VDOT", 5, 20, "Least VDOT that a race time is given for."],
  ["raceDomain.highestVdot", "race VDOT, highest", "VDOT", 85, 100, "Greatest VDOT that anything is given for."],
  ["paceDomain.lowest", "paces, lowest", "VDOT", 15, 30, "Below it no paces are given."],
]);

const table = rows("daniels2014", "convention", [
  ["paceDomain.tableLowest", "paces, table from", "VDOT", 30, 30, "The book's table of paces starts here."],
  ["paceDomain.tableHighest", "paces, table to", "VDOT", 85, 85, "The book's table of paces ends here."],
]);

const lengths = rows("ours", "convention", [
  ["mile", "mile", "m", 1609, 1610, "The international mile, by definition."],
  ["marathon", "marathon", "m", 42_195, 42_195, "The marathon, by definition."],
]);

const paces = rows("daniels2014", "convention", [
  ["paceFraction.easySlow", "E slow", "VDOT", 0.59, 0.66, "Slow edge of easy running; reproduces the printed paces."],
  ["paceFraction.easyFast", "E fast", "VDOT", 0.7, 0.74, "Fast edge of easy running; reproduces the printed paces."],
  [
    "paceFraction.threshold",
    "T",
    "VDOT",
    0.83,
    0.88,
    "Threshold; the printed paces are at the top of the stated range.",
  ],
  ["paceFraction.interval", "I", "VDOT", 0.95, 1, "Interval; reproduces the printed paces."],
  ...marathonOffset.flatMap(
    ([at, offset], point) =>
      [
        [`marathonOffset.${point}.0`, `VDOT_M${point}`, "VDOT", at - 1, at + 1, "Where marathon pace was compared."],
        [
          `marathonOffset.${point}.1`,
          `dM${point}`,
          "s/km",
          offset - 0.5,
          offset + 0.5,
          `Marathon pace is printed this much slower than race pace at VDOT ${at}.`,
        ],
      ] as const,
  ),
]);

const limits = rows("daniels2014", "convention", [
  ["limits.M.share", "M share", "1", 0.15, 0.2, "Marathon pace in one session, of the week's distance."],
  ["limits.M.distance", "M distance", "m", 25_700, 29_000, "Marathon pace in one session, at most."],
  ["limits.M.time", "M time", "s", 5400, 6600, "Marathon pace in one session, at most."],
  ["limits.T.share", "T share", "1", 0.08, 0.1, "Threshold in one session, of the week's distance."],
  ["limits.I.share", "I share", "1", 0.06, 0.08, "Interval in one session, of the week's distance."],
  ["limits.I.distance", "I distance", "m", 8000, 10_000, "Interval in one session, at most."],
  ["limits.R.share", "R share", "1", 0.04, 0.05, "Repetition in one session, of the week's distance."],
  ["limits.R.distance", "R distance", "m", 6000, 8000, "Repetition in one session, at most."],
  ["limits.L.shareBelow", "L share", "1", 0.25, 0.33, "Long run, of the week, up to 40 miles a week."],
  ["limits.L.shareAbove", "L share, long weeks", "1", 0.2, 0.3, "Long run, of the week, above 40 miles a week."],
  ["limits.L.turn", "L turn", "m", 60_000, 70_000, "Weekly distance where the long run's share changes: 40 miles."],
  ["limits.L.time", "L time", "s", 7200, 10_800, "Long run, at most."],
]);

const index = rows("treff2019", "convention", [
  ["polarization.floor", "z2 floor", "1", 0.005, 0.02, "Stands in for no moderate training in the second equation."],
  [
    "polarization.cutoff",
    "PI cut-off",
    "1",
    2,
    2,
    "Above it, after rounding to two decimals, a distribution is polarized.",
  ],
]);

const impulse = rows("banister1991", "convention", [
  ["trimp.men.factor", "k, men", "1", 0.5, 0.8, "Training impulse: weight of a minute at the lowest heart rate."],
  ["trimp.men.exponent", "b, men", "1", 1.5, 2.3, "Training impulse: how steeply the weight grows with heart rate."],
  ["trimp.women.factor", "k, women", "1", 0.7, 1, "Training impulse: weight of a minute at the lowest heart rate."],
  ["trimp.women.exponent", "b, women", "1", 1.3, 2, "Training impulse: how steeply the weight grows with heart rate."],
]);

const names = rows("ours", "convention", [
  ["distribution.hit", "HIT", "%", 40, 60, "High work from which a distribution is called high-intensity training."],
  ["distribution.baseLow", "base, low", "%", 85, 95, "Low work from which a distribution may be called base."],
  ["distribution.baseHigh", "base, high", "%", 3, 10, "High work up to which a distribution may be called base."],
  ["distribution.threshold", "threshold", "%", 20, 40, "Moderate work from which a distribution is called threshold."],
  ["distribution.noHigh", "no high", "%", 1, 1, "High work that leaves the index's second equation no logarithm."],
]);

/** Every parameter of the training model, by the path of its constant. */
export const trainingParameters: Readonly<Record<string, Parameter>> = Object.fromEntries([
  ...equations,
  ...domain,
  ...table,
  ...lengths,
  ...paces,
  ...limits,
  ...index,
  ...impulse,
  ...names,
  ...planning,
]);
