/** The guess, the stairs of the best number of hard days, two numbers of the model to move, the answer, and what people tried. */
import { useId, useMemo, useRef } from "preact/hooks";
import { unbroken } from "../../../words/unbroken.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { guessMask } from "../../controls/GuessMask.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Cursor } from "../../plot/cursor/Cursor.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { useWidth } from "../../plot/use-width.ts";
import { figure, growthRange, guesses, timeRange, type HardDaysState } from "./figure.ts";
import { growthScale } from "./growth-scale.ts";
import { Handle } from "./Handle.tsx";
import { createHardDays } from "./model.ts";
import { daysAxis, height, narrowMargin, timeAxis, wide, wideMargin } from "./picture.ts";
import { comparedStairs, guessMark, readersStairs, stairsNames } from "./stairs-mark.tsx";
import { triedWeeks, untried } from "./studies.ts";
import { triedMark } from "./studies-mark.tsx";
import "./style.css";
import { bestOf, type HardDaysData } from "./weeks.ts";
import {
  agreeingSetting,
  announcement,
  axisName,
  elsewhereSentence,
  fileTable,
  growthShown,
  growthText,
  guessedDays,
  guessSentence,
  handleWords,
  pageTable,
  pickSentence,
  pictureTitle,
  powerTable,
  timeSpoken,
  timeText,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly data: HardDaysData;
}

/** Studies of the number of hard sessions a week, in words. */
function Tried() {
  return (
    <ul class="hard-days-tried">
      {triedWeeks.map(({ source, name, compared: what, who, result }) => (
        <li key={source}>
          <b>
            {name}: {what}
          </b>{" "}
          ({who}). {unbroken(result.join(" "))}
        </li>
      ))}
      <li>{untried}.</li>
    </ul>
  );
}

/** Where the stairs will be, right of the line as the page opens. */
const mask = guessMask(
  ({ left, right, top, bottom }) => ({
    left: left + 0.33 * (right - left),
    right: right - 10,
    top: top + 0.3 * (bottom - top),
    bottom: bottom - 0.3 * (bottom - top),
  }),
  ["Your guess opens", "the model’s answer."],
);
const options = guesses.map((each) => [each, each] as const);

export function View({ scene, isFirst, places, data }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createHardDays);
  const root = useRef<HTMLDivElement>(null);
  const [box, width] = useWidth<HTMLDivElement>(340, 300);
  const { fields } = model;
  const state = fields.state.value;
  const { guess, time, growth } = state;
  const isGuessed = model.isGuessed.value;
  const best = bestOf(data, state);
  const guessed = guessedDays(guess);
  const [compared, names] = useMemo(() => [comparedStairs(data), stairsNames(data)] as const, [data]);
  const marks = useMemo(
    () => [mask, compared, readersStairs(data, growth), names, guessMark(guessed), triedMark],
    [compared, names, growth, guessed],
  );
  const announcer = useAnnouncer(fields, root, () => {
    const now = fields.state.peek();
    return now.guess === "none" ? null : announcement(now, bestOf(data, now));
  });
  /** A change that asks for the answer. */
  const explore = (change: Partial<HardDaysState>): void => {
    fields.set({ ...change, guess: openedGuess(fields.state.peek().guess) });
  };
  const move = (value: number): void => {
    explore({ time: value });
  };
  const title = pictureTitle(data, state, isGuessed);
  const agrees = guessSentence(guess, data);
  return (
    <div class={`hard-days-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question="How many hard days a week are best?"
        value={guess}
        options={options}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <p class="hard-days-axis">{axisName}</p>
      <div class="chart-box" ref={box}>
        <Plot
          title={title}
          x={timeAxis}
          y={daysAxis}
          marks={marks}
          height={height}
          margin={width < wide ? narrowMargin : wideMargin}
          over={
            <>
              <Cursor
                id={`${id}-time`}
                hasHint={isFirst}
                name="How long tiredness lasts, days"
                at={time}
                step={timeRange.step}
                page={5}
                range={[timeRange.min, timeRange.max]}
                spoken={() => timeSpoken(state, data, isGuessed)}
                onMove={move}
                onCommit={fields.commit}
              />
              <Handle at={time} words={handleWords(time, isGuessed ? best : null)} />
            </>
          }
        />
        {isFirst && <CursorHint id={`${id}-time`} curves={0} />}
      </div>
      <div class="hard-days-turn">
        <div class="hard-days-controls needs-js">
          <Slider
            id={`${id}-lasts`}
            label="Tiredness lasts"
            value={time}
            {...timeRange}
            page={5}
            shown={timeText(time)}
            spoken={timeSpoken(state, data, isGuessed)}
            onInput={move}
            onCommit={fields.commit}
          />
          <Slider
            id={`${id}-grows`}
            label="Tiredness grows"
            value={Math.round(100 * growth)}
            {...growthRange}
            scale={growthScale}
            shown={growthShown(growth)}
            spoken={growthText(growth)}
            onInput={(percent) => {
              explore({ growth: percent / 100 });
            }}
            onCommit={fields.commit}
          />
          {guessed !== null && (
            <button
              type="button"
              onClick={() => {
                fields.choose(agreeingSetting(guessed, data));
              }}
            >
              Make it agree with me
            </button>
          )}
        </div>
        <GuessedAnswer isGuessed={isGuessed}>
          <p class="figure-answer">
            <strong>This model cannot tell you.</strong> {pickSentence(state, best)} {elsewhereSentence}
          </p>
          {agrees !== null && <p class="hard-days-agrees needs-js">{agrees}</p>}
        </GuessedAnswer>
      </div>
      <div class="hard-days-tried-open">
        <p class="hard-days-tried-title">What people tried</p>
        <Tried />
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The stairs as a table" table={() => pageTable(data)} />
      <TableDetails
        summary="Weeks with none to seven hard days, with your numbers"
        table={() => powerTable(data, state)}
      />
      <details class="hard-days-tried-fold">
        <summary>What people tried, in words</summary>
        <Tried />
      </details>
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`hard-days-${time}-${Math.round(100 * growth)}`}
        csv={() => fileTable(data)}
        pictures={() => chartPicture(root, `${axisName}. ${pickSentence(state, best)}`)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
