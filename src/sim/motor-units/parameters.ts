/** Metadata of the pool's constants: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

const published = {
  source: "potvin2017",
  grade: "computed",
  chosen: "The publication gives the value alone; from about half to about twice of it, within what muscles show.",
} as const;

export const motorUnitParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  poolSize: {
    ...published,
    symbol: "n",
    value: constants.poolSize,
    unit: "1",
    range: [60, 600],
    note: "Units in the model pool; human limb muscles have some 60 to 600.",
  },
  recruitmentRange: {
    ...published,
    symbol: "RR",
    value: constants.recruitmentRange,
    unit: "1",
    range: [20, 100],
    note: "50 here; the 1993 pool used 30.",
  },
  twitchForceRange: {
    ...published,
    symbol: "RP",
    value: constants.twitchForceRange,
    unit: "1",
    range: [20, 200],
    note: "Twitch of the strongest unit over that of the weakest.",
  },
  contractionTimeRange: {
    ...published,
    symbol: "RT",
    value: constants.contractionTimeRange,
    unit: "1",
    range: [2, 5],
    note: "Slowest over fastest twitch.",
  },
  longestContractionTime: {
    ...published,
    symbol: "T_L",
    value: constants.longestContractionTime,
    unit: "ms",
    range: [60, 120],
    note: "Twitch contraction time of the first unit.",
  },
  minFiringRate: {
    ...published,
    symbol: "R_min",
    value: constants.minFiringRate,
    unit: "1/s",
    range: [5, 10],
    note: "The rate at which every unit starts.",
  },
  firstPeakFiringRate: {
    ...published,
    symbol: "R_max,1",
    value: constants.firstPeakFiringRate,
    unit: "1/s",
    range: [25, 50],
    note: "Peak rates fall linearly with recruitment threshold, not with the unit's number.",
  },
  lastPeakFiringRate: {
    ...published,
    symbol: "R_max,n",
    value: constants.lastPeakFiringRate,
    unit: "1/s",
    range: [20, 45],
    note: "Ten impulses per second below the first unit's.",
  },
  firingRateGain: {
    ...published,
    symbol: "g",
    value: constants.firingRateGain,
    unit: "1/s",
    range: [0.5, 2],
    note: "The same for every unit.",
  },
  fatigabilityRange: {
    ...published,
    symbol: "FAT",
    value: constants.fatigabilityRange,
    unit: "1",
    range: [50, 300],
    note: "How much faster the last unit tires than the first, relative to its own capacity.",
  },
  lastFatigability: {
    ...published,
    symbol: "FF",
    value: constants.lastFatigability,
    unit: "1/s",
    range: [0.01, 0.04],
    note: "Share of its rested capacity that the last unit loses each second at full fusion.",
  },
  linearForceLimit: {
    ...published,
    symbol: "NR_lin",
    value: constants.linearForceLimit,
    unit: "1",
    range: [0.3, 0.5],
    note: "Below it, force rises in proportion to rate; above it, along a sigmoid.",
  },
};
