/** The block on paper and without a script: a table of days, and each hard run step by step. */
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import { dayName, dayNames, recipe } from "../../../words/session.ts";
import type { LengthUnit } from "../../../words/units.ts";
import { dayMuscles } from "../../program/runner/day-muscle.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { muscleWidths } from "./muscle-widths.ts";
import { TimeLine } from "./TimeLine.tsx";
import { dayLabel, paceWords, phaseWords, weekTotals } from "./words.ts";

interface Props {
  readonly weeks: readonly BlockWeek[];
  readonly unit: LengthUnit;
}

export function Printed({ weeks, unit }: Props) {
  const longest = Math.max(...weeks.flatMap((week) => dayMuscles(week).map(({ time }) => time)), 1);
  return (
    <div class="plan-printed">
      <table>
        <caption class="visually-hidden">The block, a row for each week</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {dayNames.map((name) => (
              <th key={name} scope="col">
                {name.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.index}>
              <th scope="row">
                {week.index + 1} {phaseWords[week.phase]}
                {weekTotals(week, unit).map((total) => (
                  <div key={total}>{total}</div>
                ))}
              </th>
              {dayMuscles(week).map(({ day, intensity, time, hard }) => (
                <td key={day}>
                  <ThumbprintCopy intensity={intensity} width={muscleWidths.day} />
                  <TimeLine time={time} hard={hard} longest={longest} />
                  {week.sessions
                    .filter((session) => session.day === day)
                    .map(dayLabel)
                    .join(" + ") || "rest"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>The hard runs</h3>
      <ul>
        {weeks.flatMap((week) =>
          week.sessions
            .filter(({ hard }) => hard)
            .map((session) => (
              <li key={`${week.index}.${session.day}`}>
                Week {week.index + 1}, {dayName(session.day)}: {recipe(session)}{" "}
                {session.paceRange !== null && `Hard parts at ${paceWords(session.paceRange, unit)}.`}
              </li>
            )),
        )}
      </ul>
    </div>
  );
}
