/** From the answers to paces or heart rates: the last ones that could be told stay while an answer is being corrected. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import { figure, type PacesState } from "./figure.ts";
import { readAnswers, type Runner } from "./reading.ts";

const defaults = Object.fromEntries(
  Object.entries(figure.fields).map(([name, field]) => [name, field.default]),
) as unknown as PacesState;

/** 10 km in 47:15. */
const exampleRunner = readAnswers(defaults).runner as Runner;

/** Whether a runner is the example one, over the example race. */
export const isExample = ({ race }: Runner): boolean =>
  race?.distance === exampleRunner.race?.distance && race?.time === exampleRunner.race?.time;

const PacesModel = createModel((fields: Fields<PacesState>) => {
  const read = computed(() => readAnswers(fields.state.value));
  let last = exampleRunner;
  return {
    fields,
    read,
    runner: computed(() => (last = read.value.runner ?? last)),
    /** Whether what is shown is of earlier answers: those of now cannot be used. */
    isStale: computed(() => read.value.runner === null),
  };
});

export type Paces = InstanceType<typeof PacesModel>;

export const createPaces = (fields: Fields<PacesState>): Paces => new PacesModel(fields);
