import { fiberParameters } from "../fibers/parameters.ts";
import { requireArray, requireBetween } from "../numerics/range.ts";
import { toleranceParameters } from "../tolerance/parameters.ts";
import { timeToExhaustion, type ToleranceAthlete } from "../tolerance/time-to-exhaustion.ts";
import type { UncertainModel } from "./model.ts";

/**
 * Time to exhaustion against intensity, with the two fitted parameters uncertain, and with them the scale and the exponent
 * that turn intensity into drive. Not drawn: the numbers of the motor-unit pool, its slowing among them, which are as uncertain,
 * and the constants of tolerance that are rules for what is shown. Each draw takes about 10 ms per intensity.
 *
 * @param intensities fractions of VO2max, each 0 to 3
 * @returns x as given, times in s; null where the model gives none
 * @throws RangeError for an intensity out of range, and for whatever `timeToExhaustion` refuses
 * @see ours
 */
export function uncertainTolerance(intensities: readonly number[], athlete: ToleranceAthlete = {}): UncertainModel {
  const x = Array.from(requireArray("intensities", intensities), (intensity, index) =>
    requireBetween(`intensities[${index}]`, intensity, 0, 3),
  );
  // Refuses a wrong athlete at once; at rest nothing is simulated.
  timeToExhaustion(0, athlete);
  const { fatigueScale, recoveryTime } = toleranceParameters;
  const { intensityScale, intensityExponent } = fiberParameters;
  return {
    parameters: { fatigueScale, recoveryTime, intensityScale, intensityExponent },
    x,
    run: (parameters) => x.map((intensity) => timeToExhaustion(intensity, athlete, parameters).time),
  };
}
