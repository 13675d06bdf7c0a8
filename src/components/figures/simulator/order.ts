/** What is asked of the model of a session: the same by the page and while the site is built. */
import type { FiberShares } from "../../../sim/index.ts";
import { boutsOf, type SessionSettings } from "../../../state/simulator/session.ts";
import type { SessionOrder } from "../../../workers/session-answer.ts";

export const orderOf = (session: SessionSettings, { I, IIa, IIx }: FiberShares): SessionOrder => ({
  bouts: boutsOf(session),
  composition: { I, IIa, IIx },
  intensity: session.intensity / 100,
});
