/** How near an intensity distribution is to bearing another name. */
import { requireAbove, requireObject } from "../numerics/range.ts";
import { classifyDistribution, type DistributionLabel } from "./distribution.ts";
import { sharesOf, type Amounts } from "./shares.ts";

export interface LabelChange {
  readonly from: keyof Amounts;
  readonly to: keyof Amounts;
  /** Taken from the one and given to the other, on the scale of the amounts. */
  readonly amount: number;
  /** The name that the distribution then has. */
  readonly label: DistributionLabel;
}

const zones = ["low", "moderate", "high"] as const;
const exchanges = zones.flatMap((from) => zones.filter((to) => to !== from).map((to) => ({ from, to })));

/** Steps in the largest amount, at most. */
const finest = 10_000;

/**
 * The smallest exchange between two zones, in whole steps, that gives a distribution another name. Of exchanges of the same
 * size, the one that takes from the easier zone. Source: ours, with the names of `classifyDistribution`.
 *
 * @param amounts low, moderate and high on any one scale, each finite and at least 0
 * @param step the size of a step on the same scale, above 0 and above a ten-thousandth of the largest amount
 * @returns null where there is no running, or where no exchange of whole steps changes the name
 * @throws RangeError for what is no object, for an amount that is negative or not finite, and for a step that is too small
 * @example nearestLabel({ low: 80, moderate: 12, high: 8 }, 1) // { from: "moderate", to: "high", amount: 2, label: "near-polarized" }
 */
export function nearestLabel(amounts: Amounts, step: number): LabelChange | null {
  const isEmpty = sharesOf(requireObject("amounts", amounts)) === null;
  const most = Math.max(...zones.map((zone) => amounts[zone]));
  requireAbove("step", step, most / finest);
  if (isEmpty) return null;
  const { label: now } = classifyDistribution(amounts);
  for (let amount = step; amount <= most; amount += step) {
    for (const { from, to } of exchanges) {
      if (amounts[from] < amount) continue;
      const { label } = classifyDistribution({
        ...amounts,
        [from]: amounts[from] - amount,
        [to]: amounts[to] + amount,
      });
      if (label !== now) return { from, to, amount, label };
    }
  }
  return null;
}
