/** The block as curves over weeks. */
import type { AdaptationDay } from "../../sim/index.ts";
import type { Outcome } from "./outcomes.ts";

/** Everything follows exponentials that begin at a turn: points stand close behind it, and then ever wider apart. */
const widening = 1.28;

/** Days to draw: both turns and the last one among them. */
function drawnDays(days: readonly AdaptationDay[], trained: number): readonly AdaptationDay[] {
  let next = 0;
  return days.filter(({ day }, index) => {
    const since = day > trained ? day - trained : day;
    if (day === trained || index === days.length - 1) {
      next = 1;
      return true;
    }
    if (since < next) return false;
    next = Math.max(since + 1, Math.round(since * widening));
    return true;
  });
}

/** Weeks against percent. */
export const curveOf = (
  days: readonly AdaptationDay[],
  trained: number,
  { value }: Pick<Outcome, "value">,
): readonly (readonly [week: number, percent: number])[] =>
  drawnDays(days, trained).map((state) => [state.day / 7, 100 * value(state)]);
