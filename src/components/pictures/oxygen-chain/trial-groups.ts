/** The trials of VO2max as the chapter on heart and blood lays them out. */
import { oxygenTrials, type Trial } from "../../../sim/evidence.ts";
import type { TrialGroup } from "./trial-rows.tsx";

const about = (question: Trial["about"]): readonly Trial[] => oxygenTrials.filter((trial) => trial.about === question);

export const trialGroups: readonly TrialGroup[] = [
  {
    name: "Which training?",
    counts: "gain in %",
    domain: [-0.7, 16.5],
    ticks: [0, 5, 10, 15],
    trials: about("training"),
  },
  {
    name: "Many studies pooled",
    counts: "gain in liters a minute",
    domain: [-0.04, 1.05],
    ticks: [0, 0.3, 0.6, 0.9],
    trials: about("pooled"),
  },
  {
    name: "What changed with it?",
    counts: "change in %",
    domain: [-16, 30],
    ticks: [-10, 0, 10, 20],
    trials: about("cause"),
  },
];
