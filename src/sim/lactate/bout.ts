/** A hard bout from rest and what follows it, as pages show it: the trained runner, every second, never cut short by the guard. */
import { simulateShuttle } from "./shuttle.ts";
import type { ShuttleCourse } from "./shuttle-course.ts";
import type { ShuttleOptions, ShuttleStage } from "./shuttle-options.ts";

export interface Bout {
  /** Of the work, fraction of VO2max. */
  readonly demand: number;
  /** Durations, s. */
  readonly work: number;
  readonly rest: number;
  /** Demand after the work. Default "rest". */
  readonly recovery?: ShuttleStage["demand"];
}

/**
 * Lactate of the trained runner through a bout.
 *
 * @throws RangeError for whatever `simulateShuttle` refuses
 */
export const simulateBout = (
  { demand, work, rest, recovery = "rest" }: Bout,
  options: Omit<ShuttleOptions, "guard" | "sampleEvery"> = {},
): ShuttleCourse =>
  simulateShuttle(
    [
      { duration: work, demand },
      { duration: rest, demand: recovery },
    ],
    "trained",
    { ...options, guard: false, sampleEvery: 1 },
  );
