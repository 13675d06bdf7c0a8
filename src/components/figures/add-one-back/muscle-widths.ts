/** How wide a day’s muscle is, px: on a phone, and where there is more room. One of the two is shown. */
export const muscleWidths = { narrow: 44, wide: 72 } as const;
