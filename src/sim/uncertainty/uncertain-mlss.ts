import { maderSteadyState } from "../lactate/mader.ts";
import { lactateParameters } from "../lactate/parameters.ts";
import { requireArray, requireBetween } from "../numerics/range.ts";
import type { UncertainModel } from "./model.ts";

const { ks1, ks2, lactateSpace, classicLactatePerOxygen, trainedVlamax } = lactateParameters;
/** Those that the maximal lactate steady state depends on. */
const parameters = { ks1, ks2, lactateSpace, lactatePerOxygen: classicLactatePerOxygen };

/**
 * The maximal lactate steady state against VO2max, by Mader's classic constants, with these uncertain.
 *
 * @param vo2max ml/kg/min, each 20 to 95
 * @param vlamax mmol/L/s, 0.1 to 1.5; null draws it too, from the effective values that fit runners, 0.25 to 0.45
 * @returns x as given, fractions of VO2max; null where production and combustion never meet
 * @throws RangeError for a number out of range
 * @see mader2003
 */
export function uncertainMlss(vo2max: readonly number[], vlamax: number | null): UncertainModel {
  const x = Array.from(requireArray("vo2max", vo2max), (each, index) =>
    requireBetween(`vo2max[${index}]`, each, 20, 95),
  );
  if (vlamax !== null) requireBetween("vlamax", vlamax, 0.1, 1.5);
  return {
    parameters: vlamax === null ? { ...parameters, vlamax: trainedVlamax } : parameters,
    x,
    run: ({ vlamax: drawn, ...constants }) =>
      x.map((each) => {
        const athlete = { vo2max: each, vlamax: vlamax ?? (drawn as number) };
        return maderSteadyState(athlete, { parameters: constants, samples: 1 }).mlss?.fraction ?? null;
      }),
  };
}
