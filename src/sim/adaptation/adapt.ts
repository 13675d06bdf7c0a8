/** How a muscle changes over weeks of training, and loses it again. */
import { requireWhole } from "../numerics/range.ts";
import { soundAthlete, type AdaptingAthlete } from "./athlete.ts";
import { drivesOf } from "./drives.ts";
import { soundPhases, type TrainingPlan } from "./plan.ts";
import { stateAfter, type AdaptationState } from "./state.ts";
import { stimulusRules, type StimulusOptions } from "./stimulus.ts";

export interface AdaptOptions extends StimulusOptions {
  /** Days between two samples, whole, 1 to 3,650. The last day is always among them. Default 1. */
  readonly every?: number;
}

export interface AdaptationDay extends AdaptationState {
  /** Days since the start. */
  readonly day: number;
}

/**
 * The course of every adaptation under a plan. Exact within each phase, whatever the sampling. Illustrative: directions,
 * the order of magnitude of whole-muscle gains and the speed of detraining are defensible, the digits and the split by
 * fiber type are not (`adaptationStudies` shows where it fails). Muscle only: no heart, no blood.
 *
 * - Oxidative capacity per type: A' = k D (1 - A / ceiling) - A / tau, D the daily stimulus (`trainingStimulus`).
 * - MCT4, MCT1, buffering, neural drive, hypertrophy, share of IIx: X' = (X0 + G u - X) / tau, u from 0 to 1 by the
 *   week's time at or above an intensity. Without work at 150 % and above there is no neural or hypertrophic change.
 * - Once u of IIx has been above 0.5, stopping all training lets IIx overshoot, for as long as it stays stopped. With
 *   easy work alone IIx returns to its habitual share. The model never forgets: IIx overshoots however long ago u was
 *   above 0.5, also after years of easy work alone.
 *
 * @param plan phases in order; after the last one nothing is trained, and what exceeds `days` is left out
 * @param athlete fiber composition, and the state to start from (untrained by default)
 * @param days whole days to follow, 0 to 3,650
 * @param options cap and gate of the stimulus (both on), sampling, and other numbers than the usual ones
 * @returns one state per sample, from day 0 to day `days`
 * @throws RangeError for a value out of range anywhere in the arguments, or a week with more than a week of work
 * @see ours, equations of our own; time constant of oxidative capacity after ryan2013, IIx after andersen2000
 */
export function adapt(
  plan: TrainingPlan,
  athlete: AdaptingAthlete,
  days: number,
  options: AdaptOptions = {},
): readonly AdaptationDay[] {
  const rules = stimulusRules(options, ["cap", "gate", "parameters", "every"]);
  const phases = soundPhases(plan);
  const { composition, start: before } = soundAthlete("athlete", athlete, rules.parameters);
  requireWhole("days", days, 0, 3650);
  const every = options.every === undefined ? 1 : requireWhole("options.every", options.every, 1, 3650);

  const course: AdaptationDay[] = [];
  let start = before;
  let began = 0;
  for (const { days: planned, sessions } of [...phases, { days, sessions: [] }]) {
    const drives = drivesOf(sessions, composition, rules);
    const phaseStart = start;
    const since = began;
    const at = (day: number): AdaptationState =>
      stateAfter(phaseStart, drives, day - since, composition, rules.parameters);
    const end = Math.min(days, began + planned);
    for (let day = course.length * every; day < end; day += every) course.push({ day, ...at(day) });
    start = at(end);
    began = end;
  }
  course.push({ day: days, ...start });
  return course;
}
