/** Recruited share and activation of each type at every effort, with the effort as a cursor. */
import { useId, useMemo } from "preact/hooks";
import { typeNames } from "../../../words/recruitment.ts";
import { fiberTypes } from "../../../sim/index.ts";
import { useScene } from "../../kit/scene.ts";
import type { Axis } from "../../plot/axis.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { effortRange, figure } from "./figure.ts";
import { createRecruitment } from "./model.ts";
import "./style.css";
import { cursorWords } from "./words.ts";

const effortAxis: Axis = { domain: [0, 200], label: "effort, % of VO2max" };
const shareAxis: Axis = {
  domain: [0, 1],
  label: "share",
  ticks: [
    { value: 0, label: "none" },
    { value: 0.5, label: "half" },
    { value: 1, label: "all" },
  ],
};
const noMarks = [] as const;

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
}

export function Curves({ scene, isFirst }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createRecruitment);
  const { fields } = model;
  const curves = model.curves.value;
  const rows = useMemo(
    () =>
      fiberTypes.map((type) => ({
        label: typeNames[type],
        tone: `type-${type}`,
        marks: [
          area(
            curves.map((at) => [at.percent, 0, at.types[type].activation]),
            { look: "fill" },
          ),
          line(
            curves.map((at) => [at.percent, at.types[type].recruited]),
            { name: typeNames[type], tone: `type-${type}` },
          ),
        ],
      })),
    [curves],
  );
  return (
    <div class="over-all chart-box" id={id}>
      <p id={`${id}-caption`} class="panel-caption">
        The line shows how many of each type’s fibers work. The shading shows how hard they work.
      </p>
      <Plot
        title="Recruited share and mean activation of each fiber type against effort"
        x={effortAxis}
        y={shareAxis}
        marks={noMarks}
        rows={rows}
        height={112}
        over={
          <Cursor
            id={`${id}-cursor`}
            hasHint={isFirst}
            name="Effort, on the curves"
            at={Math.round(100 * model.intensity.value)}
            step={1}
            range={[effortRange.min, effortRange.max]}
            spoken={(_, curve) => cursorWords(model.intensity.value, model.recruitment.value, curve)}
            onMove={(at) => {
              fields.set({ intensity: at / 100 });
            }}
            onCommit={fields.commit}
          />
        }
      />
      {isFirst && <CursorHint id={`${id}-cursor`} curves={fiberTypes.length} />}
    </div>
  );
}
