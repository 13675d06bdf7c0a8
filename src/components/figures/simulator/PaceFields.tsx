/** The effort by pace, once a race result says how fast the runner is. Fetched when it is asked for. */
import { useEffect } from "preact/hooks";
import { clock, pace } from "../../../describe/training/units.ts";
import { intensityAtPace, paceAtIntensity } from "../../../sim/index.ts";
import { readPace } from "../../../state/simulator/fields.ts";
import { readRace } from "../../../state/simulator/pace.ts";
import { ranges } from "../../../state/simulator/state.ts";
import { metersPer, type LengthUnit } from "../../../state/units.ts";
import { ParsedField } from "../../controls/ParsedField.tsx";
import { RaceFields } from "../../controls/RaceFields.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { choose, live, paceWords } from "./state.ts";

const units: readonly (readonly [LengthUnit, string])[] = [
  ["km", "per km"],
  ["mi", "per mile"],
];

function PaceField({ vdot: runner }: { readonly vdot: number }) {
  const { intensity, unit } = live.value;
  const paceOf = (percent: number): number => paceAtIntensity(runner, percent / 100);
  return (
    <ParsedField
      id="pace"
      label={`Pace per ${unit}`}
      value={paceOf(intensity)}
      write={(each) => clock((each * metersPer[unit]) / 1000)}
      read={(text) => readPace(text, unit, [paceOf(ranges.intensity.max), paceOf(ranges.intensity.min)])}
      onCommit={(each) => {
        const percent = Math.round(100 * intensityAtPace(runner, each));
        choose({ intensity: Math.min(ranges.intensity.max, Math.max(ranges.intensity.min, percent)) });
      }}
    />
  );
}

export function PaceFields() {
  const read = readRace(live.value);
  const { vdot } = read;
  const { unit } = live.value;
  useEffect(() => {
    paceWords.value = vdot === null ? null : (percent) => pace(paceAtIntensity(vdot, percent / 100), unit);
  }, [vdot, unit]);
  const outside = vdot === null && read.fields.raceTime?.ok === true;
  return (
    <>
      <p>
        A recent race gives your pace at each effort, by the equations of Daniels and Gilbert (computed). Above 100 %,
        effort means speed divided by the speed at VO2max. The fatigue model’s 100 % is a faster speed than your race’s:
        on its scale your pace is about seven points lower, so its times come out too short here.
      </p>
      <RaceFields
        id="simulator"
        answers={live.value}
        read={(typed) => readRace({ ...live.value, ...typed }).fields}
        onChange={choose}
      />
      {outside && (
        <p class="field-error" role="alert">
          This result lies outside the equations for paces: allowed is a VDOT of 20 to 95.
        </p>
      )}
      <div class="field-pair">
        <Segments
          id="simulator-unit"
          label="Unit"
          value={live.value.unit}
          options={units}
          onChange={(unit) => {
            choose({ unit });
          }}
        />
        {vdot !== null && <PaceField vdot={vdot} />}
      </div>
    </>
  );
}
