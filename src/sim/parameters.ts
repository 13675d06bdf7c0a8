/**
 * What a parameter is. Models read bare numbers from the `constants.ts` beside them; the metadata below stands in the
 * `parameters.ts` of the same folder, which only pages, tests and the uncertainty worker import, so that no prose
 * reaches an island's bundle.
 */

/** How far a number can be trusted; the page that shows the number says which. */
export type Grade =
  /** A study measured it. */
  | "measured"
  /** It follows from an equation that is standard in the field. */
  | "computed"
  /** Our model: direction and order of magnitude are defensible, the digits are not. */
  | "illustrative"
  /** A rule of thumb that coaches use, or a choice of ours. */
  | "convention";

export interface Parameter {
  /** As the equation writes it. */
  readonly symbol: string;
  readonly value: number;
  /** SI, or "1" for a dimensionless number. */
  readonly unit: string;
  /** Plausible values, lowest and highest, in `unit`. */
  readonly range: readonly [low: number, high: number];
  /** Null where the science that the model rests on states the range, be `source` "ours"; otherwise why this one was chosen. */
  readonly chosen: string | null;
  /** A key of the bibliography, or "ours" for a choice made here. */
  readonly source: string;
  readonly grade: Grade;
  /** One line: what it is, and what the grade rests on. */
  readonly note: string;
}
