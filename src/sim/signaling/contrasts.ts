/** What intensity changed within a study: the only comparison that the evidence allows. */
import { requireOneOf } from "../numerics/range.ts";
import type { Grade } from "../parameters.ts";
import { signalingEvidence } from "./evidence.ts";
import { signalingMarkers, type Bounds, type IntensityBasis, type SignalingMarker, type SignalingRow } from "./row.ts";

export interface SignalingContrast {
  /** A key of the bibliography. */
  readonly source: string;
  readonly marker: SignalingMarker;
  /** What both intensities are fractions of. */
  readonly basis: IntensityBasis;
  /** What the study held equal, and whether more than intensity differed. */
  readonly comparison: string;
  readonly lower: SignalingRow;
  readonly higher: SignalingRow;
  /**
   * Response at the higher intensity over that at the lower, its ends equal where both are one number; null where
   * either has none. No more exact than the responses: see their `about`.
   */
  readonly ratio: Bounds | null;
  readonly grade: Grade;
}

/** A change as a multiple of the value at rest; activities stay as they are. */
function multiples({ value, bounds, unit }: SignalingRow): Bounds | null {
  const ends = value === null ? bounds : { low: value, high: value };
  if (ends === null || unit !== "percent") return ends;
  return { low: 1 + ends.low / 100, high: 1 + ends.high / 100 };
}

function contrast(lower: SignalingRow, higher: SignalingRow, basis: IntensityBasis): SignalingContrast {
  const { source, marker, comparison, grade } = lower;
  const [from, to] = [multiples(lower), multiples(higher)];
  const ratio = from === null || to === null ? null : { low: to.low / from.high, high: to.high / from.low };
  return { source, marker, basis, comparison, lower, higher, ratio, grade };
}

/** Every pair among the rows that only a study's own intensities tell apart, lower intensity first. */
export const contrastsAmong = (rows: readonly SignalingRow[]): readonly SignalingContrast[] =>
  rows.flatMap((lower) => {
    const { source, marker, time, unit, basis, intensity } = lower;
    if (basis === null || intensity === null) return [];
    return rows
      .filter(
        (row) =>
          row.source === source &&
          row.marker === marker &&
          row.time === time &&
          row.unit === unit &&
          row.basis === basis &&
          row.intensity !== null &&
          row.intensity > intensity,
      )
      .map((higher) => contrast(lower, higher, basis));
  });

/**
 * Pairs of conditions of one study that differ in intensity, for the same marker at the same time and on the same
 * basis. All-out sessions have no intensity to order them by and give no pair. A study's own result, never a pooled one.
 *
 * @param marker one marker, or every one where it is left out
 * @returns every such pair, lower intensity first; the ratio is null where a source gives words instead of a number
 * @throws RangeError for a marker that the evidence does not hold
 */
export function withinStudyContrasts(marker?: SignalingMarker): readonly SignalingContrast[] {
  if (marker === undefined) return contrastsAmong(signalingEvidence);
  requireOneOf("marker", marker, signalingMarkers);
  return contrastsAmong(signalingEvidence.filter((row) => row.marker === marker));
}
