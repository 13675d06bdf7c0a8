/** Where each number of the shuttle's state stands; the last five are amounts that have passed, in mmol. */
export const place = {
  uptake: 0,
  glycolysis: 1,
  phosphate: 2,
  fast: 3,
  slow: 4,
  interstitium: 5,
  blood: 6,
  other: 7,
  acidFast: 8,
  acidSlow: 9,
  producedFast: 10,
  producedSlow: 11,
  oxidizedFast: 12,
  oxidizedSlow: 13,
  oxidizedOther: 14,
} as const;
export const stateSize = 15;
