/** Why the week is as it is: what changes the reader's plan in the open, the rest folded. */
import { reasonSentence } from "../../program/runner/reasons.ts";
import type { LengthUnit } from "../../../words/units.ts";
import type { Reason } from "../../../sim/training/week/reason.ts";

const routine: ReadonlySet<Reason["rule"]> = new Set([
  "hard-count",
  "work",
  "long-run-share",
  "long-run-time",
  "long-run-recent",
  "doubles",
  "shortened",
]);

export function WhyThisWeek({ reasons, unit }: { readonly reasons: readonly Reason[]; readonly unit: LengthUnit }) {
  const open = reasons.filter(({ rule }) => !routine.has(rule));
  const folded = reasons.filter(({ rule }) => routine.has(rule));
  return (
    <div class="week-why">
      {open.map((reason, index) => (
        <p key={index} class="week-note">
          {reasonSentence(reason, unit)}
        </p>
      ))}
      {folded.length > 0 && (
        <details>
          <summary>Why this week?</summary>
          <ul>
            {folded.map((reason, index) => (
              <li key={index}>{reasonSentence(reason, unit)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
