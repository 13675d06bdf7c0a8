/** A band of uncertainty in words. */
import { decimals } from "./numbers.ts";

export interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** "Widest on day 56: 24 %, from 13 to 38 if these ranges hold." */
export function widestBand(
  points: readonly BandPoint[],
  { at, unit, places }: { readonly at: (x: number) => string; readonly unit: string; readonly places: number },
): string {
  const [first, ...others] = points;
  if (first === undefined) return "No draw gave a number.";
  const widest = others.reduce((best, point) => (point.high - point.low > best.high - best.low ? point : best), first);
  const { x, low, median, high } = widest;
  return (
    `Widest ${at(x)}: ${decimals(median, places)} ${unit}, ` +
    `from ${decimals(low, places)} to ${decimals(high, places)} if these ranges hold.`
  );
}
