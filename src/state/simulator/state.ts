/** Everything that can be set in the simulator, as a link carries it. */
import { compositions, costMethods, type CompositionId, type CostMethod } from "../../sim/index.ts";
import { choiceField, numberField, textField } from "../../components/kit/field.ts";
import { createCodec } from "../codec.ts";
import { raceChoices, type RaceChoice } from "../races.ts";
import type { LengthUnit } from "../units.ts";
import { forms, rests, type SessionSettings } from "./session.ts";

type Second = { readonly [Name in keyof SessionSettings as `${Name}2`]: SessionSettings[Name] };

/** What stays equal while the intensity is varied. */
export const rules = ["minutes", "held", "cost"] as const;
export type Rule = (typeof rules)[number];

/** What a side of the comparison is: the reader's own week, one of its sessions alone, or a published distribution. */
export const sides = [
  "mine",
  "first",
  "second",
  "polarized",
  "pyramidal",
  "threshold",
  "double-threshold",
  "all-easy",
  "all-hard",
] as const;
export type Side = (typeof sides)[number];

export const parts = ["session", "block", "intensity", "compare"] as const;
/** A part of the simulator that can stand alone on a projector. */
export type Part = (typeof parts)[number];

/** The pictures of the block: one of them stands alone on a projector, and is saved. */
export const blockPictures = [
  "whole",
  "I",
  "IIa",
  "IIx",
  "iixShare",
  "mct4",
  "mct1",
  "buffering",
  "neural",
  "muscle",
] as const;
export type BlockPicture = (typeof blockPictures)[number];

export interface SimulatorState extends SessionSettings, Second {
  /** Of training, then of none. */
  readonly weeks: number;
  readonly stop: number;
  readonly mix: CompositionId;
  readonly rule: Rule;
  /** Percent of the time that can be held in one go; 100 is all of it. */
  readonly share: number;
  readonly cost: CostMethod;
  /** A session may cost as much as so many minutes of easy running. */
  readonly easyMinutes: number;
  /** Whether the cost is drawn beside the gain. */
  readonly costShown: "no" | "yes";
  readonly a: Side;
  readonly b: Side;
  /** Of a published distribution, a week. */
  readonly hours: number;
  readonly race: RaceChoice;
  readonly otherDistance: string;
  readonly raceTime: string;
  readonly unit: LengthUnit;
  readonly show: "all" | Part;
  readonly picture: BlockPicture;
}

export const ranges = {
  intensity: { min: 30, max: 200, step: 1 },
  minutes: { min: 1, max: 240, step: 1 },
  // All repeats together: six hours, the longest session that gains are drawn for.
  reps: { min: 1, max: 30, step: 1 },
  work: { min: 10, max: 720, step: 1 },
  pause: { min: 0, max: 600, step: 1 },
  perWeek: { min: 1, max: 7, step: 1 },
  weeks: { min: 0, max: 16, step: 1 },
  share: { min: 10, max: 500, step: 10 },
  easyMinutes: { min: 10, max: 240, step: 5 },
  hours: { min: 1, max: 10, step: 0.5 },
} as const;

/** Names in a link are short; what the second session adds to them is a 2. */
const sessionFields = (mark: "" | "2", usual: SessionSettings) => ({
  intensity: numberField(`i${mark}`, { ...ranges.intensity, default: usual.intensity }),
  form: choiceField(`f${mark}`, forms, usual.form),
  minutes: numberField(`m${mark}`, { ...ranges.minutes, default: usual.minutes }),
  reps: numberField(`r${mark}`, { ...ranges.reps, default: usual.reps }),
  work: numberField(`w${mark}`, { ...ranges.work, default: usual.work }),
  pause: numberField(`p${mark}`, { ...ranges.pause, default: usual.pause }),
  rest: choiceField(`q${mark}`, rests, usual.rest),
});

const first: SessionSettings = {
  intensity: 65,
  form: "steady",
  minutes: 45,
  reps: 5,
  work: 240,
  pause: 180,
  rest: "jog",
  perWeek: 3,
};
/** What is offered when a second session is asked for. */
export const usualSecond: SessionSettings = { ...first, intensity: 98, form: "repeats", perWeek: 1 };

const main = sessionFields("", first);
const beside = sessionFields("2", usualSecond);

export const simulatorCodec = createCodec<SimulatorState>(
  {
    ...main,
    perWeek: numberField("n", { ...ranges.perWeek, default: first.perWeek }),
    intensity2: beside.intensity,
    form2: beside.form,
    minutes2: beside.minutes,
    reps2: beside.reps,
    work2: beside.work,
    pause2: beside.pause,
    rest2: beside.rest,
    // None, until it is asked for.
    perWeek2: numberField("n2", { ...ranges.perWeek, min: 0, default: 0 }),
    weeks: numberField("k", { ...ranges.weeks, default: 8 }),
    stop: numberField("z", { ...ranges.weeks, default: 0 }),
    mix: choiceField(
      "mix",
      compositions.map(({ id }) => id),
      compositions[0].id,
    ),
    rule: choiceField("g", rules, "minutes"),
    share: numberField("s", { ...ranges.share, default: 100 }),
    cost: choiceField("c", costMethods, "banister-men"),
    easyMinutes: numberField("e", { ...ranges.easyMinutes, default: 45 }),
    costShown: choiceField("cd", ["no", "yes"] as const, "no"),
    a: choiceField("a", sides, "mine"),
    b: choiceField("b", sides, "pyramidal"),
    hours: numberField("h", { ...ranges.hours, default: 4 }),
    race: choiceField("race", raceChoices, "none"),
    otherDistance: textField("d", { maxLength: 20, default: "" }),
    raceTime: textField("t", { maxLength: 20, default: "" }),
    unit: choiceField("u", ["km", "mi"] as const, "km"),
    show: choiceField("show", ["all", ...parts] as const, "all"),
    picture: choiceField("pic", blockPictures, "whole"),
  },
  "1",
);

/** One of the two sessions. */
export function sessionOf(state: SimulatorState, which: "first" | "second"): SessionSettings {
  if (which === "first") {
    const { intensity, form, minutes, reps, work, pause, rest, perWeek } = state;
    return { intensity, form, minutes, reps, work, pause, rest, perWeek };
  }
  return {
    intensity: state.intensity2,
    form: state.form2,
    minutes: state.minutes2,
    reps: state.reps2,
    work: state.work2,
    pause: state.pause2,
    rest: state.rest2,
    perWeek: state.perWeek2,
  };
}

/** A change of one of the two sessions as a change of the state. */
export function sessionChange(which: "first" | "second", change: Partial<SessionSettings>): Partial<SimulatorState> {
  if (which === "first") return change;
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [`${name}2`, value]));
}
