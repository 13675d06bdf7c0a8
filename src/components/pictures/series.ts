/** Small helpers for what the model pages draw. */

/** `count` values from `from` to `to`, both included, evenly apart. */
export const evenly = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
