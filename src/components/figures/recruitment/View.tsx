/** The controls of the recruitment figure and what it says; the muscle itself stands in the page and is only recolored. */
import { effect } from "@preact/signals";
import { scaleLinear } from "d3";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import {
  bandWord,
  compositionLabel,
  effortWord,
  intensityLabel,
  intensitySpoken,
  mixCaution,
  mixWords,
  muscleNameAt,
  recruitmentStory,
} from "../../../words/recruitment.ts";
import { compositions, effortBands, modelVersion } from "../../../sim/index.ts";
import { Guess } from "../../controls/Guess.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { sliderHasFocus } from "../../kit/slider-focus.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { useEffectInTurn } from "../../kit/use-effect-in-turn.ts";
import { musclePainter } from "../../muscle/muscle-painter.ts";
import { TypeReadout } from "../../muscle/TypeReadout.tsx";
import { effortRange, figure } from "./figure.ts";
import { createRecruitment, joining, type RecruitmentFigure } from "./model.ts";
import "./style.css";
import { announcement, guessSentence, guessedBand, pictureTitle, recruitmentTable } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** The calculator's address. */
  readonly weekHref: string;
  /** Whether the guess comes before all that would answer it: the effort, and the curves. */
  readonly asksFirst: boolean;
  /** The curves, which wake by themselves: waking all at once would keep a phone busy too long. */
  readonly children?: ComponentChildren;
}

/** Each word of the scale gets room to be read, and threshold running, where steps are small, room to aim. */
const trackScale = scaleLinear(
  [0, ...effortBands.slice(1).map(({ from }) => from * 100), effortRange.max],
  [0, 70, 170, 275, 405, 510, 600, 700],
).clamp(true);
const guessOptions = effortBands.slice(1).map(({ id }) => [id, bandWord(id)] as const);
/** The first whole percent at which every fiber works, as a fraction. */
const allJoined = Math.ceil(100 * joining) / 100;
const marks = effortBands.map(({ id, typical }) => ({ name: bandWord(id), value: Math.round(typical * 100) }));

interface PartProps {
  readonly model: RecruitmentFigure;
}

function Control({ id, model, asksFirst }: PartProps & { readonly id: string; readonly asksFirst: boolean }) {
  const { fields } = model;
  const { intensity, guess } = fields.state.value;
  const flag = effortBands.find(({ id: band }) => band === guessedBand(guess));
  const answer = guessSentence(guess, model.isComplete.value, joining, intensity === allJoined ? allJoined : null);
  const question = (
    <div class="guess">
      <Guess
        id={`${id}-guess`}
        about="at what effort do the last fibers join?"
        value={guess}
        options={guessOptions}
        onGuess={(wanted) => {
          fields.choose(wanted === "skip" ? { guess: wanted, intensity: allJoined } : { guess: wanted });
        }}
      />
    </div>
  );
  return (
    <div class="control">
      {asksFirst && question}
      <Slider
        id={`${id}-intensity`}
        label="Effort"
        value={Math.round(100 * intensity)}
        {...effortRange}
        scale={trackScale}
        marks={marks}
        currentMark={effortWord(intensity)}
        flag={flag && { value: flag.typical * 100, label: `Your guess: ${bandWord(flag.id)}` }}
        shown={`${intensityLabel(intensity)} · ${effortWord(intensity)}`}
        spoken={intensitySpoken(intensity)}
        onInput={(value) => {
          fields.set({ intensity: value / 100 });
        }}
        onCommit={fields.commit}
      />
      {!asksFirst && question}
      {answer !== null && <p class="reached">{answer}</p>}
      <RefusedNote refused={fields.refused.value} />
    </div>
  );
}

function Beside({ model, weekHref, children }: PartProps & Pick<Props, "weekHref" | "children">) {
  const { intensity, found } = model.shown.value;
  return (
    <div class="beside">
      <p class="story">{recruitmentStory(found)}</p>
      <TypeReadout found={found} at={`at ${intensityLabel(intensity)}`} />
      <p class="quiet">
        The order is well measured. The shares are rough: few biopsies exist, and the model drives slow fibers too hard.
      </p>
      <p class="onward">
        <a class="button-main" href={`${weekHref}?v=${modelVersion}&i=${Math.round(100 * intensity)}`}>
          What does this mean for my week?
        </a>
      </p>
      <details class="folds-on-phone after-guess below-guess">
        <summary>Which fibers work at every effort: the curves</summary>
        {children}
      </details>
    </div>
  );
}

function Mix({ id, model: { fields, mix } }: PartProps & { readonly id: string }) {
  const composition = mix.value;
  return (
    <p>
      <label for={`${id}-mix`}>What if the mix of fibers differed?</label>{" "}
      <select
        id={`${id}-mix`}
        autocomplete="off"
        value={composition.id}
        onChange={(event) => {
          const wanted = compositions.find(({ id: known }) => known === event.currentTarget.value);
          if (wanted !== undefined) fields.choose({ mix: wanted.id });
        }}
      >
        {compositions.map((each) => (
          <option key={each.id} value={each.id}>
            {compositionLabel(each)}
          </option>
        ))}
      </select>
      <span class="mix-words">
        {mixWords(composition)}. {mixCaution(composition)}
      </span>
    </p>
  );
}

interface ToolsProps extends PartProps {
  readonly places: FigurePlaces;
  readonly muscle: () => SVGSVGElement | null;
}

function Tools({ model: { fields, intensity, mix, shown }, places, muscle }: ToolsProps) {
  return (
    <FigureTools
      figure={figure}
      fields={fields}
      places={places}
      fileName={`fiber-recruitment-${Math.round(100 * intensity.value)}-${mix.value.id}`}
      csv={() => ({ ...recruitmentTable(mix.peek(), 1), about: [[{ name: "mix" }, mix.peek().id]] })}
      pictures={() => {
        const [svg, drawn] = [muscle(), shown.peek()];
        return svg === null ? [] : [{ svg, title: pictureTitle(drawn.intensity, drawn.found, drawn.mix) }];
      }}
    />
  );
}

export function View({ scene, places, weekHref, asksFirst, children }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createRecruitment);
  const root = useRef<HTMLDivElement>(null);
  const muscle = () => root.current?.closest("figure")?.querySelector<SVGSVGElement>("svg.muscle") ?? null;
  const { fields } = model;

  useEffectInTurn(() => {
    const drawn = muscle();
    if (drawn === null) return undefined;
    const paint = musclePainter(drawn);
    return effect(() => {
      const { intensity, found } = model.shown.value;
      paint(model.looks.value);
      drawn.setAttribute("aria-label", muscleNameAt(intensity, found));
    });
  }, [model]);
  const told = useRef(fields.state.peek());
  const announcer = useAnnouncer(fields, root, () => {
    const before = told.current;
    told.current = fields.state.peek();
    const now = { ...told.current, isEffortSpoken: sliderHasFocus() };
    return announcement(now, before, model.recruitment.peek(), joining);
  });

  const awaits = asksFirst && !model.isOpen.value;
  return (
    <div class={`recruitment-view ${awaits ? "awaits-guess" : ""}`} ref={root}>
      <LaterPart fields={fields}>{() => <Control {...{ id, model, asksFirst }} />}</LaterPart>
      <LaterPart fields={fields}>
        {() => (
          <Beside model={model} weekHref={weekHref}>
            {children}
          </Beside>
        )}
      </LaterPart>
      <LaterPart fields={fields}>
        {() => (
          <div class="more">
            <Mix id={id} model={model} />
            <TableDetails summary="The numbers as a table" table={() => recruitmentTable(model.mix.value, 10)} />
            <Tools {...{ model, places, muscle }} />
            <Announcement announcer={announcer} />
          </div>
        )}
      </LaterPart>
    </div>
  );
}
