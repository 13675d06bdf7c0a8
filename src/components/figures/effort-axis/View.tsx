/** The effort axis: five scales under each other, one line through all of them, and what each says in words. */
import { useId, useMemo, useRef } from "preact/hooks";
import { effortName, intensityLabel, intensitySpoken } from "../../../words/recruitment.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { zoneRows } from "../../plot/marks/zone-rows.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { effortRange, figure } from "./figure.ts";
import { createEffortAxis } from "./model.ts";
import { margin, rows, xAxis, yAxis } from "./picture.ts";
import "./style.css";
import { announcement, effortTable, scaleSentences } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
}

export function View({ scene, isFirst, places }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createEffortAxis);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { intensity } = fields.state.value;
  const percent = Math.round(100 * intensity);
  const scales = model.scales.value;
  const marks = useMemo(() => [zoneRows(rows, { at: percent })], [percent]);
  const announcer = useAnnouncer(fields, root, () => announcement(fields.state.peek().intensity, model.scales.peek()));
  const move = (value: number): void => {
    fields.set({ intensity: value / 100 });
  };
  const sentences = scaleSentences(scales);
  return (
    <div class="effort-axis-view" ref={root}>
      <div class="chart-box">
        <Plot
          title={`${intensityLabel(intensity)} on five scales. ${sentences.join(" ")}`}
          x={xAxis}
          y={yAxis}
          marks={marks}
          height={310}
          margin={margin}
          over={
            <Cursor
              id={`${id}-cursor`}
              hasHint={isFirst}
              name="Effort, on the scales"
              at={percent}
              step={1}
              range={[effortRange.min, effortRange.max]}
              spoken={(at) => `${at} percent of VO2max`}
              onMove={move}
              onCommit={fields.commit}
            />
          }
        />
        {isFirst && <CursorHint id={`${id}-cursor`} curves={0} />}
      </div>
      <Slider
        id={`${id}-intensity`}
        label="Effort"
        value={percent}
        {...effortRange}
        shown={`${intensityLabel(intensity)} · ${effortName(intensity)}`}
        spoken={intensitySpoken(intensity)}
        onInput={move}
        onCommit={fields.commit}
      />
      <ul class="effort-axis-says">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The scales as a table" table={() => effortTable(5)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`effort-axis-${percent}`}
        csv={() => effortTable(1)}
        pictures={() => chartPicture(root, `${intensityLabel(intensity)} on five scales`)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
