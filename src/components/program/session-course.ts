/** How a session is simulated in a worker, which is loaded at the first request. */
import type { Bout, FiberShares, SessionCourse } from "../../sim/index.ts";

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

async function workerSource(): Promise<CourseSource> {
  const [{ newest }, { askCourse }] = await Promise.all([import("../kit/ask/newest.ts"), import("./ask-course.ts")]);
  return newest(askCourse);
}

/**
 * A source of its own for one figure: its requests overtake none of another's.
 *
 * @param load makes what simulates, at the first request; after a failure again at the next. Default a worker
 */
export function createCourseSource(load: () => Promise<CourseSource> = workerSource): CourseSource {
  let loaded: Promise<CourseSource> | undefined;
  const forget = (error: unknown): never => {
    loaded = undefined;
    throw error;
  };
  return async (request) => (await (loaded ??= load().catch(forget)))(request);
}
