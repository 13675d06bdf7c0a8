/** The race that tells a runner's paces. Fetched when the reader asks for the axis in paces. */
import { useEffect } from "preact/hooks";
import type { LengthUnit } from "../../../words/units.ts";
import { amountInUnit } from "../../controls/parsing/amount.ts";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { readRace } from "../../program/race.ts";
import type { HardLine } from "./model.ts";
import { paceScale } from "./pace-scale.ts";

interface Props {
  readonly id: string;
  readonly model: HardLine;
}

const units: readonly (readonly [LengthUnit, string])[] = [
  ["km", "per km"],
  ["mi", "per mile"],
];

export function PaceScale({ id, model: { fields, paces } }: Props) {
  const state = fields.state.value;
  const { unit } = state;
  const reading = readRace(state);
  const { vdot } = reading;
  useEffect(() => {
    paces.value = vdot === null ? null : paceScale(vdot, unit);
  }, [vdot, unit]);
  return (
    <>
      <RaceFields
        id={id}
        answers={state}
        read={(typed) => readRace({ ...state, ...typed }).fields}
        onChange={fields.choose}
      />
      {vdot === null && reading.fields.raceTime?.ok === true && (
        <p class="field-error" role="alert">
          This result lies outside the equations for paces: allowed is a VDOT of 20 to 95.
        </p>
      )}
      <Segments
        id={`${id}-unit`}
        label="Unit"
        value={unit}
        options={units}
        onChange={(each) => {
          fields.choose({ unit: each, otherDistance: amountInUnit(state.otherDistance, unit, each) });
        }}
      />
      <p class="field-hint">
        {vdot === null
          ? "Give a recent race, and the axis shows your paces."
          : "Paces by the equations of Daniels and Gilbert. Above 100 %, effort is speed divided by the speed at VO2max."}
      </p>
    </>
  );
}
