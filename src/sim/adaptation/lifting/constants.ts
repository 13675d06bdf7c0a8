/** What a week of heavy lifting does in the adaptation model. Metadata: `parameters.ts`. */

/** Drive that lowers IIx, 0 to 1. */
export const liftingIix = 1;
/** Drive of oxidative capacity, the same for each fiber type, 1/d. */
export const liftingOxidative = 0;
