/** The first thing a reader sees: the next hard run, how much of it is allowed, and its muscle. */
import { dayMuscles } from "../../program/runner/day-muscle.ts";
import type { Session } from "../../../sim/training/week/types.ts";
import { dayName, sessionName } from "../../../words/session.ts";
import { effort } from "../../../words/effort.ts";
import type { LengthUnit } from "../../../words/units.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import { muscleWidths } from "./muscle-widths.ts";
import { allowedWords, nextWords, paceWords, repeatsWords, restWords, type FirstHard } from "./words.ts";

interface Props {
  /** Null where the block has no hard run. */
  readonly first: FirstHard | null;
  readonly unit: LengthUnit;
}

const Pace = ({ session, unit }: { readonly session: Session; readonly unit: LengthUnit }) =>
  session.paceRange === null ? (
    <> by effort</>
  ) : (
    <>
      {" at "}
      <span class="plan-pace">{paceWords(session.paceRange, unit)}</span>
    </>
  );

export function Answer({ first, unit }: Props) {
  const muscle = first === null ? undefined : dayMuscles({ sessions: [first.session] })[first.session.day];
  return (
    <section class="plan-answer" aria-label="The answer">
      <ThumbprintCopy intensity={muscle?.intensity ?? 0.65} width={muscleWidths.first} />
      {first === null ? (
        <p class="plan-next">
          <strong>No hard run in this block.</strong> All of it is easy.
        </p>
      ) : (
        <>
          <p class="plan-next">
            <strong>
              {dayName(first.day)}
              {first.week > 0 && ` of week ${first.week + 1}`},{" "}
              {repeatsWords(first.session) ?? sessionName(first.session.kind)}
            </strong>
            <Pace session={first.session} unit={unit} />
            {restWords(first.session)}
          </p>
          <p class="plan-allowed">
            {allowedWords(first)} {nextWords(first, first.earliestNext)}
            {first.session.paceRange === null && ` Run it ${effort(first.session.effort)}.`}
          </p>
        </>
      )}
    </section>
  );
}
