/** How intensity, motor units and fiber types meet. Metadata of each number: `parameters.ts`. */

/** Intensity, as a fraction of VO2max, over which the unused excitation falls by a factor of e. */
export const intensityScale = 0.85;
/** Fibers of a unit are proportional to its twitch force to this power. */
export const innervationExponent = 1;
