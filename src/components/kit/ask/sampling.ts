/** Draws the parameters of uncertain models in a worker. */
import { createAsk } from "./ask.ts";
import type { SamplingTasks } from "./sampling-worker.ts";

/** The task `bands`: takes a model, draws and a seed, tells the draws made so far, and answers with the bands. */
export const askSampling = createAsk<SamplingTasks>(
  (Worker) => new Worker(new URL("./sampling-worker.ts", import.meta.url), { type: "module" }),
);
