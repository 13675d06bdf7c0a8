/** Three rules side by side: what the same block would give at every effort. */
import { computed, useSignal } from "@preact/signals";
import { useId, useMemo, useRef } from "preact/hooks";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { EffortSlider } from "../../program/EffortSlider.tsx";
import { rules } from "../../program/gain-fields.ts";
import { isAlike } from "../../kit/stable.ts";
import { BackToEffort } from "./BackToEffort.tsx";
import { figure } from "./figure.ts";
import { gainTable, type RuleCurves } from "./gain-table.ts";
import { createGainByEffort } from "./model.ts";
import { gainAxis } from "./picture.tsx";
import { Program } from "./Program.tsx";
import { RulePanel } from "./RulePanel.tsx";
import { RuleSettings } from "./RuleSettings.tsx";
import "./style.css";
import { amountAnnouncement, announcement, keptWords, sureSentences, typesAnnouncement } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  /** Whether it is the page’s first figure: then it says what the keys of a cursor do. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
  /** Whether no other figure of its scene sets the session: then this one does. */
  readonly isAlone: boolean;
}

export function View({ scene, isFirst, places, isAlone }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createGainByEffort);
  const root = useRef<HTMLDivElement>(null);
  const { fields, curves, readings } = model;
  useSight(root, model.picture);
  const found = (): RuleCurves => ({
    minutes: curves.minutes.value,
    held: curves.held.value,
    cost: curves.cost.value,
  });
  const announcer = useAnnouncer(fields, root, (before, now) => {
    const { rule, types, share, easyMinutes } = now;
    const reading = readings[rule].peek();
    if (reading !== null && isAlike({ ...before, types, share, easyMinutes }, now)) {
      if (before.types !== types)
        return types === "yes" ? typesAnnouncement(rule, reading) : "The fiber types are hidden.";
      if (before !== now) return amountAnnouncement(rule, keptWords(rule, now), reading);
    }
    return announcement({ minutes: readings.minutes.peek(), held: readings.held.peek(), cost: readings.cost.peek() });
  });
  /** The session's effort before this figure moved it; null while it has not. */
  const movedFrom = useSignal<number | null>(null);
  const yAxis = useMemo(
    () =>
      computed(() =>
        gainAxis(
          rules.map((rule) => curves[rule].value),
          model.picture.state.value.types === "yes",
        ),
      ),
    [model],
  ).value;
  const weeks = model.weeks.value;
  const { settings } = model.picture;
  const withTypes = settings.value.types === "yes";
  return (
    <div class="gain-by-effort-view" ref={root}>
      {isAlone && <EffortSlider id={`${id}-effort`} which="first" fields={fields} />}
      {weeks === 0 ? (
        <p class="gain-none">No weeks of training, so nothing changes. Set at least one week to see the curves.</p>
      ) : (
        <>
          <div class="gain-rules">
            {rules.map((rule) => (
              <RulePanel
                key={rule}
                model={model}
                rule={rule}
                yAxis={yAxis}
                cursor={`${id}-cursor`}
                hasHint={isFirst}
                onStart={() => {
                  movedFrom.value ??= fields.state.peek().intensity;
                }}
              />
            ))}
          </div>
          <p class="gain-drag needs-js">
            <span class="quiet">Drag the blue line in any of the three.</span>{" "}
            {!isAlone && movedFrom.value !== null && movedFrom.value !== settings.value.intensity && (
              <BackToEffort
                from={movedFrom.value}
                onBack={(intensity) => {
                  fields.choose({ intensity });
                  movedFrom.value = null;
                  root.current?.querySelector<SVGElement>(".plot-cursor")?.focus();
                }}
              />
            )}
            <button
              type="button"
              aria-pressed={withTypes}
              onClick={() => {
                fields.choose({ types: withTypes ? "no" : "yes" });
              }}
            >
              Show each fiber type
            </button>
          </p>
        </>
      )}
      <div class="gain-below">
        <RuleSettings id={id} model={model} />
        {weeks > 0 && (
          <p class="gain-sure">
            <b>How sure?</b> {sureSentences(weeks, withTypes).join(" ")}
          </p>
        )}
      </div>
      {isAlone && <Program id={`${id}-program`} fields={fields} />}
      <RefusedNote refused={fields.refused.value} />
      {weeks > 0 && <TableDetails summary="The curves as a table" table={() => gainTable(found())} />}
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName="gain-by-effort"
        csv={async () => (await import("./gain-file.ts")).gainFile(fields.state.peek(), found())}
        pictures={async () => {
          const { picturesIn } = await import("./pictures.ts");
          return picturesIn(root.current, fields.state.peek(), sureSentences(weeks, withTypes).slice(1).join(" "));
        }}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
