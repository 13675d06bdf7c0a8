/** Bare numbers of the training model; what each one is, and how far to trust it, stands in `parameters.ts`. Those of a planned week: `week/constants.ts`. */

export const oxygenCost = { constant: -4.6, linear: 0.182258, quadratic: 0.000104 } as const;

export const sustainable = {
  floor: 0.8,
  slowShare: 0.1894393,
  slowRate: 0.012778,
  fastShare: 0.2989558,
  fastRate: 0.1932605,
} as const;

/** Where the race equations are trusted. */
export const raceDomain = {
  shortestDistance: 800,
  /** Below this distance a race must last at least `shortestTime`. */
  freeDistance: 1500,
  shortestTime: 210,
  longestDistance: 200_000,
  slowestSpeed: 50 / 60,
  fastestSpeed: 500 / 60,
  lowestVdot: 10,
  highestVdot: 95,
} as const;

/** Paces are refused below 20, extrapolated below 30 and above 85. */
export const paceDomain = { lowest: 20, tableLowest: 30, tableHighest: 85 } as const;

/** Fractions of VDOT, in oxygen, that reproduce the printed paces. */
export const paceFraction = { easySlow: 0.63, easyFast: 0.73, easy: 0.68, threshold: 0.88, interval: 0.975 } as const;

/** Seconds per kilometer by which the book slows marathon pace for slow runners: [VDOT, offset]. */
export const marathonOffset = [
  [30, 11],
  [34, 7],
  [36, 5],
  [40, 2.5],
  [45, 0.9],
] as const;

export const mile = 1609.344;
export const marathon = 42_195;

/** Banister's training impulse: minutes x factor x e^(exponent x), x the fraction of the heart rate reserve. */
export const trimp = {
  men: { factor: 0.64, exponent: 1.92 },
  women: { factor: 0.86, exponent: 1.67 },
} as const;

/** No session is looked for that is longer than this, s. */
export const longestSession = 21_600;

/** One session of a week that is laid out by a distribution, s: a low run at most, moderate and high work. */
export const distributedSession = { low: 3600, moderate: 1800, high: 960 } as const;
