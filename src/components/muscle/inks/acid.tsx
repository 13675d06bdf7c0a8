/** Acid: lines are added to a cell as its pH falls. None of them ever moves. */
import { perPixel, type InkLayout } from "../../../muscle/inks.ts";
import { requireBetween } from "../../../sim/numerics/range.ts";
import type { FiberType } from "../../../sim/index.ts";
import { hatching } from "../../plot/marks/hatching.ts";
import type { Ink } from "./ink.ts";

/** Below these, lines are added. */
const [some, more, crossed] = [7.05, 6.9, 6.6] as const;
/** Between the first lines, px; half of it between those of more acid. */
const gap = 7;

/**
 * @param pH of each type's fibers, 5 to 8
 * @throws RangeError for a pH outside its range
 */
export function acid({ cells }: InkLayout, pH: Readonly<Record<FiberType, number>>): Ink {
  const lines = cells.map(({ outline, type }) => {
    const value = requireBetween(`pH.${type}`, pH[type], 5, 8);
    if (value >= some) return "";
    const between = (value < more ? gap / 2 : gap) * perPixel;
    const rising = hatching(outline, "rising", between);
    return value < crossed ? rising + hatching(outline, "falling", between) : rising;
  });
  return { over: <path class="acid" d={lines.join("")} /> };
}
