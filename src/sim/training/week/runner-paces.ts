/** The paces that are safe to give a runner. */
import { trainingPaces, type PaceRange } from "../paces.ts";
import { week } from "./constants.ts";
import type { EffortReason } from "./reason.ts";
import type { Experience, HardKind } from "./types.ts";

export interface RunnerPaces {
  /** VDOT that paces are taken from, at most 85; null where the runner gets effort and minutes only. */
  readonly pacedVdot: number | null;
  /** s/km; null where the kind is run by effort. */
  readonly pace: Readonly<Record<HardKind, number | null>>;
  /** Null where the kind is run by effort. */
  readonly paceRange: Readonly<Record<HardKind | "easy", PaceRange | null>>;
}

/** Why a runner gets no paces; null for one who does. @param vdot null without a race */
export function effortReason(experience: Experience, vdot: number | null): EffortReason | null {
  if (experience === "under-6-months") return "under-6-months";
  if (vdot === null) return "no-race";
  return vdot < week.lowestPacedVdot ? "slow-race" : null;
}

export const byEffort: RunnerPaces = {
  pacedVdot: null,
  pace: { threshold: null, interval: null, repetition: null, fartlek: null },
  paceRange: { easy: null, threshold: null, interval: null, repetition: null, fartlek: null },
};

/** @param pacedVdot 30 to 85 */
export function pacesOf(pacedVdot: number): RunnerPaces {
  const center = trainingPaces(pacedVdot);
  const better = trainingPaces(pacedVdot + week.paceMargin);
  const worse = trainingPaces(pacedVdot - week.paceMargin);
  return {
    pacedVdot,
    pace: { threshold: center.T, interval: center.I, repetition: center.R, fartlek: null },
    paceRange: {
      easy: center.E,
      threshold: { fast: better.T, slow: worse.T },
      interval: { fast: better.I, slow: worse.I },
      repetition: { fast: better.R, slow: worse.R },
      fartlek: null,
    },
  };
}
