/** Bare numbers of a planned week and its limits; what each one is stands in `../parameters.ts`, `parameters.ts` and `repeat-parameters.ts`. */

/** Of one session, by pace: the share of the week, and the absolute limits (m, s). */
export const limits = {
  M: { share: 0.2, distance: 29_000, time: 6600 },
  T: { share: 0.1 },
  I: { share: 0.08, distance: 10_000 },
  R: { share: 0.05, distance: 8000 },
  L: { shareBelow: 0.3, shareAbove: 0.25, turn: 64_374, time: 9000 },
} as const;

/**
 * Treff's index. `floor` is the share that stands in for moderate training in the second equation, which is taken only
 * where there is none at all; above `cutoff` a distribution is polarized.
 */
export const polarization = { floor: 0.01, cutoff: 2 } as const;

/** Percent. */
export const distribution = { hit: 50, baseLow: 90, baseHigh: 5, threshold: 35, noHigh: 1 } as const;

/** How a week is planned. Times in s, distances in m. */
export const week = {
  /** Assumed easy pace where no race is known, s/km. */
  assumedEasyPace: 420,
  /** Hard sessions where none are asked for, from so many runs a week. */
  usualHardSessions: {
    underThreeYears: [
      { fromRuns: 2, count: 1 },
      { fromRuns: 8, count: 2 },
    ],
    overThreeYears: [
      { fromRuns: 2, count: 1 },
      { fromRuns: 6, count: 2 },
    ],
  },
  /** Hard sessions, from so many runs a week. */
  hardSessionLimits: [
    { fromRuns: 1, limit: 0 },
    { fromRuns: 2, limit: 1 },
    { fromRuns: 4, limit: 2 },
    { fromRuns: 8, limit: 3 },
  ],
  hardSessionLimitUnder3Years: 2,
  /** Under six months of running: runs and running time of a week, time of one run, and running and walking in turn. */
  beginner: { runs: 4, weekTime: 10_800, runTime: 3600, run: 180, walk: 60 },
  /** Below so many runs a week, hard work in one session is limited in minutes, not as a share. */
  fewRuns: { below: 3, work: 600 },
  /** From so long a race on the long run is a marathoner's: in even shares of the week, and as a share of it. */
  marathoner: { from: 40_000, overEven: 2.3, share: 0.45 },
  /** Of a long run that the runner asks for. */
  askedRunTimeLimit: 11_400,
  /** A longer long run makes its day a demanding one. */
  demandingRun: 7200,
  /** Of the allowed threshold work, in each session of a double threshold day. */
  doubleShare: 0.65,
  /** Marathon pace in a long run: as a share of the run at most, at least so long, and easy running after it. */
  marathonPace: { share: 0.5, shortest: 900, easyAfter: 600 },
  headlineRuns: 5,
  lowestPacedVdot: 30,
  highestPacedVdot: 85,
  paceMargin: 1,
  /** The same for the easy pace of a race below the tables. */
  paceMarginBelowTables: 2,
  /** A goal counts as reached this close to it: repeats are whole. */
  goalTolerance: 0.01,
  /** Effort only: shares of the weekly time. */
  effortShare: { threshold: 0.08, fartlek: 0.05 },
  /** Interval, repetition and fartlek work together, of the week's time. */
  highShare: 0.09,
  /** Above this share of the week's time at hard effort, and this monotony, an edited week gets a note. */
  muchHard: 0.2,
  monotony: 2,
  /** Of one session. */
  workLimit: { threshold: 2400, interval: 1440, repetition: 720, fartlek: 720 },
  smallest: { threshold: 600, interval: 360, repetition: 600, fartlek: 240 },
  warmUp: { most: 900, least: 600 },
  coolDown: { most: 600, least: 300 },
  /** No run longer than this many times an even share of the week. */
  longestOverEven: 1.75,
  shareFromRuns: 4,
  /** Of any run. */
  runTimeLimit: 9000,
  shortRun: 900,
  suggestedRun: 1800,
  /** A long run above this time or this share of the week asks for the longest recent run. */
  uncheckedLongRun: { time: 5400, share: 0.5 },
  stride: { time: 20, recovery: 60, fewest: 4, most: 6, easyBefore: 300 },
} as const;

/** How repeats are cut (s for threshold, interval and fartlek; m for repetition). */
export const reps = {
  threshold: { steady: 1200, shortest: 300, longest: 900, preferred: 480, recovery: 0.2 },
  interval: { shortest: 120, longest: 300, preferred: 180, longestRecovery: 180, fewest: 3 },
  repetition: {
    lengths: [200, 400, 300, 100],
    preferredCount: 8,
    most: 20,
    fewest: 3,
    fewestShort: 6,
    longestTime: 120,
    recovery: 2,
  },
  /** Threshold by effort below the tables. */
  pieces: { shortest: 120, longest: 240, preferred: 180, recovery: 60 },
  fartlek: { short: 60, long: 120, longFrom: 480 },
} as const;
