/** The four questions that are enough to start. */
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Choice } from "../../controls/Choice.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { runOptions, shortUnitOptions } from "../../program/runner/options.ts";
import { answersInUnit } from "../../program/runner/reading.ts";
import type { BlockAnswers } from "./answers.ts";
import { exampleAnswers, exampleTime } from "./example.ts";
import { readBlock } from "./reading.ts";
import { RecentKinds } from "./RecentKinds.tsx";

interface Props {
  readonly answers: BlockAnswers;
  /** After an answer is finished, not at every key. */
  readonly onChange: (change: Partial<BlockAnswers>) => void;
}

export function Questions({ answers, onChange }: Props) {
  return (
    <form
      class="plan-questions"
      aria-label="Your running"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <RaceFields
        id="plan"
        answers={answers}
        read={(typed) => readBlock({ ...answers, ...typed }).fields}
        onChange={(change) => {
          const isExample = answers.race === exampleAnswers.race && answers.raceTime === exampleAnswers.raceTime;
          const time = isExample && change.race !== undefined ? exampleTime(change.race) : null;
          onChange({ ...change, ...(time !== null && { raceTime: time }), raceConfirmed: "no" });
        }}
        onConfirm={() => {
          onChange({ raceConfirmed: "yes" });
        }}
      />
      <div class="field-pair plan-amounts">
        <TextField
          id="plan-amount"
          label="Your week"
          value={answers.weekly}
          read={(text) => readBlock({ ...answers, weekly: text }).fields.weekly}
          onCommit={(weekly) => {
            onChange({ weekly });
          }}
        />
        <Choice
          id="plan-unit"
          label="Unit"
          value={answers.unit}
          options={shortUnitOptions}
          onChange={(unit) => {
            onChange(answersInUnit(answers, unit));
          }}
        />
        <Choice
          id="plan-runs"
          label="Runs"
          value={String(answers.runs)}
          options={runOptions}
          onChange={(runs) => {
            onChange({ runs: Number(runs) });
          }}
        />
      </div>
      <RecentKinds
        value={answers.recent}
        onChange={(recent) => {
          onChange({ recent });
        }}
      />
    </form>
  );
}
