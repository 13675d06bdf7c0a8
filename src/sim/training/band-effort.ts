/** Which effort on the muscle's scale each of Daniels' training paces stands for. */
import { typicalOf, type EffortBandId } from "./effort-band.ts";
import type { Band } from "./zones.ts";

/** Strides last seconds and count with the easy run around them. */
const efforts: Readonly<Record<Band, EffortBandId>> = {
  easy: "easy",
  strides: "easy",
  marathon: "steady",
  threshold: "threshold",
  interval: "interval",
  repetition: "rep",
};

/** @returns the typical intensity of a training pace, as a fraction of VO2max (source: `effortBands`) */
export const bandEffort = (band: Band): number => typicalOf(efforts[band]);
