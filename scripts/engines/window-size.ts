/** The window in which engines show pages, px. */
export const windowSize = { width: 1440, height: 900 } as const;
