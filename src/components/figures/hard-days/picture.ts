/** The axes of the picture and the room around them; the same in the figure and in its still picture. */
import type { Axis } from "../../plot/axis.ts";
import { timeRange } from "./figure.ts";

export const timeAxis: Axis = {
  domain: [timeRange.min, timeRange.max],
  label: "days that tiredness lasts; six cyclists: 17",
  ticks: [timeRange.min, timeRange.default, 30, 40, 50, 60, timeRange.max],
};
/** Hard days a week, with room for a line of text above the seventh. */
export const daysAxis: Axis = { domain: [0, 7.6], label: "", ticks: [0, 1, 2, 3, 4, 5, 6, 7] };

/** px */
export const height = 292;
const margin = { top: 38, right: 14, bottom: 42, left: 52 } as const;
/** On a phone, where the studies stand under the picture. */
export const narrowMargin = margin;
/** From this width on the studies stand beside the picture, on the same axis, px. */
export const wide = 720;
export const wideMargin = { ...margin, right: 328 } as const;
