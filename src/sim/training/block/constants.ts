/** Bare numbers of a block; what each one is stands in `parameters.ts`. */

export const block = {
  defaultWeeks: 4,
  mostWeeks: 16,
  /** A lighter week: every how many weeks, the same for who recovers slowly or begins, and its share of the volume. */
  lighter: { every: 4, everySlow: 3, share: 0.7 },
  /** The volume rises by this share after each lighter week, so often at most. */
  step: { share: 0.08, most: 2 },
  /** Longest run of a week over the longest of the four weeks before. */
  growth: { share: 0.1, weeks: 4 },
  /** After time off: shares of the volume week by week; hard running from this week on (0 the first), at this scale. */
  comeback: { first: 0.5, second: 0.65, third: 0.8, hardFrom: 2, hardScale: 0.5 },
  /** Days to a race, shares of the volume in the first and the second half of them, and below which share a week tapers. */
  taper: { days: 14, early: 0.58, late: 0.45, from: 0.85 },
  /** Days of easy running after a race, after a marathon, and the share of the volume. */
  afterRace: { days: 7, daysMarathon: 14, share: 0.5 },
  /** In the last weeks before a race of 3 to 10 km, more running above threshold. */
  sharpen: { weeks: 8, shortest: 3000, longest: 10_000 },
  /** The short session at race pace: days before the race at least and at most, pieces (s), jogs, and their number. */
  racePace: { least: 3, most: 5, piece: 180, shortPiece: 60, recovery: 120, fewest: 2, count: 4 },
  /** An easy run on either of the two days before a race, at most, s. */
  lastRuns: 2400,
  /** A week grows by this share over the largest of so many weeks before, or an edited block gets a note. */
  jump: { share: 0.1, weeks: 3 },
  /** Weeks without a demanding day before an edited block gets a note. */
  idleWeeks: 3,
  /** For so many weeks the block adds back what the weeks before lacked. */
  addedBackWeeks: 6,
  /** Hours: a day is added to those of recovery, and a week holds as many sessions as fit. */
  recovery: { week: 168, session: 24 },
  /** Two threshold sessions a day from so many runs a week. */
  doubleFromRuns: 7,
  /** Of the allowed work, for a runner who is still tired. */
  tiredScale: 0.5,
  adultAge: 18,
  /** A race slower or faster than these VDOT is probably mistyped. */
  doubtful: { slow: 15, fast: 90 },
  /** Marathon pace in the long run, in the weeks before the race. */
  marathonPaceWeeks: { from: 3, to: 12 },
} as const;
