/** The part of a stretch of x that lies in a plot. */
import { placeOf, type Scale } from "../axis.ts";
import type { Box } from "../frame.ts";

export interface Span {
  /** px */
  readonly left: number;
  /** px */
  readonly right: number;
}

/**
 * @param from either end of the stretch, in x; both may be infinite
 * @returns null where nothing of it lies in the plot
 */
export function spanOf(x: Scale, from: number, to: number, plot: Pick<Box, "left" | "right">): Span | null {
  const ends = [placeOf(x, from), placeOf(x, to)];
  const [left, right] = [Math.max(plot.left, Math.min(...ends)), Math.min(plot.right, Math.max(...ends))];
  return right > left ? { left, right } : null;
}
