/** The block: a week is a row, a day a column. The open day's editor stands under its week. */
import { useRef } from "preact/hooks";
import type { BlockDay, BlockWeek } from "../../../sim/training/block/types.ts";
import { dayNames } from "../../../words/session.ts";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import { roved } from "../../controls/roved.ts";
import { sameDay } from "./edits.ts";
import type { BlockCalculator } from "./model.ts";
import { useDayDrag } from "./use-day-drag.ts";
import { WeekRow } from "./WeekRow.tsx";
import { dayMuscles } from "../../program/runner/day-muscle.ts";

/** The day that the Tab key reaches in a week: the open one, or its first hard run. */
function stopIn({ index, sessions }: BlockWeek, open: BlockDay | null): number {
  if (open?.week === index) return open.day;
  return (sessions.find(({ hard }) => hard) ?? sessions[0])?.day ?? 0;
}

/** Where a key takes the focus; null for a key that means nothing here. */
function dayAfter(event: KeyboardEvent, at: BlockDay, weeks: number): BlockDay | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (down !== undefined && !altKey && !ctrlKey && !metaKey) {
    const week = at.week + down;
    return week >= 0 && week < weeks ? { ...at, week } : null;
  }
  const day = roved(event, at.day, dayNames.length);
  return day === null ? null : { ...at, day };
}

interface Props {
  readonly model: BlockCalculator;
  /** Whether the block is the one that the page was built with. */
  readonly isBuilt: boolean;
}

export function Calendar({ model, isBuilt }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const weeks = model.block.value.weeks;
  const open = model.open.value;
  const editor = useLoaded(() => import("./Editor.tsx"), open !== null);
  const { drag, handlers } = useDayDrag(root, model.move);
  const longest = Math.max(...weeks.flatMap((week) => dayMuscles(week).map(({ time }) => time)), 1);
  const button = ({ week, day }: BlockDay): HTMLElement | null =>
    root.current?.querySelector(`[data-day="${week}.${day}"]`) ?? null;
  return (
    <div
      class="plan-calendar"
      ref={root}
      {...handlers}
      onKeyDown={(event) => {
        const from = (event.target as Element).closest("[data-day]")?.getAttribute("data-day")?.split(".").map(Number);
        if (from === undefined) return;
        const [week = 0, day = 0] = from;
        const next = dayAfter(event, { week, day }, weeks.length);
        if (next === null) return;
        event.preventDefault();
        button(next)?.focus();
      }}
    >
      <div class="plan-names" aria-hidden="true">
        {dayNames.map((name) => (
          <span key={name}>
            {name.slice(0, 2)}
            <span class="plan-wide">{name.slice(2, 3)}</span>
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <WeekRow
          key={week.index}
          week={week}
          unit={model.unit.value}
          isBuilt={isBuilt}
          longest={longest}
          stop={stopIn(week, open)}
          isOpen={(day) => open !== null && sameDay(open, { week: week.index, day })}
          warned={model.block.value.warnings.flatMap(({ week: index, day, severity }) =>
            index === week.index && day !== null && severity !== "note" ? [day] : [],
          )}
          dragged={drag}
          onPress={(day) => {
            model.toggle({ week: week.index, day });
          }}
        >
          {open?.week === week.index &&
            loadedPart(editor, ({ Editor }) => (
              <Editor
                model={model}
                at={open}
                onClose={() => {
                  model.close();
                  button(open)?.focus();
                }}
              />
            ))}
        </WeekRow>
      ))}
    </div>
  );
}
