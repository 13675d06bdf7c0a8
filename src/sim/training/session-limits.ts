/** How much running at a pace one session may hold. */
import { requireBetween, requireObject } from "../numerics/range.ts";
import { paceDomain, paceFraction, raceDomain } from "./constants.ts";
import { marathonRacePace, paceAtFraction, trainingPaces } from "./paces.ts";
import { limits } from "./week/constants.ts";

/** Which limit is the smallest: the share of the week, the absolute distance, or the absolute time. */
export type LimitBinding = "share" | "distance" | "time";

export interface SessionLimit {
  /** m at the pace, without warm-up, jogs and cool-down. */
  readonly distance: number;
  /** s that this distance takes at the pace. */
  readonly time: number;
  readonly binding: LimitBinding;
}

export type SessionLimits = Readonly<Record<"M" | "T" | "I" | "R" | "L", SessionLimit>>;

export interface SessionLimitsInput {
  /** m per week, from 0 to 1 000 000. */
  readonly weeklyDistance: number;
  /** From 20 to 95. */
  readonly vdot: number;
}

/** m: the largest week that limits are told for. */
export const largestWeek = 1_000_000;

/** The share of the week that one long run may be: 30 % up to 40 miles a week, 25 % above. */
export const longRunShare = (weeklyDistance: number): number =>
  weeklyDistance <= limits.L.turn ? limits.L.shareBelow : limits.L.shareAbove;

interface Candidates {
  /** m: the share of the week. */
  readonly share: number;
  /** m. */
  readonly distance?: number;
  /** s. */
  readonly time?: number;
}

/** The smallest of the limits at a pace in s/km. */
function smallest(pace: number, { share, distance = Infinity, time = Infinity }: Candidates): SessionLimit {
  const candidates = [
    ["share", share],
    ["distance", distance],
    ["time", (time / pace) * 1000],
  ] as const;
  // At a tie the absolute limit is named, as it is the one that stays.
  const [binding, meters] = candidates.reduce((least, limit) => (limit[1] <= least[1] ? limit : least));
  return { distance: meters, time: (meters / 1000) * pace, binding };
}

/**
 * Daniels' limits for one session, counting only running at the pace; L counts the whole run at 68 % of VDOT. M is
 * timed at marathon race pace. The limit of the long run falls where its share drops from 30 to 25 % of the week: that
 * is the rule, not an error. Source: daniels2014.
 *
 * @throws RangeError for what is no object, a weekly distance outside 0 to 1 000 000 m or a VDOT outside 20 to 95
 */
export function sessionLimits(input: SessionLimitsInput): SessionLimits {
  const { weeklyDistance, vdot } = requireObject("input", input);
  requireBetween("weeklyDistance", weeklyDistance, 0, largestWeek);
  requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);
  const paces = trainingPaces(vdot);
  const { M, T, I, R, L } = limits;
  const easyPace = paceAtFraction(vdot, paceFraction.easy);
  return {
    M: smallest(marathonRacePace(vdot), { ...M, share: M.share * weeklyDistance }),
    T: smallest(paces.T, { share: T.share * weeklyDistance }),
    I: smallest(paces.I, { ...I, share: I.share * weeklyDistance }),
    R: smallest(paces.R, { ...R, share: R.share * weeklyDistance }),
    L: smallest(easyPace, { share: longRunShare(weeklyDistance) * weeklyDistance, time: L.time }),
  };
}
