/** How wide a day's muscle is, px, where it has little room and where it has more: one of the two is shown. */
export const muscleWidths = { narrow: 40, wide: 64 } as const;
