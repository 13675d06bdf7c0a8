/**
 * One effort on the scales that runners are told it in: talk, share of maximal heart rate, five zones, three zones, and
 * Daniels' names. The scales are conventions; where they leave gaps, these are gaps of the scale and not closed here.
 */
import { interpolated } from "../numerics/interpolate.ts";
import { requireArray, requireBetween } from "../numerics/range.ts";
import type { Talk } from "./week/types.ts";

/** A stretch of a scale, in fractions of VO2max. */
export interface ScaleStretch<Name extends string = string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** Five zones as Norwegian coaches simplified them (Seiler and Tønnessen 2009, read at second hand). */
export const fiveZones = [
  { name: "1", from: 0.45, to: 0.65 },
  { name: "2", from: 0.66, to: 0.8 },
  { name: "3", from: 0.81, to: 0.87 },
  { name: "4", from: 0.88, to: 0.93 },
  { name: "5", from: 0.94, to: 1 },
] as const satisfies readonly ScaleStretch[];

/** Seiler's three zones, with borders in percent of VO2max that we declare: he sets them at a runner's own thresholds. */
export const threeZones = [
  { name: "low", from: 0.5, to: 0.75 },
  { name: "moderate", from: 0.75, to: 0.93 },
  { name: "high", from: 0.93, to: 1.2 },
] as const satisfies readonly ScaleStretch[];

/** Daniels' training intensities: easy, marathon, threshold, interval, repetition (read in notes on his book). */
export const danielsNames = [
  { name: "E", from: 0.59, to: 0.74 },
  { name: "M", from: 0.75, to: 0.84 },
  { name: "T", from: 0.83, to: 0.88 },
  { name: "I", from: 0.95, to: 1 },
  { name: "R", from: 1.05, to: 1.2 },
] as const satisfies readonly ScaleStretch[];

/** What can be said at an effort, by the bands of the week's planner; the borders between them are ours. */
export const talkTest = [
  { name: "full-conversation", from: 0.4, to: 0.75 },
  { name: "short-sentences", from: 0.75, to: 0.93 },
  { name: "a-few-words", from: 0.93, to: 1.03 },
  { name: "too-short-to-tell", from: 1.03, to: 1.2 },
] as const satisfies readonly ScaleStretch<Talk>[];

/**
 * Borders of the five zones on their three scales: fraction of VO2max, fraction of the highest heart rate, and lactate in
 * mmol/L. Between two zones whose bounds are a percent apart the border lies in the middle. Read at second hand.
 */
export const fiveZoneBorders = [
  { intensity: 0.45, heartRate: 0.55, lactate: 0.8 },
  { intensity: 0.655, heartRate: 0.75, lactate: 1.5 },
  { intensity: 0.805, heartRate: 0.85, lactate: 2.5 },
  { intensity: 0.875, heartRate: 0.9, lactate: 4 },
  { intensity: 0.935, heartRate: 0.95, lactate: 6 },
  { intensity: 1, heartRate: 1, lactate: 10 },
] as const;

/** On straight lines between the borders; null outside of them. */
function onFiveZones(scale: "heartRate" | "lactate", intensity: number): number | null {
  const [found = null] = interpolated(
    fiveZoneBorders.map((border) => border.intensity),
    fiveZoneBorders.map((border) => border[scale]),
    [requireBetween("intensity", intensity, 0, 3)],
  );
  return found;
}

/**
 * Share of maximal heart rate at an intensity, on straight lines between the borders of the five zones. People differ by
 * several points either way.
 *
 * @param intensity fraction of VO2max, 0 to 3
 * @returns fraction of maximal heart rate; null below 0.45 and above 1, where the scale says nothing
 * @throws RangeError for an intensity outside 0 to 3
 */
export const heartRateShare = (intensity: number): number | null => onFiveZones("heartRate", intensity);

/**
 * Lactate in blood at an intensity, on straight lines between the borders of the five zones: what this convention expects
 * of long work at this intensity. People differ widely.
 *
 * @param intensity fraction of VO2max, 0 to 3
 * @returns mmol/L; null below 0.45 and above 1, where the scale says nothing
 * @throws RangeError for an intensity outside 0 to 3
 */
export const lactateLevel = (intensity: number): number | null => onFiveZones("lactate", intensity);

/**
 * The stretch of a scale that holds an intensity.
 *
 * @param scale stretches that rise
 * @param intensity fraction of VO2max, 0 to 3
 * @returns of two that share a border, the harder one; null in a gap
 * @throws RangeError for what is no scale, and for an intensity outside 0 to 3
 */
export function stretchAt<Name extends string>(
  scale: readonly ScaleStretch<Name>[],
  intensity: number,
): ScaleStretch<Name> | null {
  requireBetween("intensity", intensity, 0, 3);
  return requireArray("scale", scale).findLast(({ from, to }) => intensity >= from && intensity <= to) ?? null;
}
