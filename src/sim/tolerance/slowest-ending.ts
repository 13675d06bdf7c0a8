/** From which effort on the tolerance model finds an end: what a measured critical speed is held against. */
import { smallestReaching } from "../numerics/bisect.ts";
import { fittedFrom, sustainableLimit } from "./constants.ts";
import { timeToExhaustion } from "./time-to-exhaustion.ts";

/**
 * The slowest effort at which the model fails within the hour.
 *
 * @returns fraction of VO2max, 0.8617
 */
export const slowestEnding = (): number =>
  smallestReaching((intensity) => (timeToExhaustion(intensity).time === null ? 0 : 1), 1, sustainableLimit, fittedFrom);
