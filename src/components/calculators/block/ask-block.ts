/** Plans blocks in a worker: one takes longer than a page should wait. */
import { createAsk } from "../../kit/ask/ask.ts";
import type { BlockTasks } from "./block-worker.ts";
import type { BlockRequest, PlannedBlock } from "./planned.ts";

const ask = createAsk<BlockTasks>(
  (Worker) => new Worker(new URL("./block-worker.ts", import.meta.url), { type: "module" }),
);

/** Rejects with the planner's reason if it refuses. */
export const askBlock = (request: BlockRequest): Promise<PlannedBlock> => ask("plan", request);
