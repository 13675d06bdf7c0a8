/** The trials of VO2max as the chapter on heart and blood lays them out. */
import { oxygenTrials, type Trial } from "../../../sim/evidence.ts";
import type { TrialGroup } from "./trial-rows.tsx";

const about = (question: Trial["about"]): readonly Trial[] => oxygenTrials.filter((trial) => trial.about === question);

export const trialGroups: readonly TrialGroup[] = [
  {
    name: "Gain by kind of training",
    counts: "%",
    domain: [-0.7, 16.5],
    ticks: [0, 5, 10, 15],
    trials: about("training"),
  },
  {
    name: "Gain in many studies pooled",
    counts: "liters a minute",
    domain: [-0.04, 1.05],
    ticks: [0, 0.3, 0.6, 0.9],
    trials: about("pooled"),
  },
  {
    name: "Heart, blood and muscle",
    counts: "%",
    domain: [-16, 30],
    ticks: [-10, 0, 10, 20],
    trials: about("cause"),
  },
];
