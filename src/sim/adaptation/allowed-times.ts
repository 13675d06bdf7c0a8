/** How long a session may be at each intensity, if something about it is held equal. */
import { requireKeys } from "../numerics/limits.ts";
import { requireArray, requireBetween, requireObject, requireOneOf } from "../numerics/range.ts";
import { durationAtIntensity } from "../tolerance/duration-curve.ts";
import { usualTolerance } from "../tolerance/usual-tolerance.ts";
import { longestSession } from "../training/constants.ts";
import { costMethods, highestCost, timeForCost, type CostMethod } from "../training/recovery-cost.ts";

export type Allowance =
  /** `time`: s of work per session, 0 to 21,600. */
  | { readonly rule: "minutes"; readonly time: number }
  /** `share`: 0.1 to 5 times what can be held in one piece, by `timeToExhaustion` or by `durationAtIntensity`. */
  | { readonly rule: "held"; readonly share: number; readonly by: "model" | "races" }
  /** `cost`: 0 to 10,000,000, as `recoveryCost` counts it. */
  | { readonly rule: "cost"; readonly cost: number; readonly method: CostMethod };

const keys = { minutes: ["time"], held: ["share", "by"], cost: ["cost", "method"] } as const;

/** The rule as a function of intensity, in s. Throws a RangeError for what is no rule. */
function timeBy(allowance: Allowance): (intensity: number) => number | null {
  const { rule } = requireObject("allowance", allowance);
  requireOneOf("allowance.rule", rule, ["minutes", "held", "cost"]);
  requireKeys("allowance", allowance, ["rule", ...keys[rule]]);
  switch (allowance.rule) {
    case "minutes": {
      const time = requireBetween("allowance.time", allowance.time, 0, longestSession);
      return () => time;
    }
    case "held": {
      const share = requireBetween("allowance.share", allowance.share, 0.1, 5);
      const by = requireOneOf("allowance.by", allowance.by, ["model", "races"]);
      return (intensity) => {
        const held = by === "model" ? usualTolerance(intensity).time : durationAtIntensity(intensity);
        return held === null ? null : share * held;
      };
    }
    case "cost": {
      const cost = requireBetween("allowance.cost", allowance.cost, 0, highestCost);
      const method = requireOneOf("allowance.method", allowance.method, costMethods);
      return (intensity) => (intensity === 0 ? null : timeForCost(intensity, cost, method));
    }
  }
}

/**
 * Time of work per session at each intensity under one rule: the same minutes, the same share of what can be held, or
 * the same cost. That these are what a runner can spend is an assumption, whichever is chosen.
 *
 * @param intensities fractions of VO2max, 0 to 3
 * @returns s per session, one per intensity; null where the rule gives none (the model above 60 minutes and at 0.86 and
 * below, race times above 1.13 and below 0.81, a cost at 0), or more than 21,600
 * @throws RangeError for an intensity outside 0 to 3, and for what is no rule
 * @see ours; banister1991, daniels1979 and potvin2017 for what the rules build on
 */
export function allowedTimes(intensities: readonly number[], allowance: Allowance): readonly (number | null)[] {
  const timeAt = timeBy(allowance);
  // Not `map`, which would pass over the holes of a sparse array.
  return Array.from(requireArray("intensities", intensities), (intensity, index) => {
    const time = timeAt(requireBetween(`intensities[${index}]`, intensity, 0, 3));
    return time !== null && time <= longestSession ? time : null;
  });
}
