/** For coaches: four counts side by side, the limits of a session, the hours between demanding days. Fetched when opened. */
import { countMethods, type CountMethod } from "../../../sim/training/counting.ts";
import { dailyLoads, trainingMonotony } from "../../../sim/training/monotony.ts";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import { dayName } from "../../../words/session.ts";
import { distance, percent, wholeMinutes, type LengthUnit } from "../../../words/units.ts";
import { unbroken } from "../../../words/unbroken.ts";
import { Choice } from "../../controls/Choice.tsx";
import { useState } from "preact/hooks";
import type { Limits as WeekLimits } from "../../../sim/training/week/limits.ts";
import { demandingDays, limitsUsed, type Binding, type LimitedPace } from "./coaching.ts";
import type { BlockCalculator } from "./model.ts";
import { Shape } from "./Shape.tsx";
import { weekTotals } from "./words.ts";

interface Props {
  readonly model: BlockCalculator;
  /** Address of the page that names the essay. */
  readonly about: string;
  /** Citations of published weeks, by the keys of their works. */
  readonly citations: Readonly<Record<string, string>>;
}

const names: Readonly<Record<CountMethod, string>> = {
  sessions: "sessions",
  sessionTime: "whole hard sessions",
  timeInZone: "minutes at hard effort",
  distance: "distance at hard effort",
};

interface BarProps {
  readonly name: string;
  /** Said less loudly after the name. */
  readonly about?: string;
  readonly words: string;
  readonly share: number;
  /** Where the line stands, of 1. */
  readonly line: number;
}

/** A bar from 0 to 1 with a line. */
const Bar = ({ name, about, words, share, line }: BarProps) => (
  <div class="plan-bar">
    <dt>
      {name}
      {about !== undefined && <span> {about}</span>}
    </dt>
    <dd>{unbroken(words)}</dd>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="plan-bar-all" y="1" width="100" height="6" />
      <rect class="plan-bar-part" y="1" width={Math.min(100, Math.round(1000 * share) / 10)} height="6" />
      <rect class="plan-bar-line" x={Math.min(99, 100 * line)} width="0.8" height="8" />
    </svg>
  </div>
);

/** "2 of 6 runs · 33 %": how much of the week a count calls hard. */
function counted(method: CountMethod, { counts, sessions, time, distance: all }: BlockWeek, unit: LengthUnit): string {
  const { hard } = counts[method].article;
  const shares: Readonly<Record<CountMethod, string>> = {
    sessions: `${Math.round(hard * sessions.length)} of ${sessions.length} runs`,
    sessionTime: `${wholeMinutes(hard * time)} of ${wholeMinutes(time)} min`,
    timeInZone: `${wholeMinutes(hard * time)} of ${wholeMinutes(time)} min`,
    distance: `${distance(hard * all, unit)} of ${distance(all, unit)}`,
  };
  return `${shares[method]} · ${percent(hard)}`;
}

function Counters({ week, unit }: { readonly week: BlockWeek; readonly unit: LengthUnit }) {
  const { counts } = week;
  return (
    <section>
      <h3>How hard is this week?</h3>
      <p>Four ways to count, four answers. The line is 20&nbsp;%.</p>
      <dl>
        {countMethods.map((method) => (
          <Bar
            key={method}
            name={names[method]}
            words={counted(method, week, unit)}
            share={counts[method].article.hard}
            line={0.2}
          />
        ))}
      </dl>
    </section>
  );
}

const bindings: Readonly<Record<Binding, string>> = {
  share: "share of the week",
  distance: "fixed distance",
  time: "fixed time",
  "fixed-time": "our fixed time",
  "effort-share": "share of the time",
};
const paceNames: Readonly<Record<LimitedPace, string>> = {
  M: "marathon",
  T: "threshold",
  I: "interval",
  R: "rep",
  L: "long run",
};

interface LimitsProps {
  readonly week: BlockWeek;
  readonly limits: WeekLimits;
  readonly unit: LengthUnit;
}

function Limits({ week, limits, unit }: LimitsProps) {
  const used = limitsUsed(week, limits);
  return (
    <section>
      <h3>How near are the limits?</h3>
      {used.length === 0 ? (
        <p>This block is run by effort, so no limit of a pace applies.</p>
      ) : (
        <>
          <p>Daniels’ limits for one session in a week of {distance(week.distance, unit)}.</p>
          <dl>
            {used.map(({ pace, most, limit, binding }) => (
              <Bar
                key={pace}
                name={paceNames[pace]}
                about={bindings[binding]}
                words={`${wholeMinutes(most)} of ${wholeMinutes(limit)} min`}
                share={limit === 0 ? 0 : (0.9 * most) / limit}
                line={0.9}
              />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Spacing({ week }: { readonly week: BlockWeek }) {
  const days = demandingDays(week);
  const { load, monotony, strain } = trainingMonotony(dailyLoads(week.sessions));
  return (
    <section>
      <h3>Is there time to recover?</h3>
      {days.length === 0 ? (
        <p>No demanding day in this week.</p>
      ) : days.length === 1 ? (
        <p>One demanding day, {dayName(days[0]?.day ?? 0)}: a week to the next.</p>
      ) : (
        <ol class="plan-spacing">
          {days.map(({ day, hours }) => (
            <li key={day}>
              {hours !== null && `${hours} h`}
              {hours !== null && <span class="visually-hidden"> from </span>}
              <span class="plan-spaced-day">{dayName(day).slice(0, 3)}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        A day counts as demanding with a hard session, or with more than two hours of running. 48 h between two is
        usual.
      </p>
      <p class="plan-load">
        Load {Math.round(load)}: minutes times an effort from 1 to 10, as Foster counts. The efforts are ours.{" "}
        {monotony === null || strain === null
          ? "Monotony cannot be told: every day is the same."
          : `Monotony ${Math.round(10 * monotony) / 10}, strain ${Math.round(strain)}. Above a monotony of 2, let hard and easy days differ more.`}
      </p>
    </section>
  );
}

export function Coach({ model, about, citations }: Props) {
  const weeks = model.block.value.weeks;
  const [chosen, setChosen] = useState<number | null>(null);
  const place = Math.min(chosen ?? model.open.value?.week ?? 0, weeks.length - 1);
  const week = weeks[place];
  if (week === undefined) return null;
  const limits = model.block.value.limits[place];
  const unit = model.unit.value;
  return (
    <div class="plan-coach">
      <Choice
        id="plan-coach-week"
        label="Week"
        value={String(place)}
        options={weeks.map(
          (each) => [String(each.index), `Week ${each.index + 1}, ${weekTotals(each, unit)[1]}`] as const,
        )}
        onChange={(value) => {
          setChosen(Number(value));
        }}
      />
      <div class="plan-three">
        <Counters {...{ week, unit }} />
        {limits !== undefined && <Limits {...{ week, limits, unit }} />}
        <Spacing week={week} />
      </div>
      <Shape {...{ week, about, citations }} />
    </div>
  );
}
