/** The guess, the relay with its gains, two legs or one, three sliders for the reader's run, and the answer. */
import { useId, useMemo, useRef } from "preact/hooks";
import { oxygenSteps, workingLegs } from "../../../sim/index.ts";
import { unbroken } from "../../../words/unbroken.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Segments } from "../../controls/Segments.tsx";
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
import { Plot } from "../../plot/Plot.tsx";
import { figure, guesses, ranges } from "./figure.ts";
import { relayHeight, relayMargin } from "./layout.ts";
import type { ChainMeasured } from "./measured.ts";
import { createChain } from "./model.ts";
import { lockedMark, relayMark } from "./relay.tsx";
import "./style.css";
import {
  announcement,
  answerWords,
  chainTable,
  examplesQuestion,
  changeLabel,
  guessNames,
  guessWords,
  ledeWords,
  legNames,
  pictureTitle,
  stepNames,
  stepSpoken,
  yoursWords,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** What studies found. */
  readonly measured: readonly ChainMeasured[];
}

export function View({ scene, places, measured }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createChain);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const state = fields.state.value;
  const { guess, legs } = state;
  const lanes = model.lanes.value;
  const isGuessed = guess !== "none";
  const marks = useMemo(
    () => [relayMark({ lanes, legs, measured }), ...(isGuessed ? [] : [lockedMark])],
    [lanes, legs, measured, isGuessed],
  );
  const announcer = useAnnouncer(fields, root, () =>
    fields.state.peek().guess === "none" ? null : announcement(model.lanes.peek().yours, fields.state.peek().legs),
  );
  const title = pictureTitle(lanes, legs, isGuessed);
  const [verdict, why] = answerWords(lanes, legs);
  const [relay, follows] = ledeWords(lanes.today.times.delivery, legs);
  return (
    <div class={`oxygen-chain-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question={examplesQuestion}
        value={guess}
        options={guesses.map((each) => [each, guessNames[each]] as const)}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <p class="relay-lede">
        {relay} <span class="after-guess">{follows}</span>
      </p>
      <Plot title={title} x={noAxis} y={noAxis} marks={marks} margin={relayMargin} height={relayHeight} />
      <div class="relay-turn needs-js">
        <Segments
          id={`${id}-legs`}
          label="Working with"
          value={legs}
          options={workingLegs.map((each) => [each, legNames[each]] as const)}
          onChange={(value) => {
            fields.choose({ legs: value, guess: openedGuess(fields.state.peek().guess) });
          }}
        />
        {oxygenSteps.map((step) => (
          <Slider
            key={step}
            id={`${id}-${step}`}
            label={stepNames[step]}
            value={Math.round(100 * state[step])}
            {...ranges[step]}
            page={10}
            shown={changeLabel(state[step])}
            spoken={stepSpoken(step, state[step])}
            onInput={(value) => {
              fields.set({ [step]: value / 100, guess: openedGuess(fields.state.peek().guess) });
            }}
            onCommit={fields.commit}
          />
        ))}
      </div>
      <GuessedAnswer isGuessed={isGuessed}>
        <p class="figure-answer">
          <strong>{verdict}</strong> {unbroken(why)}
        </p>
        <p class="relay-yours">{yoursWords(lanes.yours)}</p>
        <p class="quiet relay-guessed needs-js">{guessWords(guess)}</p>
      </GuessedAnswer>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The relay as a table" table={() => chainTable(lanes, legs, measured)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`oxygen-chain-${legs}`}
        csv={() => chainTable(lanes, legs, measured)}
        pictures={() => chartPicture(root, title)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
