/** Whose muscles are compared, and what an effort does in each. */
import {
  compositions,
  excitationAt,
  fiberTypes,
  intensityAt,
  recruitment,
  type Composition,
} from "../../../sim/index.ts";
import { effortRange } from "./figure.ts";

/** From the mix that calls on its fast fibers first to the one that does last. */
const order = ["sprinter", "untrained", "generic", "middle-distance", "recreational", "distance"] as const;

export const muscles: readonly Composition[] = order.flatMap(
  (wanted) => compositions.find(({ id }) => id === wanted) ?? [],
);

/** The one whose curve has a band. */
export const [, youngAdults = compositions[0]] = muscles;

/**
 * Share of all fibers that work, the same in every muscle, since they join in one order.
 *
 * @param intensity fraction of VO2max
 * @returns 0 to 1
 */
export function workingShare(intensity: number): number {
  const found = recruitment(intensity, youngAdults);
  return fiberTypes.reduce((sum, type) => sum + youngAdults[type] * found[type].recruited, 0);
}

/** All efforts of the slider, as fractions of VO2max. */
export const efforts: readonly number[] = Array.from(
  { length: effortRange.max - effortRange.min + 1 },
  (_, index) => (effortRange.min + index) / 100,
);

/** The effort of the slider at which the share of fibers that work is nearest to this one; of several the lowest. */
export function effortOfShare(share: number): number {
  return efforts.reduce((best, effort) =>
    Math.abs(workingShare(effort) - share) < Math.abs(workingShare(best) - share) ? effort : best,
  );
}

/** The exponents of the step from effort to drive that we take for plausible (revision of the mapping; source: ours). */
export const plausibleExponents = [1.1, 1.4] as const;

/** Shares of young adults' fast fibers (IIa) at work at an effort, over the plausible exponents: lowest and highest. */
export function plausibleShares(intensity: number): readonly [low: number, high: number] {
  const [a, b] = plausibleExponents.map(
    (exponent) => recruitment(intensityAt(excitationAt(intensity, undefined, exponent)), youngAdults).IIa.recruited,
  ) as [number, number];
  return a < b ? [a, b] : [b, a];
}
