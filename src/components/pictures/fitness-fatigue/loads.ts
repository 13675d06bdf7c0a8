/** Loads as the plots of this page give them: the same every day, then none. */

export const thenNothing = (load: number, days: number, after: number): number[] => [
  ...Array.from({ length: days }, () => load),
  ...Array.from({ length: after }, () => 0),
];
