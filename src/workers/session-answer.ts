/** What a page asks about one session, and the answer: in the worker, and at build time for the picture sent with a page. */
import {
  simulateSession,
  timeToExhaustion,
  type Bout,
  type FiberShares,
  type SessionCourse,
  type Tolerance,
} from "../sim/index.ts";

export interface SessionOrder {
  readonly bouts: readonly Bout[];
  /** Fractions of type I, IIa and IIx fibers, together 1. */
  readonly composition: FiberShares;
  /** Of the work, fraction of VO2max: how long it could be held in one effort is answered too. */
  readonly intensity: number;
}

export interface SessionAnswer {
  readonly course: SessionCourse;
  /** Of one effort at the intensity of the work. */
  readonly tolerance: Tolerance;
}

/** What the worker says of an order. */
export type SessionReply =
  { readonly type: "done"; readonly answer: SessionAnswer } | { readonly type: "refused"; readonly message: string };

/** Throws a RangeError for an order that the models refuse. */
export const answerTo = ({ bouts, composition, intensity }: SessionOrder): SessionAnswer => ({
  course: simulateSession(bouts, composition),
  tolerance: timeToExhaustion(intensity),
});

/** The same as a message: whatever goes wrong is told to the page that waits. */
export function replyTo(order: SessionOrder): SessionReply {
  try {
    return { type: "done", answer: answerTo(order) };
  } catch (error) {
    return { type: "refused", message: error instanceof Error ? error.message : String(error) };
  }
}
