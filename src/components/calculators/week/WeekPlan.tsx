/** The week day by day: what, how long, how fast, and how it should feel. */
import type { SwappedKind } from "../../program/runner/answers.ts";
import { effort } from "../../../words/effort.ts";
import { swapOf, thresholdNote, type Swap } from "./hard-kind.ts";
import { extents } from "../../../words/extents.ts";
import { dayName, dayNames, recipe, sessionName } from "../../../words/session.ts";
import { capitalized, paceRange, type LengthUnit } from "../../../words/units.ts";
import type { Session, Week } from "../../../sim/training/week/types.ts";
import { SessionStrip } from "./SessionStrip.tsx";
import { WeekMuscles } from "./WeekMuscles.tsx";
import { AsBuilt } from "../../kit/AsBuilt.tsx";
import { untranslated } from "../../kit/untranslated.ts";

interface RunProps {
  readonly session: Session;
  /** How long and how far. */
  readonly extent: string;
  readonly longest: number;
  readonly unit: LengthUnit;
  /** Of the runner's race. */
  readonly vdot: number | null;
  readonly swap: Swap | null;
  readonly onSwap: (to: SwappedKind) => void;
}

function Run({ session, extent, longest, unit, vdot, swap, onSwap }: RunProps) {
  const { day, kind, hard, paceRange: range, steps } = session;
  const note = thresholdNote(session, vdot);
  return (
    <div class={hard ? "week-run week-run-hard" : "week-run"}>
      <h4>
        <span class="visually-hidden">{dayName(day)}: </span>
        {sessionName(kind)}
        {hard && <span class="week-tag">hard</span>}
        <span class="visually-hidden">, </span>
        <span class="week-extent">{extent}</span>
      </h4>
      <SessionStrip session={session} longest={longest} />
      {steps.length > 1 && <p class="week-recipe">{recipe(session)}</p>}
      <p>
        {range !== null && (
          <>
            <strong {...untranslated}>{paceRange(range, unit)}</strong>
            {hard ? " in the hard parts; " : "; "}
          </>
        )}
        {range === null ? capitalized(effort(session.effort)) : effort(session.effort)}.
      </p>
      {note !== null && <p class="field-hint">{note}</p>}
      {hard && swap !== null && (
        <>
          <p class="field-hint">{swap.why}</p>
          <p class="needs-js">
            <button
              type="button"
              onClick={() => {
                onSwap(swap.to);
              }}
            >
              {swap.label}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

interface Props {
  readonly week: Week;
  readonly unit: LengthUnit;
  /** Whether the week is the one that the page was built with. */
  readonly isBuilt: boolean;
  /** The reader wants the hard session to be of another kind. */
  readonly onSwap: (to: SwappedKind) => void;
}

export function WeekPlan({ week, unit, isBuilt, onSwap }: Props) {
  const swap = swapOf(week);
  const longest = Math.max(...week.sessions.map(({ time }) => time));
  const { runs: shown, total } = extents(week.sessions, unit);
  return (
    <section aria-labelledby="week-plan-title">
      <h3 id="week-plan-title">The week</h3>
      <p class="week-total">
        {total}
        {week.vdot !== null &&
          !week.effortOnly &&
          `; your race scores ${Math.round(week.vdot * 10) / 10} (VDOT), which gives the paces`}
        .
      </p>
      <AsBuilt as="div" isBuilt={isBuilt}>
        {() => <WeekMuscles week={week} />}
      </AsBuilt>
      <ol class="week-days">
        {dayNames.map((_, day) => {
          const runs = week.sessions.filter((session) => session.day === day);
          return (
            <li key={day} class={runs.length === 0 ? "week-rest" : undefined}>
              <span class="week-day" aria-hidden={runs.length === 0 ? undefined : "true"}>
                {dayName(day)}
              </span>
              {runs.length === 0 ? (
                <span class="quiet">Rest</span>
              ) : (
                runs.map((session, index) => (
                  <Run
                    key={index}
                    session={session}
                    extent={shown[week.sessions.indexOf(session)]?.words ?? ""}
                    longest={longest}
                    unit={unit}
                    vdot={week.vdot}
                    swap={swap}
                    onSwap={onSwap}
                  />
                ))
              )}
            </li>
          );
        })}
      </ol>
      <p class="field-hint">
        The effort numbers (such as 2 to 3 of 10) and what one can say while running are conventions, not measurements.
      </p>
    </section>
  );
}
