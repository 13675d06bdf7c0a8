/** Positions on the slider of growth: half and twice are equally far from the usual. */
import { growthRange } from "./figure.ts";

/** Positions for each doubling. */
const perDoubling = 50;

/** From percent of the usual to a position, and back. */
export const growthScale = Object.assign(
  (percent: number): number => perDoubling * Math.log2(percent / growthRange.min),
  { invert: (position: number): number => growthRange.min * 2 ** (position / perDoubling) },
);
