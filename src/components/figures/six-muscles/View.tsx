/** One run in six muscles: the guess, the muscles with their bars, the effort, the answer and the curves. */
import type { ComponentChildren } from "preact";
import { useId, useMemo, useRef } from "preact/hooks";
import { effortWord, intensityLabel, intensitySpoken } from "../../../words/recruitment.ts";
import { effortTrack } from "../../controls/effort-track.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { Bars } from "./Bars.tsx";
import { curveRows, margin, noMarks, rowHeight, xAxis, yAxis, type Seen } from "./curves.tsx";
import { effortRange, figure, guesses } from "./figure.ts";
import { createSixMuscles } from "./model.ts";
import { effortOfShare } from "./muscles.ts";
import { shareUnder } from "./share-under.ts";
import "./style.css";
import { announcement, answer, barsLabel, guessWords, onGuess, sixMusclesTable } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Begins the ids of the fibers’ outlines in the page. */
  readonly cells: string;
  /** Where biopsies stand in the plot. */
  readonly seen: Seen;
  /** What biopsies saw, beside the curves. */
  readonly children?: ComponentChildren;
}

const track = effortTrack(effortRange);

const options = guesses.map((guess) => [guess, guessWords[guess]] as const);

export function View({ scene, places, cells, seen, children }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createSixMuscles);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { intensity, guess } = fields.state.value;
  const percent = Math.round(100 * intensity);
  const found = model.found.value;
  const rows = useMemo(() => curveRows(seen), [seen]);
  const { verdict, says } = answer(intensity);
  const announcer = useAnnouncer(fields, root, () => announcement(fields.state.peek().intensity, model.found.peek()));
  const move = (value: number): void => {
    model.move(value / 100);
  };
  const follow = (event: PointerEvent & { currentTarget: Element }): void => {
    const share = shareUnder(event);
    if (share !== null) move(100 * effortOfShare(share));
  };
  return (
    <div class={`six-muscles-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        opens="which fibers work"
        question="Do fast fibers work on an easy run?"
        value={guess}
        options={options}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <div
        class="six-muscles-bars"
        role="img"
        aria-label={barsLabel(intensity, found)}
        onPointerDown={(event) => {
          // A finger that scrolls over the bars must not move the line: it has the slider.
          if (event.button !== 0 || event.pointerType === "touch") return;
          if (shareUnder(event) === null) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
        onLostPointerCapture={fields.commit}
      >
        <Bars intensity={intensity} working={model.working.value} found={found} cells={cells} />
      </div>
      <div class="control">
        <Slider
          id={`${id}-intensity`}
          label="Effort"
          value={percent}
          {...effortRange}
          {...track}
          currentMark={effortWord(intensity)}
          shown={`${intensityLabel(intensity)} · ${effortWord(intensity)}`}
          spoken={intensitySpoken(intensity)}
          onInput={move}
          onCommit={fields.commit}
        />
      </div>
      <GuessedAnswer isGuessed={guess !== "none"}>
        <p class="figure-answer">
          <strong>{verdict}</strong> {says} {onGuess(guess)}
        </p>
      </GuessedAnswer>
      <RefusedNote refused={fields.refused.value} />
      <div class="six-muscles-more after-guess below-guess">
        <div>
          <p class="panel-caption">Fast fibers (IIa) called on, at every effort</p>
          <div class="chart-box">
            <Plot
              title="Share of fast fibers (IIa) at work against effort, in six muscles"
              x={xAxis}
              y={yAxis}
              marks={noMarks}
              rows={rows}
              height={rowHeight}
              margin={margin}
              over={
                <Cursor
                  id={`${id}-intensity`}
                  name="Effort, on the curves"
                  at={percent}
                  step={1}
                  range={[effortRange.min, effortRange.max]}
                  spoken={null}
                  onMove={move}
                  onCommit={fields.commit}
                />
              }
            />
          </div>
        </div>
        {children}
      </div>
      <TableDetails summary="The numbers as a table" table={() => sixMusclesTable(5)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`six-muscles-${percent}`}
        csv={() => sixMusclesTable(1)}
        pictures={() => chartPicture(root, barsLabel(intensity, found))}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
