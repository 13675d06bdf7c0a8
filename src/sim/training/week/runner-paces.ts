/** The paces that are safe to give a runner. */
import { paceFraction } from "../constants.ts";
import { paceRanges } from "../pace-ranges.ts";
import { paceAtFraction, trainingPaces, type PaceRange } from "../paces.ts";
import { week } from "./constants.ts";
import type { EffortReason } from "./reason.ts";
import type { Experience, HardKind } from "./types.ts";

export interface RunnerPaces {
  /** VDOT that paces are taken from, at most 85; null where the runner gets effort and minutes only. */
  readonly pacedVdot: number | null;
  /** s/km; null where the kind is run by effort. */
  readonly pace: Readonly<Record<HardKind, number | null>>;
  /** Whether threshold by effort is cut into short pieces. */
  readonly inPieces: boolean;
  /** Null where the kind is run by effort. */
  readonly paceRange: Readonly<Record<HardKind | "easy", PaceRange | null>>;
}

/** Why a runner gets no paces; null for one who does. @param vdot null without a race */
export function effortReason(experience: Experience, vdot: number | null, returning: boolean): EffortReason | null {
  if (experience === "under-6-months") return "under-6-months";
  if (vdot === null) return "no-race";
  if (vdot < week.lowestPacedVdot) return "slow-race";
  return returning ? "returning" : null;
}

export const byEffort: RunnerPaces = {
  pacedVdot: null,
  inPieces: false,
  pace: { threshold: null, interval: null, repetition: null, fartlek: null },
  paceRange: { easy: null, threshold: null, interval: null, repetition: null, fartlek: null },
};

/** Easy pace as a wide range; everything else by effort. @param vdot below those of the tables */
export function belowTables(vdot: number): RunnerPaces {
  const margin = week.paceMarginBelowTables;
  const fast = paceAtFraction(vdot + margin, paceFraction.easyFast);
  const slow = paceAtFraction(Math.max(1, vdot - margin), paceFraction.easySlow);
  return { ...byEffort, inPieces: true, paceRange: { ...byEffort.paceRange, easy: { fast, slow } } };
}

/** @param pacedVdot 30 to 85 */
export function pacesOf(pacedVdot: number): RunnerPaces {
  const center = trainingPaces(pacedVdot);
  const { E, T, I, R } = paceRanges(pacedVdot);
  return {
    pacedVdot,
    inPieces: false,
    pace: { threshold: center.T, interval: center.I, repetition: center.R, fartlek: null },
    paceRange: {
      easy: E,
      threshold: T,
      interval: I,
      repetition: R,
      fartlek: null,
    },
  };
}
