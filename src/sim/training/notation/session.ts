/** Between a written session and the planner's: the planner knows of each stretch both how long and how far it is. */
import { requireWhole } from "../../numerics/range.ts";
import { bandPace } from "../band-pace.ts";
import { effortOf } from "../week/effort.ts";
import type { Runner } from "../week/runner.ts";
import type { Amount, Session, SessionKind, Step, Stretch } from "../week/types.ts";
import type { Band } from "../zones.ts";
import type { WrittenSession, WrittenStep } from "./types.ts";

/** s/km of a band; where the runner has no paces, that of easy running. */
const paceOf = (band: Band, { easySpeed, pacedVdot }: Runner): number =>
  pacedVdot === null ? 1000 / easySpeed : bandPace(pacedVdot, band);

const stretchOf = (amount: Amount, pace: number): Stretch =>
  "distance" in amount
    ? { distance: amount.distance, time: (amount.distance / 1000) * pace }
    : { time: amount.time, distance: (amount.time / pace) * 1000 };

function stepOf(step: WrittenStep, runner: Runner): Step {
  const easy = paceOf("easy", runner);
  if (step.part !== "repeats")
    return { part: step.part === "long" ? "easy" : step.part, ...stretchOf(step.length, easy) };
  const { count, work, band, recovery } = step;
  return {
    part: "repeats",
    count,
    band,
    work: stretchOf(work, paceOf(band, runner)),
    recovery: recovery === null ? { time: 0, distance: 0 } : stretchOf(recovery, easy),
  };
}

const hardest = ["repetition", "interval", "threshold"] as const;

function kindOf({ steps }: WrittenSession): SessionKind {
  const bands = steps.flatMap((step) => (step.part === "repeats" ? [step.band] : []));
  const hard = hardest.find((band) => bands.includes(band));
  if (hard !== undefined) return hard;
  if (steps.some(({ part }) => part === "long")) return "long";
  return bands.includes("strides") ? "strides" : "easy";
}

const total = (steps: readonly Step[], unit: keyof Stretch): number =>
  steps.reduce(
    (sum, step) =>
      sum +
      (step.part === "repeats" ? step.count * step.work[unit] + (step.count - 1) * step.recovery[unit] : step[unit]),
    0,
  );

/**
 * A written session as the planner has its own, with every stretch in m and in s at the runner's paces.
 *
 * @param day 0 Monday to 6 Sunday
 * @param runner whose paces turn meters into seconds and back; without paces everything is run at easy speed
 * @throws RangeError for a day outside 0 to 6
 */
export function sessionOf(written: WrittenSession, day: number, runner: Runner): Session {
  requireWhole("day", day, 0, 6);
  const steps = written.steps.map((step) => stepOf(step, runner));
  const kind = kindOf(written);
  const hard = hardest.find((band) => band === kind);
  return {
    day,
    kind,
    hard: hard !== undefined,
    time: total(steps, "time"),
    distance: total(steps, "distance"),
    steps,
    paceRange: runner.paceRange[hard ?? "easy"],
    effort: effortOf[kind],
  };
}

/** Equal up to the last digits of arithmetic. */
const isWhole = (value: number, unit: number): boolean =>
  Math.abs(value / unit - Math.round(value / unit)) * unit < 1e-6;

/** The one of both that is a round number, as whoever planned it thought of it: meters in fifties, or else seconds. */
function amountOf({ time, distance }: Stretch): Amount {
  if (isWhole(time, 60)) return { time: Math.round(time) };
  return isWhole(distance, 50) ? { distance: Math.round(distance) } : { time: Math.round(time) };
}

/**
 * A planned session in the way it would be written, each stretch by its round number.
 *
 * @param session one of the planner's; unchecked
 */
export const writtenOf = ({ kind, steps }: Pick<Session, "kind" | "steps">): WrittenSession => ({
  steps: steps.map((step): WrittenStep => {
    // Walking breaks have no letter: they are part of an easy run.
    if (step.part === "walk-run") return { part: "easy", length: amountOf(step) };
    if (step.part !== "repeats")
      return { part: step.part === "easy" && kind === "long" ? "long" : step.part, length: amountOf(step) };
    const { count, band, work, recovery } = step;
    return {
      part: "repeats",
      count,
      band,
      work: amountOf(work),
      recovery: count === 1 ? null : amountOf(recovery),
    };
  }),
});
