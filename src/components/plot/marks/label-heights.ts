/** Heights of labels that would touch: as near to where they are wished as they can be. */

/** Labels that stand a distance apart, each on the next. */
interface Block {
  readonly count: number;
  /** Mean height that its labels wish, each counted from its place in the block. */
  readonly mean: number;
}

/**
 * The heights with the least sum of squares from those wished that keep their order and their distance: isotonic
 * regression, by pooling neighbors (Barlow et al. 1972, Statistical Inference under Order Restrictions).
 *
 * @param wished px
 * @param ends px between which all stand, as far as there is room; what has none stands above
 * @param distance px, that two labels keep
 */
export function labelHeights(
  wished: readonly number[],
  [top, bottom]: readonly [number, number],
  distance: number,
): readonly number[] {
  const order = wished.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const blocks: Block[] = [];
  for (const [place, { height }] of order.entries()) {
    let block: Block = { count: 1, mean: height - place * distance };
    for (let above = blocks.at(-1); above !== undefined && above.mean >= block.mean; above = blocks.at(-1)) {
      const count = above.count + block.count;
      block = { count, mean: (above.count * above.mean + block.count * block.mean) / count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const lowest = bottom - (wished.length - 1) * distance;
  const firsts = blocks.flatMap(({ count, mean }) =>
    Array.from({ length: count }, () => Math.min(lowest, Math.max(top, mean))),
  );
  const heights: number[] = [];
  for (const [place, { index }] of order.entries()) heights[index] = (firsts[place] ?? 0) + place * distance;
  return heights;
}
