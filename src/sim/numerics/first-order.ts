/** Exact solutions of the two first-order equations that all adaptations follow while training stays the same. */

/**
 * X' = (target - X) / time, after `elapsed`.
 *
 * @returns the value between `start` and `target`
 */
export const approach = (start: number, target: number, time: number, elapsed: number): number =>
  target + (start - target) * Math.exp(-elapsed / time);

/**
 * A' = drive (1 - A / ceiling) - A / time, after `elapsed`.
 *
 * @param drive rise per unit of time where nothing has been gained yet, 0 and more
 */
export function saturating(start: number, drive: number, ceiling: number, time: number, elapsed: number): number {
  const rate = drive / ceiling + 1 / time;
  return approach(start, drive / rate, 1 / rate, elapsed);
}
