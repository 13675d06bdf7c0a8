/** Busso's model: Banister's, but the more was trained lately, the more fatigue each load leaves. */
import { withinLimits, type Limits } from "../../numerics/limits.ts";
import { variableDoseResponse as usual } from "./constants.ts";
import { requireLoads } from "./loads.ts";

/** Times in days, 0.1 to 1,000; gains 0 to 1,000. */
export type DoseResponseParameters = Readonly<Record<keyof typeof usual, number>>;

export interface DoseResponseDay {
  /** 0 for the day of the first load, which that day lacks yet; `fitnessFatigue` counts from 1, with the day's load. */
  readonly day: number;
  readonly fitness: number;
  readonly fatigue: number;
  /** Fitness less fatigue: performance above that of no training; watts with the usual numbers. */
  readonly performance: number;
  /** Fatigue that a unit of this day's load will leave: k2. */
  readonly fatigueGain: number;
}

const limits: Limits<keyof typeof usual> = {
  fitnessTime: [usual.fitnessTime, 0.1, 1000],
  fatigueTime: [usual.fatigueTime, 0.1, 1000],
  memoryTime: [usual.memoryTime, 0.1, 1000],
  fitnessGain: [usual.fitnessGain, 0, 1000],
  fatigueGainGrowth: [usual.fatigueGainGrowth, 0, 1000],
};

/**
 * Performance day by day, from the loads of all days before it: p_n = k1 sum_{i<n} w_i e^(-(n-i)/t1)
 * - sum_{i<n} k2_i w_i e^(-(n-i)/t2), with k2_i = k3 sum_{j<=i} w_j e^(-(i-j)/t3). The usual numbers are means of six
 * untrained cyclists, in watts, and are not for runners; the sums are carried from day to day.
 *
 * @param loads one load per day, each 0 to 1,000,000, in training units
 * @param parameters other numbers than the usual ones: time constants 30.8, 16.8 and 2.3 d, k1 0.031, k3 0.000035
 * @returns one entry per load; that of day 0 is 0
 * @throws RangeError for what is no array, a load or parameter out of range, or an unknown parameter
 * @see busso2003
 */
export function variableDoseResponse(
  loads: readonly number[],
  parameters: Partial<DoseResponseParameters> = {},
): readonly DoseResponseDay[] {
  const sound = requireLoads(loads);
  const found = withinLimits("parameters", limits, parameters);
  const fitnessKept = Math.exp(-1 / found.fitnessTime);
  const fatigueKept = Math.exp(-1 / found.fatigueTime);
  const memoryKept = Math.exp(-1 / found.memoryTime);
  let g = 0;
  let fatigue = 0;
  let memory = 0;
  return sound.map((load, day) => {
    const fitness = found.fitnessGain * g;
    memory = memory * memoryKept + load;
    const fatigueGain = found.fatigueGainGrowth * memory;
    const state = { day, fitness, fatigue, performance: fitness - fatigue, fatigueGain };
    g = (g + load) * fitnessKept;
    fatigue = (fatigue + fatigueGain * load) * fatigueKept;
    return state;
  });
}
