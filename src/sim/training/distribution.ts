/** The name of an intensity distribution, why it has it, and how far it is from losing it. */
import { requireObject } from "../numerics/range.ts";
import { polarizationIndex } from "./polarization.ts";
import { sharesOf, type Amounts } from "./shares.ts";
import { distribution as limits } from "./week/constants.ts";

export type DistributionLabel =
  "empty" | "hit" | "unclassified" | "threshold" | "base" | "pyramidal" | "polarized" | "near-polarized";

/** The rule that gave the label. */
export type DistributionReason =
  | "nothing"
  | "mostly-high"
  | "high-exceeds-low"
  | "moderate-reaches-low"
  | "nearly-all-low"
  | "much-moderate"
  | "moderate-exceeds-high"
  | "index-above-two"
  | "index-not-above-two";

export interface Distribution {
  readonly label: DistributionLabel;
  readonly reason: DistributionReason;
  /**
   * Points (percent of the total) of moderate work left before the index falls to 2.00, low x high / 100 - moderate;
   * negative where there is too much. Null where the index has no meaning.
   */
  readonly margin: number | null;
}

/** Percent, with the noise of the division cut off so that printed ties stay ties. */
const percent = (share: number): number => Math.round(share * 1e11) / 1e9;

function classify(
  low: number,
  moderate: number,
  high: number,
  polarized: boolean,
): [DistributionLabel, DistributionReason] {
  if (high > low) return high >= limits.hit ? ["hit", "mostly-high"] : ["unclassified", "high-exceeds-low"];
  if (moderate >= low) return ["threshold", "moderate-reaches-low"];
  const hardlyHigh = moderate === 0 && high <= limits.noHigh;
  if (hardlyHigh || (low >= limits.baseLow && high <= limits.baseHigh && high <= moderate)) {
    return ["base", "nearly-all-low"];
  }
  if (moderate >= limits.threshold) return ["threshold", "much-moderate"];
  if (moderate > high) return ["pyramidal", "moderate-exceeds-high"];
  return polarized ? ["polarized", "index-above-two"] : ["near-polarized", "index-not-above-two"];
}

/**
 * Names a distribution. The index is Treff's; the order of the rules and the cut-offs for base and threshold are ours.
 * Source: treff2019, silva2024, ours.
 *
 * @param amounts low, moderate and high on any one scale, each finite and at least 0
 * @throws RangeError for what is no object, and for an amount that is negative or not finite
 * @example classifyDistribution({ low: 80, moderate: 12, high: 8 }).label // "pyramidal"
 */
export function classifyDistribution(amounts: Amounts): Distribution {
  const shares = sharesOf(requireObject("amounts", amounts));
  if (shares === null) return { label: "empty", reason: "nothing", margin: null };
  const [low, moderate, high] = [percent(shares.low), percent(shares.moderate), percent(shares.high)];
  const index = polarizationIndex({ low, moderate, high });
  const [label, reason] = classify(low, moderate, high, index.polarized);
  const margin = index.value === null || index.branch === "no-high" ? null : (low * high) / 100 - moderate;
  return { label, reason, margin };
}
