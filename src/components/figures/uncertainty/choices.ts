/** Which models' uncertainty a reader can look at: what is asked of the worker, and how its answer is drawn. */
import { decimals } from "../../../words/numbers.ts";
import { compositions } from "../../../sim/index.ts";
import type { ModelChoice } from "../../kit/ask/sampling-models.ts";
import type { Column } from "../../kit/table.ts";
import type { Axis } from "../../plot/axis.ts";

export interface Choice {
  readonly id: string;
  /** As the list of models shows it. */
  readonly label: string;
  /** What is computed, in one sentence. */
  readonly says: string;
  /** The model whose parameters the worker draws. */
  readonly sampled: ModelChoice;
  /** Draws that take a few seconds at most on a phone. */
  readonly draws: number;
  readonly x: Axis;
  readonly y: Axis;
  /** What a file calls x and y. Its times are in seconds, those of the axes in minutes; other units are those of the axes. */
  readonly names: Readonly<Record<"x" | "y", Pick<Column, "name" | "unit">>>;
  /** From the model's units to those of the axes. */
  readonly across: (x: number) => number;
  readonly up: (y: number) => number;
  /** Where on the x axis something is, in words: "on day 56". */
  readonly at: (x: number) => string;
  /** Unit of y, behind a number. */
  readonly unit: string;
  /** Decimals worth printing, of x and of y. */
  readonly places: readonly [x: number, y: number];
}

const perCent = (fraction: number): number => 100 * fraction;
const minutes = (seconds: number): number => seconds / 60;
const same = (value: number): number => value;
const steps = (from: number, by: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (from * 100 + index * by * 100) / 100);

const easyRuns = [{ session: { intensity: 0.65, duration: 2700 }, perWeek: 3 }];

export const choices = [
  {
    id: "adaptation",
    label: "Oxidative capacity over weeks",
    says: "Rise of the whole muscle's oxidative capacity with three runs a week of 45 min at 65 % of VO2max, stopped after eight weeks.",
    sampled: {
      model: "adaptation",
      arguments: [[{ days: 56, sessions: easyRuns }], { composition: compositions[0] }, 112, "whole", { every: 2 }],
    },
    draws: 1000,
    x: { label: "days", domain: [0, 112], ticks: [0, 28, 56, 84, 112] },
    y: { label: "rise, %", domain: [0, 40], ticks: [0, 10, 20, 30, 40] },
    names: { x: { name: "day" }, y: { name: "rise", unit: "%" } },
    across: same,
    up: perCent,
    at: (day) => `on day ${decimals(day, 0)}`,
    unit: "%",
    places: [0, 0],
  },
  {
    id: "lactate",
    label: "Blood lactate in a run",
    says: "Blood lactate during and after ten minutes at a demand of 80 % of VO2max, trained runner.",
    sampled: {
      model: "shuttle",
      arguments: [
        [
          { duration: 600, demand: 0.8 },
          { duration: 1200, demand: "rest" },
        ],
        "trained",
        "blood",
        { sampleEvery: 30 },
      ],
    },
    draws: 200,
    x: { label: "minutes", domain: [0, 30], ticks: [0, 10, 20, 30] },
    y: { label: "blood lactate, mmol/L", domain: [0, 8], ticks: [0, 2, 4, 6, 8] },
    names: { x: { name: "time", unit: "s" }, y: { name: "blood lactate", unit: "mmol/L" } },
    across: minutes,
    up: same,
    at: (minute) => `after ${decimals(minute, 1)} minutes`,
    unit: "mmol/L",
    places: [1, 1],
  },
  {
    id: "mlss",
    label: "Maximal lactate steady state",
    says: "Intensity of the maximal lactate steady state against VO2max, by Mader's constants, for runners' effective VLamax.",
    sampled: { model: "mlss", arguments: [steps(40, 2, 21), null] },
    draws: 1000,
    x: { label: "VO2max, ml/kg/min", domain: [40, 80], ticks: [40, 50, 60, 70, 80] },
    y: { label: "steady state, % of VO2max", domain: [50, 100], ticks: [50, 60, 70, 80, 90, 100] },
    names: { x: { name: "VO2max", unit: "ml/kg/min" }, y: { name: "steady state", unit: "% of VO2max" } },
    across: same,
    up: perCent,
    at: (vo2max) => `at a VO2max of ${decimals(vo2max, 0)} ml/kg/min`,
    unit: "% of VO2max",
    places: [0, 0],
  },
  {
    id: "tolerance",
    label: "How long an intensity can be held",
    says: "How long each intensity can be held, by the pool of motor units with our recovery. It begins at 105 % of the speed at VO2max: at 100 % and below some draws find no end within an hour.",
    sampled: { model: "tolerance", arguments: [steps(1.05, 0.05, 10)] },
    draws: 60,
    x: { label: "intensity, % of the speed at VO2max", domain: [105, 150], ticks: [105, 110, 120, 130, 140, 150] },
    y: { label: "time, minutes", domain: [0.2, 10], ticks: [0.2, 0.5, 1, 2, 5, 10], type: "log" },
    names: { x: { name: "intensity", unit: "% of the speed at VO2max" }, y: { name: "time", unit: "s" } },
    across: perCent,
    up: minutes,
    at: (percent) => `at ${decimals(percent, 0)} % of the speed at VO2max`,
    unit: "minutes",
    places: [0, 1],
  },
] as const satisfies readonly Choice[];

export type ChoiceId = (typeof choices)[number]["id"];

export const choiceOf = (id: ChoiceId): Choice => choices.find((choice) => choice.id === id) ?? choices[0];
