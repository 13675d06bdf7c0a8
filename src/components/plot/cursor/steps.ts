/** The values that can be set on an axis: whole steps, fine steps, nothing between them and nothing outside the range. */

/** What Shift and an arrow add, and what a pointer is rounded to: a tenth of a step, or 1 where steps are whole. */
export const fineOf = (step: number): number => (Number.isInteger(step) ? 1 : step / 10);

/** Digits that a sum of steps has; behind them stands what binary fractions add. */
const digits = 12;

/**
 * The nearest value that is a number of steps from the range's start, or the end of the range.
 *
 * @throws RangeError for a step that is not positive
 */
export function nearestStep(value: number, step: number, [from, to]: readonly [number, number]): number {
  if (!(step > 0)) throw new RangeError(`step is ${step}; allowed is a number above 0`);
  if (value >= to) return to;
  const steps = Math.round((Math.max(value, from) - from) / step);
  return Math.min(to, Number((from + steps * step).toPrecision(digits)));
}
