/** What may be asked of a hold, and within which limits. */
import { requireKeys, withinLimits, type Limits } from "../numerics/limits.ts";
import { refusal, requireBetween, requireFlag } from "../numerics/range.ts";
import { adaptationOffset, adaptationStrength, adaptationTime, contractionSlowing, timeStep } from "./constants.ts";
import type { FatigueRules } from "./contraction.ts";

/** The published values are the defaults; see `constants.ts`. */
export interface HoldParameters {
  /** Share by which an exhausted unit's contraction time has grown, 0 to 2. Default 0.379. */
  readonly contractionSlowing?: number;
  /** Share of its rate that the last unit loses in the end, 0 to 1. Default 0.67. */
  readonly adaptationStrength?: number;
  /** Added to the rate above the minimum before that share is taken, impulses/s, 0 to 20. Default 2. */
  readonly adaptationOffset?: number;
  /** Time constant of adaptation, s, 0.1 to 1,000. Default 22. */
  readonly adaptationTime?: number;
}

/** Every key is optional. */
export interface HoldOptions {
  /** Longest time simulated, s, a multiple of 0.1 from 0.1 to 14,400. Default 3,600. */
  readonly duration?: number;
  /** Time between samples, s, a multiple of 0.1 from 0.1 to 14,400. Default 1. */
  readonly sampleEvery?: number;
  /** Whether firing rates fall with time. Default true. */
  readonly adaptation?: boolean;
  /** Whether tired units contract more slowly. Default true. */
  readonly slowing?: boolean;
  /** Whether the effort goes on at maximum excitation after failure, to the end of `duration`. Default false. */
  readonly pastFailure?: boolean;
  readonly parameters?: HoldParameters;
}

export interface HoldSettings {
  /** Steps of `timeStep` simulated at most. */
  readonly steps: number;
  /** Steps from sample to sample. */
  readonly stepsPerSample: number;
  readonly pastFailure: boolean;
  readonly rules: FatigueRules;
}

export const stepsPerSecond = Math.round(1 / timeStep);
const longestDuration = 14_400;
const usualDuration = 3600;
const usualSampling = 1;

const limits: Limits<keyof HoldParameters> = {
  contractionSlowing: [contractionSlowing, 0, 2],
  adaptationStrength: [adaptationStrength, 0, 1],
  adaptationOffset: [adaptationOffset, 0, 20],
  adaptationTime: [adaptationTime, 0.1, 1000],
};

/** A time in whole steps. */
function requireSteps(name: string, seconds: number): number {
  const steps = Math.round(requireBetween(name, seconds, timeStep, longestDuration) * stepsPerSecond);
  // The sum of tenths may miss a whole step by a rounding error.
  if (Math.abs(steps - seconds * stepsPerSecond) > 1e-6) throw refusal(name, seconds, `a multiple of ${timeStep}`);
  return steps;
}

/** Throws a RangeError for an unknown key or a bad value. */
export function holdSettings(options: HoldOptions): HoldSettings {
  requireKeys("options", options, ["duration", "sampleEvery", "adaptation", "slowing", "pastFailure", "parameters"]);
  const { duration = usualDuration, sampleEvery = usualSampling, pastFailure = false } = options;
  const { adaptation = true, slowing = true, parameters: given = {} } = options;
  const parameters = withinLimits("parameters", limits, given);
  return {
    steps: requireSteps("duration", duration),
    stepsPerSample: requireSteps("sampleEvery", sampleEvery),
    pastFailure: requireFlag("pastFailure", pastFailure),
    rules: {
      ...parameters,
      contractionSlowing: requireFlag("slowing", slowing) ? parameters.contractionSlowing : 0,
      adaptationStrength: requireFlag("adaptation", adaptation) ? parameters.adaptationStrength : 0,
      fatigueScale: 1,
      recoveryTime: Number.POSITIVE_INFINITY,
    },
  };
}
