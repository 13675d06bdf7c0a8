/** Usual values of the adaptation model. Time constants in days, durations in s. Metadata: `parameters.ts`. */

/** Rise of a type I fiber's oxidative capacity per weighted minute, 1/min. */
export const oxidativeGainI = 0.0029;
/** The same of type IIa and IIx, 1/min. */
export const oxidativeGainII = 0.0644;
/** Time constant with which oxidative capacity is lost, d. */
export const oxidativeTime = 11;
/** Highest rise of oxidative capacity, as a fraction of the untrained value. */
export const oxidativeCeiling = 1;
/** Power of a unit's activation in the stimulus. */
export const activationExponent = 2.25;
/** Beyond so much work in one session nothing is added, s. */
export const sessionLimit = 7200;
/** Intensity at which the gate lets half of the stimulus pass, as a fraction of VO2max. */
export const gateIntensity = 0.5;
/** Intensity over which the gate opens by a factor of e. */
export const gateWidth = 0.05;

/** Fraction by which MCT4 rises under full drive. */
export const mct4Gain = 0.3;
/** d. */
export const mct4Time = 10;
/** Fraction by which MCT1 rises under full drive. */
export const mct1Gain = 0.18;
/** d. */
export const mct1Time = 10;
/** Fraction by which buffering capacity rises under full drive. */
export const bufferingGain = 0.15;
/** d. */
export const bufferingTime = 21;
/** From this intensity on work drives MCT4 and buffering. */
export const hardIntensity = 0.85;
/** Such work per week at which the drive is full, s. */
export const hardWeek = 1200;
/** From this intensity on work drives MCT1. */
export const easyIntensity = 0.5;
/** Such work per week at which the drive is full, s. */
export const easyWeek = 7200;

/** Share of myosin that is IIx in the habitual state. */
export const iixHabitual = 0.093;
/** What full drive takes from it. */
export const iixFall = 0.081;
/** The share it tends to once training has stopped. */
export const iixOvershoot = 0.183;
/** d. */
export const iixTime = 33;
/** From this intensity on work drives IIx down. */
export const iixIntensity = 0.75;
/** Such work per week at which the drive is full, s. */
export const iixWeek = 3600;
/** A drive above this counts as training, after which stopping overshoots. */
export const iixTrainedDrive = 0.5;

/** Fraction by which peak firing rates rise, and thresholds fall, under full drive. */
export const neuralGain = 0.12;
/** d. */
export const neuralTime = 10;
/** Fraction by which fibers' force rises under full drive. */
export const hypertrophyGain = 0.1;
/** d. */
export const hypertrophyTime = 60;
/** From this intensity on work counts as high-force. */
export const highForceIntensity = 1.5;
/** Such work per week at which the drive is full, s. */
export const highForceWeek = 180;
