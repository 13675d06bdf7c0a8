/** The questions that may be left out: fetched when somebody opens them. */
import { dayNames } from "../../../words/session.ts";
import { Choice } from "../../controls/Choice.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { longestRunUnit } from "../../program/runner/reading.ts";
import type { BlockAnswers } from "./answers.ts";
import {
  ageOptions,
  choiceOf,
  countOptions,
  dayOptions,
  doublesOptions,
  eventOptions,
  experienceOptions,
  goalOptions,
  hardOptions,
  kindOptions,
  none,
  numberOf,
  presetOptions,
  raceOptions,
  recoveryOptions,
  schemeOptions,
  weekOptions,
} from "./more-options.ts";
import { presetOf, presets } from "./presets.ts";
import { readBlock } from "./reading.ts";

interface Props {
  readonly answers: BlockAnswers;
  readonly onChange: (change: Partial<BlockAnswers>) => void;
}

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
        options={kindOptions}
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
        options={experienceOptions}
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
        options={doublesOptions}
        onChange={(doubles) => {
          onChange({ doubles });
        }}
      />
      <Choice
        id="plan-recovery"
        label="How soon are you fresh after a hard run?"
        value={answers.recovery}
        options={recoveryOptions}
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
        options={countOptions}
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
        options={schemeOptions}
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
