/** Five rooms of lactate, the streams between them, and blood lactate over the session, with the carriers to move. */
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { clock } from "../../../words/units.ts";
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
import { BloodPlot } from "./BloodPlot.tsx";
import { carrierRange, figure, momentRange, type FlowState } from "./figure.ts";
import type { GapCells } from "./gap-cells.ts";
import { createFlow } from "./model.ts";
import { MuscleGaps } from "./MuscleGaps.tsx";
import { Rooms } from "./Rooms.tsx";
import type { SentFlow } from "./sent-flow.ts";
import { SessionSliders } from "./SessionSliders.tsx";
import "./style.css";
import { usePlayer } from "./use-player.ts";
import {
  announcement,
  answerWords,
  carriersShown,
  carrierWords,
  gapsWords,
  guessWords,
  levelTable,
  momentWords,
  pictureWords,
  stopOf,
} from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** What `sentFlow` wrote. */
  readonly built: string;
  readonly cells: GapCells;
}

const carrierMarks = [
  { name: "half", value: 50 },
  { name: "usual", value: 100 },
  { name: "+30 %", value: 130 },
  { name: "+61 %", value: 161 },
];
const guessOptions = [
  ["rise", "rise"],
  ["fall", "fall"],
  ["stay", "stay"],
] as const;

export function View({ scene, isFirst, places, built, cells }: Props) {
  const id = useId();
  const model = useScene(
    figure,
    scene,
    useMemo(() => createFlow(JSON.parse(built) as SentFlow), []),
  );
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const state = fields.state.value;
  const run = model.run.value;
  const session = model.session.value;
  const moment = model.moment.value;
  /** Where the cursor stands: at once, while the picture follows a frame later, so that no key press is lost. */
  const reached = Math.min(state.moment, stopOf(run) ?? momentRange.max);
  const usual = model.usual.value;
  const isGuessed = state.guess !== "none";
  /** Before the guess the slider stands where the picture does: at the usual carriers. */
  const shownCarriers = isGuessed ? state.carriers : 1;
  const changed = session.carriers === 1 ? null : model.changed.value;
  const announcer = useAnnouncer(fields, root, () =>
    announcement(
      model.moment.peek(),
      model.usual.peek(),
      model.run.peek(),
      model.session.peek().carriers,
      fields.state.peek().guess !== "none",
    ),
  );
  const player = usePlayer({
    moment: () => model.moment.peek(),
    end: () => stopOf(model.run.peek()) ?? momentRange.max,
    onMove: (seconds) => {
      fields.set({ moment: Math.round(seconds) });
    },
    onStop: fields.commit,
  });
  const { stop } = player;
  const sight = useMemo(
    () => ({
      setInSight: (isInSight: boolean) => {
        model.picture.setInSight(isInSight);
        if (!isInSight) stop();
      },
    }),
    [model, stop],
  );
  useSight(root, sight);
  useEffect(() => {
    // Who is about to move something must not wait for the worker to start.
    const figureRoot = root.current;
    const kinds = ["pointerenter", "focusin"] as const;
    for (const kind of kinds) figureRoot?.addEventListener(kind, model.prepare);
    return () => {
      for (const kind of kinds) figureRoot?.removeEventListener(kind, model.prepare);
    };
  }, [model]);

  /** A change of the carriers asks for the answer. A change of the session does not. */
  const explore = (change: Partial<FlowState>): void => {
    fields.set({ ...change, guess: openedGuess(fields.state.peek().guess) });
  };
  const move = (seconds: number): void => {
    stop();
    model.prepare();
    fields.set({ moment: seconds });
  };
  const answer = answerWords(run, session);
  const says = `${momentWords(moment, session)}. ${pictureWords(usual, isGuessed ? changed : null, session.carriers)}`;
  return (
    <div class={`lactate-flow ${guessClass(state.guess)} ${player.isPlaying ? "is-playing" : ""}`} ref={root}>
      <Guess
        id={`${id}-guess`}
        opens={`the same session with ${carrierWords(state.carriers)}`}
        question="With more lactate carriers, will the highest lactate in blood rise, fall or stay?"
        value={state.guess}
        options={guessOptions}
        onGuess={(guess) => {
          fields.choose({ guess });
        }}
      />
      <div class="flow-stage">
        <div class="flow-stage-inside">
          <div class="flow-key">
            <p class="flow-moment">{momentWords(moment, session)}</p>
            <ul>
              <li class="flow-key-usual">filled: usual carriers</li>
              <li class="flow-key-changed">
                thin lines: {isGuessed ? carrierWords(session.carriers) : "after your guess"}
              </li>
            </ul>
          </div>
          <div class="flow-muscle">
            <MuscleGaps cells={cells} level={usual.levels.between} />
            <p>
              <strong>In the gaps:</strong> {gapsWords(usual.levels.between)}
            </p>
          </div>
          <Rooms title={says} run={run} usual={usual} changed={changed} />
          <div class="flow-play">
            <button
              type="button"
              class="needs-js"
              aria-label={player.isPlaying ? "Pause the session" : "Play the session"}
              onClick={() => {
                model.prepare();
                player.toggle();
              }}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d={player.isPlaying ? "M5 4h4v12h-4zM11 4h4v12h-4z" : "M6 3.5v13l11 -6.5z"} />
              </svg>
            </button>
            <p>
              <strong>{clock(moment)}</strong> of 20 min
            </p>
          </div>
          <p class="quiet flow-reading">
            <strong>Large numbers</strong>: lactate in a room, mmol per liter. A room is as wide as its water.{" "}
            <strong class="flow-streams">Small green numbers</strong>: lactate that flows, mmol a minute. An arrow down
            into a room is lactate made there, and an arrow up is lactate burned.
          </p>
        </div>
      </div>
      <div class="flow-carriers control needs-js">
        <Slider
          id={`${id}-carriers`}
          label="Carriers (MCT4)"
          value={Math.round(100 * shownCarriers)}
          {...carrierRange}
          marks={carrierMarks}
          currentMark={carrierMarks.find(({ value }) => value === Math.round(100 * shownCarriers))?.name ?? ""}
          shown={carriersShown(shownCarriers)}
          spoken={carriersShown(shownCarriers).replace("%", "percent")}
          onInput={(percent) => {
            explore({ carriers: percent / 100 });
          }}
          onCommit={fields.commit}
        />
        <div class="flow-note">
          <p class="quiet after-guess">
            Soccer players after four weeks: +30 % with all-out runs, +61 % with small-sided games.
          </p>
          {!isGuessed && <p class="quiet before-guess">To add carriers, guess or move this slider.</p>}
        </div>
      </div>
      <BloodPlot
        id={`${id}-moment`}
        model={model}
        hasHint={isFirst}
        at={reached}
        changed={isGuessed ? changed : null}
        onMove={move}
      />
      <SessionSliders id={id} state={state} stop={stopOf(run)} onChange={fields.set} onCommit={fields.commit} />
      <div class="flow-answer">
        <GuessedAnswer isGuessed={isGuessed}>
          <p class="figure-answer">
            <strong>{answer.short}</strong> {answer.long}
          </p>
          <p class="quiet">{guessWords(state.guess, run, session)}</p>
        </GuessedAnswer>
        {model.error.value !== "" && <p class="quiet">{model.error.value}</p>}
      </div>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The session as a table" table={() => levelTable(run, session)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName={`lactate-flow-${Math.round(100 * session.carriers)}`}
        csv={async () => (await import("./file.ts")).flowFile(run)}
        pictures={() => {
          const [rooms, blood] = root.current?.querySelectorAll<SVGSVGElement>("svg.chart") ?? [];
          if (rooms === undefined || blood === undefined) return [];
          const panels = [
            { svg: rooms, heading: [momentWords(moment, session), "Lactate, mmol/L; streams, mmol a minute"] },
            { svg: blood, heading: ["Lactate in blood", ""] },
          ];
          return [{ svg: panels, title: `${answer.short} ${answer.long}` }];
        }}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
