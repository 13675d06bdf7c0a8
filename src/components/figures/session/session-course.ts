/** The way to the worker that simulates sessions. The only file of this figure that knows the worker. */
import type { Bout, FiberShares, SessionCourse } from "../../../sim/index.ts";

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

type Client = (request: CourseRequest) => Promise<{ readonly course: SessionCourse } | null>;

/** A source that fetches and starts its worker at the first request, and another one after a failure. */
export function createCourseSource(): CourseSource {
  let client: Client | null = null;
  return async (request) => {
    const { sessionClient } = await import("../../../workers/session-client.ts");
    client ??= sessionClient();
    try {
      return (await client(request))?.course ?? null;
    } catch (error) {
      // A session that the model refuses leaves the worker as it is.
      if (error instanceof Error && error.name === "WorkerFailure") client = null;
      throw error;
    }
  };
}
