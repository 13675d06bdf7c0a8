/**
 * Where a leaning line cuts an oval, and how much of the oval lies left of it. An offset is where the line stands
 * between the two places at which it only touches the oval: -1 on the left, 0 through the center, 1 on the right.
 */

/** Share of the oval left of the line: that of a circle left of a chord, whatever the oval's shape and the line's slope. */
export const shareLeft = (offset: number): number =>
  0.5 + (Math.asin(offset) + offset * Math.sqrt(1 - offset * offset)) / Math.PI;

/** Halvings of the interval in which the offset lies: to a millionth. */
const halvings = 21;

/**
 * The offset at which a share of the oval lies left of the line.
 *
 * @param share from 0 to 1
 * @throws RangeError for a share outside that
 */
export function offsetOf(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share is ${share}; allowed is 0 to 1`);
  if (share === 0 || share === 1) return 2 * share - 1;
  let [low, high] = [-1, 1];
  for (let round = 0; round < halvings; round++) {
    const middle = (low + high) / 2;
    if (shareLeft(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
