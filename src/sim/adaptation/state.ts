/** What training changes in a muscle, at one moment. */
import type { FiberShares, FiberType } from "../fibers/compositions.ts";
import { requireKeys } from "../numerics/limits.ts";
import { refusal, requireBetween, requireFlag } from "../numerics/range.ts";
import { iixTarget } from "../weeks/week-course.ts";
import type { Drives } from "./drives.ts";
import { approach, saturating } from "../numerics/first-order.ts";
import type { AdaptationParameters } from "./settings.ts";
import { perType, type PerType } from "./stimulus.ts";

/** All but the first two are fractions by which something lies above its untrained value. */
export interface AdaptationState {
  /** Share of IIx in the muscle's myosin, 0 to 1: the biopsied muscle of `andersen2000`, not the athlete's composition. */
  readonly iixShare: number;
  /** Whether the drive on IIx has ever been above a half, so that stopping overshoots. */
  readonly hasTrained: boolean;
  /** Oxidative capacity per type. */
  readonly oxidative: PerType;
  readonly mct4: number;
  readonly mct1: number;
  readonly buffering: number;
  /** Rise of peak firing rates and fall of thresholds, high-force work only. */
  readonly neural: number;
  /** Rise of fibers' force, high-force work only. */
  readonly hypertrophy: number;
}

/** Nothing trained yet. */
const untrained = (composition: FiberShares, { iixHabitual }: AdaptationParameters): AdaptationState => ({
  iixShare: iixHabitual,
  hasTrained: false,
  oxidative: perType({ I: 0, IIa: 0, IIx: 0 }, composition),
  mct4: 0,
  mct1: 0,
  buffering: 0,
  neural: 0,
  hypertrophy: 0,
});

const rises = ["mct4", "mct1", "buffering", "neural", "hypertrophy"] as const;
/** `day`, because a day of a result may be where another course starts. */
const stateKeys = ["iixShare", "hasTrained", "oxidative", ...rises, "day"];

/** Where a course starts: untrained, but for what is given. Throws a RangeError that begins with `name`. */
export function startingState(
  name: string,
  given: Partial<AdaptationState> | undefined,
  composition: FiberShares,
  parameters: AdaptationParameters,
): AdaptationState {
  const usual = untrained(composition, parameters);
  if (given === undefined) return usual;
  requireKeys(name, given, stateKeys);
  const { iixShare, hasTrained = false, oxidative } = given;
  const state = { ...usual, hasTrained: requireFlag(`${name}.hasTrained`, hasTrained) };
  if (iixShare !== undefined) state.iixShare = requireBetween(`${name}.iixShare`, iixShare, 0, 1);
  for (const key of rises) {
    const value = given[key];
    if (value !== undefined) state[key] = requireBetween(`${name}.${key}`, value, 0, 10);
  }
  if (oxidative !== undefined) {
    requireKeys(`${name}.oxidative`, oxidative, ["I", "IIa", "IIx", "II", "whole"]);
    const { I, IIa, IIx } = oxidative;
    const { oxidativeCeiling } = parameters;
    for (const [type, value] of Object.entries({ I, IIa, IIx })) {
      const where = `${name}.oxidative.${type}`;
      requireBetween(where, value, 0, Number.MAX_VALUE);
      if (value > oxidativeCeiling) {
        // The start may be a study's: then the caller gave the ceiling alone.
        throw refusal(where, value, `a number from 0 to ${oxidativeCeiling}, which is parameters.oxidativeCeiling`);
      }
    }
    state.oxidative = perType({ I, IIa, IIx }, composition);
  }
  return state;
}

/** Oxidative capacity after `elapsed` days under the same drive: exact, like the rest of the state. */
export function oxidativeAfter(
  start: PerType,
  drive: Drives["oxidative"],
  elapsed: number,
  composition: FiberShares,
  { oxidativeCeiling, oxidativeTime }: AdaptationParameters,
): PerType {
  const after = (type: FiberType): number =>
    saturating(start[type], drive[type], oxidativeCeiling, oxidativeTime, elapsed);
  return perType({ I: after("I"), IIa: after("IIa"), IIx: after("IIx") }, composition);
}

/** The state after `elapsed` days under the same drives: exact, so that no step need be small. */
export function stateAfter(
  start: AdaptationState,
  drives: Drives,
  elapsed: number,
  composition: FiberShares,
  parameters: AdaptationParameters,
): AdaptationState {
  const { iixTrainedDrive, iixTime } = parameters;
  const hasTrained = start.hasTrained || (elapsed > 0 && drives.iix > iixTrainedDrive);
  const rise = (from: number, gain: number, drive: number, time: number): number =>
    approach(from, gain * drive, time, elapsed);
  return {
    iixShare: approach(start.iixShare, iixTarget(drives, hasTrained, parameters), iixTime, elapsed),
    hasTrained,
    oxidative: oxidativeAfter(start.oxidative, drives.oxidative, elapsed, composition, parameters),
    mct4: rise(start.mct4, parameters.mct4Gain, drives.hard, parameters.mct4Time),
    mct1: rise(start.mct1, parameters.mct1Gain, drives.easy, parameters.mct1Time),
    buffering: rise(start.buffering, parameters.bufferingGain, drives.hard, parameters.bufferingTime),
    neural: rise(start.neural, parameters.neuralGain, drives.highForce, parameters.neuralTime),
    hypertrophy: rise(start.hypertrophy, parameters.hypertrophyGain, drives.highForce, parameters.hypertrophyTime),
  };
}
