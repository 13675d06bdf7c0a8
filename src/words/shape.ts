/** How near a distribution is to another name, and its index, in words. */
import type { LabelChange } from "../sim/training/nearest-label.ts";
import type { PolarizationIndex } from "../sim/training/polarization.ts";
import type { Amounts } from "../sim/training/shares.ts";
import { labelNames } from "./distribution.ts";
import { uncapitalized, wholeMinutes } from "./units.ts";

const zoneWords: Readonly<Record<keyof Amounts, string>> = {
  low: "easy running",
  moderate: "threshold running",
  high: "faster running",
};

/** "Turn 2 minutes of threshold running into faster running, ...": what would change the name; the exchange is in seconds. */
export const nearestSentence = ({ from, to, amount, label }: LabelChange): string => {
  const minutes = wholeMinutes(amount);
  return `Turn ${minutes} ${minutes === 1 ? "minute" : "minutes"} of ${zoneWords[from]} into ${zoneWords[to]}, and the name changes to “${uncapitalized(labelNames[label])}”.`;
};

/** Treff's index, where it means anything. */
export function indexSentence({ value, strict, polarized }: PolarizationIndex): string {
  if (value === null || !strict)
    return "A polarization index is not given: it needs more easy than fast running, and more fast than threshold running.";
  return `Its polarization index (Treff 2019) is ${value.toFixed(2)}; above 2.00 ${polarized ? "it is" : "it would be"} polarized.`;
}
