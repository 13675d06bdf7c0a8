/** The verdicts on a claim of the essay after we read the studies. */
export const verdicts = ["supported", "partly supported", "contested", "overstated", "convention"] as const;
