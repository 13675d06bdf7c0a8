/** What the page computes while it is built: a reader’s browser needs no model for this figure. */
import type { FiberType } from "../../../sim/index.ts";
import type { WorkKind } from "./days.ts";

/** The name of a day, 0 Monday to 6 Sunday. @throws RangeError for no day */
export function dayNameIn({ dayNames }: Pick<AddOneBackData, "dayNames">, day: number): string {
  const name = dayNames[day];
  if (name === undefined) throw new RangeError(`day is ${day}; allowed is 0 to 6`);
  return name;
}

/** Efforts of the picture, percent of VO2max. */
export const effortRange = { min: 60, max: 115 } as const;

/** Values at every percent from the lowest effort to the highest, 0 to 1. */
type Curve = readonly number[];

export interface AddOneBackData {
  /** From Monday on. Here they cost no figure of the simulator a byte. */
  readonly dayNames: readonly string[];
  /** Typical effort of each kind of running, percent of VO2max. */
  readonly efforts: Readonly<Record<WorkKind | "easy", number>>;
  /** Share of each type’s fibers that work. */
  readonly reached: Readonly<Record<FiberType, Curve>>;
  /** The least and the greatest share of the fastest fibers, over the plausible exponents of the step from effort to drive. */
  readonly spread: readonly (readonly [low: number, high: number])[];
  /** What a minute gives each type as a signal to adapt; 1 is a minute with all its fibers driven fully. */
  readonly signal: Readonly<Record<FiberType, Curve>>;
  /** Daniels’ limit for one session, minutes at the pace. */
  readonly caps: Readonly<Record<WorkKind, number>>;
}

/**
 * A value of a curve.
 *
 * @param at whole percent of VO2max
 * @throws RangeError outside the efforts of the picture
 */
export function valueAt(curve: Curve, at: number): number {
  const found = curve[at - effortRange.min];
  if (found === undefined) {
    throw new RangeError(`at is ${at}; allowed is a whole number from ${effortRange.min} to ${effortRange.max}`);
  }
  return found;
}
