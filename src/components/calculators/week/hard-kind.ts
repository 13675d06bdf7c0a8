/** Why the one hard session of a week is of its kind, which kind it may be swapped for, and how fast threshold is. */
import { effortOf } from "../../../sim/training/week/effort.ts";
import type { Session, Week } from "../../../sim/training/week/types.ts";
import { raceTime } from "../../../sim/training/vdot.ts";
import { kindName } from "../../../words/session.ts";
import { duration } from "../../../words/units.ts";
import type { SwappedKind } from "../../program/runner/answers.ts";

export interface Swap {
  readonly to: SwappedKind;
  /** "Swap for intervals". */
  readonly label: string;
  /** Why the session is of its kind. */
  readonly why: string;
}

const [thresholdEffort] = effortOf.threshold.rpe;
const [intervalEffort] = effortOf.interval.rpe;

/** Null where the week has no pace, or not just one hard session: two are of different kinds already. */
export function swapOf({ sessions, effortOnly }: Week): Swap | null {
  const [hard, second] = sessions.filter((session) => session.hard);
  if (effortOnly || hard === undefined || second !== undefined) return null;
  const to = hard.kind === "threshold" ? "interval" : "threshold";
  const why =
    to === "interval"
      ? `We plan threshold first, because it feels less hard than intervals (effort ${thresholdEffort} of 10, not ${intervalEffort}). One trial found that intervals raise VO2max more; over many trials neither is clearly better.`
      : `Threshold feels less hard (effort ${thresholdEffort} of 10). Each kind has a limit of its own.`;
  return { to, label: `Swap for ${kindName(to)}`, why };
}

const tenKilometers = 10_000;

/** Percent. One race says no more of a runner's threshold: 83 ± 5 % of VO2max in 22 runners (hafen2018). */
const thresholdDoubt = 6;

/** How far to trust a threshold pace; null for another session, or one by effort. @param vdot of the runner's race */
export function thresholdNote({ kind, paceRange }: Session, vdot: number | null): string | null {
  if (kind !== "threshold" || paceRange === null || vdot === null) return null;
  const time = raceTime(vdot, tenKilometers);
  const isRacePace = paceRange.fast <= time / (tenKilometers / 1000);
  return [
    ...(isRacePace
      ? [
          `This is close to your 10 km race pace: 10 km would take you ${duration(time)}, and threshold is about what you could race for an hour.`,
        ]
      : []),
    `One race gives this pace to within about ${thresholdDoubt} %. If you cannot say a short sentence, slow down.`,
  ].join(" ");
}
