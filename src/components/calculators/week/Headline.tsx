/** The first thing a reader sees: three numbers. */
import { hardTime } from "../../../sim/training/week/plan.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { headlineNumbers, splitSentence, whoseWeek } from "./headline.ts";
import { sessionName } from "../../../words/session.ts";
import { duration, paceRange, type LengthUnit } from "../../../words/units.ts";
import { untranslated } from "../../kit/untranslated.ts";

interface Props {
  readonly week: Week;
  readonly runs: number;
  readonly unit: LengthUnit;
  /** Whether the week is that of the example runner. */
  readonly example: boolean;
  /** Whether the answers changed since into something that cannot be planned. */
  readonly stale: boolean;
}

export function Headline({ week, runs, unit, example, stale }: Props) {
  const hard = week.sessions.filter((session) => session.hard);
  return (
    <section class="week-headline" aria-labelledby="week-headline-title">
      <h2 id="week-headline-title" class="visually-hidden">
        Your week in three numbers
      </h2>
      <dl class="week-numbers">
        {headlineNumbers(week.headline).map(({ value, label }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd {...untranslated}>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="week-paces">
        {hard.map((session, index) => (
          <span key={index}>
            {sessionName(session.kind)}, {duration(hardTime(session))}{" "}
            {session.paceRange === null ? (
              "by effort"
            ) : (
              <>
                at <strong {...untranslated}>{paceRange(session.paceRange, unit)}</strong>
              </>
            )}
            .{" "}
          </span>
        ))}
        {splitSentence(week.headline, runs)}
      </p>
      {(example || stale) && <p class="week-note">{whoseWeek(example, stale)}</p>}
    </section>
  );
}
