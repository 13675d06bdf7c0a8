/** One session over time: the tiring pool through work and recoveries. Illustrative. */
import { sessionParts } from "../adaptation/session.ts";
import type { FiberShares, FiberType } from "../fibers/compositions.ts";
import { sharedPool } from "../fibers/default-pool.ts";
import { excitationAt, typesAt, type TypeRecruitment } from "../fibers/recruitment.ts";
import { typeEnds } from "../fibers/unit-types.ts";
import { force } from "../motor-units/force.ts";
import { requirePool } from "../motor-units/require-pool.ts";
import { requireKeys } from "../numerics/limits.ts";
import { requireAbove, requireArray, requireWhole } from "../numerics/range.ts";
import { fatigueScale, longestModeled, recoveryTime, sustainableLimit } from "./constants.ts";
import { runningPool, wholeSteps } from "./running-pool.ts";

/** A stretch of one intensity. */
export interface Bout {
  /** Fraction of VO2max, 0 (standing still) to 3; above 1 it is demand. */
  readonly intensity: number;
  /** s, above 0, at most 86,400. */
  readonly duration: number;
}

/** What each fiber type does at one moment, and what is left. */
export interface SessionSample extends Readonly<Record<FiberType, TypeRecruitment>> {
  /** s since the session began, above 0. */
  readonly time: number;
  /** Index of the bout; the moment between two belongs to the one that ends. */
  readonly bout: number;
  /** Common drive as a fraction of its maximum, 0 to 1. */
  readonly excitationFraction: number;
  /** Force at maximum excitation as the units are, as a fraction of the rested one, 0 to 1. */
  readonly capacity: number;
  /** Activation of each unit of the default pool, 0 to 1. */
  readonly activation: Float64Array;
}

export interface SessionCourse {
  /** Rising in time, the last one at `end`. */
  readonly samples: readonly SessionSample[];
  /** The first step (s, and index of the bout) at which the force cannot be given; null where the session is held. */
  readonly failure: { readonly time: number; readonly bout: number } | null;
  /** s simulated: to the failure, the end of the session or 3,600, whichever comes first. */
  readonly end: number;
  /** Whether the session is longer than the 3,600 s that the model reaches, held so far or not. */
  readonly truncated: boolean;
}

export interface SessionOptions {
  /** About how many samples over the whole session, evenly in time, 2 to 2,000. Default 120. */
  readonly samples?: number;
}

const mostBouts = 400;
const usualSamples = 120;

/** Bouts, each number read once. Throws a RangeError that names the place. */
function soundBouts(bouts: readonly Bout[]): readonly Bout[] {
  requireWhole("bouts.length", requireArray("bouts", bouts).length, 1, mostBouts);
  const sound = sessionParts("bouts", bouts);
  for (const [index, { duration }] of sound.entries()) requireAbove(`bouts[${index}].duration`, duration, 0);
  return sound;
}

/**
 * Simulates a session, bout after bout, from rest. Each bout asks for the force that the rested pool gives at its
 * intensity. Above 0.86 of VO2max units tire and recover as in `timeToExhaustion`, and others join; at 0.86 and below
 * nothing tires and what is tired recovers, so that easy running from rest goes on with the units it began with. One
 * bout fails when `timeToExhaustion` says, to 1.5 % or 0.2 s. Illustrative: recovery was fitted to single efforts only.
 *
 * Samples stand at the first step and the end of every bout, at the failure, and evenly between. An hour takes
 * some 12 ms, up to four times that in repeats, and more in bouts of seconds: call it from a worker where it must follow
 * a slider.
 *
 * @param bouts 1 to 400, together at most a day; the model reaches 3,600 s
 * @param composition fractions of type I, IIa and IIx fibers, together 1
 * @throws RangeError for a bout or option outside its range, bouts of more than a day, and for what is no mix
 * @see potvin2017 for the pool and its fatigue; recovery and the mapping from intensity are ours
 * @example simulateSession([{ intensity: 0.65, duration: 2700 }], compositions[0]).failure // null
 */
export function simulateSession(
  bouts: readonly Bout[],
  composition: FiberShares,
  options: SessionOptions = {},
): SessionCourse {
  const sound = soundBouts(bouts);
  const ends = typeEnds("composition", composition);
  requireKeys("options", options, ["samples"]);
  const { samples: wanted = usualSamples } = options;
  requireWhole("options.samples", wanted, 2, 2000);
  const total = sound.reduce((sum, { duration }) => sum + duration, 0);
  const every = Math.min(total, longestModeled) / wanted;

  const pool = requirePool(sharedPool().pool);
  const contraction = runningPool(pool, 0, { fatigueScale, recoveryTime });
  const samples: SessionSample[] = [];
  let last = 0;
  let next = 0;
  const sample = (time: number, bout: number): void => {
    // Asked twice for one moment, or for the end of a bout that is shorter than a rounding error.
    if (time <= last) return;
    last = time;
    next = (Math.floor(time / every) + 1) * every;
    const { excitation, activation } = contraction;
    samples.push({
      time,
      bout,
      excitationFraction: excitation / pool.maxExcitation,
      capacity: Math.min(1, contraction.capacityNow()),
      activation: activation.slice(),
      ...typesAt(excitation, ends, activation),
    });
  };

  let start = 0;
  let failure: SessionCourse["failure"] = null;
  for (const [bout, { intensity, duration }] of sound.entries()) {
    if (failure !== null || start >= longestModeled) break;
    const end = Math.min(start + duration, longestModeled);
    contraction.target = force(pool, excitationAt(intensity) * pool.maxExcitation);
    contraction.fatigueScale = intensity > sustainableLimit ? fatigueScale : 0;
    const timeAt = (elapsed: number): number => Math.min(end, start + elapsed);
    let isFirst = true;
    const { time, failed } = wholeSteps(contraction, end - start, (elapsed) => {
      if (isFirst || timeAt(elapsed) >= next) sample(timeAt(elapsed), bout);
      isFirst = false;
    });
    const rest = end - start - time;
    if (failed) failure = { time: timeAt(time), bout };
    // Where the model ends, it asks as `timeToExhaustion` does: at whole steps only.
    else if (rest > 0 && !contraction.advance(rest) && end < longestModeled) failure = { time: end, bout };
    start = failure?.time ?? end;
    sample(start, bout);
  }
  return { samples, failure, end: start, truncated: total > longestModeled };
}
