/** The answers about a runner and a week, as typed and as a link carries them. */
import {
  choiceField,
  numberField,
  optionalNumberField,
  privately,
  textField,
  type FieldTable,
} from "../../kit/field.ts";
import { createCodec, linkText } from "../../kit/codec.ts";
import { longestText } from "../../controls/parsing/normalized.ts";
import { raceChoices, type RaceChoice } from "../../controls/parsing/races.ts";
import { countMethods, type CountMethod } from "../../../sim/training/counting.ts";
import type { Experience } from "../../../sim/training/week/types.ts";
import { experienceField } from "./experience.ts";

/** The unit of the weekly amount; "h-mi" is hours with everything else in miles. */
const weekUnits = ["km", "mi", "h", "h-mi"] as const;
export type WeekUnit = (typeof weekUnits)[number];

/** The two kinds of hard session that a reader may swap. */
const swappedKinds = ["threshold", "interval"] as const;
export type SwappedKind = (typeof swappedKinds)[number];

/** Texts stay as typed, whatever becomes of them. */
export interface WeekAnswers {
  readonly race: RaceChoice;
  readonly otherDistance: string;
  readonly raceTime: string;
  /** Whether the reader has said that an unlikely race time is right. */
  readonly raceConfirmed: "no" | "yes";
  readonly weekly: string;
  readonly unit: WeekUnit;
  readonly runs: number;
  readonly experience: Experience;
  readonly longestRun: string;
  readonly count: CountMethod;
  /** Percent of the time at hard effort that the reader has confirmed, or null. */
  readonly goal: number | null;
  /** Percent of VO2max the reader came from, or null. */
  readonly intensity: number | null;
  /** The first kind of hard running, where the reader swapped it. */
  readonly hardKind: "usual" | SwappedKind;
}

/** What says something about the runner stays in the fragment, which no server is sent. */
export const weekFields: FieldTable<WeekAnswers> = {
  race: privately(choiceField("race", raceChoices, "5k")),
  otherDistance: privately(textField("d", { maxLength: longestText, default: "" })),
  raceTime: privately(textField("t", { maxLength: longestText, default: "27:00" })),
  raceConfirmed: privately(choiceField("y", ["no", "yes"], "no")),
  weekly: privately(textField("w", { maxLength: longestText, default: "30" })),
  unit: choiceField("u", weekUnits, "km"),
  runs: privately(numberField("n", { min: 1, max: 14, step: 1, default: 4 })),
  experience: experienceField,
  longestRun: privately(textField("l", { maxLength: longestText, default: "" })),
  count: choiceField("c", countMethods, "sessions"),
  goal: optionalNumberField("g", { min: 10, max: 50, step: 1 }),
  intensity: optionalNumberField("i", { min: 0, max: 200, step: 1 }),
  hardKind: choiceField("k", ["usual", ...swappedKinds], "usual"),
};

export const weekCodec = createCodec(weekFields);

/** The way to the calculator with some answers: "?v=3&i=88#race=10k"; empty where all are the example's. */
export function weekLink(answers: Partial<WeekAnswers>): string {
  const { defaults, encode, version } = weekCodec;
  return linkText({ ...encode({ ...defaults, ...answers }), version });
}
