/** The axes of the picture; the same in the figure and in its still picture. */
import { borderRange } from "./figure.ts";
import { minutes, still } from "./layout.ts";

/** The picture's own marks draw the axis: it lies between the weeks and the scales. */
export const xAxis = { domain: [borderRange.min, borderRange.max], label: "", ticks: [] } as const;
export const yAxis = { domain: minutes, label: "", ticks: [] } as const;
/** Of the still picture, which has no rows of scales. */
export const stillY = { ...yAxis, domain: still.minutes } as const;
