/** The runners on the page about the steady state, with the model's own numbers. */
import { maderSteadyState, type MaderPoint, type MaderSteadyState, type Metabolism } from "../../../sim/index.ts";
import { lactateParameters } from "../../../sim/lactate/parameters.ts";

const { trainedVo2max, trainedVlamax, untrainedVo2max, untrainedVlamax } = lactateParameters;

export const trained: Metabolism = { vo2max: trainedVo2max.value, vlamax: trainedVlamax.value };
const untrained: Metabolism = { vo2max: untrainedVo2max.value, vlamax: untrainedVlamax.value };

/** The two that every figure shows, each with a color of its own. */
export const shown = [
  { name: "trained", athlete: trained, tone: "tone-a" },
  { name: "untrained", athlete: untrained, tone: "tone-b" },
] as const;

/** A note for every number from the public data of Nolte, Quittmann and Meden. */
export const elsewhere = "We computed this from public data that are not kept here.";

/** The mean of the 25 runners who ran for 30 minutes at a constant pace; measured, VLamax from blood. */
export const meanRunner: Metabolism = { vo2max: 66, vlamax: 0.73, vlamaxFrom: "blood" };
/** The mean of the 92 cyclists, likewise. */
export const meanCyclist: Metabolism = { vo2max: 60, vlamax: 0.79, vlamaxFrom: "blood" };

/** A named place on the curves. Throws if production and combustion never meet; they meet for all runners here. */
export function placeOf(state: MaderSteadyState, place: "mlss" | "fatMax"): MaderPoint {
  const found = state[place];
  if (found === null) throw new Error("These numbers give no maximal lactate steady state.");
  return found;
}

/** MLSS in % of VO2max. */
export const mlssPercent = (...asked: Parameters<typeof maderSteadyState>): number =>
  100 * placeOf(maderSteadyState(...asked), "mlss").fraction;
