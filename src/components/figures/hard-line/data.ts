/** What the figure shows, computed while the page is built: a page that only draws it need not load the model. */
import type { CaseWeekId, EffortBandId } from "../../../sim/index.ts";
import { borderRange } from "./figure.ts";
import type { ScaleRow } from "../../plot/marks/scale-rows.tsx";

/** Running at one effort in a week. */
export interface Part {
  readonly effort: EffortBandId;
  /** Percent of VO2max. */
  readonly at: number;
  readonly minutes: number;
}

/** Hard minutes of each week. */
export type HardMinutes = Readonly<Record<CaseWeekId, number>>;

/** What stands at one place of the line. */
export interface Reading {
  readonly hard: HardMinutes;
  /** Percent of the highest; null where the five zones give none. */
  readonly heartRate: number | null;
  /** mmol/L; null where the five zones give none. */
  readonly lactate: number | null;
}

export interface HardLineData {
  /** From the easiest part to the hardest. */
  readonly weeks: Readonly<Record<CaseWeekId, readonly Part[]>>;
  /** Minutes of either week: they are equally long. */
  readonly weekLength: number;
  /** One for each percent of VO2max from the lowest place of the line to the highest. */
  readonly readings: readonly Reading[];
  /** Borders of the five zones in the picture: percent of VO2max, percent of the highest heart rate, mmol/L. */
  readonly zoneBorders: readonly { readonly at: number; readonly heartRate: number; readonly lactate: number }[];
  readonly rows: readonly ScaleRow[];
}

/**
 * @param at whole percent of VO2max
 * @throws RangeError outside the places where the line may stand
 */
export function readingAt({ readings }: Pick<HardLineData, "readings">, at: number): Reading {
  const found = readings[at - borderRange.min];
  if (found === undefined) {
    throw new RangeError(`at is ${at}; allowed is a whole number from ${borderRange.min} to ${borderRange.max}`);
  }
  return found;
}
