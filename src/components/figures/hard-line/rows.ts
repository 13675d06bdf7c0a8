/** Who draws which line: rows under the axis, in percent of VO2max. */

export interface Stretch {
  /** What may be written in it: the longest that fits. */
  readonly names: readonly [string, ...string[]];
  readonly from: number;
  readonly to: number;
}

/**
 * `borders`: stretches that follow each other, with a mark at each border. `bars`: stretches with gaps, or over each other.
 * `measured`: a mean with two standard deviations to each side.
 */
export type ScaleRow =
  | { readonly kind: "borders" | "bars"; readonly label: string; readonly stretches: readonly Stretch[] }
  | {
      readonly kind: "measured";
      readonly label: string;
      readonly mean: number;
      readonly band: readonly [number, number];
      readonly note: string;
    };
