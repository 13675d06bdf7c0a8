/** The highest effort at which lactate stays level while a runner runs on, as it was measured. */

/** In well-trained runners; fractions of VO2max (source: hafen2018, abstract read). */
export const steadyLactateEffort = { mean: 0.83, sd: 0.05, runners: 22, source: "hafen2018" } as const;
