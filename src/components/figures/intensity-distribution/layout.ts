/** Where names stand in the picture. Its height is the same at every width, so that only places along x differ. */
import type { CaseWeekId, Scheme } from "../../../sim/index.ts";
import type { Anchor } from "../../plot/mark.ts";
import type { CountId } from "./figure.ts";

export const height = 380;
export const margin = { top: 30, right: 14, bottom: 42, left: 8 } as const;

/** From this width on, px, names are written in full. */
const wide = 560;
export const isWide = (width: number): boolean => width >= wide;

/** Of a dot with so many hours a week, px: its area is the hours. */
export const radiusOf = (hours: number): number => 2.6 * Math.sqrt(hours);
/** Of a dot whose hours were not read. */
export const unreadRadius = 3.5;

export interface NamePlace {
  readonly x: number;
  /** Baselines of its two lines. */
  readonly lines: readonly [number, number];
  readonly anchor: Anchor;
  /** Whether a thin line leads from the dot to the name. */
  readonly isLed: boolean;
}

/**
 * Where a week's name stands: outside the picture's edges, or over its dot.
 *
 * @param at the dot's place, px
 */
export function namePlace(
  week: CaseWeekId,
  count: CountId,
  scheme: Scheme,
  at: { readonly x: number; readonly y: number },
  width: number,
): NamePlace {
  const { x, y } = at;
  const two = (first: number): readonly [number, number] => [y + first, y + first + 15];
  if (scheme === "article") {
    if (count === "sessions") return { x: x - (isWide(width) ? 110 : 44), lines: two(24), anchor: "end", isLed: false };
    if (week === "threshold-only") return { x: x - 2, lines: two(42), anchor: "end", isLed: false };
    return isWide(width)
      ? { x: x - 2, lines: two(32), anchor: "end", isLed: false }
      : { x: 2, lines: two(33), anchor: "start", isLed: false };
  }
  if (week === "threshold-only") return { x: x - 10, lines: two(-28), anchor: "end", isLed: false };
  if (count === "sessions") return { x: isWide(width) ? x - 50 : x, lines: two(-29), anchor: "middle", isLed: false };
  return { x: 2, lines: two(72), anchor: "start", isLed: true };
}
