/** A training program in words. */
import { decimals } from "../../words/numbers.ts";
import { firstSession, secondSession } from "./fields.ts";
import { sessionLabel } from "./session-words.ts";
import type { WeeksState } from "./weeks.ts";

/** "1 week", "8 weeks". */
export const weeksWords = (weeks: number): string => `${decimals(weeks, 0)} week${weeks === 1 ? "" : "s"}`;

/** "3 a week". */
export const perWeekWords = (count: number): string => `${count} a week`;

/** "8 weeks of 4 × 4 min at 95 %, 1 a week, beside 45 min at 65 %, 3 a week": the training, without the weeks off. */
export function programWords(state: WeeksState): string {
  const [first, second] = [firstSession(state), secondSession(state)];
  const beside = second.perWeek === 0 ? "" : `, beside ${sessionLabel(second)}, ${perWeekWords(second.perWeek)}`;
  return `${weeksWords(state.weeks)} of ${sessionLabel(first)}, ${perWeekWords(first.perWeek)}${beside}`;
}
