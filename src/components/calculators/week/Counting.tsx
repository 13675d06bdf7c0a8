/** How the week is counted. Counting changes no session; planning more hard minutes is asked, never assumed. */
import { useState } from "preact/hooks";
import { countedBy } from "../../../words/counting.ts";
import { duration, percent } from "../../../words/units.ts";
import { countMethods, type CountMethod } from "../../../sim/training/counting.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import type { WeekAnswers } from "../../program/runner/answers.ts";
import { Choice } from "../../controls/Choice.tsx";
import { untranslated } from "../../kit/untranslated.ts";

interface Props {
  readonly week: Week;
  readonly method: CountMethod;
  /** Percent of the time, confirmed; null for the usual week. */
  readonly goal: number | null;
  readonly onChange: (change: Partial<WeekAnswers>) => void;
}

const optionName = (method: CountMethod): string =>
  method === "sessions" ? `${countedBy[method]} (the usual meaning of 80/20)` : countedBy[method];
const goals = ["week", "15", "20", "25"] as const;

function GoalQuestion({
  week,
  asked,
  onAnswer,
}: {
  readonly week: Week;
  readonly asked: number;
  readonly onAnswer: (yes: boolean) => void;
}) {
  const hard = week.counts.timeInZone.article.hard;
  return (
    <div class="week-question" role="group" aria-labelledby="week-goal-question">
      <p id="week-goal-question">
        {asked} % of this week's time is <strong>{duration((asked / 100) * week.time)}</strong> of hard running; the
        plan has {duration(hard * week.time)}. 80/20 counts sessions, and a fifth of the sessions is about a tenth of
        the time. Do you still want more? Each session keeps its limit.
      </p>
      <button
        type="button"
        onClick={() => {
          onAnswer(false);
        }}
      >
        Keep the week as it is
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          onAnswer(true);
        }}
      >
        Plan toward {asked} %
      </button>
    </div>
  );
}

export function Counting({ week, method, goal, onChange }: Props) {
  const [asked, setAsked] = useState<number | null>(null);
  const { hard } = week.counts[method].article;
  const value = asked ?? goal;
  const options = goals.map(
    (option) => [option, option === "week" ? `as planned` : `${option} % of the time`] as const,
  );
  return (
    <section class="week-counting" aria-labelledby="week-counting-title">
      <h3 id="week-counting-title">How hard is that?</h3>
      <Choice
        id="week-count"
        label="Count the week"
        value={method}
        options={countMethods.map((option) => [option, optionName(option)] as const)}
        onChange={(count) => {
          setAsked(null);
          onChange({ count });
        }}
      />
      <p>
        Counted {countedBy[method]}, <strong {...untranslated}>{percent(hard)}</strong> of this week is hard and{" "}
        {percent(1 - hard)} is not.
      </p>
      {method === "timeInZone" && (
        <Choice
          id="week-goal"
          label="Share of the time at hard effort"
          value={goals.find((option) => option === String(value)) ?? "week"}
          options={options}
          onChange={(option) => {
            if (option === "week") {
              setAsked(null);
              onChange({ goal: null });
            } else setAsked(Number(option));
          }}
        />
      )}
      {method === "timeInZone" && asked !== null && (
        <GoalQuestion
          week={week}
          asked={asked}
          onAnswer={(yes) => {
            if (yes) onChange({ goal: asked });
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}
