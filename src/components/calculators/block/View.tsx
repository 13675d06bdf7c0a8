/** The block calculator: the next hard run, four questions, and the weeks as a calendar that can be changed. */
import { useRef, useState } from "preact/hooks";
import { unbroken } from "../../../words/unbroken.ts";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { AsBuilt } from "../../kit/AsBuilt.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { useLoaded } from "../../kit/use-loaded.ts";
import type { BlockAnswers } from "./answers.ts";
import { Answer } from "./Answer.tsx";
import { Calendar } from "./Calendar.tsx";
import { figure } from "./figure.ts";
import { createBlockPlan } from "./model.ts";
import { createBlockSource } from "./block-source.ts";
import { offerOf } from "./offer.ts";
import type { PlannedBlock } from "./planned.ts";
import { Printed } from "./Printed.tsx";
import { Questions } from "./Questions.tsx";
import { raceOf } from "./reading.ts";
import { changedWords, whyWords } from "./reasons.ts";
import "./style.css";
import { announcement, blockSummary, blockTitle, courseSummary, fileName } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
  /** That of the example, planned while the page was built. */
  readonly built: PlannedBlock;
  /** Address of the page that names the essay. */
  readonly about: string;
  /** Citations of published weeks, by the keys of their works. */
  readonly citations: Readonly<Record<string, string>>;
}

export function View({ scene, places, built, about, citations }: Props) {
  const model = useScene(figure, scene, (fields) => createBlockPlan(fields, built, createBlockSource()));
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const answers = fields.state.value;
  const [opened, setOpened] = useState({ working: false, more: false, coach: false });
  const working = useLoaded(() => import("./Working.tsx"), opened.working);
  const more = useLoaded(() => import("./MoreAboutYou.tsx"), opened.more);
  const coach = useLoaded(() => import("./Coach.tsx"), opened.coach);
  const announcer = useAnnouncer(fields, root, (before, now) =>
    before.edits === now.edits
      ? announcement(model.block.peek().first, model.block.peek().weeks.length, model.unit.peek())
      : fields.lastStep.peek() === ""
        ? model.note.peek()
        : "",
  );
  const answer = (change: Partial<BlockAnswers>): void => {
    fields.choose(change);
  };
  const unit = model.unit.value;
  const offer = offerOf(answers);
  const { weeks, first, reasons } = model.block.value;
  const isBuilt = weeks === built.weeks && unit === "km";
  const fold = (part: keyof typeof opened) => (event: { readonly currentTarget: HTMLDetailsElement }) => {
    const isOpen = event.currentTarget.open;
    if (isOpen !== opened[part]) setOpened((all) => ({ ...all, [part]: isOpen }));
  };
  return (
    <div class="plan-view" ref={root}>
      <RefusedNote refused={fields.refused.value} />
      {model.error.value !== "" && (
        <p class="field-error" role="alert">
          {model.error.value}
        </p>
      )}
      <LaterPart fields={fields}>{() => <Answer first={first} unit={unit} />}</LaterPart>
      {model.isStale.value && (
        <p class="plan-stale">One answer needs correcting; until then we show your last block.</p>
      )}
      <LaterPart fields={fields}>
        {() => <Questions key={fields.replacements.value} answers={answers} onChange={answer} />}
      </LaterPart>
      <div class="plan-why">
        <p>
          {model.isExample.value && "The answers above are an example: put in your own. "}
          {unbroken(
            `${changedWords(weeks[0]?.reasons ?? [], unit)} ${whyWords(reasons, answers.race !== "none", unit)}`.trim(),
          )}
        </p>
        <details class="needs-js" onToggle={fold("working")}>
          <summary>Show the working</summary>
          {loadedPart(working, ({ Working }) => (
            <Working model={model} />
          ))}
        </details>
      </div>
      <section class="plan-block" aria-labelledby="plan-title">
        <div class="plan-head">
          <h2 id="plan-title">{blockTitle(weeks.length, raceOf(answers))}</h2>
          <LaterPart fields={fields}>
            {() => (
              <FigureTools
                figure={figure}
                fields={fields}
                places={places}
                fileName={fileName(weeks.length)}
                csv={async () => (await import("./file.ts")).blockFile(weeks, unit)}
              >
                <button
                  type="button"
                  onClick={() => {
                    window.print();
                  }}
                >
                  Print
                </button>
              </FigureTools>
            )}
          </LaterPart>
        </div>
        <p class="field-hint plan-key">
          Each picture shows the fibers at work that day. Thin line: how long the run is. Thick: its hard minutes. T
          threshold, I interval, R rep.
          <span class="needs-js"> Press a day to change it, or drag it to another day.</span>
        </p>
        <LaterPart fields={fields}>{() => <Calendar model={model} isBuilt={isBuilt} />}</LaterPart>
        <AsBuilt as="div" isBuilt={isBuilt}>
          {() => <Printed weeks={weeks} unit={unit} />}
        </AsBuilt>
        {model.isEdited.value && (
          <p class="needs-js">
            <button type="button" onClick={model.restore}>
              Back to the block as planned
            </button>
          </p>
        )}
        <p class="plan-summary">{unbroken(`${blockSummary(weeks)} ${courseSummary(weeks)}`)}</p>
        {offer !== null && (
          <p class="plan-offer needs-js">
            {offer.text}{" "}
            <button
              type="button"
              onClick={() => {
                answer(offer.change);
              }}
            >
              {offer.button}
            </button>
          </p>
        )}
        <p class="plan-sure">
          <strong>How sure?</strong> The order follows one trial with trained men, the taper a review of athletes, and
          the limits a coach’s rules. Stop for fever or sharp pain.
        </p>
      </section>
      <details class="plan-fold needs-js" onToggle={fold("more")}>
        <summary>
          <strong>More about you</strong> · days, long-run day, the race, history, doubles, what hard means
        </summary>
        {loadedPart(more, ({ MoreAboutYou }) => (
          <MoreAboutYou key={fields.replacements.value} answers={answers} onChange={answer} />
        ))}
      </details>
      <details class="plan-fold needs-js" onToggle={fold("coach")}>
        <summary>
          <strong>For coaches</strong> · four ways to count, limits and which one binds, spacing, load
        </summary>
        {loadedPart(coach, ({ Coach }) => (
          <Coach {...{ model, about, citations }} />
        ))}
      </details>
      <Announcement announcer={announcer} />
    </div>
  );
}
