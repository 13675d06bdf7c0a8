/** The squad sheet: a list of runners and a session on one side, everybody's numbers on the other. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { paceDomain } from "../../../sim/training/constants.ts";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { LaterPart } from "../../kit/LaterPart.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { failedWords } from "../../kit/use-loaded.ts";
import { ByEffort } from "./ByEffort.tsx";
import { figure } from "./figure.ts";
import { GroupTable } from "./GroupTable.tsx";
import { createSquad, sessionIn } from "./model.ts";
import { withMove } from "./moves.ts";
import { PaceTable } from "./PaceTable.tsx";
import { RunnerCard } from "./RunnerCard.tsx";
import { selectLine } from "./select-line.ts";
import { SheetTitle } from "./SheetTitle.tsx";
import { SheetTools } from "./SheetTools.tsx";
import { SquadForm } from "./SquadForm.tsx";
import "./style.css";
import { Whistle } from "./Whistle.tsx";
import { announcement, byTime, mainWords } from "./words.ts";

export function View({ scene }: { readonly scene: string }) {
  const model = useScene(figure, scene, createSquad);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { moved, table, unit, name } = fields.state.value;
  const sheet = model.sheet.value;
  const chosen = model.chosen.value;
  const announcer = useAnnouncer(fields, root, () => announcement(model.sheet.peek(), fields.state.peek().unit));
  const [copied, setCopied] = useState("");
  /** The runner whose name was pressed: that sheet opens under the name. One that a link opened stands above all. */
  const [pressed, setPressed] = useState("");
  const isEmpty = sheet.groups.length === 0 && sheet.byEffort.length === 0;
  const tooFast = sheet.groups
    .flatMap(({ entries }) => entries)
    .filter(({ runner }) => runner.vdot > paceDomain.tableHighest);
  const byTheClock = byTime(sheet);
  /** The runner whose sheet was closed: the focus goes back to the name. */
  const closed = useRef("");
  useLayoutEffect(() => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>(".squad-name") ?? [])];
    buttons.find(({ textContent }) => textContent === closed.current)?.focus();
    closed.current = "";
  }, [name]);
  const card = chosen !== null && (
    <>
      <RunnerCard
        runner={chosen}
        sheet={sheet}
        unit={unit}
        onCopy={() => {
          void import("./take-away.ts")
            .then(({ copyLink }) => copyLink(fields))
            .catch(() => failedWords)
            .then(setCopied);
        }}
        onCorrect={() => {
          const area = root.current?.querySelector("textarea");
          const own = model.lines.peek().find(({ runner }) => runner === chosen);
          if (area && own) selectLine(area, own.line);
        }}
        onClose={() => {
          closed.current = name;
          fields.choose({ name: "" });
        }}
      />
      <p role="status">{copied}</p>
    </>
  );
  const { main } = sheet;
  const isInPlace = table === "session" && main !== null && pressed === name;
  return (
    <div class={isEmpty ? "squad squad-empty" : "squad"} ref={root}>
      <RefusedNote refused={model.refused.value} />
      <LaterPart fields={fields}>{() => <SquadForm model={model} />}</LaterPart>
      <div class="squad-result">
        {!isInPlace && card}
        {chosen === null && name !== "" && !isEmpty && (
          <p class="field-error">The list has no runner named {name}. Here is the whole squad.</p>
        )}
        <SheetTitle sheet={sheet} />
        <LaterPart fields={fields}>{() => <SheetTools model={model} />}</LaterPart>
        {isEmpty ? (
          <p>No runner yet. Write or paste a name, a race and a time.</p>
        ) : table === "paces" || main === null ? (
          <LaterPart key="paces" fields={fields}>
            {() => <PaceTable sheet={sheet} unit={unit} />}
          </LaterPart>
        ) : (
          <LaterPart key="session" fields={fields}>
            {() => (
              <GroupTable
                sheet={{ ...sheet, main }}
                unit={unit}
                chosen={name}
                card={isInPlace && card}
                onMove={(who, group) => {
                  fields.choose({ moved: withMove(moved, who, group) });
                }}
                onChoose={(who) => {
                  setCopied("");
                  setPressed(who);
                  fields.choose({ name: who === name ? "" : who });
                }}
              />
            )}
          </LaterPart>
        )}
        <ByEffort runners={sheet.byEffort} main={main} />
        {tooFast.length > 0 && (
          <p class="squad-note">
            {tooFast.map(({ runner }) => runner.name).join(", ")}: faster than the tables reach (VDOT 85, about a world
            record). The paces are those of 85. Is the time right?
          </p>
        )}
        <p class="squad-buttons needs-js">
          {byTheClock !== null && (
            <button
              type="button"
              onClick={() => {
                fields.replace({ session: byTheClock });
              }}
            >
              Finish together: {mainWords(sessionIn(byTheClock))}
            </button>
          )}
          {moved !== "" && (
            <button
              type="button"
              onClick={() => {
                fields.choose({ moved: "" });
              }}
            >
              Group by pace again
            </button>
          )}
        </p>
        <p class="squad-sure">
          <strong>How sure?</strong> Paces are Daniels’, from one race each: a threshold pace from one race may be off
          by about 6 %. Groups are of similar size. Press a name for that runner’s own sheet. Drag the dots to move a
          runner to another group, or press an arrow key on them.
        </p>
        {table === "session" && <LaterPart fields={fields}>{() => <Whistle sheet={sheet} />}</LaterPart>}
      </div>
      <Announcement announcer={announcer} />
    </div>
  );
}
