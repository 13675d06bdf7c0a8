/** Computes what the figure shows. Only pages that are built, and tests, read it: it brings the model along. */
import {
  caseWeekIds,
  caseWeeks,
  fiveZoneBorders,
  heartRateShare,
  lactateLevel,
  minutesFrom,
  type CaseWeekId,
} from "../../../sim/index.ts";
import { scaleRows } from "../../program/scale-rows.ts";
import type { HardLineData, Part } from "./data.ts";
import { borderRange } from "./figure.ts";

const tenthOfPercent = (fraction: number): number => Math.round(1000 * fraction) / 10;
const hundredth = (value: number): number => Math.round(100 * value) / 100;

const partsOf = (week: CaseWeekId): readonly Part[] =>
  caseWeeks[week].map(({ effort, intensity, minutes }) => ({ effort, at: Math.round(100 * intensity), minutes }));

export function buildHardLine(): HardLineData {
  const { min, max } = borderRange;
  return {
    weeks: { "with-intervals": partsOf("with-intervals"), "threshold-only": partsOf("threshold-only") },
    weekLength: minutesFrom(caseWeekIds[0], 0),
    readings: Array.from({ length: max - min + 1 }, (_, index) => {
      const border = (min + index) / 100;
      const [share, level] = [heartRateShare(border), lactateLevel(border)];
      return {
        hard: {
          "with-intervals": minutesFrom("with-intervals", border),
          "threshold-only": minutesFrom("threshold-only", border),
        },
        heartRate: share === null ? null : tenthOfPercent(share),
        lactate: level === null ? null : hundredth(level),
      };
    }),
    zoneBorders: fiveZoneBorders
      .map(({ intensity, heartRate, lactate }) => ({
        at: tenthOfPercent(intensity),
        heartRate: tenthOfPercent(heartRate),
        lactate,
      }))
      .filter(({ at }) => at >= min),
    rows: scaleRows,
  };
}
