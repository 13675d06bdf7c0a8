/** Usual values of the fitness-fatigue models. Time constants in days. Metadata: `parameters.ts`. */

/** Where Morton and colleagues began their fits to two runners. */
export const fitnessFatigue = {
  /** Time constant with which fitness fades, d. */
  fitnessTime: 45,
  /** The same of fatigue, d. */
  fatigueTime: 15,
  /** Performance per unit of fitness. */
  fitnessGain: 1,
  /** Performance lost per unit of fatigue. */
  fatigueGain: 2,
} as const;

/** Means of Busso's six cyclists. */
export const variableDoseResponse = {
  /** d. */
  fitnessTime: 30.8,
  /** d. */
  fatigueTime: 16.8,
  /** Time constant with which the memory that scales fatigue fades, d. */
  memoryTime: 2.3,
  /** Performance (W) per training unit. */
  fitnessGain: 0.031,
  /** Growth of the fatigue gain per training unit remembered. */
  fatigueGainGrowth: 0.000035,
} as const;
