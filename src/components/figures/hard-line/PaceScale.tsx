/** The race that tells a runner's paces. Fetched when the reader asks for the axis in paces. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { LengthUnit } from "../../../words/units.ts";
import { amountInUnit } from "../../controls/parsing/amount.ts";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import type { RunnerState } from "../../program/fields.ts";
import { readRace } from "../../program/race.ts";
import { paceScale } from "./pace-scale.ts";
import type { AxisScale } from "./scales.ts";

interface Props {
  readonly id: string;
  /** Gets the axis in the reader’s paces; null without a race. */
  readonly onScale: (scale: AxisScale | null) => void;
}

const units: readonly (readonly [LengthUnit, string])[] = [
  ["km", "per km"],
  ["mi", "per mile"],
];

export function PaceScale({ id, onScale }: Props) {
  // The race is the reader's own: it goes into no link.
  const [state, setState] = useState<RunnerState>({ race: "none", otherDistance: "", raceTime: "", unit: "km" });
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who has just chosen paces sees what they ask for. A page that opens with paces keeps its place.
    const chosen = document.activeElement?.closest(".hard-line-picture") ?? null;
    if (chosen !== null) fields.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const change = (answers: Partial<RunnerState>): void => {
    setState((before) => ({ ...before, ...answers }));
  };
  const { unit } = state;
  const reading = readRace(state);
  const { vdot } = reading;
  useEffect(() => {
    onScale(vdot === null ? null : paceScale(vdot, unit));
  }, [vdot, unit]);
  return (
    <div ref={fields}>
      <p class="hard-line-paces">
        {vdot === null
          ? "The axis still shows % of VO2max. Give a recent race and its time, and it shows your paces."
          : "The axis shows your paces, by the equations of Daniels and Gilbert. Above 100 %, effort is speed divided by the speed at VO2max."}
      </p>
      <RaceFields id={id} answers={state} read={(typed) => readRace({ ...state, ...typed }).fields} onChange={change} />
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
          change({ unit: each, otherDistance: amountInUnit(state.otherDistance, unit, each) });
        }}
      />
    </div>
  );
}
