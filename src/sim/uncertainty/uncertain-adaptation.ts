import { adapt, type AdaptOptions } from "../adaptation/adapt.ts";
import type { AdaptingAthlete } from "../adaptation/athlete.ts";
import { adaptationParameters } from "../adaptation/parameters.ts";
import type { TrainingPlan } from "../adaptation/plan.ts";
import type { AdaptationState } from "../adaptation/state.ts";
import type { PerType } from "../adaptation/stimulus.ts";
import { fiberParameters } from "../fibers/parameters.ts";
import { requireObject, requireOneOf } from "../numerics/range.ts";
import { requireUndrawn, type UncertainModel } from "./model.ts";

const ofTypes = ["whole", "I", "IIa", "IIx", "II"] as const satisfies readonly (keyof PerType)[];
const ofMuscle = ["iixShare", "mct4", "mct1", "buffering", "neural", "hypertrophy"] as const;

/** What of the adapting muscle a curve shows: oxidative capacity of all fibers or of a type, or another part of the state. */
export type AdaptationCurve = (typeof ofTypes)[number] | (typeof ofMuscle)[number];

const { intensityScale, intensityExponent } = fiberParameters;
const parameters = { ...adaptationParameters, intensityScale, intensityExponent };

const isOfTypes = (curve: AdaptationCurve): curve is (typeof ofTypes)[number] =>
  (ofTypes as readonly string[]).includes(curve);

const shown = ({ oxidative, ...state }: AdaptationState, curve: AdaptationCurve): number =>
  isOfTypes(curve) ? oxidative[curve] : state[curve];

/**
 * One curve of `adapt` over its days, with every parameter of the adaptation model uncertain, and with them the scale
 * and the exponent that turn intensity into drive. Not drawn: the numbers of the motor-unit pool and the innervation exponent, that is,
 * which units a drive recruits and how many fibers each of them has.
 *
 * @param curve oxidative capacity ("whole", "I", "IIa", "IIx", "II") or another part of the state, as a fraction
 * @returns x in days
 * @throws RangeError for whatever `adapt` refuses, for an unknown curve, and for `parameters` among the options
 * @see ours
 */
export function uncertainAdaptation(
  plan: TrainingPlan,
  athlete: AdaptingAthlete,
  days: number,
  curve: AdaptationCurve,
  options: Omit<AdaptOptions, "parameters"> = {},
): UncertainModel {
  requireOneOf("curve", curve, [...ofTypes, ...ofMuscle]);
  requireUndrawn(requireObject("options", options), ["parameters"]);
  const x = adapt(plan, athlete, days, options).map(({ day }) => day);
  return {
    parameters,
    x,
    run: (drawn) => adapt(plan, athlete, days, { ...options, parameters: drawn }).map((state) => shown(state, curve)),
  };
}
