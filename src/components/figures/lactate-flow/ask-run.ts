/** Simulates sessions in a worker. */
import { createAsk } from "../../kit/ask/ask.ts";
import type { FlowTasks } from "./flow-worker.ts";
import type { FlowRun, FlowSession } from "./run.ts";

const ask = createAsk<FlowTasks>(
  (Worker) => new Worker(new URL("./flow-worker.ts", import.meta.url), { type: "module" }),
);

/** Rejects with the model's reason if it refuses. */
export const askRun = (session: FlowSession): Promise<FlowRun> => ask("run", session);
