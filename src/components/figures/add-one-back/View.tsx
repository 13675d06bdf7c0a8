/** The stalled week, a change of any day, and what it does to the week. */
import { useId, useMemo, useRef } from "preact/hooks";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { dayNameIn, type AddOneBackData } from "./data.ts";
import { changes, newKinds, type Change, type NewKind } from "./days.ts";
import { WeekDays } from "./WeekDays.tsx";
import { figure, guesses } from "./figure.ts";
import { createAddOneBack } from "./model.ts";
import { Caps, HardMinutes } from "./Panels.tsx";
import { margin, rowHeight, rowsOf, xAxis, yAxis } from "./picture.tsx";
import "./style.css";
import {
  announcement,
  answer,
  guessSentence,
  guessWords,
  newNames,
  pictureTitle,
  spacingWords,
  weekTable,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly data: AddOneBackData;
}

const guessOptions = guesses.map((guess) => [guess, guessWords[guess]] as const);
const changeOptions = changes.map((change): readonly [Change, string] => [change, change]);
const kindOptions = newKinds.map((kind): readonly [NewKind, string] => [kind, newNames[kind]]);
const noMarks = [] as const;

export function View({ scene, places, data }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createAddOneBack);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { plan, day, guess } = fields.state.value;
  const [days, count, edit] = [model.days.value, model.count.value, model.edit.value];
  const rows = useMemo(() => rowsOf(data, count), [data, plan]);
  const { verdict, says } = answer(plan, data);
  const guessed = guessSentence(guess, plan);
  const isNewNeeded = edit.change === "swap" || edit.change === "add";
  const announcer = useAnnouncer(fields, root, (before, now) =>
    before.plan === now.plan ? null : announcement(now.plan, now.day - 1, data),
  );
  return (
    <div class={`add-one-back-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question="Will the hard minutes of the week rise, fall or stay?"
        about="the hard minutes"
        value={guess}
        options={guessOptions}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <WeekDays
        id={id}
        plan={plan}
        days={days}
        count={count}
        data={data}
        chosen={day - 1}
        onChoose={(chosen) => {
          // To look at another day changes nothing that could be undone.
          fields.set({ day: chosen + 1 });
        }}
      />
      <div class="aob-controls needs-js">
        <Segments
          id={`${id}-change`}
          label={
            <>
              {dayNameIn(data, day - 1)} <span class="aob-hint">(press another day to change that)</span>
            </>
          }
          value={edit.change}
          options={changeOptions}
          onChange={(change) => {
            model.change({ ...edit, change });
          }}
        />
        <div class={isNewNeeded ? undefined : "aob-unneeded"}>
          <Segments
            id={`${id}-kind`}
            label="Session to put in"
            quiet
            value={edit.kind}
            options={kindOptions}
            onChange={(kind) => {
              model.change({ ...edit, kind });
            }}
          />
        </div>
      </div>
      <GuessedAnswer isGuessed={guess !== "none"}>
        <p class="figure-answer">
          <strong>{verdict}</strong> {says}
        </p>
        <p class="aob-spacing-words">
          {spacingWords(count)}. {guessed}
        </p>
      </GuessedAnswer>
      <details class="folds-on-phone">
        <summary>Hard minutes, limits and fibers as pictures</summary>
        <div class="aob-panels">
          <div class="aob-bars">
            <HardMinutes count={count} />
            <Caps days={days} data={data} />
          </div>
          <div class="aob-picture chart-box">
            <Plot
              title={pictureTitle(count, data)}
              x={xAxis}
              y={yAxis}
              marks={noMarks}
              rows={rows}
              height={rowHeight}
              margin={margin}
            />
            <p class="aob-note">
              Upright lines are your week’s minutes. The pale blue band is the range that we find plausible for the
              fastest fibers. The lower plot shows how strongly one minute trains each fiber in our model: “all” would
              be every fiber of the type driven fully. No effect stops at a border.
            </p>
          </div>
        </div>
      </details>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The two weeks as a table" table={() => weekTable(plan, data)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`add-one-back-${plan}`}
        csv={() => weekTable(plan, data)}
        pictures={() => chartPicture(root, `${figure.question} ${verdict} ${says}`)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
