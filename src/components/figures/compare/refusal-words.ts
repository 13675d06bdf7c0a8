/** Why there is no gain to show for a session that nobody can hold. */
import { clock, duration } from "../../../words/units.ts";
import { isTooLongForRaces } from "../../program/holding.ts";
import { exactly } from "../../program/session-words.ts";
import type { Refusal } from "./holding.ts";

/** "45 min at 98 %", "a repeat of 12 min at 110 %". */
export function refusedStretch({ session, asked }: Refusal): string {
  const stretch = `${exactly(asked)} at ${Math.round(100 * session.intensity)} %`;
  return session.form === "steady" ? stretch : `a repeat of ${stretch}`;
}

const time = (seconds: number): string => (seconds >= 1200 ? duration(seconds) : `${clock(seconds)} min`);

/** How long that effort can be held, in one or two sentences. */
export function refusalReason({ session, tolerance: { time: model, durationCurve: races, verdict } }: Refusal): string {
  const effort = `${Math.round(100 * session.intensity)} %`;
  if (races !== null) {
    const ours = model === null ? "" : `; our fatigue model gives ${time(model)}`;
    return `By race times you can hold ${effort} for about ${time(races)}${ours}.`;
  }
  // One of the two has an answer, or nothing would be refused.
  const caution = verdict === "fitted" ? "" : " It was not fitted to such efforts.";
  return `Our fatigue model holds ${effort} for ${time(model ?? 0)}.${caution}`;
}

/** "No gain to show: 45 min at 98 % cannot be held.", and that our model alone says so where no race time does. */
export const noGainWords = (refusal: Refusal): string =>
  `No gain to show: ${isTooLongForRaces(refusal.session) ? "" : "in our model "}${refusedStretch(refusal)} cannot be held.`;
