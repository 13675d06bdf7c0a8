/** What a course of the shuttle consists of, and what may be changed about it. */
import { requireKeys, withinLimits } from "../numerics/limits.ts";
import { refusal, requireArray, requireBetween, requireFlag } from "../numerics/range.ts";
import type { LactateWarning } from "./athletes.ts";
import { fluxBetween } from "./carrier.ts";
import { functionalTransport, mct4Km } from "./constants.ts";
import { shuttleLimits, type ShuttleParameters } from "./shuttle-parameters.ts";

/** A stretch of constant demand. */
export interface ShuttleStage {
  /** s, more than 0, at most 86,400. */
  readonly duration: number;
  /** Total demand for energy, fraction of VO2max, 0 to 3; or "rest", the athlete's own demand at rest. */
  readonly demand: number | "rest";
}

/** Every key is optional. */
export interface ShuttleOptions {
  /** MCT4 as a multiple of the usual, 0.1 to 3: without any carrier there is no steady rest. Default 1. */
  readonly mct4?: number;
  /** MCT1 as a multiple of the usual, 0.1 to 3. Default 1. */
  readonly mct1?: number;
  /**
   * After training, transport rather than abundance: all carriers work 1.12 times as fast, as vesicles did where MCT1
   * had risen by 76 % and MCT4 by 32 % (pilegaard1999). Takes the place of `mct4` and `mct1`. Default false.
   */
  readonly functional?: boolean;
  /**
   * Affinity parameter K of MCT4, mmol/L at pH 7, 1.7 to 34. Default 20. An experiment would find a Km of 4/3 of it: 2.3
   * to 45, 27 by default. Measured Km differ by a factor of 15. With another K the Vmax of MCT4 changes too, so that its flux from 20 mmol/L at pH 6.8 to 10 mmol/L at pH 7.2 stays:
   * working muscle exports as much as before, and what changes is how it does so elsewhere.
   */
  readonly mct4Km?: number;
  /** Carnosine of all fibers as a multiple of the usual, 0 to 3. Default 1. */
  readonly carnosine?: number;
  /**
   * Ends the course while demand exceeds what combustion can keep up with and fast fibers are below pH 6.3 or above
   * 60 mmol/L of lactate. Not a model of tolerance: at a demand of 1.1 the untrained would last longer than the
   * trained. Without it a course ends below pH 6. Default true.
   */
  readonly guard?: boolean;
  /** Time between samples, s, 1 to 3,600; a sample is the first step at or after it. Default 5. */
  readonly sampleEvery?: number;
  /** Length of a step, s, 0.05 to 2. Default 1. */
  readonly step?: number;
  /**
   * Other values of the model's own numbers, for uncertainty, in the unit that `constants.ts` gives: `protonTransport`,
   * for one, in tenths of mmol/L/min per unit of pH.
   */
  readonly parameters?: Partial<ShuttleParameters>;
}

/** Options in the form that the model computes with. */
export interface ShuttleSettings {
  readonly parameters: ShuttleParameters;
  readonly mct4Km: number;
  /** Factors on Vmax. */
  readonly mct4: number;
  readonly mct1: number;
  readonly carnosine: number;
  readonly guard: boolean;
  readonly sampleEvery: number;
  readonly step: number;
  readonly warnings: readonly LactateWarning[];
}

const optionNames: readonly (keyof ShuttleOptions)[] = [
  ...(["mct4", "mct1", "functional", "mct4Km", "carnosine", "guard", "sampleEvery", "step", "parameters"] as const),
];

/** Vmax at another K over Vmax at the usual one, for the same flux at the reference state. */
function recalibration(km: number, transAcceleration: number): number {
  const flux = (k: number): number => fluxBetween(1, k, transAcceleration, 20 * 10 ** 0.2, 10 * 10 ** -0.2);
  return flux(mct4Km) / flux(km);
}

/** All settings of a course. Throws a RangeError for an unknown option or a bad value. */
export function shuttleSettings(options: ShuttleOptions): ShuttleSettings {
  requireKeys("options", options, optionNames);
  const { mct4 = 1, mct1 = 1, functional = false, carnosine = 1, guard = true, sampleEvery = 5, step = 1 } = options;
  const { mct4Km: km = mct4Km, parameters: given = {} } = options;
  requireBetween("mct4", mct4, 0.1, 3);
  requireBetween("mct1", mct1, 0.1, 3);
  requireBetween("mct4Km", km, 1.7, 34);
  if (requireFlag("functional", functional)) {
    if (mct4 !== 1) throw refusal("mct4", mct4, "1 where functional is true");
    if (mct1 !== 1) throw refusal("mct1", mct1, "1 where functional is true");
  }
  const parameters = withinLimits("parameters", shuttleLimits, given);
  const transport = functional ? functionalTransport : 1;
  const warnings: LactateWarning[] = [];
  if (mct4 !== 1 || mct1 !== 1) {
    warnings.push({
      code: "abundance-not-transport",
      text: "More carrier protein is not as much more transport: where MCT1 had risen by 76 % and MCT4 by 32 %, vesicles carried 12 % more.",
    });
  }
  if (km !== mct4Km) {
    warnings.push({
      code: "recalibrated-mct4",
      text: "With another affinity of MCT4 its maximum rate was changed too, so that its flux out of working muscle stays the same at one reference state.",
    });
  }
  return {
    parameters,
    mct4Km: km,
    mct4: transport * mct4 * recalibration(km, parameters.mct4TransAcceleration),
    mct1: transport * mct1,
    carnosine: requireBetween("carnosine", carnosine, 0, 3),
    guard: requireFlag("guard", guard),
    sampleEvery: requireBetween("sampleEvery", sampleEvery, 1, 3600),
    step: requireBetween("step", step, 0.05, 2),
    warnings,
  };
}

/** Stages with "rest" turned into its demand. Throws a RangeError that names the stage. */
export function requireProtocol(
  protocol: readonly ShuttleStage[],
  restDemand: number,
): { readonly duration: number; readonly demand: number }[] {
  const stages = Array.from(requireArray("protocol", protocol), (stage, index) => {
    const name = `protocol[${index}]`;
    requireKeys(name, stage, ["duration", "demand"]);
    const { duration, demand } = stage;
    if (!(duration !== 0)) throw refusal(`${name}.duration`, duration, "a number above 0, at most 86400");
    requireBetween(`${name}.duration`, duration, 0, 86_400);
    return { duration, demand: demand === "rest" ? restDemand : requireBetween(`${name}.demand`, demand, 0, 3) };
  });
  const total = stages.reduce((sum, { duration }) => sum + duration, 0);
  if (stages.length === 0) throw refusal("protocol", protocol, "an array of at least one stage");
  requireBetween("the protocol's duration", total, 0, 86_400);
  return stages;
}
