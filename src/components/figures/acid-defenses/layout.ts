/** Where things stand in the picture, px. */

/** The bar of buffers, from the left edge of the drawing to the right. */
export const bar = { top: 20, height: 40 } as const;

/** A row: its small muscle at the left, its name over its bar. */
export const row = { height: 40, name: 14, middle: 27, thick: 12 } as const;
/** Where the first row begins. */
export const rowsTop = bar.top + bar.height + 32;
/** Of losses and the supplement, before the reader's own row. */
const rowCount = 5;
export const muscleWidth = 34;

const ownHeight = 46;
const bottom = 42;
export const ownTop = rowsTop + rowCount * row.height + 6;
export const plotHeight = ownTop + ownHeight + bottom;
export const margin = { top: rowsTop, right: 12, bottom, left: 44 } as const;
