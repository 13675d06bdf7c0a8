/** What every pass of the planner knows: who runs, what was asked, and how large a week is being planned. */
import type { Runner } from "./runner.ts";
import type { WeekRequest } from "./request.ts";
import type { Amount, Stretch } from "./types.ts";

export interface WeekContext {
  readonly input: WeekRequest;
  readonly runner: Runner;
  /** What the week was given in. Sizes are in it: m or s. */
  readonly measure: keyof Stretch;
  /** The planned week. Smaller than what was asked where the limits of one run cannot hold all of it. */
  readonly size: number;
  /** The same in s and m, all of it at easy speed. */
  readonly easy: Stretch;
}

/** The size of an amount: m or s. */
export const sizeOf = (amount: Amount): number => ("distance" in amount ? amount.distance : amount.time);

/** The context of a week of `size`, in the measure of the asked one. */
export function contextOf(input: WeekRequest, runner: Runner, size: number): WeekContext {
  const measure = "distance" in input.weekly ? "distance" : "time";
  const distance = measure === "distance" ? size : size * runner.easySpeed;
  return { input, runner, measure, size, easy: { time: distance / runner.easySpeed, distance } };
}

/** A size as an amount in the measure of the week. */
export const amountOf = ({ measure }: WeekContext, size: number): Amount =>
  measure === "distance" ? { distance: size } : { time: size };

/** The size of `distance` m at easy speed. Faster running takes less time than this. */
export const sizeOfDistance = ({ measure, runner }: WeekContext, distance: number): number =>
  measure === "time" ? distance / runner.easySpeed : distance;

/** The size of `time` s at easy speed. */
export const sizeOfTime = ({ measure, runner }: WeekContext, time: number): number =>
  measure === "time" ? time : time * runner.easySpeed;

/** s that a size takes at easy speed. */
export const timeOfSize = ({ measure, runner }: WeekContext, size: number): number =>
  measure === "time" ? size : size / runner.easySpeed;
