/** What a page asks about one session, and the answer: in the worker, and at build time for the picture sent with a page. */
import { simulateSession, type Bout, type FiberShares, type SessionCourse } from "../sim/index.ts";

export interface SessionOrder {
  readonly bouts: readonly Bout[];
  /** Fractions of type I, IIa and IIx fibers, together 1. */
  readonly composition: FiberShares;
}

export interface SessionAnswer {
  readonly course: SessionCourse;
}

/** What the worker says of an order. */
export type SessionReply =
  { readonly type: "done"; readonly answer: SessionAnswer } | { readonly type: "refused"; readonly message: string };

/** Throws a RangeError for an order that the models refuse. */
export const answerTo = ({ bouts, composition }: SessionOrder): SessionAnswer => ({
  course: simulateSession(bouts, composition),
});

/** The same as a message: whatever goes wrong is told to the page that waits. */
export function replyTo(order: SessionOrder): SessionReply {
  try {
    return { type: "done", answer: answerTo(order) };
  } catch (error) {
    return { type: "refused", message: error instanceof Error ? error.message : String(error) };
  }
}
