/** The editor of one day: move it, change its repeats, type it anew, delete or add a run. */
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { BlockDay } from "../../../sim/training/block/types.ts";
import type { Session } from "../../../sim/training/week/types.ts";
import { dayName } from "../../../words/session.ts";
import type { LengthUnit } from "../../../words/units.ts";
import { NotationField } from "../../controls/NotationField.tsx";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { dayMuscles } from "../../program/runner/day-muscle.ts";
import { repeatCount, runsOn, withRepeatCount, written } from "./written.ts";
import type { BlockCalculator } from "./model.ts";
import { muscleWidths } from "./muscle-widths.ts";
import { repairedWords, repairWords, warningWords } from "./warnings.ts";
import { dayWords, paceWords, repeatsWords, restWords, sessionWords } from "./words.ts";

interface Props {
  readonly model: BlockCalculator;
  readonly at: BlockDay;
  readonly onClose: () => void;
}

/** The most repeats that the stepper offers. */
const mostRepeats = 40;

/** "6 × 1000 m at 4:22 to 4:32/km, 2 min jog". */
function heading(session: Session, unit: LengthUnit): string {
  const repeats = repeatsWords(session);
  if (!session.hard || repeats === null) return sessionWords(session);
  const pace = session.paceRange === null ? " by effort" : ` at ${paceWords(session.paceRange, unit)}`;
  return `${repeats}${pace}${restWords(session)}`;
}

/** The day `by` days later; null outside the block. */
function dayBeside({ week, day }: BlockDay, by: 1 | -1, weeks: number): BlockDay | null {
  const place = 7 * week + day + by;
  return place < 0 || place >= 7 * weeks ? null : { week: Math.floor(place / 7), day: place % 7 };
}

const hasWarmUp = ({ steps }: Session): boolean => steps.some(({ part }) => part === "warm-up");

interface RunProps extends Pick<Props, "model" | "at"> {
  readonly session: Session;
  readonly index: number;
}

function RunEditor({ model, at, session, index }: RunProps) {
  const id = useId();
  const count = repeatCount(session);
  const step = (by: number): void => {
    model.rewrite(at, index, withRepeatCount(session, (count ?? 0) + by));
  };
  return (
    <>
      {count !== null && (
        <div class="field" role="group" aria-labelledby={`${id}-repeats`}>
          <span class="plan-label" id={`${id}-repeats`}>
            Repeats
          </span>
          <div class="plan-stepper">
            <button
              type="button"
              aria-label="One repeat fewer"
              aria-disabled={count <= 1}
              onClick={() => {
                if (count > 1) step(-1);
              }}
            >
              −
            </button>
            <output>{count}</output>
            <button
              type="button"
              aria-label="One repeat more"
              aria-disabled={count >= mostRepeats}
              onClick={() => {
                if (count < mostRepeats) step(1);
              }}
            >
              +
            </button>
          </div>
        </div>
      )}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          model.remove(at, index);
        }}
      >
        Delete
        <span class="visually-hidden"> {sessionWords(session)}</span>
      </button>
      <NotationField
        key={`${written(session)} ${model.fields.replacements.value}`}
        id={`${id}-text`}
        label="Or type it"
        value={written(session)}
        onCommit={(line) => {
          model.rewrite(at, index, line);
        }}
      />
      {session.hard && session.kind !== "race" && !hasWarmUp(session) && (
        <button
          type="button"
          onClick={() => {
            model.rewrite(at, index, `wu 2km, ${written(session)}, cd 2km`);
          }}
        >
          Add warm-up and cool-down
        </button>
      )}
    </>
  );
}

/** What is wrong on the day or in its week, and how to mend it. */
function Warnings({ model, at }: Pick<Props, "model" | "at">) {
  const unit = model.unit.value;
  const found = model.block.value.warnings.filter(
    ({ week, day }) => week === at.week && (day === null || day === at.day),
  );
  if (found.length === 0) return null;
  return (
    <div class="plan-warnings">
      {found.map((warning) => {
        const { name, text, source } = warningWords(warning, unit);
        const { repair, rule, severity } = warning;
        return (
          <div key={rule} class={severity === "note" ? "plan-warning plan-quiet" : "plan-warning"}>
            <p>
              <strong>{name}</strong> {text} ({source})
            </p>
            {repair !== null && (
              <button
                type="button"
                class="button-main"
                onClick={() => {
                  model.repair(repair.edits, `${dayWords(repair)}: ${repairedWords(repair)}.`);
                }}
              >
                {repairWords(repair)}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Lines that one press adds to a day. */
const additions = [
  ["Add an easy run", "easy 40min"],
  ["Add threshold", "wu 15min, 4x5min@T r1min, cd 10min"],
  ["Add intervals", "wu 15min, 5x3min@I r3min, cd 10min"],
] as const;

export function Editor({ model, at, onClose }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const weeks = model.block.value.weeks;
  const sessions = runsOn(weeks[at.week]?.sessions ?? [], at.day);
  const { canUndo, canRedo, undo, redo } = model.fields;
  const [muscle] = dayMuscles({ sessions: sessions.map((session) => ({ ...session, day: 0 })) });
  useLayoutEffect(() => {
    const label = model.movedBy.peek();
    if (label === null) return;
    model.movedBy.value = null;
    root.current?.querySelector<HTMLElement>(`[data-move="${label}"]`)?.focus();
  });
  const move = (by: 1 | -1) => {
    const to = dayBeside(at, by, weeks.length);
    const isOff = to === null || sessions.length === 0;
    const name = to === null ? "" : dayName(to.day);
    return (
      <button
        type="button"
        data-move={by}
        aria-label={to === null ? "No day there" : `Move to ${name}`}
        aria-disabled={isOff}
        onClick={() => {
          if (isOff) return;
          model.movedBy.value = String(by);
          model.move(at, to);
        }}
      >
        {by < 0 && "‹ "}
        {name.slice(0, 3) || "–"}
        {by > 0 && " ›"}
      </button>
    );
  };
  return (
    <div
      class="plan-editor"
      ref={root}
      role="group"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <ThumbprintCopy intensity={muscle?.intensity ?? null} width={muscleWidths.first} />
      <h4 id={`${id}-title`}>
        {dayWords(at)}:{" "}
        {sessions.length === 0 ? "rest" : sessions.map((each) => heading(each, model.unit.value)).join(" and ")}
      </h4>
      <div class="plan-tools">
        <div class="field" role="group" aria-labelledby={`${id}-day`}>
          <span class="plan-label" id={`${id}-day`}>
            Day
          </span>
          <div class="plan-stepper">
            {move(-1)}
            <output>{dayName(at.day).slice(0, 3)}</output>
            {move(1)}
          </div>
        </div>
        {sessions.map((session, index) => (
          <RunEditor key={index} model={model} at={at} session={session} index={index} />
        ))}
        {sessions.length < 2 &&
          additions.slice(0, sessions.length === 0 ? additions.length : 1).map(([name, line]) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                model.add(at, line);
              }}
            >
              {name}
            </button>
          ))}
        {sessions.length === 0 && (
          <NotationField
            id={`${id}-new`}
            label="Or type a run"
            value=""
            onCommit={(line) => {
              model.add(at, line);
            }}
          />
        )}
        <div class="plan-steps">
          <button type="button" class="button-quiet" aria-disabled={!canUndo.value} onClick={undo}>
            Undo
          </button>
          <button type="button" class="button-quiet" aria-disabled={!canRedo.value} onClick={redo}>
            Redo
          </button>
          <button type="button" class="button-quiet" onClick={onClose}>
            Close
          </button>
        </div>
      </div>
      <Warnings model={model} at={at} />
      {model.note.value !== "" && <p class="plan-note">{model.note.value}</p>}
    </div>
  );
}
