/** The studies that the adaptation model is held against, those it fits and those it misses. */
import { compositions } from "../fibers/compositions.ts";
import { adapt, type AdaptationDay } from "./adapt.ts";
import { stimulusRules, type StimulusOptions } from "./stimulus.ts";
import { otherStudies } from "./studies/other.ts";
import { oxidativeStudies } from "./studies/oxidative.ts";
import type { AdaptationStudy, StudyFinding, StudyOutcome } from "./studies/study.ts";

/** Every study, with all of its findings that the model has something to say about. */
export const adaptationStudies: readonly AdaptationStudy[] = [...oxidativeStudies, ...otherStudies];

export interface StudyComparison {
  readonly study: AdaptationStudy;
  readonly finding: StudyFinding;
  /** The model's value, in the finding's unit. */
  readonly model: number;
}

const logHalf = Math.log(0.5);

function modelValue(outcome: StudyOutcome, start: AdaptationDay, end: AdaptationDay): number {
  switch (outcome) {
    case "I":
    case "IIa":
    case "IIx":
    case "II":
    case "whole":
      return end.oxidative[outcome];
    case "wholeSinceStart":
      return (1 + end.oxidative.whole) / (1 + start.oxidative.whole) - 1;
    case "iixSinceStart":
      return end.iixShare / start.iixShare - 1;
    case "halfTime":
      return (logHalf * (end.day - start.day)) / Math.log(end.oxidative.whole / start.oxidative.whole);
    default:
      return end[outcome];
  }
}

/**
 * The model's value beside each finding, for the untrained thigh's fiber mix.
 *
 * @param options as of `trainingStimulus`; the numbers were fitted with cap and gate off, the verdicts hold with both on
 * @returns one entry per finding
 * @throws RangeError for a bad option, also for a ceiling below the state that a study starts from
 */
export function compareStudies(options: StimulusOptions = {}): readonly StudyComparison[] {
  const [composition] = compositions;
  // Spread below, `null` would pass for no options.
  stimulusRules(options);
  return adaptationStudies.flatMap((study) => {
    const { plan, initial, findings } = study;
    return findings.map((finding) => {
      const athlete = initial === undefined ? { composition } : { composition, initial };
      const [start, end] = adapt(plan, athlete, finding.day, { ...options, every: finding.day });
      if (start === undefined || end === undefined) throw new Error("a course of one day");
      return { study, finding, model: modelValue(finding.outcome, start, end) };
    });
  });
}
