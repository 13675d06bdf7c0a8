/** One week of the block: its name, its days as muscles, and what it adds up to. */
import type { ComponentChildren } from "preact";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import type { LengthUnit } from "../../../words/units.ts";
import { dayName } from "../../../words/session.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { AsBuilt } from "../../kit/AsBuilt.tsx";
import { dayMuscles, type DayMuscle } from "../../program/runner/day-muscle.ts";
import { sameDay } from "./edits.ts";
import { muscleWidths } from "./muscle-widths.ts";
import { TimeLine } from "./TimeLine.tsx";
import type { DayDrag } from "./use-day-drag.ts";
import { dayLabel, mainOf, narrowLabel, phaseWords, runsWords, weekTotals } from "./words.ts";

interface Props {
  readonly week: BlockWeek;
  readonly unit: LengthUnit;
  /** Whether the block is the one that the page was built with. */
  readonly isBuilt: boolean;
  /** s of the longest day of the block. */
  readonly longest: number;
  /** The day that the Tab key reaches. */
  readonly stop: number;
  readonly isOpen: (day: number) => boolean;
  /** Days on which something is wrong. */
  readonly warned: readonly number[];
  readonly dragged: DayDrag | null;
  readonly onPress: (day: number) => void;
  /** The editor of its open day. */
  readonly children: ComponentChildren;
}

interface DayProps extends Pick<
  Props,
  "week" | "isBuilt" | "longest" | "stop" | "isOpen" | "warned" | "dragged" | "onPress"
> {
  readonly muscle: DayMuscle;
}

function Day({ week, muscle, isBuilt, longest, stop, isOpen, warned, dragged, onPress }: DayProps) {
  const { day } = muscle;
  const sessions = week.sessions.filter((session) => session.day === day);
  const main = mainOf(sessions);
  const at = { week: week.index, day };
  const state = [
    main?.hard === true ? "plan-hard" : "",
    dragged !== null && sameDay(dragged.from, at) ? "plan-dragged" : "",
    dragged !== null && !sameDay(dragged.from, at) && sameDay(dragged.over, at) ? "plan-target" : "",
  ];
  return (
    <button
      type="button"
      class={["plan-day", ...state].filter(Boolean).join(" ")}
      data-day={`${week.index}.${day}`}
      data-runs={sessions.length}
      tabIndex={day === stop ? 0 : -1}
      aria-expanded={isOpen(day)}
      onClick={() => {
        onPress(day);
      }}
    >
      <AsBuilt as="span" isBuilt={isBuilt && !warned.includes(day)}>
        {() => (
          <>
            <span class="visually-hidden">
              {dayName(day)}: {runsWords(sessions)}
              {warned.includes(day) && ", with a warning"}
            </span>
            <ThumbprintCopy intensity={muscle.intensity} width={muscleWidths.day} />
            {warned.includes(day) && (
              <span class="plan-warned" aria-hidden="true">
                ▲
              </span>
            )}
            <TimeLine time={muscle.time} hard={muscle.hard} longest={longest} />
            <span class="plan-wide" aria-hidden="true">
              {main === undefined ? "rest" : dayLabel(main)}
            </span>
            <span class="plan-narrow" aria-hidden="true">
              {main === undefined ? "·" : narrowLabel(main)}
            </span>
            {sessions.length > 1 && <span aria-hidden="true">+{sessions.length - 1}</span>}
          </>
        )}
      </AsBuilt>
    </button>
  );
}

export function WeekRow({ children, ...props }: Props) {
  const { week, unit } = props;
  const phase = phaseWords[week.phase];
  const [length, hard] = weekTotals(week, unit);
  const name = `Week ${week.index + 1}`;
  return (
    <section class={phase === null ? "plan-week" : "plan-week plan-tinted"} aria-label={name}>
      <div class="plan-row">
        <h3>
          {name}
          {phase !== null && <span class="plan-phase"> {phase}</span>}
        </h3>
        <div class="plan-days" role="toolbar" aria-label={`Days of week ${week.index + 1}`}>
          {dayMuscles(week).map((muscle) => (
            <Day key={muscle.day} muscle={muscle} {...props} />
          ))}
        </div>
        <p class="plan-total">
          <span>{length}</span> <span>{hard}</span>
        </p>
      </div>
      {children}
    </section>
  );
}
