/** The stimulus that a session gives each fiber type: minutes, weighted by how hard the type's units are driven. */
import { fiberTypes, type FiberShares, type FiberType } from "../fibers/compositions.ts";
import { sharedPool } from "../fibers/default-pool.ts";
import { excitationAt, recruitedUnits } from "../fibers/recruitment.ts";
import { typeMeans } from "../fibers/type-means.ts";
import { typeEnds } from "../fibers/unit-types.ts";
import { activationOf } from "../motor-units/force.ts";
import { requireKeys } from "../numerics/limits.ts";
import { requireFlag } from "../numerics/range.ts";
import { hardestParts, sessionParts, type SessionPart, type TrainedSession } from "./session.ts";
import { settingsOf, type AdaptationParameters } from "./settings.ts";

/** A number per fiber type, and its means over type II and over all fibers. */
export interface PerType extends Readonly<Record<FiberType, number>> {
  /** Mean over IIa and IIx fibers; 0 for a mix that holds neither. */
  readonly II: number;
  /** Mean over all fibers. */
  readonly whole: number;
}

export interface StimulusOptions {
  /** Whether only the hardest two hours of a session count. Default true. */
  readonly cap?: boolean;
  /** Whether work at low intensity counts less: by half at 50 % of VO2max. Default true. */
  readonly gate?: boolean;
  /** Other numbers than the usual ones. */
  readonly parameters?: Partial<AdaptationParameters>;
}

export interface StimulusRules {
  readonly cap: boolean;
  readonly gate: boolean;
  readonly parameters: AdaptationParameters;
}

/** The options with nothing left out. Throws a RangeError for a bad one, and for a name that is not `allowed`. */
export function stimulusRules(
  options: StimulusOptions,
  allowed: readonly string[] = ["cap", "gate", "parameters"],
): StimulusRules {
  requireKeys("options", options, allowed);
  const { cap = true, gate = true, parameters } = options;
  return {
    cap: requireFlag("options.cap", cap),
    gate: requireFlag("options.gate", gate),
    parameters: settingsOf(parameters),
  };
}

/** Fills in type II and the whole muscle. */
export function perType(types: Readonly<Record<FiberType, number>>, composition: FiberShares): PerType {
  const { I, IIa, IIx } = types;
  const typeII = composition.IIa + composition.IIx;
  const sumII = composition.IIa * IIa + composition.IIx * IIx;
  return { I, IIa, IIx, II: typeII === 0 ? 0 : sumII / typeII, whole: composition.I * I + sumII };
}

/** Mean of activation^p over each type's fibers, gated. */
function perMinute(intensity: number, ends: FiberShares, rules: StimulusRules): Record<FiberType, number> {
  const { pool, shares } = sharedPool();
  const { intensityScale, intensityExponent, activationExponent, gateIntensity, gateWidth } = rules.parameters;
  const excitation = excitationAt(intensity, intensityScale, intensityExponent) * pool.maxExcitation;
  const means = typeMeans(
    shares,
    ends,
    recruitedUnits(excitation),
    (unit) => activationOf(pool, unit, excitation) ** activationExponent,
  );
  const passed = rules.gate ? 1 / (1 + Math.exp(-(intensity - gateIntensity) / gateWidth)) : 1;
  return { I: means.I * passed, IIa: means.IIa * passed, IIx: means.IIx * passed };
}

/** The stimulus of parts and a mix that were found sound, in weighted minutes. */
export function stimulusOf(
  parts: readonly SessionPart[],
  composition: FiberShares,
  rules: StimulusRules,
): Record<FiberType, number> {
  const ends = typeEnds("composition", composition);
  const counted = rules.cap ? hardestParts(parts, rules.parameters.sessionLimit) : parts;
  const dose = { I: 0, IIa: 0, IIx: 0 };
  for (const { intensity, duration } of counted) {
    const weights = perMinute(intensity, ends, rules);
    for (const type of fiberTypes) dose[type] += (duration / 60) * weights[type];
  }
  return dose;
}

/**
 * Stimulus of one session for each fiber type, in weighted minutes: each minute counts as the mean, over all the
 * type's fibers, of activation to the power p = 2.25. Illustrative: the split by type fails some of the studies
 * (`adaptationStudies`).
 *
 * @param session intensity (fraction of VO2max, 0 to 3) and duration (s) of one stretch of work or of several
 * @param composition fractions of type I, IIa and IIx fibers, together 1
 * @param options the two-hour cap and the low-intensity gate are on unless switched off
 * @returns weighted minutes, 0 and more, per type, over type II and over all fibers
 * @throws RangeError for an intensity or duration out of range, more than a day of work, what is no mix, or a bad option
 * @see ours, on the pool of potvin2017; the cap after terjung1976 (rats)
 */
export function trainingStimulus(
  session: TrainedSession,
  composition: FiberShares,
  options: StimulusOptions = {},
): PerType {
  return perType(stimulusOf(sessionParts("session", session), composition, stimulusRules(options)), composition);
}
