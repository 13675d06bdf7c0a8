/** Time against effort: the model, race times and measured runs, with the effort as a cursor. */
import { useId, useRef } from "preact/hooks";
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
import { Plot } from "../../plot/Plot.tsx";
import { effortRange, figure } from "./figure.ts";
import { createTolerance } from "./model.ts";
import { marks, xAxis, yAxis } from "./picture.ts";
import "./style.css";
import { announcement, cursorWords, modelSentence, raceSentence, runsSentence, toleranceTable } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
}

export function View({ scene, isFirst, places }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createTolerance);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const intensity = model.intensity.value;
  const at = Math.round(100 * intensity);
  const announcer = useAnnouncer(fields, root, () =>
    announcement(model.intensity.peek(), model.held.peek(), model.raced.peek()),
  );
  const move = (value: number): void => {
    fields.set({ intensity: value / 100 });
  };
  const first = modelSentence(intensity, model.held.value);
  return (
    <div class="tolerance-view" ref={root}>
      <div class="chart-box">
        <Plot
          title={`Time that an effort can be held, against effort. ${first}`}
          x={xAxis}
          y={yAxis}
          marks={marks}
          height={320}
          over={
            <Cursor
              id={`${id}-cursor`}
              hasHint={isFirst}
              name="Effort, on the curves"
              at={at}
              step={1}
              range={[effortRange.min, effortRange.max]}
              spoken={(_, curve) => cursorWords(intensity, model.held.value, model.raced.value, curve)}
              onMove={move}
              onCommit={fields.commit}
            />
          }
        />
        {isFirst && <CursorHint id={`${id}-cursor`} curves={2} />}
      </div>
      <Slider
        id={`${id}-intensity`}
        label="Effort"
        value={at}
        {...effortRange}
        shown={`${intensityLabel(intensity)} · ${effortName(intensity)}`}
        spoken={intensitySpoken(intensity)}
        onInput={move}
        onCommit={fields.commit}
      />
      <div class="tolerance-says">
        <p>{first}</p>
        <p class="quiet">{raceSentence(model.raced.value)}</p>
        <p class="quiet">{runsSentence(model.runs.value)}</p>
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The curves as a table" table={() => toleranceTable(2)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`time-held-${at}`}
        csv={() => toleranceTable(1)}
        pictures={() => chartPicture(root, first)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
