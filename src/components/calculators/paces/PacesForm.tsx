/** What the runner knows: one starting point, and the fields that it needs. */
import { Choice } from "../../controls/Choice.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { answersInUnit, readAnswers, type FieldName } from "./reading.ts";
import type { PacesState } from "./figure.ts";
import { paceText } from "./words.ts";

interface Props {
  readonly state: PacesState;
  /** After an answer is finished, not at every key. */
  readonly onChange: (change: Partial<PacesState>) => void;
}

const anchors: readonly (readonly [PacesState["anchor"], string])[] = [
  ["race", "A race"],
  ["vdot", "A VDOT"],
  ["pace", "Threshold pace"],
  ["test", "30-minute test"],
  ["heart", "Heart rate"],
];
const ages: readonly (readonly [PacesState["raceAge"], string])[] = [
  ["recent", "Last 8 weeks"],
  ["old", "Longer ago"],
];
const courses: readonly (readonly [PacesState["course"], string])[] = [
  ["plain", "Flat and cool"],
  ["hills", "Hilly"],
  ["heat", "Hot"],
  ["both", "Hot and hilly"],
];
const units: readonly (readonly [PacesState["unit"], string])[] = [
  ["km", "km"],
  ["mi", "miles"],
];

export function PacesForm({ state, onChange }: Props) {
  const textOf = (field: FieldName) => ({
    id: `paces-${field.toLowerCase()}`,
    value: state[field],
    read: (text: string) => readAnswers({ ...state, [field]: text }).fields[field],
    onCommit: (text: string) => {
      onChange({ [field]: text });
    },
  });
  const { anchor } = state;
  return (
    <form
      class="paces-form"
      aria-label="What you know of your running"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="field-pair paces-start">
        <Choice
          id="paces-anchor"
          label="Start from"
          value={anchor}
          options={anchors}
          onChange={(value) => {
            onChange({ anchor: value });
          }}
        />
        {/* Heart rates have no unit of length. */}
        {anchor !== "heart" && (
          <Segments
            id="paces-unit"
            label="Unit"
            value={state.unit}
            options={units}
            onChange={(unit) => {
              onChange(answersInUnit(state, unit, (pace) => paceText(pace, unit)));
            }}
          />
        )}
      </div>
      {anchor === "race" && (
        <>
          <RaceFields
            id="paces"
            answers={state}
            read={(typed) => readAnswers({ ...state, ...typed }).fields}
            onChange={(change) => {
              onChange({ ...change, raceConfirmed: "no" });
            }}
            onConfirm={() => {
              onChange({ raceConfirmed: "yes" });
            }}
          />
          {state.race === "none" && (
            <p class="paces-note">Without a race, start from a pace, a test or your heart rate instead.</p>
          )}
          <div class="field-pair">
            <Choice
              id="paces-age"
              label="When was it?"
              value={state.raceAge}
              options={ages}
              onChange={(raceAge) => {
                onChange({ raceAge });
              }}
            />
            <Choice
              id="paces-course"
              label="What was it like?"
              value={state.course}
              options={courses}
              onChange={(course) => {
                onChange({ course });
              }}
            />
          </div>
          <TextField
            label="Distance a week"
            hint="Optional: it tells how far to trust the marathon."
            {...textOf("weekly")}
          />
        </>
      )}
      {anchor === "vdot" && <TextField label="VDOT" hint="From 20 to 95." {...textOf("vdot")} />}
      {anchor === "pace" && (
        <TextField
          label="Threshold pace"
          hint={`Minutes and seconds per ${state.unit === "km" ? "km" : "mile"}, such as 4:50.`}
          {...textOf("pace")}
        />
      )}
      {anchor === "test" && (
        <>
          <TextField
            label="Distance in 30 minutes"
            hint="Run alone, as far as you can. It is faster than threshold pace, which is about that of a race of an hour."
            {...textOf("testDistance")}
          />
          <TextField
            label="Mean heart rate of the last 20 minutes"
            hint="Optional: it stands for your threshold heart rate."
            {...textOf("testRate")}
          />
        </>
      )}
      {anchor === "heart" && (
        <>
          <div class="field-pair">
            <TextField
              label="Highest heart rate"
              hint="Enter a measured value. A formula can be a whole zone off."
              {...textOf("highest")}
            />
            <TextField label="Resting heart rate" hint="Optional." {...textOf("resting")} />
          </div>
          <TextField
            label="Threshold heart rate"
            hint="Optional: the mean of the last 20 minutes of a 30-minute test."
            {...textOf("threshold")}
          />
        </>
      )}
    </form>
  );
}
