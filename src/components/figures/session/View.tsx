/** One session: its answer, its controls, and what it does over time. The muscle stands in the page and is only recolored. */
import { effect } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { compositionLabel, mixCaution } from "../../../words/recruitment.ts";
import { capitalized, uncapitalized } from "../../../words/units.ts";
import { compositions, type CompositionId } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { useSight } from "../../kit/picture-state.ts";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import type { Picture } from "../../kit/download.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { useEffectInTurn } from "../../kit/use-effect-in-turn.ts";
import { musclePainter } from "../../muscle/muscle-painter.ts";
import { TypeReadout } from "../../muscle/TypeReadout.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { createCourseSource } from "../../program/session-course.ts";
import { planNames } from "../../program/two-weeks.ts";
import { Answer } from "./Answer.tsx";
import { wholeRun, type SessionRun } from "./course.ts";
import { companyWords } from "./extra-words.ts";
import { figure } from "./figure.ts";
import { HeldTimes } from "./HeldTimes.tsx";
import { createSession, type SessionFigure } from "./model.ts";
import { PaceDetails } from "./PaceDetails.tsx";
import { Repairs } from "./Repairs.tsx";
import { sessionFile, sessionTable } from "./session-table.ts";
import { SessionChoice } from "./SessionChoice.tsx";
import { SessionStrip } from "./SessionStrip.tsx";
import "./style.css";
import { weekLink } from "./week-link.ts";
import { announcement, momentWords, muscleAtMoment, muscleTitle, stripTitle, worksWords } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** The run of the session that the page opens with, simulated while it was built. */
  readonly built: SessionRun;
  /** The calculator's address. */
  readonly weekHref: string;
  /** Address of the figure that shows what runners held. */
  readonly timesHref: string;
  /** Address of the figure that shows easy runs and intervals in one muscle. */
  readonly seamHref: string;
  /** Address of the controls for how often a week, and for what else it holds; null where the page has none. */
  readonly blockHref: string | null;
}

const mixOptions: readonly (readonly [CompositionId, string])[] = compositions.map((each) => [
  each.id,
  compositionLabel(each),
]);

interface PartProps {
  readonly model: SessionFigure;
}

function Now({ model: { session, types, course } }: PartProps) {
  const moment = course.moment.value;
  return (
    <>
      <p class="session-now">{worksWords(session.value, types.value, moment)}</p>
      <TypeReadout found={types.value} at={momentWords(moment)} />
    </>
  );
}

function Company({ model, href }: PartProps & { readonly href: string | null }) {
  const words = `${capitalized(companyWords(model.extra.value))}.`;
  return (
    <p class="session-company">
      {words}
      {href !== null && (
        <>
          {" "}
          <a href={href}>Change it further down</a>
        </>
      )}
    </p>
  );
}

const WeekLink = ({ model, href }: PartProps & { readonly href: string }) => (
  <a class="button-main" href={`${href}${weekLink(model.picture.state.value)}`}>
    What does this mean for my week?
  </a>
);

const Mix = ({ model: { fields, mix }, id }: PartProps & { readonly id: string }) => (
  <>
    <Choice
      id={id}
      label="Fiber mix"
      value={fields.state.value.mix}
      options={mixOptions}
      onChange={(chosen) => {
        fields.choose({ mix: chosen });
      }}
    />
    <p class="quiet">{mixCaution(mix.value)}</p>
  </>
);

/** The drawings that a reader can save, where they stand. */
function takeaways(
  { session, types, course }: SessionFigure,
  strip: SVGSVGElement | null,
  muscle: SVGSVGElement | null,
): readonly Picture[] {
  return [
    ...(strip === null ? [] : [{ svg: strip, title: stripTitle(course.run.peek()), name: "session-over-time" }]),
    ...(muscle === null
      ? []
      : [
          {
            svg: muscle,
            title: muscleTitle(session.peek(), types.peek(), course.moment.peek()),
            name: "session-muscle",
          },
        ]),
  ];
}

interface ToolsProps extends PartProps {
  readonly places: FigurePlaces;
  readonly pictures: () => readonly Picture[];
}

const Tools = ({ model: { fields, session, course }, places, pictures }: ToolsProps) => (
  <FigureTools
    figure={figure}
    fields={fields}
    places={places}
    fileName={`session-${Math.round(100 * session.value.intensity)}`}
    // Its own source: it overtakes no request of the plot.
    csv={async () => sessionFile(await wholeRun(course.run.peek(), createCourseSource()))}
    pictures={pictures}
  />
);

export function View({ scene, isFirst, places, built, weekHref, timesHref, seamHref, blockHref }: Props) {
  const id = useId();
  const model = useScene(figure, scene, (fields) => createSession(fields, built));
  const root = useRef<HTMLDivElement>(null);
  const muscle = () => root.current?.closest("figure")?.querySelector<SVGSVGElement>("svg.muscle") ?? null;
  const { fields, course } = model;
  const { run, isCurrent } = course;

  useSight(root, model.picture);
  useEffectInTurn(() => {
    const drawn = muscle();
    if (drawn === null) return undefined;
    const paint = musclePainter(drawn);
    return effect(() => {
      paint(model.looks.value);
      drawn.setAttribute("aria-label", muscleAtMoment(model.session.value, model.types.value, course.moment.value));
    });
  }, [model]);

  /** A change was made whose course is not there yet: it is announced with it. */
  const isOwed = useRef(false);
  const announced = (): string | null => {
    isOwed.current = !isCurrent.peek();
    return isOwed.current ? null : announcement(run.peek(), model.verdict.peek());
  };
  const announcer = useAnnouncer(fields, root, announced);
  useEffect(
    () =>
      effect(() => {
        if (isCurrent.value && isOwed.current) announcer.say(announced);
      }),
    [model],
  );

  return (
    <div class="session-view" ref={root}>
      <LaterPart fields={fields}>{() => <Answer model={model} />}</LaterPart>
      <LaterPart fields={fields}>
        {() => (
          <div class="session-control control">
            <RefusedNote refused={fields.refused.value} />
            <EffortSlider id={`${id}-effort`} which="first" fields={fields} paceWords={model.paceWords.value} />
            <Repairs model={model} />
          </div>
        )}
      </LaterPart>
      <LaterPart fields={fields}>
        {() => (
          <div class="session-side">
            <SessionChoice id={`${id}-session`} model={model} />
            <Company model={model} href={blockHref} />
            <Now model={model} />
            <p class="session-seam">
              Our example: {uncapitalized(planNames.intervals.sessions)} ({planNames.intervals.dose}) or{" "}
              {uncapitalized(planNames.easy.sessions)}. Nearly the same total gain, in different fibers.{" "}
              <a href={seamHref}>See both in one muscle</a>
            </p>
            <HeldTimes model={model} timesHref={timesHref} />
            <p class="session-onward">
              <WeekLink model={model} href={weekHref} />
            </p>
            <PaceDetails id={`${id}-runner`} model={model} />
            <Mix id={`${id}-mix`} model={model} />
          </div>
        )}
      </LaterPart>
      <LaterPart fields={fields}>{() => <SessionStrip id={`${id}-strip`} model={model} hasHint={isFirst} />}</LaterPart>
      <div class="session-more">
        <TableDetails summary="The session as a table" table={() => sessionTable(run.value, 12)} />
        <Tools
          model={model}
          places={places}
          pictures={() => {
            const chart = root.current?.querySelector<SVGSVGElement>(".session-strip svg.chart") ?? null;
            return takeaways(model, chart, muscle());
          }}
        />
        <Announcement announcer={announcer} />
      </div>
    </div>
  );
}
