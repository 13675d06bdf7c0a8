/** Gains after twelve weeks of every mixture of the case's two weeks: computed while the page is built. */
import {
  caseWeeks,
  compositions,
  effortBands,
  type CompositionId,
  type EffortBandId,
  type WeekPart,
} from "../../../sim/index.ts";
import { compositionLabel } from "../../../words/recruitment.ts";
import { afterWeeksOf } from "../../program/case-block.ts";
import { swapRange } from "./figure.ts";
import { parts, type Gains, type HuntBook } from "./hunt.ts";

/** Digits of a gain, which the page carries. */
const digits = 4;

const minutesOf = (week: readonly WeekPart[], effort: EffortBandId): number =>
  week.find((part) => part.effort === effort)?.minutes ?? 0;

/**
 * A week between the two of the case, each minute at the typical effort of its kind.
 *
 * @param swapped 0 is the week with intervals, 1 the one of threshold only
 */
export const mixedWeek = (swapped: number): readonly WeekPart[] =>
  effortBands.flatMap(({ id, typical }) => {
    const [before, after] = [minutesOf(caseWeeks["with-intervals"], id), minutesOf(caseWeeks["threshold-only"], id)];
    const minutes = before + swapped * (after - before);
    return minutes < 1e-9 ? [] : [{ effort: id, intensity: typical, minutes }];
  });

/** Whose muscles, as a menu shows them. */
export const huntMixes = (): readonly (readonly [id: CompositionId, name: string])[] =>
  compositions.map((mix) => [mix.id, compositionLabel(mix)] as const);

const steps = Array.from({ length: (swapRange.max - swapRange.min) / swapRange.step + 1 }, (_, index) => index);

export const huntBook = (): HuntBook =>
  Object.fromEntries(
    compositions.map((mix) => [
      mix.id,
      steps.map((step): Gains => {
        const { oxidative } = afterWeeksOf(mixedWeek((step * swapRange.step) / 100), mix);
        const [whole = 0, I = 0, IIa = 0, IIx = 0] = parts.map((part) => Number(oxidative[part].toPrecision(digits)));
        return { whole, I, IIa, IIx };
      }),
    ]),
  );

/** Minutes of each kind in the mixed weeks, for the page: one list for each step. */
export type WeekMinutes = readonly (readonly [effort: EffortBandId, minutes: number])[];

export const huntWeeks = (): readonly WeekMinutes[] =>
  steps.map((step) =>
    mixedWeek((step * swapRange.step) / 100).map(({ effort, minutes }) => [effort, minutes] as const),
  );
