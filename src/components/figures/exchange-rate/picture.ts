/** The axes of both plots, and the room around them; the same in the figure and in its still picture. */
import type { Axis } from "../../plot/axis.ts";
import { minutesRange } from "./figure.ts";

export const minuteAxis: Axis = {
  domain: [minutesRange.min, minutesRange.max],
  label: "",
  ticks: [0, 15, 30, { value: minutesRange.max, label: `${minutesRange.max} min` }],
};
/** Rows, not values, stand along y. */
export const noAxis: Axis = { domain: [0, 1], label: "", ticks: [] };
/** px */
export const stripMargin = { top: 6, right: 14, bottom: 22, left: 2 } as const;
export const stripHeight = 252;

/** How much more signal a harder session gave. */
export const ratioAxis: Axis = {
  domain: [0.72, 3.6],
  type: "log",
  label: "",
  ticks: [
    { value: 1, label: "same signal" },
    { value: 2, label: "2 times" },
    { value: 3, label: "3 times" },
  ],
};
