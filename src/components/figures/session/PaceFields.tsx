/** The effort by pace, once a race says how fast the runner is. Fetched when it is asked for. */
import { useEffect } from "preact/hooks";
import { pace } from "../../../words/units.ts";
import { paceAtIntensity } from "../../../sim/index.ts";
import { amountInUnit } from "../../controls/parsing/amount.ts";
import type { LengthUnit } from "../../controls/parsing/units.ts";
import { ParsedField } from "../../controls/ParsedField.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { effortAtPace, paceText, readEffortPace } from "./effort-pace.ts";
import type { SessionFigure } from "./model.ts";
import { readRace } from "../../program/race.ts";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
}

const units: readonly (readonly [LengthUnit, string])[] = [
  ["km", "per km"],
  ["mi", "per mile"],
];
function PaceField({ id, model: { fields }, vdot }: Props & { readonly vdot: number }) {
  const { intensity, unit } = fields.state.value;
  return (
    <ParsedField
      id={`${id}-pace`}
      label={`Pace per ${unit}`}
      value={paceAtIntensity(vdot, intensity)}
      write={(each) => paceText(each, unit)}
      read={(text) => readEffortPace(text, unit, vdot)}
      onCommit={(each) => {
        fields.choose({ intensity: effortAtPace(vdot, each) });
      }}
    />
  );
}

export function PaceFields({ id, model }: Props) {
  const { fields, paceWords } = model;
  const state = fields.state.value;
  const { unit } = state;
  const reading = readRace(state);
  const { vdot } = reading;
  useEffect(() => {
    paceWords.value = vdot === null ? () => "" : (intensity) => pace(paceAtIntensity(vdot, intensity), unit);
  }, [vdot, unit]);
  const isOutside = vdot === null && reading.fields.raceTime?.ok === true;
  return (
    <>
      <p>
        A recent race gives your pace at each effort, by the equations of Daniels and Gilbert. Above 100 %, effort means
        speed divided by the speed at VO2max. The fatigue model’s 100 % is a faster speed than your race’s, by about
        seven points: at your pace you last longer than the model says.
      </p>
      <RaceFields
        id={id}
        answers={state}
        read={(typed) => readRace({ ...state, ...typed }).fields}
        onChange={fields.choose}
      />
      {isOutside && (
        <p class="field-error" role="alert">
          This result lies outside the equations for paces: allowed is a race score (VDOT) of 20 to 95.
        </p>
      )}
      <div class="field-pair">
        <Segments
          id={`${id}-unit`}
          label="Unit"
          value={unit}
          options={units}
          onChange={(each) => {
            fields.choose({ unit: each, otherDistance: amountInUnit(state.otherDistance, unit, each) });
          }}
        />
        {vdot !== null && <PaceField key={unit} id={id} model={model} vdot={vdot} />}
      </div>
    </>
  );
}
