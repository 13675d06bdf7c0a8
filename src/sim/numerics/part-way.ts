/**
 * The number that lies a share of the way from `low` to `high`.
 *
 * @param share from 0 to 1
 */
export function partWay(low: number, high: number, share: number): number {
  const span = high - low;
  // The second form cannot overflow; the first gives `low` for every share where both are the same.
  return Number.isFinite(span) ? low + share * span : (1 - share) * low + share * high;
}
