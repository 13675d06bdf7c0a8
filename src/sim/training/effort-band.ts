/**
 * The words runners use for an intensity, and where each begins. The borders are conventions: Daniels' training
 * intensities, with the gaps between them closed, and effects do not stop at any of them.
 */
import { requireBetween } from "../numerics/range.ts";

export interface EffortBand {
  readonly id: "rest" | "easy" | "steady" | "threshold" | "interval" | "rep" | "sprint";
  /** Fraction of VO2max at which the band begins; it ends where the next one begins. */
  readonly from: number;
  /** A typical intensity of the band, fraction of VO2max. */
  readonly typical: number;
}
export type EffortBandId = EffortBand["id"];

/** From rest to sprint; above 1 the fraction is demand (source: daniels2014, borders ours). */
export const effortBands = [
  { id: "rest", from: 0, typical: 0 },
  { id: "easy", from: 0.4, typical: 0.65 },
  { id: "steady", from: 0.75, typical: 0.79 },
  { id: "threshold", from: 0.83, typical: 0.88 },
  { id: "interval", from: 0.93, typical: 0.98 },
  { id: "rep", from: 1.03, typical: 1.1 },
  { id: "sprint", from: 1.4, typical: 1.7 },
] as const satisfies readonly EffortBand[];

/**
 * @param intensity fraction of VO2max, 0 to 3
 * @throws RangeError for an intensity outside 0 to 3
 */
export function bandOf(intensity: number): EffortBand {
  requireBetween("intensity", intensity, 0, 3);
  // The first band begins at 0, so one is always found.
  return effortBands.findLast(({ from }) => intensity >= from) as EffortBand;
}

/** @returns a typical intensity of a band, as a fraction of VO2max (source: `effortBands`) */
export const typicalOf = (band: EffortBandId): number => effortBands.find(({ id }) => id === band)?.typical ?? 0;
