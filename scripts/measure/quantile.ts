// The value that a share of all values does not exceed.

/** `share` from 0 to 1; the nearest rank, so the result is one of the values. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
