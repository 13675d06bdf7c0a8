/** The questions: three and experience, and one that may be left out. */
import type { WeekAnswers, WeekUnit } from "./answers.ts";
import { readAnswers, type FieldName } from "./reading.ts";
import { Choice } from "../../controls/Choice.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { TextField } from "../../controls/TextField.tsx";

interface Props {
  readonly answers: WeekAnswers;
  /** After an answer is finished, not at every key. */
  readonly onChange: (change: Partial<WeekAnswers>) => void;
}

const unitOptions: readonly (readonly [WeekUnit, string])[] = [
  ["km", "kilometers"],
  ["mi", "miles"],
  ["h", "hours (km)"],
  ["h-mi", "hours (miles)"],
];
const runOptions = Array.from({ length: 14 }, (_, index) => [String(index + 1), String(index + 1)] as const);
const experienceOptions = [
  ["under6m", "Under 6 months"],
  ["6m-3y", "6 months to 3 years"],
  ["over3y", "More than 3 years"],
] as const;

export function WeekForm({ answers, onChange }: Props) {
  const textOf = (field: FieldName) => ({
    value: answers[field],
    read: (text: string) => readAnswers({ ...answers, [field]: text }).fields[field],
    onCommit: (text: string) => {
      onChange({ [field]: text });
    },
  });
  const hours = answers.unit === "h" || answers.unit === "h-mi";
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
        onChange={onChange}
      />
      <div class="field-pair">
        <TextField id="week-amount" label={hours ? "Hours a week" : "Distance a week"} {...textOf("weekly")} />
        <Choice
          id="week-unit"
          label="Unit"
          value={answers.unit}
          options={unitOptions}
          onChange={(unit) => {
            onChange({ unit });
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
          hint="In the last 30 days; may be left out."
          {...textOf("longestRun")}
        />
      </div>
      <fieldset class="field">
        <legend>How long have you been running?</legend>
        <div class="radios">
          {experienceOptions.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                autocomplete="off"
                name="week-experience"
                value={value}
                checked={answers.experience === value}
                onChange={() => {
                  onChange({ experience: value });
                }}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
