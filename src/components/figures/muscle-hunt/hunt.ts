/** What the page knows of the mixed weeks: gains computed while it is built. */
import type { CompositionId, FiberType } from "../../../sim/index.ts";
import { swapRange } from "./figure.ts";

export const parts = ["whole", "I", "IIa", "IIx"] as const satisfies readonly ("whole" | FiberType)[];
export type Part = (typeof parts)[number];

/** Rise of mitochondria (oxidative capacity) after the twelve weeks, as fractions. */
export type Gains = Readonly<Record<Part, number>>;

/** By id of the mix of fibers, one for each step of the swap, from none to all. */
export type HuntBook = Readonly<Record<string, readonly Gains[]>>;

/**
 * @param swapped fraction of the swap, 0 to 1 in tenths
 * @throws RangeError for a mix that the book does not hold, and for a swap outside 0 to 1
 */
export function gainsIn(book: HuntBook, mix: CompositionId, swapped: number): Gains {
  const found = book[mix]?.[Math.round((100 * swapped) / swapRange.step)];
  if (found === undefined) throw new RangeError(`swapped is ${swapped} of ${mix}; allowed is a number from 0 to 1`);
  return found;
}
