/** Ways to change a session that cannot be held, and, once one was taken, what it changed and the way back. */
import { useEffect, useRef } from "preact/hooks";
import { sessionWords } from "../../program/session-words.ts";
import type { SessionFigure } from "./model.ts";

export function Repairs({ model: { fields, repair, session, verdict } }: { readonly model: SessionFigure }) {
  const undo = useRef<HTMLButtonElement>(null);
  const before = repair.repairedFrom.value;
  useEffect(() => {
    // The button that was pressed is gone: the one that takes it back has the focus.
    if (before !== null) undo.current?.focus();
  }, [before]);
  if (before !== null) {
    return (
      <p class="session-repaired">
        It was {before}; now it is {sessionWords(session.value)}.{" "}
        <button
          ref={undo}
          type="button"
          onClick={({ currentTarget }) => {
            // This button goes, too: the control of the effort is the nearest that stays.
            currentTarget.closest(".session-control")?.querySelector("input")?.focus();
            fields.undo();
          }}
        >
          Undo
        </button>
      </p>
    );
  }
  if (!verdict.value.fails) return null;
  return (
    <div class="session-repairs needs-js" role="group" aria-label="Sessions that can be held">
      {repair.repairs.value.map((each) => (
        <button
          key={each.label}
          type="button"
          onClick={() => {
            repair.take(each);
          }}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
