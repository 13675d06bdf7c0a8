/** What the page asks the model about one session, in the worker and while the site is built. */
import type { Bout, FiberShares } from "../../../sim/index.ts";
import { mixOf } from "../../../state/simulator/plan.ts";
import { boutsOf } from "../../../state/simulator/session.ts";
import type { Wanted } from "./now.ts";

export interface SessionRequest {
  /** Durations in s, intensities as fractions of VO2max. */
  readonly bouts: readonly Bout[];
  /** Fractions of type I, IIa and IIx fibers, together 1. */
  readonly composition: FiberShares;
}

export function sessionRequest(wanted: Wanted): SessionRequest {
  const { I, IIa, IIx } = mixOf(wanted);
  return { bouts: boutsOf(wanted), composition: { I, IIa, IIx } };
}
