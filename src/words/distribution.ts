/** The name of a distribution with its reason and margin, in words that scold nobody. */
import type { CountMethod } from "../sim/training/counting.ts";
import type { Distribution, DistributionLabel, DistributionReason } from "../sim/training/index.ts";
import { classifyDistribution } from "../sim/training/distribution.ts";
import type { Amounts } from "../sim/training/shares.ts";

export const labelNames: Readonly<Record<DistributionLabel, string>> = {
  empty: "Nothing to name",
  hit: "Mostly high intensity",
  unclassified: "No usual name",
  threshold: "Threshold",
  base: "Base",
  pyramidal: "Pyramidal",
  polarized: "Polarized",
  "near-polarized": "Nearly polarized",
};

const reasons: Readonly<Record<DistributionReason, string>> = {
  nothing: "there is no running in it",
  "mostly-high": "half or more is high intensity",
  "high-exceeds-low": "there is more high than low intensity",
  "moderate-reaches-low": "there is as much moderate as low intensity, or more",
  "nearly-all-low": "at least 90 % is easy and almost none is very hard",
  "much-moderate": "more than a third is moderate",
  "moderate-exceeds-high": "most is low intensity, some is moderate, least is high",
  "index-above-two": "most is low, more is high than moderate, and the polarization index is above 2.00",
  "index-not-above-two": "there is at least as much high as moderate, but the polarization index is not above 2.00",
};

const praise: Partial<Record<DistributionLabel, string>> = {
  pyramidal:
    "A sound shape: of 175 published training distributions of elite athletes, 89 were pyramidal (Sperlich et al. 2023), and in a subgroup of recreational endurance athletes it may have given more than a polarized one (Rosenblat et al. 2025).",
  base: "A sound shape for building up, with little that needs recovery.",
  polarized: "This is polarized training.",
};

const points = (value: number): string => `${Math.round(Math.abs(value) * 10) / 10} points`;

function marginSentence({ label, margin }: Distribution): string | null {
  if (margin === null) return null;
  if (label === "near-polarized" && margin < 0)
    return `With ${points(margin)} less moderate running it would be polarized.`;
  return label === "near-polarized" ? "It lies on the line." : null;
}

/** A label needs this many sessions and this much time, s, or it says nothing. */
export const labelNeeds = { sessions: 3, time: 7200 } as const;

export const refusedLabel = "A name needs at least three sessions and two hours of running in the week.";

/** Studies compare shares of time. A count of sessions, or of distance, cannot borrow what they found. */
const praised: ReadonlySet<CountMethod> = new Set(["timeInZone", "sessionTime"]);

/** "Pyramidal: most is low intensity, some is moderate, least is high. A sound shape: ..." */
export function distributionSentence(amounts: Amounts, counted: CountMethod): string {
  const distribution = classifyDistribution(amounts);
  const { label, reason } = distribution;
  const isWithoutHigh = reason === "moderate-exceeds-high" && amounts.high === 0;
  const parts = [
    `${labelNames[label]}: ${isWithoutHigh ? "most is low intensity, some is moderate, none is high" : reasons[reason]}.`,
    praised.has(counted) ? praise[label] : null,
    marginSentence(distribution),
  ];
  return parts.filter((part) => typeof part === "string").join(" ");
}
