/** Why the week is as it is: what changes the reader's plan in the open, the rest folded. */
import { noteSentence } from "./notes.ts";
import type { LengthUnit } from "../../../words/units.ts";
import type { Note } from "../../../sim/training/week/notes.ts";

const routine: ReadonlySet<Note["rule"]> = new Set([
  "hard-count",
  "work",
  "long-run-share",
  "long-run-time",
  "long-run-recent",
  "doubles",
  "shortened",
]);

export function WhyThisWeek({ notes, unit }: { readonly notes: readonly Note[]; readonly unit: LengthUnit }) {
  const open = notes.filter(({ rule }) => !routine.has(rule));
  const folded = notes.filter(({ rule }) => routine.has(rule));
  return (
    <div class="week-why">
      {open.map((note, index) => (
        <p key={index} class="week-note">
          {noteSentence(note, unit)}
        </p>
      ))}
      {folded.length > 0 && (
        <details>
          <summary>Why this week?</summary>
          <ul>
            {folded.map((note, index) => (
              <li key={index}>{noteSentence(note, unit)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
