/** What we can say of a claim of the article once the studies are read. */
export const verdicts = ["supported", "partly supported", "contested", "overstated", "convention"] as const;
