/** The way to the worker that simulates sessions. The only file of this figure that knows the worker. */
import type { Bout, FiberShares, SessionCourse } from "../../../sim/index.ts";
import { createAsk } from "../../kit/ask/ask.ts";
import { newest } from "../../kit/ask/newest.ts";
import type { SessionTasks } from "./session-worker.ts";

export interface CourseRequest {
  readonly bouts: readonly Bout[];
  /** Fractions of type I, IIa and IIx fibers, together 1. */
  readonly composition: FiberShares;
}

/**
 * Simulates a session. One request runs, and the newest waits; a request that a newer one overtakes while it waits
 * resolves to null. Rejects with an Error if the request is refused or the worker fails.
 */
export type CourseSource = (request: CourseRequest) => Promise<SessionCourse | null>;

const ask = createAsk<SessionTasks>(
  (Worker) => new Worker(new URL("./session-worker.ts", import.meta.url), { type: "module" }),
);

/** A source of its own for one figure: its requests overtake none of another's. */
export const createCourseSource = (): CourseSource => newest((request: CourseRequest) => ask("course", request));
