/** The paces calculator: what the runner knows, the ranges that follow, where they come from, and what others call them. */
import { useRef } from "preact/hooks";
import { barsOf, hasPaces } from "./bars.ts";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { untranslated } from "../../kit/untranslated.ts";
import type { ScaleRow } from "../../plot/marks/scale-rows.tsx";
import { EveryScale } from "./EveryScale.tsx";
import { figure, systemIds } from "./figure.ts";
import { createPaces, isExample } from "./model.ts";
import { PaceBars } from "./PaceBars.tsx";
import { PacesForm } from "./PacesForm.tsx";
import "./style.css";
import { warningsOf } from "./warnings.ts";
import { announcement, effortAnnouncement, equivalentsOf, fileOf, vdotText, zoneTable } from "./words.ts";
import { RateWorking, Working } from "./Working.tsx";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Who draws which line through effort: built with the page. */
  readonly rows: readonly ScaleRow[];
}

export function View({ scene, places, rows }: Props) {
  const model = useScene(figure, scene, createPaces);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const state = fields.state.value;
  const runner = model.runner.value;
  const isStale = model.isStale.value;
  const { unit } = state;
  const { vdot } = runner;
  const bars = barsOf(runner, unit);
  const warnings = warningsOf(runner, state);
  const announcer = useAnnouncer(fields, root, (before, now) =>
    before.effort === now.effort
      ? announcement(model.runner.peek(), model.isStale.peek(), now.unit)
      : effortAnnouncement(now.effort),
  );
  return (
    <div class="paces-view" ref={root}>
      <RefusedNote refused={fields.refused.value} />
      <LaterPart fields={fields}>
        {() => <PacesForm key={fields.replacements.value} state={state} onChange={fields.choose} />}
      </LaterPart>
      <section class="paces-answer" aria-labelledby="paces-answer-title">
        <h2 id="paces-answer-title">
          {bars?.kind === "rates" ? "Your heart rates, as ranges" : "Your paces, as ranges"}
        </h2>
        {isStale && (
          <p class="paces-note">
            {isExample(runner)
              ? "Complete the answers above. Until then you see an example: 10 km in 47:15."
              : "Complete the answers above. Until then you see your last numbers."}
          </p>
        )}
        {warnings.map((warning) => (
          <p key={warning} class="paces-warning">
            {warning}
          </p>
        ))}
        {bars?.kind === "rates" && (
          <p class="paces-note">
            Heart rates give zones, not paces: two runners with the same heart rate run at different speeds. For paces,
            start from a race or a test.
          </p>
        )}
        {hasPaces(vdot) && (
          <p class="paces-score">
            {!isStale && isExample(runner) && "Example runner, 10 km in 47:15: "}
            VDOT <strong {...untranslated}>{vdotText(vdot)}</strong>
          </p>
        )}
        {bars !== null && (
          <LaterPart fields={fields}>
            {() => <PaceBars {...{ bars, unit }} chosen={hasPaces(vdot) ? state.explained : ""} />}
          </LaterPart>
        )}
        {bars?.kind === "paces" && (
          <p class="quiet">
            <strong>How sure?</strong> Except for easy, each range goes from one VDOT point slower to one faster, about
            2 %. Runners differ by more: a threshold pace from one race may be off by about 6 %.
          </p>
        )}
      </section>
      {hasPaces(vdot) && (
        <div class="paces-pair">
          <LaterPart fields={fields}>
            {() => (
              <Working
                runner={{ ...runner, vdot }}
                pace={state.explained}
                unit={unit}
                onChange={(explained) => {
                  fields.choose({ explained });
                }}
              />
            )}
          </LaterPart>
          <LaterPart fields={fields}>
            {() => (
              <section aria-labelledby="paces-races-title">
                <h3 id="paces-races-title">The same fitness over nine distances</h3>
                <dl class="paces-races">
                  {equivalentsOf(vdot, runner.race?.distance ?? null).map(({ name, time, range }) => (
                    <div key={name} class={range === null ? "paces-raced" : undefined}>
                      <dt>{name}</dt>
                      <dd {...untranslated}>
                        {time}
                        <small>{range ?? "your race"}</small>
                      </dd>
                    </div>
                  ))}
                </dl>
                <p class="quiet">
                  <strong>How sure?</strong> Small numbers: one point of VDOT either way. Another formula was tested on
                  2,303 recreational runners. It held up to the half marathon. For half of them it made the marathon at
                  least ten minutes too fast (Vickers and Vertosick 2016).
                </p>
              </section>
            )}
          </LaterPart>
        </div>
      )}
      {bars?.kind === "rates" && <RateWorking rates={runner.rates} />}
      <LaterPart fields={fields}>
        {() => (
          <EveryScale
            runner={runner}
            state={state}
            rows={rows}
            onMove={(effort) => {
              fields.set({ effort });
            }}
            onCommit={fields.commit}
            onSystem={(system) => {
              fields.choose({ system });
            }}
          />
        )}
      </LaterPart>
      <TableDetails summary="All six systems in one table" table={() => zoneTable(systemIds, runner, unit)} />
      <LaterPart fields={fields}>
        {() => (
          <FigureTools
            figure={figure}
            fields={fields}
            places={places}
            fileName="paces"
            csv={() => fileOf(runner, unit)}
          />
        )}
      </LaterPart>
      <Announcement announcer={announcer} />
    </div>
  );
}
