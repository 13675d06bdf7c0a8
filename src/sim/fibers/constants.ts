/** How intensity, motor units and fiber types meet. Metadata of each number: `parameters.ts`. */

/** Intensity, as a fraction of VO2max, at which 1 - 1/e of the maximum excitation is in use. */
export const intensityScale = 0.85;
/** How slowly excitation starts at low intensity: 1 is a plain exponential, above 1 the curve has a toe. */
export const intensityExponent = 1.25;
/** Fibers of a unit are proportional to its twitch force to this power. */
export const innervationExponent = 1;
