/** The block as curves over weeks. */

/** Everything follows exponentials that begin at a turn: points stand close behind it, and then ever wider apart. */
const widening = 1.28;

/** Days to draw: both turns and the last one among them. */
function drawnDays<Day extends { readonly day: number }>(days: readonly Day[], trained: number): readonly Day[] {
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

/** Weeks against percent, of states of the muscle or of anything else that has one entry a day. */
export const curveOf = <Day extends { readonly day: number }>(
  days: readonly Day[],
  trained: number,
  { value }: { readonly value: (day: Day) => number },
): readonly (readonly [week: number, percent: number])[] =>
  drawnDays(days, trained).map((state) => [state.day / 7, 100 * value(state)]);
