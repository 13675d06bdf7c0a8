/** Small helpers for what the model pages draw. */

/** `count` values from `from` to `to`, both included, evenly apart. */
export const evenly = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

/** Ticks that are labelled with their own value, or with what `label` makes of it. */
export const ticks = (values: readonly number[], label: (value: number) => string = String) =>
  values.map((value) => ({ value, label: label(value) }));
