/** The guess, a slider that swaps intervals for threshold running, the mix of fibers, the gains as bars, and the largest loss. */
import { useId, useMemo, useRef } from "preact/hooks";
import type { CompositionId } from "../../../sim/index.ts";
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
import { TableDetails } from "../../kit/TableDetails.tsx";
import { noAxis } from "../../plot/axis.ts";
import { barRows } from "../../plot/marks/bar-rows.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { figure, guesses, swapRange } from "./figure.ts";
import type { WeekMinutes } from "./hunt-book.ts";
import { gainsIn, type HuntBook } from "./hunt.ts";
import { lockedMark } from "./locked-mark.tsx";
import { createHunt } from "./model.ts";
import { gainAxis, height, margin } from "./picture.ts";
import "./style.css";
import {
  announcement,
  answerWords,
  barRowsOf,
  guessNames,
  guessWords,
  huntTable,
  pictureTitle,
  weekWords,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly book: HuntBook;
  /** The mixed weeks, one for each step of the swap. */
  readonly weeks: readonly WeekMinutes[];
  readonly mixes: readonly (readonly [id: CompositionId, name: string])[];
}

export function View({ scene, places, book, weeks, mixes }: Props) {
  const id = useId();
  const { fields } = useScene(figure, scene, createHunt);
  const root = useRef<HTMLDivElement>(null);
  const { guess, swapped, mix } = fields.state.value;
  const isGuessed = guess !== "none";
  const before = gainsIn(book, mix, 0);
  const gains = gainsIn(book, mix, swapped);
  const marks = useMemo(
    () => [barRows(barRowsOf(gains, before)), ...(isGuessed ? [] : [lockedMark])],
    [gains, before, isGuessed],
  );
  const announcer = useAnnouncer(fields, root, () => {
    const state = fields.state.peek();
    if (state.guess === "none") return null;
    return announcement(gainsIn(book, state.mix, state.swapped), gainsIn(book, state.mix, 0), state.swapped);
  });
  const week = weeks[Math.round((100 * swapped) / swapRange.step)];
  const title = pictureTitle(gains, before, isGuessed);
  const [verdict, found] = answerWords(gains, before, swapped);
  return (
    <div class={`muscle-hunt-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question="How much of its gain does the whole muscle lose?"
        about="how much of its gain does the whole muscle lose?"
        value={guess}
        options={guesses.map((each) => [each, guessNames[each]] as const)}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <div class="hunt-controls needs-js">
        <Slider
          id={`${id}-swapped`}
          label="Intervals swapped for threshold"
          value={Math.round(100 * swapped)}
          {...swapRange}
          page={5}
          shown={`${Math.round(100 * swapped)} %`}
          spoken={`${Math.round(100 * swapped)} percent swapped: ${weekWords(week ?? [])}`}
          onInput={(value) => {
            fields.set({ swapped: value / 100, guess: openedGuess(fields.state.peek().guess) });
          }}
          onCommit={fields.commit}
        />
        <Choice
          id={`${id}-mix`}
          label="Whose muscle"
          value={mix}
          options={mixes}
          onChange={(value) => {
            fields.choose({ mix: value, guess: openedGuess(fields.state.peek().guess) });
          }}
        />
      </div>
      <p class="hunt-week">Your week: {weekWords(week ?? [])}.</p>
      <p class="hunt-caption">
        Gain of mitochondria in twelve weeks, %.{" "}
        {!isGuessed && <span class="before-guess needs-js">Your guess fills the empty bars with your week. </span>}
        <span class="after-guess">The pale bars are the week with intervals.</span>
      </p>
      <Plot title={title} x={gainAxis} y={noAxis} marks={marks} margin={margin} height={height} />
      <GuessedAnswer isGuessed={isGuessed}>
        <p class="figure-answer">
          <strong>{verdict}</strong> {found}
        </p>
        <p class="quiet needs-js">{guessWords(guess, book, mix)}</p>
      </GuessedAnswer>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="Every swap as a table" table={() => huntTable(book, mix)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`muscle-hunt-${mix}`}
        csv={() => huntTable(book, mix)}
        pictures={() => chartPicture(root, title)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
