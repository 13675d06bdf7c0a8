/** What a hard day holds: the asked session inside every limit, or what takes its place where it does not fit. */
import { week } from "./constants.ts";
import { sizeOfDistance, type WeekContext } from "./context.ts";
import { largestFitting, type HardSession } from "./hard-session.ts";
import type { Limits } from "./limits.ts";
import type { Explained, Reason, Replacement } from "./reason.ts";
import type { HardKind } from "./types.ts";

export interface HardDay {
  /** Null where no session fits: then the day has an easy run. */
  readonly session: HardSession | null;
  /** A second session of the same kind on that day. */
  readonly second: HardSession | null;
  /** Number of strides in that easy run; 0 for none. */
  readonly strides: number;
}

/** s of hard running that the days before have left. */
export interface WorkLeft {
  /** Up to the goal; Infinity without one. */
  readonly hard: number;
  /** Above threshold. */
  readonly high: number;
}

export interface DayDemand {
  readonly kind: HardKind;
  /** Of the allowed work, above 0 to 1. */
  readonly scale: number;
  /** Whether the day holds the session twice. */
  readonly isDouble: boolean;
}

function strideCount(time: number): number {
  const count = Math.min(week.stride.most, Math.floor(time / week.stride.time));
  return count >= week.stride.fewest ? count : 0;
}

/** What two threshold sessions of one day hold together. */
const doubleReason = ({ work }: HardSession, { session }: Limits): Reason => ({
  rule: "double-threshold",
  distance: 2 * work.distance,
  time: 2 * work.time,
  limit: session?.T.distance ?? 2 * work.distance,
});

/** A day for a session of a kind. A short fartlek takes the place of a session that does not fit, then strides. */
export function hardDayOf(
  { kind, scale, isDouble }: DayDemand,
  context: WeekContext,
  limits: Limits,
  left: WorkLeft,
): Explained<HardDay> {
  const share = scale * (isDouble ? week.doubleShare : 1);
  const limit = Math.min(share * limits.work[kind].time, left.hard, kind === "threshold" ? Infinity : left.high);
  const fits = ({ distance }: HardSession): boolean => sizeOfDistance(context, distance) <= limits.hardRun.size;
  const asked = largestFitting(kind, limit, context.runner, fits);
  if (typeof asked === "object") {
    const { session, isShortened } = asked;
    const { time, by, share: ofWeek } = limits.work[kind];
    const distance = context.runner.pace[kind] === null ? null : session.work.distance;
    const reasons: Reason[] = [
      { rule: "work", kind, time: session.work.time, distance, limit: time, by, share: ofWeek },
    ];
    if (isDouble) reasons.push(doubleReason(session, limits));
    if (isShortened) reasons.push({ rule: "shortened", kind, limit: limits.hardRun.time });
    return { result: { session, second: isDouble ? session : null, strides: 0 }, reasons };
  }
  const fartlekLimit = Math.min(limit, left.high, limits.work.fartlek.time);
  const fartlek = kind === "fartlek" ? asked : largestFitting("fartlek", fartlekLimit, context.runner, fits);
  const session = typeof fartlek === "object" ? fartlek.session : null;
  const strides = session === null ? strideCount(limit) : 0;
  const instead: Replacement = session !== null ? "fartlek" : strides > 0 ? "strides" : "easy";
  const reason: Reason =
    asked === "below-smallest"
      ? { rule: asked, kind, limit, instead }
      : { rule: asked, kind, limit: limits.hardRun.time, instead };
  return { result: { session, second: null, strides }, reasons: [reason] };
}
