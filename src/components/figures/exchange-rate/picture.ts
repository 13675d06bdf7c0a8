/** The axes of the strips, and the room around them; the same in the figure and in its still picture. */
import type { Axis } from "../../plot/axis.ts";
import { minutesRange } from "./figure.ts";

export const minuteAxis: Axis = {
  domain: [minutesRange.min, minutesRange.max],
  label: "",
  ticks: [0, 15, 30, { value: minutesRange.max, label: `${minutesRange.max} min` }],
};
/** px */
export const stripMargin = { top: 6, right: 14, bottom: 22, left: 2 } as const;
export const stripHeight = 252;
