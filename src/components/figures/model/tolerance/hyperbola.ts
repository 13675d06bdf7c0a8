/**
 * What the two parameters were fitted to: above a critical speed a runner can spend a fixed distance. All three numbers
 * were assumed as typical; they are recalled and come from no study that we read.
 */
const assumed = {
  /** Critical speed, as a fraction of the speed at VO2max. */
  criticalShare: 0.87,
  /** D', m. */
  distance: 210,
  /** Speed at VO2max, m/s. */
  speed: 5,
} as const;

/** Time in s for which a speed, given as a fraction of the speed at VO2max, can be held; null where it has no end. */
export const hyperbola = (intensity: number): number | null =>
  intensity > assumed.criticalShare ? assumed.distance / ((intensity - assumed.criticalShare) * assumed.speed) : null;
