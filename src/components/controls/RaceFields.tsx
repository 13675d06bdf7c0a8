/** A recent race: which one, and how long it took. */
import type { Parsed } from "./parsing/parsed.ts";
import type { RaceAnswers } from "./parsing/race.ts";
import { races, type RaceChoice } from "./parsing/races.ts";
import { Choice } from "./Choice.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly answers: RaceAnswers;
  /** What would become of other answers. */
  readonly read: (
    typed: Partial<RaceAnswers>,
  ) => Readonly<Partial<Record<"raceTime" | "otherDistance", Parsed<unknown>>>>;
  readonly onChange: (change: Partial<RaceAnswers>) => void;
  /** The reader says that an unlikely time is right. Default: such a time is not asked about. */
  readonly onConfirm?: () => void;
}

const options: readonly (readonly [RaceChoice, string])[] = [
  ...races.map(({ id, name }) => [id, name] as const),
  ["other", "Another distance"],
  ["none", "No recent race"],
];

export function RaceFields({ id, answers, read, onChange, onConfirm }: Props) {
  const textOf = (field: "raceTime" | "otherDistance") => ({
    value: answers[field],
    read: (text: string) => read({ [field]: text })[field],
    onCommit: (text: string) => {
      onChange({ [field]: text });
    },
  });
  return (
    <>
      <div class="field-pair">
        <Choice
          id={`${id}-race`}
          label="Recent race"
          value={answers.race}
          options={options}
          onChange={(race) => {
            onChange({ race });
          }}
        />
        {answers.race !== "none" && (
          <TextField id={`${id}-race-time`} label="Race time" {...textOf("raceTime")} onConfirm={onConfirm} />
        )}
      </div>
      {answers.race === "other" && (
        <TextField
          id={`${id}-race-distance`}
          label="Race distance"
          hint="Such as 8 km or 5 mi."
          {...textOf("otherDistance")}
        />
      )}
    </>
  );
}
