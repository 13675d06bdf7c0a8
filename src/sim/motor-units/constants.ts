/** The rested motor unit pool of Potvin & Fuglevand (2017). Metadata of each number: `parameters.ts`. */

/** Motor units in the pool. */
export const poolSize = 120;
/** Highest over lowest recruitment threshold. */
export const recruitmentRange = 50;
/** Highest over lowest twitch force. */
export const twitchForceRange = 100;
/** Longest over shortest contraction time. */
export const contractionTimeRange = 3;
/** Contraction time of the first unit, ms. */
export const longestContractionTime = 90;
/** Rate at which a unit starts to fire, impulses/s. */
export const minFiringRate = 8;
/** Peak rate of a unit with threshold 1, impulses/s. */
export const firstPeakFiringRate = 35;
/** Peak rate of the last unit, impulses/s. */
export const lastPeakFiringRate = 25;
/** Rise of the firing rate per unit of excitation, impulses/s. */
export const firingRateGain = 1;
/** Fatigability of the last over the first unit. */
export const fatigabilityRange = 180;
/** Capacity that the last unit loses per second at full fusion, as a fraction of its rested capacity. */
export const lastFatigability = 0.0225;
/** Normalized rate (contraction time x firing rate) up to which force is proportional to rate. */
export const linearForceLimit = 0.4;
