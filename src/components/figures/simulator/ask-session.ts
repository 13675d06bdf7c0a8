/** Simulates sessions in a worker. */
import { createAsk } from "../../kit/ask/ask.ts";
import { newest } from "../../kit/ask/newest.ts";
import type { SessionRequest } from "./session-request.ts";
import type { SessionTasks } from "./session-worker.ts";

const ask = createAsk<SessionTasks>(
  (Worker) => new Worker(new URL("./session-worker.ts", import.meta.url), { type: "module" }),
);

/** The course of a session; null if a newer request overtook this one. Rejects with the model's reason if it refuses. */
export const askSession = newest((request: SessionRequest) => ask("course", request));
