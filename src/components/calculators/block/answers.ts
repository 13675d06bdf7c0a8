/** The answers of the block calculator, as typed and as a link carries them. The week's links open here: they share their keys. */
import {
  choiceField,
  optionalNumberField,
  privately,
  textField,
  type Field,
  type FieldTable,
} from "../../kit/field.ts";
import { raceChoices, type RaceChoice } from "../../controls/parsing/races.ts";
import { weekFields, type WeekAnswers } from "../../program/runner/answers.ts";
import { doublesChoices, recoveries, type DoublesChoice, type Recovery } from "../../../sim/training/block/types.ts";
import { pacedKinds, type PacedKind } from "../../../sim/training/week/types.ts";
import { schemes, type Scheme } from "../../../sim/training/zones.ts";

/** What hard running means: what the last six weeks lacked, one kind, or kinds in turn. */
export const hardKinds = ["usual", ...pacedKinds, "rotation"] as const;
export type AskedKind = (typeof hardKinds)[number];

/** Answers that need not be given. */
export const unsaid = "unsaid";
export type Unsaid = typeof unsaid;

export interface BlockAnswers extends Omit<WeekAnswers, "hardKind"> {
  readonly hardKind: AskedKind;
  /** Kinds of hard running in the last six weeks as a link has them: "ti", "none", or nothing where it was not said. */
  readonly recent: string;
  /** 0 where the planner chooses. */
  readonly weeks: number | null;
  /** Days that can be run on, as "1234567": Monday is 1. */
  readonly days: string;
  /** 0 Monday to 6 Sunday. */
  readonly longDay: number | null;
  /** The race to come; "none" for the distance of the recent one. */
  readonly event: RaceChoice;
  /** The week of that race, 1 for the first; null without a date. */
  readonly eventWeek: number | null;
  /** 0 Monday to 6 Sunday. */
  readonly eventDay: number | null;
  readonly doubles: DoublesChoice | Unsaid;
  readonly recovery: Recovery | Unsaid;
  readonly age: number | null;
  readonly returning: "no" | "yes";
  readonly fever: "no" | "yes";
  readonly hardSessions: number | null;
  readonly scheme: Scheme;
  /** Days that were changed by hand, see edits.ts. */
  readonly edits: string;
}

const letters: Readonly<Record<PacedKind, string>> = { threshold: "t", interval: "i", repetition: "r" };
const noRecent = "none";

/** Kinds of hard running in the last six weeks; undefined where it was not said. */
export function recentKinds(recent: string): readonly PacedKind[] | undefined {
  if (recent === "") return undefined;
  return recent === noRecent ? [] : pacedKinds.filter((kind) => recent.includes(letters[kind]));
}

/** Back to what a link has. */
export const recentText = (kinds: readonly PacedKind[]): string =>
  kinds.length === 0
    ? noRecent
    : pacedKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => letters[kind])
        .join("");

const recentField: Field<string> = {
  key: "h",
  default: "",
  read: (text) => (text === noRecent || /^t?i?r?$/.test(text) ? text : undefined),
  write: (value) => value,
  allowed: "none, or letters of t, i and r",
};

const daysField: Field<string> = {
  key: "days",
  default: "1234567",
  read: (text) => (/^(?=.)1?2?3?4?5?6?7?$/.test(text) ? text : undefined),
  write: (value) => value,
  allowed: "days from 1 (Monday) to 7",
};

const dayRange = { min: 0, max: 6, step: 1 } as const;
const weekRange = { min: 1, max: 16, step: 1 } as const;
const yesNo = ["no", "yes"] as const;

/** What says something about the runner stays in the fragment, which no server is sent. */
export const blockFields: FieldTable<BlockAnswers> = {
  ...weekFields,
  hardKind: choiceField("k", hardKinds, "usual"),
  recent: privately(recentField),
  weeks: privately(optionalNumberField("weeks", weekRange)),
  days: privately(daysField),
  longDay: privately(optionalNumberField("long", dayRange)),
  event: privately(choiceField("event", raceChoices, "none")),
  eventWeek: privately(optionalNumberField("in", weekRange)),
  eventDay: privately(optionalNumberField("on", dayRange)),
  doubles: privately(choiceField("two", [unsaid, ...doublesChoices], unsaid)),
  recovery: privately(choiceField("rest", [unsaid, ...recoveries], unsaid)),
  age: privately(optionalNumberField("age", { min: 8, max: 100, step: 1 })),
  returning: privately(choiceField("back", yesNo, "no")),
  fever: privately(choiceField("fever", yesNo, "no")),
  hardSessions: privately(optionalNumberField("hard", { min: 0, max: 3, step: 1 })),
  scheme: choiceField("z", schemes, "article"),
  edits: privately(textField("e", { maxLength: 6000, default: "" })),
};
