/** One line through everybody's scale of effort, and one system of zones in full. */
import { useMemo } from "preact/hooks";
import { percent } from "../../../words/units.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { DataTable } from "../../kit/DataTable.tsx";
import { unbroken } from "../../../words/unbroken.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Handle, handleHeight } from "../../plot/cursor/Handle.tsx";
import { Over } from "../../plot/cursor/Over.tsx";
import { scaleRows, type ScaleRow } from "../../plot/marks/scale-rows.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { effortRange, systemIds, type PacesState } from "./figure.ts";
import type { Runner } from "./reading.ts";
import { placeWords, scaleSentence, systemNames, systemSources, zoneTable } from "./words.ts";

interface Props {
  readonly runner: Runner;
  readonly state: Pick<PacesState, "effort" | "system" | "unit">;
  readonly rows: readonly ScaleRow[];
  readonly onMove: (effort: number) => void;
  readonly onCommit: () => void;
  readonly onSystem: (system: PacesState["system"]) => void;
}

const margin = { top: 12, right: 6, bottom: 42, left: 6 } as const;
const rowHeight = 40;
const xAxis = {
  domain: [effortRange.min, effortRange.max],
  label: "effort, % of VO2max",
  ticks: [50, 60, 70, 80, 90, 100, 110],
} as const;
const yAxis = { domain: [0, 1], label: "", ticks: [] } as const;
const noMarks = [] as const;
const systems = systemIds.map((id) => [id, systemNames[id]] as const);

export function EveryScale({ runner, state, rows, onMove, onCommit, onSystem }: Props) {
  const { effort, system, unit } = state;
  const at = Math.round(100 * effort);
  const marks = useMemo(() => [scaleRows(rows, { top: handleHeight, height: rowHeight })], [rows]);
  const sentence = scaleSentence(effort);
  const place = placeWords(runner, effort, unit);
  const spoken = `${place.replaceAll("%", "percent")} of VO2max`;
  return (
    <section class="paces-scales" aria-labelledby="paces-scales-title">
      <h2 id="paces-scales-title">Where is that on everyone’s scale?</h2>
      <p class="paces-lead">Zone systems disagree. {unbroken(sentence)}</p>
      <div class="chart-box">
        <Plot
          title={`Six scales of effort on one axis. ${sentence}`}
          x={xAxis}
          y={yAxis}
          marks={noMarks}
          margin={margin}
          height={margin.top + handleHeight + rows.length * rowHeight + margin.bottom}
          over={
            <>
              <Cursor
                id="paces-cursor"
                hasHint
                name="Effort, on every scale"
                at={at}
                step={effortRange.step}
                range={[effortRange.min, effortRange.max]}
                spoken={() => spoken}
                onMove={(value) => {
                  onMove(value / 100);
                }}
                onCommit={onCommit}
              />
              <Over marks={marks} />
              <Handle at={at} words={place} />
            </>
          }
        />
        <CursorHint id="paces-cursor" curves={0} />
      </div>
      <div class="needs-js">
        <Slider
          id="paces-effort"
          label="Effort"
          value={at}
          {...effortRange}
          shown={`${place} of VO2max`}
          spoken={spoken}
          onInput={(value) => {
            onMove(value / 100);
          }}
          onCommit={onCommit}
        />
      </div>
      <p class="quiet">
        <strong>How sure?</strong> Every border is a convention. The dot is measured: the highest effort at which
        lactate stayed level, mean and two standard deviations of 22 runners. Yours may lie anywhere in its band. At{" "}
        {percent(effort)} two runners may be in different zones of the same system.
      </p>
      <div class="needs-js">
        <Choice id="paces-system" label="System of zones" value={system} options={systems} onChange={onSystem} />
      </div>
      <DataTable {...zoneTable([system], runner, unit)} />
      <p class="quiet">{systemSources[system]}</p>
    </section>
  );
}
