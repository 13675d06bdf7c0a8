/** What one race promises over other distances. */
import { requireBetween } from "../numerics/range.ts";
import { marathon, mile, paceDomain, raceDomain } from "./constants.ts";
import { raceTime } from "./vdot.ts";
import { week } from "./week/constants.ts";

/** Distances, m, at which the equations agree with the printed tables within about a tenth of a point of VDOT. */
const equivalentDistances = [1500, mile, 3000, 2 * mile, 5000, 10_000, 15_000, 21_097.5, marathon] as const;

export interface RaceEquivalent {
  /** m */
  readonly distance: number;
  /** s */
  readonly time: number;
  /** s, of a runner one point of VDOT better. */
  readonly fast: number;
  /** s, of a runner one point of VDOT worse. */
  readonly slow: number;
}

/**
 * Times over nine distances that have the same VDOT, each with those of one point more and less. They assume a runner who
 * has trained for the distance.
 *
 * @param vdot ml/(kg min), 20 to 95
 * @throws RangeError outside 20 to 95
 * @see daniels1979
 */
export function raceEquivalents(vdot: number): readonly RaceEquivalent[] {
  requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);
  const better = Math.min(raceDomain.highestVdot, vdot + week.paceMargin);
  const worse = Math.max(paceDomain.lowest, vdot - week.paceMargin);
  return equivalentDistances.map((distance) => ({
    distance,
    time: raceTime(vdot, distance),
    fast: raceTime(better, distance),
    slow: raceTime(worse, distance),
  }));
}
