/** Two weeks, one dot a minute, and the line that says where hard begins: it is dragged through all of the picture. */
import { useId, useMemo, useRef } from "preact/hooks";
import type { CaseWeekId } from "../../../sim/index.ts";
import { unbroken } from "../../../words/unbroken.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Handle } from "../../plot/cursor/Handle.tsx";
import { Over } from "../../plot/cursor/Over.tsx";
import { scaleRows } from "../../plot/marks/scale-rows.tsx";
import { Plot } from "../../plot/Plot.tsx";
import type { HardLineData } from "./data.ts";
import { borderRange, figure, scaleIds, weekIds } from "./figure.ts";
import { height, margin, scales as scaleRoom } from "./layout.ts";
import { createHardLine } from "./model.ts";
import { xAxis, yAxis } from "./picture.ts";
import { axisScales, scaleNames } from "./scales.ts";
import { axisMark, stepCurves } from "./strip-marks.tsx";
import "./style.css";
import { weeksMark } from "./weeks-mark.tsx";
import {
  announcement,
  answerSentences,
  borderOnly,
  borderSpoken,
  edgeSentence,
  guessSentence,
  hardAt,
  hardTable,
  pictureTitle,
  placeWords,
  weekNames,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly data: HardLineData;
}

const guesses = weekIds.map((week): readonly [CaseWeekId, string] => [week, weekNames[week].toLowerCase()]);
const scaleOptions = scaleIds.map((id) => [id, scaleNames[id]] as const);

export function View({ scene, isFirst, places, data }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createHardLine);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { border, scale: scaleId, guess } = fields.state.value;
  const percent = Math.round(100 * border);
  const hard = hardAt(data, border);
  const scales = useMemo(() => axisScales(data), [data]);
  const scale = scaleId === "pace" ? (model.paces.value ?? scales.untilRace) : scales[scaleId];
  const pace = useLoaded(() => import("./PaceScale.tsx"), scaleId === "pace");
  const isGuessed = guess !== "none";
  const curves = useMemo(() => stepCurves(data), [data]);
  const marks = useMemo(
    () => [weeksMark(data, percent), axisMark(data, scale, isGuessed), scaleRows(data.rows, scaleRoom)],
    [data, percent, scale, isGuessed],
  );
  const announcer = useAnnouncer(fields, root, () => announcement(data, fields.state.peek().border, scale));
  const move = (value: number): void => {
    fields.set({ border: value / 100, guess: openedGuess(fields.state.peek().guess) });
  };
  const spoken = isGuessed ? borderSpoken(border, hard, scale) : borderOnly(border, scale);
  const place = placeWords(scale, border);
  const [here, there] = answerSentences(data, border, scale);
  const notes = [edgeSentence(data, border), guessSentence(data, guess, scale)].filter((note) => note !== null);
  return (
    <div class={`hard-line-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question="Which week holds more hard running?"
        opens="how many minutes count as hard"
        value={guess}
        options={guesses}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <div class="hard-line-picture chart-box">
        <Plot
          title={pictureTitle(data, border, scale)}
          x={xAxis}
          y={yAxis}
          marks={curves}
          height={height}
          margin={margin}
          over={
            <>
              <Cursor
                id={`${id}-cursor`}
                hasHint={isFirst}
                name="Line where hard begins"
                at={percent}
                step={borderRange.step}
                range={[borderRange.min, borderRange.max]}
                spoken={() => spoken}
                onMove={move}
                onCommit={fields.commit}
              />
              <Over marks={marks} />
              <Handle at={percent} words={`Hard begins at ${place}`} />
            </>
          }
        />
        <p class="hard-line-key">
          One dot is one minute. The tip under a block of dots points at the effort of its minutes.{" "}
          <span class="needs-js">
            Drag the blue line. A block counts as hard if its tip touches the line or lies to the right of it.
          </span>
        </p>
        {isFirst && <CursorHint id={`${id}-cursor`} curves={0} />}
        <div class="needs-js">
          <Choice
            id={`${id}-scale`}
            label="Read the axis in"
            value={scaleId}
            options={scaleOptions}
            onChange={(value) => {
              fields.choose({ scale: value });
            }}
          />
          {scaleId === "pace" &&
            loadedPart(pace, ({ PaceScale }) => (
              <PaceScale
                id={`${id}-pace`}
                onScale={(paces) => {
                  model.paces.value = paces;
                }}
              />
            ))}
        </div>
      </div>
      <div class="hard-line-side">
        <div class="hard-line-controls needs-js">
          <Slider
            id={`${id}-border`}
            label="Hard begins at"
            value={percent}
            {...borderRange}
            shown={place}
            spoken={spoken}
            onInput={move}
            onCommit={fields.commit}
          />
        </div>
        <GuessedAnswer isGuessed={isGuessed}>
          <p class="figure-answer">
            <strong>It depends on where you draw the line.</strong> {unbroken(`${here} ${there}`)}
          </p>
          {notes.length > 0 && <p class="hard-line-guessed">{unbroken(notes.join(" "))}</p>}
        </GuessedAnswer>
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The counts as a table" table={() => hardTable(data, 5)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`hard-line-${percent}`}
        csv={() => hardTable(data, 1)}
        pictures={() => chartPicture(root, `${figure.question} ${borderSpoken(border, hard, scale)}.`)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
