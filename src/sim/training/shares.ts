/** Low, moderate and high intensity, as amounts on any scale and as shares of 1. */
import { requireBetween } from "../numerics/range.ts";

export interface Amounts {
  readonly low: number;
  readonly moderate: number;
  readonly high: number;
}

const largest = Number.MAX_VALUE;

/** Shares that sum to 1, or null where nothing was given. Throws a RangeError for a negative or infinite amount. */
export function sharesOf(amounts: Amounts): Amounts | null {
  const low = requireBetween("low", amounts.low, 0, largest);
  const moderate = requireBetween("moderate", amounts.moderate, 0, largest);
  const high = requireBetween("high", amounts.high, 0, largest);
  // Scaled first: three very large amounts would sum to infinity.
  const scale = Math.max(low, moderate, high);
  if (scale === 0) return null;
  const sum = low / scale + moderate / scale + high / scale;
  return { low: low / scale / sum, moderate: moderate / scale / sum, high: high / scale / sum };
}
