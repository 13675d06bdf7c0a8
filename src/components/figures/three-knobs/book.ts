/** What the book says of a gain, and how far each knob stands turned for it. */
import type { BookRow, KnobBook } from "./knob-book.ts";
import type { Knob } from "./knobs.ts";

/** @throws RangeError for a gain that the book does not have. @param gain of force, fraction */
export function rowOf(book: KnobBook, gain: number): BookRow {
  const row = book[Math.round(100 * gain)];
  if (row === undefined)
    throw new RangeError(`gain is ${gain}; allowed is a fraction from 0 to ${(book.length - 1) / 100}`);
  return row;
}

/** How far a knob is turned, as a fraction: 0.13 for thresholds that are 13 % lower, or rates that are 13 % higher. */
export const turnOf = ({ turned }: BookRow, knob: Knob): number => Math.abs(turned[knob].factor - 1);

/** Of a slider for a knob, per percent that it is turned. */
const positions = 10;

/**
 * From percent of gained force to a slider's positions, which stand for how far the knob is turned, and back: equal steps
 * of the hand turn the knob equally far.
 */
export function knobScale(book: KnobBook, knob: Knob) {
  const places = book.map((row) => Math.round(100 * positions * turnOf(row, knob)));
  const placeOf = (percent: number): number => places[Math.round(percent)] ?? 0;
  const invert = (position: number): number =>
    places.reduce(
      (best, place, percent) =>
        Math.abs(place - position) < Math.abs((places[best] ?? 0) - position) ? percent : best,
      0,
    );
  return Object.assign(placeOf, { invert });
}
