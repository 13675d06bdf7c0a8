/**
 * Where the parts of the picture lie, px from the plot's upper side: the same at every width, so that the page never moves.
 * The scale of y counts the minutes of the strip of steps; everything else is placed from here.
 */

import { handleHeight } from "../../plot/cursor/Handle.tsx";

export const margin = { top: 12, right: 6, bottom: 4, left: 6 } as const;

/** The week's name and count, the floor that the tips of its blocks point at, and how tall its tallest block may be. */
export const weekRows = [
  { title: 64, floor: 182 },
  { title: 209, floor: 327 },
] as const;
export const blockHeight = 84;
/** Under a block: its tip, which points at its effort. */
export const tipHeight = 11;

/** The strip of steps: its name, its zero, and px for a minute. */
export const strip = { label: 349, zero: 437, perMinute: 0.62 } as const;

export const axisName = strip.zero + 34;

/** Rows of scales under the axis. */
export const rowCount = 6;
export const scales = { top: strip.zero + 46, height: 37 } as const;

const inside = scales.top + rowCount * scales.height;
export const height = margin.top + inside + margin.bottom;

/** Minutes at the lower and upper side of a plot that is so tall inside, px. */
const minutesIn = (tall: number) => [-(tall - strip.zero) / strip.perMinute, strip.zero / strip.perMinute] as const;
export const minutes = minutesIn(inside);

/** The still picture begins under the handle's room, and ends under the axis. */
const stillInside = axisName + 6;
const stillTop = margin.top - handleHeight;
export const still = {
  margin: { ...margin, top: stillTop },
  height: stillTop + stillInside + margin.bottom,
  minutes: minutesIn(stillInside),
} as const;
