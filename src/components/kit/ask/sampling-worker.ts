/** Entry point of the worker that draws the parameters of uncertain models. */
import { sampleStepwise } from "../../../sim/index.ts";
import { answer } from "./answer.ts";
import { modelOf, type ModelChoice } from "./sampling-models.ts";

interface SamplingRequest {
  readonly choice: ModelChoice;
  /** How many draws, 2 to 100,000. */
  readonly n: number;
  /** Any safe integer: the same one gives the same bands. */
  readonly seed: number;
}

const tasks = {
  /** Yields the draws made so far, returns the bands. Throws a RangeError for a request out of range. */
  bands: ({ choice, n, seed }: SamplingRequest) => sampleStepwise(modelOf(choice), n, seed),
};
export type SamplingTasks = typeof tasks;

answer(tasks);
