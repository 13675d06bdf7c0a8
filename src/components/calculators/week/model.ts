/** From the answers to a week: what could be read of them, and the last week that could be planned. */
import { computed, createModel } from "@preact/signals";
import { planWeek } from "../../../sim/training/week/plan.ts";
import type { Week, WeekInput } from "../../../sim/training/week/types.ts";
import { weekCodec, type WeekAnswers } from "../../program/runner/answers.ts";
import { isExample } from "./example.ts";
import { readAnswers } from "../../program/runner/reading.ts";
import { lengthUnitOf } from "../../controls/parsing/units.ts";
import type { Fields } from "../../kit/fields.ts";

export interface PlannedWeek {
  readonly input: WeekInput;
  readonly week: Week;
  /** Of the example runner. */
  readonly isExample: boolean;
}

const WeekModel = createModel((fields: Fields<WeekAnswers>) => {
  const read = computed(() => readAnswers(fields.state.value));
  const planOf = (answers: WeekAnswers): PlannedWeek | null => {
    const { input } = readAnswers(answers);
    return input === null ? null : { input, week: planWeek(input), isExample: isExample(answers) };
  };
  /** The example runner's, which the page opens with. */
  const opening = (): PlannedWeek => {
    const planned = planOf(weekCodec.defaults);
    if (planned === null) throw new Error("the example runner's answers cannot be read");
    return planned;
  };
  // Planned when it is asked for first: a page wakes sooner without.
  let last: PlannedWeek | null = null;
  return {
    fields,
    read,
    opening,
    /** The last complete week stays on the page while an answer is being corrected. */
    plan: computed(() => (last = planOf(fields.state.value) ?? last ?? opening())),
    /** Whether the answers have since changed into something that cannot be planned. */
    isStale: computed(() => read.value.input === null),
    unit: computed(() => lengthUnitOf(fields.state.value.unit)),
  };
});

export type WeekCalculator = InstanceType<typeof WeekModel>;

export const createWeek = (fields: Fields<WeekAnswers>): WeekCalculator => new WeekModel(fields);
