/** The questions that may be left out: fetched when somebody opens them. */
import { experiences } from "../../../sim/training/week/types.ts";
import { countMethods } from "../../../sim/training/counting.ts";
import { schemes, type Scheme } from "../../../sim/training/zones.ts";
import { doublesChoices, recoveries, type DoublesChoice, type Recovery } from "../../../sim/training/block/types.ts";
import { dayNames } from "../../../words/session.ts";
import { countedBy } from "../../../words/counting.ts";
import { capitalized } from "../../../words/units.ts";
import { Choice } from "../../controls/Choice.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { races, type RaceChoice } from "../../controls/parsing/races.ts";
import { experienceName } from "../../program/runner/experience.ts";
import { longestRunUnit } from "../../program/runner/reading.ts";
import { hardKinds, unsaid, type AskedKind, type BlockAnswers, type Unsaid } from "./answers.ts";
import { presetOf, presets } from "./presets.ts";
import { readBlock } from "./reading.ts";

interface Props {
  readonly answers: BlockAnswers;
  readonly onChange: (change: Partial<BlockAnswers>) => void;
}

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
const raceOptions: readonly (readonly [RaceChoice, string])[] = [
  ["none", "The race above"],
  ...races.map(({ id, name }) => [id, name] as const),
];
const goals = [10, 15, 20, 25];

const none = "none";

const numbers = (from: number, to: number, name: (value: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), name(from + index)] as const);
/** Between a choice and a number that may be absent. */
const numberOf = (value: string): number | null => (value === none ? null : Number(value));
const choiceOf = (value: number | null): string => (value === null ? none : String(value));

const weekOptions = [
  [none, "As the race needs"] as const,
  ...numbers(1, 16, (week) => (week === 1 ? "1 week" : `${week} weeks`)),
];
const eventOptions = [[none, "No date"] as const, ...numbers(1, 16, (week) => `In week ${week}`)];
const dayOptions = dayNames.map((name, day) => [String(day), name] as const);
const ageOptions = [[none, "Not said"] as const, ...numbers(8, 90, String)];
const hardOptions = [[none, "As the runs allow"] as const, ...numbers(0, 3, String)];

const presetOptions = [[none, "None"] as const, ...presets.map(({ id, name }) => [id, name] as const)];
/** The usual shares, and the one that a link or a published mix has set. */
const goalOptions = (now: number | null) => [
  [none, "As planned"] as const,
  ...[...new Set([...goals, ...(now === null ? [] : [now])])]
    .sort((a, b) => a - b)
    .map((goal) => [String(goal), `${goal} %`] as const),
];

interface YesProps {
  readonly label: string;
  readonly value: "no" | "yes";
  readonly onChange: (value: "no" | "yes") => void;
}

const Yes = ({ label, value, onChange }: YesProps) => (
  <label class="plan-check">
    <input
      type="checkbox"
      checked={value === "yes"}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.checked ? "yes" : "no");
      }}
    />
    {label}
  </label>
);

export function MoreAboutYou({ answers, onChange }: Props) {
  const days = Array.from(answers.days);
  const setDay = (day: string, isOn: boolean): void => {
    const next = isOn ? [...days, day].sort() : days.filter((each) => each !== day);
    // One day at least is needed to run.
    if (next.length > 0) onChange({ days: next.join("") });
  };
  return (
    <form
      class="plan-more"
      aria-label="More about you"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset class="field segments">
        <legend>Days you can run</legend>
        <div class="segments-bar">
          {dayNames.map((name, index) => (
            <label key={name}>
              <input
                type="checkbox"
                aria-label={name}
                checked={days.includes(String(index + 1))}
                onChange={({ currentTarget }) => {
                  setDay(String(index + 1), currentTarget.checked);
                }}
              />
              <span aria-hidden="true">{name.slice(0, 2)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        id="plan-long"
        label="Day of the long run"
        value={choiceOf(answers.longDay)}
        options={[
          [none, "As planned (Sunday)"],
          ...dayOptions.filter(([day]) => days.includes(String(Number(day) + 1))),
        ]}
        onChange={(value) => {
          onChange({ longDay: numberOf(value) });
        }}
      />
      <Choice
        id="plan-weeks"
        label="Weeks in the block"
        value={choiceOf(answers.weeks)}
        options={weekOptions}
        onChange={(value) => {
          onChange({ weeks: numberOf(value) });
        }}
      />
      <Choice
        id="plan-event"
        label="Race you train for"
        value={answers.event}
        options={raceOptions}
        onChange={(event) => {
          onChange({ event });
        }}
      />
      <Choice
        id="plan-event-week"
        label="Race date"
        value={choiceOf(answers.eventWeek)}
        options={eventOptions}
        onChange={(value) => {
          onChange({ eventWeek: numberOf(value) });
        }}
      />
      {answers.eventWeek !== null && (
        <Choice
          id="plan-event-day"
          label="Race day"
          value={String(answers.eventDay ?? 6)}
          options={dayOptions}
          onChange={(value) => {
            onChange({ eventDay: Number(value) });
          }}
        />
      )}
      <Choice
        id="plan-kind"
        label="Kind of hard run"
        value={answers.hardKind}
        options={hardKinds.map((kind) => [kind, kindNames[kind]] as const)}
        onChange={(hardKind) => {
          onChange({ hardKind });
        }}
      />
      <Choice
        id="plan-hard"
        label="Hard runs a week"
        value={choiceOf(answers.hardSessions)}
        options={hardOptions}
        onChange={(value) => {
          onChange({ hardSessions: numberOf(value) });
        }}
      />
      <Choice
        id="plan-experience"
        label="You have been running for"
        value={answers.experience}
        options={experiences.map((value) => [value, capitalized(experienceName[value])] as const)}
        onChange={(experience) => {
          onChange({ experience });
        }}
      />
      <TextField
        id="plan-longest"
        label="Longest run of the last 30 days"
        hint={`Optional: ${longestRunUnit(answers.unit).startsWith("min") ? "minutes" : answers.unit}.`}
        value={answers.longestRun}
        read={(text) => readBlock({ ...answers, longestRun: text }).fields.longestRun}
        onCommit={(longestRun) => {
          onChange({ longestRun });
        }}
      />
      <Choice
        id="plan-doubles"
        label="Two runs on one day"
        value={answers.doubles}
        options={([unsaid, ...doublesChoices] as const).map((value) => [value, doublesNames[value]] as const)}
        onChange={(doubles) => {
          onChange({ doubles });
        }}
      />
      <Choice
        id="plan-recovery"
        label="How soon are you fresh after a hard run?"
        value={answers.recovery}
        options={([unsaid, ...recoveries] as const).map((value) => [value, recoveryNames[value]] as const)}
        onChange={(recovery) => {
          onChange({ recovery });
        }}
      />
      <Choice
        id="plan-age"
        label="Age"
        value={choiceOf(answers.age)}
        options={ageOptions}
        onChange={(value) => {
          onChange({ age: numberOf(value) });
        }}
      />
      <Choice
        id="plan-count"
        label="Hard running is counted"
        value={answers.count}
        options={countMethods.map((method) => [method, capitalized(countedBy[method])] as const)}
        onChange={(count) => {
          onChange({ count });
        }}
      />
      <Choice
        id="plan-goal"
        label="Share that is hard"
        value={choiceOf(answers.goal)}
        options={goalOptions(answers.goal)}
        onChange={(goal) => {
          onChange({ goal: numberOf(goal) });
        }}
      />
      <Choice
        id="plan-preset"
        label="Or like a published week"
        value={presetOf(answers) ?? none}
        options={presetOptions}
        onChange={(chosen) => {
          const preset = presets.find(({ id }) => id === chosen);
          onChange(
            preset === undefined
              ? { goal: null, hardKind: "usual" }
              : { goal: preset.goal, hardKind: preset.hardKind, count: "timeInZone", scheme: "article" },
          );
        }}
      />
      <Choice
        id="plan-scheme"
        label="Threshold counts as"
        value={answers.scheme}
        options={schemes.map((scheme) => [scheme, schemeNames[scheme]] as const)}
        onChange={(scheme) => {
          onChange({ scheme });
        }}
      />
      <div class="field">
        <Yes
          label="I come back from about four weeks off"
          value={answers.returning}
          onChange={(returning) => {
            onChange({ returning });
          }}
        />
        <Yes
          label="I have a fever, or had one yesterday"
          value={answers.fever}
          onChange={(fever) => {
            onChange({ fever });
          }}
        />
      </div>
    </form>
  );
}
