/** What each kind of week drives, by the adaptation model: for the page and for tests. An island gets it as a property. */
import * as constants from "../../../sim/adaptation/constants.ts";
import { weekDrives, type TrainedWeek } from "../../../sim/adaptation/lifting/adapt-weeks.ts";
import { stimulusRules } from "../../../sim/adaptation/stimulus.ts";
import { easyWeek } from "../../program/two-weeks.ts";
import { mix, type WeekModel } from "./course.ts";
import type { WeekKind } from "./weeks.ts";

/** The hard week: three times 16 minutes at 95 % of VO2max. An example of ours. */
export const hardWeek = { intensity: 0.95, duration: 960, perWeek: 3 } as const;

interface Running {
  readonly intensity: number;
  readonly duration: number;
  readonly perWeek: number;
}

const running = ({ intensity, duration, perWeek }: Running): TrainedWeek => [
  { session: { intensity, duration }, perWeek },
];

/** What each kind of week holds. */
export const trained: Readonly<Record<WeekKind, TrainedWeek>> = {
  easy: running(easyWeek),
  hard: running(hardWeek),
  lift: "lifting",
  stop: [],
};

export function weekModel(): WeekModel {
  const drives = (kind: WeekKind) => weekDrives(kind, trained[kind], mix, stimulusRules({}));
  const { iixHabitual, iixFall, iixOvershoot, iixTime, iixTrainedDrive, oxidativeCeiling, oxidativeTime } = constants;
  return {
    drives: { easy: drives("easy"), hard: drives("hard"), lift: drives("lift"), stop: drives("stop") },
    numbers: { iixHabitual, iixFall, iixOvershoot, iixTime, iixTrainedDrive, oxidativeCeiling, oxidativeTime },
  };
}
