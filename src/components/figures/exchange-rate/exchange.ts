/** How much hard running gives a fiber type the stimulus of the easy run, as the page knows it: numbers computed while it is built. */
import { effortRange } from "./figure.ts";

/** The types that the figure compares. An easy run does not reach IIx, so that nothing replaces it there. */
export const comparedTypes = ["I", "IIa"] as const;
export type ComparedType = (typeof comparedTypes)[number];

/** What the hard running is held against: 45 easy minutes, s. */
export const easyRun = { intensity: 0.65, duration: 2700 } as const;

/** Time of hard running with the stimulus of the easy run, s. */
interface ExchangeTime {
  readonly usual: number;
  /** The least and the most, with the exponent anywhere in its range. */
  readonly low: number;
  readonly high: number;
}

export type Exchange = Readonly<Record<ComparedType, ExchangeTime>>;

/** The exchange at every effort that the reader can set. */
export interface ExchangeBook {
  /** Ends of the range of exponents that the bands stand for. */
  readonly exponents: readonly [number, number];
  /** One for each percent of VO2max, from the lowest effort on. */
  readonly exchanges: readonly Exchange[];
}

/** @throws RangeError for an effort that the book does not hold, a fraction of VO2max */
export function exchangeIn({ exchanges }: ExchangeBook, intensity: number): Exchange {
  const found = exchanges[Math.round(100 * intensity) - effortRange.min];
  if (found === undefined) {
    throw new RangeError(
      `intensity is ${intensity}; allowed is a percent from ${effortRange.min} to ${effortRange.max}`,
    );
  }
  return found;
}

/** Stimulus of so many s of hard running for either type, where that of the easy run is 1. */
export const signalsOf = (duration: number, { I, IIa }: Exchange): Readonly<Record<ComparedType, number>> => ({
  I: duration / I.usual,
  IIa: duration / IIa.usual,
});
