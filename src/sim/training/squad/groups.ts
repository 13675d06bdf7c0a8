/** Runners of similar pace, in groups of similar size. */

/** Groups by the number of runners: a convention of ours. */
const groupCount = (runners: number): number => (runners < 4 ? 1 : runners < 7 ? 2 : 3);

/** How much two groups may differ in size: a convention of ours. */
const sizeSlack = 2;

/** Every way to cut `runners` into `count` rows of similar size, as sizes. */
function sizesOf(runners: number, count: number): readonly (readonly number[])[] {
  const even = runners / count;
  const likely = [-2, -1, 0, 1, 2].map((more) => Math.floor(even) + more).filter((size) => size >= 1);
  const rows = (left: number, groups: number): number[][] =>
    groups === 1
      ? [[left]]
      : likely.flatMap((size) => (size < left ? rows(left - size, groups - 1).map((rest) => [size, ...rest]) : []));
  return rows(runners, count).filter((sizes) => Math.max(...sizes) - Math.min(...sizes) <= sizeSlack);
}

/** How far paces lie from their mean: the sum of squares. */
function spread(paces: readonly number[]): number {
  const mean = paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
  return paces.reduce((sum, pace) => sum + (pace - mean) ** 2, 0);
}

/**
 * Divides runners into at most three groups, the fastest first: of all divisions into groups that differ by no more than two
 * runners, the one with the least difference of pace within the groups. A convention of ours. Unchecked.
 *
 * @param paces s/km, in any order
 * @returns the group of each, 0 the fastest
 */
export function paceGroups(paces: readonly number[]): readonly number[] {
  const order = paces.map((_, index) => index).sort((a, b) => (paces[a] ?? 0) - (paces[b] ?? 0));
  const sorted = order.map((index) => paces[index] ?? 0);
  let best: { readonly sizes: readonly number[]; readonly spread: number } | null = null;
  for (const sizes of sizesOf(paces.length, groupCount(paces.length))) {
    let from = 0;
    let total = 0;
    for (const size of sizes) total += spread(sorted.slice(from, (from += size)));
    if (best === null || total < best.spread) best = { sizes, spread: total };
  }
  const groups = (best?.sizes ?? []).flatMap((size, group) => Array.from({ length: size }, () => group));
  return paces.map((_, index) => groups[order.indexOf(index)] ?? 0);
}
