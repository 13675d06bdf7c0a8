/** Banister's model: every load leaves fitness, which fades slowly, and fatigue, which fades fast. */
import { withinLimits, type Limits } from "../../numerics/limits.ts";
import { fitnessFatigue as usual } from "./constants.ts";
import { requireLoads } from "./loads.ts";

/** Times in days, 0.1 to 1,000; gains 0 to 1,000. */
export type FitnessFatigueParameters = Readonly<Record<keyof typeof usual, number>>;

export interface FitnessFatigueDay {
  /** 1 for the first load, which that day holds already; `variableDoseResponse` counts from 0, without the day's load. */
  readonly day: number;
  /** What fitness adds to performance, in units of load times `fitnessGain`. */
  readonly fitness: number;
  /** What fatigue takes from it. */
  readonly fatigue: number;
  /** Fitness less fatigue: performance above that of no training. */
  readonly performance: number;
}

const limits: Limits<keyof typeof usual> = {
  fitnessTime: [usual.fitnessTime, 0.1, 1000],
  fatigueTime: [usual.fatigueTime, 0.1, 1000],
  fitnessGain: [usual.fitnessGain, 0, 1000],
  fatigueGain: [usual.fatigueGain, 0, 1000],
};

/**
 * Performance day by day: g <- g e^(-1/tau1) + w, h <- h e^(-1/tau2) + w, p = k1 g - k2 h. A day's value already holds
 * that day's load, undiminished. It fits past data well, but its parameters are unstable and not unique.
 *
 * @param loads one load per day, each 0 to 1,000,000, in any unit (TRIMP by custom)
 * @param parameters other numbers than the usual ones: time constants 45 and 15 d, gains 1 and 2
 * @returns one entry per load
 * @throws RangeError for what is no array, a load or parameter out of range, or an unknown parameter
 * @see morton1990
 */
export function fitnessFatigue(
  loads: readonly number[],
  parameters: Partial<FitnessFatigueParameters> = {},
): readonly FitnessFatigueDay[] {
  const sound = requireLoads(loads);
  const { fitnessTime, fatigueTime, fitnessGain, fatigueGain } = withinLimits("parameters", limits, parameters);
  const fitnessKept = Math.exp(-1 / fitnessTime);
  const fatigueKept = Math.exp(-1 / fatigueTime);
  let g = 0;
  let h = 0;
  return sound.map((load, index) => {
    g = g * fitnessKept + load;
    h = h * fatigueKept + load;
    const [fitness, fatigue] = [fitnessGain * g, fatigueGain * h];
    return { day: index + 1, fitness, fatigue, performance: fitness - fatigue };
  });
}
