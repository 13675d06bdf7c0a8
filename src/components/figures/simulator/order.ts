/** What is asked of the model of a session: the same by the page and while the site is built. */
import { mixOf } from "../../../state/simulator/plan.ts";
import { boutsOf } from "../../../state/simulator/session.ts";
import type { SessionOrder } from "../../../workers/session-answer.ts";
import type { Wanted } from "./now.ts";

export function orderOf(wanted: Wanted): SessionOrder {
  const { I, IIa, IIx } = mixOf(wanted);
  return { bouts: boutsOf(wanted), composition: { I, IIa, IIx } };
}
