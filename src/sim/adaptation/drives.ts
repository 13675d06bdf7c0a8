/** What a week of training drives, and how strongly. */
import type { FiberShares, FiberType } from "../fibers/compositions.ts";
import { weeklyTimeFrom, type SoundSession } from "./plan.ts";
import { stimulusOf, type StimulusRules } from "./stimulus.ts";

/** Oxidative drive per type in 1/d; the others from 0 (no such training) to 1 (full). */
export interface Drives {
  readonly oxidative: Readonly<Record<FiberType, number>>;
  /** MCT4 and buffering. */
  readonly hard: number;
  /** MCT1. */
  readonly easy: number;
  readonly iix: number;
  /** Neural drive and hypertrophy. */
  readonly highForce: number;
}

export function drivesOf(sessions: readonly SoundSession[], composition: FiberShares, rules: StimulusRules): Drives {
  const { parameters } = rules;
  const daily = { I: 0, IIa: 0, IIx: 0 };
  for (const { parts, perWeek } of sessions) {
    const stimulus = stimulusOf(parts, composition, rules);
    daily.I += (perWeek * stimulus.I) / 7;
    daily.IIa += (perWeek * stimulus.IIa) / 7;
    daily.IIx += (perWeek * stimulus.IIx) / 7;
  }
  const share = (intensity: number, fullWeek: number): number =>
    Math.min(1, weeklyTimeFrom(sessions, intensity) / fullWeek);
  return {
    oxidative: {
      I: parameters.oxidativeGainI * daily.I,
      IIa: parameters.oxidativeGainII * daily.IIa,
      IIx: parameters.oxidativeGainII * daily.IIx,
    },
    hard: share(parameters.hardIntensity, parameters.hardWeek),
    easy: share(parameters.easyIntensity, parameters.easyWeek),
    iix: share(parameters.iixIntensity, parameters.iixWeek),
    highForce: share(parameters.highForceIntensity, parameters.highForceWeek),
  };
}
