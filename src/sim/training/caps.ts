/** How much running at a pace one session may hold. */
import { requireBetween, requireObject } from "../numerics/range.ts";
import { paceDomain, paceFraction, raceDomain } from "./constants.ts";
import { marathonRacePace, paceAtFraction, trainingPaces } from "./paces.ts";
import { caps } from "./week/constants.ts";

/** Which limit is the smallest: the share of the week, the absolute distance, or the absolute time. */
export type Binding = "share" | "distance" | "time";

export interface Cap {
  /** m at the pace, without warm-up, jogs and cool-down. */
  readonly distance: number;
  /** s that this distance takes at the pace. */
  readonly time: number;
  readonly binding: Binding;
}

export type SessionCaps = Readonly<Record<"M" | "T" | "I" | "R" | "L", Cap>>;

export interface CapsInput {
  /** m per week, from 0 to 1 000 000. */
  readonly weeklyDistance: number;
  /** From 20 to 95. */
  readonly vdot: number;
}

/** The share of the week that one long run may be: 30 % up to 40 miles a week, 25 % above. */
export const longRunShare = (weeklyDistance: number): number =>
  weeklyDistance <= caps.L.turn ? caps.L.shareBelow : caps.L.shareAbove;

function smallest(pace: number, share: number, distance = Infinity, time = Infinity): Cap {
  const limits = [
    ["share", share],
    ["distance", distance],
    ["time", (time / pace) * 1000],
  ] as const;
  // At a tie the absolute limit is named, as it is the one that stays.
  const [binding, meters] = limits.reduce((least, limit) => (limit[1] <= least[1] ? limit : least));
  return { distance: meters, time: (meters / 1000) * pace, binding };
}

/**
 * Daniels' limits for one session, counting only running at the pace; L counts the whole run at 68 % of VDOT. M is
 * timed at marathon race pace. The long-run cap falls where its share drops from 30 to 25 % of the week: that is the
 * rule, not an error. Source: daniels2014.
 *
 * @throws RangeError for what is no object, a weekly distance outside 0 to 1 000 000 m or a VDOT outside 20 to 95
 */
export function sessionCaps(input: CapsInput): SessionCaps {
  const { weeklyDistance, vdot } = requireObject("input", input);
  requireBetween("weeklyDistance", weeklyDistance, 0, 1_000_000);
  requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);
  const paces = trainingPaces(vdot);
  const share = (part: number): number => part * weeklyDistance;
  return {
    M: smallest(marathonRacePace(vdot), share(caps.M.share), caps.M.distance, caps.M.time),
    T: smallest(paces.T, share(caps.T.share)),
    I: smallest(paces.I, share(caps.I.share), caps.I.distance),
    R: smallest(paces.R, share(caps.R.share), caps.R.distance),
    L: smallest(paceAtFraction(vdot, paceFraction.easy), share(longRunShare(weeklyDistance)), Infinity, caps.L.time),
  };
}
