/** The leg before, the same leg changed in three ways with a knob for each, and the answer. */
import { useId, useMemo, useRef } from "preact/hooks";
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { knobScale, rowOf } from "./book.ts";
import { seatsOf } from "./cells.ts";
import { curveMarks, curvesHeight, curvesMargin, driveAxis, forceAxis } from "./curve-marks.tsx";
import { figure, gainRange } from "./figure.ts";
import type { KnobBook } from "./knob-book.ts";
import { knobs } from "./knobs.ts";
import { createThreeKnobs } from "./model.ts";
import { Panel } from "./Panel.tsx";
import { shownBefore, shownWith } from "./shown.ts";
import "./style.css";
import {
  announcement,
  answerHead,
  answerSentences,
  curvesName,
  knobNames,
  knobSpoken,
  knobTable,
  turnText,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly book: KnobBook;
  /** Of the cells, path data. */
  readonly outlines: string;
}

export function View({ scene, places, book, outlines }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createThreeKnobs);
  const root = useRef<HTMLDivElement>(null);
  const { fields, picture } = model;
  const { guess, gain } = fields.state.value;
  const drawn = model.drawn.value;
  const seats = useMemo(() => seatsOf(polygonsIn(outlines)), [outlines]);
  const scales = useMemo(() => knobs.map((knob) => knobScale(book, knob)), [book]);
  const before = useMemo(() => shownBefore(book), [book]);
  const shown = useMemo(() => knobs.map((knob) => shownWith(book, knob, drawn)), [book, drawn]);
  const curves = useMemo(() => curveMarks(rowOf(book, drawn)), [book, drawn]);
  const announcer = useAnnouncer(fields, root, () => {
    const state = fields.state.peek();
    return state.guess === "none" ? null : announcement(book, state.gain);
  });
  useSight(root, picture);
  const row = rowOf(book, gain);
  const [same, apart] = answerSentences(book, gain);
  return (
    <div class={`three-knobs-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question={figure.question}
        value={guess}
        options={[
          ["nerve", "the nerve"],
          ["fibers", "the fibers"],
          ["same", "can’t tell"],
        ]}
        onGuess={(guessed) => {
          fields.choose({ guess: guessed });
        }}
      />
      <ol class="knob-panels">
        <Panel
          shown={before}
          before={null}
          seats={seats}
          head={
            <p class="knob-before">
              <b>Before</b> driven at 60 % of its limit
            </p>
          }
        />
        {knobs.map((knob, index) => {
          const muscle = shown[index];
          const scale = scales[index];
          return (
            muscle !== undefined &&
            scale !== undefined && (
              <Panel
                key={knob}
                shown={muscle}
                before={before}
                seats={seats}
                isLocked={!model.isGuessed.value}
                head={
                  <>
                    <div class="needs-js">
                      <Slider
                        id={`${id}-${knob}`}
                        label={knobNames[knob]}
                        value={Math.round(100 * gain)}
                        {...gainRange}
                        page={5}
                        scale={scale}
                        shown={turnText(row, knob)}
                        spoken={knobSpoken(row, knob, gain)}
                        onInput={(value) => {
                          fields.set({ gain: value / 100, guess: openedGuess(fields.state.peek().guess) });
                        }}
                        onCommit={fields.commit}
                      />
                    </div>
                    <p class="knob-printed">
                      <b>{knobNames[knob]}</b> {turnText(row, knob)}
                    </p>
                  </>
                }
              />
            )
          );
        })}
      </ol>
      <p class="knob-note needs-js">
        {model.isGuessed.value
          ? "Move one slider. The other two adjust to give the same force."
          : "Each change gives the same force. Your guess shows what is inside."}
      </p>
      <div class="knob-answer">
        <GuessedAnswer isGuessed={model.isGuessed.value}>
          <p class="figure-answer">
            <strong>{answerHead(guess)}</strong> {same} {apart}
          </p>
        </GuessedAnswer>
        <details class="knob-curves folds-on-phone after-guess below-guess">
          <summary>Force at every drive, as curves</summary>
          <Plot
            title={curvesName(book, drawn)}
            x={driveAxis}
            y={forceAxis}
            marks={curves}
            height={curvesHeight}
            margin={curvesMargin}
          />
        </details>
        <div class="knob-tools">
          <RefusedNote refused={fields.refused.value} />
          <TableDetails summary="The three changes as a table" table={() => knobTable(book, 5)} />
          <FigureTools
            figure={figure}
            fields={fields}
            places={places}
            fileName={`three-knobs-${Math.round(100 * gain)}`}
            csv={() => knobTable(book, 1)}
            pictures={() =>
              [...(root.current?.querySelectorAll<SVGSVGElement>("svg.chart") ?? [])].map((svg) => ({
                svg,
                title: curvesName(book, drawn),
              }))
            }
          />
        </div>
      </div>
      <Announcement announcer={announcer} />
    </div>
  );
}
