/** One rule: its name, what its curve shows, and the curve with the effort as its cursor. */
import { useId, useMemo } from "preact/hooks";
import { fiberTypes } from "../../../sim/index.ts";
import type { Axis } from "../../plot/axis.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { ranges } from "../../program/fields.ts";
import type { Rule } from "../../program/gain-fields.ts";
import { CursorReading } from "./CursorReading.tsx";
import type { GainByEffortFigure } from "./model.ts";
import { effortAxis, ruleMarks, shownKinds } from "./picture.tsx";
import { curveNames, cursorWords, gainWords, keptWords, ruleNames, shapeSentence, workWords } from "./words.ts";

interface Props {
  readonly model: GainByEffortFigure;
  readonly rule: Rule;
  /** The same for the three. */
  readonly yAxis: Axis;
  /** Called before the cursor moves the session's effort. */
  readonly onStart: () => void;
  /** Of the cursor that speaks for the three. */
  readonly cursor: string;
  /** Whether it says what its keys do. */
  readonly hasHint: boolean;
}

const margin = { bottom: 44, top: 24 };

export function RulePanel({ model, rule, yAxis, cursor, hasHint, onStart }: Props) {
  const id = useId();
  const { fields, picture, curves, readings } = model;
  const curve = curves[rule].value;
  const reading = readings[rule].value;
  const without = model.without.value;
  const withTypes = picture.state.value.types === "yes";
  const marks = useMemo(
    () => (curve === null ? [] : ruleMarks(curve, withTypes, without, yAxis.domain[1])),
    [curve, withTypes, without, yAxis],
  );
  const says = useMemo(() => (curve === null ? "" : shapeSentence(curve)), [curve]);
  if (curve === null || reading === null) return null;
  const { oxidative, feasibility } = reading;
  return (
    <div class="gain-rule" role="group" aria-labelledby={`${id}-name`}>
      <p class="gain-rule-name" id={`${id}-name`}>
        {ruleNames[rule]} <span class="gain-rule-kept">{keptWords(rule, picture.state.value)}</span>
      </p>
      <p class="gain-rule-says">{says}</p>
      <div class="chart-box">
        <Plot
          title={`${ruleNames[rule]}: gain of the whole muscle against effort. ${says}`}
          x={effortAxis}
          y={yAxis}
          marks={marks}
          height={208}
          width={328}
          margin={margin}
          over={
            <>
              <CursorReading
                at={Math.round(100 * reading.intensity)}
                gain={oxidative === null ? null : gainWords(oxidative.whole)}
                work={workWords(rule, reading)}
                isTooMuch={feasibility === "too much"}
              />
              <Cursor
                id={cursor}
                hasHint={hasHint}
                name="Effort, in the three plots"
                at={Math.round(100 * picture.settings.value.intensity)}
                step={1}
                range={[ranges.percent.min, ranges.percent.max]}
                spoken={
                  rule === "minutes"
                    ? (_, chosen) =>
                        cursorWords(
                          { minutes: reading, held: readings.held.value, cost: readings.cost.value },
                          chosen,
                          shownKinds(withTypes),
                        )
                    : null
                }
                onMove={(percent) => {
                  onStart();
                  fields.set({ intensity: percent / 100 });
                }}
                onCommit={fields.commit}
              />
            </>
          }
        />
        {hasHint && rule === "minutes" && <CursorHint id={cursor} curves={4} />}
      </div>
      {withTypes && (
        <ul class="gain-types">
          {fiberTypes.map((type) => (
            <li key={type} class={`type-${type}`}>
              {curveNames[type]} <b>{oxidative === null ? "–" : gainWords(oxidative[type])}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
