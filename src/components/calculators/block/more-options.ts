/** What can be chosen in the questions that may be left out, with its names. */
import { countMethods } from "../../../sim/training/counting.ts";
import { doublesChoices, recoveries, type DoublesChoice, type Recovery } from "../../../sim/training/block/types.ts";
import { experiences } from "../../../sim/training/week/types.ts";
import { schemes, type Scheme } from "../../../sim/training/zones.ts";
import { countedBy } from "../../../words/counting.ts";
import { dayNames } from "../../../words/session.ts";
import { capitalized } from "../../../words/units.ts";
import { races, type RaceChoice } from "../../controls/parsing/races.ts";
import { experienceName } from "../../program/runner/experience.ts";
import { hardKinds, unsaid, type AskedKind, type Unsaid } from "./answers.ts";
import { presets } from "./presets.ts";

const kindNames: Readonly<Record<AskedKind, string>> = {
  usual: "What you lacked lately",
  threshold: "Threshold",
  interval: "Intervals",
  repetition: "Reps",
  rotation: "Kinds in turn",
};
const doublesNames: Readonly<Record<DoublesChoice | Unsaid, string>> = {
  unsaid: "Where the week needs it",
  none: "Never two runs a day",
  easy: "Yes, the second is easy",
  threshold: "Yes, double threshold",
};
const recoveryNames: Readonly<Record<Recovery | Unsaid, string>> = {
  unsaid: "Not sure",
  "24-hours": "After 24 hours",
  "48-hours": "After 48 hours",
  "72-hours": "After 72 hours",
  longer: "Later than that",
};
const schemeNames: Readonly<Record<Scheme, string>> = {
  article: "Hard (the essay)",
  seiler: "Moderate (Seiler)",
};
export const raceOptions: readonly (readonly [RaceChoice, string])[] = [
  ["none", "The race above"],
  ...races.map(({ id, name }) => [id, name] as const),
];
const goals = [10, 15, 20, 25];

export const none = "none";

const numbers = (from: number, to: number, name: (value: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), name(from + index)] as const);
/** Between a choice and a number that may be absent. */
export const numberOf = (value: string): number | null => (value === none ? null : Number(value));
export const choiceOf = (value: number | null): string => (value === null ? none : String(value));

export const weekOptions = [
  [none, "As the race needs"] as const,
  ...numbers(1, 16, (week) => (week === 1 ? "1 week" : `${week} weeks`)),
];
export const eventOptions = [[none, "No date"] as const, ...numbers(1, 16, (week) => `In week ${week}`)];
export const dayOptions = dayNames.map((name, day) => [String(day), name] as const);
export const ageOptions = [[none, "Not said"] as const, ...numbers(8, 90, String)];
export const hardOptions = [[none, "As the runs allow"] as const, ...numbers(0, 3, String)];

export const presetOptions = [[none, "None"] as const, ...presets.map(({ id, name }) => [id, name] as const)];
/** The usual shares, and the one that a link or a published mix has set. */
export const goalOptions = (now: number | null) => [
  [none, "As planned"] as const,
  ...[...new Set([...goals, ...(now === null ? [] : [now])])]
    .sort((a, b) => a - b)
    .map((goal) => [String(goal), `${goal} %`] as const),
];
export const kindOptions = hardKinds.map((kind) => [kind, kindNames[kind]] as const);
export const experienceOptions = experiences.map((value) => [value, capitalized(experienceName[value])] as const);
export const doublesOptions = ([unsaid, ...doublesChoices] as const).map(
  (value) => [value, doublesNames[value]] as const,
);
export const recoveryOptions = ([unsaid, ...recoveries] as const).map(
  (value) => [value, recoveryNames[value]] as const,
);
export const countOptions = countMethods.map((method) => [method, capitalized(countedBy[method])] as const);
export const schemeOptions = schemes.map((scheme) => [scheme, schemeNames[scheme]] as const);
