/** The effort by pace, once a race says how fast the runner is. Fetched when it is asked for. */
import { useEffect } from "preact/hooks";
import { clock, pace } from "../../../words/units.ts";
import { intensityAtPace, paceAtIntensity } from "../../../sim/index.ts";
import { readPace } from "../../controls/parsing/typed-number.ts";
import { metersPer, type LengthUnit } from "../../controls/parsing/units.ts";
import { ParsedField } from "../../controls/ParsedField.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { ranges } from "../../program/fields.ts";
import type { SessionFigure } from "./model.ts";
import { readRace } from "./race.ts";

interface Props {
  readonly id: string;
  readonly model: SessionFigure;
}

const units: readonly (readonly [LengthUnit, string])[] = [
  ["km", "per km"],
  ["mi", "per mile"],
];
const { min, max } = ranges.percent;

function PaceField({ id, model: { fields }, vdot }: Props & { readonly vdot: number }) {
  const { intensity, unit } = fields.state.value;
  return (
    <ParsedField
      id={`${id}-pace`}
      label={`Pace per ${unit}`}
      value={paceAtIntensity(vdot, intensity)}
      write={(each) => clock((each * metersPer[unit]) / 1000)}
      read={(text) => readPace(text, unit, [paceAtIntensity(vdot, max / 100), paceAtIntensity(vdot, min / 100)])}
      onCommit={(each) => {
        const percent = Math.round(100 * intensityAtPace(vdot, each));
        fields.choose({ intensity: Math.min(max, Math.max(min, percent)) / 100 });
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
          This result lies outside the equations for paces: allowed is a VDOT of 20 to 95.
        </p>
      )}
      <div class="field-pair">
        <Segments
          id={`${id}-unit`}
          label="Unit"
          value={unit}
          options={units}
          onChange={(each) => {
            fields.choose({ unit: each });
          }}
        />
        {vdot !== null && <PaceField id={id} model={model} vdot={vdot} />}
      </div>
    </>
  );
}
