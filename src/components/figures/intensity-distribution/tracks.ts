/** What the rows of studies in the chapter's text share: places along a track, and signs. */
import { decimals } from "../../../words/numbers.ts";

/** Along an axis, so that a dot at its end stays whole. */
export const placeOn =
  (from: number, to: number) =>
  (value: number): string =>
    `${decimals(3 + (94 * (value - from)) / (to - from), 2)}%`;

/** "+0.24", "-0.01". */
export const signed = (value: number, places: number): string => `${value > 0 ? "+" : ""}${decimals(value, places)}`;
