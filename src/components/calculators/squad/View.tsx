/** The squad sheet: a list of runners and a session on one side, everybody's numbers on the other. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { effortBands, type EffortBandId } from "../../../sim/training/effort-band.ts";
import { paceDomain } from "../../../sim/training/constants.ts";
import type { Band } from "../../../sim/training/zones.ts";
import { Choice } from "../../controls/Choice.tsx";
import { NotationField } from "../../controls/NotationField.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { StepButtons } from "../../kit/StepButtons.tsx";
import { failedWords } from "../../kit/use-loaded.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { figure, sessionIdeas } from "./figure.ts";
import { GroupTable } from "./GroupTable.tsx";
import { ListField } from "./ListField.tsx";
import { createSquad, sessionIn, type Sheet, type Squad } from "./model.ts";
import { withMove } from "./moves.ts";
import { muscleWidth } from "./muscle-width.ts";
import { PaceTable } from "./PaceTable.tsx";
import { RunnerCard } from "./RunnerCard.tsx";
import type { Runner } from "./reading.ts";
import "./style.css";
import { Whistle } from "./Whistle.tsx";
import {
  announcement,
  byTime,
  effortWords,
  jogWords,
  raceWords,
  mainWords,
  sessionWords,
  togetherWords,
  workWords,
} from "./words.ts";

const efforts: Readonly<Record<Band, EffortBandId>> = {
  easy: "easy",
  strides: "easy",
  marathon: "steady",
  threshold: "threshold",
  interval: "interval",
  repetition: "rep",
};

function Title({ sheet: { main, session } }: { readonly sheet: Sheet }) {
  const id = efforts[main?.band ?? "easy"];
  return (
    <div class="squad-title">
      <ThumbprintCopy intensity={effortBands.find((band) => band.id === id)?.typical ?? null} width={muscleWidth} />
      <div>
        <h2>
          {main === null ? sessionWords(session) : workWords(main)}
          {main !== null && <span>{jogWords(main)}</span>}
        </h2>
        {session.steps.length > 1 && main !== null && <p>{sessionWords(session)}.</p>}
        {main !== null && <p>{togetherWords(main)}</p>}
      </div>
    </div>
  );
}

function ByEffort({ runners, main }: { readonly runners: readonly Runner[]; readonly main: Sheet["main"] }) {
  if (runners.length === 0) return null;
  return (
    <section class="squad-effort" aria-labelledby="squad-effort-title">
      <h3 id="squad-effort-title">By effort</h3>
      <p>
        The pace tables begin at 5 km in about 30:40, so these runners go by feel: {effortWords(main)}. They start and
        stop with the others, and walk when they like.
      </p>
      <ul>
        {runners.map((runner) => (
          <li key={runner.name}>
            {runner.name}, {raceWords(runner)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tools({ model }: { readonly model: Squad }) {
  const [note, setNote] = useState("");
  const act = async (load: () => Promise<string>): Promise<void> => {
    setNote(await load().catch(() => failedWords));
  };
  const { fields } = model;
  return (
    <div class="tools needs-js squad-buttons">
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        Print one page
      </button>
      <button type="button" onClick={() => void act(async () => (await import("./take-away.ts")).copyLink(fields))}>
        Copy link
      </button>
      <button
        type="button"
        onClick={() => void act(async () => (await import("./take-away.ts")).saveSheet(model.sheet.peek()))}
      >
        Save as CSV
      </button>
      <StepButtons fields={fields} figure="squad" />
      <span role="status">{note}</span>
    </div>
  );
}

function Form({ model }: { readonly model: Squad }) {
  const { fields, lines } = model;
  const { list, session, table, unit } = fields.state.value;
  return (
    <form
      class="squad-form"
      aria-label="Runners and session"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ListField
        value={list}
        lines={lines.value}
        onInput={(text) => {
          fields.set({ list: text });
        }}
        onCommit={fields.commit}
      />
      <NotationField
        key={fields.replacements.value}
        id="squad-session"
        label="Session"
        value={session}
        onCommit={(line) => {
          fields.choose({ session: line });
        }}
      />
      <div class="squad-ideas needs-js" role="group" aria-label="Sessions to try">
        {sessionIdeas.map((idea) => (
          <button
            key={idea}
            type="button"
            aria-pressed={idea === session}
            onClick={() => {
              fields.replace({ session: idea });
            }}
          >
            {idea}
          </button>
        ))}
      </div>
      <Segments
        id="squad-table"
        label="Show"
        value={table}
        options={[
          ["session", "This session"],
          ["paces", "All paces"],
        ]}
        onChange={(next) => {
          fields.choose({ table: next });
        }}
      />
      <Choice
        id="squad-unit"
        label="Unit"
        value={unit}
        options={[
          ["km", "kilometers"],
          ["mi", "miles"],
        ]}
        onChange={(next) => {
          fields.choose({ unit: next });
        }}
      />
    </form>
  );
}

export function View({ scene }: { readonly scene: string }) {
  const model = useScene(figure, scene, createSquad);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const { moved, table, unit, name } = fields.state.value;
  const sheet = model.sheet.value;
  const chosen = model.chosen.value;
  const announcer = useAnnouncer(fields, root, () => announcement(model.sheet.peek(), fields.state.peek().unit));
  const [copied, setCopied] = useState("");
  const isEmpty = sheet.groups.length === 0 && sheet.byEffort.length === 0;
  const tooFast = sheet.groups
    .flatMap(({ entries }) => entries)
    .filter(({ runner }) => runner.vdot > paceDomain.tableHighest);
  const byTheClock = byTime(sheet);
  /** Where the focus goes once the page shows what a press asked for: a runner's own sheet, or from it back to the name. */
  const next = useRef<"card" | "name" | null>(null);
  const shown = useRef("");
  useLayoutEffect(() => {
    const target =
      next.current === "card"
        ? root.current?.querySelector<HTMLElement>("#squad-card-title")
        : next.current === "name"
          ? [...(root.current?.querySelectorAll<HTMLElement>(".squad-name") ?? [])].find(
              ({ textContent }) => textContent === shown.current,
            )
          : null;
    target?.focus();
    next.current = null;
    shown.current = name;
  }, [name]);
  const toLine = (): void => {
    const line = model.lines.peek().find(({ runner }) => runner === chosen)?.line ?? 0;
    const area = root.current?.querySelector("textarea");
    const before = fields.state.peek().list.split("\n");
    const from = before.slice(0, line).join("\n").length + (line === 0 ? 0 : 1);
    area?.focus();
    area?.setSelectionRange(from, from + (before[line]?.length ?? 0));
  };
  return (
    <div class={isEmpty ? "squad squad-empty" : "squad"} ref={root}>
      <RefusedNote refused={model.refused.value} />
      <Form model={model} />
      <div class="squad-result">
        {chosen !== null && (
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
            onCorrect={toLine}
            onClose={() => {
              next.current = "name";
              fields.choose({ name: "" });
            }}
          />
        )}
        {copied !== "" && <p role="status">{copied}</p>}
        {chosen === null && name !== "" && !isEmpty && (
          <p class="field-error">The list has no runner named {name}. Here is the whole squad.</p>
        )}
        <Title sheet={sheet} />
        {isEmpty ? (
          <p>No runner yet. Write or paste a name, a race and a time.</p>
        ) : table === "paces" || sheet.main === null ? (
          <PaceTable sheet={sheet} unit={unit} />
        ) : (
          <GroupTable
            sheet={{ ...sheet, main: sheet.main }}
            unit={unit}
            chosen={name}
            onMove={(who, group) => {
              fields.choose({ moved: withMove(moved, who, group) });
            }}
            onChoose={(who) => {
              next.current = "card";
              fields.choose({ name: who });
            }}
          />
        )}
        <ByEffort runners={sheet.byEffort} main={sheet.main} />
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
          by about 6 %. Groups are of similar size. Drag the dots to move a runner to another one, or press an arrow key
          on them.
        </p>
        <Tools model={model} />
        {table === "session" && <Whistle sheet={sheet} />}
      </div>
      <Announcement announcer={announcer} />
    </div>
  );
}
