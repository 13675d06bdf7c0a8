/** Painted weeks, the curve that follows from them, and four muscles on its way. */
import { useId, useMemo, useRef } from "preact/hooks";
import { unbroken } from "../../../words/unbroken.ts";
import { uncapitalized } from "../../../words/units.ts";
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { bandOf, type ShareRanges } from "./band.ts";
import { alternativesTo, courseOf, mix, stateAfterWeek, type Course, type WeekModel } from "./course.ts";
import { figure } from "./figure.ts";
import { measuredIn, type MeasuredShare } from "./measured.ts";
import { createTrainStopLift, musclesOf, soundWeeks } from "./model.ts";
import { Muscles } from "./Muscles.tsx";
import { margin, marksOf, plotHeight, xAxis, yAxis } from "./picture.tsx";
import { Strip } from "./Strip.tsx";
import "./style.css";
import { textOf, weekCount, type WeekKind } from "./weeks.ts";
import {
  answerHead,
  endSentence,
  flatSentence,
  guessFate,
  whoseMuscle,
  plotName,
  stretchTable,
  studySentence,
  weekTable,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** What the study of lifting and stopping measured. */
  readonly study: readonly MeasuredShare[];
  /** What the weeks drive, and the model's numbers. */
  readonly weekModel: WeekModel;
  /** Of the cells, path data. */
  readonly outlines: string;
  /** Of the numbers that the band is drawn from. */
  readonly ranges: ShareRanges;
}

export function View({ scene, places, study, weekModel, outlines, ranges }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createTrainStopLift);
  const root = useRef<HTMLDivElement>(null);
  const { fields, picture } = model;
  const { guess, brush, week, weeks: text } = fields.state.value;
  const isGuessed = guess !== "none";
  const weeks = useMemo(() => soundWeeks(text), [text]);
  const drawnWeeks = model.weeks.value;
  const course = useMemo(() => courseOf(drawnWeeks, weekModel), [drawnWeeks, weekModel]);
  const cells = useMemo(() => polygonsIn(outlines), [outlines]);
  const measured = measuredIn(drawnWeeks, study);
  /** Whether the painted weeks are still those that were measured. */
  const hasStudy = measured.length === study.length;
  const muscles = useMemo(() => musclesOf(drawnWeeks, course, study), [drawnWeeks, course, study]);
  const band = useMemo(() => bandOf(drawnWeeks, weekModel, ranges), [drawnWeeks, weekModel, ranges]);
  const marks = useMemo(
    () =>
      marksOf({
        weeks: drawnWeeks,
        course,
        alternatives: alternativesTo(drawnWeeks, weekModel),
        band,
        measured: measuredIn(drawnWeeks, study),
        shown: muscles.map((each) => each.week),
        isGuessed,
      }),
    [drawnWeeks, course, weekModel, study, band, muscles, isGuessed],
  );
  const endOf = (found: Course): string => {
    const { iixShare, oxidative } = stateAfterWeek(found, weekCount);
    return endSentence({ share: iixShare, gains: oxidative });
  };
  const flat = flatSentence(band);
  const announcer = useAnnouncer(fields, root, () => endOf(courseOf(soundWeeks(fields.state.peek().weeks), weekModel)));
  useSight(root, picture);

  const change = (next: readonly WeekKind[], at: number): void => {
    fields.set({ weeks: textOf(next), week: at, guess: openedGuess(guess) });
  };
  return (
    <div class={`tsl-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question={figure.question}
        opens="how the share changed"
        value={guess}
        options={[
          ["hard", "hard running"],
          ["lift", "lifting"],
          ["stop", "stopping"],
        ]}
        onGuess={(guessed) => {
          fields.choose({ guess: guessed });
        }}
      />
      <p class="tsl-whose">{whoseMuscle(mix)}</p>
      <Muscles cells={cells} muscles={muscles} />
      <Plot
        title={plotName(drawnWeeks, course, isGuessed)}
        x={xAxis}
        y={yAxis}
        marks={marks}
        height={plotHeight}
        margin={margin}
        over={
          <Strip
            id={id}
            weeks={weeks}
            week={week}
            brush={brush}
            onChange={change}
            onBrush={(next) => {
              fields.set({ brush: next });
            }}
            onCommit={fields.commit}
          />
        }
      />
      <div class="tsl-brush needs-js">
        <Segments
          id={`${id}-brush`}
          label="Paint with"
          value={brush}
          options={[
            ["easy", "easy"],
            ["hard", "hard"],
            ["lift", "lift"],
            ["stop", "stop"],
          ]}
          onChange={(next) => {
            fields.choose({ brush: next });
          }}
        />
        <p class="tsl-keys" id={`${id}-keys`}>
          Keys on the strip: arrows choose a week, space paints it, Shift with an arrow paints on, and e, h, l, s change
          the brush.
        </p>
      </div>
      <GuessedAnswer isGuessed={isGuessed}>
        <p class="figure-answer">
          <strong>{answerHead(guess, hasStudy)}</strong>{" "}
          {unbroken(hasStudy ? `${guessFate(guess, study)} ${studySentence(study)}` : endOf(course))}
        </p>
        <p class="tsl-end">
          {unbroken(hasStudy ? endOf(course) : `The study: ${uncapitalized(studySentence(study))}`)}
        </p>
        <p class="quiet">
          Why the share falls: in the model lifting and hard running reach the fastest fibers and turn them into fast
          ones (IIa). Easy running does not reach them, so their share goes back to where it was before any training.
          Endurance, the core of a cell, is another matter. It grows where fibers work, and it goes within weeks.
        </p>
        {flat !== "" && <p class="quiet">{flat}</p>}
      </GuessedAnswer>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The weeks as a table" table={() => stretchTable(drawnWeeks, course, measured)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`train-stop-lift-${text}`}
        csv={() => weekTable(drawnWeeks, course, measured)}
        pictures={() => chartPicture(root, plotName(drawnWeeks, course, true))}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
