/**
 * Where the names of distributions lie in the picture, as corners in its two scales: easy running, and moderate beyond hard
 * running, both in percent. The borders follow `classifyDistribution` (a test compares them).
 */

/** Percent of easy running, and moderate minus hard running. */
export type Corner = readonly [easy: number, height: number];

/** The least easy running that is drawn. */
export const leastEasy = 40;

/** All distributions with so much easy running or more. */
export const simplex: readonly Corner[] = [
  [100, 0],
  [leastEasy, 100 - leastEasy],
  [leastEasy, leastEasy - 100],
];

/** From so much moderate running on a distribution is called threshold, whatever the rest. */
const threshold = 35;

export const thresholdRegion: readonly Corner[] = [
  [100 - threshold, threshold],
  [leastEasy, 100 - leastEasy],
  [leastEasy, 2 * threshold - (100 - leastEasy)],
];

/** Polarized is an index above 2.00 as it is printed: 2.005, which the parts reach as this many times 100 percent. */
const least = 100 * 10 ** 0.005;

/** The upper border: easy x hard = least x moderate. Its height at some easy running. */
const upperBorder = (easy: number): Corner => {
  const hard = (least * (100 - easy)) / (easy + least);
  return [easy, 100 - easy - 2 * hard];
};

/** There hard running reaches easy running, and no distribution is polarized: easy² + 2 least easy = 100 least. */
const meeting = Math.sqrt(least ** 2 + 100 * least) - least;

const steps = 20;
export const polarizedRegion: readonly Corner[] = [
  ...Array.from({ length: steps + 1 }, (_, index) => upperBorder(100 - ((100 - meeting) * index) / steps)),
  // Half easy and half hard: the corner at the lower edge.
  [50, -50],
];
