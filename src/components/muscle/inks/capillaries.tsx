/** Capillaries: a dot where cells meet. A ring came with training. */
import type { InkLayout } from "../../../muscle/inks.ts";
import { requireBetween } from "../../../sim/numerics/range.ts";
import type { Ink } from "./ink.ts";

/** Of the corners, the share that has a capillary at first: drawing only, so that there is room for new ones. */
const startingShare = 2 / 3;
/** As many as the corners hold. */
const highestGain = 1 / startingShare - 1;

/**
 * @param gain share by which capillaries have grown in number, 0 to 0.5
 * @throws RangeError for a gain outside its range
 */
export function capillaries({ corners }: InkLayout, gain: number): Ink {
  requireBetween("gain", gain, 0, highestGain);
  const first = Math.round(startingShare * corners.length);
  const last = Math.round(first * (1 + gain));
  return {
    over: corners
      .slice(0, last)
      .map(([x, y], index) => (
        <circle
          key={index}
          class={index < first ? "capillary" : "capillary new"}
          cx={Math.round(x)}
          cy={Math.round(y)}
          r="14"
        />
      )),
  };
}
