/** Round numbers along an axis. */

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Ticks that are labelled with their own value, or with what `label` makes of it. */
export const ticks = (values: readonly number[], label: (value: number) => string = String): readonly Tick[] =>
  values.map((value) => ({ value, label: label(value) }));

const rounded = (value: number): number => Number(value.toPrecision(12));

/**
 * From 0 to the first round number at or above `most`.
 *
 * @param most above 0
 * @param count about so many steps
 * @param among the steps to choose from times powers of ten, rising, from 1 to below 10
 */
export function ticksTo(most: number, count: number, among: readonly number[] = [1, 2, 2.5, 5]): readonly Tick[] {
  const power = 10 ** Math.floor(Math.log10(most / count));
  const step = rounded(power * (among.find((each) => each * power * count >= most * (1 - 1e-9)) ?? 10));
  const steps = Math.ceil(rounded(most / step));
  return ticks(Array.from({ length: steps + 1 }, (_, index) => rounded(index * step)));
}
