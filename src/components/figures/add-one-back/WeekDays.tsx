/** The stalled week and the reader’s as seven days that can be pressed. On a phone the days are rows. */
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { dayNameIn, type AddOneBackData } from "./data.ts";
import { editOf, newKinds, stalledDays, type Day, type Days } from "./days.ts";
import { muscleWidths } from "./muscle-widths.ts";
import { Spacing } from "./Spacing.tsx";
import { hardestOf, type WeekCount } from "./week.ts";
import { daySpoken, easyLine, longestDay, workLines } from "./words.ts";

interface Props {
  readonly id: string;
  readonly plan: string;
  readonly days: Days;
  readonly count: WeekCount;
  readonly data: AddOneBackData;
  /** The chosen day, 0 Monday to 6 Sunday. */
  readonly chosen: number;
  readonly onChoose: (day: number) => void;
}

interface HalfProps {
  readonly day: Day;
  readonly data: AddOneBackData;
  /** Minutes of the longest day. */
  readonly longest: number;
  /** Whether its muscle would give the answer away. */
  readonly isAnswer: boolean;
}

function DayMuscle({ day, data, isAnswer }: Omit<HalfProps, "longest">) {
  const hardest = hardestOf(day);
  const intensity = hardest === null ? null : data.efforts[hardest] / 100;
  return (
    <>
      {(["narrow", "wide"] as const).map((size) => (
        <span key={size} class={`aob-${size} ${isAnswer ? "after-guess" : ""}`}>
          <ThumbprintCopy intensity={intensity} width={muscleWidths[size]} />
        </span>
      ))}
    </>
  );
}

/** Easy minutes gray, hard ones black, and what the reader put in blue. */
function MinuteBar({ day, longest }: { readonly day: Day; readonly longest: number }) {
  const share = (minutes: number): string => `${Math.round((1e4 * minutes) / longest) / 100}%`;
  let from = day.easy;
  return (
    <svg class="aob-day-bar" width="100%" height="7">
      <rect class="aob-easy" x="0" width={share(day.easy)} height="7" />
      {day.work.map(({ kind, minutes }, index) => {
        const start = from;
        from += minutes;
        const isYours = newKinds.some((each) => each === kind);
        return (
          <rect
            key={index}
            class={isYours ? "aob-new" : "aob-hard"}
            x={share(start)}
            width={share(minutes)}
            height="7"
          />
        );
      })}
    </svg>
  );
}

/** What a day is: its muscle at its hardest effort, its minutes and their names. */
function Half({ day, data, longest, isAnswer }: HalfProps) {
  return (
    <>
      <DayMuscle day={day} data={data} isAnswer={isAnswer} />
      <span class="aob-what">
        <span class="aob-lines-of">
          {workLines(day).map((line) => (
            <span key={line} class="aob-work">
              {line}
            </span>
          ))}
          <span>{easyLine(day)}</span>
        </span>
        <MinuteBar day={day} longest={longest} />
      </span>
    </>
  );
}

export function WeekDays({ id, plan, days, count, data, chosen, onChoose }: Props) {
  const longest = longestDay(days);
  const changed = days.flatMap((_, day) => (editOf(plan, day).change === "keep" ? [] : [day]));
  const counted =
    changed.length === 0 ? "unchanged" : changed.length === 1 ? "one day changed" : `${changed.length} days changed`;
  return (
    <div class="aob-week">
      <fieldset class="aob-days">
        <legend class="visually-hidden">Choose a day</legend>
        <span class="aob-row-name aob-row-before" aria-hidden="true">
          The stalled week
        </span>
        <span class="aob-row-name aob-row-now" aria-hidden="true">
          Your week, {counted}
        </span>
        {days.map((day, index) => {
          const isChanged = changed.includes(index);
          const name = dayNameIn(data, index);
          return (
            <label key={name} class={`aob-day ${isChanged ? "is-changed" : ""} ${index === chosen ? "is-chosen" : ""}`}>
              <input
                type="radio"
                name={`${id}-day`}
                value={index + 1}
                checked={index === chosen}
                aria-label={daySpoken(plan, index, data)}
                onChange={() => {
                  onChoose(index);
                }}
              />
              <span class="aob-day-name" aria-hidden="true">
                {name.slice(0, 3)}
              </span>
              <span class="aob-half aob-before" aria-hidden="true">
                <Half day={stalledDays[index] ?? day} data={data} longest={longest} isAnswer={false} />
                <span class="aob-before-word">before</span>
              </span>
              <span class="aob-half aob-now" aria-hidden="true">
                <Half day={day} data={data} longest={longest} isAnswer={isChanged} />
              </span>
            </label>
          );
        })}
      </fieldset>
      <div class="aob-spacing-box">
        <span class="aob-row-name" aria-hidden="true">
          Between hard days
        </span>
        <Spacing hardDays={count.hardDays} changed={changed} />
      </div>
    </div>
  );
}
