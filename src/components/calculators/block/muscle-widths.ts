/** How wide the muscles are drawn, px: that of a day, and the one beside the first answer. */
export const muscleWidths = { day: 56, first: 96 } as const;
