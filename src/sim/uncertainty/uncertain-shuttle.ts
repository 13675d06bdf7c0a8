import { bufferingParameters } from "../buffering/parameters.ts";
import type { Athlete, AthleteName } from "../lactate/athletes.ts";
import { lactateParameters } from "../lactate/parameters.ts";
import type { ShuttleCourse } from "../lactate/shuttle-course.ts";
import type { ShuttleOptions, ShuttleStage } from "../lactate/shuttle-options.ts";
import { shuttleLimits } from "../lactate/shuttle-parameters.ts";
import { simulateShuttle } from "../lactate/shuttle.ts";
import { interpolated } from "../numerics/interpolate.ts";
import { requireObject, requireOneOf } from "../numerics/range.ts";
import type { Parameter } from "../parameters.ts";
import { requireUndrawn, type UncertainModel } from "./model.ts";

const compartments = ["blood", "fast", "slow", "interstitium", "other"] as const;
const acidities = { pHFast: "fast", pHSlow: "slow", pHBlood: "blood" } as const;

/** Lactate of a compartment, mmol/L, or a pH. */
export type ShuttleCurve = (typeof compartments)[number] | keyof typeof acidities;

const curves = [...compartments, ...(Object.keys(acidities) as (keyof typeof acidities)[])];

const shown = ({ lactate, pH }: ShuttleCourse, curve: ShuttleCurve): Float64Array =>
  curve in acidities ? pH[acidities[curve as keyof typeof acidities]] : lactate[curve as (typeof compartments)[number]];

/** No name of the buffers is one of lactate's too. */
const described: Readonly<Record<string, Parameter>> = {
  ...lactateParameters,
  ...bufferingParameters,
  phosphate: bufferingParameters.phosphateMixed,
};
/** What may be varied by name, and the affinity of MCT4, which is an option because its maximum rate must follow it. */
const parameters = Object.fromEntries(
  [...Object.keys(shuttleLimits), "mct4Km"].map((name) => [name, described[name] as Parameter]),
);

/**
 * One curve of `simulateShuttle` over its time, with the model's volumes, flows, carriers, rates and buffers (of muscle
 * and of blood) uncertain. Not drawn: the athlete's own numbers, and the limits at which a course is ended. Each draw
 * takes some milliseconds for ten minutes of protocol.
 *
 * @param curve lactate of "blood", "fast", "slow", "interstitium" or "other", mmol/L; or "pHFast", "pHSlow", "pHBlood"
 * @returns x in s, every `sampleEvery` and the protocol's end; null where the course ended before
 * @throws RangeError for whatever `simulateShuttle` refuses, for an unknown curve, and for options that are drawn
 * @see ours
 */
export function uncertainShuttle(
  protocol: readonly ShuttleStage[],
  athlete: AthleteName | Athlete,
  curve: ShuttleCurve,
  options: Omit<ShuttleOptions, "parameters" | "mct4Km"> = {},
): UncertainModel {
  requireOneOf("curve", curve, curves);
  requireUndrawn(requireObject("options", options), ["parameters", "mct4Km"]);
  // Refuses wrong arguments at once.
  simulateShuttle(protocol, athlete, options);
  const end = protocol.reduce((sum, { duration }) => sum + duration, 0);
  const every = options.sampleEvery ?? 5;
  // A multiple that differs from the end by rounding alone is the end.
  const x = [...Array.from({ length: Math.ceil(end / every - 1e-9) }, (_, index) => index * every), end];
  return {
    parameters,
    x,
    run: ({ mct4Km, ...others }) => {
      const course = simulateShuttle(protocol, athlete, { ...options, mct4Km: mct4Km as number, parameters: others });
      return interpolated(course.time, shown(course, curve), x);
    },
  };
}
