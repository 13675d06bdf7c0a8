/** The week as seven muscles, each lit by the hardest effort of its day. The list of days says the same in words. */
import type { Week } from "../../../sim/index.ts";
import { dayName } from "../../../words/session.ts";
import { wholeMinutes } from "../../../words/units.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { dayMuscles, type DayMuscle } from "../../program/runner/day-muscle.ts";
import { muscleWidths } from "./muscle-widths.ts";

interface MinutesProps {
  /** s. */
  readonly time: number;
}

/** From 100 minutes on, a phone has no room for the unit. */
const Minutes = ({ time }: MinutesProps) => (
  <span>
    {wholeMinutes(time)}
    <span class={wholeMinutes(time) < 100 ? undefined : "week-muscle-wide"}>{" min"}</span>
  </span>
);

const HardMinutes = ({ time }: MinutesProps) => (
  <span>
    {wholeMinutes(time)}
    <span class="week-muscle-wide">{" min"}</span>
    <span>{" hard"}</span>
  </span>
);

interface DayProps {
  readonly muscle: DayMuscle;
  /** s of the longest day. */
  readonly longest: number;
}

/** The thin bar is the whole run, its thick part the hard minutes. */
function TimeLine({ muscle: { time, hard }, longest }: DayProps) {
  const line = (seconds: number, height: number) => {
    const width = Math.round((100 * seconds) / longest);
    return <rect x={(100 - width) / 2} y={(5 - height) / 2} width={width} height={height} />;
  };
  return (
    <svg class="week-line" viewBox="0 0 100 5" preserveAspectRatio="none">
      {line(time, 1.5)}
      {line(hard, 5)}
    </svg>
  );
}

function Day({ muscle, longest }: DayProps) {
  const { day, intensity, name, time, hard } = muscle;
  return (
    <div class="week-muscle">
      <span class="week-day">{dayName(day).slice(0, 3)}</span>
      {(["narrow", "wide"] as const).map((size) => (
        <span key={size} class={`week-muscle-${size}`}>
          <ThumbprintCopy intensity={intensity} width={muscleWidths[size]} />
        </span>
      ))}
      <TimeLine muscle={muscle} longest={longest} />
      {time === 0 ? (
        <span class="quiet">{name}</span>
      ) : (
        <>
          <span class="week-muscle-wide">{name}</span>
          {hard === 0 ? <Minutes time={time} /> : <HardMinutes time={hard} />}
        </>
      )}
    </div>
  );
}

export function WeekMuscles({ week }: { readonly week: Week }) {
  const days = dayMuscles(week);
  const longest = Math.max(...days.map(({ time }) => time));
  return (
    <div class="week-muscles">
      <div class="week-muscle-row" aria-hidden="true">
        {days.map((muscle) => (
          <Day key={muscle.day} muscle={muscle} longest={longest} />
        ))}
      </div>
      <p class="field-hint" aria-hidden="true">
        Each muscle shows its day’s hardest effort. The bar below is the run; the thick part is hard.
      </p>
    </div>
  );
}
