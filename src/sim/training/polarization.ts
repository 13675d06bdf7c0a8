/** The polarization index of an intensity distribution. */
import { requireObject } from "../numerics/range.ts";
import { sharesOf, type Amounts } from "./shares.ts";
import { polarization } from "./week/constants.ts";

/** Which rule gave the value. */
export type PolarizationBranch =
  | "empty"
  /** More high than low: the index must not be computed. */
  | "high-exceeds-low"
  /** No high intensity: 0 by definition. */
  | "no-high"
  /** No moderate intensity: the second equation. */
  | "no-moderate"
  /** No moderate intensity and at most 1 % high: the second equation has no logarithm. */
  | "too-little-high"
  | "formula";

export interface PolarizationIndex {
  /** Null where the index is undefined. Values of 2.00 and less are no score. */
  readonly value: number | null;
  readonly branch: PolarizationBranch;
  /** Whether the distribution has the shape for which the index means anything: moderate < high < low. */
  readonly strict: boolean;
  /** Whether the value, rounded to two decimals as printed, exceeds 2.00. */
  readonly polarized: boolean;
}

const undefinedBy = (branch: PolarizationBranch): PolarizationIndex => ({
  value: null,
  branch,
  strict: false,
  polarized: false,
});

/**
 * Polarization index by Treff's rules. Source: treff2019; the strict domain: arjona2023.
 *
 * @param amounts low, moderate and high on any one scale (percent, minutes, sessions), each finite and at least 0
 * @throws RangeError for what is no object, and for an amount that is negative or not finite
 * @example polarizationIndex({ low: 80, moderate: 5, high: 15 }).value // 2.38
 */
export function polarizationIndex(amounts: Amounts): PolarizationIndex {
  const shares = sharesOf(requireObject("amounts", amounts));
  if (shares === null) return undefinedBy("empty");
  const { low, moderate, high } = shares;
  if (high > low) return undefinedBy("high-exceeds-low");
  if (high === 0) return { value: 0, branch: "no-high", strict: false, polarized: false };
  if (moderate === 0 && high <= polarization.floor) return undefinedBy("too-little-high");
  const value =
    moderate === 0
      ? Math.log10(100 * (low / polarization.floor) * (high - polarization.floor))
      : // A sum of logarithms stays finite where the quotient would not.
        2 + Math.log10(low) - Math.log10(moderate) + Math.log10(high);
  return {
    value,
    branch: moderate === 0 ? "no-moderate" : "formula",
    strict: amounts.moderate < amounts.high && amounts.high < amounts.low,
    polarized: Math.round(value * 100) / 100 > polarization.cutoff,
  };
}
