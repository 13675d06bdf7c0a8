/** The questions: three and experience, and one that may be left out. */
import { races } from "../../../state/races.ts";
import type { ReadAnswers, RaceChoice, WeekAnswers, WeekUnit } from "../../../state/week.ts";
import { Choice } from "./Choice.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly answers: WeekAnswers;
  readonly fields: ReadAnswers["fields"];
  readonly onChange: (change: Partial<WeekAnswers>) => void;
  /** After an answer is finished, not at every key. */
  readonly onCommit: () => void;
}

const raceOptions: readonly (readonly [RaceChoice, string])[] = [
  ...races.map(({ id, name }) => [id, name] as const),
  ["other", "Another distance"],
  ["none", "No recent race"],
];
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

export function WeekForm({ answers, fields, onChange, onCommit }: Props) {
  const choose = (change: Partial<WeekAnswers>): void => {
    onChange(change);
    onCommit();
  };
  const hours = answers.unit === "h" || answers.unit === "h-mi";
  return (
    <form
      class="week-form"
      aria-label="Your running"
      onSubmit={(event) => {
        event.preventDefault();
        onCommit();
      }}
    >
      <div class="field-pair">
        <Choice
          id="week-race"
          label="Recent race"
          value={answers.race}
          options={raceOptions}
          onChange={(race) => {
            choose({ race });
          }}
        />
        {answers.race !== "none" && (
          <TextField
            id="week-race-time"
            label="Race time"
            value={answers.raceTime}
            parsed={fields.raceTime}
            onInput={(raceTime) => {
              onChange({ raceTime });
            }}
            onCommit={onCommit}
          />
        )}
      </div>
      {answers.race === "other" && (
        <TextField
          id="week-race-distance"
          label="Race distance"
          hint="Such as 8 km or 5 mi."
          value={answers.otherDistance}
          parsed={fields.otherDistance}
          onInput={(otherDistance) => {
            onChange({ otherDistance });
          }}
          onCommit={onCommit}
        />
      )}
      <div class="field-pair">
        <TextField
          id="week-amount"
          label={hours ? "Hours a week" : "Distance a week"}
          value={answers.weekly}
          parsed={fields.weekly}
          onInput={(weekly) => {
            onChange({ weekly });
          }}
          onCommit={onCommit}
        />
        <Choice
          id="week-unit"
          label="Unit"
          value={answers.unit}
          options={unitOptions}
          onChange={(unit) => {
            choose({ unit });
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
            choose({ runs: Number(runs) });
          }}
        />
        <TextField
          id="week-longest"
          label="Longest recent run"
          hint="In the last 30 days; may be left out."
          value={answers.longestRun}
          parsed={fields.longestRun}
          onInput={(longestRun) => {
            onChange({ longestRun });
          }}
          onCommit={onCommit}
        />
      </div>
      <fieldset class="field">
        <legend>How long have you been running?</legend>
        <div class="radios">
          {experienceOptions.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                name="week-experience"
                value={value}
                checked={answers.experience === value}
                onChange={() => {
                  choose({ experience: value });
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
