/** Elite runners' critical speed, which the study worked out from three speeds; the model was fitted to two of them. */
export const criticalSpeed = {
  /** A key of the bibliography. */
  source: "billat1995",
  people: "14 elite men",
  /** Mean, as a fraction of the speed at VO2max. */
  share: 0.862,
  /** Standard deviation among the runners. */
  spread: 0.015,
} as const;
