/** The answer first: what the session trains or, where it cannot be held, that and what would mend it. */
import { useEffect, useRef } from "preact/hooks";
import { sessionWords } from "../../program/session-words.ts";
import type { SessionFigure } from "./model.ts";
import { answer } from "./words.ts";

export function Answer({ model }: { readonly model: SessionFigure }) {
  const text = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { fields, repair } = model;
  const verdict = model.verdict.value;
  const { lead, rest } = answer(model.course.run.value, verdict);
  const before = repair.repairedFrom.value;
  useEffect(() => {
    // The button that was pressed is gone: the one that takes it back has the focus.
    if (before !== null) undo.current?.focus();
  }, [before]);
  return (
    <div class="session-answer">
      <p ref={text} tabIndex={-1} class={verdict.fails ? "session-lead session-unheld" : "session-lead"}>
        <strong>{lead}</strong> {rest}
      </p>
      {verdict.fails && (
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
      )}
      {before !== null && (
        <p class="session-repaired">
          It was {before}; now it is {sessionWords(model.session.value)}.{" "}
          <button
            ref={undo}
            type="button"
            onClick={() => {
              text.current?.focus();
              fields.undo();
            }}
          >
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
