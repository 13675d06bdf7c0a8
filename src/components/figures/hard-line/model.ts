/** From the line to the hard minutes of both weeks. */
import { computed, createModel, signal } from "@preact/signals";
import { caseWeekIds, caseWeeks, minutesFrom, type CaseWeekId } from "../../../sim/index.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { axisScales, type AxisScale } from "./scales.ts";
import type { figure } from "./figure.ts";

export type HardLineState = FigureState<typeof figure>;

/** Hard minutes of each week. */
export type HardMinutes = Readonly<Record<CaseWeekId, number>>;

/** Minutes of either week: they are equally long. */
export const weekLength = caseWeeks[caseWeekIds[0]].reduce((sum, { minutes }) => sum + minutes, 0);

/** @param border fraction of VO2max */
export const hardMinutes = (border: number): HardMinutes => ({
  "with-intervals": minutesFrom("with-intervals", border),
  "threshold-only": minutesFrom("threshold-only", border),
});

const HardLineModel = createModel((fields: Fields<HardLineState>) => {
  /** Set by the fields of the race, once they are there and tell one. */
  const paces = signal<AxisScale | null>(null);
  return {
    fields,
    paces,
    /** What the axis is read in: percent of VO2max as long as no race tells paces. */
    axis: computed(() => {
      const { scale } = fields.state.value;
      return scale === "pace" ? (paces.value ?? axisScales.vo2max) : axisScales[scale];
    }),
    hard: computed(() => hardMinutes(fields.state.value.border)),
  };
});

export type HardLine = InstanceType<typeof HardLineModel>;

export const createHardLine = (fields: Fields<HardLineState>): HardLine => new HardLineModel(fields);
