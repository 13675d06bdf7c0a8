/** The questions: three and experience, and one that may be left out. */
import type { WeekAnswers } from "../../program/runner/answers.ts";
import { answersWithRace } from "./example.ts";
import { runOptions, unitOptions } from "../../program/runner/options.ts";
import { experienceName } from "../../program/runner/experience.ts";
import {
  answersInUnit,
  longestRunUnit,
  readAnswers,
  type FieldName,
  type LongestRunUnit,
} from "../../program/runner/reading.ts";
import { experiences } from "../../../sim/training/week/types.ts";
import { capitalized } from "../../../words/units.ts";
import { Choice } from "../../controls/Choice.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { timeUnitOf } from "../../controls/parsing/units.ts";

interface Props {
  readonly answers: WeekAnswers;
  /** That the week was planned smaller than it was asked for. */
  readonly weeklyHint?: string | undefined;
  /** After an answer is finished, not at every key. */
  readonly onChange: (change: Partial<WeekAnswers>) => void;
}

const unitNames: Readonly<Record<LongestRunUnit, string>> = {
  km: "km",
  mi: "miles",
  min: "minutes",
  "min-mi": "minutes",
};
export function WeekForm({ answers, weeklyHint, onChange }: Props) {
  const textOf = (field: FieldName) => ({
    value: answers[field],
    read: (text: string) => readAnswers({ ...answers, [field]: text }).fields[field],
    onCommit: (text: string) => {
      onChange({ [field]: text });
    },
  });
  const hours = timeUnitOf(answers.unit) !== null;
  return (
    <form
      class="week-form"
      aria-label="Your running"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <RaceFields
        id="week"
        answers={answers}
        read={(typed) => readAnswers({ ...answers, ...typed }).fields}
        onChange={(change) => {
          const { race } = change;
          onChange({ ...change, ...(race !== undefined && answersWithRace(answers, race)), raceConfirmed: "no" });
        }}
        onConfirm={() => {
          onChange({ raceConfirmed: "yes" });
        }}
      />
      <div class="field-pair">
        <TextField
          id="week-amount"
          label={hours ? "Hours a week" : "Distance a week"}
          hint={weeklyHint}
          {...textOf("weekly")}
        />
        <Choice
          id="week-unit"
          label="Unit"
          value={answers.unit}
          options={unitOptions}
          onChange={(unit) => {
            onChange(answersInUnit(answers, unit));
          }}
        />
      </div>
      <div class="field-pair">
        <Choice
          id="week-runs"
          label="Runs a week"
          value={String(answers.runs)}
          options={runOptions}
          onChange={(runs) => {
            onChange({ runs: Number(runs) });
          }}
        />
        <TextField
          id="week-longest"
          label="Longest recent run"
          hint={`Optional: ${unitNames[longestRunUnit(answers.unit)]}, last 30 days.`}
          {...textOf("longestRun")}
        />
      </div>
      <fieldset class="field">
        <legend>How long have you been running?</legend>
        <div class="radios">
          {experiences.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="week-experience"
                value={value}
                checked={answers.experience === value}
                onChange={() => {
                  onChange({ experience: value });
                }}
              />
              {capitalized(experienceName[value])}
            </label>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
