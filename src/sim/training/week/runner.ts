/** What is known of the runner: speed for conversions, and paces where they are safe to give. */
import { paceDomain, paceFraction } from "../constants.ts";
import { speedAt } from "../oxygen.ts";
import { vdot } from "../vdot.ts";
import { week } from "./constants.ts";
import type { EffortReason, Explained, Reason } from "./reason.ts";
import type { WeekRequest } from "./request.ts";
import { belowTables, byEffort, effortReason, pacesOf, type RunnerPaces } from "./runner-paces.ts";
import type { Stretch } from "./types.ts";

export interface Runner extends RunnerPaces {
  readonly vdot: number | null;
  /** m/s at easy effort, for turning time into distance and back. */
  readonly easySpeed: number;
  /** Whether easy runs are runs with walking breaks. */
  readonly walks: boolean;
}

function pacesFor(vdot: number | null, why: EffortReason | null): RunnerPaces {
  if (vdot === null || (why !== null && why !== "slow-race")) return byEffort;
  return why === null ? pacesOf(vdot) : belowTables(vdot);
}

/** Who runs the week. Throws a RangeError for a race outside the domain of `vdot`. */
export function runnerOf({ race, experience, returning = false }: WeekRequest): Explained<Runner> {
  const value = race === null ? null : vdot(race.distance, race.time);
  const trusted = value === null ? null : Math.min(value, week.highestPacedVdot);
  const why = effortReason(experience, value, returning);
  const reasons: Reason[] = [];
  if (why !== null) reasons.push({ rule: "effort-only", why });
  if (value !== null && value > paceDomain.tableHighest) reasons.push({ rule: "vdot-above-table", vdot: value });
  if (value === null) reasons.push({ rule: "assumed-easy-pace", pace: week.assumedEasyPace });
  const result: Runner = {
    vdot: value,
    easySpeed: trusted === null ? 1000 / week.assumedEasyPace : speedAt(paceFraction.easy * trusted),
    walks: experience === "under-6-months",
    ...pacesFor(trusted, why),
  };
  return { result, reasons };
}

/** Easy running of a duration in s. */
export const easyFor = (runner: Runner, time: number): Stretch => ({ time, distance: time * runner.easySpeed });
