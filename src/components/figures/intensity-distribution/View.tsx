/** Published distributions of training, two weeks among them, and what they are counted by. */
import { useId, useMemo, useRef } from "preact/hooks";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { countIds, figure, guesses, schemeIds } from "./figure.ts";
import { corner, xAxis, yAxis } from "../../program/distribution/corner.tsx";
import { height, margin } from "./layout.ts";
import { crowdedIn, numbersOf, type DistributionData } from "./mix.ts";
import { createDistribution } from "./model.ts";
import { publishedMarks, weekMarks } from "./picture.tsx";
import "./style.css";
import {
  announcement,
  answerEnd,
  countNames,
  countSentence,
  guessSentence,
  pictureTitle,
  publishedTable,
  schemeNames,
  weekTable,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Computed while the page was built. */
  readonly data: DistributionData;
  /** Citations of the published distributions, by the keys of their works. */
  readonly citations: Readonly<Record<string, string>>;
}

const guessOptions = guesses.map((name) => [name, name] as const);
const countOptions = countIds.map((count) => [count, countNames[count]] as const);
const schemeOptions = schemeIds.map((scheme) => [scheme, schemeNames[scheme]] as const);

export function View({ scene, places, data, citations }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createDistribution);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { count, scheme, guess } = fields.state.value;
  const isGuessed = guess !== "none";
  const numbers = useMemo(() => numbersOf(data.published), [data]);
  const published = useMemo(() => publishedMarks(data.published, numbers), [data, numbers]);
  const marks = useMemo(() => [corner, published, weekMarks(data, count, scheme)], [data, published, count, scheme]);
  const announcer = useAnnouncer(fields, root, () => {
    const state = fields.state.peek();
    return state.guess === "none" ? null : announcement(data, state.count, state.scheme);
  });
  const title = pictureTitle(data, count, scheme, isGuessed);
  const guessed = guessSentence(data, guess);
  return (
    <div class={`intensity-distribution-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        about="which name fits the stalled week?"
        question="polarized, pyramidal or threshold training?"
        value={guess}
        options={guessOptions}
        onGuess={(value) => {
          fields.choose({ guess: value });
        }}
      />
      <div class="tid-picture chart-box">
        <Plot title={title} x={xAxis} y={yAxis} marks={marks} height={height} margin={margin} />
      </div>
      <div class="tid-side">
        <div class="tid-controls needs-js">
          <Segments
            id={`${id}-count`}
            label="Count by"
            value={count}
            options={countOptions}
            onChange={(value) => {
              fields.choose({ count: value, guess: openedGuess(guess) });
            }}
          />
          <Segments
            id={`${id}-scheme`}
            label="Threshold running is"
            value={scheme}
            options={schemeOptions}
            onChange={(value) => {
              fields.choose({ scheme: value, guess: openedGuess(guess) });
            }}
          />
        </div>
        <GuessedAnswer isGuessed={isGuessed}>
          <p class="figure-answer">
            <strong>The same week can bear all three names.</strong> {countSentence(data, count, scheme)} {answerEnd}
          </p>
          {guessed !== null && <p class="tid-guessed">{guessed}</p>}
        </GuessedAnswer>
        <p class="tid-key">
          <b>Pyramidal:</b> mostly easy, some moderate, least hard. <b>Polarized:</b> easy and hard, with little
          moderate running. <b>Threshold:</b> a lot of moderate running. Filled dots are groups from studies; the larger
          the dot, the more hours a week. Gray rings: we have not read the hours. Blue rings: the same week, counted in
          other ways.
        </p>
      </div>
      <details class="tid-numbered">
        <summary>What the numbered dots are</summary>
        <ol>
          {[...numbers].map(([{ who, source }, number]) => (
            <li key={number}>
              {who} ({citations[source] ?? source})
            </li>
          ))}
        </ol>
        <p>
          “Elite” stands at four dots:{" "}
          {crowdedIn(data.published)
            .map(({ who, source }) => `${who} (${citations[source] ?? source})`)
            .join("; ")}
          .
        </p>
      </details>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The two weeks as a table" table={() => weekTable(data)} />
      <TableDetails
        summary="The published distributions as a table"
        table={() => publishedTable(data, (source) => citations[source] ?? source)}
      />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`intensity-distribution-${count}`}
        csv={() => weekTable(data)}
        pictures={() => chartPicture(root, title)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
