/** A muscle full of acid, its buffers to take away, and how acid it turns without each. */
import { useId, useMemo, useRef } from "preact/hooks";
import { Guess, GuessedAnswer } from "../../controls/Guess.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { chartPicture } from "../../kit/chart-picture.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { guessClass, openedGuess } from "../../kit/guess.ts";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { untranslated } from "../../kit/untranslated.ts";
import { noAxis } from "../../plot/axis.ts";
import { Plot } from "../../plot/Plot.tsx";
import { BarTargets } from "./BarTargets.tsx";
import { defenses, doubtOf, isWithout, kinds, textOf, turned, whole, type Defense } from "./defenses.ts";
import { carnosineRange, figure, guesses } from "./figure.ts";
import { margin, plotHeight } from "./layout.ts";
import { createAcid, muscleOf } from "./model.ts";
import { Muscle } from "./Muscle.tsx";
import type { Outlines } from "./outlines.ts";
import { lockedMark, ownMarks, pHAxis, rowMarks } from "./picture.tsx";
import "./style.css";
import {
  announcement,
  answerHead,
  answerSentences,
  barWords,
  carnosineShown,
  fileTable,
  kindNames,
  lossTable,
  muscleWords,
  ownSentence,
  pHText,
  pictureTitle,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Of the reader's muscle, and of the small ones. */
  readonly large: Outlines;
  readonly small: Outlines;
}

const guessOptions = guesses.map((each) => [each, each] as const);
const kindOptions = kinds.map((kind) => [kind, kindNames[kind]] as const);
const carnosineMarks = [
  { name: "usual", value: 100 },
  { name: "+60 %", value: 160 },
];

export function View({ scene, places, large, small }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createAcid);
  const root = useRef<HTMLDivElement>(null);
  const { fields, picture } = model;
  const state = fields.state.value;
  const { guess, carnosine } = state;
  const isGuessed = guess !== "none";
  /** As the controls have it; the picture follows a frame later. */
  const chosen = muscleOf(state);
  const muscle = model.muscle.value;
  const acidity = model.acidity.value;
  const doubt = model.doubt.value;
  const losses = model.losses.value;
  const usual = model.usual.value;
  const rows = useMemo(
    () => rowMarks({ kind: muscle.kind, losses, usual, usualDoubt: doubtOf(whole(muscle.kind)), small }),
    [muscle.kind, losses, usual, small],
  );
  const marks = useMemo(
    () => [...rows, ...ownMarks({ acidity, doubt, usual }), ...(isGuessed ? [] : [lockedMark(usual, losses.length)])],
    [rows, acidity, doubt, usual, isGuessed, losses.length],
  );
  const announcer = useAnnouncer(fields, root, (_, now) => announcement(muscleOf(now)));
  useSight(root, picture);

  const take = (defense: Defense): void => {
    const now = fields.state.peek();
    const next = turned(muscleOf(now), defense);
    fields.choose({ taken: textOf(next.taken), carnosine: next.carnosine, guess: openedGuess(now.guess) });
  };
  const title = pictureTitle(losses, usual, muscle, isGuessed);
  const [protein, famous] = answerSentences(losses, usual);
  const own = ownSentence(muscle);
  const percent = Math.round(100 * carnosine);
  return (
    <div class={`acid-defenses-view ${guessClass(guess)}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        question={figure.question}
        value={guess}
        options={guessOptions}
        onGuess={(guessed) => {
          fields.choose({ guess: guessed });
        }}
      />
      <div class="acid-turn">
        <div class="acid-picture">
          <div class="acid-head">
            <Muscle
              outlines={large}
              kind={muscle.kind}
              pH={acidity.pH}
              label={`${muscleWords(muscle)}, pH ${pHText(acidity.pH)}: more lines mean more acid`}
            />
            <p>
              <span class="acid-pH" {...untranslated}>
                pH {pHText(acidity.pH)}
              </span>
              <span class="acid-state">{muscleWords(muscle)}, after the acid of an all-out effort</span>
            </p>
          </div>
          <Plot
            title={title}
            x={pHAxis}
            y={noAxis}
            marks={marks}
            height={plotHeight}
            margin={margin}
            over={<BarTargets acidity={acidity} onTake={take} />}
          />
          <p class="quiet acid-key">
            More lines in a drawn muscle mean more acid. Gray bands show how far our doubt about the contents moves the
            pH.
          </p>
        </div>
        <div class="acid-side">
          <div class="acid-take needs-js" role="group" aria-labelledby={`${id}-take`}>
            <p id={`${id}-take`}>Take away</p>
            <div class="acid-buttons">
              {defenses.map((defense) => (
                <button
                  key={defense}
                  type="button"
                  aria-pressed={isWithout(chosen, defense)}
                  onClick={() => {
                    take(defense);
                  }}
                >
                  {defense}
                </button>
              ))}
            </div>
          </div>
          <GuessedAnswer isGuessed={isGuessed}>
            <p class="figure-answer">
              <strong>{answerHead(guess)}</strong> {protein} {famous}
            </p>
            {own !== null && <p class="acid-own-words">{own}</p>}
            <p class="visually-hidden">{barWords(acidity)}</p>
          </GuessedAnswer>
          <div class="acid-more needs-js">
            <Slider
              id={`${id}-carnosine`}
              label="Carnosine"
              value={percent}
              {...carnosineRange}
              marks={carnosineMarks}
              currentMark={carnosineMarks.find(({ value }) => value === percent)?.name ?? ""}
              shown={carnosineShown(carnosine)}
              spoken={`${carnosineShown(carnosine)}, ${announcement(chosen)}`}
              onInput={(value) => {
                fields.set({ carnosine: value / 100, guess: openedGuess(fields.state.peek().guess) });
              }}
              onCommit={fields.commit}
            />
            <Segments
              id={`${id}-kind`}
              label="Fibers"
              value={state.kind}
              options={kindOptions}
              onChange={(kind) => {
                fields.choose({ kind, guess: openedGuess(fields.state.peek().guess) });
              }}
            />
          </div>
        </div>
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="Each loss as a table" table={() => lossTable(muscle.kind)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName="acid-defenses"
        csv={() => fileTable(muscle)}
        pictures={() => chartPicture(root, title)}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
