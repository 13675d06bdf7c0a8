/** One session: its answer, its controls, and what it does over time. The muscle stands in the page and is only recolored. */
import { effect } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { compositionLabel, mixCaution } from "../../../words/recruitment.ts";
import { capitalized } from "../../../words/units.ts";
import { compositions, type CompositionId } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { inAnimationFrame } from "../../kit/animation-frame.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { ShareMenu } from "../../kit/ShareMenu.tsx";
import { StepButtons } from "../../kit/StepButtons.tsx";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { musclePainter } from "../../muscle/muscle-painter.ts";
import { TypeReadout } from "../../muscle/TypeReadout.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { weekNames } from "../../program/two-weeks.ts";
import { Answer } from "./Answer.tsx";
import type { SessionRun } from "./course.ts";
import { figure } from "./figure.ts";
import { HeldTimes } from "./HeldTimes.tsx";
import { createSession } from "./model.ts";
import { PaceDetails } from "./PaceDetails.tsx";
import { Repairs } from "./Repairs.tsx";
import { sessionFile, sessionTable } from "./session-table.ts";
import { SessionChoice } from "./SessionChoice.tsx";
import { SessionStrip } from "./SessionStrip.tsx";
import "./style.css";
import { weekLink } from "./week-link.ts";
import { announcement, momentWords, muscleTitle, nowWords, stripTitle } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** The run of the session that the page opens with, simulated while it was built. */
  readonly built: SessionRun;
  /** The calculator's address. */
  readonly weekHref: string;
  /** Address of the figure that shows what runners held. */
  readonly timesHref: string;
  /** Address of the figure that shows easy runs and intervals in one muscle. */
  readonly seamHref: string;
  /** Whether it stands in a frame on somebody else's page: links open outside it. */
  readonly isFramed: boolean;
}

const mixOptions: readonly (readonly [CompositionId, string])[] = compositions.map((each) => [
  each.id,
  compositionLabel(each),
]);

export function View({ scene, places, built, weekHref, timesHref, seamHref, isFramed }: Props) {
  const id = useId();
  const model = useScene(figure, scene, (fields) => createSession(fields, built));
  const root = useRef<HTMLDivElement>(null);
  const muscle = () => root.current?.closest("figure")?.querySelector<SVGSVGElement>("svg.muscle") ?? null;
  const { fields, course } = model;
  const { run, moment, isCurrent } = course;
  const session = model.session.value;
  const outside = isFramed ? { target: "_blank", rel: "noopener" } : {};

  useSight(root, model.picture);
  useEffect(() => {
    const drawn = muscle();
    if (drawn === null) return;
    const paint = musclePainter(drawn);
    const { ask, cancel } = inAnimationFrame(() => {
      paint(model.looks.peek());
    });
    const stop = model.looks.subscribe(ask);
    return () => {
      stop();
      cancel();
    };
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
      <Answer model={model} />
      <div class="session-control control">
        <RefusedNote refused={fields.refused.value} />
        <EffortSlider id={`${id}-effort`} which="first" fields={fields} paceWords={model.paceWords.value} />
        <Repairs model={model} />
      </div>
      <div class="session-side">
        <SessionChoice id={`${id}-session`} model={model} />
        <p class="session-now quiet">{nowWords(session, moment.value)}</p>
        <TypeReadout found={model.types.value} at={momentWords(moment.value)} />
        <p class="session-seam">
          {capitalized(weekNames.intervals)} a week or {weekNames.easy}: nearly the same gain in total, in different
          fibers.{" "}
          <a href={seamHref} {...outside}>
            See both in one muscle
          </a>
        </p>
        <HeldTimes model={model} timesHref={timesHref} outside={outside} />
        <p class="session-onward">
          <a class="button-main" href={`${weekHref}${weekLink(model.picture.state.value)}`} {...outside}>
            What does this mean for my week?
          </a>
        </p>
        <PaceDetails id={`${id}-runner`} model={model} />
        <Choice
          id={`${id}-mix`}
          label="Whose fibers"
          value={fields.state.value.mix}
          options={mixOptions}
          onChange={(mix) => {
            fields.choose({ mix });
          }}
        />
        <p class="quiet">{mixCaution(model.mix.value)}</p>
      </div>
      <SessionStrip id={`${id}-strip`} model={model} />
      <div class="session-more">
        <TableDetails summary="The session as a table" table={() => sessionTable(run.value.course, 12)} />
        <div class="tools needs-js">
          <ShareMenu
            figure={figure}
            fields={fields}
            places={places}
            fileName={`session-${Math.round(100 * session.intensity)}`}
            csv={() => sessionFile(run.peek())}
            pictures={() => {
              const drawn = muscle();
              const chart = root.current?.querySelector<SVGSVGElement>(".session-strip svg.chart") ?? null;
              return [
                ...(chart === null ? [] : [{ svg: chart, title: stripTitle(run.peek()), name: "session-over-time" }]),
                ...(drawn === null
                  ? []
                  : [
                      {
                        svg: drawn,
                        title: muscleTitle(session, model.types.peek(), moment.peek()),
                        name: "session-muscle",
                      },
                    ]),
              ];
            }}
          />
          <StepButtons fields={fields} />
        </div>
        <Announcement announcer={announcer} />
      </div>
    </div>
  );
}
