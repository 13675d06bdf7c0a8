/** The guess, two strips of minutes, the effort of the hard one and the answer. */
import { useId, useMemo, useRef } from "preact/hooks";
import { effortWord, intensityLabel, intensitySpoken } from "../../../words/recruitment.ts";
import { unbroken } from "../../../words/unbroken.ts";
import { effortTrack } from "../../controls/effort-track.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { noAxis } from "../../plot/axis.ts";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { exchangeIn, type ExchangeBook } from "./exchange.ts";
import { effortRange, figure, guesses, minutesRange } from "./figure.ts";
import { createExchange } from "./model.ts";
import { minuteAxis, stripHeight, stripMargin } from "./picture.ts";
import { strips } from "./strips.tsx";
import {
  announcement,
  answerSentences,
  doubtSentence,
  exchangeTable,
  guessWords,
  handleSpoken,
  pictureTitle,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly book: ExchangeBook;
}

const track = effortTrack(effortRange);

export function View({ scene, places, book }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createExchange);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { guess, intensity, duration } = fields.state.value;
  const exchange = exchangeIn(book, intensity);
  const isGuessed = model.isGuessed.value;
  const drawn = useMemo(() => [strips({ intensity, duration, exchange, isGuessed })], [exchange, duration, isGuessed]);
  const announcer = useAnnouncer(fields, root, () => {
    const state = fields.state.peek();
    return state.guess === "none"
      ? null
      : announcement(state.intensity, state.duration, exchangeIn(book, state.intensity));
  });
  const title = pictureTitle(intensity, duration, exchange, isGuessed);
  const [slow, fast] = answerSentences(intensity, exchange);
  const guessed = guessWords(guess, book);
  return (
    <div class={`exchange-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        about="for slow fibers, at 98 %"
        opens="both strips filled until they equal the easy run"
        question="how many hard minutes give them the signal of 45 easy ones?"
        value={guess}
        options={guesses.map((each) => [each, `about ${each} min`] as const)}
        onGuess={(value) => {
          fields.set({ guess: value });
          fields.commit();
        }}
      />
      <div class="chart-box">
        <Plot
          title={title}
          x={minuteAxis}
          y={noAxis}
          marks={drawn}
          margin={stripMargin}
          height={stripHeight}
          over={
            isGuessed ? (
              <Cursor
                id={`${id}-minutes`}
                name="Hard minutes"
                at={duration / 60}
                step={1}
                page={5}
                range={[minutesRange.min, minutesRange.max]}
                spoken={(at) => handleSpoken(60 * at, exchange)}
                onMove={(at) => {
                  fields.set({ duration: 60 * at });
                }}
                onCommit={fields.commit}
              />
            ) : undefined
          }
        />
      </div>
      <div class="exchange-turn">
        <div class="control needs-js">
          <Slider
            id={`${id}-intensity`}
            label="Hard means"
            value={Math.round(100 * intensity)}
            {...effortRange}
            {...track}
            currentMark={effortWord(intensity)}
            shown={`${intensityLabel(intensity)} · ${effortWord(intensity)}`}
            spoken={intensitySpoken(intensity)}
            onInput={(value) => {
              fields.set({ intensity: value / 100, guess: openedGuess(fields.state.peek().guess) });
            }}
            onCommit={fields.commit}
          />
        </div>
        <div class="exchange-answer">
          <GuessedAnswer isGuessed={isGuessed}>
            <p class="figure-answer">
              <strong>It depends on the fiber.</strong> {unbroken(`${slow} ${fast}`)}
            </p>
            <p class="quiet exchange-guessed needs-js">{guessed}</p>
            <p class="quiet">
              <strong>How sure?</strong> {unbroken(doubtSentence(intensity, book))}
            </p>
          </GuessedAnswer>
        </div>
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The exchange rate as a table" table={() => exchangeTable(5, book)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`exchange-rate-${Math.round(100 * intensity)}`}
        csv={() => exchangeTable(1, book)}
        pictures={() =>
          [...(root.current?.querySelectorAll<SVGSVGElement>("svg.chart") ?? [])].map((svg) => ({ svg, title }))
        }
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
