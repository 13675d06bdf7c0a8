/** Metadata of the fitness-fatigue models' constants: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../../parameters.ts";
import * as constants from "./constants.ts";

const { fitnessFatigue, variableDoseResponse } = constants;
const span = "Halved to doubled: gains depend on the units of load and performance.";

const morton = { source: "morton1990", grade: "convention" } as const;
const busso = { source: "busso2003", grade: "illustrative" } as const;
const recalled = (what: string): string =>
  `${what}. The mean of six cyclists; we read it in a public program, not in the paper.`;

export const fitnessFatigueParameters: Readonly<Record<keyof typeof fitnessFatigue, Parameter>> = {
  fitnessTime: {
    ...morton,
    symbol: "tau_1",
    value: fitnessFatigue.fitnessTime,
    unit: "d",
    range: [4, 51],
    chosen: null,
    note: "How fast fitness fades. The fit started here and gave 50 and 40. Published fits span 4 to 51.",
  },
  fatigueTime: {
    ...morton,
    symbol: "tau_2",
    value: fitnessFatigue.fatigueTime,
    unit: "d",
    range: [4, 74],
    chosen: null,
    note: "How fast fatigue fades. The fit started here and gave 11. Published fits span 4 to 74.",
  },
  fitnessGain: {
    ...morton,
    symbol: "k_1",
    value: fitnessFatigue.fitnessGain,
    unit: "1",
    range: [0.5, 2],
    chosen: span,
    note: "Performance per unit of fitness. The fit started here.",
  },
  fatigueGain: {
    ...morton,
    symbol: "k_2",
    value: fitnessFatigue.fatigueGain,
    unit: "1",
    range: [1, 4],
    chosen: span,
    note: "Performance lost per unit of fatigue. The fit started here, at twice the gain of fitness, so a load first lowers performance.",
  },
};

export const variableDoseResponseParameters: Readonly<Record<keyof typeof variableDoseResponse, Parameter>> = {
  fitnessTime: {
    ...busso,
    symbol: "t_1",
    value: variableDoseResponse.fitnessTime,
    unit: "d",
    range: [4, 51],
    chosen: "The span of published fits of the simpler model.",
    note: recalled("How fast fitness fades"),
  },
  fatigueTime: {
    ...busso,
    symbol: "t_2",
    value: variableDoseResponse.fatigueTime,
    unit: "d",
    range: [4, 74],
    chosen: "The span of published fits of the simpler model.",
    note: recalled("How fast fatigue fades"),
  },
  memoryTime: {
    ...busso,
    symbol: "t_3",
    value: variableDoseResponse.memoryTime,
    unit: "d",
    range: [1.15, 4.6],
    chosen: "Half to twice, because only one study gives it.",
    note: recalled("How fast the memory of past load fades; while it lasts, new load tires more"),
  },
  fitnessGain: {
    ...busso,
    symbol: "k_1",
    value: variableDoseResponse.fitnessGain,
    unit: "W",
    range: [0.0155, 0.062],
    chosen: span,
    note: recalled("Performance per unit of fitness"),
  },
  fatigueGainGrowth: {
    ...busso,
    symbol: "k_3",
    value: variableDoseResponse.fatigueGainGrowth,
    unit: "W",
    range: [0.0000175, 0.00007],
    chosen: span,
    note: recalled("Growth of the fatigue that a load leaves, per remembered load"),
  },
};
