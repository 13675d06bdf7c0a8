/** The first thing a reader sees: three numbers. */
import { hardTime } from "../../../sim/training/week/work.ts";
import type { PlannedWeek } from "./model.ts";
import { headlineNumbers, minutesMeaning, splitSentence, whoseWeek } from "./headline.ts";
import { sessionName } from "../../../words/session.ts";
import { duration, paceRange, type LengthUnit } from "../../../words/units.ts";
import { untranslated } from "../../kit/untranslated.ts";

interface Props {
  readonly plan: PlannedWeek;
  readonly unit: LengthUnit;
  /** Whether the answers changed since into something that cannot be planned. */
  readonly isStale: boolean;
}

export function Headline({ plan, unit, isStale }: Props) {
  const { input, week } = plan;
  const whose = whoseWeek(plan, isStale);
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
        {hard.length > 0 && <span class="minutes-meaning">{minutesMeaning} </span>}
        {splitSentence(week.headline, input.runs)}
      </p>
      {whose !== null && <p class="week-note">{whose}</p>}
    </section>
  );
}
