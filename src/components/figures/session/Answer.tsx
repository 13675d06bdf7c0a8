/** The answer first: what the session trains or, where it cannot be held, that. */
import type { SessionFigure } from "./model.ts";
import { answer } from "./words.ts";

/** Of a session that could not be simulated, only its start is known. */
const unknown = { samples: [], failure: null, end: 0, truncated: false };

export function Answer({ model: { course, session, verdict } }: { readonly model: SessionFigure }) {
  const isKnown = course.error.value === "";
  const fails = isKnown && verdict.value.fails;
  const { lead, rest } = answer(isKnown ? course.run.value : { session: session.value, course: unknown }, fails);
  return (
    <p class={fails ? "session-answer session-unheld" : "session-answer"}>
      <strong>{lead}</strong> {rest}
    </p>
  );
}
