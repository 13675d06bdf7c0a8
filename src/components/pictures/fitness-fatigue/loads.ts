/** The loads of the plots on this page: the same every day, then none. */

export const thenNothing = (load: number, days: number, after: number): number[] => [
  ...Array.from({ length: days }, () => load),
  ...Array.from({ length: after }, () => 0),
];
