/** What a week of training drives, and how strongly. */
import type { FiberShares, FiberType } from "../fibers/compositions.ts";
import { weeklyTimeFrom, type SoundSession } from "./plan.ts";
import type { AdaptationParameters } from "./settings.ts";
import { stimulusOf, type StimulusRules } from "./stimulus.ts";

type OfTypes = Readonly<Record<FiberType, number>>;

/** Oxidative drive per type in 1/d; the others from 0 (no such training) to 1 (full). */
export interface Drives {
  readonly oxidative: OfTypes;
  /** MCT4 and buffering. */
  readonly hard: number;
  /** MCT1. */
  readonly easy: number;
  /** Whether the week holds any work at all. */
  readonly trains: boolean;
  readonly iix: number;
  /** Neural drive and hypertrophy. */
  readonly highForce: number;
}

/** Stimulus of a mean day with one more session in the week, in weighted minutes. */
export const withSession = (daily: OfTypes, perWeek: number, stimulus: OfTypes): OfTypes => ({
  I: daily.I + (perWeek * stimulus.I) / 7,
  IIa: daily.IIa + (perWeek * stimulus.IIa) / 7,
  IIx: daily.IIx + (perWeek * stimulus.IIx) / 7,
});

/** Stimulus of a mean day of the week, in weighted minutes. */
export const dailyStimulus = (
  sessions: readonly SoundSession[],
  composition: FiberShares,
  rules: StimulusRules,
): OfTypes =>
  sessions.reduce<OfTypes>(
    (daily, { parts, perWeek }) => withSession(daily, perWeek, stimulusOf(parts, composition, rules)),
    { I: 0, IIa: 0, IIx: 0 },
  );

/** The oxidative drive that a mean day gives, 1/d. */
export const oxidativeDrive = (daily: OfTypes, parameters: AdaptationParameters): OfTypes => ({
  I: parameters.oxidativeGainI * daily.I,
  IIa: parameters.oxidativeGainII * daily.IIa,
  IIx: parameters.oxidativeGainII * daily.IIx,
});

export function drivesOf(sessions: readonly SoundSession[], composition: FiberShares, rules: StimulusRules): Drives {
  const { parameters } = rules;
  const share = (intensity: number, fullWeek: number): number =>
    Math.min(1, weeklyTimeFrom(sessions, intensity) / fullWeek);
  return {
    oxidative: oxidativeDrive(dailyStimulus(sessions, composition, rules), parameters),
    hard: share(parameters.hardIntensity, parameters.hardWeek),
    easy: share(parameters.easyIntensity, parameters.easyWeek),
    trains: sessions.some(({ parts, perWeek }) =>
      parts.some(({ intensity, duration }) => perWeek * intensity * duration > 0),
    ),
    iix: share(parameters.iixIntensity, parameters.iixWeek),
    highForce: share(parameters.highForceIntensity, parameters.highForceWeek),
  };
}
