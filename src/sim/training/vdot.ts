/** VDOT from a race, and the race time from a VDOT. */
import { smallestReaching } from "../numerics/bisect.ts";
import { requireBetween } from "../numerics/range.ts";
import { raceDomain } from "./constants.ts";
import { oxygenAt, sustainableFraction } from "./oxygen.ts";

const { shortestDistance, freeDistance, longestDistance, slowestSpeed, fastestSpeed } = raceDomain;

const vdotOf = (distance: number, time: number): number => oxygenAt(distance / time) / sustainableFraction(time);

/** Under 1500 m the model needs an effort of at least three and a half minutes. */
const shortestTime = (distance: number): number =>
  Math.max(distance / fastestSpeed, distance < freeDistance ? raceDomain.shortestTime : 0);

/**
 * VDOT of a race, ml/(kg min). Source: daniels1979.
 *
 * @param distance m, from 800 to 200 000
 * @param time s, such that the mean speed is 50 to 500 m/min; at least 210 s where the distance is under 1500 m
 * @throws RangeError outside these ranges
 * @example vdot(5000, 27 * 60) // 34.963
 */
export function vdot(distance: number, time: number): number {
  requireBetween("distance", distance, shortestDistance, longestDistance);
  requireBetween("time", time, shortestTime(distance), distance / slowestSpeed);
  return vdotOf(distance, time);
}

/**
 * Race time in s for a VDOT, by bisection (VDOT falls strictly with time). Source: daniels1979.
 *
 * @param vdot from 10 to 95
 * @param distance m, from 800 to 200 000; under 1500 m only where the time comes out at 210 s or more
 * @throws RangeError outside these ranges
 */
export function raceTime(vdot: number, distance: number): number {
  requireBetween("vdot", vdot, raceDomain.lowestVdot, raceDomain.highestVdot);
  requireBetween("distance", distance, shortestDistance, longestDistance);
  const low = distance / fastestSpeed;
  const time = smallestReaching((t) => -vdotOf(distance, t), -vdot, low, distance / slowestSpeed);
  if (time < shortestTime(distance)) {
    throw new RangeError(
      `distance is ${distance} with vdot ${vdot}; allowed is ${freeDistance} or more where the race is shorter than ${raceDomain.shortestTime} s`,
    );
  }
  return time;
}
