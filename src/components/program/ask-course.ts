/** Simulates sessions in a worker. */
import type { SessionCourse } from "../../sim/index.ts";
import { createAsk } from "../kit/ask/ask.ts";
import type { CourseRequest } from "./session-course.ts";
import type { SessionTasks } from "./session-worker.ts";

const ask = createAsk<SessionTasks>(
  (Worker) => new Worker(new URL("./session-worker.ts", import.meta.url), { type: "module" }),
);

/** The course of a session. Rejects with the model's reason if it refuses. */
export const askCourse = (request: CourseRequest): Promise<SessionCourse> => ask("course", request);
