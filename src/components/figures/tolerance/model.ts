/** From an effort to how long it is held: by the model, by race times, and by runners near that effort. */
import { computed, createModel } from "@preact/signals";
import { measuredRuns } from "../../../sim/tolerance/measured-runs.ts";
import { durationAtIntensity, usualTolerance } from "../../../sim/index.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";

export type ToleranceState = FigureState<typeof figure>;

/** Runs this near an effort are told with it, as a fraction of VO2max. */
const near = 0.005;

const ToleranceModel = createModel((fields: Fields<ToleranceState>) => {
  const intensity = computed(() => fields.state.value.intensity);
  return {
    fields,
    intensity,
    /** By the model; its time is null where it finds no end within the hour. */
    held: computed(() => usualTolerance(intensity.value)),
    /** By the curve of race times, s; null outside it. */
    raced: computed(() => durationAtIntensity(intensity.value)),
    /** Runs that were measured at this effort. */
    runs: computed(() => measuredRuns.filter((run) => Math.abs(run.intensity - intensity.value) <= near)),
  };
});

export type ToleranceFigure = InstanceType<typeof ToleranceModel>;

export const createTolerance = (fields: Fields<ToleranceState>): ToleranceFigure => new ToleranceModel(fields);
