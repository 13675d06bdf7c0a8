/** Lactate: the gaps between fibers fill from the corners. */
import type { InkLayout } from "../../../muscle/inks.ts";
import type { Point } from "../../../muscle/polygon.ts";
import { requireBetween } from "../../../sim/numerics/range.ts";
import type { Ink } from "./ink.ts";

/** All gaps are full at this much, mmol/L, unless a figure says otherwise. */
const usualFull = 12;

const between = ([x1, y1]: Point, [x2, y2]: Point, share: number): string =>
  `${Math.round(x1 + share * (x2 - x1))} ${Math.round(y1 + share * (y2 - y1))}`;

/**
 * @param concentration between the fibers, mmol/L, 0 or more
 * @param full the concentration from which on all gaps are full, mmol/L
 * @throws RangeError for a concentration below 0
 */
export function lactate(
  { gap, gaps }: Pick<InkLayout, "gap" | "gaps">,
  concentration: number,
  full: number = usualFull,
): Ink {
  const wet = Math.min(1, requireBetween("concentration", concentration, 0, Number.MAX_VALUE) / full);
  if (wet === 0) return {};
  /** Drawn twice as wide as a gap, to reach into the corners. The cells cover the surplus. */
  const fluid = gaps.map(([from, to]) => `M${between(from, to, 0)}L${between(from, to, 1)}`);
  /** The dry middle of a gap: its round ends count. */
  const dry = gaps.flatMap(([from, to]) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const line = (1 - wet) * length - gap;
    if (line <= 0) return [];
    const start = (1 - line / length) / 2;
    return [`M${between(from, to, start)}L${between(from, to, 1 - start)}`];
  });
  return {
    under: (
      <g>
        <path class="fluid" stroke-width={2 * gap} d={fluid.join("")} />
        <path class="dry" stroke-width={1.1 * gap} d={dry.join("")} />
      </g>
    ),
  };
}
