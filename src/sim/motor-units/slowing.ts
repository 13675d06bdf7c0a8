/** A tired unit contracts more slowly, which fuses its twitches better: part of the lost force comes back. */

/**
 * Contraction time of a tired unit, in the unit of `rested`.
 *
 * @param capacity what is left of the unit's rested capacity, 0 to 1
 * @param slowing share by which the time has grown when no capacity is left
 * @see potvin2017, equation 11
 */
export const slowedContractionTime = (rested: number, capacity: number, slowing: number): number =>
  rested * (1 + slowing * (1 - capacity));
