/** The axes of the bars, the same in the figure and in its still picture. Behind the longest bar there is room for words. */
import type { Axis } from "../../plot/axis.ts";

export const gainAxis: Axis = {
  domain: [0, 170],
  label: "",
  ticks: [0, 25, 50, 75, 100],
};
/** px */
export const margin = { top: 4, left: 2, right: 12, bottom: 26 } as const;
export const height = 260;
