/** The motor unit pool of Potvin & Fuglevand (2017), rested and tiring. Metadata of each number: `parameters.ts`. */

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

/** Share by which a unit's contraction time grows when all its capacity is gone. */
export const contractionSlowing = 0.379;
/** Rate adaptation of the last unit: share of its rate above the minimum that is lost in the end. */
export const adaptationStrength = 0.67;
/** Added to the rate above the minimum before that share is taken, impulses/s. */
export const adaptationOffset = 2;
/** Time constant of rate adaptation, s. */
export const adaptationTime = 22;
/** Step of the simulation, s. */
export const timeStep = 0.1;
/** Step of the grid on which excitation is searched, arbitrary units. */
export const excitationStep = 0.01;

/** Highest over lowest recruitment threshold in the pool of 1993. */
export const fuglevandRecruitmentRange = 30;
/** Peak rate in the pool of 1993 that a unit with threshold 0 would have, impulses/s. */
export const fuglevandPeakFiringRate = 45;
/** How far the last unit's peak rate lies below that, impulses/s. */
export const fuglevandPeakFiringRateFall = 10;
