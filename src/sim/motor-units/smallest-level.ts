/** Search of a grid that starts where the answer is expected. */

/** What a try says about a level: "smallest" that it reaches and the one below it surely does not. */
export type Verdict = "below" | "reaching" | "smallest";

/**
 * The smallest level from 0 to `top` that reaches the target: strides from `from` that double until they pass the
 * answer, then halving. It ends at once where a level is found to be the smallest; otherwise two tries are enough where
 * the answer is `from` or the next level.
 *
 * @param tryOut "below" below some level and another verdict from there on
 * @returns a level, or `top + 1` where not even `top` reaches. The last level found to reach is the one returned; where
 * none is, `top` was the last one tried.
 */
export function smallestLevel(tryOut: (level: number) => Verdict, from: number, top: number): number {
  let below = -1;
  let reaching = top + 1;
  let level = from;
  for (let stride = 1; reaching - below > 1;) {
    const verdict = tryOut(level);
    if (verdict === "smallest") return level;
    if (verdict === "below") below = level;
    else reaching = level;
    if (reaching > top) level = Math.min(top, level + stride);
    else if (below < 0) level = Math.max(0, level - stride);
    else level = below + Math.floor((reaching - below) / 2);
    stride *= 2;
  }
  return reaching;
}
