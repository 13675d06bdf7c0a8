/** What each side draws between its axes; the same in the figure and in its still picture. */
import type { Margin } from "../../plot/frame.ts";
import type { Axis } from "../../plot/axis.ts";
import { endLabels } from "../../plot/marks/end-labels.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import type { Mark } from "../../plot/mark.ts";
import { curveOf } from "../../program/adaptation-curve.ts";
import type { BlockState } from "../../program/fields.ts";
import { drawn, outcomeOf } from "./words.ts";
import type { ComparedWeek } from "./week.ts";

/** The same for both sides and every block, so that all can be compared by eye. */
export const gainAxis: Axis = { domain: [0, 100], label: "rise of oxidative capacity, %", ticks: [0, 25, 50, 75, 100] };

/** The names of the curves stand right of the plot, as high as the curves at the end of training. */
export const plotMargin: Partial<Margin> = { left: 34, right: 110 };

/** The curves of one side; none for a week that is not run. */
export function sideMarks(
  { days }: Pick<ComparedWeek, "days">,
  { weeks, weeksOff }: Pick<BlockState, "weeks" | "weeksOff">,
): readonly Mark[] {
  if (days === null) return [];
  const off = weeksOff === 0 ? [] : [region(weeks, weeks + weeksOff, { label: "no training" })];
  const curves = drawn.map(([id, name]) => {
    const outcome = outcomeOf(id);
    return line(curveOf(days, 7 * weeks, outcome), { name, tone: outcome.tone });
  });
  return [...off, ...curves, endLabels({ side: "margin", at: weeks })];
}
