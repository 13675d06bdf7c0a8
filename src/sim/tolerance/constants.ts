/** How long an intensity can be held. Metadata of each number: `parameters.ts`. */

/** Times the fatigability of the isometric pool. */
export const fatigueScale = 0.314;
/** Time constant with which capacity comes back, s. */
export const recoveryTime = 143;
/** Intensity, as a fraction of VO2max, up to which recovery keeps up with fatigue: no time, and no drift in a session. */
export const sustainableLimit = 0.86;
/** The intensities between which the model was fitted. */
export const fittedFrom = 0.9;
export const fittedTo = 1.4;
/** Longest time that the model gives, s. */
export const longestModeled = 3600;
/** Longest time that is read off the curve of race times, s. */
export const longestOnCurve = 14_400;
/** Two times differ if the longer exceeds the shorter by more than this share. */
export const disagreement = 0.25;
/** Length of a step, as a share of the time simulated so far. */
export const stepShare = 0.01;
/** Longest step, s; the shortest is that of a hold. */
export const longestStep = 1;
