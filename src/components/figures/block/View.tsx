/** A training block week by week: the answer, four plots with one cursor, the controls, and the muscle at that week. */
import { useEffect, useId, useRef } from "preact/hooks";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { isAlike } from "../../kit/stable.ts";
import { FetchedMuscle } from "../../muscle/FetchedMuscle.tsx";
import { CursorHint } from "../../plot/cursor/CursorHint.tsx";
import { AllCurves } from "./AllCurves.tsx";
import type { Bands } from "./band.ts";
import { Controls } from "./Controls.tsx";
import { figure } from "./figure.ts";
import { bandsShown, createBlock } from "./model.ts";
import { MuscleScale } from "./MuscleScale.tsx";
import { OutcomePlots } from "./OutcomePlots.tsx";
import { headlines } from "./shown-outcomes.ts";
import { studyDots, type StudyPoints } from "./studies.ts";
import "./style.css";
import { blockTable } from "./table.ts";
import { Uncertainty } from "./Uncertainty.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import { announcement, answerOf, shiftWords, unheldAnswer, weekWords } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** Bands of the state that the page opens with. */
  readonly bands: Bands;
  readonly studies: StudyPoints;
  /** The drawn muscle: its address, and its viewBox. */
  readonly muscle: { readonly src: string; readonly viewBox: string };
}

export function View({ scene, isFirst, places, bands: built, studies, muscle }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createBlock);
  const root = useRef<HTMLDivElement>(null);
  useSight(root, model.picture);
  const { fields, weeks } = model;
  const announcer = useAnnouncer(fields, root, (before, now) => {
    const { band, studies } = now;
    if (isAlike({ ...before, band, studies }, now)) {
      if (before.studies !== studies) return `What studies measured is ${studies === "yes" ? "shown" : "hidden"}.`;
      // Ranges are told once they are drawn.
      if (before.band !== band) return band === "no" ? "The ranges are hidden." : null;
    }
    return announcement({
      ...weeks.length.peek(),
      first: weeks.session.peek(),
      second: weeks.second.peek(),
      trained: model.trained.peek(),
      last: model.last.peek(),
      unheld: model.unheld.peek(),
    });
  });
  const holding = useLoaded(() => import("./held.ts"), model.doubtful.value.length > 0);
  useEffect(
    () => (holding === null || holding === "failed" ? undefined : holding.followHolding(model)),
    [model, holding],
  );
  const length = weeks.length.value;
  const bands = bandsShown(model, built);
  const unheld = length.weeks === 0 ? null : unheldAnswer(model.unheld.value);
  const { lead, rest } =
    unheld ?? answerOf(length, model.trained.value, model.last.value, weeks.second.value.perWeek > 0);
  const drawn = headlines.map((outcome) => studies[outcome.id]);
  const unseen = drawn.flat().length - drawn.flatMap((points) => studyDots(points, length, "")).length;
  return (
    <div class="block-view" ref={root}>
      <p class={unheld === null ? "block-answer" : "block-answer block-unheld"}>
        <b>{lead}</b> {rest.replaceAll(" %", "\u00a0%")}
      </p>
      <RefusedNote refused={fields.refused.value} />
      <div class="chart-box block-plots-box">
        <OutcomePlots
          model={model}
          outcomes={headlines}
          bands={bands}
          studies={studies}
          cursor={`${id}-cursor`}
          cursorName="Week of the block"
          hasHint={isFirst}
        />
        <p class="block-week">
          <b>{weekWords(weeks.week.value, length)}.</b>{" "}
          <span class="quiet needs-js">Drag the blue line in any plot to see another week.</span>
        </p>
        {isFirst && <CursorHint id={`${id}-cursor`} curves={1} />}
      </div>
      <Uncertainty model={model} announcer={announcer} unseen={unseen} />
      <div class="block-settings">
        <Controls id={id} model={model} />
        <div class="block-fibers">
          <FetchedMuscle {...muscle} looks={model.looks} labelledby={`${id}-fibers`} />
          <p id={`${id}-fibers`} class="quiet">
            The muscle at week {weeks.week.value}. <MuscleScale />{" "}
            {shiftWords(weeks.mix.value.IIx, model.mixAtWeek.value.IIx)}
          </p>
        </div>
      </div>
      <AllCurves model={model} bands={bands} studies={studies} cursor={`${id}-more`} />
      <TableDetails summary="The block as a table" table={() => blockTable(model.days.value, 7)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName="block"
        csv={async () => {
          const { blockFile } = await import("./file.ts");
          return blockFile(model.days.peek(), model.picture.state.peek());
        }}
        pictures={async () => {
          const { picturesIn } = await import("./pictures.ts");
          const at = weekWords(weeks.week.peek(), weeks.length.peek());
          return picturesIn(root.current, fields.state.peek(), { at, answer: `${lead} ${rest}` });
        }}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
