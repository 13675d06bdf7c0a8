/** What twelve weeks of either week of the case (`caseWeeks`) do to a muscle that starts untrained. */
import {
  adapt,
  caseWeeks,
  type AdaptationDay,
  type CaseWeekId,
  type FiberShares,
  type StimulusOptions,
  type WeeklySession,
  type WeekPart,
} from "../../sim/index.ts";

/** How long the case's runner trains in the model, days. */
export const caseDays = 84;

/**
 * A week as the adaptation model takes it: every day a seventh of each part. The model counts two hours of a session; with
 * shorter ones it gives the same however the week is divided, because stimulus and time only add up.
 */
const sessionsOf = (parts: readonly WeekPart[]): readonly WeeklySession[] => [
  { session: parts.map(({ intensity, minutes }) => ({ intensity, duration: (60 * minutes) / 7 })), perWeek: 7 },
];

/** A week of the case, so divided. */
export const caseSessions = (week: CaseWeekId): readonly WeeklySession[] => sessionsOf(caseWeeks[week]);

/**
 * The muscle after twelve weeks of some running each. Illustrative, as `adapt` is: muscle only, no heart and no blood.
 *
 * @param parts of the week, none of them without minutes
 * @param composition fractions of type I, IIa and IIx fibers, together 1
 * @param options cap and gate of the stimulus, and other numbers than the usual ones
 * @throws RangeError for what is no mix, and for a bad option
 */
export function afterWeeksOf(
  parts: readonly WeekPart[],
  composition: FiberShares,
  options: StimulusOptions = {},
): AdaptationDay {
  const plan = [{ days: caseDays, sessions: sessionsOf(parts) }];
  const end = adapt(plan, { composition }, caseDays, { ...options, every: caseDays }).at(-1);
  if (end === undefined) throw new Error("adapt gives the last day");
  return end;
}

/** The muscle after twelve of either week of the case; otherwise as `afterWeeksOf`. */
export const afterCaseWeeks = (
  week: CaseWeekId,
  composition: FiberShares,
  options: StimulusOptions = {},
): AdaptationDay => afterWeeksOf(caseWeeks[week], composition, options);
