/** From the answers to a week: what could be read of them, and the last week that could be planned. */
import { computed, createModel } from "@preact/signals";
import { planWeek } from "../../../sim/training/week/plan.ts";
import type { Week, WeekInput } from "../../../sim/training/week/types.ts";
import { weekCodec, type WeekAnswers } from "../../program/runner/answers.ts";
import { isExample } from "./example.ts";
import { readAnswers } from "../../program/runner/reading.ts";
import { lengthUnitOf } from "../../controls/parsing/units.ts";
import { afterFrame } from "../../kit/after-frame.ts";
import type { Fields } from "../../kit/fields.ts";

export interface PlannedWeek {
  readonly input: WeekInput;
  readonly week: Week;
  /** Of the example runner. */
  readonly isExample: boolean;
}

function planOf(answers: WeekAnswers): PlannedWeek | null {
  const { input } = readAnswers(answers);
  return input === null ? null : { input, week: planWeek(input), isExample: isExample(answers) };
}

/**
 * The example runner's week, which the page opens with. Made while the site is built: a page wakes sooner without.
 *
 * @throws Error where the example's answers cannot be read
 */
export function openingWeek(): PlannedWeek {
  const planned = planOf(weekCodec.defaults);
  if (planned === null) throw new Error("the example runner's answers cannot be read");
  return planned;
}

const WeekModel = createModel((fields: Fields<WeekAnswers>, built: PlannedWeek) => {
  const answers = afterFrame(fields.state);
  const isOpening = (): boolean => answers.value === fields.opening();
  let last = built;
  return {
    fields,
    /** The answers that the week is planned for. They follow the form one frame later. */
    answers,
    /** The last complete week stays on the page while an answer is being corrected. */
    plan: computed(() => (last = isOpening() ? built : (planOf(answers.value) ?? last))),
    /** Whether the answers have since changed into something that cannot be planned. */
    isStale: computed(() => !isOpening() && readAnswers(answers.value).input === null),
    unit: computed(() => lengthUnitOf(answers.value.unit)),
  };
});

export type WeekCalculator = InstanceType<typeof WeekModel>;

/** @param built the week that the page opens with */
export const createWeek =
  (built: PlannedWeek) =>
  (fields: Fields<WeekAnswers>): WeekCalculator =>
    new WeekModel(fields, built);
