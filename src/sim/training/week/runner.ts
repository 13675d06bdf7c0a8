/** What is known of the runner: speed for conversions, and paces where they are safe to give. */
import { paceDomain, paceFraction } from "../constants.ts";
import { speedAt } from "../oxygen.ts";
import { trainingPaces, type PaceRange } from "../paces.ts";
import { vdot } from "../vdot.ts";
import { week } from "./constants.ts";
import type { EffortReason, Note } from "./notes.ts";
import type { QualityKind, Stretch, WeekInput } from "./types.ts";

interface Paced {
  /** VDOT that paces are taken from: at most 85. */
  readonly vdot: number;
  /** s/km. */
  readonly pace: Readonly<Record<QualityKind, number>>;
  readonly range: Readonly<Record<QualityKind | "easy", PaceRange>>;
}

export interface Runner {
  readonly vdot: number | null;
  /** m/s at easy effort, for turning time into distance and back. */
  readonly easySpeed: number;
  /** Null where the runner gets effort and minutes only. */
  readonly paced: Paced | null;
  readonly notes: readonly Note[];
}

function effortReason(input: WeekInput, value: number | null): EffortReason | null {
  if (input.experience === "under-6-months") return "under-6-months";
  if (value === null) return "no-race";
  return value < week.lowestPacedVdot ? "slow-race" : null;
}

function pacesOf(value: number): Paced {
  const [center, better, worse] = [0, week.paceMargin, -week.paceMargin].map((by) => trainingPaces(value + by));
  if (center === undefined || better === undefined || worse === undefined) throw new Error("three paces");
  return {
    vdot: value,
    pace: { threshold: center.T, interval: center.I, repetition: center.R },
    range: {
      easy: center.E,
      threshold: { fast: better.T, slow: worse.T },
      interval: { fast: better.I, slow: worse.I },
      repetition: { fast: better.R, slow: worse.R },
    },
  };
}

export function runnerOf(input: WeekInput): Runner {
  const value = input.race === null ? null : vdot(input.race.distance, input.race.time);
  const why = effortReason(input, value);
  const notes: Note[] = [];
  if (why !== null) notes.push({ rule: "effort-only", why });
  if (value !== null && value > paceDomain.tableHighest) notes.push({ rule: "vdot-above-table", vdot: value });
  if (value === null) notes.push({ rule: "assumed-easy-pace", pace: week.assumedEasyPace });
  return {
    vdot: value,
    easySpeed:
      value === null
        ? 1000 / week.assumedEasyPace
        : speedAt(paceFraction.easy * Math.min(value, week.highestPacedVdot)),
    paced: why === null && value !== null ? pacesOf(Math.min(value, week.highestPacedVdot)) : null,
    notes,
  };
}

/** Easy running of a duration in s. */
export const easyFor = (runner: Runner, time: number): Stretch => ({ time, distance: time * runner.easySpeed });
